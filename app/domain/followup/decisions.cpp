// SPDX-License-Identifier: GPL-3.0-or-later
// What the clinicians decided stands in place of what a statement says: the next visit due that was written at a visit,
// and the changes of the plan.
#include "domain/followup/duedates.h"
#include "domain/followup/sources.h"

#include <algorithm>

namespace daymark::followup {

namespace {

/// A decision about one item. The latest one stands.
struct Decision
{
    QDate when;
    bool needed = true;
    QDate from;
    QDate to;
    Message because;
};

bool isEcho(FollowUpItem item)
{
    return item == FollowUpItem::Echo || item == FollowUpItem::EchoBaseline || item == FollowUpItem::EchoTwoWeeks ||
           item == FollowUpItem::EchoSixWeeks;
}

/// Whether it was made after the decision, up to a month before the day it was planned for or later.
bool isKept(const Decision& decision, const QList<QDate>& done)
{
    if (!decision.from.isValid()) return false;
    const QDate counts = std::max(decision.when.addDays(1), countsFrom(decision.from, Span{1, Span::Unit::Month}));
    return !done.isEmpty() && done.last() >= counts;
}

void apply(PlannedItem& planned, const Decision& decision, QDate asOf)
{
    planned.overriddenBecause = decision.because;
    planned.standing = Standing::Verified;
    planned.optional = false;
    if (!decision.needed) {
        planned.status = PlanStatus::NotNeeded;
        return;
    }
    const QDate statementFrom = planned.dueFrom;
    const QDate statementTo = planned.dueTo;
    planned.dueFrom = decision.from;
    planned.dueTo = decision.to;
    planned.status = decision.from.isValid() ? statusOf(decision.from, decision.to, asOf) : PlanStatus::Decide;
    if (statementFrom.isValid() && statementTo.isValid())
        planned.text = Message(QT_TRANSLATE_NOOP("daymark", "%1. By the statement: %2 to %3"),
                               {planned.text, statementFrom, statementTo});
}

/// The next visit due as written at the latest visit that says one.
std::optional<Decision> plannedAtVisit(const Illness& illness)
{
    std::optional<Decision> latest;
    const QList<Visit> visits = illness.rows<Visit>();
    for (const Visit& visit : visits) {
        const QDate day = visit.when.first(illness.onset());
        const QDate from = visit.nextDue.first(illness.onset());
        if (!day.isValid() || !from.isValid() || from <= day) continue;
        latest = Decision{day, true, from, visit.nextDue.last(illness.onset()),
                          Message(QT_TRANSLATE_NOOP("daymark", "planned at the visit of %1"), {day})};
    }
    return latest;
}

/// An item a decision is about: the first echo of the acute phase that is open, else the item itself.
PlannedItem* itemFor(QList<PlannedItem>& items, FollowUpItem item)
{
    for (PlannedItem& planned : items) {
        if (item == FollowUpItem::Echo && planned.item != item && isEcho(planned.item) &&
            planned.status != PlanStatus::Done && planned.status != PlanStatus::NotNeeded)
            return &planned;
    }
    for (PlannedItem& planned : items) {
        if (planned.item == item && planned.standing != Standing::Unverified) return &planned;
    }
    for (PlannedItem& planned : items) {
        if (planned.item == item) return &planned;
    }
    return nullptr;
}

}  // namespace

void applyDecisions(QList<PlannedItem>& items, const Illness& illness, const Made& made)
{
    const auto visit = plannedAtVisit(illness);
    for (const auto item : {FollowUpItem::Visit, FollowUpItem::Echo}) {
        PlannedItem* planned = itemFor(items, item);
        if (!visit || !planned || planned->item != item || planned->optional) continue;
        if (!isKept(*visit, made.done(item))) apply(*planned, *visit, made.asOf);
    }
}

}  // namespace daymark::followup
