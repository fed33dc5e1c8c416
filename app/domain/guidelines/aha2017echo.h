// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"

namespace daymark {

/// The positive echocardiogram of the AHA algorithm for incomplete disease, one of: "z" (Z ≥ 2.5 in LAD or RCA, never
/// the LMCA), "aneurysm" (observed), "suggestive" (3 or more of: LV function decreased, mitral regurgitation,
/// pericardial effusion, Z 2.0 to below 2.5 in LAD or RCA, in one study). Any study of the illness counts, also one
/// after IVIG (a local choice).
QList<Criterion> ahaPositiveEcho(const Illness& illness);

}  // namespace daymark
