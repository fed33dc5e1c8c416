// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/textlayout.h"

#include "reports/chartobject.h"

#include <algorithm>
#include <limits>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace daymark {

namespace {

// What a block or table of ours is marked with.
constexpr int headingProperty = QTextFormat::UserProperty + 2;
constexpr int ruledProperty = QTextFormat::UserProperty + 3;

/// How a style of paragraph looks, in points.
struct Look
{
    double size;
    double above;
    double below;
    bool isBold;
    bool isQuiet;
    bool isHeading = false;
    double line = 0;  ///< height of a line; 0: as the font has it
};

Look lookOf(TextBlock::Style style)
{
    switch (style) {
        case TextBlock::Style::Title:
            return {14, 0, 1, true, false};
        case TextBlock::Style::Subtitle:
            return {9.5, 4, 2, true, false};
        case TextBlock::Style::Heading:
            return {8, 5, 4, true, false, true};
        case TextBlock::Style::Body:
            return {8, 0, 2, false, false};
        case TextBlock::Style::Small:
            return {6, 0.5, 0.5, false, true, false, 6.8};
    }
    return {8, 0, 2, false, false};
}

class Writer
{
public:
    Writer(const Language& language, const Theme& theme, double point, ChartObject& charts, QTextDocument& text)
        : m_language(language), m_theme(theme), m_point(point), m_charts(charts), m_cursor(&text)
    {}

    void operator()(const TextBlock& block)
    {
        startBlock(lookOf(block.style));
        if (block.style == TextBlock::Style::Heading) markHeading();
        runs(block);
    }

    void operator()(const SpreadBlock& block)
    {
        startBlock({1, 0, 0, false, false});
        QTextTableFormat format = bareTable();
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, block.leftShare),
                                          QTextLength(QTextLength::PercentageLength, 100 - block.leftShare)});
        QTextTable* table = m_cursor.insertTable(1, 2, format);
        column(table->cellAt(0, 0), block.left, Qt::AlignLeft);
        padRight(table->cellAt(0, 0), 10);
        column(table->cellAt(0, 1), block.right, block.isRightFlushed ? Qt::AlignRight : Qt::AlignLeft);
        leaveTable();
    }

    void operator()(const TableBlock& block)
    {
        if (block.rows.isEmpty()) return;
        startBlock({1, 0, 0, false, false});
        QTextTableFormat format = bareTable();
        format.setProperty(ruledProperty, true);
        format.setColumnWidthConstraints(widths(block));
        QTextTable* table = m_cursor.insertTable(int(block.rows.size()) + 1, int(block.head.size()), format);
        for (int i = 0; i < block.head.size(); ++i)
            cell(table->cellAt(0, i), {block.head[i].text, true, block.head[i].mark}, true);
        for (int row = 0; row < block.rows.size(); ++row) {
            for (int i = 0; i < block.rows[row].size(); ++i)
                cell(table->cellAt(row + 1, i), block.rows[row][i], false);
        }
        leaveTable();
    }

    void operator()(const ChartsBlock& block)
    {
        startBlock({1, 2, 0, false, false});
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), m_charts.add(block.charts));
    }

