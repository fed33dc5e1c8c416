// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/writing.h"

#include "charts/panel.h"

#include <QPainter>

#include <algorithm>

namespace daymark {

namespace {

using Bound = TypedNumber::Bound;

bool isAbove(Bound bound)
{
    return bound == Bound::Greater || bound == Bound::GreaterOrEqual;
}

}  // namespace

Writing::Writing(QPainter& painter, const CourseCharts& charts, const ChartLayout& layout, const Theme& theme,
                 const Language& language)
    : m_painter(painter),
      m_charts(charts),
      m_layout(layout),
      m_theme(theme),
      m_language(language),
      m_metrics(theme.font),
      m_bold(theme.font)
{
    m_bold.setBold(true);
    m_painter.setFont(theme.font);
}

void Writing::write(const QRectF& rect, Qt::Alignment alignment, const QString& text, const QColor& color)
{
    m_painter.setPen(color);
    m_painter.drawText(rect, int(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
}

void Writing::header(const Chart& chart, const ChartLayout::Panel& panel)
{
    QRectF rect = panel.header.adjusted(0, 0, 0, -m_theme.em * 0.25);
    const Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    m_painter.setFont(m_bold);
    write(rect, alignment, m_language(chart.title), m_theme.text);
    rect.adjust(QFontMetricsF(m_bold).horizontalAdvance(m_language(chart.title)) + m_theme.em * 0.8, 0, 0, 0);
    m_painter.setFont(m_theme.font);
    QStringList parts{m_language(chart.unit), m_language(chart.subtitle)};
    for (const Message& reason : chart.leftOut)
        parts << m_language(reason);
    parts.removeAll(QString());
    const QString words = parts.join(QStringLiteral(" · "));
    write(rect, alignment, m_metrics.elidedText(words, Qt::ElideRight, rect.width()), m_theme.quiet);
}

void Writing::laneNames(const Chart& chart, const QRectF& first, double height)
{
    QRectF row = first;
    const double right = m_layout.left - m_theme.em * 1.2;
    for (const ChartLane& lane : chart.lanes) {
        const QString name = m_metrics.elidedText(m_language(lane.name), Qt::ElideRight,
                                                  right - m_layout.rect.left() + m_theme.em * 0.1);
        write(QRectF(m_layout.rect.left(), row.top(), right - m_layout.rect.left(), height),
              Qt::AlignRight | Qt::AlignVCenter, name, m_theme.quiet);
        row.translate(0, height);
    }
}

void Writing::values(const ChartLayout::Panel& panel)
{
    const double right = panel.plot.left() - m_theme.em * 0.55;
    for (const int tick : panel.ticks) {
        const QRectF rect(m_layout.rect.left(), panel.y(tick) - m_theme.em, right - m_layout.rect.left(),
                          2 * m_theme.em);
        write(rect, Qt::AlignRight | Qt::AlignVCenter, m_language.number(tick), m_theme.quiet);
    }
}

void Writing::words(const Chart& chart, const ChartLayout::Panel& panel)
{
    qsizetype i = 0;
    for (const ChartWord& word : chart.words) {
        if (!m_charts.axis.contains(word.at.days)) continue;
        const PlacedWord& placed = panel.words[i++];
        const QString text = m_language(word.text);
        const QRectF rect(placed.left, panel.plot.top() + m_theme.em * (0.25 + 1.45 * placed.row),
                          m_metrics.horizontalAdvance(text), m_theme.em * 1.4);
        // The way of another word down to its day stops behind this one.
        m_painter.fillRect(rect.adjusted(-m_theme.em * 0.12, m_theme.em * 0.08, m_theme.em * 0.12, -m_theme.em * 0.08),
                           m_theme.panel);
        write(rect, Qt::AlignLeft | Qt::AlignVCenter, text, m_theme.text);
    }
}

QRectF Writing::rectOf(const ChartPoint& point, const ChartLayout::Panel& panel) const
{
    const double half = m_theme.em * 0.42;
    const QPointF at(m_layout.x(m_charts.axis, point.at.days), panel.y(point.value));
    return {at.x() - half, at.y() - half, 2 * half, 2 * half};
}

LabelRoom Writing::roomIn(const Chart& chart, const ChartLayout::Panel& panel) const
{
    QRectF area = panel.plot.adjusted(m_theme.em * 0.2, m_theme.em * 0.1, -m_theme.em * 0.4, -m_theme.em * 0.1);
    int rows = 0;
    for (const PlacedWord& word : panel.words)
        rows = std::max(rows, word.row + 1);
    area.setTop(area.top() + rows * 1.45 * m_theme.em);
    LabelRoom room(area);
    const double width = m_layout.right - m_layout.left;
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.points) {
            if (m_charts.axis.contains(point.at.days)) room.take(rectOf(point, panel));
        }
        for (const QList<QPointF>& run : lineRuns(series, m_charts.axis)) {
            for (qsizetype i = 1; i < run.size(); ++i)
                room.take(QLineF(m_layout.left + run[i - 1].x() * width, panel.y(run[i - 1].y()),
                                 m_layout.left + run[i].x() * width, panel.y(run[i].y())));
        }
    }
    for (const PlacedWord& word : panel.words)
        room.take(QLineF(word.anchor, panel.plot.top(), word.anchor, panel.plot.bottom()));
    return room;
}

void Writing::labels(const Chart& chart, const ChartLayout::Panel& panel)
{
    LabelRoom room = roomIn(chart, panel);
    for (const ChartThreshold& threshold : chart.thresholds)
        room.take(QLineF(panel.plot.left(), panel.y(threshold.value), panel.plot.right(), panel.y(threshold.value)));
    for (const ChartThreshold& threshold : chart.thresholds) {
        const double y = panel.y(threshold.value);
        if (threshold.value < panel.bottom || threshold.value > panel.most) continue;
        const QString text = m_language(threshold.label);
        const QSizeF size(m_metrics.horizontalAdvance(text), m_theme.em * 1.25);
        const double right = panel.plot.right() - size.width() - m_theme.em * 0.4;
        const double left = panel.plot.left() + m_theme.em * 0.4;
        const double above = y - size.height() - m_theme.em * 0.08;
        const double below = y + m_theme.em * 0.08;
        const QRectF rect = room.place(size, {{right, above}, {right, below}, {left, above}, {left, below}});
        write(rect, Qt::AlignCenter, text, m_theme.quiet);
    }
    m_painter.setFont(m_bold);
    if (!namesAtEnds(chart, panel, room)) {
        for (const ChartSeries& series : chart.series) {
            if (series.isNamed) name(series, panel, room);
        }
    }
    m_painter.setFont(m_theme.font);
}

/// Names of several series as a column in the order of their last values, where all of them find room behind their
/// ends: a name between two lines could be that of either. False where they do not.
bool Writing::namesAtEnds(const Chart& chart, const ChartLayout::Panel& panel, LabelRoom& room)
{
    struct End
    {
        const ChartSeries* series;
        QRectF rect;
    };
    const double line = m_theme.em * 1.25;
    QList<End> ends;
    for (const ChartSeries& series : chart.series) {
        const auto isSeen = [&](const ChartPoint& point) { return m_charts.axis.contains(point.at.days); };
        const auto last = std::find_if(series.points.rbegin(), series.points.rend(), isSeen);
        if (!series.isNamed || last == series.points.rend()) continue;
        const QRectF mark = rectOf(*last, panel);
        const QSizeF size(QFontMetricsF(m_bold).horizontalAdvance(m_language(series.name)), line);
        ends << End{&series, QRectF(QPointF(mark.right() + m_theme.em * 0.3, mark.center().y() - line / 2), size)};
    }
    if (ends.size() < 2) return false;
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.rect.top() < b.rect.top(); });
    // Neighbours that touch push each other apart, so that none goes far; the last pass only pushes down.
    for (int pass = 0; pass <= 10 * ends.size(); ++pass) {
        for (qsizetype i = 1; i < ends.size(); ++i) {
            const double over = ends[i - 1].rect.top() + line - ends[i].rect.top();
            if (over <= 0) continue;
            const bool isLast = pass == 10 * ends.size();
            if (!isLast) ends[i - 1].rect.translate(0, -over / 2);
            ends[i].rect.translate(0, isLast ? over : over / 2);
        }
    }
    const auto isFree = [&](const End& end) { return room.isFree(end.rect); };
    if (!std::all_of(ends.cbegin(), ends.cend(), isFree)) return false;
    for (const End& end : std::as_const(ends)) {
        room.take(end.rect);
        write(end.rect, Qt::AlignLeft | Qt::AlignVCenter, m_language(end.series->name), m_theme.hue(end.series->hue));
    }
    return true;
}

