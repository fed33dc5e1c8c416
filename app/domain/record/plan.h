// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

/// A decision about an item of the follow-up schedule: it stands, with its reason, in place of what the schedule says.
struct PlanChange
{
    Id id;
    Id parent;    ///< the Episode it belongs to
    Moment when;  ///< the day it was decided
    ScheduleItem item = ScheduleItem::NotStated;
    PlanDecision decision = PlanDecision::NotStated;
    Moment due;  ///< of an item moved or added; may lie in the future
    QString reason;

    static const QList<Field<PlanChange>>& fields();
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

}  // namespace daymark
