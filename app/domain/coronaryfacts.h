// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "domain/facts.h"

namespace daymark {

/// What decided a state, in words: the measure with its day, the words of a study, or the fall of a Z score; empty
/// where nothing did.
Message decidedBy(const CoronaryState& state, const Record& record);

/// `coronary.measures`: every measure of the episode with its Z, reported Z and class; a list of objects.
Fact coronaryMeasuresFact(const Illness& illness);
/// `coronary.worst`: the highest class ever told, over all episodes; "none", "dilation", "small", "medium", "giant".
Fact coronaryWorstFact(const Illness& illness);
/// `coronary.now`: the class of the latest study, over all episodes; "normal" where nothing is dilated.
Fact coronaryNowFact(const Illness& illness);
/// `body.bsa`: body surface area in m² by Haycock at the latest weight that has a height.
Fact bodySurfaceFact(const Illness& illness);

}  // namespace daymark