void Writing::name(const ChartSeries& series, const ChartLayout::Panel& panel, LabelRoom& room)
{
    // At its peak, at its end, else anywhere along it.
    QList<const ChartPoint*> points;
    for (const ChartPoint& point : series.points) {
        if (m_charts.axis.contains(point.at.days)) points << &point;
    }
    if (points.isEmpty()) return;
    const ChartPoint* last = points.last();
    const ChartPoint* peak = *std::max_element(
        points.begin(), points.end(), [](const ChartPoint* a, const ChartPoint* b) { return a->value < b->value; });
    points.prepend(last);
    points.prepend(peak);
    const QString text = m_language(series.name);
    const QSizeF size(QFontMetricsF(m_bold).horizontalAdvance(text), m_theme.em * 1.25);
    QList<QPointF> places;
    for (const ChartPoint* point : std::as_const(points)) {
        const QRectF mark = rectOf(*point, panel);
        const double side = mark.center().y() - size.height() / 2;
        const double gap = m_theme.em * 0.25;
        places << QPointF(mark.right() + gap, side) << QPointF(mark.right() + gap, side - size.height() * 0.4)
               << QPointF(mark.center().x() - size.width() / 2, mark.top() - size.height())
               << QPointF(mark.right(), mark.top() - size.height()) << QPointF(mark.left() - gap - size.width(), side)
               << QPointF(mark.left() - gap - size.width(), side - size.height() * 0.6)
               << QPointF(mark.center().x() - size.width() / 2, mark.bottom())
               << QPointF(mark.right() + gap, mark.bottom());
    }
    write(room.place(size, places), Qt::AlignCenter, text, m_theme.hue(series.hue));
}

