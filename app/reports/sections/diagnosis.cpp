// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"
#include "domain/catalogue/drugs.h"
#include "domain/dosing.h"
#include "domain/guidelines/aha2017incomplete.h"
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

void addClinicians(TextBlock& paragraph, const Episode& episode)
{
    QList<Message> words;
    if (episode.diagnosis != FinalDiagnosis::NotStated) words << codeOf(episode.diagnosis).label;
    words << Message::verbatim(episode.diagnosisText);
    if (episode.certainty != Certainty::NotStated) words << codeOf(episode.certainty).label;
    const Message said = joined(words, commas);
    if (said.isEmpty()) return;
    paragraph.runs << Run{QT_TRANSLATE_NOOP("daymark", "Final diagnosis"), true}
                   << Run{Message(QT_TRANSLATE_NOOP("daymark", ": %1"), {said})};
}

/// What cannot be told is short here; why stands with the open questions.
Message answerOrNone(const Fact& fact)
{
    return fact.value.isNull() ? Message(QT_TRANSLATE_NOOP("daymark", "cannot be told (see open questions)"))
                               : fact.text;
}

/// The answer of the Japanese guideline without the features, which stand before it.
Message japanWords(const Fact& fact)
{
    constexpr std::pair<const char*, const char*> answers[] = {
        {"kd", QT_TRANSLATE_NOOP("daymark", "Kawasaki disease")},
        {"kd-with-coronary", QT_TRANSLATE_NOOP("daymark", "Kawasaki disease, with a coronary abnormality")},
        {"incomplete", QT_TRANSLATE_NOOP("daymark", "incomplete Kawasaki disease")},
        {"not-met", QT_TRANSLATE_NOOP("daymark", "criteria not met")},
    };
    for (const auto& [code, words] : answers) {
        if (fact.value.toString() == QLatin1StringView(code)) return Message(words);
    }
    return fact.text;
}

/// Complete by AHA, else how far the algorithm for incomplete disease goes; Japan beside it, never merged.
void addDiagnosis(TextBlock& paragraph, const SummaryBasis& basis)
{
    const Fact* complete = basis.facts.find(QLatin1StringView("diagnosis.aha-2017"));
    const Fact* incomplete = basis.facts.find(QLatin1StringView("diagnosis.aha-2017-incomplete"));
    const Fact* japan = basis.facts.find(QLatin1StringView("diagnosis.japan-6"));
    // What makes it incomplete tells fever and features too.
    const bool isIncomplete = incomplete && incomplete->value.toString() == QLatin1StringView("incomplete");
    if (complete && !isIncomplete)
        state(paragraph, basis, QT_TRANSLATE_NOOP("daymark", "Diagnosis (AHA 2017)"), *complete,
              answerOrNone(*complete));
    // That the algorithm is met stands here also where the disease may yet be complete.
    const bool isTold = incomplete && (incomplete->value.isNull()
                                           ? meetsIncomplete(basis.illness)
                                           : incomplete->value.toString() != QLatin1StringView("not-applicable"));
    if (isTold)
        state(paragraph, basis, QT_TRANSLATE_NOOP("daymark", "Incomplete disease (AHA 2017)"), *incomplete,
              incomplete->value.isNull() ? incomplete->reason : incomplete->text);
    if (japan && !japan->value.isNull())
        state(paragraph, basis, QT_TRANSLATE_NOOP("daymark", "Japan (6th edition)"), *japan, japanWords(*japan));
}

/// Complications are named where their criteria are met; the screen has the lists of what is not.
void addCheckLists(TextBlock& paragraph, const SummaryBasis& basis)
{
    constexpr std::pair<const char*, const char*> lists[] = {
        {"checklist.kdss", QT_TRANSLATE_NOOP("daymark", "Shock")},
        {"checklist.mas-2016", QT_TRANSLATE_NOOP("daymark", "Macrophage activation")},
        {"checklist.misc-2023", QT_TRANSLATE_NOOP("daymark", "MIS-C")},
    };
    for (const auto& [id, name] : lists) {
        const Fact* fact = basis.facts.find(QLatin1StringView(id));
        if (fact && fact->value.json()[QLatin1StringView("met")].toString() == QLatin1StringView("yes"))
            state(paragraph, basis, name, *fact, fact->text);
    }
}

void addTreatment(TextBlock& paragraph, const SummaryBasis& basis)
{
    const Fact* response = basis.facts.find(QLatin1StringView("ivig.response"));
    const Fact* first = basis.facts.find(QLatin1StringView("day.first-ivig"));
    const Fact* therapy = basis.facts.find(QLatin1StringView("therapy.lines"));
    if (response && (!response->value.isNull() || (first && !first->value.isNull())))
        state(paragraph, basis, QT_TRANSLATE_NOOP("daymark", "IVIG response"), *response, answerOrNone(*response));
    // The sentence of the fact is "Lines of therapy: %1. %2".
    if (therapy && therapy->value.toInt() > 0 && therapy->text.arguments.size() == 2)
        state(paragraph, basis, QT_TRANSLATE_NOOP("daymark", "Lines of therapy"), *therapy,
              {commas, therapy->text.arguments});
}

