// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronaryfacts.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

const QString ahaSource = QStringLiteral(
    "McCrindle BW et al. Circulation 2017;135:e927–e999 (AHA scientific statement). doi 10.1161/CIR.0000000000000484");

Message classRule()
{
    return QT_TRANSLATE_NOOP(
        "daymark",
        "AHA 2017: no involvement Z always < 2; dilation only 2 ≤ Z < 2.5, or Z < 2 with a fall of "
        "≥ 1; small aneurysm 2.5 ≤ Z < 5; medium 5 ≤ Z < 10 and < 8 mm; large or giant Z ≥ 10 or "
        "≥ 8 mm. The computed Z decides, else the reported one");
}

void addInputs(Fact& fact, const CoronaryMeasure& measure)
{
    fact.inputs << Input{codeOf(measure.measure.segment).label, measureWords(measure), measure.when};
    if (measure.body) {
        const auto input = [&](Message what, const BodyReading& reading, const char* unit) {
            fact.inputs << Input{std::move(what), Message(unit, {reading.value}), reading.when};
        };
        input(QT_TRANSLATE_NOOP("daymark", "Weight"), measure.body->weight, QT_TRANSLATE_NOOP("daymark", "%1 kg"));
        input(QT_TRANSLATE_NOOP("daymark", "Height"), measure.body->height, QT_TRANSLATE_NOOP("daymark", "%1 cm"));
    }
    if (measure.z && !measure.reported)
        fact.inputs << Input{
            QT_TRANSLATE_NOOP("daymark", "Z model"),
            Message(QT_TRANSLATE_NOOP("daymark", "%1, BSA %2 m² (%3). %4"),
                    {nameOf(*measure.model), Argument(measure.z->bsa.value, 4),
                     QString::fromUtf8(nameOf(measure.model->bsaFormula).code), Message(measure.model->confidence)}),
            {}};
}

/// The LMCA's caveat: it counts towards the class [E setting, default yes].
QList<Message> caveats(const CoronaryState& state)
{
    QList<Message> sentences;
    if (state.measure && state.measure->measure.segment == Segment::Lmca && state.aha > CoronaryClass::NoInvolvement)
        sentences << QT_TRANSLATE_NOOP("daymark", "The LMCA counts by a local setting: its normal anatomy varies");
    if (state.lmcaLeftOut)
        sentences << QT_TRANSLATE_NOOP("daymark", "The Z score of the LMCA does not count, by a local setting");
    if (state.measure && state.byFall && state.measure->reported)
        sentences << QT_TRANSLATE_NOOP("daymark", "Both Z scores are reported, not computed");
    if (state.untold && state.atLeast)
        sentences << Message(QT_TRANSLATE_NOOP("daymark", "Larger, without a class: %1 (%2)"),
                             {measureAt(*state.untold), state.untold->z.error().message});
    if (!state.notSeen.isEmpty()) {
        QList<Message> names;
        for (const Segment segment : state.notSeen)
            names << codeOf(segment).label;
        sentences << Message(QT_TRANSLATE_NOOP("daymark", "Not measured in this study, aneurysm before: %1"), {names});
    }
    return sentences;
}

Message sentences(const Message& first, const QList<Message>& others)
{
    Message all = first;
    for (const Message& next : others)
        all = Message(QT_TRANSLATE_NOOP("daymark", "%1. %2"), {all, next});
    return all;
}

Fact coronaryFact(const char* id)
{
    Fact fact;
    fact.id = id;
    fact.rule = classRule();
    fact.source = ahaSource;
    fact.standing = Standing::Verified;
    return fact;
}

Fact cannotTell(Fact fact, const Message& reason)
{
    fact.reason = reason;
    fact.text = reason;
    return fact;
}

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject measureJson(const CoronaryMeasure& measure)
{
    const EchoMeasure& typed = measure.measure;
    QJsonObject json;
    json[u"date"] = measure.date.isValid() ? QJsonValue(measure.when.isRelative() ? measure.date.toString(Qt::ISODate)
                                                                                  : measure.when.text())
                                           : QJsonValue();
    json[u"when"] = measure.when.isNull() ? QJsonValue() : QJsonValue(measure.when.text());
    json[u"approximate"] = measure.when.isApproximate();
    json[u"day"] = measure.day ? QJsonValue(measure.day->value) : QJsonValue();
    json[u"segment"] = QString::fromLatin1(codeOf(typed.segment).code);
    json[u"mm"] = number(typed.mm ? std::optional(typed.mm->value) : std::nullopt);
    json[u"z"] = number(measure.z ? std::optional(measure.z->z.value) : std::nullopt);
    json[u"model"] = measure.model ? QJsonValue(QString::fromLatin1(codeOf(measure.model->id).code)) : QJsonValue();
    json[u"reportedZ"] = number(typed.reportedZ ? std::optional(typed.reportedZ->value) : std::nullopt);
    if (typed.reportedZModel != ZModelId::NotStated)
        json[u"reportedZModel"] = QString::fromLatin1(codeOf(typed.reportedZModel).code);
    if (measure.z) {
        json[u"bsa"] = measure.z->bsa.value;
        json[u"height"] = measure.body->body.height.value;
        json[u"weight"] = measure.body->body.weight.value;
        json[u"bodySizeDays"] = measure.body->days;
    }
    json[u"class"] = measure.aha == CoronaryClass::NotStated
                         ? QJsonValue()
                         : QJsonValue(QString::fromLatin1(codeOf(measure.aha).code));
    return json;
}

