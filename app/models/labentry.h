// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/check/limits.h"
#include "domain/record/labs.h"

namespace daymark {

/// Reads what is typed into a cell of the lab sheet: "98,4", "<0.3", "7.4 mg/dL", "0", "nd", "not done", "trace", in
/// English and French. Fills state, text and unit (`unit` where none is typed) of `result` and leaves the rest.
/// Refuses what is neither a number nor one of those words, leaving `result` as it was.
Result<void> readLab(const QString& text, const QString& unit, LabResult& result);

/// The result as it would be typed into a sheet whose unit is `unit`; readLab() of it gives the same fields.
QString labEntryText(const LabResult& result, const QString& unit);

/// "74 mg/L" of what was probably meant; empty where nothing is proposed.
QString proposalText(const LimitVerdict& verdict);

}  // namespace daymark
