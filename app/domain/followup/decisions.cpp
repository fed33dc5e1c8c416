// SPDX-License-Identifier: GPL-3.0-or-later
// What the clinicians decided stands in place of what a statement says: the next visit due that was written at a visit,
// and the changes of the plan.
#include "domain/followup/duedates.h"
#include "domain/followup/sources.h"

#include <algorithm>
#include <QMap>

namespace daymark::followup {

namespace {

/// A decision about one item. The latest one stands.
struct Decision
{
    QDate when;
    bool needed = true;
    QDate from;  ///< valid where it is needed
    QDate to;
    Message because;
};

/// After the decision, and up to a month before the day it was planned for or later; invalid where there is no such
/// day.
QDate firstThatCounts(const Decision& decision)
{
    if (!decision.from.isValid()) return {};
    return std::max(decision.when.addDays(1), countsFrom(decision.from, Span{1, Span::Unit::Month}));
}

bool isKept(const Decision& decision, const QList<DoneOn>& done)
{
    const QDate counts = firstThatCounts(decision);
    return counts.isValid() && !done.isEmpty() && done.last().last >= counts;
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
    planned.countsFrom = firstThatCounts(decision);
    planned.status = statusOf(decision.from, decision.to, asOf);
    if (statementFrom.isValid() && statementTo.isValid())
        planned.text = Message(QT_TRANSLATE_NOOP("daymark", "%1. By the statement: %2 to %3"),
                               {planned.text, statementFrom, statementTo});
}

using Decisions = QMap<FollowUpItem, Decision>;

/// The latest decision about an item stands; of one day the one that was entered later.
void take(Decisions& decisions, FollowUpItem item, const Decision& decision)
{
    const auto before = decisions.constFind(item);
    const bool isLater = before == decisions.cend() || !before->when.isValid() ||
                         (decision.when.isValid() && decision.when >= before->when);
    if (isLater) decisions.insert(item, decision);
}

/// The next visit due as written at the visits.
void takeFromVisits(Decisions& decisions, const Illness& illness)
{
    for (const Visit& visit : illness.rows<Visit>()) {
        const QDate day = visit.when.first(illness.onset());
        const QDate from = visit.nextDue.first(illness.onset());
        if (!day.isValid() || !from.isValid() || from <= day) continue;
        const Decision decision{day, true, from, visit.nextDue.last(illness.onset()),
                                Message(QT_TRANSLATE_NOOP("daymark", "planned at the visit of %1"), {day})};
        take(decisions, FollowUpItem::Visit, decision);
        take(decisions, FollowUpItem::Echo, decision);
    }
}

FollowUpItem itemOf(ScheduleItem item)
{
    switch (item) {
        case ScheduleItem::Visit:
            return FollowUpItem::Visit;
        case ScheduleItem::Echo:
            return FollowUpItem::Echo;
        case ScheduleItem::Ischaemia:
            return FollowUpItem::IschaemiaTest;
        case ScheduleItem::Imaging:
            return FollowUpItem::Imaging;
        case ScheduleItem::Laboratory:
            return FollowUpItem::Laboratory;
        case ScheduleItem::Vaccine:
            return FollowUpItem::Vaccine;
        case ScheduleItem::EchoBaseline:
            return FollowUpItem::EchoBaseline;
        case ScheduleItem::EchoTwoWeeks:
            return FollowUpItem::EchoTwoWeeks;
        case ScheduleItem::EchoSixWeeks:
            return FollowUpItem::EchoSixWeeks;
        case ScheduleItem::ThrombusImaging:
            return FollowUpItem::ThrombusImaging;
        case ScheduleItem::NotStated:
            break;
    }
    return FollowUpItem::NotStated;
}

Message decisionWords(const PlanChange& change, QDate day)
{
    const Message what(codeOf(change.decision).label);
    Message dated = day.isValid() ? Message(QT_TRANSLATE_NOOP("daymark", "%1, decided on %2"), {what, day}) : what;
    if (change.reason.isEmpty()) return dated;
    return {QT_TRANSLATE_NOOP("daymark", "%1: %2"), {dated, change.reason}};
}

/// The changes of the plan, of every illness of the child: the schedule is one for all of them.
void takeFromPlan(Decisions& decisions, const Record& record)
{
    for (const PlanChange& change : record.planChanges) {
        const QDate onset = onsetOf(record, change.parent);
        const QDate from = change.due.first(onset);
        const bool needed = change.decision != PlanDecision::NotNeeded;
        if (change.decision == PlanDecision::NotStated || (needed && !from.isValid())) continue;
        const QDate day = change.when.first(onset);
        take(decisions, itemOf(change.item),
             Decision{day, needed, from, change.due.last(onset), decisionWords(change, day)});
    }
    decisions.remove(FollowUpItem::NotStated);
}

/// An item that no statement asks for.
PlannedItem added(FollowUpItem item)
{
    PlannedItem planned;
    planned.item = item;
    planned.text = codeOf(item).label;
    planned.source = QStringLiteral("Decision of the clinician");
    return planned;
}

/// An item a decision is about; where a level asks for no other echo, the first of the acute phase that is open.
PlannedItem* itemFor(QList<PlannedItem>& items, FollowUpItem item)
{
    for (PlannedItem& planned : items) {
        if (planned.item == item && planned.standing != Standing::Unverified) return &planned;
    }
    for (PlannedItem& planned : items) {
        if (item == FollowUpItem::Echo && isAcuteEcho(planned.item) && planned.status != PlanStatus::Done &&
            planned.status != PlanStatus::NotNeeded && planned.status != PlanStatus::Missed)
            return &planned;
    }
    for (PlannedItem& planned : items) {
        if (planned.item == item) return &planned;
    }
    return nullptr;
}

}  // namespace

QList<Remark> applyDecisions(QList<PlannedItem>& items, const Illness& illness, const Made& made)
{
    QList<Remark> outdated;
    const QDate rose = levelRoseOn(illness);
    Decisions decisions;
    takeFromVisits(decisions, illness);
    Decisions ofPlan;
    takeFromPlan(ofPlan, illness.record());
    for (auto each = ofPlan.cbegin(); each != ofPlan.cend(); ++each)
        take(decisions, each.key(), each.value());
    for (auto each = decisions.cbegin(); each != decisions.cend(); ++each) {
        if (isKept(*each, made.done(each.key()))) continue;
        if (rose.isValid() && each->when.isValid() && each->when < rose) {
            outdated << Remark{{QT_TRANSLATE_NOOP("daymark",
                                                  "%1: “%2” was decided before the level rose with the echo of %3, and "
                                                  "stands no longer: decide again"),
                                {Message(codeOf(each.key()).label), each->because, rose}},
                               Standing::Setting,
                               localChoice};
            continue;
        }
        PlannedItem* planned = itemFor(items, each.key());
        const bool isOfPlan = ofPlan.contains(each.key()) && ofPlan[each.key()].because == each->because;
        // A visit speaks of what the statement asks for; a decision of its own can add to it.
        if (!isOfPlan && (!planned || planned->item != each.key() || planned->optional)) continue;
        if (!planned) {
            items << added(each.key());
            planned = &items.last();
        }
        apply(*planned, *each, made.asOf);
    }
    return outdated;
}

}  // namespace daymark::followup
