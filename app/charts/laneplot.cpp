// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/laneplot.h"

#include "charts/bars.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace daymark {

/// The end of a bar within reach of the hand; the nearer one where both are. An end that is open is drawn to its day as
/// any other.
std::optional<LanePlot::Handle> LanePlot::handleAt(const QPointF& point) const
{
    if (!m_isDraggable) return std::nullopt;
    const double reach = theme().em * 0.6;
    std::optional<Handle> nearest;
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
                const auto consider = [&](double x, End end, double days) {
                    if (std::abs(point.x() - x) > least) return;
                    least = std::abs(point.x() - x);
                    nearest = Handle{bar.step, end, days};
                };
                consider(ends->first, End::Start, bar.from.days);
                if (bar.kind != BarKind::Single) consider(ends->second, End::Last, bar.to.days);
            }
        }
    }
    return nearest;
}

/// The whole day under the hand, within the axis.
double LanePlot::dayAt(double x) const
{
    const DayAxis& axis = charts().axis;
    return std::floor(std::clamp(layout().days(axis, x), axis.first(), axis.last()));
}

void LanePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held) {
        choose(dayAt(event->position().x()));
        return;
    }
    setCursor(handleAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    PlotWidget::mouseMoveEvent(event);
}

void LanePlot::mousePressEvent(QMouseEvent* event)
{
    m_held = event->button() == Qt::LeftButton ? handleAt(event->position()) : std::nullopt;
    if (!m_held) PlotWidget::mousePressEvent(event);
}

void LanePlot::mouseReleaseEvent(QMouseEvent* event)
{
    const auto held = std::exchange(m_held, std::nullopt);
    if (!held) return PlotWidget::mouseReleaseEvent(event);
    const double day = dayAt(event->position().x());
    choose({});
    if (day != std::floor(held->days))
        Q_EMIT moved(held->step, held->end, charts().axis.origin().date.addDays(qint64(day)));
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
