// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/plan.h"

namespace daymark {

const QList<Field<PlanChange>>& PlanChange::fields()
{
    static const QList<Field<PlanChange>> list{
        field<&PlanChange::when>("when", QT_TRANSLATE_NOOP("daymark", "Decided on")),
        field<&PlanChange::item>("item", QT_TRANSLATE_NOOP("daymark", "Planned")),
        field<&PlanChange::decision>("decision", QT_TRANSLATE_NOOP("daymark", "Decision")),
        planned<&PlanChange::due>("due", QT_TRANSLATE_NOOP("daymark", "Due")),
        note<&PlanChange::reason>("reason", QT_TRANSLATE_NOOP("daymark", "Reason")),
    };
    return list;
}

}  // namespace daymark
