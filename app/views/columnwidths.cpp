// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/columnwidths.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <QHeaderView>
#include <QTableView>

namespace daymark {

namespace {

constexpr int headMargin = 10;  // pixels a style leaves beside the words of a head

QString headOf(const QTableView& table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

/// The width of a table being given away: what is over, or, below zero, missing.
class Sharing
{
public:
    Sharing(const QList<ColumnWish>& wishes, int room, int smallest) : m_wishes(wishes), m_rest(room)
    {
        for (const ColumnWish& wish : wishes)
            m_widths << wish.content;
        m_rest -= std::accumulate(m_widths.cbegin(), m_widths.cend(), 0);
        shrink([](const ColumnWish& wish) { return wish.isExtra ? wish.least : wish.content; });
        shrink([](const ColumnWish& wish) { return wish.isText ? wish.least : wish.content; });
        shrink([](const ColumnWish& wish) { return wish.least; });
        shrink([](const ColumnWish& wish) { return wish.head; });
        shrink([=](const ColumnWish&) { return smallest; });
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            give(column, std::clamp(wishes[column].wholeHead - m_widths[column], 0, std::max(0, m_rest)));
        growTexts();
    }

    const QList<int>& widths() const { return m_widths; }

private:
    void give(qsizetype column, int more)
    {
        m_widths[column] += more;
        m_rest -= more;
    }

    /// Takes from the last column on, from each down to `least`, as long as room is missing.
    void shrink(const std::function<int(const ColumnWish&)>& least)
    {
        for (qsizetype column = m_widths.size() - 1; column >= 0 && m_rest < 0; --column)
            give(column, std::clamp(least(m_wishes[column]) - m_widths[column], m_rest, 0));
    }

    void growTexts()
    {
        QList<qsizetype> texts;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            if (m_wishes[column].isText) texts << column;
        }
        if (texts.isEmpty()) texts << m_widths.size() - 1;
        for (qsizetype i = 0; i < texts.size() && m_rest > 0; ++i)
            give(texts[i], m_rest / int(texts.size() - i));
    }

    const QList<ColumnWish>& m_wishes;
    int m_rest;
    QList<int> m_widths;
};

}  // namespace

int headWidth(const QTableView& table, int column)
{
    int widest = 0;
    const QStringList words = headOf(table, column).split(u' ');
    for (const QString& word : words)
        widest = std::max(widest, table.fontMetrics().horizontalAdvance(word) + headMargin);
    return widest;
}

ColumnWish wishOf(const QTableView& table, int column, int content, int typing, bool isText)
{
    const int head = headWidth(table, column);
    const int least = std::max(head, typing);
    return {std::max(content, least), least, head, table.horizontalHeader()->sectionSizeHint(column), isText, false};
}

bool shareWidth(QTableView& table, const QList<ColumnWish>& wishes)
{
    if (wishes.isEmpty()) return false;
    QHeaderView& heads = *table.horizontalHeader();
    const QList<int> widths = Sharing(wishes, table.viewport()->width(), heads.minimumSectionSize()).widths();
    int height = 0;
    for (int column = 0; column < widths.size(); ++column) {
        table.setColumnWidth(column, widths[column]);
        const QRect room(0, 0, widths[column] - headMargin, 1000);
        const QString words = headOf(table, column);
        height = std::max(height, table.fontMetrics().boundingRect(room, Qt::TextWordWrap, words).height());
    }
    if (heads.minimumHeight() == height + headMargin / 2) return false;
    heads.setFixedHeight(height + headMargin / 2);
    return true;
}

}  // namespace daymark
