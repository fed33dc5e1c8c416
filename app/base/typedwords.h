// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

namespace daymark {

/// Digits behind the decimal mark of what was typed: 2 of "39.50", 0 of "39" and of what is no number.
int typedDecimals(const QString& text);

/// A typed number as a sentence shows it: the digits as typed, with the decimal mark of the language it is written in.
/// What is no number stands as it is.
Message typedWords(const QString& text);

}  // namespace daymark
