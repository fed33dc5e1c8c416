// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/laneplot.h"
#include "views/pages/sheetpage.h"

#include <memory>

namespace Ui {
class Treatments;
}

class QMenu;

namespace daymark {

class CourseSheet;
class FormBinding;

/// The treatments: a line a step, typed as doses are spoken; beneath it what the current step comes to, and the step
/// and its course in detail.
class TreatmentsPage : public SheetPage
{
    Q_OBJECT

public:
    explicit TreatmentsPage(Session& session, QWidget* parent = nullptr);
    ~TreatmentsPage() override;

    void showChild() override;
    bool commitPending() override;
    QList<RefusedText> refusedTexts() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addActions();
    void showCurrent();
    void showLanes();
    void shareHeight();
    static QString nameOf(LanePlot::Part part);
    void moveStep(const Id& step, LanePlot::Part part, QDate date);
    void goToNewStep(const QString& cellKey);
    void addStep();

    std::unique_ptr<Ui::Treatments> m_form;
    CourseSheet* m_sheet;
    QMenu* m_presets = nullptr;
    FormBinding* m_step;
    FormBinding* m_course;
    Id m_child;
};

}  // namespace daymark
