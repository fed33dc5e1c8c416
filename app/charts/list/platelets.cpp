// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/list/charts.h"
#include "charts/list/labseries.h"

namespace daymark {

Chart plateletChart(const ChartBasis& basis)
{
    Chart chart;
    chart.least = 0;
    chart.most = 500;
    addLabSeries(chart, basis, QStringLiteral("PLT"), Hue::Blue);
    chart.thresholds << ChartThreshold{450, Message("%1", {450}),
                                       QStringLiteral("AHA 2017, Circulation 2017;135:e927–e999: platelets ≥ 450 G/L "
                                                      "after the 7th day of fever")};
    return chart;
}

}  // namespace daymark
