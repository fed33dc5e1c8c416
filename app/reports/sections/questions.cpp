// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing and matters: for the diagnosis, the response, the coronary arteries and the level of risk; and what
// asks to be looked at.
#include "domain/followup/schedule.h"
#include "domain/hints.h"
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

void addVisitQuestions(QList<TextBlock>& lines, const Illness& illness)
{
    for (const Visit& visit : illness.rows<Visit>()) {
        if (!visit.questions.isEmpty()) lines << body(Message::verbatim(visit.questions));
    }
}

/// Words with the number of their rule.
TextBlock line(const Message& words, int number)
{
    TextBlock paragraph = body(words);
    paragraph.runs << raised(number);
    return paragraph;
}

/// The reason of a fact that cannot be told.
bool addMissing(QList<TextBlock>& lines, const SummaryBasis& basis, const char* id)
{
    const Fact* fact = basis.facts.find(QLatin1StringView(id));
    if (!fact || !fact->value.isNull()) return false;
    lines << line(fact->reason, basis.footnotes.number(*fact));
    return true;
}

bool isTold(const SummaryBasis& basis, const char* id)
{
    const Fact* fact = basis.facts.find(QLatin1StringView(id));
    return fact && !fact->value.isNull();
}

void addMissingFacts(QList<TextBlock>& lines, const SummaryBasis& basis)
{
    // What is missing for complete disease is missing for incomplete disease too.
    if (!addMissing(lines, basis, "diagnosis.aha-2017")) addMissing(lines, basis, "diagnosis.aha-2017-incomplete");
    if (isTold(basis, "day.first-ivig")) addMissing(lines, basis, "ivig.response");
    // The level of risk says why where the worst or the present class is not known.
    if (!addMissing(lines, basis, "risk.aha-2017")) addMissing(lines, basis, "coronary.now");
}

/// What the schedule, the treatments, the marks of diameters and the reminders say is not said again.
bool standsElsewhere(const Hint& hint)
{
    const QLatin1StringView id(hint.id);
    return id.startsWith(QLatin1StringView("followup.")) || id.startsWith(QLatin1StringView("reminder.")) ||
           id == QLatin1StringView("dose.confirm") || id == QLatin1StringView("coronary.models-differ");
}

void addHints(QList<TextBlock>& lines, const SummaryBasis& basis)
{
    for (const Hint& hint : hintsOf(basis.illness)) {
        if (hint.standing == Standing::Unverified || standsElsewhere(hint)) continue;
        lines << line(hint.text, basis.footnotes.number(hint.rule, hint.source, hint.standing));
    }
}

}  // namespace

QList<Block> questions(const SummaryBasis& basis)
{
    QList<TextBlock> lines;
    addVisitQuestions(lines, basis.illness);
    addMissingFacts(lines, basis);
    addHints(lines, basis);
    if (lines.isEmpty()) return {};
    QList<Block> blocks{heading(QT_TRANSLATE_NOOP("daymark", "Open questions"))};
    for (TextBlock& each : lines) {
        each.runs.prepend(Run{Message("• ")});
        blocks << each;
    }
    return blocks;
}

}  // namespace daymark::sections
