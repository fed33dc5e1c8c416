// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttable.h"
#include "charts/renderer.h"

#include <QPixmap>
#include <QWidget>

namespace daymark {

/// The charts of a child on screen, with a cursor across all panels.
///
/// Mouse: the cursor follows, a box tells the values of the day, a click keeps the day. Keys: Left and Right go from
/// event to event, Home and End to the first and last, + and − to a narrower and wider range, Escape lets go.
/// The panels are painted once for each child, size and palette; only the cursor moves.
class PlotWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PlotWidget(QWidget* parent = nullptr);

    /// Shows these charts instead; nothing of those before stays.
    void setCharts(const CourseCharts& charts);
    const CourseCharts& charts() const { return m_charts; }
    void setLanguage(const Language& language);

    AxisRange range() const { return m_charts.axis.range(); }
    void setRange(daymark::AxisRange range);

    /// The chosen day, as in Place; none where nothing is chosen.
    std::optional<double> chosen() const { return m_chosen; }
    void choose(std::optional<double> days);
    /// The values of the chosen day and the treatments under way, a line each, the day first; empty where nothing is
    /// chosen.
    QStringList chosenWords() const;

    /// The numbers of the charts as a table.
    ChartTable* table() { return &m_table; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void rangeChanged(daymark::AxisRange range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    /// Where the panels were painted, and how.
    const ChartLayout& layout() const { return m_layout; }
    const Theme& theme() const { return m_theme; }

private:
    void describe();
    void forget();
    void render();
    void step(int direction);
    void point(std::optional<double> days);
    std::optional<double> shown() const { return m_pointed ? m_pointed : m_chosen; }
    QStringList wordsAt(double days) const;
    QString headAt(double days) const;
    std::optional<double> nearestEvent(double x) const;
    void paintCursor(QPainter& painter) const;
    void paintBox(QPainter& painter, double x) const;

    CourseCharts m_charts;
    Language m_language;
    ChartTable m_table;
    QList<double> m_events;  ///< days at which something happened, each once, in order
    QList<ChartRow> m_rows;
    Theme m_theme;
    ChartLayout m_layout;
    QPixmap m_painted;
    std::optional<double> m_chosen;
    std::optional<double> m_pointed;  ///< under the mouse
};

}  // namespace daymark
