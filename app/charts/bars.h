// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/renderer.h"

namespace daymark {

/// The rows of a chart's lanes: the whole plot, or a strip at the bottom of it below the values.
class LaneRows
{
public:
    LaneRows(const Chart& chart, const ChartLayout::Panel& panel, const Theme& theme);
    QRectF row(int lane) const { return m_first.translated(0, m_height * lane); }

private:
    QRectF m_first;
    double m_height = 0;
};

/// Paints the bars of a lane into its row.
void paintBars(QPainter& painter, const ChartLane& lane, const QRectF& row, const ChartLayout& layout,
               const DayAxis& axis, const Theme& theme, const Language& language);

/// From which x to which a bar reaches, cut to the axis; empty where it lies outside.
std::optional<std::pair<double, double>> barReach(const ChartBar& bar, const ChartLayout& layout, const DayAxis& axis,
                                                  const Theme& theme);

}  // namespace daymark