void Writing::bounds(const Chart& chart, const ChartLayout::Panel& panel)
{
    const double em = m_theme.em;
    for (const ChartSeries& series : chart.series) {
        m_painter.setPen(QPen(m_theme.hue(series.hue), em * 0.13, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(m_theme.panel);
        for (const ChartPoint& point : series.points) {
            if (point.bound == Bound::None || !m_charts.axis.contains(point.at.days)) continue;
            const double way = isAbove(point.bound) ? -1 : 1;
            const QPointF at(m_layout.x(m_charts.axis, point.at.days), panel.y(point.value));
            // Near the frame the arrow starts earlier, so that its tip stays inside.
            const double limit = way > 0 ? panel.plot.bottom() - at.y() : at.y() - panel.plot.top();
            const double length = em * 1.1;
            const QPointF from(at.x(), at.y() + way * std::min(0.0, limit - length - em * 0.1));
            const QPointF neck = from + QPointF(0, way * (length - em * 0.6));
            m_painter.drawLine(from - QPointF(em * 0.35, 0), from + QPointF(em * 0.35, 0));
            m_painter.drawLine(from, neck);
            m_painter.drawPolygon(QPolygonF(
                {neck - QPointF(em * 0.36, 0), neck + QPointF(em * 0.36, 0), neck + QPointF(0, way * em * 0.6)}));
        }
    }
}

void Writing::whiskers(const Chart& chart, const ChartLayout::Panel& panel)
{
    const double em = m_theme.em;
    for (const ChartSeries& series : chart.series) {
        m_painter.setPen(QPen(m_theme.hue(series.hue), em * 0.1, Qt::SolidLine, Qt::FlatCap));
        for (const ChartPoint& point : series.points) {
            if (!point.at.isApproximate || !m_charts.axis.contains(point.at.days)) continue;
            const QPointF at(m_layout.x(m_charts.axis, point.at.days), panel.y(point.value));
            for (const double side : {-1.0, 1.0}) {
                const QPointF end = at + QPointF(side * em * 0.85, 0);
                m_painter.drawLine(at + QPointF(side * em * 0.4, 0), end);
                m_painter.drawLine(end - QPointF(0, em * 0.2), end + QPointF(0, em * 0.2));
            }
        }
    }
}

void Writing::empty(const ChartLayout::Panel& panel)
{
    m_painter.fillRect(panel.plot, m_theme.lane);
    write(panel.plot.adjusted(m_theme.em * 0.65, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
          m_language(QT_TRANSLATE_NOOP("daymark", "nothing recorded")), m_theme.quiet);
}

void Writing::days()
{
    const double top = m_layout.plots.bottom() + m_theme.em * 0.3;
    const double height = m_theme.em * 1.4;
    QList<AxisTick> ticks = m_charts.axis.ticks();
    std::stable_sort(ticks.begin(), ticks.end(), [](const AxisTick& a, const AxisTick& b) { return a.rank < b.rank; });
    QList<QRectF> taken;
    for (const AxisTick& tick : ticks) {
        const QString text = m_language(tick.label);
        const double width = m_metrics.horizontalAdvance(text);
        QRectF rect(m_layout.x(m_charts.axis, tick.days) - width / 2, top, width, height);
        rect.moveRight(std::min(rect.right(), m_layout.rect.right()));
        const QRectF around = rect.adjusted(-m_theme.em * 0.35, 0, m_theme.em * 0.35, 0);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(around); }))
            continue;
        taken << rect;
        write(rect, Qt::AlignCenter, text, m_theme.quiet);
    }
    const QRectF foot(m_layout.plots.left(), top + height, m_layout.plots.width(), height);
    write(foot, Qt::AlignLeft | Qt::AlignVCenter, m_language(m_charts.caveat), m_theme.quiet);
    write(foot, Qt::AlignRight | Qt::AlignVCenter, m_language(m_charts.axis.title()), m_theme.quiet);
}

}  // namespace daymark
