// SPDX-License-Identifier: GPL-3.0-or-later
// When an echo is made in the acute and subacute phase: at diagnosis, 1–2 weeks and 4–6 weeks after treatment (de
// Ferranti SD, JAMA Pediatr 2018, PMID 30285057; UpToDate 115401, which says 4–6 weeks after discharge). More often
// while an aneurysm evolves: seen in a secondary table and recalled, so it is shown and never due.
#include "domain/coursedays.h"
#include "domain/followup/duedates.h"
#include "domain/followup/sources.h"

#include <algorithm>

namespace daymark::followup {

namespace {

const QString timingSource = aha2017 + QStringLiteral("; de Ferranti SD et al. 2018, PMID 30285057; UpToDate 115401");

struct Window
{
    FollowUpItem item;
    const char* words;
    int from;  ///< days after treatment
    int to;
};
constexpr Window twoWeeks{FollowUpItem::EchoTwoWeeks, QT_TRANSLATE_NOOP("daymark", "1 to 2 weeks after treatment"), 7,
                          14};
constexpr Window sixWeeks{FollowUpItem::EchoSixWeeks, QT_TRANSLATE_NOOP("daymark", "4 to 6 weeks after treatment"), 28,
                          42};

/// The echos of this illness, by date.
QList<DoneOn> echosOf(const Illness& illness)
{
    QList<DoneOn> echos;
    for (const EchoStudy& study : illness.rows<EchoStudy>()) {
        if (isLongBefore(study.when, illness.onset())) continue;  // of another illness, or dated wrongly
        auto echo = DoneOn::at(study.when, illness.onset(), illness.asOf());
        if (!echo || !saysSomething(study, illness.record())) continue;
        // Of the month or year in which the illness began only the rest can be meant.
        if (echo->when.isMonthOrYear() && illness.onset().isValid())
            echo->first = std::max(echo->first, illness.onset());
        echos << *echo;
    }
    std::sort(echos.begin(), echos.end(), [](const DoneOn& a, const DoneOn& b) { return a.first < b.first; });
    return echos;
}

/// The echos of a time of the plan, the first of each kind; `from` is no limit where it is invalid.
struct Found
{
    std::optional<DoneOn> made;   ///< surely in that time
    std::optional<DoneOn> maybe;  ///< of a month or year that is partly in it
    std::optional<DoneOn> later;  ///< surely after it
};

Found foundIn(const QList<DoneOn>& echos, QDate from, QDate to)
{
    Found found;
    const auto note = [](std::optional<DoneOn>& place, const DoneOn& echo) {
        if (!place) place = echo;
    };
    for (const DoneOn& echo : echos) {
        if (echo.first > to)
            note(found.later, echo);
        else if (echo.last <= to && (!from.isValid() || echo.first >= from))
            note(found.made, echo);
        else if (!from.isValid() || echo.last >= from)
            note(found.maybe, echo);
    }
    return found;
}

PlannedItem fresh(FollowUpItem item, const char* words)
{
    PlannedItem planned;
    planned.item = item;
    planned.interval = Message(words);
    planned.source = timingSource;
    planned.statement = "aha-2017";
    return planned;
}

Message label(const PlannedItem& planned)
{
    return {QT_TRANSLATE_NOOP("daymark", "echo %1"), {planned.interval}};
}

void setMade(PlannedItem& planned, const DoneOn& echo)
{
    planned.status = PlanStatus::Done;
    planned.lastDone = echo;
    planned.text = {"%1: %2",
                    {label(planned), echo.words(QT_TRANSLATE_NOOP("daymark", "made on %1"),
                                                QT_TRANSLATE_NOOP("daymark", "made in %1"))}};
}

void setMaybe(PlannedItem& planned, const DoneOn& echo)
{
    planned.status = PlanStatus::Decide;
    planned.optional = true;
    planned.text = {
        QT_TRANSLATE_NOOP("daymark", "%1: cannot be told; the echo of %2 may be it: give it the day it was made on"),
        {label(planned), echo.when.words()}};
}

/// Its time has gone by; a later echo may stand in its place.
void passed(PlannedItem& planned, const std::optional<DoneOn>& later)
{
    planned.status = PlanStatus::Missed;
    planned.text = {QT_TRANSLATE_NOOP("daymark", "%1: not recorded"), {label(planned)}};
    if (later)
        planned.text = joined({planned.text, later->words(QT_TRANSLATE_NOOP("daymark", "the next echo was on %1"),
                                                          QT_TRANSLATE_NOOP("daymark", "the next echo was in %1"))},
                              semicolons);
}

PlannedItem baseline(const QList<DoneOn>& echos, const Made& made)
{
    PlannedItem planned = fresh(FollowUpItem::EchoBaseline, QT_TRANSLATE_NOOP("daymark", "at diagnosis"));
    // An untreated child is still being diagnosed while it is acutely ill.
    const QDate before = made.treated ? made.treatment.addDays(twoWeeks.from) : made.onset.addDays(acuteDays);
    planned.dueFrom = planned.countsFrom = made.onset;
    const Found found = foundIn(echos, {}, before.addDays(-1));
    if (found.made) {
        setMade(planned, *found.made);
    } else if (found.maybe) {
        setMaybe(planned, *found.maybe);
    } else if (made.asOf >= before) {
        passed(planned, found.later);
    } else {
        planned.status = PlanStatus::Due;
        planned.text = Message(QT_TRANSLATE_NOOP("daymark", "%1: none recorded; treatment does not wait for it"),
                               {label(planned)});
    }
    return planned;
}

PlannedItem inWindow(const Window& window, const QList<DoneOn>& echos, const Made& made)
{
    PlannedItem planned = fresh(window.item, window.words);
    planned.dueFrom = planned.countsFrom = made.treatment.addDays(window.from);
    planned.dueTo = made.treatment.addDays(window.to);
    planned.status = statusOf(planned.dueFrom, planned.dueTo, made.asOf);
    const Found found = foundIn(echos, planned.dueFrom, planned.dueTo);
    if (found.made)
        setMade(planned, *found.made);
    else if (found.maybe)
        setMaybe(planned, *found.maybe);
    else if (found.later)
        passed(planned, found.later);
    else
        planned.text = Message(QT_TRANSLATE_NOOP("daymark", "%1: none recorded"), {label(planned)});
    return planned;
}

PlannedItem unverified(const char* words)
{
    PlannedItem planned = fresh(FollowUpItem::Echo, words);
    planned.standing = Standing::Unverified;
    planned.status = PlanStatus::Decide;
    planned.optional = true;
    planned.text = Message(QT_TRANSLATE_NOOP("daymark", "unverified: echo: %1; decide"), {planned.interval});
    return planned;
}

/// How often while an aneurysm evolves: never due, for nobody has compared it with the original.
QList<PlannedItem> whileEvolving(const Risk& risk, const Made& made)
{
    QList<PlannedItem> items;
    const auto z = risk.now.measure ? risk.now.measure->deciding : std::nullopt;
    const bool giant = risk.now.aha == CoronaryClass::Giant;
    // An aneurysm whose class cannot be told now is none that has stopped.
    const bool untold = risk.now.aha == CoronaryClass::NotStated && risk.worst.aha >= CoronaryClass::Small;
    if (((z && z->value > 2.5) || giant || untold) && made.asOf <= made.treatment.addDays(sixWeeks.to))
        items << unverified(QT_TRANSLATE_NOOP(
            "daymark", "Z > 2.5 and evolving: at least twice a week until the dimensions stop progressing"));
    if (giant && made.asOf <= made.onset.addMonths(12))
        items << unverified(QT_TRANSLATE_NOOP("daymark",
                                              "giant aneurysm, for thrombosis: twice a week while expanding, at least "
                                              "weekly in the first 45 days, monthly "
                                              "until the third month, every 3 months until the end of the first year"));
    return items;
}

}  // namespace

QList<PlannedItem> echoTiming(const Illness& illness, const Made& made)
{
    if (!made.treatment.isValid()) return {};
    const QList<DoneOn> echos = echosOf(illness);
    QList<PlannedItem> items{baseline(echos, made), inWindow(twoWeeks, echos, made), inWindow(sixWeeks, echos, made)};
    return items + whileEvolving(riskOf(illness), made);
}

}  // namespace daymark::followup
