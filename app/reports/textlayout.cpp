// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/textlayout.h"

#include "reports/chartobject.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace daymark {

namespace {

/// How a style of paragraph looks, in points.
struct Look
{
    double size;
    double above;
    double below;
    bool isBold;
    bool isQuiet;
};

Look lookOf(TextBlock::Style style)
{
    switch (style) {
        case TextBlock::Style::Title:
            return {15, 0, 1, true, false};
        case TextBlock::Style::Subtitle:
            return {9.5, 6, 2, true, false};
        case TextBlock::Style::Heading:
            return {9.5, 10, 3, true, false};
        case TextBlock::Style::Body:
            return {8.5, 0, 2, false, false};
        case TextBlock::Style::Small:
            return {7, 1, 1, false, true};
    }
    return {8.5, 0, 2, false, false};
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
        if (block.style == TextBlock::Style::Heading) underline();
        runs(block);
    }

    void operator()(const SpreadBlock& block)
    {
        startBlock({1, 0, 0, false, false});
        QTextTableFormat format = bareTable();
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 60), QTextLength(QTextLength::PercentageLength, 40)});
        QTextTable* table = m_cursor.insertTable(1, 2, format);
        column(table->cellAt(0, 0), block.left, Qt::AlignLeft);
        column(table->cellAt(0, 1), block.right, Qt::AlignLeft);
        leaveTable();
    }

    void operator()(const TableBlock& block)
    {
        if (block.rows.isEmpty()) return;
        startBlock({1, 0, 0, false, false});
        QTextTableFormat format = bareTable();
        format.setHeaderRowCount(1);
        format.setColumnWidthConstraints(widths(block));
        QTextTable* table = m_cursor.insertTable(int(block.rows.size()) + 1, int(block.head.size()), format);
        for (int i = 0; i < block.head.size(); ++i)
            cell(table->cellAt(0, i), {block.head[i], true}, true);
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
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(look.isQuiet ? m_theme.quiet : m_theme.text);
        return format;
    }

    QTextBlockFormat blockFormat(const Look& look) const
    {
        QTextBlockFormat format;
        format.setTopMargin(look.above * m_point);
        format.setBottomMargin(look.below * m_point);
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

    /// A heading stays with what follows it and has a rule beneath.
    void underline()
    {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        m_cursor.setBlockFormat(format);
    }

    void runs(const TextBlock& block)
    {
        for (const Run& run : block.runs)
            m_cursor.insertText(m_language(run.text), charFormat(m_look, run.isStrong));
    }

    QTextTableFormat bareTable() const
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(1.6 * m_point);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
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
        QTextTableCellFormat format;
        format.setBottomBorder((isHead ? 0.8 : 0.4) * m_point);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(isHead ? m_theme.frame : m_theme.grid);
        cell.setFormat(format);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(QTextBlockFormat());
        const Look look{8, 0, 0, content.isStrong, isHead};
        cursor.setBlockCharFormat(charFormat(look, content.isStrong));
        cursor.insertText(m_language(content.text), charFormat(look, content.isStrong));
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
                cursor.insertText(m_language(run.text), charFormat(look, run.isStrong));
        }
    }

    void leaveTable() { m_cursor.movePosition(QTextCursor::End); }

    const Language& m_language;
    const Theme& m_theme;
    double m_point;
    ChartObject& m_charts;
    QTextCursor m_cursor;
    Look m_look{8.5, 0, 2, false, false};
    bool m_isFirst = true;
};

}  // namespace

void writeBlocks(const Document& document, const Language& language, const Theme& theme, double point,
                 ChartObject& charts, QTextDocument& text)
{
    Writer writer(language, theme, point, charts, text);
    for (const Block& block : document.blocks)
        std::visit(writer, block);
}

}  // namespace daymark
