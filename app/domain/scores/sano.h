// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `score.sano`: 0–3 points for resistance to IVIG (Sano T, Eur J Pediatr 2007); high risk from 2.
Fact scoreSano(const Illness& illness);

}  // namespace daymark
