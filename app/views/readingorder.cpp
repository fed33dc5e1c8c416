// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readingorder.h"

#include <algorithm>
#include <QGridLayout>
#include <QScrollArea>
#include <QWidget>

namespace daymark {

namespace {

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(QLayoutItem* item, QList<QWidget*>& stops)
{
    if (QWidget* widget = item->widget()) return collect(widget, stops);
    QLayout* layout = item->layout();
    if (!layout) return;
    struct Placed
    {
        int row = 0;
        int column = 0;
        QLayoutItem* item = nullptr;
    };
    QList<Placed> items;
    const auto* grid = qobject_cast<const QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        Placed placed{0, i, layout->itemAt(i)};
        int rows = 0;
        int columns = 0;
        if (grid) grid->getItemPosition(i, &placed.row, &placed.column, &rows, &columns);
        items << placed;
    }
    std::stable_sort(items.begin(), items.end(), [](const Placed& a, const Placed& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    for (const Placed& placed : std::as_const(items))
        collect(placed.item, stops);
}

void collect(QWidget* widget, QList<QWidget*>& stops)
{
    if (widget->focusPolicy() != Qt::NoFocus) stops << widget;
    if (auto* area = qobject_cast<QScrollArea*>(widget))
        collect(area->widget(), stops);
    else if (widget->layout())
        collect(static_cast<QLayoutItem*>(widget->layout()), stops);
}

}  // namespace

QWidget* tabInReadingOrder(QWidget* part, QWidget* before)
{
    QList<QWidget*> stops;
    if (before) stops << before;
    collect(part, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    return stops.isEmpty() ? nullptr : stops.last();
}

}  // namespace daymark
