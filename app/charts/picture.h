// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/coursecharts.h"

namespace daymark {

/// A chart as text, for tests and for those who read rather than see: everything that is drawn, a line each, with the
/// gaps in its lines ("--").
QString picture(const Chart& chart, const DayAxis& axis, const Language& language);
/// All charts with their identity and axis.
QString picture(const CourseCharts& charts, const Language& language);

}  // namespace daymark
