// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include <algorithm>

namespace daymark {

bool Chart::hasValues() const
{
    return std::any_of(series.begin(), series.end(), [](const ChartSeries& s) { return !s.points.isEmpty(); });
}

}  // namespace daymark
