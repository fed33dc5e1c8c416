// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/coronary.h"
#include "domain/doses/dosecheck.h"
#include "domain/labverdict.h"

namespace daymark {

// What is derived beside a value, in lines for the notice below a sheet.

/// "11.5–13.5 g/dL", "up to 5 mg/L"; empty where there is no interval.
Message intervalWords(const LabVerdict& verdict);

/// The interval with its source and standing, or why there is none; what makes the result unreliable.
QStringList verdictLines(const LabVerdict& verdict, const Language& language);

/// The Z and class of a diameter by every model, and whether the class differs.
QString modelsLine(const CoronaryMeasure& measure, const Record& record, const Language& language);
/// "by size (Japan): small aneurysm": the class in mm at the child's age then; empty without a diameter.
QString japanLine(const CoronaryMeasure& measure, const Record& record, const Language& language);

/// What the reference says to a dose: "please confirm …", what cannot be compared, or the reference it lies within;
/// empty where none was read.
QString doseLine(const DoseCheck& check, QDate onset, const Language& language);

}  // namespace daymark
