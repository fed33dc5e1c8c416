// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/coursecharts.h"

namespace daymark {

// One function a file; the list of them is in coursecharts.cpp.

/// Lanes of drugs: bars of doses, blocks of single infusions, gaps where paused, an arrow where it goes on.
Chart treatmentChart(const ChartBasis& basis);
/// Readings in °C against the limit of their own route; fever stated without a reading as a bar below.
Chart temperatureChart(const ChartBasis& basis);
Chart crpChart(const ChartBasis& basis);       ///< mg/L
Chart plateletChart(const ChartBasis& basis);  ///< G/L
/// Internal diameter in mm, or Z, a series a segment; conclusions of echos in words at their day.
Chart coronaryChart(const ChartBasis& basis);

}  // namespace daymark
