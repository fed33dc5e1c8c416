// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `checklist.kdss`, Kawasaki disease shock syndrome (Kanegaye 2009), any of: "hypotension" (for age; never told, as
/// its limits are not verified), "pressure-fall" (sustained, 20 % or more below the first systolic pressure),
/// "perfusion".
Fact checklistKdss(const Illness& illness);

}  // namespace daymark
