// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/schedule.h"
#include "domain/hints.h"
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

QList<Block> visitTable(const Illness& illness)
{
    const QList<Visit> visits = illness.rows<Visit>();
    if (visits.isEmpty()) return {};
    TableBlock table;
    table.head = {QT_TRANSLATE_NOOP("daymark", "Visit"), QT_TRANSLATE_NOOP("daymark", "Notes"),
                  QT_TRANSLATE_NOOP("daymark", "Plan"), QT_TRANSLATE_NOOP("daymark", "Next visit due")};
    table.widths = {6, 6, 5, 3};
    for (const Visit& visit : visits)
        table.rows << QList<TableBlock::Cell>{
            {joined({dayAndDate(illness, visit.when), Message::verbatim(visit.clinic)}, commas), true},
            {Message::verbatim(visit.notes), false},
            {Message::verbatim(visit.plan), false},
            {visit.nextDue.words(), true}};
    return {table};
}

/// Still to come, or changed by a decision: what was done stands with the echos and visits.
bool isListed(const PlannedItem& item)
{
    if (!item.overriddenBecause.isEmpty()) return true;
    return item.status != PlanStatus::Done && item.status != PlanStatus::NotNeeded && item.status != PlanStatus::Missed;
}

Message dueWords(const PlannedItem& item)
{
    if (!item.dueFrom.isValid()) return {};
    if (!item.dueTo.isValid() || item.dueTo == item.dueFrom) return {"%1", {item.dueFrom}};
    return {QT_TRANSLATE_NOOP("daymark", "%1 to %2"), {item.dueFrom, item.dueTo}};
}

/// "overdue, 12 days"; "due"; "to be decided".
Message statusWords(const PlannedItem& item, QDate asOf)
{
    const Message status(codeOf(item.status).label);
    if (item.status != PlanStatus::Overdue) return status;
    return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1, %n day(s)"), item.overdueDays(asOf), {status});
}

QList<TableBlock::Cell> scheduleRow(const SummaryBasis& basis, const Fact& fact, const PlannedItem& item)
{
    // What is not verified says so in its own words and is the clinician's to decide.
    const bool open = item.standing == Standing::Unverified || item.status == PlanStatus::Decide;
    const Message what = open ? item.text : Message(codeOf(item.item).label);
    const Message statement = open ? Message() : item.interval;
    const bool presses = item.status == PlanStatus::Overdue || item.status == PlanStatus::Due;
    basis.footnotes.number(fact.rule, item.source, fact.standing);
    return {{what, true},
            {joined({statement, item.overriddenBecause}, semicolons)},
            {dueWords(item)},
            {statusWords(item, basis.illness.asOf()), presses}};
}

/// What is due when; or why nothing is planned.
QList<Block> scheduleTable(const SummaryBasis& basis)
{
    const Fact* fact = basis.facts.find(QLatin1StringView("followup.schedule"));
    if (!fact) return {};
    const Schedule& schedule = scheduleOf(basis.illness);
    if (!schedule.none.isEmpty()) return {body(schedule.none)};
    TableBlock table;
    const Message number("%1", {basis.footnotes.number(*fact)});
    table.head = {{QT_TRANSLATE_NOOP("daymark", "Schedule"), false, number},
                  QT_TRANSLATE_NOOP("daymark", "Statement, decision"),
                  QT_TRANSLATE_NOOP("daymark", "Due"),
                  QT_TRANSLATE_NOOP("daymark", "Status")};
    table.widths = {8, 6, 5, 4};
    for (const PlannedItem& item : schedule.items) {
        if (isListed(item)) table.rows << scheduleRow(basis, *fact, item);
    }
    if (table.rows.isEmpty()) return {};
    return {table};
}

/// A date from which on something may be, that has come.
bool hasPassed(const Fact& fact, QDate asOf)
{
    const QDate from = QDate::fromString(fact.value.toString(), Qt::ISODate);
    return from.isValid() && from <= asOf;
}

/// What the statement says about antithrombotic treatment, and from when live vaccines may be given.
QList<Block> advice(const SummaryBasis& basis)
{
    constexpr std::pair<const char*, const char*> told[] = {
        {"followup.antithrombotic", QT_TRANSLATE_NOOP("daymark", "Antithrombotic treatment")},
        {"vaccine.live-not-before", QT_TRANSLATE_NOOP("daymark", "Live vaccines")},
    };
    QList<Block> lines;
    for (const auto& [id, label] : told) {
        const Fact* fact = basis.facts.find(QLatin1StringView(id));
        if (!fact || fact->value.isNull() || hasPassed(*fact, basis.illness.asOf())) continue;
        TextBlock line;
        state(line, basis, label, *fact, fact->text);
        lines << line;
    }
    return lines;
}

/// What the family is to keep in mind: on one line.
QList<Block> reminders(const SummaryBasis& basis)
{
    TextBlock line = body({});
    line.runs = {{QT_TRANSLATE_NOOP("daymark", "To keep in mind"), true}};
    for (const Hint& hint : hintsOf(basis.illness)) {
        if (!QLatin1StringView(hint.id).startsWith(QLatin1StringView("reminder."))) continue;
        const char* pattern = line.runs.size() == 1 ? QT_TRANSLATE_NOOP("daymark", ": %1") : "; %1";
        line.runs << Run{Message(pattern, {hint.text})}
                  << raised(basis.footnotes.number(hint.rule, hint.source, hint.standing));
    }
    if (line.runs.size() == 1) return {};
    return {line};
}

}  // namespace

QList<Block> plan(const SummaryBasis& basis)
{
    // One after the other, so that footnotes are numbered in the order of the page.
    QList<Block> blocks = scheduleTable(basis);
    blocks << advice(basis);
    blocks << reminders(basis);
    blocks << visitTable(basis.illness);
    if (!basis.illness.patient().notes.isEmpty()) blocks << body(Message::verbatim(basis.illness.patient().notes));
    if (!blocks.isEmpty()) blocks.prepend(heading(QT_TRANSLATE_NOOP("daymark", "Follow-up and plan")));
    return blocks;
}

}  // namespace daymark::sections
