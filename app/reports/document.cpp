// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document.h"

#include <QStringList>

namespace daymark {

namespace {

class Picture
{
public:
    explicit Picture(const Language& language) : m_language(language) {}

    void operator()(const TextBlock& block)
    {
        QString line;
        for (const Run& run : block.runs)
            line += marked(run);
        if (block.style == TextBlock::Style::Heading) line = QStringLiteral("\n== ") + line;
        lines << line;
    }

    void operator()(const SpreadBlock& block)
    {
        for (const TextBlock& paragraph : block.left)
            (*this)(paragraph);
        lines << QStringLiteral("--");
        for (const TextBlock& paragraph : block.right)
            (*this)(paragraph);
    }

    void operator()(const TableBlock& block)
    {
        QStringList head;
        for (const TableBlock::Cell& cell : block.head)
            head << words(cell);
        lines << head.join(QStringLiteral(" | "));
        for (const auto& row : block.rows) {
            QStringList cells;
            for (const TableBlock::Cell& cell : row)
                cells << words(cell);
            lines << cells.join(QStringLiteral(" | "));
        }
    }

    void operator()(const ChartsBlock& block)
    {
        lines << QStringLiteral("[%1 charts]").arg(block.charts.charts.size());
    }

    QStringList lines;

private:
    QString marked(const Run& run) const
    {
        const QString text = m_language(run.text);
        if (run.isRaised) return QStringLiteral("[%1]").arg(text);
        return run.isStrong ? QStringLiteral("**%1**").arg(text) : text;
    }
    QString words(const TableBlock::Cell& cell) const
    {
        const QString text = m_language(cell.text).replace(QChar::LineSeparator, u'/');
        if (cell.mark.isEmpty()) return text;
        return QStringLiteral("%1[%2]").arg(text, m_language(cell.mark));
    }

    const Language& m_language;
};

}  // namespace

QString picture(const Document& document, const Language& language)
{
    Picture picture(language);
    picture.lines << language(document.title) << language(document.identity) << language(document.note);
    for (const Block& block : document.blocks)
        std::visit(std::ref(picture), block);
    return picture.lines.join(u'\n') + u'\n';
}

TextBlock heading(Message text)
{
    return {TextBlock::Style::Heading, {{std::move(text), false}}};
}

TextBlock body(Message text)
{
    return {TextBlock::Style::Body, {{std::move(text), false}}};
}

TextBlock small(Message text)
{
    return {TextBlock::Style::Small, {{std::move(text), false}}};
}

}  // namespace daymark
