// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/schedule.h"

namespace daymark {

/// How the follow-up of a child stands. Lost: the visit is overdue by more than 12 months (a local choice), or the
/// child is marked as lost. None: nothing is planned (discharged, transferred, died …), or nothing is left to plan.
enum class DueState { NotStated, Ok, Due, Overdue, Lost, Decide, None };
Codes codes(DueState);

/// Of the level (see riskRank()); where it cannot be told, of the worst class ever as if it were still so.
int urgencyRank(RiskLevel level, CoronaryClass worst);

/// What the plan of a child asks for next, as dates that hold on any later day: what a list keeps of it.
struct NextDue
{
    FollowUpItem item = FollowUpItem::NotStated;  ///< NotStated: what begins first is not what ends first
    QDate from;                                   ///< something is due from this day on; invalid: nothing is
    QDate to;                                     ///< something is overdue after this day
    QDate lostAfter;                              ///< perhaps lost to follow-up after this day; invalid: never
    RiskLevel level = RiskLevel::NotStated;
    bool isMarkedLost = false;  ///< by a clinician, while something is planned
};
/// The same for each illness of the child. What is only to be considered, and what a clinician has to decide, is left
/// out.
NextDue nextDueOf(const Illness& illness);
/// Lost (also where it is marked so), Overdue, Due or Ok (planned for later); None where nothing is asked for.
DueState stateOn(const NextDue& next, QDate day);

/// `followup.due`: an object with state, next (item, dueFrom, dueTo, overdueDays), level.
Fact followUpDueFact(const Illness& illness);

}  // namespace daymark
