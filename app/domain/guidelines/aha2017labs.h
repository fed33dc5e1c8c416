// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"

namespace daymark {

/// The gate of the AHA algorithm for incomplete disease: CRP ≥ 30 mg/L, ESR ≥ 40 mm/h. Neither is counted among the six
/// supplemental criteria.
QList<Criterion> ahaInflammation(const Illness& illness);

/// The six supplemental laboratory criteria: "anaemia", "platelets", "albumin", "alt", "wbc", "urine".
QList<Criterion> ahaSupplemental(const Illness& illness);

}  // namespace daymark
