// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hints.h"

namespace daymark {

/// `date.stray`: a hint for each sign and fever that does not count because it is dated too far from the illness, and
/// for each echo, draw and treatment dated long before it, which do count.
QList<Hint> strayHints(const Illness& illness);

}  // namespace daymark
