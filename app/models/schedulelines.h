// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/schedule.h"
#include "models/tone.h"
#include "session/session.h"

namespace daymark {

/// An item of the follow-up plan on screen.
struct ScheduleLine
{
    PlannedItem plan;
    ScheduleItem item = ScheduleItem::NotStated;  ///< what a decision about it is recorded for; not stated: none can be
    Id change;                                    ///< the decision that stands here; null: what the statement says
    Fact why;

    /// Whether there is something to move or to leave out: what was done is done.
    bool isOpen() const { return item != ScheduleItem::NotStated && plan.status != PlanStatus::Done; }
};

/// The plan of the episode shown, in the order of the schedule.
QList<ScheduleLine> scheduleLines(const Session& session);

/// "echocardiography"; of what is not verified or to be decided, the sentence that says so.
Message whatWords(const PlannedItem& plan);
/// "overdue by 12 days", "due now", "in 3 days", "not needed", "to be decided".
Message statusWords(const PlannedItem& plan, QDate today);

/// "▲" overdue, "◆" due, "○" planned, "✓" done, "–" not needed, "?" to be decided.
QString symbolOf(PlanStatus status);
Tone toneOf(PlanStatus status);

}  // namespace daymark
