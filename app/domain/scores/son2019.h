// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `score.son-2019`: 0–5 points for a coronary aneurysm, not for resistance to IVIG (Son MBF, J Am Heart Assoc 2019);
/// low 0–1, moderate 2, high from 3.
Fact scoreSon2019(const Illness& illness);

}  // namespace daymark
