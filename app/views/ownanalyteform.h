// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <memory>
#include <QDialog>

namespace Ui {
class OwnAnalyteForm;
}

namespace daymark {

/// A new own analyte of the open child. What cannot be is said below the fields, and nothing is added.
class OwnAnalyteForm : public QDialog
{
    Q_OBJECT

public:
    OwnAnalyteForm(Session& session, QWidget* parent);
    ~OwnAnalyteForm() override;

Q_SIGNALS:
    /// The analyte is in the child's record.
    void added(const QString& code);

private:
    void accept() override;
    void refuseWith(const Error& why);

    Session& m_session;
    const Id m_child;
    std::unique_ptr<Ui::OwnAnalyteForm> m_form;
};

}  // namespace daymark
