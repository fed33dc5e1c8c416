// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `labs.flags`: every result outside of its interval, with the interval and its source; anaemia and microcytosis for
/// age; and what a treatment makes unreliable. A list of {date, day, analyte, value, unit, flag, low, high, source,
/// standing, findings}; `findings` names "anaemia-for-age", "microcytosis", "unreliable-after-ivig".
Fact labFlagsFact(const Illness& illness);

}  // namespace daymark
