// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include <algorithm>

namespace daymark {

Message listed(const QList<Message>& parts)
{
    Message list;
    for (const Message& part : parts)
        list = list.isEmpty() ? part : Message("%1 · %2", {list, part});
    return list;
}

bool Chart::hasValues() const
{
    return std::any_of(series.begin(), series.end(), [](const ChartSeries& s) { return !s.points.isEmpty(); });
}

}  // namespace daymark
