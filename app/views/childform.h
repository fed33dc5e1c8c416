// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <memory>
#include <QDialog>

namespace Ui {
class ChildForm;
}

namespace daymark {

/// Who a child is: for a new one, or to change the open one's identity. Stands beside the window and blocks nothing;
/// what is alike is said while typing. Closing it keeps what was typed for the next time it is shown.
class ChildForm : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { NewChild, Identity };

    ChildForm(Session& session, Purpose purpose, QWidget* parent);
    ~ChildForm() override;

    /// Fills the form with the open child.
    void showIdentity();
    /// Proposes a number where none is typed.
    void prepare();
    /// What is typed of a child that is not added yet, but for the number, which is proposed.
    QStringList typedTexts() const;

Q_SIGNALS:
    /// The child was added or changed.
    void done(const daymark::Id& patient);
    /// A child that is alike was asked for.
    void asked(const daymark::Id& patient);

private:
    void describeInputs();
    void accept() override;
    bool commitInputs();
    Patient typed() const;
    void showLikeness();
    void showKinds();
    void empty();

    Session& m_session;
    const Purpose m_purpose;
    std::unique_ptr<Ui::ChildForm> m_form;
    QString m_warned;  ///< who is alike, as it was said when adding was asked for
};

}  // namespace daymark
