// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onsetmove.h"

namespace daymark {

/// A line of the preview of another onset: what changes, and from what to what.
struct OnsetLine
{
    Message what;
    Message says;
};

/// The days first, then the rows that go with the onset, then the facts with another answer, each: what was said, and
/// below it what would be, of a list the parts that differ. Those that are told of other days alone are only named.
QList<OnsetLine> onsetLines(const OnsetMove& move);

}  // namespace daymark
