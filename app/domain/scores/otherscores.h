// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `score.others`: the published scores that are not computed here, each with the reason. Never a value.
Fact otherScores(const Illness& illness);

}  // namespace daymark
