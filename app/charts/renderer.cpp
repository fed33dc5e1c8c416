// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderer.h"

#include "charts/bars.h"
#include "charts/panel.h"
#include "charts/writing.h"

#include <QGraphicsScene>
#include <QPainter>

namespace daymark {

namespace {

void paintLanes(QPainter& painter, const Chart& chart, const ChartLayout::Panel& panel, const ChartLayout& layout,
                const DayAxis& axis, const Theme& theme, const Language& language, Writing& writing)
{
    const LaneRows rows(chart, panel, theme);
    for (int i = 0; i < chart.lanes.size(); ++i) {
        if (chart.isLanes() && i % 2 == 0) painter.fillRect(rows.row(i), theme.lane);
        paintBars(painter, chart.lanes[i], rows.row(i), layout, axis, theme, language);
    }
    painter.setFont(theme.font);
    writing.laneNames(chart, rows.row(0), rows.row(0).height());
}

void paintCurves(QPainter& painter, const CourseCharts& charts, const ChartLayout& layout, const Theme& theme)
{
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene.setSceneRect(layout.rect);
    for (qsizetype i = 0; i < charts.charts.size(); ++i) {
        const Chart& chart = charts.charts[i];
        if (chart.isLanes() || chart.isEmpty()) continue;
        paintGround(painter, layout.panels[i], layout, charts.axis, theme);
        addPanel(scene, chart, layout.panels[i], layout, charts.axis, theme);
    }
    scene.render(&painter, layout.rect, layout.rect, Qt::IgnoreAspectRatio);
}

}  // namespace

ChartLayout paintCharts(QPainter& painter, const QRectF& rect, const CourseCharts& charts, const Theme& theme,
                        const Language& language)
{
    const ChartLayout layout = layoutCharts(charts, rect, theme, language);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintCurves(painter, charts, layout, theme);
    Writing writing(painter, charts, layout, theme, language);
    for (qsizetype i = 0; i < charts.charts.size(); ++i) {
        const Chart& chart = charts.charts[i];
        const ChartLayout::Panel& panel = layout.panels[i];
        writing.header(chart, panel);
        if (!chart.lanes.isEmpty()) paintLanes(painter, chart, panel, layout, charts.axis, theme, language, writing);
        if (chart.isEmpty()) writing.empty(panel);
        if (chart.isLanes() || chart.isEmpty()) continue;
        writing.values(panel);
        writing.words(chart, panel);
        writing.whiskers(chart, panel);
        writing.bounds(chart, panel);
        writing.labels(chart, panel);
    }
    writing.days();
    painter.restore();
    return layout;
}

}  // namespace daymark
