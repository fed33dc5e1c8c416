// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/casereader.h"

#include "domain/record/tables.h"

#include <QJsonArray>

namespace daymark {

namespace {

/// Below this id the ids of children and rows are made that come without one. It never changes.
const Id caseSpace{QUuid(0x6c1f0f6e, 0x4e0c, 0x4a53, 0x9b, 0x1d, 0x2f, 0x60, 0x5a, 0x77, 0x0c, 0x31)};

QString joined(const QString& path, QLatin1StringView key)
{
    return path.isEmpty() ? QString(key) : path + u'.' + key;
}

/// The value as its field takes it, or why it is not of the field's type.
Result<QVariant> valueFor(const FieldInfo& field, const QJsonValue& value)
{
    if (field.kind == FieldKind::Number || field.kind == FieldKind::Integer) {
        if (!value.isDouble())
            return refuse(
                Message(QT_TRANSLATE_NOOP("daymark",
                                          "A number belongs here, without quotation marks; leave the key out if it "
                                          "is not known")));
        if (caseformat::isAboveZero(QLatin1StringView(field.unit)) && value.toDouble() <= 0)
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 %2 is not possible: the value must be above zero"),
                                  {value.toDouble(), QString::fromUtf8(field.unit)}));
        return value.toVariant();
    }
    if (!value.isString())
        return refuse(
            Message(QT_TRANSLATE_NOOP("daymark",
                                      "A text in quotation marks belongs here; leave the key out if it is not "
                                      "known")));
    const QString text = value.toString();
    if (text.isEmpty())
        return refuse(
            Message(QT_TRANSLATE_NOOP("daymark", "An empty text says nothing: leave the key out, or state the value")));
    if (withoutControls(text) != text)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "This text has control characters in it: remove them")));
    return QVariant(text);
}

class CaseReader
{
public:
    Result<Case> read(const QJsonObject& root)
    {
        const QJsonValue patient = root.value(caseformat::patientKey);
        if (!patient.isObject())
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The child itself is missing: “patient” is an object")),
                          caseformat::patientKey);
        Patient& child = m_case.record.patient;
        return readPatient(child, patient.toObject())
            .and_then([&] { return refuseUnknownKeys(root, {}, QLatin1StringView("case file"), knownKeysOfRoot()); })
            .and_then([&] { return readRowsBelow(caseformat::patientTable, child.id, root, {}); })
            .map([&] { return std::move(m_case); });
    }

