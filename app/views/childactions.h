// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QPointer>
#include <QWidget>

namespace daymark {

class Actions;
class ChildForm;
class Desk;

/// What can be done with a child as a whole: add, name, delete into the bin, restore, merge, begin another episode.
class ChildActions : public QObject
{
    Q_OBJECT

public:
    ChildActions(const Actions& actions, QWidget* window);

    /// Works on this registry from now on; null: on none.
    void serve(Session* session, Desk* desk);
    /// Enables what can be done now.
    void update();
    /// What is typed of a new child that is not added yet.
    QStringList typedTexts() const;
    /// Opens the form of a new child, with what was typed.
    void newChild();

Q_SIGNALS:
    void refused(const daymark::Message& why);
    void told(const QString& sentence);

private:
    void editIdentity();
    void newEpisode();
    void deleteChild();
    void restoreChild();
    void mergeChild();
    Result<void> bin(const QString& reason);
    void edit(const QString& what, const Record& after);
    void closeForms();

    const Actions& m_actions;
    QWidget* m_window;
    Session* m_session = nullptr;
    Desk* m_desk = nullptr;
    QPointer<ChildForm> m_newChild;
    QPointer<QWidget> m_ofChild;  ///< a form about the open child: goes when another is opened
};

}  // namespace daymark
