// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `score.beijing`: 0–16 points in halves for resistance to IVIG (Yang S, Arch Dis Child 2019); high risk from 6.
Fact scoreBeijing(const Illness& illness);

}  // namespace daymark