private:
    static QStringList knownKeysOfRoot()
    {
        return QStringList{caseformat::formatKey, caseformat::versionKey, caseformat::patientKey} +
               collectionsBelow(caseformat::patientTable);
    }

    static QStringList collectionsBelow(QLatin1StringView parentTable)
    {
        QStringList keys;
        forEachTable([&](const auto& table) {
            if (parentTable == QLatin1StringView(table.parent)) keys << QString::fromLatin1(table.collection);
        });
        return keys;
    }

    static Result<void> refuseUnknownKeys(const QJsonObject& object, const QString& path, QLatin1StringView what,
                                          const QStringList& known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (known.contains(it.key())) continue;
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "“%1” is not a field of “%2”, which has: %3"),
                                  {it.key(), QString(what), known.join(QStringLiteral(", "))}),
                          path.isEmpty() ? it.key() : path + u'.' + it.key());
        }
        return {};
    }

    Result<void> readPatient(Patient& child, const QJsonObject& object)
    {
        const QString path = caseformat::patientKey;
        return readFields(child, object, path, caseformat::patientTable, {})
            .and_then([&]() -> Result<void> {
                if (!child.number.isEmpty()) return {};
                return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A child needs a number to be known by: give one")),
                              path + QStringLiteral(".number"));
            })
            .and_then([&] { return identify(child.id, object, path, Id::from(caseSpace, child.number)); });
    }

    /// The id stated in the object, else `otherwise`.
    Result<void> identify(Id& id, const QJsonObject& object, const QString& path, const Id& otherwise)
    {
        const QString where = path + u'.' + caseformat::idKey;
        id = otherwise;
        if (const QJsonValue stated = object.value(caseformat::idKey); !stated.isUndefined()) {
            id = Id::fromText(stated.toString());
            if (id.isNull() || id.text() != stated.toString())
                return refuse(Message(QT_TRANSLATE_NOOP("daymark", "This is no UUID in lower case: leave the id out")),
                              where);
        }
        if (m_case.paths.contains(id))
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The same id stands at %1: leave one of them out"),
                                  {m_case.paths.value(id)}),
                          where);
        m_case.paths.insert(id, path);
        return {};
    }

    template <class Row>
    static Result<void> readFields(Row& row, const QJsonObject& object, const QString& path, QLatin1StringView what,
                                   const QStringList& collections)
    {
        QStringList known{caseformat::idKey};
        for (const auto& field : Row::fields()) {
            known << field.name();
            const QJsonValue value = object.value(field.name());
            if (value.isUndefined()) continue;
            const auto read = valueFor(field, value).and_then([&](const QVariant& v) { return field.set(row, v); });
            if (!read) return refuse(read.error().message, joined(path, field.name()));
        }
        return refuseUnknownKeys(object, path, what, known + collections);
    }

    Result<void> readRowsBelow(QLatin1StringView parentTable, const Id& parent, const QJsonObject& object,
                               const QString& path)
    {
        Result<void> result;
        forEachTable([&](const auto& table) {
            const QLatin1StringView collection(table.collection);
            if (!result || parentTable != QLatin1StringView(table.parent) || !object.contains(collection)) return;
            result = readRows(table, parent, object.value(collection), joined(path, collection));
        });
        return result;
    }

    template <class Row>
    Result<void> readRows(const Table<Row>& table, const Id& parent, const QJsonValue& value, const QString& path)
    {
        if (!value.isArray())
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A list in square brackets belongs here")), path);
        const QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
            if (const auto read = readRow(table, parent, rows[i], place); !read) return read;
        }
        return {};
    }

    template <class Row>
    Result<void> readRow(const Table<Row>& table, const Id& parent, const QJsonValue& value, const QString& path)
    {
        if (!value.isObject())
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "An object in braces belongs here")), path);
        const QJsonObject object = value.toObject();
        const QLatin1StringView name(table.name);
        Row row;
        if constexpr (hasParent<Row>) row.parent = parent;
        return readFields(row, object, path, name, collectionsBelow(name))
            .and_then([&] { return identify(row.id, object, path, Id::from(m_case.record.patient.id, path)); })
            .and_then([&] {
                const Id id = row.id;
                (m_case.record.*table.rows).append(std::move(row));
                return readRowsBelow(name, id, object, path);
            });
    }

    Case m_case;
};

/// The file as the newest version has it, or why that cannot be.
Result<QJsonObject> upgraded(QJsonObject root, std::span<const caseformat::Upgrade> upgrades, int newest)
{
    if (root.value(caseformat::formatKey) != QJsonValue(caseformat::format))
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "This is no case file of Daymark: “format” must be “%1”"),
                              {caseformat::format}),
                      caseformat::formatKey);
    const QJsonValue stated = root.value(caseformat::versionKey);
    int version = stated.toInt(0);
    if (version < 1 || stated.toDouble() != version)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "The version of the format is not stated: “version” must be a "
                                                "whole number from 1 to %1, without quotation marks"),
                              {newest}),
                      caseformat::versionKey);
    if (version > newest)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "This case file was written by a newer Daymark (version %1 "
                                                "of the format; this program reads up to %2): update "
                                                "Daymark to read it"),
                              {version, newest}),
                      caseformat::versionKey);
    for (const caseformat::Upgrade& upgrade : upgrades) {
        if (upgrade.from != version) continue;
        root = upgrade.apply(std::move(root));
        ++version;
    }
    return root;
}

}  // namespace

QString Case::path(const Id& row, QLatin1StringView field) const
{
    return joined(paths.value(row), field);
}

Result<Case> readCaseObject(const QJsonObject& root, std::span<const caseformat::Upgrade> upgrades, int version)
{
    return upgraded(root, upgrades, version).and_then([](const QJsonObject& current) {
        return CaseReader().read(current);
    });
}

}  // namespace daymark
