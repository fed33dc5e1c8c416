// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

namespace daymark {

/// A unit as a reader sees it: "G/L" in every language, "/field" in the reader's. What is no unit of the table stays as
/// it was typed.
Message unitWords(const QString& unit);

}  // namespace daymark
