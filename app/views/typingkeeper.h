// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QTimer>

namespace daymark {

class Desk;
class Page;

/// Keeps what is being typed in the file of the registry, a moment after every pause, so that a crash takes none of it;
/// and nothing once all of it is accepted. Where the file is only read, it does nothing.
class TypingKeeper : public QObject
{
    Q_OBJECT

public:
    /// `window`: whose fields are watched, the forms in front of it included. Goes before session and desk do.
    TypingKeeper(Session& session, Desk& desk, QWidget* window);

    /// What a program that ended without being closed left behind, as a sentence; empty: nothing.
    QString leftBehind() const;
    /// Nothing is kept any longer: all is accepted, or left on purpose.
    void forget();

private:
    void watch(QWidget* field);
    void keep();
    QList<HalfTyped> typedNow() const;
    QString numberOf(const Id& child) const;
    bool isOfAnother(const Page& page, const QString& text) const;

    Session& m_session;
    Desk& m_desk;
    QWidget* m_window;
    QTimer m_pause;
    QList<HalfTyped> m_left;  ///< by the program before; kept until this one is closed
    QList<HalfTyped> m_kept;
};

}  // namespace daymark
