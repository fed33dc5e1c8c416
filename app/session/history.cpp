// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history.h"

#include <QCoreApplication>
#include <QDate>
#include <QScopedValueRollback>

namespace daymark {

namespace {

/// As it fits into a menu.
QString brief(const QString& what)
{
    constexpr qsizetype longest = 80;
    return what.size() > longest ? what.left(longest - 1) + QChar(0x2026) : what;
}

}  // namespace

class History::Step : public QUndoCommand
{
public:
    Step(History& history, const QString& what, const QList<Change>& changes)
        : QUndoCommand(brief(what)), m_history(history), m_changes(changes)
    {}

    void undo() override
    {
        const auto back = inverse(m_changes, QDate::currentDate());
        const QString name = QCoreApplication::translate("daymark", "Undo: %1").arg(text());
        // Of a created child this is what restores it, not what would create it again.
        if (m_history.run(name, back, -1)) m_changes = inverse(back, {});
    }
    void redo() override
    {
        m_history.run(QCoreApplication::translate("daymark", "Redo: %1").arg(text()), m_changes, 1);
    }

private:
    History& m_history;
    QList<Change> m_changes;
};

History::History(Write write, QObject* parent) : QUndoStack(parent), m_write(std::move(write))
{
    connect(this, &QUndoStack::indexChanged, this, &History::settle);
}

History::~History()
{
    // The stack would empty itself, and say so, when there is no History left to hear it.
    m_isSettling = true;
    clear();
}

void History::add(const QString& what, const QList<Change>& changes)
{
    const QScopedValueRollback settling(m_isSettling, true);
    push(new Step(*this, what, changes));
    m_onDisk = index();
}

bool History::run(const QString& name, const QList<Change>& changes, int direction)
{
    if (m_isSettling || m_isRefused) return false;
    m_isRefused = !m_write(name, changes);
    if (!m_isRefused) m_onDisk += direction;
    return !m_isRefused;
}

void History::settle()
{
    if (m_isSettling) return;
    m_isRefused = false;
    const QScopedValueRollback settling(m_isSettling, true);
    setIndex(m_onDisk);
}

QList<Change> inverse(const QList<Change>& changes, QDate today)
{
    QList<Change> back;
    for (const Change& change : changes) {
        Record before = change.before.value_or(change.after);
        if (!change.before) {
            before.patient.binned = today;
            before.patient.binReason = QCoreApplication::translate("daymark", "Creating the child was undone");
        }
        back.prepend(Change{change.after, before});
    }
    return back;
}

}  // namespace daymark
