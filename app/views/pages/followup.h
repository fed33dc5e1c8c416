// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <memory>

namespace Ui {
class FollowUp;
}

namespace daymark {

class FormBinding;
class RowTableModel;

/// The visits, what else was examined, and how the child does. The list is on the left, the visit chosen in it on the
/// right.
class FollowUpPage : public Page
{
    Q_OBJECT

public:
    explicit FollowUpPage(Session& session, QWidget* parent = nullptr);
    ~FollowUpPage() override;

    void showChild() override;
    bool commitPending() override;
    QList<RefusedText> refusedTexts() const override;

private:
    void showVisit();
    void newVisit();

    std::unique_ptr<Ui::FollowUp> m_form;
    RowTableModel* m_visits;
    FormBinding* m_visit;
    FormBinding* m_patient;
};

}  // namespace daymark
