// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/panel.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

namespace daymark {

namespace {

Qt::PenStyle penStyle(LineStyle line)
{
    switch (line) {
        case LineStyle::Dashed:
            return Qt::DashLine;
        case LineStyle::Dotted:
            return Qt::DotLine;
        case LineStyle::DashDotted:
            return Qt::DashDotLine;
        default:
            return Qt::SolidLine;
    }
}

QScatterSeries::MarkerShape shapeOf(Marker marker)
{
    switch (marker) {
        case Marker::Square:
            return QScatterSeries::MarkerShapeRectangle;
        case Marker::Triangle:
            return QScatterSeries::MarkerShapeTriangle;
        case Marker::Diamond:
            return QScatterSeries::MarkerShapeRotatedRectangle;
        case Marker::Star:
            return QScatterSeries::MarkerShapeStar;
        case Marker::Pentagon:
            return QScatterSeries::MarkerShapePentagon;
        default:
            return QScatterSeries::MarkerShapeCircle;
    }
}

/// The parts of equal weight to the eye: a star or triangle fills less of its box than a square.
double sizeOf(Marker marker)
{
    switch (marker) {
        case Marker::Square:
            return 0.56;
        case Marker::Triangle:
        case Marker::Diamond:
            return 0.72;
        case Marker::Star:
        case Marker::Pentagon:
            return 0.76;
        default:
            return 0.62;
    }
}

/// One QChart under construction, with its two axes.
class Panel
{
public:
    Panel(const ChartLayout::Panel& panel, const ChartLayout& layout, const DayAxis& axis, const Theme& theme)
        : m_panel(panel), m_axis(axis), m_theme(theme)
    {
        const double width = layout.right - layout.left;
        m_from = (panel.plot.left() - layout.left) / width;
        m_to = (panel.plot.right() - layout.left) / width;
        m_chart->setBackgroundVisible(false);
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->legend()->hide();
    }

    /// Axes for the curves alone. Grid and ground are painted by ourselves: an axis of Qt Charts lays out a document of
    /// rich text for every label, a hidden one too, which takes longer than the curves.
    void addAxes()
    {
        m_x->setRange(m_from, m_to);
        m_y->setRange(m_panel.bottom, m_panel.top);
        for (QValueAxis* axis : {m_x, m_y}) {
            axis->setTickCount(2);
            axis->setVisible(false);
        }
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
    }

    void addBand(const ChartBand& band)
    {
        auto* upper = new QLineSeries;
        auto* lower = new QLineSeries;
        upper->append({{m_from, std::min(band.to, m_panel.top)}, {m_to, std::min(band.to, m_panel.top)}});
        lower->append({{m_from, std::max(band.from, m_panel.bottom)}, {m_to, std::max(band.from, m_panel.bottom)}});
        auto* area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(m_theme.band);
        add(area);
    }

    void addThreshold(const ChartThreshold& threshold)
    {
        if (threshold.value < m_panel.bottom || threshold.value > m_panel.most) return;
        QPen pen(m_theme.quiet, m_theme.em * 0.08);
        pen.setDashPattern({5, 4});
        addLine({{m_from, threshold.value}, {m_to, threshold.value}}, pen);
    }

    /// The way from a word down to its day.
    void addLeader(double position, bool isApproximate)
    {
        QPen pen(m_theme.frame, m_theme.em * 0.09);
        if (isApproximate) pen.setDashPattern({4, 4});
        addLine({{position, m_panel.bottom}, {position, m_panel.top}}, pen);
    }

    void addSeries(const ChartSeries& series)
    {
        QPen pen(m_theme.hue(series.hue), m_theme.em * 0.15, penStyle(series.line), Qt::FlatCap, Qt::RoundJoin);
        for (const QList<QPointF>& run : lineRuns(series, m_axis)) {
            if (run.size() > 1) addLine(run, pen);
        }
        addMarks(series, false);
        addMarks(series, true);
    }

