// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dateentry.h"
#include "base/language.h"
#include "domain/record/treatment.h"

namespace daymark {

/// Reads a dose as it is spoken, in English or French: "2 g/kg once", "5 mg/kg/day", "2–8 mg/kg/day",
/// "30 mg/kg/day in 4 doses", "100 mg/day", "6 mg/kg every 2 days", "1 mg/kg q12h", "600 mg/m² every 12 hours",
/// "pause", "taper"; a bare number takes unit, basis and interval that `step` states already. Fills kind, amount,
/// amountMax, unit, basis, interval and divided of `step` and leaves the rest. Refuses a dose without a unit, an upper
/// end below the lower, and words it does not know, leaving `step` as it was.
/// "" empties these fields.
Result<void> readDose(const QString& text, DoseStep& step);

/// The same in words: readDose() of it gives the same fields. Empty where no dose is stated.
QString doseText(const DoseStep& step, const Language& language);

/// Reads how long, or until when: "3 months", "10 w", "6–81 days" fill duration and durationMax; anything else must be
/// a moment, which fills end. Whichever is not said is emptied; "" empties all three.
Result<void> readEnd(const QString& text, const DateContext& context, DoseStep& step);

/// The end as a moment or else the duration, in words; readEnd() of it gives the same fields.
QString endText(const DoseStep& step, const Language& language);

}  // namespace daymark
