// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

/// What could not be told and why: the questions the record leaves open.
QList<Message> openFacts(const EpisodeFacts& facts)
{
    QList<Message> open;
    for (const Fact& fact : facts.facts) {
        if (fact.value.isNull() && !open.contains(fact.reason)) open << fact.reason;
    }
    return open;
}

QList<Block> visitTable(const Illness& illness)
{
    const QList<Visit> visits = illness.rows<Visit>();
    if (visits.isEmpty()) return {};
    TableBlock table;
    table.head = {QT_TRANSLATE_NOOP("daymark", "Visit"), QT_TRANSLATE_NOOP("daymark", "Notes"),
                  QT_TRANSLATE_NOOP("daymark", "Plan"), QT_TRANSLATE_NOOP("daymark", "Next visit due")};
    table.widths = {3, 6, 5, 3};
    for (const Visit& visit : visits)
        table.rows << QList<TableBlock::Cell>{
            {joined({dayAndDate(illness, visit.when), Message::verbatim(visit.clinic)}, commas), true},
            {Message::verbatim(visit.notes), false},
            {Message::verbatim(visit.plan), false},
            {visit.nextDue.words(), true}};
    return {table};
}

}  // namespace

QList<Block> plan(const SummaryBasis& basis)
{
    QList<Block> blocks;
    QList<Message> questions;
    for (const Visit& visit : basis.illness.rows<Visit>()) {
        if (!visit.questions.isEmpty()) questions << Message::verbatim(visit.questions);
    }
    questions << openFacts(basis.facts);
    if (!questions.isEmpty()) {
        blocks << heading(QT_TRANSLATE_NOOP("daymark", "Open questions"));
        for (const Message& question : std::as_const(questions))
            blocks << body(Message("• %1", {question}));
    }
    const QList<Block> visits = visitTable(basis.illness);
    if (visits.isEmpty() && basis.illness.patient().notes.isEmpty()) return blocks;
    blocks << heading(QT_TRANSLATE_NOOP("daymark", "Follow-up and plan")) << visits;
    if (!basis.illness.patient().notes.isEmpty()) blocks << body(Message::verbatim(basis.illness.patient().notes));
    return blocks;
}

}  // namespace daymark::sections
