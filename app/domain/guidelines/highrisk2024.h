// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hints.h"

namespace daymark {

/// `acute.high-risk-2024`: while the illness is acute, what the AHA scientific statement of 2024 names as high risk at
/// diagnosis, where primary treatment may be intensified: an age below 6 months at onset, a Z score of LAD or RCA
/// of 2.5 or more in an echo by the first IVIG, else by day 10. Top things to know of Jone PN et al. Circulation
/// 2024;150.
QList<Hint> highRiskHints(const Illness& illness);

}  // namespace daymark
