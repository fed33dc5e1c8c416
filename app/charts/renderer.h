// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/coursecharts.h"
#include "charts/labels.h"
#include "charts/theme.h"

#include <QRectF>

class QPainter;

namespace daymark {

/// Where the panels lie inside the painted rectangle.
struct ChartLayout
{
    struct Panel
    {
        QRectF plot;              ///< where the values are
        QRectF header;            ///< title and unit above it
        double bottom = 0;        ///< value at the bottom of the plot
        double top = 1;           ///< value at its top, room for words included
        double most = 1;          ///< value where the room of the words begins
        QList<int> ticks;         ///< values with a label
        QList<PlacedWord> words;  ///< as in Chart::words, those outside the axis left out

        double y(double value) const;
    };

    QRectF rect;
    QRectF plots;         ///< from the top of the first plot to the bottom of the last: the way of a cursor
    QList<Panel> panels;  ///< as in CourseCharts::charts
    double left = 0;      ///< x of position 0
    double right = 1;     ///< x of position 1

    double x(const DayAxis& axis, double days) const { return left + axis.position(days) * (right - left); }
    double days(const DayAxis& axis, double x) const { return axis.days((x - left) / (right - left)); }
};

/// The height the panels like to have, in units of the theme.
double chartsHeight(const CourseCharts& charts, const Theme& theme);

/// The height below which values could no longer be read in the panels of a page as wide as `rect`.
double leastChartsHeight(const CourseCharts& charts, const QRectF& rect, const Theme& theme, const Language& language);

/// Where paintCharts() would paint the panels.
ChartLayout layoutCharts(const CourseCharts& charts, const QRectF& rect, const Theme& theme, const Language& language);

/// Paints all panels into `rect`: the one way to screen, PDF, SVG and PNG. Needs a QApplication; GUI thread only.
ChartLayout paintCharts(QPainter& painter, const QRectF& rect, const CourseCharts& charts, const Theme& theme,
                        const Language& language);

}  // namespace daymark
