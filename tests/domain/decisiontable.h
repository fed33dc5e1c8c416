// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace daymark::ward {

using Cells = QHash<QString, QString>;

/// One line of a CSV file; "…" around a cell with a comma.
QStringList cellsOf(const QString& line);

/// The rows of a table below tests/data, by the names in its head; lines that begin with # are prose.
QList<Cells> decisionTable(const QString& name);

/// Makes every row of the table a row of the test, named by its cells; fetch it with QFETCH(Cells, row).
void addRows(const QString& table);

}  // namespace daymark::ward