    /// Sets the chart where its panel is, after everything was added: each thing added to a chart of some size is laid
    /// out at once, and again with its axes.
    QChart* finished()
    {
        m_chart->setPlotArea(QRectF(QPointF(), m_panel.plot.size()));
        m_chart->setGeometry(m_panel.plot);
        m_chart->layout()->activate();
        return m_chart;
    }

private:
    void add(QAbstractSeries* series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    void addLine(const QList<QPointF>& points, const QPen& pen)
    {
        auto* line = new QLineSeries;
        line->append(points);
        line->setPen(pen);
        add(line);
    }

    void addMarks(const ChartSeries& series, bool hollow)
    {
        QList<QPointF> points;
        for (const ChartPoint& point : series.points) {
            const bool isMark = point.bound == TypedNumber::Bound::None && m_axis.contains(point.at.days);
            if (isMark && point.isHollow == hollow) points << QPointF(m_axis.position(point.at.days), point.value);
        }
        if (points.isEmpty()) return;
        auto* marks = new QScatterSeries;
        marks->append(points);
        marks->setMarkerShape(shapeOf(series.marker));
        marks->setMarkerSize(m_theme.em * sizeOf(series.marker));
        marks->setBrush(hollow ? m_theme.panel : m_theme.hue(series.hue));
        marks->setPen(QPen(m_theme.hue(series.hue), m_theme.em * 0.13));
        add(marks);
    }

    QChart* m_chart = new QChart;
    QValueAxis* m_x = new QValueAxis;
    QValueAxis* m_y = new QValueAxis;
    const ChartLayout::Panel& m_panel;
    const DayAxis& m_axis;
    const Theme& m_theme;
    double m_from = 0;
    double m_to = 1;
};

/// Where the line from a to b meets a day, in (position, value).
QPointF met(const QPointF& a, const QPointF& b, double position)
{
    return {position, a.y() + (b.y() - a.y()) * (position - a.x()) / (b.x() - a.x())};
}

}  // namespace

QList<QList<QPointF>> lineRuns(const ChartSeries& series, const DayAxis& axis)
{
    QList<QList<QPointF>> runs;
    const ChartPoint* before = nullptr;
    const auto at = [&](const ChartPoint& point) { return QPointF(axis.position(point.at.days), point.value); };
    for (const ChartPoint& point : series.points) {
        if (point.bound != TypedNumber::Bound::None) {
            before = nullptr;
            continue;
        }
        const bool joined = before && !point.startsAnew;
        if (!joined || runs.isEmpty()) runs << QList<QPointF>{};
        const QPointF here = at(point);
        // The axis is cut by hand: an SVG does not clip.
        if (joined && at(*before).x() < 0 && here.x() > 0) runs.last() << met(at(*before), here, 0);
        if (joined && at(*before).x() < 1 && here.x() > 1) runs.last() << met(at(*before), here, 1);
        if (axis.contains(point.at.days)) runs.last() << here;
        before = &point;
    }
    runs.removeIf([](const QList<QPointF>& run) { return run.isEmpty(); });
    return runs;
}

void paintGround(QPainter& painter, const ChartLayout::Panel& panel, const ChartLayout& layout, const DayAxis& axis,
                 const Theme& theme)
{
    const QRectF& plot = panel.plot;
    painter.setPen(QPen(theme.frame, theme.em * 0.08));
    painter.setBrush(theme.panel);
    painter.drawRect(plot);
    painter.setPen(QPen(theme.grid, theme.em * 0.07));
    for (const AxisTick& tick : axis.ticks()) {
        const double x = layout.x(axis, tick.days);
        if (x > plot.left() && x < plot.right()) painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const int tick : panel.ticks) {
        const double y = panel.y(tick);
        if (y > plot.top() && y < plot.bottom()) painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void addPanel(QGraphicsScene& scene, const Chart& chart, const ChartLayout::Panel& panel, const ChartLayout& layout,
              const DayAxis& axis, const Theme& theme)
{
    Panel drawn(panel, layout, axis, theme);
    drawn.addAxes();
    for (const ChartBand& band : chart.bands)
        drawn.addBand(band);
    for (const ChartThreshold& threshold : chart.thresholds)
        drawn.addThreshold(threshold);
    for (const PlacedWord& word : panel.words)
        drawn.addLeader((word.anchor - layout.left) / (layout.right - layout.left), word.isApproximate);
    for (const ChartSeries& series : chart.series)
        drawn.addSeries(series);
    scene.addItem(drawn.finished());
}

}  // namespace daymark
