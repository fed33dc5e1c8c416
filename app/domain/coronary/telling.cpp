// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/telling.h"

#include "base/language.h"
#include "domain/publications.h"

namespace daymark {

namespace {

Message classRule()
{
    return QT_TRANSLATE_NOOP(
        "daymark",
        "AHA 2017: no involvement Z always < 2; dilation only 2 ≤ Z < 2.5, or Z < 2 with a fall of "
        "≥ 1; small aneurysm 2.5 ≤ Z < 5; medium 5 ≤ Z < 10 and < 8 mm; large or giant Z ≥ 10 or "
        "≥ 8 mm. The computed Z decides, else the reported one");
}

template <class Unit>
QJsonValue number(const std::optional<Quantity<Unit>>& quantity)
{
    return quantity ? QJsonValue(quantity->value) : QJsonValue();
}

void addBody(QJsonObject& json, const CoronaryMeasure& measure)
{
    json.insert(u"modelVersion", measure.model->version);
    json.insert(u"bsa", measure.z->bsa.value);
    json.insert(u"bsaFormula", QString::fromLatin1(nameOf(measure.model->bsaFormula).code));
    json.insert(u"height", measure.body->body.height.value);
    json.insert(u"heightDate", measure.body->height.date.toString(Qt::ISODate));
    json.insert(u"weight", measure.body->body.weight.value);
    json.insert(u"weightDate", measure.body->weight.date.toString(Qt::ISODate));
    json.insert(u"bodySizeDays", measure.body->days);
}

}  // namespace

Fact coronaryFact(const char* id)
{
    Fact fact;
    fact.id = id;
    fact.rule = classRule();
    fact.source = publication::source(publication::aha2017);
    fact.standing = Standing::Verified;
    return fact;
}

void addInputs(QList<Input>& inputs, const CoronaryMeasure& measure)
{
    inputs << Input{codeOf(measure.measure.segment).label, measureWords(measure), measure.when};
    if (!measure.z) return;
    const auto input = [&](Message what, const BodyReading& reading, const char* unit) {
        inputs << Input{std::move(what), Message(unit, {Argument::upTo(2, reading.value.value)}), reading.when};
    };
    input(QT_TRANSLATE_NOOP("daymark", "Weight"), measure.body->weight, QT_TRANSLATE_NOOP("daymark", "%1 kg"));
    input(QT_TRANSLATE_NOOP("daymark", "Height"), measure.body->height, QT_TRANSLATE_NOOP("daymark", "%1 cm"));
    if (measure.body->days > 0)
        inputs << Input{QT_TRANSLATE_NOOP("daymark", "Age of the body size"),
                        Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n day(s) from the study"), measure.body->days),
                        measure.when};
    inputs << Input{
        QT_TRANSLATE_NOOP("daymark", "Z model"),
        Message(QT_TRANSLATE_NOOP("daymark", "%1, BSA %2 m² (%3). %4"),
                {nameOf(*measure.model), Argument(measure.z->bsa.value, 4),
                 QString::fromUtf8(nameOf(measure.model->bsaFormula).code), Message(measure.model->confidence)}),
        {}};
}

Message sentences(const Message& first, const QList<Message>& others)
{
    Message all = first;
    for (const Message& next : others)
        all = Message(QT_TRANSLATE_NOOP("daymark", "%1. %2"), {all, next});
    return all;
}

QJsonObject momentJson(const Moment& when, QDate onset)
{
    const QDate date = when.first(onset);
    const auto day = illnessDay(when, onset);
    QJsonObject json;
    json.insert(u"date", date.isValid() ? QJsonValue(when.isRelative() ? date.toString(Qt::ISODate) : when.text())
                                        : QJsonValue());
    json.insert(u"when", when.isNull() ? QJsonValue() : QJsonValue(when.text()));
    json.insert(u"approximate", when.isApproximate());
    json.insert(u"day", day ? QJsonValue(day->value) : QJsonValue());
    return json;
}

QJsonObject measureJson(const CoronaryMeasure& measure)
{
    const EchoMeasure& typed = measure.measure;
    QJsonObject json = momentJson(measure.when, measure.onset);
    json.insert(u"segment", codeJson(typed.segment));
    json.insert(u"mm", number(typed.mm));
    json.insert(u"z", measure.z ? QJsonValue(measure.z->z.value) : QJsonValue());
    if (!measure.z) json.insert(u"zReason", english()(measure.z.error().message));
    json.insert(u"model", measure.model ? codeJson(measure.model->id) : QJsonValue());
    json.insert(u"reportedZ", number(typed.reportedZ));
    if (typed.reportedZModel != ZModelId::NotStated) json.insert(u"reportedZModel", codeJson(typed.reportedZModel));
    if (measure.z) addBody(json, measure);
    if (typed.statedSize != StatedSize::NotStated) json.insert(u"statedSize", codeJson(typed.statedSize));
    json.insert(u"class", codeJson(measure.aha));
    return json;
}

QJsonObject shortJson(const CoronaryMeasure& measure)
{
    QJsonObject json = momentJson(measure.when, measure.onset);
    json.insert(u"segment", codeJson(measure.measure.segment));
    json.insert(u"mm", number(measure.measure.mm));
    json.insert(u"z", number(measure.deciding));
    json.insert(u"reported", measure.reported);
    json.insert(u"class", codeJson(measure.aha));
    return json;
}

}  // namespace daymark
