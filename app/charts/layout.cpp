// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderer.h"
#include "charts/valueaxis.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace daymark {

namespace {

// Lengths in em, the height of a label's letters.
constexpr double headerHeight = 1.75;
constexpr double laneHeight = 1.75;
constexpr double stripHeight = 1.45;  ///< a lane or a row of words inside a panel
constexpr double emptyHeight = 2.0;
constexpr double gap = 0.75;
constexpr double footHeight = 3.3;   ///< labels of days, and what they are
constexpr double unitHeight = 9;     ///< of a panel of weight 1, where the page is free
constexpr double lowest = 4.2;       ///< a panel is never lower
constexpr double sideMargin = 0.65;  ///< around marks at the first and last day

bool isPlot(const Chart& chart)
{
    return !chart.isLanes() && !chart.isEmpty();
}

double fixedHeight(const Chart& chart)
{
    if (chart.isLanes()) return headerHeight + laneHeight * double(chart.lanes.size());
    return headerHeight + (isPlot(chart) ? 0 : emptyHeight);
}

double fixedHeight(const CourseCharts& charts)
{
    double sum = footHeight;
    for (const Chart& chart : charts.charts)
        sum += fixedHeight(chart) + gap;
    return sum;
}

double weights(const CourseCharts& charts)
{
    double sum = 0;
    for (const Chart& chart : charts.charts) {
        if (isPlot(chart)) sum += chart.weight;
    }
    return sum;
}

/// The names of lanes and the numbers of the upright axes stand left of the panels.
double leftMargin(const CourseCharts& charts, const QRectF& rect, const Theme& theme, const Language& language)
{
    const QFontMetricsF metrics(theme.font);
    double widest = metrics.horizontalAdvance(QStringLiteral("000"));
    for (const Chart& chart : charts.charts) {
        for (const ChartLane& lane : chart.lanes)
            widest = std::max(widest, metrics.horizontalAdvance(language(lane.name)));
    }
    return std::min(widest, rect.width() * 0.22) + theme.em * 1.2;
}

void setWords(ChartLayout::Panel& panel, const Chart& chart, const ChartLayout& layout, const DayAxis& axis,
              const Theme& theme, const Language& language)
{
    const QFontMetricsF metrics(theme.font);
    QList<double> anchors;
    QList<double> widths;
    for (const ChartWord& word : chart.words) {
        if (!axis.contains(word.at.days)) continue;
        anchors << layout.x(axis, word.at.days);
        widths << metrics.horizontalAdvance(language(word.text));
    }
    panel.words = placeWords(anchors, widths, panel.plot.left() + theme.em * 0.2, panel.plot.right() - theme.em * 0.2,
                             theme.em * 0.3);
    auto placed = panel.words.begin();
    for (const ChartWord& word : chart.words) {
        if (axis.contains(word.at.days)) (placed++)->isApproximate = word.at.isApproximate;
    }
}

/// Gives the values their room between the words above and the lanes below.
void scale(ChartLayout::Panel& panel, const Chart& chart, const DayAxis& axis, const Theme& theme)
{
    int rows = 0;
    for (const PlacedWord& word : panel.words)
        rows = std::max(rows, word.row + 1);
    const double em = theme.em;
    const double above = rows * stripHeight * em + (rows ? 0.9 : 0.55) * em;
    const double below = double(chart.lanes.size()) * stripHeight * em + (chart.lanes.isEmpty() ? 0.3 : 0.6) * em;
    const double height = std::max(panel.plot.height() - above - below, em);
    const ValueAxis values = valueAxis(chart, axis, std::min(5, int(height / (2.1 * em))));
    const double each = (values.most - values.least) / height;
    panel.ticks = values.ticks;
    panel.top = values.most + above * each;
    panel.bottom = values.least - below * each;
}

}  // namespace

double ChartLayout::Panel::y(double value) const
{
    return plot.bottom() - (value - bottom) / (top - bottom) * plot.height();
}

double chartsHeight(const CourseCharts& charts, const Theme& theme)
{
    return (fixedHeight(charts) + unitHeight * weights(charts)) * theme.em;
}

ChartLayout layoutCharts(const CourseCharts& charts, const QRectF& rect, const Theme& theme, const Language& language)
{
    const double em = theme.em;
    ChartLayout layout;
    layout.rect = rect;
    layout.left = rect.left() + leftMargin(charts, rect, theme, language);
    layout.right = std::max(rect.right() - em * 1.8, layout.left + em);
    const double sum = weights(charts);
    const double free = rect.height() - fixedHeight(charts) * em;
    const double each = sum > 0 ? std::max(free / sum, lowest * em) : 0;
    double y = rect.top();
    for (const Chart& chart : charts.charts) {
        ChartLayout::Panel panel;
        panel.header = QRectF(layout.left - sideMargin * em, y, layout.right - layout.left + 2 * sideMargin * em,
                              headerHeight * em);
        const double height = isPlot(chart) ? each * chart.weight : (fixedHeight(chart) - headerHeight) * em;
        panel.plot = QRectF(panel.header.left(), panel.header.bottom(), panel.header.width(), height);
        if (isPlot(chart)) {
            setWords(panel, chart, layout, charts.axis, theme, language);
            scale(panel, chart, charts.axis, theme);
        }
        y = panel.plot.bottom() + gap * em;
        layout.panels << panel;
    }
    if (!layout.panels.isEmpty()) layout.plots = layout.panels.first().plot.united(layout.panels.last().plot);
    return layout;
}

}  // namespace daymark
