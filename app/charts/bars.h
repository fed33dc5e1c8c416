// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/renderer.h"

namespace daymark {

/// Paints the bars of a lane into its row.
void paintBars(QPainter& painter, const ChartLane& lane, const QRectF& row, const ChartLayout& layout,
               const DayAxis& axis, const Theme& theme, const Language& language);

/// From which x to which a bar reaches, cut to the axis; empty where it lies outside.
std::optional<std::pair<double, double>> barReach(const ChartBar& bar, const ChartLayout& layout, const DayAxis& axis,
                                                  const Theme& theme);

}  // namespace daymark
