// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/list/charts.h"
#include "charts/list/labseries.h"

namespace daymark {

Chart crpChart(const ChartBasis& basis)
{
    Chart chart;
    chart.least = 0;
    chart.most = 50;
    addLabSeries(chart, basis, QStringLiteral("CRP"), Hue::Violet);
    // The gate of the algorithm for incomplete KD: 3.0 mg/dL.
    chart.thresholds << ChartThreshold{30,
                                       {QT_TRANSLATE_NOOP("daymark", "AHA %1"), {30}},
                                       QStringLiteral("AHA 2017, Circulation 2017;135:e927–e999: CRP ≥ 3.0 mg/dL")};
    return chart;
}

}  // namespace daymark