void addCoronaries(TextBlock& paragraph, const SummaryBasis& basis)
{
    const auto add = [&](const char* id, const char* label, bool onlyTold) {
        const Fact* fact = basis.facts.find(QLatin1StringView(id));
        if (fact && !(onlyTold && fact->value.isNull())) state(paragraph, basis, label, *fact, answerOrNone(*fact));
    };
    add("coronary.worst", QT_TRANSLATE_NOOP("daymark", "Coronary arteries, worst ever"), false);
    add("coronary.class-japan", QT_TRANSLATE_NOOP("daymark", "Worst by size in mm (Japan)"), true);
    add("coronary.now", QT_TRANSLATE_NOOP("daymark", "Coronary arteries now"), false);
    // The measures it was told from stand in the table: "%1: %2".
    const Fact* trend = basis.facts.find(QLatin1StringView("coronary.trend"));
    if (!trend || trend->value.isNull()) return;
    state(paragraph, basis, QT_TRANSLATE_NOOP("daymark", "Trend"), *trend,
          trend->text.arguments.size() == 2 ? Message("%1", trend->text.arguments.first(1)) : trend->text);
}

void addRisk(TextBlock& paragraph, const SummaryBasis& basis)
{
    const Fact* risk = basis.facts.find(QLatin1StringView("risk.aha-2017"));
    if (!risk) return;
    Message level = answerOrNone(*risk);
    // Worst ever and now stand above.
    if (!risk->value.isNull())
        level = {QT_TRANSLATE_NOOP("daymark", "level %1 (AHA scientific statement of 2017)"), {risk->value.toString()}};
    else if (risk->range)
        level = {QT_TRANSLATE_NOOP("daymark", "%1, between %2 and %3"),
                 {level, risk->range->least.value, risk->range->most.value}};
    state(paragraph, basis, QT_TRANSLATE_NOOP("daymark", "Long-term risk"), *risk, level);
}

Message latest(const Record& record, BodyKind kind, const char* pattern)
{
    const auto readings = bodyReadings(record, kind);
    if (readings.isEmpty()) return {};
    const BodyReading& last = readings.last();
    return {QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {Message(pattern, {last.value.value}), last.date}};
}

/// What the child gets, begun in whichever illness.
Message treatmentNow(const Illness& illness)
{
    const Record& record = illness.record();
    QList<Message> ongoing;
    for (const Course& course : record.courses) {
        const QDate onset = onsetOf(record, course.parent);
        const QList<DoseStep> steps = rowsOf(record.doseSteps, course.id);
        if (!isOngoing(course, steps, onset, illness.asOf())) continue;
        // Years later nobody may have written that it ended.
        const bool ends = courseDates(course, steps, onset).last.isValid();
        ongoing << (ends ? drugName(course.drug)
                         : Message(QT_TRANSLATE_NOOP("daymark", "%1 (no end recorded)"), {drugName(course.drug)}));
    }
    return ongoing.isEmpty() ? Message(QT_TRANSLATE_NOOP("daymark", "none recorded")) : joined(ongoing, commas);
}

/// The column beside the sentence: how the child is now.
QList<TextBlock> nowColumn(const SummaryBasis& basis)
{
    const Illness& illness = basis.illness;
    const Record& record = illness.record();
    QList<TextBlock> lines;
    const auto add = [&](const Message& label, const Message& value) {
        if (value.isEmpty()) return;
        TextBlock line = body({});
        line.runs = {{label, true}, {Message(" %1", {value})}};
        lines << line;
    };
    const bool alive = !illness.patient().death.isValid();
    if (const auto today = illness.today(); today && alive)
        add(QT_TRANSLATE_NOOP("daymark", "As of"),
            Message(QT_TRANSLATE_NOOP("daymark", "%1, day %2 of illness"), {illness.asOf(), today->value}));
    else
        add(QT_TRANSLATE_NOOP("daymark", "As of"), Message("%1", {illness.asOf()}));
    add(QT_TRANSLATE_NOOP("daymark", "Last size"),
        joined({latest(record, BodyKind::Weight, QT_TRANSLATE_NOOP("daymark", "%1 kg")),
                latest(record, BodyKind::Height, QT_TRANSLATE_NOOP("daymark", "%1 cm"))},
               dots));
    if (alive) add(QT_TRANSLATE_NOOP("daymark", "Treatment now"), treatmentNow(illness));
    if (illness.patient().followUp != FollowUpState::NotStated)
        add(QT_TRANSLATE_NOOP("daymark", "Status"), codeOf(illness.patient().followUp).label);
    if (illness.patient().outcome != Outcome::NotStated)
        add(QT_TRANSLATE_NOOP("daymark", "Outcome"), codeOf(illness.patient().outcome).label);
    const Fact* due = basis.facts.find(QLatin1StringView("followup.due"));
    if (due && !due->value.json()[QLatin1StringView("next")].isNull()) {
        TextBlock line;
        state(line, basis, QT_TRANSLATE_NOOP("daymark", "Follow-up"), *due, due->text);
        lines << line;
    }
    return lines;
}

}  // namespace

QList<Block> diagnosis(const SummaryBasis& basis)
{
    TextBlock what;
    addClinicians(what, basis.illness.episode());
    addDiagnosis(what, basis);
    addCheckLists(what, basis);
    TextBlock treatment;
    addTreatment(treatment, basis);
    TextBlock coronaries;
    addCoronaries(coronaries, basis);
    addRisk(coronaries, basis);
    SpreadBlock spread;
    for (TextBlock paragraph : {what, treatment, coronaries}) {
        if (paragraph.runs.isEmpty()) continue;
        paragraph.runs << Run{Message(".")};
        spread.left << paragraph;
    }
    spread.right = nowColumn(basis);
    return {spread};
}

}  // namespace daymark::sections
