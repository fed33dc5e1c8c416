// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/caseschema.h"

#include "domain/catalogue/analytes.h"
#include "domain/catalogue/drugs.h"
#include "domain/record/tables.h"
#include "interchange/caseformat.h"

#include <QHash>
#include <QJsonArray>

namespace daymark {

namespace {

const QString definitions = QStringLiteral("#/$defs/");

QString key(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

QString describe(const FieldInfo& field)
{
    QString words = QString::fromUtf8(field.label);
    if (*field.unit) words += QStringLiteral(", in ") + QString::fromUtf8(field.unit);
    return words + u'.';
}

/// A kind of text with a form of its own, described once and referred to by its fields.
struct TextForm
{
    FieldKind kind;
    const char* name;
    const char* description;
};

constexpr std::array textForms{
    TextForm{FieldKind::Date, "date", "A whole date, 2026-03-12."},
    TextForm{FieldKind::Moment, "moment",
             "When something was, as far as it is known: 2026-03-12T14:30, 2026-03-12, 2026-03, 2026, or after onset: "
             "d16 (day 1 is the onset, there is no day 0, the day before is d-1), w6, m2, y4."},
    TextForm{FieldKind::Span, "span", "A length of time: PT12H, P3D, P10W, P9M or P4Y."},
};

QJsonArray codesOf(const FieldInfo& field)
{
    QJsonArray codes;
    for (const Code& code : field.codes) {
        if (*code.code) codes.append(key(code.code));
    }
    return codes;
}

/// Names the rules know, of fields that take any other word too.
QJsonArray knownNames(QLatin1StringView field)
{
    QJsonArray names;
    if (field == QLatin1StringView("drug")) {
        for (const Drug& drug : drugs())
            names.append(QString(drug.id()));
    } else if (field == QLatin1StringView("analyte")) {
        for (const Analyte& analyte : analytes())
            names.append(key(analyte.code));
    }
    return names;
}

/// What a name alone does not say of a field.
QString commentOn(const QString& field)
{
    static const QHash<QString, QString> comments{
        {QStringLiteral("drug"),
         QStringLiteral("The examples are all the names that rules know; any other is kept as it "
                        "is, and no rule reads it.")},
        {QStringLiteral("analyte"),
         QStringLiteral("The examples are the analytes of the catalogue; any other must be one of the child's own "
                        "(ownAnalytes), and no rule reads it.")},
        {QStringLiteral("aneurysm"),
         QStringLiteral("A name, as A or B: the same name across studies is the same aneurysm. Its size is told by mm "
                        "or reportedZ.")},
        {QStringLiteral("interval"),
         QStringLiteral("Left out: one dose, where an amount is stated and the step does not last for days.")},
        {QStringLiteral("stopReason"), QStringLiteral("A treatment with a reason to stop and no end has ended, nobody "
                                                      "says when.")},
        {QStringLiteral("sign"), QStringLiteral("desquamation is periungual peeling; other peeling is a finding in "
                                                "words.")},
    };
    return comments.value(field);
}

QJsonObject schemaOf(const FieldInfo& field)
{
    QJsonObject schema{{QStringLiteral("description"), describe(field)}};
    if (const QString comment = commentOn(field.name()); !comment.isEmpty())
        schema.insert(QStringLiteral("$comment"), comment);
    const QString type = QStringLiteral("type");
    switch (field.kind) {
        case FieldKind::Number:
            schema.insert(type, QStringLiteral("number"));
            if (caseformat::isAboveZero(QLatin1StringView(field.unit)))
                schema.insert(QStringLiteral("exclusiveMinimum"), 0);
            break;
        case FieldKind::Integer:
            schema.insert(type, QStringLiteral("integer"));
            break;
        case FieldKind::Code:
            schema.insert(type, QStringLiteral("string"));
            schema.insert(QStringLiteral("enum"), codesOf(field));
            break;
        case FieldKind::Text:
        case FieldKind::Note:
            schema.insert(type, QStringLiteral("string"));
            schema.insert(QStringLiteral("minLength"), 1);
            if (const QJsonArray names = knownNames(field.name()); !names.isEmpty())
                schema.insert(QStringLiteral("examples"), names);
            break;
        case FieldKind::Date:
        case FieldKind::Moment:
        case FieldKind::Span:
            for (const TextForm& form : textForms) {
                if (form.kind == field.kind) schema.insert(QStringLiteral("$ref"), definitions + key(form.name));
            }
    }
    return schema;
}

/// An array of the rows below a parent, under their key.
void addCollectionsBelow(QLatin1StringView parentTable, QJsonObject& properties)
{
    forEachTable([&](const auto& table) {
        if (parentTable != QLatin1StringView(table.parent)) return;
        const QString reference = definitions + key(table.name);
        properties.insert(key(table.collection),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                                      {QStringLiteral("items"), QJsonObject{{QStringLiteral("$ref"), reference}}}});
    });
}

QJsonObject closedObject(const QString& description, const QJsonObject& properties)
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("description"), description},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("additionalProperties"), false}};
}

template <class Row>
QJsonObject propertiesOf()
{
    QJsonObject properties{
        {caseformat::idKey,
         QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                     {QStringLiteral("description"), QStringLiteral("A UUID. May be left out on import.")},
                     {QStringLiteral("pattern"),
                      QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")}}}};
    for (const auto& field : Row::fields())
        properties.insert(field.name(), schemaOf(field));
    return properties;
}

QJsonObject definedParts()
{
    QJsonObject patient =
        closedObject(QStringLiteral("The child. Only the number is required."), propertiesOf<Patient>());
    patient.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("number")});
    QJsonObject all{{caseformat::patientKey, patient}};
    for (const TextForm& form : textForms)
        all.insert(key(form.name), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                               {QStringLiteral("description"), key(form.description)},
                                               {QStringLiteral("pattern"), caseformat::patternOf(form.kind)}});
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        QJsonObject properties = propertiesOf<Row>();
        addCollectionsBelow(QLatin1StringView(table.name), properties);
        const QString noun = QString::fromUtf8(table.noun);
        all.insert(key(table.name), closedObject(noun.first(1).toUpper() + noun.sliced(1) + u'.', properties));
    });
    return all;
}

}  // namespace

QJsonObject caseSchema()
{
    QJsonObject properties{
        {caseformat::formatKey, QJsonObject{{QStringLiteral("const"), caseformat::format}}},
        {caseformat::versionKey, QJsonObject{{QStringLiteral("const"), caseformat::version}}},
        {caseformat::patientKey, QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/$defs/patient")}}}};
    addCollectionsBelow(caseformat::patientTable, properties);
    QJsonObject schema = closedObject(
        QStringLiteral("One child as Daymark exports and imports it. Whatever is not known is left out; it is never "
                       "null, empty or zero. Rows stand in the order in which they were entered."),
        properties);
    schema.insert(QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    schema.insert(QStringLiteral("title"), QStringLiteral("Daymark case file"));
    schema.insert(QStringLiteral("required"),
                  QJsonArray{caseformat::formatKey, caseformat::versionKey, caseformat::patientKey});
    schema.insert(QStringLiteral("$defs"), definedParts());
    return schema;
}

}  // namespace daymark
