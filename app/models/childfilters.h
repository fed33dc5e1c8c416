// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/childquery.h"

namespace daymark {

/// The filter as one line of text that can be kept: {"worstZ":5}. Empty conditions are left out.
QString keptText(const ChildFilter& filter);
/// The filter such a text holds; refuses what is none, and a condition this program does not know.
Result<ChildFilter> keptFilter(const QString& text);

/// "worst Z at least 5 · no echo for 12 months": the conditions in words; empty where there is none.
Message filterWords(const ChildFilter& filter);

}  // namespace daymark
