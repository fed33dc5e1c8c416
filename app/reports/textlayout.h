// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/theme.h"
#include "reports/document.h"

class QTextDocument;

namespace daymark {

class ChartObject;

/// Writes the blocks of a document into a text document, which flows and breaks them. `point` is the length of a point
/// in its units.
void writeBlocks(const Document& document, const Language& language, const Theme& theme, double point,
                 ChartObject& charts, QTextDocument& text);

}  // namespace daymark
