// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/due.h"

#include "base/language.h"
#include "domain/coursedays.h"
#include "domain/followup/sources.h"

#include <QJsonObject>

namespace daymark {

namespace {

// A visit this long beyond the end of its window: the child may be lost to follow-up. A local choice.
constexpr int lostAfterMonths = 12;

/// How the follow-up of one illness stands.
struct FollowUpDue
{
    DueState state = DueState::None;
    RiskLevel level = RiskLevel::NotStated;
    std::optional<PlannedItem> next;  ///< the most overdue item, else the one due, else the next one planned
    int overdueDays = 0;
    Message why;  ///< where nothing is planned: why
};

constexpr Code stateCodes[] = {
    {"", ""},
    {"ok", QT_TRANSLATE_NOOP("daymark", "in order")},
    {"due", QT_TRANSLATE_NOOP("daymark", "due")},
    {"overdue", QT_TRANSLATE_NOOP("daymark", "overdue")},
    {"lost", QT_TRANSLATE_NOOP("daymark", "lost to follow-up")},
    {"decide", QT_TRANSLATE_NOOP("daymark", "to be decided")},
    {"none", QT_TRANSLATE_NOOP("daymark", "nothing planned")},
};

/// The lower, the more pressing; what is done or not needed does not press.
int pressure(PlanStatus status)
{
    switch (status) {
        case PlanStatus::Overdue:
            return 0;
        case PlanStatus::Due:
            return 1;
        case PlanStatus::Planned:
            return 2;
        case PlanStatus::Decide:
            return 3;
        default:
            return 4;
    }
}

/// The end of what is overdue or due, the beginning of what is planned.
QDate dateOf(const PlannedItem& item)
{
    return item.status == PlanStatus::Planned || !item.dueTo.isValid() ? item.dueFrom : item.dueTo;
}

bool isMorePressing(const PlannedItem& a, const PlannedItem& b)
{
    if (pressure(a.status) != pressure(b.status)) return pressure(a.status) < pressure(b.status);
    const QDate first = dateOf(a);
    const QDate second = dateOf(b);
    return first.isValid() && (!second.isValid() || first < second);
}

/// What is only to be considered is no plan while its time has not come.
bool isOpen(const PlannedItem& item)
{
    if (item.optional && item.status == PlanStatus::Planned) return false;
    return pressure(item.status) < 4;
}

DueState stateFor(PlanStatus status)
{
    switch (status) {
        case PlanStatus::Overdue:
            return DueState::Overdue;
        case PlanStatus::Due:
            return DueState::Due;
        case PlanStatus::Planned:
            return DueState::Ok;
        case PlanStatus::Decide:
            return DueState::Decide;
        default:
            return DueState::None;
    }
}

/// The visit that was not kept for so long that the child may be lost; null where there is none.
const PlannedItem* lostVisit(const QList<PlannedItem>& items, QDate asOf)
{
    for (const PlannedItem& item : items) {
        if (item.item != FollowUpItem::Visit || item.status != PlanStatus::Overdue) continue;
        if (asOf > item.dueTo.addMonths(lostAfterMonths)) return &item;
    }
    return nullptr;
}

bool isMarkedLost(const Illness& illness)
{
    return illness.patient().followUp == FollowUpState::Lost && scheduleOf(illness).none.isEmpty();
}

FollowUpDue dueOf(const Illness& illness)
{
    FollowUpDue due;
    const Risk& risk = riskOf(illness);
    due.level = risk.level;
    const Schedule& schedule = scheduleOf(illness);
    due.why = schedule.none;
    const PlannedItem* next = nullptr;
    for (const PlannedItem& item : schedule.items) {
        if (isOpen(item) && (!next || isMorePressing(item, *next))) next = &item;
    }
    if (next) due.state = stateFor(next->status);
    const PlannedItem* lost = lostVisit(schedule.items, illness.asOf());
    if (lost) next = lost;
    if (lost || isMarkedLost(illness)) due.state = DueState::Lost;
    if (next) {
        due.next = *next;
        due.overdueDays = next->overdueDays(illness.asOf());
    } else if (due.why.isEmpty()) {
        due.why = QT_TRANSLATE_NOOP("daymark", "Nothing is left to plan");
    }
    return due;
}

Message dueWords(const FollowUpDue& due, bool isMarked)
{
    if (!due.next) return due.why;
    const PlannedItem& next = *due.next;
    const Message label(codeOf(next.item).label);
    switch (due.state) {
        case DueState::Lost:
            if (isMarked) return {QT_TRANSLATE_NOOP("daymark", "Marked as lost to follow-up. Next: %1"), {next.text}};
            return Message::plural(
                QT_TRANSLATE_N_NOOP("daymark", "Perhaps lost to follow-up: %1 was due until %2, %n day(s) ago"),
                due.overdueDays, {label, next.dueTo});
        case DueState::Overdue:
            return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "Overdue: %1, due until %2, %n day(s) ago"),
                                   due.overdueDays, {label, next.dueTo});
        case DueState::Due:
            if (!next.dueTo.isValid()) return {QT_TRANSLATE_NOOP("daymark", "Due: %1"), {label}};
            return {QT_TRANSLATE_NOOP("daymark", "Due: %1, until %2"), {label, next.dueTo}};
        case DueState::Ok:
            return {QT_TRANSLATE_NOOP("daymark", "Next: %1, from %2 on"), {label, next.dueFrom}};
        default:
            return {QT_TRANSLATE_NOOP("daymark", "To be decided: %1"), {next.text}};
    }
}

