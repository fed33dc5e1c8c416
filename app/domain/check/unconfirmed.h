// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hints.h"

namespace daymark {

/// `value.unconfirmed`: a hint for each value a form would have asked about and nobody has confirmed, as it comes with
/// case files, and for each result without a unit. How a diameter or a draw compares with others is told elsewhere.
QList<Hint> unconfirmedHints(const Illness& illness);

}  // namespace daymark
