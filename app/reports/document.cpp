// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document.h"

#include <functional>
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
            line += run.isStrong ? QStringLiteral("**%1**").arg(m_language(run.text)) : m_language(run.text);
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
        for (const Message& cell : block.head)
            head << m_language(cell);
        lines << head.join(QStringLiteral(" | "));
        for (const auto& row : block.rows) {
            QStringList cells;
            for (const TableBlock::Cell& cell : row)
                cells << m_language(cell.text);
            lines << cells.join(QStringLiteral(" | "));
        }
    }

    void operator()(const ChartsBlock& block)
    {
        lines << QStringLiteral("[%1 charts]").arg(block.charts.charts.size());
    }

    QStringList lines;

private:
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
