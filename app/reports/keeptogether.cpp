// SPDX-License-Identifier: GPL-3.0-or-later
// What a page break must not tear: a heading and what it is of, and the rows of a table.
#include "reports/chartobject.h"
#include "reports/textlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace daymark {

namespace {

/// A row taller than this part of a page is broken: sending it on would leave too much paper empty.
constexpr double tallest = 0.5;
/// Between a heading and its table there may stand a remark and the paragraph that holds the table.
constexpr int blocksToTable = 3;
/// So many lines of a paragraph stay with their heading.
constexpr int linesKept = 3;
/// So many rows of a table stay with its head.
constexpr int rowsKept = 3;

class Keeper
{
public:
    explicit Keeper(QTextDocument& text) : m_text(text), m_height(text.pageSize().height()) {}

    /// From the first to the last: what is sent to the next page moves all that follows.
    void keep()
    {
        const QTextTable* last = nullptr;
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
            if (isHeading(block)) {
                fitCharts(block.next());
                keepHeading(block);
            }
            QTextTable* table = ruledTable(block);
            if (!table || table == last) continue;
            last = table;
            keepRows(*table);
        }
    }

private:
    static QTextTable* ruledTable(const QTextBlock& block)
    {
        QTextTable* table = QTextCursor(block).currentTable();
        return table && isRuled(*table) ? table : nullptr;
    }

    int page(double y) const { return int(y / m_height); }
    /// A line that ends where the page ends is on it.
    bool isOnePage(double top, double bottom) const { return page(top) == page(bottom - 1); }

    QRectF rect(const QTextBlock& block) const { return m_text.documentLayout()->blockBoundingRect(block); }

    /// The end of what stays with a heading: the first rows of its table, else the first lines of its paragraph.
    double endOfBeginning(const QTextBlock& heading) const
    {
        QTextBlock next = heading.next();
        for (int i = 0; i < blocksToTable && next.isValid(); ++i, next = next.next()) {
            if (const QTextTable* table = ruledTable(next)) return bottomOf(*table, keptRows(*table));
        }
        const QTextBlock first = heading.next();
        if (!first.isValid()) return rect(heading).bottom();
        return isText(first) ? std::min(rect(first).bottom(), rect(first).top() + linesKept * rect(heading).height())
                             : rect(first).bottom();
    }

    void keepHeading(const QTextBlock& heading)
    {
        const double top = rect(heading).top();
        const double bottom = endOfBeginning(heading);
        if (isOnePage(top, bottom) || bottom - top > tallest * m_height) return;
        QTextCursor cursor(heading);
        QTextBlockFormat format = heading.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
        layOutFrom(heading.position());
    }

    /// A paragraph may go on, on the next page.
    static bool isText(const QTextBlock& block)
    {
        return block.isValid() && !block.text().isEmpty() &&
               !block.text().contains(QChar::ObjectReplacementCharacter) && !QTextCursor(block).currentTable();
    }

    /// Charts that would leave the rest of the page empty are made as high as it, if they can still be read.
    void fitCharts(const QTextBlock& block)
    {
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) return;
        const double top = rect(block.previous()).bottom() + block.previous().blockFormat().bottomMargin();
        const double rest = (page(top) + 1) * m_height - top - 2 * block.blockFormat().topMargin() - 1;
        if (page(rect(block).bottom()) == page(top)) return;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const QTextCharFormat charts = cursor.charFormat();
        cursor.setCharFormat(ChartObject::withHeight(charts, rest));
        layOutFrom(block.position());
        if (page(rect(block).bottom()) == page(top)) return;
        cursor.setCharFormat(charts);
        layOutFrom(block.position());
    }

    /// So many rows of a table are not torn from its head; where they are tall, one.
    int keptRows(const QTextTable& table) const
    {
        const int rows = std::min(rowsKept, table.rows() - 1);
        return bottomOf(table, rows) - topOf(table, 0) > tallest * m_height ? std::min(1, rows) : rows;
    }

    void keepRows(QTextTable& table)
    {
        keepHead(table);
        for (int row = 1; row < table.rows(); ++row) {
            const double top = topOf(table, row);
            const double bottom = bottomOf(table, row);
            if (isOnePage(top, bottom) || bottom - top > tallest * m_height) continue;
            fillPage(table, row - 1, (page(top) + 1) * m_height - top);
            layOutFrom(table.firstPosition());
        }
    }

    void keepHead(QTextTable& table)
    {
        const double top = topOf(table, 0);
        const double bottom = bottomOf(table, keptRows(table));
        if (isOnePage(top, bottom) || bottom - top > tallest * m_height) return;
        QTextTableFormat format = table.format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table.setFormat(format);
        layOutFrom(table.firstPosition());
    }

    /// Qt lays out only what changed and forgets the height of paragraphs behind it that it had not come to.
    void layOutFrom(int position)
    {
        m_text.markContentsDirty(position, m_text.characterCount() - position);
        m_text.documentLayout()->documentSize();
    }

    /// The row before takes the rest of its page: Qt has no page break within a table.
    static void fillPage(QTextTable& table, int row, double rest)
    {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomPadding(format.bottomPadding() + rest);
            cell.setFormat(format);
        }
    }

    QTextDocument& m_text;
    double m_height;
};

}  // namespace

void keepTogether(QTextDocument& text)
{
    Keeper(text).keep();
}

}  // namespace daymark
