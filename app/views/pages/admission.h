// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <memory>
#include <optional>

namespace Ui {
class Admission;
}

namespace daymark {

class FormBinding;
class LineCard;
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCase();
    void previewOnset();
    std::optional<Message> askAboutOnset(const Record& before, const Record& after);
    int widthForTwo() const;
    void arrange(bool two);

    std::unique_ptr<Ui::Admission> m_form;
    FormBinding* m_patient;
    FormBinding* m_episode;
    QList<RowTable*> m_tables;
    LineCard* m_case;
    LineCard* m_checks;
    LineCard* m_move;
    std::optional<bool> m_two;  ///< cards stand side by side; not said before they are arranged
};

}  // namespace daymark