private:
    QTextCharFormat charFormat(const Look& look, bool strong) const
    {
        QFont font = m_theme.font;
        font.setPixelSize(qRound(look.size * m_point));
        font.setBold(look.isBold || strong);
        if (look.isHeading) {
            font.setCapitalization(QFont::AllUppercase);
            font.setLetterSpacing(QFont::PercentageSpacing, 104);
        }
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(look.isHeading ? m_theme.hue(Hue::Teal) : look.isQuiet ? m_theme.quiet : m_theme.text);
        return format;
    }

    QTextBlockFormat blockFormat(const Look& look) const
    {
        QTextBlockFormat format;
        format.setTopMargin(look.above * m_point);
        format.setBottomMargin(look.below * m_point);
        if (look.line > 0) format.setLineHeight(look.line * m_point, QTextBlockFormat::FixedHeight);
        return format;
    }

    /// A new paragraph; the first one of the document is there already.
    void startBlock(const Look& look)
    {
        m_look = look;
        if (m_isFirst)
            m_cursor.setBlockFormat(blockFormat(look));
        else
            m_cursor.insertBlock(blockFormat(look));
        m_isFirst = false;
        m_cursor.setBlockCharFormat(charFormat(look, false));
    }

    void markHeading()
    {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setProperty(headingProperty, true);
        m_cursor.setBlockFormat(format);
    }

    void insert(QTextCursor& cursor, const Look& look, const Run& run) const
    {
        QTextCharFormat format = charFormat(look, run.isStrong);
        if (run.isRaised) format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        cursor.insertText(m_language(run.text), format);
    }

    void runs(const TextBlock& block)
    {
        for (const Run& run : block.runs)
            insert(m_cursor, m_look, run);
    }

    QTextTableFormat bareTable() const
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0.75 * m_point);
        format.setCellSpacing(0);
        format.setMargin(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }

    QList<QTextLength> widths(const TableBlock& block) const
    {
        QList<QTextLength> lengths;
        double total = 0;
        for (const int part : block.widths)
            total += part;
        for (const int part : block.widths)
            lengths << QTextLength(QTextLength::PercentageLength, 100 * part / total);
        return lengths;
    }

    void cell(QTextTableCell cell, const TableBlock::Cell& content, bool isHead)
    {
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(QTextBlockFormat());
        const Look look{7.5, 0, 0, content.isStrong, isHead};
        cursor.setBlockCharFormat(charFormat(look, content.isStrong));
        insert(cursor, look, {content.text, content.isStrong});
        if (!content.mark.isEmpty()) insert(cursor, look, {content.mark, false, true});
        padRight(cell, 4);
    }

    /// Keeps a cell apart from the next. Called last: the format of a cell is also that of its first paragraph.
    void padRight(QTextTableCell cell, double points) const
    {
        QTextTableCellFormat format;
        format.merge(cell.format());
        format.setRightPadding(points * m_point);
        cell.setFormat(format);
    }

    void column(QTextTableCell cell, const QList<TextBlock>& paragraphs, Qt::Alignment alignment)
    {
        QTextCursor cursor = cell.firstCursorPosition();
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            const Look look = lookOf(paragraphs[i].style);
            QTextBlockFormat format = blockFormat(look);
            format.setAlignment(alignment);
            if (i == 0)
                cursor.setBlockFormat(format);
            else
                cursor.insertBlock(format);
            cursor.setBlockCharFormat(charFormat(look, false));
            for (const Run& run : paragraphs[i].runs)
                insert(cursor, look, run);
        }
    }

    void leaveTable() { m_cursor.movePosition(QTextCursor::End); }

    const Language& m_language;
    const Theme& m_theme;
    double m_point;
    ChartObject& m_charts;
    QTextCursor m_cursor;
    Look m_look{8, 0, 2, false, false};
    bool m_isFirst = true;
};

}  // namespace

bool isHeading(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(headingProperty);
}

bool isRuled(const QTextTable& table)
{
    return table.format().hasProperty(ruledProperty);
}

double topOf(const QTextTable& table, int row)
{
    const QTextDocument& text = *table.document();
    double top = std::numeric_limits<double>::max();
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock first = text.findBlock(table.cellAt(row, column).firstPosition());
        top = std::min(top, text.documentLayout()->blockBoundingRect(first).top());
    }
    return top - table.format().cellPadding();
}

double bottomOf(const QTextTable& table, int row)
{
    const QTextDocument& text = *table.document();
    double bottom = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock last = text.findBlock(table.cellAt(row, column).lastPosition());
        bottom = std::max(bottom, text.documentLayout()->blockBoundingRect(last).bottom());
    }
    return bottom + table.format().cellPadding();
}

QList<PlacedLine> linesOf(const QTextDocument& text)
{
    QList<PlacedLine> lines;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QTextLayout& layout = *block.layout();
        const QPointF origin =
            text.documentLayout()->blockBoundingRect(block).topLeft() - layout.boundingRect().topLeft();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            lines << PlacedLine{line, origin, origin.y() + line.y() + line.height() / 2};
        }
    }
    return lines;
}

QList<Rule> rulesOf(const QTextDocument& text)
{
    const QAbstractTextDocumentLayout& layout = *text.documentLayout();
    const double width = text.textWidth();
    QList<Rule> rules;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (isHeading(block))
            rules << Rule{layout.blockBoundingRect(block).bottom() + block.blockFormat().bottomMargin() / 2, 0, width,
                          true};
    }
    for (QTextFrame* frame : text.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        if (!table || !isRuled(*table)) continue;
        for (int row = 0; row < table->rows(); ++row)
            rules << Rule{bottomOf(*table, row), 0, width, row == 0};
    }
    return rules;
}

void writeBlocks(const Document& document, const Language& language, const Theme& theme, double point,
                 ChartObject& charts, QTextDocument& text)
{
    Writer writer(language, theme, point, charts, text);
    // One edit: the text is laid out once, not at every cell.
    QTextCursor edit(&text);
    edit.beginEditBlock();
    for (const Block& block : document.blocks)
        std::visit(std::ref(writer), block);
    edit.endEditBlock();
}

}  // namespace daymark
