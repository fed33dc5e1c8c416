// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pagetabs.h"

#include "views/looks.h"

#include <QCursor>
#include <QPainter>

namespace daymark {

namespace {

constexpr int besideTab = 10;
constexpr int aboveTab = 7;
constexpr int underline = 3;

}  // namespace

PageTabs::PageTabs(QWidget* parent) : QTabBar(parent)
{
    setAttribute(Qt::WA_Hover);
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
}

QFont PageTabs::heavy() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(heavy());
    return {metrics.horizontalAdvance(tabText(index)) + 2 * besideTab, metrics.height() + 2 * aboveTab};
}

void PageTabs::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index);
        const bool shown = index == currentIndex();
        if (!shown && underMouse() && tab.contains(mouse)) painter.fillRect(tab, colours.ground(Tone::Neutral));
        if (shown) painter.fillRect(tab.left(), height() - underline, tab.width(), underline, colours.accent);
        painter.setFont(shown ? heavy() : font());
        painter.setPen(shown ? colours.accent : colours.muted);
        painter.drawText(tab, Qt::AlignCenter, tabText(index));
        if (!shown || !hasFocus()) continue;
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(tab.adjusted(2, 2, -2, -underline - 2));
    }
}

}  // namespace daymark
