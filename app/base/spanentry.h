// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"

namespace daymark {

/// Reads what a person typed as a length of time: `9 months`, `9 mo`, `12 h`, `3j`, `2 ans`, `P9M`, in English and
/// French alike. One number and one unit; anything else is refused with a sentence. "" is no span.
Result<Span> readSpan(const QString& text);

}  // namespace daymark
