// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/facttableview.h"

#include "models/sheetmodel.h"
#include "models/tone.h"
#include "views/looks.h"
#include "views/widgets/whypopup.h"

#include <algorithm>
#include <numeric>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace daymark {

namespace {

constexpr int air = 4;             // pixels between the lines
constexpr int wrapInLetters = 18;  // the column that wraps has at least so much

/// Writes in the colour of the tone a cell has; its text has the symbol.
class ToneDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant tone = index.data(ToneRole);
        if (!tone.isNull())
            option->palette.setColor(QPalette::Text, coloursOf(option->palette).ink(Tone(tone.toInt())));
    }
};

}  // namespace

FactTableView::FactTableView(QWidget* parent) : QTableView(parent), m_why(new WhyPopup(this))
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setItemDelegate(new ToneDelegate(this));
    connect(this, &QTableView::doubleClicked, this, &FactTableView::explain);
}

void FactTableView::setTable(QAbstractItemModel* model, int wide, WhyOfLine why)
{
    m_wide = wide;
    m_whyOf = std::move(why);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FactTableView::arrange);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, m_why, &QWidget::hide);
    arrange();
}

void FactTableView::setMostLines(int most)
{
    m_most = most;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

bool FactTableView::explain()
{
    const QModelIndex at = currentIndex();
    const std::optional<Fact> fact = at.isValid() && m_whyOf ? m_whyOf(at.row()) : std::nullopt;
    if (!fact) return false;
    scrollTo(at);
    m_why->explain(*fact, viewport(), visualRect(at));
    return true;
}

/// Every column as wide as its words but the one that wraps, which takes the rest. Where that is too little, the widest
/// ones give way and wrap too: no column leaves the view.
void FactTableView::arrange()
{
    if (!model() || model()->columnCount() == 0) return;
    const int room = viewport()->width() - fontMetrics().averageCharWidth() * wrapInLetters;
    QList<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wish = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 8;
        widths << (column == m_wide ? 0 : wish);
    }
    while (std::accumulate(widths.begin(), widths.end(), 0) > std::max(room, int(widths.size()))) {
        auto widest = std::max_element(widths.begin(), widths.end());
        *widest -= std::max(1, *widest / 20);
    }
    widths[m_wide] = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, std::max(1, widths[column]));
    resizeRowsToContents();
    for (int line = 0; line < model()->rowCount(); ++line)
        setRowHeight(line, rowHeight(line) + air);
    updateGeometry();
}

QSize FactTableView::sizeHint() const
{
    if (m_most == 0) return QTableView::sizeHint();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int line = 0; line < std::min(m_most, model() ? model()->rowCount() : 0); ++line)
        height += rowHeight(line);
    return {QTableView::sizeHint().width(), height};
}

QSize FactTableView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30,
            horizontalHeader()->sizeHint().height() + fontMetrics().height() * 2};
}

void FactTableView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool asks = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (asks && explain()) return event->accept();
    QTableView::keyPressEvent(event);
}

void FactTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    for (int line = 0; !currentIndex().isValid() && model() && line < model()->rowCount(); ++line) {
        const QModelIndex first = model()->index(line, 0);
        if (first.flags() & Qt::ItemIsSelectable) setCurrentIndex(first);
    }
}

void FactTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

}  // namespace daymark
