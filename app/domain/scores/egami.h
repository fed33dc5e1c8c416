// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `score.egami`: 0–6 points for resistance to IVIG (Egami K, J Pediatr 2006); high risk from 3.
Fact scoreEgami(const Illness& illness);

}  // namespace daymark
