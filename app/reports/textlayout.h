// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/theme.h"
#include "reports/document.h"

#include <QList>
#include <QPointF>
#include <QTextLayout>

class QTextBlock;
class QTextDocument;
class QTextTable;

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

/// A line of text and where it is drawn, in the units of the text document.
struct PlacedLine
{
    QTextLine line;
    QPointF origin;     ///< of the paragraph
    double middle = 0;  ///< of the line, from the top
};

/// All lines from the first to the last, once the text is laid out. Asked once: Qt looks for the table and cell of a
/// paragraph anew each time.
QList<PlacedLine> linesOf(const QTextDocument& text);

/// Whether a paragraph is a heading, and a table one with lines (of a TableBlock).
bool isHeading(const QTextBlock& block);
bool isRuled(const QTextTable& table);
/// Where a row begins and ends, once the text is laid out, in the units of the text document.
double topOf(const QTextTable& table, int row);
double bottomOf(const QTextTable& table, int row);

}  // namespace daymark
