// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/slices.h"

#include "reports/chartobject.h"
#include "reports/textlayout.h"

#include <algorithm>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace daymark {

namespace {

/// A row taller than this part of a page is cut: sending it on would leave too much paper empty.
constexpr double tallest = 0.5;
/// Between a heading and its table there may stand a remark and the paragraph that holds the table.
constexpr int blocksToTable = 3;
/// So many lines of a paragraph stay with their heading, and rows of a table with its head.
constexpr int linesKept = 3;
constexpr int rowsKept = 3;

/// What no page break goes through.
struct Piece
{
    double top = 0;
    double bottom = 0;
    bool keepsNext = false;             ///< no page break after it either
    const QTextTable* table = nullptr;  ///< whose head a page has that begins with it
    int chart = -1;                     ///< where the charts stand in the text
};

bool isChart(const QTextBlock& block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

/// The pieces of a text from the first to the last.
class Pieces
{
public:
    Pieces(const QTextDocument& text, double height) : m_layout(*text.documentLayout()), m_height(height)
    {
        for (auto at = text.rootFrame()->begin(); !at.atEnd(); ++at) {
            const auto* table = qobject_cast<const QTextTable*>(at.currentFrame());
            if (table)
                add(*table);
            else
                add(at.currentBlock());
        }
        part();
        if (!all.isEmpty()) all.last().keepsNext = false;
    }

    QList<Piece> all;

private:
    /// Nothing stands in two pieces: the empty paragraph that follows a table lies over its last row.
    void part()
    {
        double end = 0;
        for (Piece& piece : all) {
            piece.top = std::max(piece.top, end);
            end = piece.bottom = std::max(piece.bottom, end);
        }
    }

    void add(const QTextBlock& block)
    {
        const QRectF rect = m_layout.blockBoundingRect(block);
        if (isHeading(block)) {
            all << Piece{rect.top(), rect.bottom(), true};
            m_toTable = leadsToTable(block) ? blocksToTable : 0;
            m_linesToKeep = linesKept;
            return;
        }
        if (isChart(block)) {
            all << Piece{rect.top(), rect.bottom(), false, nullptr, block.position()};
        } else {
            QList<Piece> lines;
            addLines(block, lines);
            for (qsizetype i = 0; i < lines.size(); ++i)
                lines[i].keepsNext = m_toTable > 0 || block.text().isEmpty() ||
                                     (i + 1 < std::min<qsizetype>(m_linesToKeep, lines.size()));
            all << lines;
        }
        --m_toTable;
        m_linesToKeep = 0;
    }

    void add(const QTextTable& table)
    {
        m_toTable = m_linesToKeep = 0;
        if (!isRuled(table)) return addRow(table, 0, nullptr);
        const int last = table.rows() - 1;
        int kept = std::min(rowsKept, last);
        if (bottomOf(table, kept) - topOf(table, 0) > tallest * m_height) kept = std::min(1, last);
        for (int row = 0; row <= last; ++row) {
            addRow(table, row, row > 0 ? &table : nullptr);
            all.last().keepsNext = row < kept;
        }
    }

    void addRow(const QTextTable& table, int row, const QTextTable* headed)
    {
        const Piece whole{topOf(table, row), bottomOf(table, row), false, headed};
        if (whole.bottom - whole.top <= tallest * m_height) {
            all << whole;
            return;
        }
        QList<Piece> lines;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto at = cell.begin(); !at.atEnd(); ++at)
                addLines(at.currentBlock(), lines);
        }
        std::sort(lines.begin(), lines.end(), [](const Piece& a, const Piece& b) { return a.top < b.top; });
        // Lines of two columns side by side are one piece.
        for (const Piece& line : std::as_const(lines)) {
            if (&line != &lines.constFirst() && line.top < all.last().bottom)
                all.last().bottom = std::max(all.last().bottom, line.bottom);
            else
                all << Piece{line.top, line.bottom, false, headed};
        }
        all.last().bottom = whole.bottom;
    }

    void addLines(const QTextBlock& block, QList<Piece>& lines) const
    {
        const double top = m_layout.blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            lines << Piece{top + line.y(), top + line.y() + line.height()};
        }
    }

    static bool leadsToTable(const QTextBlock& heading)
    {
        QTextBlock next = heading.next();
        for (int i = 0; i < blocksToTable && next.isValid(); ++i, next = next.next()) {
            const QTextTable* table = QTextCursor(next).currentTable();
            if (table && isRuled(*table)) return true;
        }
        return false;
    }

    const QAbstractTextDocumentLayout& m_layout;
    double m_height;
    int m_toTable = 0;      ///< so many paragraphs may still come before the table of a heading
    int m_linesToKeep = 0;  ///< lines of the next paragraph that stay with the heading before it
};

class Cutter
{
public:
    Cutter(QTextDocument& text, double height) : m_text(text), m_height(height), m_pieces(Pieces(text, height).all) {}

    QList<Slice> cut()
    {
        QList<Slice> slices;
        for (qsizetype first = 0; first < m_pieces.size();) {
            Slice slice = begun(m_pieces[first]);
            const qsizetype next = endOfPage(first, slice.top + m_height - slice.headHeight());
            slice.bottom = m_pieces[next - 1].bottom;
            slices << slice;
            first = next;
        }
        return slices;
    }

private:
    static Slice begun(const Piece& piece)
    {
        if (!piece.table) return {piece.top, piece.bottom};
        return {piece.top, piece.bottom, topOf(*piece.table, 0), bottomOf(*piece.table, 0)};
    }

    /// The piece the next page begins with.
    qsizetype endOfPage(qsizetype first, double limit)
    {
        qsizetype next = first;
        while (next < m_pieces.size()) {
            qsizetype last = next;
            while (m_pieces[last].keepsNext)
                ++last;
            if (!fits(last, limit)) break;
            next = last + 1;
        }
        // What is kept together and higher than a page.
        while (next == first || (next < m_pieces.size() && m_pieces[next - 1].keepsNext && fits(next, limit)))
            ++next;
        return next;
    }

    bool fits(qsizetype piece, double limit)
    {
        if (m_pieces[piece].bottom <= limit) return true;
        return m_pieces[piece].chart >= 0 && makeFit(piece, limit - m_pieces[piece].top);
    }

    /// Charts as high as the rest of the page, if they can be read so.
    bool makeFit(qsizetype piece, double rest)
    {
        QTextCursor cursor(m_text.findBlock(m_pieces[piece].chart));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const QTextCharFormat before = cursor.charFormat();
        cursor.setCharFormat(ChartObject::withHeight(before, rest - 1));
        layOut();
        if (m_pieces[piece].bottom - m_pieces[piece].top <= rest) return true;
        cursor.setCharFormat(before);
        layOut();
        return false;
    }

    void layOut()
    {
        m_text.markContentsDirty(0, m_text.characterCount());
        m_pieces = Pieces(m_text, m_height).all;
    }

    QTextDocument& m_text;
    double m_height;
    QList<Piece> m_pieces;
};

}  // namespace

QList<Slice> slicesOf(QTextDocument& text, double height)
{
    return Cutter(text, height).cut();
}

}  // namespace daymark
