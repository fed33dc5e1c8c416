// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace daymark {

/// Merges a child who was entered twice into the open one: the other is chosen, what would come is said, and one edit
/// (which Undo takes back) brings it; the other goes into the bin as it was.
class MergeForm : public QDialog
{
    Q_OBJECT

public:
    MergeForm(Session& session, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void find(const QString& words);
    void say();
    void sayRefused(const Message& why);
    Id chosen() const;

    Session& m_session;
    Id m_child;  ///< the one that is kept
    QLineEdit* m_search;
    QListWidget* m_found;
    QLabel* m_words;
    QDialogButtonBox* m_buttons;
};

}  // namespace daymark
