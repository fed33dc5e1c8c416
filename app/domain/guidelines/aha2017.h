// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `diagnosis.aha-2017`: "complete" or "not-complete" by the count of complete Kawasaki disease in the AHA scientific
/// statement of 2017; no value where what is missing could still decide.
Fact diagnosisAha2017(const Illness& illness);

}  // namespace daymark
