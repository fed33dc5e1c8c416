// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace daymark {

/// The cells of a text that was copied in a spreadsheet: rows as lines, cells between tabs, quotes around a cell with
/// line breaks or quotes of its own. Semicolons part the cells where there is no tab. All rows are made equally long;
/// rows and columns without any text are left out.
QList<QStringList> cellsOfText(const QString& text);

}  // namespace daymark
