// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/theme.h"
#include "reports/document.h"

#include <QList>

class QTextDocument;

namespace daymark {

class ChartObject;

/// Writes the blocks of a document into a text document, which flows and breaks them. `point` is the length of a point
/// in its units.
void writeBlocks(const Document& document, const Language& language, const Theme& theme, double point,
                 ChartObject& charts, QTextDocument& text);

/// A line under a heading or a row of a table, in the units of the text document.
struct Rule
{
    double y = 0;
    double left = 0;
    double right = 0;
    bool isStrong = false;
};

/// Where the lines are, once the text is laid out. Drawn by the page: Qt's own cell borders vanish in scaled painting.
QList<Rule> rulesOf(const QTextDocument& text);

/// Sends headings that would stand alone at the foot of a page to the next one.
void keepHeadingsWithText(QTextDocument& text);

}  // namespace daymark
