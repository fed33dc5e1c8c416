// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <functional>
#include <QUndoStack>

namespace daymark {

/// What was done to one child since the program started, step by step, to be undone and done again.
///
/// Undo and redo write to the file, which may refuse; the history then stays at the step the file is at, whoever asked
/// for it (menu, key, or a list of steps).
class History : public QUndoStack
{
    Q_OBJECT

public:
    /// Makes the changes on disk under this name, and says whether it could.
    using Write = std::function<bool(const QString& name, const QList<Change>& changes)>;

    explicit History(Write write, QObject* parent = nullptr);
    ~History() override;

    /// Adds a step that is on disk already.
    void add(const QString& what, const QList<Change>& changes);

private:
    class Step;

    bool run(const QString& name, const QList<Change>& changes, int direction);
    void settle();

    Write m_write;
    int m_onDisk = 0;           ///< so many steps are in effect in the file
    bool m_isSettling = false;  ///< steps only move the index, which follows the file
    bool m_isRefused = false;   ///< the steps that follow in the same request are not tried
};

/// The changes that take `changes` back. A child that was created goes into the bin on `today`: none is ever removed.
QList<Change> inverse(const QList<Change>& changes, QDate today);

}  // namespace daymark
