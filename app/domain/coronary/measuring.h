// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// Where and how the diameter of a segment is measured, to be read beside its empty cell. Recalled or of a second hand:
/// unverified, and deciding nothing.
Remark measuringHint(Segment segment);

}  // namespace daymark