QDate onsetOf(const Record& record, const CoronaryState& state)
{
    const Episode* episode = state.study ? find(record.episodes, state.study->parent) : nullptr;
    return episode ? episode->onset : QDate();
}

Fact stateFact(const char* id, const Illness& illness, const CoronaryState& state, bool present)
{
    Fact fact = coronaryFact(id);
    if (state.measure) addInputs(fact, *state.measure);
    if (state.study)
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), Message(codeOf(state.study->conclusion).label),
                             state.study->when};
    if (state.untold) addInputs(fact, *state.untold);
    QList<Message> more = caveats(state);
    const bool largestDecides =
        state.largest && state.measure && state.largest->measure.id == state.measure->measure.id;
    if (!present && !largestDecides && state.largest && state.largest->measure.mm)
        more << Message(QT_TRANSLATE_NOOP("daymark", "Largest diameter: %1"), {measureAt(*state.largest)});
    if (state.aha == CoronaryClass::NotStated) return cannotTell(fact, sentences(state.reason, more));
    const bool normal = present && state.aha == CoronaryClass::NoInvolvement;
    fact.value = normal ? QStringLiteral("normal") : QString::fromLatin1(codeOf(state.aha).code);
    fact.text = sentences(Message(QT_TRANSLATE_NOOP("daymark", "%1: %2"),
                                  {classWords(state, present), decidedBy(state, onsetOf(illness.record(), state))}),
                          more);
    if (state.measure && state.measure->z && !state.measure->reported)
        fact.source += QStringLiteral("; ") + QString::fromUtf8(state.measure->model->source);
    return fact;
}

}  // namespace

Message decidedBy(const CoronaryState& state, QDate onset)
{
    if (state.byWords && state.study)
        return {QT_TRANSLATE_NOOP("daymark", "by the words of the echo of %1: “%2”"),
                {dayWords(state.study->when, onset), Message(codeOf(state.study->conclusion).label)}};
    if (state.byFall) return {QT_TRANSLATE_NOOP("daymark", "by a fall of Z ≥ 1 from %1"), {measureAt(*state.measure)}};
    return state.measure ? measureAt(*state.measure) : Message();
}

Fact coronaryMeasuresFact(const Illness& illness)
{
    Fact fact = coronaryFact("coronary.measures");
    const auto measures = coronaryMeasures(illness.record(), illness.episode());
    if (const ZModel* model = zModel(illness.episode().zModel))
        fact.source = QString::fromUtf8(model->source) + QStringLiteral("; ") + fact.source;
    QJsonArray list;
    for (const CoronaryMeasure& measure : measures) {
        list << measureJson(measure);
        fact.inputs << Input{codeOf(measure.measure.segment).label, measureWords(measure), measure.when};
    }
    fact.value = list;
    fact.text = measures.isEmpty()
                    ? Message(QT_TRANSLATE_NOOP("daymark", "No coronary diameter is recorded in this episode"))
                    : Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n coronary measure(s)"), int(measures.size()));
    return fact;
}

Fact coronaryWorstFact(const Illness& illness)
{
    return stateFact("coronary.worst", illness, worstCoronary(illness.record(), illness.settings()), false);
}

Fact coronaryNowFact(const Illness& illness)
{
    return stateFact("coronary.now", illness, presentCoronary(illness.record(), illness.settings()), true);
}

Fact bodySurfaceFact(const Illness& illness)
{
    Fact fact;
    fact.id = "body.bsa";
    fact.rule = QT_TRANSLATE_NOOP("daymark",
                                  "Haycock: 0.024265 · height^0.3964 · weight^0.5378, from a weight and a "
                                  "height measured within 7 days of each other (age < 1 year) or 30 days. A "
                                  "Z score uses the formula of its own model");
    fact.source = QStringLiteral("Haycock GB et al. 1978");
    fact.standing = Standing::Setting;
    const auto weights = bodyReadings(illness.record(), BodyKind::Weight);
    for (auto weight = weights.crbegin(); weight != weights.crend(); ++weight) {
        const auto body = bodyAt(illness.record(), weight->date);
        if (!body) continue;
        const auto bsa = bodySurfaceArea(BsaFormula::Haycock, body->body.height, body->body.weight);
        fact.value = bsa.value;
        fact.text = Message(QT_TRANSLATE_NOOP("daymark", "BSA %1 m² (%2 kg, %3 cm)"),
                            {Argument(bsa.value, 2), body->body.weight.value, body->body.height.value});
        fact.inputs = {{QT_TRANSLATE_NOOP("daymark", "Weight"),
                        Message(QT_TRANSLATE_NOOP("daymark", "%1 kg"), {body->body.weight.value}), body->weight.when},
                       {QT_TRANSLATE_NOOP("daymark", "Height"),
                        Message(QT_TRANSLATE_NOOP("daymark", "%1 cm"), {body->body.height.value}), body->height.when}};
        return fact;
    }
    return cannotTell(fact, QT_TRANSLATE_NOOP("daymark", "No measured weight and height that belong together"));
}

}  // namespace daymark
