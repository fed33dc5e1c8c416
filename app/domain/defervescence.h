// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fever.h"

namespace daymark {

/// A time surely without fever that lasted as long as the settings ask for (24, 36 or 48 hours).
struct CoolRun
{
    QDate first;                    ///< day of the first reading below the limit, or first day stated without fever
    Moment when;                    ///< of that reading; of a statement: its day
    QDate returned;                 ///< first day with fever after it; invalid: none recorded
    QList<FeverEvidence> evidence;  ///< the first, and the one that made it long enough
};

/// The runs without fever, in order of time. A run is of readings below the limit of their route and of days stated
/// without fever, with no fever in between; readings under an antipyretic other than aspirin are left out. Of readings
/// known by date only the least time that can lie between them counts. Days before the onset are no part of it.
QList<CoolRun> coolRuns(const Illness& illness);

/// `fever.defervescence`: day of illness on which the first such run began.
Fact feverDefervescence(const Illness& illness);

}  // namespace daymark
