// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTextDocument;

namespace daymark {

/// What stands on one page: a part of a text that was laid out as one endless page, in the units of the text. A page
/// that begins within a table has the head of that table above it.
struct Slice
{
    double top = 0;
    double bottom = 0;
    double headTop = 0;
    double headBottom = 0;

    double headHeight() const { return headBottom - headTop; }
};

/// Cuts a text into pages of this height; the text must have a width and no height of a page. No line, no row of a
/// table and no chart is cut in two, and a heading or the head of a table keeps some of what it is of (a row taller
/// than half a page is cut between lines all the same). Charts that would leave the rest of a page empty are made as
/// high as that rest, if they can still be read.
QList<Slice> slicesOf(QTextDocument& text, double height);

}  // namespace daymark
