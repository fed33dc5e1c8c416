// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulelines.h"

#include "models/matter.h"
#include "models/shownillness.h"

#include <algorithm>

namespace daymark {

namespace {

/// What a decision about an item is recorded for.
ScheduleItem recordedItem(FollowUpItem item)
{
    switch (item) {
        case FollowUpItem::Visit:
            return ScheduleItem::Visit;
        case FollowUpItem::Echo:
            return ScheduleItem::Echo;
        case FollowUpItem::EchoBaseline:
            return ScheduleItem::EchoBaseline;
        case FollowUpItem::EchoTwoWeeks:
            return ScheduleItem::EchoTwoWeeks;
        case FollowUpItem::EchoSixWeeks:
            return ScheduleItem::EchoSixWeeks;
        case FollowUpItem::IschaemiaTest:
            return ScheduleItem::Ischaemia;
        case FollowUpItem::Imaging:
            return ScheduleItem::Imaging;
        case FollowUpItem::ThrombusImaging:
            return ScheduleItem::ThrombusImaging;
        case FollowUpItem::Laboratory:
            return ScheduleItem::Laboratory;
        case FollowUpItem::Vaccine:
            return ScheduleItem::Vaccine;
        case FollowUpItem::Discharge:
        case FollowUpItem::CardiovascularRisk:
        case FollowUpItem::NotStated:
            break;
    }
    return ScheduleItem::NotStated;
}

/// The decision a line shows: the latest about its item, over all episodes, as the schedule is one for all of them.
Id changeOf(const PlannedItem& plan, ScheduleItem item, const QList<PlanChange>& changes)
{
    if (plan.overriddenBecause.isEmpty() || item == ScheduleItem::NotStated) return {};
    const auto found =
        std::find_if(changes.crbegin(), changes.crend(), [&](const PlanChange& change) { return change.item == item; });
    return found == changes.crend() ? Id() : found->id;
}

Fact whyOf(const PlannedItem& plan, const Fact* schedule)
{
    Fact why = schedule ? *schedule : Fact();
    why.value = QString::fromLatin1(codeOf(plan.item).code);
    why.text = plan.text;
    why.reason = {};
    why.source = plan.source;
    why.standing = plan.standing;
    if (!plan.interval.isEmpty())
        why.inputs.prepend(Input{QT_TRANSLATE_NOOP("daymark", "What the statement says"), plan.interval, {}});
    if (plan.lastDone)
        why.inputs.prepend(
            Input{QT_TRANSLATE_NOOP("daymark", "Last done"), Message(codeOf(plan.item).label), plan.lastDone->when});
    if (!plan.overriddenBecause.isEmpty())
        why.inputs.prepend(Input{QT_TRANSLATE_NOOP("daymark", "Decision"), plan.overriddenBecause, {}});
    return why;
}

}  // namespace

QList<ScheduleLine> scheduleLines(const Session& session)
{
    const EpisodeFacts* facts = session.episodeFacts();
    const Fact* schedule = facts ? facts->find(QLatin1StringView("followup.schedule")) : nullptr;
    return ofShownIllness(session, [&](const Illness& illness) {
        const QList<PlanChange>& changes = illness.record().planChanges;
        QList<ScheduleLine> lines;
        for (const PlannedItem& plan : scheduleOf(illness).items) {
            const ScheduleItem item = recordedItem(plan.item);
            lines << ScheduleLine{plan, item, changeOf(plan, item, changes), whyOf(plan, schedule)};
        }
        return lines;
    });
}

Message whatWords(const PlannedItem& plan)
{
    const bool open = plan.standing == Standing::Unverified || plan.status == PlanStatus::Decide;
    return open ? plan.text : Message(codeOf(plan.item).label);
}

Message statusWords(const PlannedItem& plan, QDate today)
{
    const int days = plan.dueFrom.isValid() ? int(today.daysTo(plan.dueFrom)) : 0;
    switch (plan.status) {
        case PlanStatus::Overdue:
            return overdueWords(plan.overdueDays(today));
        case PlanStatus::Due:
            return QT_TRANSLATE_NOOP("daymark", "due now");
        case PlanStatus::Planned:
            if (days > 0 && days <= 60) return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "in %n day(s)"), days);
            if (days > 60) return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "in %n month(s)"), (days + 15) / 30);
            break;
        case PlanStatus::Done:
            if (plan.lastDone) return {QT_TRANSLATE_NOOP("daymark", "done %1"), {plan.lastDone->when.words()}};
            break;
        case PlanStatus::NotNeeded:
        case PlanStatus::Missed:
        case PlanStatus::Decide:
        case PlanStatus::NotStated:
            break;
    }
    return Message(codeOf(plan.status).label);
}

QString symbolOf(PlanStatus status)
{
    switch (status) {
        case PlanStatus::Overdue:
            return symbolOf(Tone::Alarm);
        case PlanStatus::Due:
            return symbolOf(Tone::Attention);
        case PlanStatus::Planned:
            return symbolOf(Tone::Good);
        case PlanStatus::Done:
            return symbolOf(Met::Yes);
        case PlanStatus::Decide:
            return symbolOf(Met::Unknown);
        case PlanStatus::NotNeeded:
        case PlanStatus::Missed:
            return QStringLiteral("–");
        case PlanStatus::NotStated:
            break;
    }
    return {};
}

Tone toneOf(PlanStatus status)
{
    if (status == PlanStatus::Overdue) return Tone::Alarm;
    return status == PlanStatus::Due ? Tone::Attention : Tone::Neutral;
}

}  // namespace daymark
