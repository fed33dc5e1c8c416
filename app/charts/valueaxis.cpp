// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace daymark {

namespace {

constexpr double nearness = 1.4;  ///< a limit within so many times the range of the values is near

/// The smallest of 1, 2, 5, 10, 20 … that needs no more than `room` intervals.
int stepFor(double range, int room)
{
    int step = 1;
    for (int i = 0; range / step > room; ++i)
        step = step / (i % 3 == 1 ? 2 : 1) * (i % 3 == 1 ? 5 : 2);
    return step;
}

}  // namespace

ValueAxis valueAxis(const Chart& chart, const DayAxis& days, int room)
{
    ValueAxis axis{chart.least, chart.most, {}};
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.points) {
            if (!days.contains(point.at.days)) continue;
            axis.least = std::min(axis.least, point.value);
            axis.most = std::max(axis.most, point.value);
        }
    }
    // A limit that is near is shown; one far above would press the values flat.
    const double reach = axis.least + nearness * (axis.most - axis.least);
    for (const ChartThreshold& threshold : chart.thresholds) {
        if (threshold.value <= reach) axis.most = std::max(axis.most, threshold.value);
    }
    const int step = stepFor(axis.most - axis.least, std::max(1, room));
    for (int tick = int(std::ceil(axis.least / step)) * step; tick <= axis.most; tick += step)
        axis.ticks << tick;
    return axis;
}

}  // namespace daymark
