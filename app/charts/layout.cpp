// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderer.h"
#include "charts/valueaxis.h"

#include <QFontMetricsF>

#include <algorithm>

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
constexpr double lowest = 4.2;       ///< the values of a panel of weight 1 never have less
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

/// What words above the values take, in em.
double roomAbove(const ChartLayout::Panel& panel)
{
    int rows = 0;
    for (const PlacedWord& word : panel.words)
        rows = std::max(rows, word.row + 1);
    return rows * stripHeight + (rows ? 0.9 : 0.55);
}

/// What lanes below them take, in em.
double roomBelow(const Chart& chart)
{
    return double(chart.lanes.size()) * stripHeight + (chart.lanes.isEmpty() ? 0.3 : 0.6);
}

/// Gives the values their room between the words above and the lanes below.
void scale(ChartLayout::Panel& panel, const Chart& chart, const DayAxis& axis, const Theme& theme)
{
    const double em = theme.em;
    const double above = roomAbove(panel) * em;
    const double below = roomBelow(chart) * em;
    const double height = std::max(panel.plot.height() - above - below, em);
    const ValueAxis values = valueAxis(chart, axis, std::min(5, int(height / (2.1 * em))));
    const double each = (values.most - values.least) / height;
    panel.ticks = values.ticks;
    panel.most = values.most;
    panel.top = values.most + above * each;
    panel.bottom = values.least - below * each;
}

/// Everything that lies across the page, heights left open.
ChartLayout layoutAcross(const CourseCharts& charts, const QRectF& rect, const Theme& theme, const Language& language)
{
    const double em = theme.em;
    ChartLayout layout;
    layout.rect = rect;
    layout.left = rect.left() + leftMargin(charts, rect, theme, language);
    layout.right = std::max(rect.right() - em * 1.8, layout.left + em);
    for (const Chart& chart : charts.charts) {
        ChartLayout::Panel panel;
        panel.header = QRectF(layout.left - sideMargin * em, rect.top(),
                              layout.right - layout.left + 2 * sideMargin * em, headerHeight * em);
        panel.plot = panel.header;
        if (isPlot(chart)) setWords(panel, chart, layout, charts.axis, theme, language);
        layout.panels << panel;
    }
    return layout;
}

/// What words and lanes take in the plots, in em.
double roomBeside(const CourseCharts& charts, const ChartLayout& layout)
{
    double sum = 0;
    for (qsizetype i = 0; i < charts.charts.size(); ++i) {
        if (isPlot(charts.charts[i])) sum += roomAbove(layout.panels[i]) + roomBelow(charts.charts[i]);
    }
    return sum;
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

double leastChartsHeight(const CourseCharts& charts, const QRectF& rect, const Theme& theme, const Language& language)
{
    const double beside = roomBeside(charts, layoutAcross(charts, rect, theme, language));
    return (fixedHeight(charts) + beside + lowest * weights(charts)) * theme.em;
}

ChartLayout layoutCharts(const CourseCharts& charts, const QRectF& rect, const Theme& theme, const Language& language)
{
    const double em = theme.em;
    ChartLayout layout = layoutAcross(charts, rect, theme, language);
    const double sum = weights(charts);
    const double free = rect.height() - (fixedHeight(charts) + roomBeside(charts, layout)) * em;
    const double each = sum > 0 ? std::max(free / sum, lowest * em) : 0;
    double y = rect.top();
    for (qsizetype i = 0; i < charts.charts.size(); ++i) {
        const Chart& chart = charts.charts[i];
        ChartLayout::Panel& panel = layout.panels[i];
        panel.header.moveTop(y);
        const double height = isPlot(chart) ? each * chart.weight + (roomAbove(panel) + roomBelow(chart)) * em
                                            : (fixedHeight(chart) - headerHeight) * em;
        panel.plot = QRectF(panel.header.left(), panel.header.bottom(), panel.header.width(), height);
        if (isPlot(chart)) scale(panel, chart, charts.axis, theme);
        y = panel.plot.bottom() + gap * em;
    }
    if (!layout.panels.isEmpty()) layout.plots = layout.panels.first().plot.united(layout.panels.last().plot);
    return layout;
}

}  // namespace daymark
