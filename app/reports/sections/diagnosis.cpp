// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"
#include "domain/catalogue/drugs.h"
#include "domain/dosing.h"
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

/// The facts the summary opens with, in this order.
constexpr const char* openingFacts[] = {"diagnosis.aha-2017", "ivig.response", "coronary.worst", "coronary.now"};

Message nameOfFact(QLatin1StringView id)
{
    if (id == QLatin1StringView("ivig.response")) return QT_TRANSLATE_NOOP("daymark", "IVIG response");
    if (id == QLatin1StringView("coronary.worst")) return QT_TRANSLATE_NOOP("daymark", "Coronary arteries, worst ever");
    if (id == QLatin1StringView("coronary.now")) return QT_TRANSLATE_NOOP("daymark", "Coronary arteries now");
    return QT_TRANSLATE_NOOP("daymark", "Diagnosis by AHA 2017");
}

TextBlock clinicians(const Episode& episode)
{
    QList<Message> words;
    if (episode.diagnosis != FinalDiagnosis::NotStated) words << codeOf(episode.diagnosis).label;
    words << Message::verbatim(episode.diagnosisText);
    if (episode.certainty != Certainty::NotStated) words << codeOf(episode.certainty).label;
    TextBlock paragraph = body({});
    paragraph.runs = {{QT_TRANSLATE_NOOP("daymark", "Final diagnosis"), true},
                      {Message(QT_TRANSLATE_NOOP("daymark", ": %1"), {joined(words, commas)}), false}};
    return paragraph;
}

Message latest(const Record& record, BodyKind kind, const char* pattern)
{
    const auto readings = bodyReadings(record, kind);
    if (readings.isEmpty()) return {};
    const BodyReading& last = readings.last();
    return {QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {Message(pattern, {last.value}), last.date}};
}

/// The column beside the sentence: how the child is now.
QList<TextBlock> nowColumn(const Illness& illness)
{
    const Record& record = illness.record();
    QList<TextBlock> lines;
    const auto add = [&](const Message& label, const Message& value) {
        if (value.isEmpty()) return;
        TextBlock line = body({});
        line.runs = {{label, true}, {Message(" %1", {value}), false}};
        lines << line;
    };
    if (const auto today = illness.today())
        add(QT_TRANSLATE_NOOP("daymark", "As of"),
            Message(QT_TRANSLATE_NOOP("daymark", "%1, day %2 of illness"), {illness.asOf(), today->value}));
    else
        add(QT_TRANSLATE_NOOP("daymark", "As of"), Message("%1", {illness.asOf()}));
    add(QT_TRANSLATE_NOOP("daymark", "Last size"),
        joined({latest(record, BodyKind::Weight, QT_TRANSLATE_NOOP("daymark", "%1 kg")),
                latest(record, BodyKind::Height, QT_TRANSLATE_NOOP("daymark", "%1 cm"))},
               dots));
    QList<Message> ongoing;
    for (const Course& course : illness.rows<Course>()) {
        if (isOngoing(course, rowsOf(record.doseSteps, course.id), illness.onset(), illness.asOf()))
            ongoing << drugName(course.drug);
    }
    add(QT_TRANSLATE_NOOP("daymark", "Treatment now"),
        ongoing.isEmpty() ? Message(QT_TRANSLATE_NOOP("daymark", "none recorded")) : joined(ongoing, commas));
    if (illness.patient().followUp != FollowUpState::NotStated)
        add(QT_TRANSLATE_NOOP("daymark", "Status"), codeOf(illness.patient().followUp).label);
    if (illness.patient().outcome != Outcome::NotStated)
        add(QT_TRANSLATE_NOOP("daymark", "Outcome"), codeOf(illness.patient().outcome).label);
    return lines;
}

}  // namespace

QList<Block> diagnosis(const SummaryBasis& basis)
{
    const Episode& episode = basis.illness.episode();
    SpreadBlock spread;
    if (episode.diagnosis != FinalDiagnosis::NotStated || !episode.diagnosisText.isEmpty())
        spread.left << clinicians(episode);
    for (const char* id : openingFacts) {
        const Fact* fact = basis.facts.find(QLatin1StringView(id));
        if (!fact) continue;
        TextBlock paragraph = body({});
        paragraph.runs = {{nameOfFact(QLatin1StringView(id)), true},
                          {Message(QT_TRANSLATE_NOOP("daymark", ": %1"), {fact->text}), false}};
        spread.left << paragraph;
    }
    spread.right = nowColumn(basis.illness);
    return {spread};
}

}  // namespace daymark::sections
