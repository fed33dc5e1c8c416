// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/laneplot.h"

#include "charts/bars.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace daymark {

/// The end of a bar within reach of the hand, the nearer one where both are; else the bar the hand is on. An end that
/// is open is drawn to its day as any other.
std::optional<LanePlot::Handle> LanePlot::handleAt(const QPointF& point) const
{
    if (!m_isDraggable) return std::nullopt;
    const double reach = theme().em * 0.6;
    std::optional<Handle> nearest;
    std::optional<Handle> whole;
    double least = reach;
    const CourseCharts& all = charts();
    for (qsizetype i = 0; i < all.charts.size() && i < layout().panels.size(); ++i) {
        const Chart& chart = all.charts[i];
        if (!chart.isLanes()) continue;
        const LaneRows rows(chart, layout().panels[i], theme());
        for (qsizetype lane = 0; lane < chart.lanes.size(); ++lane) {
            if (!rows.row(int(lane)).contains(QPointF(rows.row(int(lane)).center().x(), point.y()))) continue;
            for (const ChartBar& bar : chart.lanes[lane].bars) {
                const auto ends = barReach(bar, layout(), all.axis, theme());
                if (!ends || bar.step.isNull()) continue;
                const auto consider = [&](double x, Part part, double days) {
                    if (std::abs(point.x() - x) > least) return;
                    least = std::abs(point.x() - x);
                    nearest = Handle{bar.step, part, days};
                };
                if (bar.kind == BarKind::Single) {  // it has no length to be changed
                    consider(ends->first, Part::Whole, bar.from.days);
                    continue;
                }
                consider(ends->first, Part::Start, bar.from.days);
                consider(ends->second, Part::Last, bar.to.days);
                if (ends->first < point.x() && point.x() < ends->second)
                    whole = Handle{bar.step, Part::Whole, bar.from.days, dayAt(point.x()) - std::floor(bar.from.days)};
            }
        }
    }
    return nearest ? nearest : whole;
}

/// The whole day under the hand, within the axis.
double LanePlot::dayAt(double x) const
{
    const DayAxis& axis = charts().axis;
    return std::floor(std::clamp(layout().days(axis, x), axis.first(), axis.last()));
}

/// The day to which the hand draws what it holds.
double LanePlot::target(const QPointF& point) const
{
    return dayAt(point.x()) - m_held->behind;
}

void LanePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held) return choose(target(event->position()));
    const auto handle = handleAt(event->position());
    setCursor(!handle ? Qt::ArrowCursor : handle->part == Part::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
    PlotWidget::mouseMoveEvent(event);
}

void LanePlot::mousePressEvent(QMouseEvent* event)
{
    m_held = event->button() == Qt::LeftButton ? handleAt(event->position()) : std::nullopt;
    if (!m_held) PlotWidget::mousePressEvent(event);
}

void LanePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_held) return PlotWidget::mouseReleaseEvent(event);
    const double day = target(event->position());
    const auto held = std::exchange(m_held, std::nullopt);
    choose({});
    if (day != std::floor(held->days))
        Q_EMIT moved(held->step, held->part, charts().axis.origin().date.addDays(qint64(day)));
}

void LanePlot::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_held) {
        m_held.reset();
        return choose({});
    }
    PlotWidget::keyPressEvent(event);
}

}  // namespace daymark
