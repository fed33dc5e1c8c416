// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronaryfacts.h"

#include "domain/coronary/japansize.h"
#include "domain/coronary/telling.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

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
        sentences << Message(QT_TRANSLATE_NOOP("daymark", "Not measured in this study, so as it was measured last: %1"),
                             {names});
    }
    return sentences;
}

Fact stateFact(const char* id, const Illness& illness, const CoronaryState& state, bool present)
{
    Fact fact = coronaryFact(id);
    if (state.measure) addInputs(fact.inputs, *state.measure);
    if (state.study)
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), Message(codeOf(state.study->conclusion).label),
                             state.study->when};
    if (state.untold) addInputs(fact.inputs, *state.untold);
    QList<Message> more = caveats(state);
    const bool largestDecides =
        state.largest && state.measure && state.largest->measure.id == state.measure->measure.id;
    if (!present && !largestDecides && state.largest)
        more << Message(QT_TRANSLATE_NOOP("daymark", "Largest diameter: %1"), {measureAt(*state.largest)});
    if (state.aha == CoronaryClass::NotStated) {
        fact.withhold(sentences(state.reason, more));
        return fact;
    }
    const bool normal = present && state.aha == CoronaryClass::NoInvolvement;
    fact.value = normal ? QStringLiteral("normal") : QString::fromLatin1(codeOf(state.aha).code);
    fact.text = sentences(Message(QT_TRANSLATE_NOOP("daymark", "%1: %2"),
                                  {classWords(state, present), decidedBy(state, illness.record())}),
                          more);
    if (state.measure && state.measure->z) {
        fact.formula = Message::verbatim(QString::fromUtf8(state.measure->model->formula));
        fact.source += QStringLiteral("; ") + QString::fromUtf8(state.measure->model->source);
    }
    return fact;
}

}  // namespace

Message decidedBy(const CoronaryState& state, const Record& record)
{
    if (state.byWords && state.study) {
        const Episode& episode = *find(record.episodes, state.study->parent);
        const Message day = dayWords(state.study->when, episode.onset);
        return {QT_TRANSLATE_NOOP("daymark", "by the words of the echo of %1: “%2”"),
                {isEarlier(record, episode) ? ofEarlierIllness(day, episode.onset) : day,
                 Message(codeOf(state.study->conclusion).label)}};
    }
    if (state.byFall) return {QT_TRANSLATE_NOOP("daymark", "by a fall of Z ≥ 1 from %1"), {measureAt(*state.measure)}};
    return state.measure ? measureAt(*state.measure) : Message();
}

Fact coronaryMeasuresFact(const Illness& illness)
{
    Fact fact = coronaryFact("coronary.measures");
    if (const ZModel* model = zModel(illness.episode().zModel))
        fact.source = QString::fromUtf8(model->source) + QStringLiteral("; ") + fact.source;
    QList<CoronaryMeasure> measures;
    QList<JapanAnswer> japanese;
    bool ageless = false;
    for (const CoronaryStudy& study : coronaryHistory(illness.record())) {
        if (study.study.parent != illness.episode().id) continue;
        for (const CoronaryMeasure& measure : study.measures) {
            ageless |= measure.z && !ageAt(illness.record(), measure.date);
            measures << measure;
            japanese << japanSize(measure, study, illness.record());
            fact.inputs << Input{codeOf(measure.measure.segment).label, measureWords(measure), measure.when};
        }
    }
    if (ageless)
        fact.remarks << Remark{QT_TRANSLATE_NOOP("daymark",
                                                 "The age is not known: whether it is in the range of the model "
                                                 "was not checked"),
                               Standing::Setting, QStringLiteral("Local setting")};
    const auto write = [measures, japanese] {
        QJsonArray list;
        for (qsizetype i = 0; i < measures.size(); ++i) {
            QJsonObject json = measureJson(measures[i]);
            json[u"japan"] = japanese[i].isTold() ? codeJson(japanese[i].least) : QJsonValue();
            list << json;
        }
        return list;
    };
    fact.tell(FactValue::later(write),
              measures.isEmpty()
                  ? Message(QT_TRANSLATE_NOOP("daymark", "No coronary diameter is recorded in this episode"))
                  : Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n coronary measure(s)"), int(measures.size())));
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
    fact.formula = Message::verbatim(QStringLiteral("BSA = 0.024265 · height^0.3964 · weight^0.5378, m², cm, kg"));
    fact.source = QStringLiteral("Haycock GB et al. 1978");
    fact.standing = Standing::Setting;
    const BodySizes sizes(illness.record());
    const auto weights = bodyReadings(illness.record(), BodyKind::Weight);
    for (auto weight = weights.crbegin(); weight != weights.crend(); ++weight) {
        const auto body = sizes.at(weight->date);
        if (!body) continue;
        const auto bsa = bodySurfaceArea(BsaFormula::Haycock, body->body.height, body->body.weight);
        fact.value = bsa.value;
        fact.text = Message(QT_TRANSLATE_NOOP("daymark", "BSA %1 m² (%2 kg, %3 cm)"),
                            {Argument(bsa.value, 2), Argument::upTo(2, body->body.weight.value),
                             Argument::upTo(1, body->body.height.value)});
        fact.inputs = {{QT_TRANSLATE_NOOP("daymark", "Weight"),
                        Message(QT_TRANSLATE_NOOP("daymark", "%1 kg"), {Argument::upTo(2, body->body.weight.value)}),
                        body->weight.when},
                       {QT_TRANSLATE_NOOP("daymark", "Height"),
                        Message(QT_TRANSLATE_NOOP("daymark", "%1 cm"), {Argument::upTo(1, body->body.height.value)}),
                        body->height.when}};
        return fact;
    }
    fact.withhold(QT_TRANSLATE_NOOP("daymark", "No measured weight and height that belong together"));
    return fact;
}

}  // namespace daymark
