// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/coursecharts.h"
#include "views/page.h"
#include "views/remembered.h"
#include "views/widgets/linecard.h"

#include <memory>

class QActionGroup;

namespace Ui {
class Overview;
}

namespace daymark {

/// The whole course at one glance: the charts, and beside them what is derived from the record.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void showChild() override;
    bool commitPending() override;
    QList<RefusedText> refusedTexts() const override;
    QWidget* tools() override { return m_tools; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addActions();
    QAction* offer(QActionGroup* group, const QString& name, const QString& key, const QString& says);
    void makeTools();
    void fill();
    void fillCharts();
    void fillSide(const CourseCharts& charts);
    QList<CardLine> latestValues(const CourseCharts& charts) const;
    QList<CardLine> planLines() const;
    void showOptions();
    void showTable(bool table);
    void exportCharts();

    std::unique_ptr<Ui::Overview> m_form;
    QWidget* m_tools;
    QWidget* m_exportButton = nullptr;
    QActionGroup* m_ranges;
    QActionGroup* m_scales;
    QAction* m_table;
    QAction* m_export;
    Remembered m_remembered;
    ChartOptions m_options;
    bool m_stale = false;  ///< not yet filled because nobody looks
};

}  // namespace daymark
