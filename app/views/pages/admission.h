// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <memory>

namespace Ui {
class Admission;
}

namespace daymark {

class FormBinding;
class RowTable;

/// Who the child is, and how the illness presented: everything the diagnosis is made from. The case class forms in
/// front of one's eyes while signs are ticked.
class AdmissionPage : public Page
{
    Q_OBJECT

public:
    explicit AdmissionPage(Session& session, QWidget* parent = nullptr);
    ~AdmissionPage() override;

    void showChild() override;
    bool commitPending() override;
    QList<RefusedText> refusedTexts() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCase();
    int widthForTwo() const;
    void arrange(bool two);

    std::unique_ptr<Ui::Admission> m_form;
    FormBinding* m_patient;
    FormBinding* m_episode;
    QList<RowTable*> m_tables;
    bool m_two = true;  ///< cards stand side by side
};

}  // namespace daymark
