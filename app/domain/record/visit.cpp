// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/visit.h"

namespace daymark {

const QList<Field<Visit>>& Visit::fields()
{
    static const QList<Field<Visit>> list{
        field<&Visit::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&Visit::clinic>("clinic", QT_TRANSLATE_NOOP("daymark", "Clinic")),
        note<&Visit::notes>("notes", QT_TRANSLATE_NOOP("daymark", "Notes")),
        note<&Visit::plan>("plan", QT_TRANSLATE_NOOP("daymark", "Plan")),
        planned<&Visit::nextDue>("nextDue", QT_TRANSLATE_NOOP("daymark", "Next visit due")),
        note<&Visit::questions>("questions", QT_TRANSLATE_NOOP("daymark", "Open questions")),
    };
    return list;
}

}  // namespace daymark
