// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

namespace daymark {

/// The upright axis of a panel: whole numbers only, few of them.
struct ValueAxis
{
    double least = 0;
    double most = 1;
    QList<int> ticks;
};

/// From what is visible on `days` and what the chart shows at least; never more than `room` intervals.
ValueAxis valueAxis(const Chart& chart, const DayAxis& days, int room = 4);

}  // namespace daymark
