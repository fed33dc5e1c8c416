// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <memory>
#include <QDialog>

namespace Ui {
class OwnAnalyteForm;
}

namespace daymark {

/// A new own analyte of the open child, or the change of one that is there. Enter goes from field to field and adds it
/// at the last one, Ctrl+Enter at once. What cannot be is said below the fields, and nothing is changed.
class OwnAnalyteForm : public QDialog
{
    Q_OBJECT

public:
    /// `changed`: the code of the one to be changed; empty for a new one.
    OwnAnalyteForm(Session& session, const QString& changed, QWidget* parent);
    ~OwnAnalyteForm() override;

Q_SIGNALS:
    /// The analyte is in the child's record.
    void added(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept() override;
    void refuseWith(const Error& why);

    Session& m_session;
    const Id m_child;
    const QString m_changed;
    std::optional<QString> m_askedUnit;  ///< the new unit that leaves results unread, once that was said
    std::unique_ptr<Ui::OwnAnalyteForm> m_form;
};

}  // namespace daymark
