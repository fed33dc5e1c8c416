// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zscore/zscore.h"
#include "base/field.h"
#include "base/language.h"
#include "commands/commandlist.h"
#include "domain/check/limits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace daymark {

namespace {

constexpr Option options[] = {
    {"model", "ID", QT_TRANSLATE_NOOP("daymark", "The model, such as dallaire-2011."), Option::Kind::Text, true},
    {"segment", "S", QT_TRANSLATE_NOOP("daymark", "The coronary segment, such as lad-prox."), Option::Kind::Text, true},
    {"diameter", "MM", QT_TRANSLATE_NOOP("daymark", "The inner diameter in millimetres."), Option::Kind::Number, true},
    {"height", "CM", QT_TRANSLATE_NOOP("daymark", "Body height in centimetres, with --weight."), Option::Kind::Number},
    {"weight", "KG", QT_TRANSLATE_NOOP("daymark", "Body weight in kilograms, with --height."), Option::Kind::Number},
    {"bsa", "M2", QT_TRANSLATE_NOOP("daymark", "Body surface area in square metres, instead of both."),
     Option::Kind::Number},
    {"sex", "male|female", QT_TRANSLATE_NOOP("daymark", "Needed by models that tell girls from boys."),
     Option::Kind::Choice},
    {"age", "YEARS", QT_TRANSLATE_NOOP("daymark", "Age in years, checked against the model's range."),
     Option::Kind::Number},
};

template <class Unit>
std::optional<Quantity<Unit>> quantity(const Arguments& arguments, const char* option)
{
    const auto number = arguments.number(option);
    return number ? std::optional(Quantity<Unit>(*number)) : std::nullopt;
}

tl::expected<ZQuestion, Refusal> questionOf(const Arguments& arguments)
{
    ZQuestion question;
    const auto segment = FieldCodec<Segment>::parse(arguments.text("segment"));
    if (!segment) return misused(segment.error().message);
    const bool hasBody = arguments.has("height") && arguments.has("weight");
    const bool hasPart = arguments.has("height") || arguments.has("weight");
    if (arguments.has("bsa") ? hasPart : !hasBody)
        return misused(QT_TRANSLATE_NOOP("daymark", "Give either --height and --weight, or --bsa"));
    question.segment = *segment;
    question.diameter = Millimetres(*arguments.number("diameter"));
    if (hasBody) question.body = Body{Centimetres(*arguments.number("height")), Kilograms(*arguments.number("weight"))};
    question.bsa = quantity<SquareMetreUnit>(arguments, "bsa");
    question.age = quantity<YearUnit>(arguments, "age");
    if (arguments.has("sex")) question.sex = *FieldCodec<Sex>::parse(arguments.text("sex"));
    return question;
}

template <class Unit>
void insert(QJsonObject& json, const QString& key, const std::optional<Quantity<Unit>>& number)
{
    if (number) json.insert(key, number->value);
}

QJsonObject jsonOf(const ZModel& model, const ZQuestion& question, const Result<ZAnswer>& answer)
{
    const Language english;
    QJsonObject json{{QStringLiteral("model"), QLatin1StringView(codeOf(model.id).code)},
                     {QStringLiteral("segment"), QLatin1StringView(codeOf(question.segment).code)},
                     {QStringLiteral("diameter"), question.diameter.value},
                     {QStringLiteral("formula"), QString::fromUtf8(model.formula)},
                     {QStringLiteral("bsaFormula"), QString::fromUtf8(nameOf(model.bsaFormula).code)},
                     {QStringLiteral("source"), QString::fromUtf8(model.source)},
                     {QStringLiteral("confidence"), english(model.confidence)}};
    if (!answer) {
        json.insert(QStringLiteral("z"), QJsonValue::Null);
        json.insert(QStringLiteral("reason"), english(answer.error().message));
        return json;
    }
    EchoMeasure measure;
    measure.segment = question.segment;
    measure.mm = question.diameter;
    if (const LimitVerdict verdict = diameterAlone(measure); !verdict.isAccepted())
        json.insert(QStringLiteral("question"), english(verdict.sentence));
    json.insert(QStringLiteral("z"), answer->z.value);
    json.insert(QStringLiteral("bsa"), answer->bsa.value);
    json.insert(QStringLiteral("scale"), QString::fromUtf8(answer->scale));
    insert(json, QStringLiteral("mean"), answer->mean);
    insert(json, QStringLiteral("sd"), answer->sd);
    insert(json, QStringLiteral("l"), answer->l);
    insert(json, QStringLiteral("m"), answer->m);
    insert(json, QStringLiteral("s"), answer->s);
    return json;
}

const ZModel* modelNamed(const QString& code)
{
    for (const ZModel* model : zModels()) {
        if (code == QLatin1StringView(codeOf(model->id).code)) return model;
    }
    return nullptr;
}

Printed run(const Arguments& arguments)
{
    const ZModel* model = modelNamed(arguments.text("model"));
    if (!model) {
        QStringList known;
        for (const ZModel* each : zModels())
            known << QString::fromLatin1(codeOf(each->id).code);
        return misused({QT_TRANSLATE_NOOP("daymark", "There is no model “%1”; there are %2"),
                        {arguments.text("model"), known.join(QStringLiteral(", "))}});
    }
    return questionOf(arguments).map([&](const ZQuestion& question) {
        return QJsonDocument(jsonOf(*model, question, zScore(*model, question))).toJson();
    });
}

}  // namespace

const Command zscoreCommand{
    "zscore",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("daymark", "Prints the Z score of a coronary diameter, or why there is none."),
    options,
    run};

}  // namespace daymark
