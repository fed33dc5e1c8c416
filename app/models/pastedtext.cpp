// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastedtext.h"

#include "base/field.h"

#include <algorithm>

namespace daymark {

namespace {

/// Takes the text apart letter by letter.
class Cutter
{
public:
    explicit Cutter(QChar separator) : m_separator(separator) {}

    QList<QStringList> cut(const QString& text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (m_quoted) {
                if (c != u'"')
                    m_cell += c;
                else if (i + 1 < text.size() && text[i + 1] == u'"')
                    m_cell += text[++i];
                else
                    m_quoted = false;
            } else if (c == u'"' && m_cell.isEmpty()) {
                m_quoted = true;
            } else if (c == m_separator) {
                endCell();
            } else if (c == u'\n') {
                endRow();
            } else if (c != u'\r') {
                m_cell += c;
            }
        }
        endRow();
        return m_rows;
    }

private:
    void endCell()
    {
        m_row << withoutControls(m_cell).simplified();
        m_cell.clear();
    }
    void endRow()
    {
        endCell();
        m_rows << m_row;
        m_row.clear();
    }

    QChar m_separator;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

bool isEmptyRow(const QStringList& row)
{
    return std::all_of(row.cbegin(), row.cend(), [](const QString& cell) { return cell.isEmpty(); });
}

}  // namespace

QList<QStringList> cellsOfText(const QString& text)
{
    const bool tabs = text.contains(u'\t') || !text.contains(u';');
    QList<QStringList> rows = Cutter(tabs ? u'\t' : u';').cut(text);
    rows.removeIf(isEmptyRow);
    qsizetype columns = 0;
    for (const QStringList& row : rows)
        columns = std::max(columns, row.size());
    for (QStringList& row : rows) {
        while (row.size() < columns)
            row << QString();
    }
    for (qsizetype column = columns - 1; column >= 0; --column) {
        const bool none =
            std::all_of(rows.cbegin(), rows.cend(), [&](const QStringList& row) { return row[column].isEmpty(); });
        for (QStringList& row : rows) {
            if (none) row.removeAt(column);
        }
    }
    return rows;
}

}  // namespace daymark
