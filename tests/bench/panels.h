// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/coursecharts.h"

#include <QByteArray>

namespace daymark::bench {

// The values of a child's charts for other programs to draw: temperature, CRP, platelets and coronary diameters as four
// panels on one axis, with their thresholds. Lanes, stated fever and findings in words are left out: what others draw
// beside us is the easier task.

/// A script that makes gnuplot draw them as one A4 page of PDF.
QByteArray gnuplotScript(const CourseCharts& charts, const QString& pdf);

/// The same values as panels.py reads them.
QByteArray panelsJson(const CourseCharts& charts);

}  // namespace daymark::bench
