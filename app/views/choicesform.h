// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <memory>
#include <QDialog>

namespace Ui {
class ChoicesForm;
}

namespace daymark {

class CodeBox;

/// The local choices of the registry: one box a setting, with what sources say about it. A choice holds as soon as it
/// is accepted, for every child; the audit keeps who made it. Stands beside the window and blocks nothing.
class ChoicesForm : public QDialog
{
    Q_OBJECT

public:
    ChoicesForm(Session& session, QWidget* parent);
    ~ChoicesForm() override;

private:
    void addChoice(const Field<Settings>& field);
    void showChoices();
    Result<void> choose(const Field<Settings>& field, const QVariant& value);
    void hideEvent(QHideEvent* event) override;

    Session& m_session;
    std::unique_ptr<Ui::ChoicesForm> m_form;
    QList<CodeBox*> m_boxes;  ///< in the order of the fields
};

}  // namespace daymark
