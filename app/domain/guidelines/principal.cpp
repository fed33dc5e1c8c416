// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/principal.h"

#include "domain/coursedays.h"

namespace daymark {

namespace {

/// ≥ 1.5 cm (AHA 2017; others write > 1.5 cm).
constexpr Millimetres nodeSize(15);

Met metOf(Presence presence)
{
    if (presence == Presence::Present) return Met::Yes;
    return presence == Presence::Absent ? Met::No : Met::Unknown;
}

Input inputOf(const Sign& sign)
{
    Message value(codeOf(sign.presence).label);
    if (sign.size) value = {QT_TRANSLATE_NOOP("daymark", "%1, %2 mm"), {value, sign.size->value}};
    return {Message(codeOf(sign.sign).label), value, sign.first};
}

/// Those of this illness.
QList<Sign> signsOf(const Illness& illness)
{
    QList<Sign> signs = illness.rows<Sign>();
    signs.removeIf([&](const Sign& sign) { return isStray(sign, illness.onset()); });
    return signs;
}

/// The largest node that was measured, or one present without its size.
void judgeNode(Criterion& node, const Illness& illness)
{
    const Sign* largest = nullptr;
    bool unmeasured = false;
    for (const Sign& sign : illness.once<signsOf>()) {
        if (sign.sign != SignKind::Node || sign.presence != Presence::Present) continue;
        if (!sign.size) unmeasured = true;
        if (sign.size && (!largest || *sign.size > *largest->size)) largest = &sign;
    }
    if (largest && *largest->size >= nodeSize) {
        node.why = onDay({QT_TRANSLATE_NOOP("daymark", "cervical node %1 mm"), {largest->size->value}}, largest->first,
                         illness);
    } else if (unmeasured) {
        node.met = Met::Unknown;
        node.why = QT_TRANSLATE_NOOP("daymark", "cervical node, present but its size is not recorded");
    } else {
        node.met = Met::No;
        node.why = {QT_TRANSLATE_NOOP("daymark", "cervical node of only %1 mm"), {largest->size->value}};
    }
}

}  // namespace

Met feverLasted(const FeverLength& fever, int days)
{
    if (fever.least >= days) return Met::Yes;
    return fever.most && *fever.most < days ? Met::No : Met::Unknown;
}

Message feverWords(const FeverLength& fever)
{
    if (fever.least == 0) return {QT_TRANSLATE_NOOP("daymark", "no fever with a date recorded")};
    const Message days = Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n day(s)"), fever.least);
    const Message words{fever.most == fever.least ? QT_TRANSLATE_NOOP("daymark", "fever for %1")
                                                  : QT_TRANSLATE_NOOP("daymark", "fever for at least %1"),
                        {days}};
    if (fever.unrecorded == 0) return words;
    return {QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {words, unrecordedWords(fever)}};
}

Message onDay(const Message& words, const Moment& when, const Illness& illness)
{
    if (when.isNull()) return words;
    return {QT_TRANSLATE_NOOP("daymark", "%1 on %2"), {words, dayWords(when, illness.onset())}};
}

Criterion signCriterion(const Illness& illness, const char* id, const char* name, SignKind kind)
{
    Criterion criterion{id, Message(name), Met::Unknown, {}, {}};
    const Sign* first = nullptr;
    for (const Sign& sign : illness.once<signsOf>()) {
        if (sign.sign != kind || sign.presence == Presence::NotStated) continue;
        criterion.inputs << inputOf(sign);
        if (metOf(sign.presence) == Met::Yes) {
            criterion.met = Met::Yes;
            if (!first || isBefore(sign.first, first->first, illness.onset())) first = &sign;
        } else if (criterion.met == Met::Unknown) {
            criterion.met = metOf(sign.presence);
        }
    }
    if (first) criterion.why = onDay(criterion.name, first->first, illness);
    return criterion;
}

Criterion extremitiesCriterion(const Illness& illness)
{
    Criterion criterion =
        signCriterion(illness, "extremities", QT_TRANSLATE_NOOP("daymark", "extremities"), SignKind::Extremities);
    const Criterion peeling = signCriterion(illness, "desquamation", QT_TRANSLATE_NOOP("daymark", "periungual peeling"),
                                            SignKind::Desquamation);
    criterion.inputs << peeling.inputs;
    if (peeling.met != Met::Yes || criterion.met == Met::Yes) return criterion;
    criterion.met = Met::Yes;
    criterion.why = peeling.why;
    return criterion;
}

QList<Criterion> ahaPrincipalFeatures(const Illness& illness)
{
    Criterion node = signCriterion(illness, "node", QT_TRANSLATE_NOOP("daymark", "cervical node"), SignKind::Node);
    if (node.met == Met::Yes) judgeNode(node, illness);
    return {
        signCriterion(illness, "lips", QT_TRANSLATE_NOOP("daymark", "lips and oral cavity"), SignKind::Lips),
        signCriterion(illness, "conjunctivae", QT_TRANSLATE_NOOP("daymark", "conjunctivae"), SignKind::Conjunctivae),
        signCriterion(illness, "rash", QT_TRANSLATE_NOOP("daymark", "rash"), SignKind::Rash),
        extremitiesCriterion(illness), node};
}

bool isExplainedOtherwise(const Episode& episode)
{
    const bool other = episode.diagnosis == FinalDiagnosis::OtherDisease || episode.diagnosis == FinalDiagnosis::MisC;
    return other && episode.certainty != Certainty::Excluded;
}

void heedFinalDiagnosis(Fact& fact, const Illness& illness)
{
    const Episode& episode = illness.episode();
    if (!isExplainedOtherwise(episode)) return;
    fact.text = {QT_TRANSLATE_NOOP("daymark", "The final diagnosis is %1; the criteria alone would say: %2"),
                 {Message(codeOf(episode.diagnosis).label), fact.text}};
    fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Final diagnosis"), Message(codeOf(episode.diagnosis).label), {}};
}

QList<Message> wordsOf(const QList<Criterion>& criteria, Met met)
{
    QList<Message> words;
    for (const Criterion& criterion : criteria) {
        if (criterion.met == met) words << (criterion.why.isEmpty() ? criterion.name : criterion.why);
    }
    return words;
}

}  // namespace daymark
