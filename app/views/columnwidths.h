// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace daymark {

/// What a column asks for, in pixels.
struct ColumnWish
{
    int content = 0;       ///< what stands in it is seen whole
    int least = 0;         ///< one can still type in it
    int head = 0;          ///< the longest word of its head is seen whole
    int wholeHead = 0;     ///< its head stands in one line
    bool isText = false;   ///< words, which may be cut before numbers and grow without end
    bool isExtra = false;  ///< told elsewhere too, which may be cut first
};

/// Room for the longest word of a column's head, which wraps between words.
int headWidth(const QTableView& table, int column);

/// The wish of a column in which so much stands and at least so much is to be typed, its head never cut.
ColumnWish wishOf(const QTableView& table, int column, int content, int typing, bool isText);

/// Gives every column of a table its share of the table's width, so that nothing has to be scrolled sideways: each as
/// wide as what stands in it. Where that is too much the texts give way first, then the columns from the last on, the
/// heads last of all; what is left over goes to the heads, then to the texts. The head becomes as high as its words
/// need; true where that is another height than before.
bool shareWidth(QTableView& table, const QList<ColumnWish>& wishes);

}  // namespace daymark
