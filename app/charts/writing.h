// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/renderer.h"

#include <QFontMetricsF>

class QPainter;

namespace daymark {

/// What is written on and around the panels, after the curves are drawn.
class Writing
{
public:
    Writing(QPainter& painter, const CourseCharts& charts, const ChartLayout& layout, const Theme& theme,
            const Language& language);

    void header(const Chart& chart, const ChartLayout::Panel& panel);
    void laneNames(const Chart& chart, const QRectF& first, double height);
    void values(const ChartLayout::Panel& panel);
    void words(const Chart& chart, const ChartLayout::Panel& panel);
    /// Thresholds, and the names of series beside their peaks, where they touch nothing.
    void labels(const Chart& chart, const ChartLayout::Panel& panel);
    /// "<0.3": an open arrow from the bound to where the value may lie.
    void bounds(const Chart& chart, const ChartLayout::Panel& panel);
    /// A whisker to both sides of what happened only about then.
    void whiskers(const Chart& chart, const ChartLayout::Panel& panel);
    void empty(const ChartLayout::Panel& panel);
    void days();

private:
    void write(const QRectF& rect, Qt::Alignment alignment, const QString& text, const QColor& color);
    QRectF rectOf(const ChartPoint& point, const ChartLayout::Panel& panel) const;
    LabelRoom roomIn(const Chart& chart, const ChartLayout::Panel& panel) const;
    bool namesAtEnds(const Chart& chart, const ChartLayout::Panel& panel, LabelRoom& room);
    void name(const ChartSeries& series, const ChartLayout::Panel& panel, LabelRoom& room);

    QPainter& m_painter;
    const CourseCharts& m_charts;
    const ChartLayout& m_layout;
    const Theme& m_theme;
    const Language& m_language;
    QFontMetricsF m_metrics;
    QFont m_bold;
};

}  // namespace daymark
