// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `score.kobayashi`: 0–11 points for resistance to IVIG (Kobayashi T, Circulation 2006); high risk from 4, or 5 by the
/// settings.
Fact scoreKobayashi(const Illness& illness);

}  // namespace daymark
