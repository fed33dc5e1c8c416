// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "domain/criterion.h"
#include "domain/labs.h"

namespace daymark {

/// A laboratory value of the illness, in the unit the catalogue keeps its analyte in, with its time.
struct LabReading
{
    QString analyte;
    TypedNumber number;  ///< in the analyte's own unit; a bound ("<3") stays one
    Moment when;         ///< of its draw
    QDate date;          ///< first day of an approximate time; invalid where it cannot be placed
    std::optional<IllnessDay> day;
    Id panel;
    Id result;              ///< empty where computed
    bool computed = false;  ///< from other results of the same draw
    Input input;            ///< name, value with unit as shown, time
};

/// The readings of one analyte of the catalogue in this illness by time; what is no value (not done, trace, not
/// convertible) is left out. Neutrophils in % missing from a draw are computed from neutrophils and leucocytes of the
/// same draw (a local choice), and marked.
QList<LabReading> labReadings(const Illness& illness, QLatin1StringView code);

/// labValue() of `result`, a row of `illness.record()`, computed once however many ask.
const Result<LabValue>& labValue(const LabResult& result, const Illness& illness);

// Whether a reading meets a limit in the analyte's own unit; a bound that could lie on either side is unknown.
Met isAtLeast(const TypedNumber& number, PlainNumber limit);  ///< ≥
Met isAbove(const TypedNumber& number, PlainNumber limit);    ///< >
Met isAtMost(const TypedNumber& number, PlainNumber limit);   ///< ≤
Met isBelow(const TypedNumber& number, PlainNumber limit);    ///< <

}  // namespace daymark
