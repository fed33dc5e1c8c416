// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <memory>

namespace Ui {
class FollowUp;
}

namespace daymark {

class EchoGrid;
class FormBinding;
class PlanCard;
class RowTableModel;

/// The visits and how the child does, the plan that follows from the level of risk, what else was examined. The list of
/// visits is on the left, the visit chosen in it on the right, all of it on one screen.
class FollowUpPage : public Page
{
    Q_OBJECT

public:
    explicit FollowUpPage(Session& session, QWidget* parent = nullptr);
    ~FollowUpPage() override;

    void showChild() override;
    bool commitPending() override;
    QList<RefusedText> refusedTexts() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthForTwo() const;
    void arrange(bool two);
    void showVisit();
    void addEcho();
    void fitEcho();
    void seeEcho();
    void newVisit();
    void takeNext();
    void showEchoBody(const Visit* visit);
    void addActions();

    std::unique_ptr<Ui::FollowUp> m_form;
    PlanCard* m_plan;
    RowTableModel* m_visits;
    FormBinding* m_visit;
    FormBinding* m_patient;
    FormBinding* m_weight;  ///< the body size of the day of the visit
    FormBinding* m_height;
    EchoGrid* m_echo;
    bool m_two = false;
};

}  // namespace daymark