QJsonObject jsonOf(const FollowUpDue& due)
{
    QJsonObject json;
    json[u"state"] = QString::fromLatin1(codeOf(due.state).code);
    json[u"level"] =
        due.level == RiskLevel::NotStated ? QJsonValue() : QJsonValue(QString::fromLatin1(codeOf(due.level).code));
    json[u"next"] = QJsonValue();
    if (!due.why.isEmpty()) json[u"reason"] = english()(due.why);
    if (!due.next) return json;
    QJsonObject next;
    next[u"item"] = QString::fromLatin1(codeOf(due.next->item).code);
    next[u"text"] = english()(due.next->text);
    next[u"status"] = QString::fromLatin1(codeOf(due.next->status).code);
    next[u"dueFrom"] = isoOrNull(due.next->dueFrom);
    next[u"dueTo"] = isoOrNull(due.next->dueTo);
    next[u"overdueDays"] = due.overdueDays;
    json[u"next"] = next;
    return json;
}

}  // namespace

Codes codes(DueState)
{
    return stateCodes;
}

int urgencyRank(RiskLevel level, CoronaryClass worst)
{
    return riskRank(level != RiskLevel::NotStated ? level : aha2017RiskLevel(worst, worst));
}

NextDue nextDueOf(const Illness& illness)
{
    NextDue next;
    next.level = riskOf(illness).level;
    next.isMarkedLost = isMarkedLost(illness);
    const PlannedItem* begins = nullptr;
    const PlannedItem* ends = nullptr;
    for (const PlannedItem& item : scheduleOf(illness).items) {
        if (item.optional || pressure(item.status) > pressure(PlanStatus::Planned)) continue;
        // Without an end (the echo at diagnosis) it belongs to the acute days, where it is asked for by the day.
        if (!item.dueTo.isValid()) continue;
        if (!begins || item.dueFrom < begins->dueFrom) begins = &item;
        if (!ends || item.dueTo < ends->dueTo) ends = &item;
        if (item.item != FollowUpItem::Visit) continue;
        const QDate lost = item.dueTo.addMonths(lostAfterMonths);
        if (!next.lostAfter.isValid() || lost < next.lostAfter) next.lostAfter = lost;
    }
    if (!begins) return next;
    next.from = begins->dueFrom;
    next.to = ends->dueTo;
    if (begins->item == ends->item) next.item = begins->item;
    return next;
}

DueState stateOn(const NextDue& next, QDate day)
{
    if (next.isMarkedLost && next.from.isValid()) return DueState::Lost;
    if (next.lostAfter.isValid() && day > next.lostAfter) return DueState::Lost;
    if (!next.from.isValid()) return DueState::None;
    return stateFor(statusOf(next.from, next.to, day));
}

Fact followUpDueFact(const Illness& illness)
{
    Fact fact;
    fact.id = "followup.due";
    fact.rule = {
        QT_TRANSLATE_NOOP("daymark",
                          "What the schedule asks for next. Lost to follow-up: a visit more than %1 months beyond "
                          "the end of its window, or so marked"),
        {lostAfterMonths}};
    fact.source = scheduleOf(illness).items.isEmpty() ? followup::localChoice
                                                      : followup::aha2017Schedule + QStringLiteral("; ") +
                                                            QStringLiteral("lost to follow-up: local setting");
    const FollowUpDue due = dueOf(illness);
    if (due.next && !due.next->source.isEmpty())
        fact.source = due.next->source + QStringLiteral("; lost to follow-up: local setting");
    if (due.state == DueState::Lost) fact.standing = Standing::Setting;
    fact.inputs = scheduleOf(illness).inputs;
    fact.tell(jsonOf(due), dueWords(due, illness.patient().followUp == FollowUpState::Lost));
    return fact;
}

}  // namespace daymark
