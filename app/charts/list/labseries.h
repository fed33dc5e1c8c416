// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/coursecharts.h"

namespace daymark {

/// The results of one analyte as a series of `chart` in the analyte's own unit, whatever units were typed; what is no
/// value breaks the line, what cannot be converted or dated is left out and said. The laboratory's upper limit becomes
/// a threshold where it is the same in all results.
void addLabSeries(Chart& chart, const ChartBasis& basis, const QString& analyte, Hue hue);

}  // namespace daymark
