// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/treatment.h"

namespace daymark::ward {

/// "2g/kg", "50mg/kg/day", "1mg/kg/12h", "600mg/m2", "100mg/day".
void readDose(DoseStep& step, const QString& word);

}  // namespace daymark::ward
