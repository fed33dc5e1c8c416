// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace daymark {

namespace {

/// The first moment after the bar: its last day belongs to it, a clock time ends it.
double endOf(const ChartBar& bar)
{
    return bar.to.when.hasTime() ? bar.to.days : std::floor(bar.to.days) + 1;
}

/// The outline: straight ends, a torn one where the day is only about right, an arrow where it goes on.
QPainterPath outlineOf(const ChartBar& bar, const QRectF& box, double em)
{
    const double tip = std::min(box.height() * 0.5, box.width() * 0.5);
    const double tooth = std::min(em * 0.22, box.width() * 0.3);
    const double falling = bar.kind == BarKind::Taper ? box.height() * 0.6 : 0;
    QPolygonF points;
    points << box.bottomLeft();
    if (bar.from.isApproximate) {
        for (int i = 1; i < 4; ++i)
            points << QPointF(box.left() + (i % 2 ? tooth : 0), box.bottom() - box.height() * i / 4);
    }
    points << box.topLeft();
    const double top = box.top() + falling;
    const double height = box.bottom() - top;
    if (bar.endIsOpen) {
        points << QPointF(box.right() - tip, top) << QPointF(box.right(), top + height / 2)
               << QPointF(box.right() - tip, box.bottom());
    } else {
        points << QPointF(box.right(), top);
        if (bar.to.isApproximate) {
            for (int i = 1; i < 4; ++i)
                points << QPointF(box.right() - (i % 2 ? tooth : 0), top + height * i / 4);
        }
        points << box.bottomRight();
    }
    points << box.bottomLeft();
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

/// An end that lies outside the axis is neither torn nor an arrow: the bar runs into the frame.
ChartBar cut(ChartBar bar, const DayAxis& axis)
{
    if (bar.from.days < axis.first()) bar.from.isApproximate = false;
    if (endOf(bar) > axis.last() + 1) {
        bar.to.isApproximate = false;
        bar.endIsOpen = false;
    }
    return bar;
}

void paintBox(QPainter& painter, const ChartBar& bar, const QRectF& box, const QColor& color, const Theme& theme)
{
    if (bar.kind == BarKind::Pause) {
        painter.setPen(QPen(color, theme.em * 0.12, Qt::DotLine));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    }
    const double line = theme.em * 0.09;
    const bool isFilled = bar.kind != BarKind::Absent;
    painter.setPen(QPen(color, line));
    painter.setBrush(isFilled ? QBrush(bar.kind == BarKind::Pale ? theme.tint(color, 0.3) : color) : Qt::NoBrush);
    painter.drawPath(outlineOf(bar, box.adjusted(line / 2, line / 2, -line / 2, -line / 2), theme.em));
}

}  // namespace

LaneRows::LaneRows(const Chart& chart, const ChartLayout::Panel& panel, const Theme& theme)
{
    const double rows = double(chart.lanes.size());
    m_height = chart.isLanes() ? panel.plot.height() / rows : theme.em * 1.45;
    m_first = QRectF(panel.plot.left(), panel.plot.bottom() - m_height * rows, panel.plot.width(), m_height);
}

std::optional<std::pair<double, double>> barReach(const ChartBar& bar, const ChartLayout& layout, const DayAxis& axis,
                                                  const Theme& theme)
{
    if (endOf(bar) <= axis.first() || bar.from.days >= axis.last() + (axis.range() == AxisRange::Acute ? 0 : 1))
        return std::nullopt;
    double left = layout.x(axis, std::clamp(bar.from.days, axis.first(), axis.last()));
    double right = layout.x(axis, std::clamp(endOf(bar), axis.first(), axis.last()));
    const double narrowest = theme.em * (bar.kind == BarKind::Single ? 0.62 : 0.4);
    right = std::max(right, left + narrowest);
    const double over = right - (layout.right + theme.em * 0.6);
    if (over > 0) {
        left -= over;
        right -= over;
    }
    return std::pair(left, right);
}

void paintBars(QPainter& painter, const ChartLane& lane, const QRectF& row, const ChartLayout& layout,
               const DayAxis& axis, const Theme& theme, const Language& language)
{
    const QFontMetricsF metrics(theme.font);
    const QColor color = theme.hue(lane.hue);
    const double room = theme.em * 0.35;
    painter.setFont(theme.font);
    QList<std::pair<double, double>> reaches;
    for (const ChartBar& bar : lane.bars)
        reaches << barReach(bar, layout, axis, theme).value_or(std::pair(1e9, 1e9));
    for (qsizetype i = 0; i < lane.bars.size(); ++i) {
        const ChartBar bar = cut(lane.bars[i], axis);
        const auto [left, right] = reaches[i];
        if (left > layout.rect.right()) continue;
        const QRectF box(left, row.top() + row.height() * 0.12, right - left, row.height() * 0.76);
        paintBox(painter, bar, box, color, theme);
        const QString text = language(bar.label);
        const double width = metrics.horizontalAdvance(text);
        double next = layout.right + theme.em * 0.6;
        for (const auto& other : reaches) {
            if (other.first > left && other.first < next) next = other.first;
        }
        const double open = bar.endIsOpen ? box.height() * 0.5 : 0;
        const double upTo = bar.kind == BarKind::Taper ? 0.6 : 1;
        if (bar.kind != BarKind::Pause && width + 2 * room + open <= box.width() * upTo && right <= next + 1) {
            const bool isSolid = bar.kind == BarKind::Full || bar.kind == BarKind::Single || bar.kind == BarKind::Taper;
            painter.setPen(isSolid ? theme.panel : theme.text);
            painter.drawText(box.adjusted(room, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
        } else if (right + room + width + room <= next) {
            painter.setPen(theme.quiet);
            painter.drawText(QRectF(right + room, box.top(), width, box.height()),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
        }
    }
}

}  // namespace daymark
