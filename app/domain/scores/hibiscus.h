// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `score.hibiscus`: 0–5 points for resistance to IVIG (Malaysia); high risk from 4.
Fact scoreHibiscus(const Illness& illness);

}  // namespace daymark
