// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hints.h"

namespace daymark {

/// What the echos ask to be looked at: a thrombus, a stenosis, a Z score that needs a body size, a class that differs
/// by model, Z scores of another model than before, words that a measure contradicts.
QList<Hint> coronaryHints(const Illness& illness);

}  // namespace daymark
