// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/renderer.h"

class QGraphicsScene;

namespace daymark {

/// What lies behind the curves of one panel: its ground, the grid and the frame.
void paintGround(QPainter& painter, const ChartLayout::Panel& panel, const ChartLayout& layout, const DayAxis& axis,
                 const Theme& theme);

/// The curves of one panel as a QChart in `scene`: bands, thresholds, lines and marks, cut to the axis. What is
/// written on it comes later, from the painter.
void addPanel(QGraphicsScene& scene, const Chart& chart, const ChartLayout::Panel& panel, const ChartLayout& layout,
              const DayAxis& axis, const Theme& theme);

/// The pieces of a series' line inside the axis, in (position, value): one for each run without a gap. Points that are
/// only bounds belong to no line.
QList<QList<QPointF>> lineRuns(const ChartSeries& series, const DayAxis& axis);

}  // namespace daymark
