// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// One infusion of immunoglobulin.
struct Infusion
{
    Moment start;
    Moment end;  ///< null: only the date is known
    QDate date;  ///< of the end, else of the start; invalid where it cannot be placed
};

/// The infusions of this illness in order of time.
QList<Infusion> ivigInfusions(const Illness& illness);

Fact dayOfFirstIvig(const Illness& illness);  ///< `day.first-ivig`: day of illness
/// `ivig.response`: "responded" or "resistant" after the first infusion, by the window of the settings; the text says
/// persistent or recrudescent, and answers every infusion.
Fact ivigResponse(const Illness& illness);

}  // namespace daymark
