// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hints.h"

#include <functional>

namespace daymark {

/// Results of one draw that cannot all be right. What is asked is a local choice.
struct DrawDisagreement
{
    const char* id = "";       ///< "differential-sum"
    const char* sentence;      ///< English source, context "daymark"
    QList<const char*> among;  ///< codes of the analytes compared, those of the draw alone
};

/// The value of an analyte in the draw, in its own unit; none where it is missing or a bound.
using DrawValue = std::function<std::optional<PlainNumber>(const char* analyte)>;

/// One kind of white cells above all of them; shares of white cells that add up to more than 101 %; direct above total
/// bilirubin; MCHC not haemoglobin by haematocrit within 10 %; HDL and LDL together above total cholesterol.
QList<DrawDisagreement> disagreements(const DrawValue& value);

/// `labs.cross-check`: a hint for each disagreement of a draw, unless an answer is kept with one of its results.
QList<Hint> crossCheckHints(const Illness& illness);

}  // namespace daymark
