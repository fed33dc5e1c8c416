// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/risk.h"

namespace daymark {

/// What a schedule asks for.
enum class FollowUpItem {
    NotStated,
    Visit,
    Discharge,
    Echo,
    EchoBaseline,
    EchoTwoWeeks,
    EchoSixWeeks,
    IschaemiaTest,
    Imaging,
    ThrombusImaging,
    CardiovascularRisk,
    Laboratory,
    Vaccine
};
Codes codes(FollowUpItem);
/// Whether it is one of the echos of the acute and subacute phase.
bool isAcuteEcho(FollowUpItem item);

/// How it stands. Decide: a statement leaves it to the clinician, or what it says is not verified; never due by itself.
enum class PlanStatus { NotStated, Due, Overdue, Planned, Done, Decide, NotNeeded, Missed };
Codes codes(PlanStatus);

/// An examination or visit that was made: its date as the record has it, and the days it can have been on.
struct DoneOn
{
    Moment when;  ///< a month or a year is kept as such; all else is a date
    QDate first;
    QDate last;

    /// None where the moment cannot be dated. It was by `asOf`, also where its month or year goes on.
    static std::optional<DoneOn> at(const Moment& when, QDate onset, QDate asOf);
    /// "last on 3 May 2022", or with the other sentence "last in 2022": %1 is the date.
    Message words(const char* onDay, const char* inMonthOrYear) const;

    friend bool operator==(const DoneOn&, const DoneOn&) = default;
};

/// One item of the follow-up of a child.
struct PlannedItem
{
    FollowUpItem item = FollowUpItem::NotStated;
    Message text;  ///< of an unverified one: begins with "unverified: "
    QDate dueFrom;
    QDate dueTo;
    QDate countsFrom;  ///< made before it, an examination is not the one asked for; invalid where dueFrom is
    Message interval;  ///< as the statement says it; empty where it says none
    Standing standing = Standing::Verified;
    QString source;
    const char* statement = "";  ///< "aha-2017", "uk"; "" of an item that a decision added
    PlanStatus status = PlanStatus::NotStated;
    Message overriddenBecause;  ///< the decision that stands in place of the statement; empty where none does
    std::optional<DoneOn> lastDone;
    bool optional = false;  ///< the statement only lets it be considered

    /// Days beyond the end of its window; 0 where it is not overdue.
    int overdueDays(QDate asOf) const;
};

/// Due from the first, overdue after the second date; planned before both.
PlanStatus statusOf(QDate dueFrom, QDate dueTo, QDate asOf);

/// What is to come for a child, as of a day.
struct Schedule
{
    QList<PlannedItem> items;
    Message none;  ///< why there is no schedule: discharged, died …; empty where there is one
    QList<Remark> remarks;
    QList<Input> inputs;
};
/// By the statement of the settings, the level of risk, what was done, and the decisions of the clinicians. One for the
/// child, the same in each of its episodes: it counts from the latest illness that is not called another disease.
const Schedule& scheduleOf(const Illness& illness);

/// `followup.schedule`: a list of objects with item, text, dueFrom, dueTo, interval, standing, source, statement,
/// status.
Fact followUpSchedule(const Illness& illness);

}  // namespace daymark
