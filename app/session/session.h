// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "session/history.h"
#include "storage/registry.h"

#include <QTimer>
#include <QUndoGroup>

namespace daymark {

/// The open registry and the open child. The one door through which a window changes anything.
///
/// An edit, checked by whoever makes it, is written with its audit lines in one transaction, made undoable and
/// announced; a refused edit changes nothing. Undo is the record becoming `before` again by the same way. Each child
/// keeps its own history.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Registry> registry, QObject* parent = nullptr);
    ~Session() override;

    const Registry& registry() const { return *m_registry; }
    /// What a read of the file gave. Where the file refused, `instead` stands for it and refused() says why: what could
    /// not be read never looks as if there were nothing.
    template <class T>
    T told(Result<T> read, T instead = {})
    {
        if (read) return *std::move(read);
        Q_EMIT refused(read.error().message);
        return instead;
    }
    /// Keeps what is being typed in the file: see Registry::keepHalfTyped().
    Result<void> keepHalfTyped(const QList<HalfTyped>& texts) { return m_registry->keepHalfTyped(texts); }
    bool isReadOnly() const;
    /// Whether the open child cannot be changed: the registry is read only, or the child is in the bin.
    bool isChildReadOnly() const;
    /// The day everything is derived for: today, unless a test says otherwise. When it ends while the registry is open,
    /// that is announced as settingsChanged() and patientsChanged().
    QDate today() const;
    void setToday(QDate today);
    /// The local choices of the registry, by which everything is derived.
    const Settings& settings() const { return m_settings; }
    /// Makes these the local choices; `what` names the edit in the audit. There is no undo: choosing again is one.
    Result<void> choose(const QString& what, const Settings& settings);

    /// The open child; an empty record with a null id where none is open.
    const Record& record() const { return m_record; }
    bool hasChild() const { return !m_record.patient.id.isNull(); }
    /// The episode shown; null id where the child has none.
    Id episode() const { return m_episode; }
    /// Its row of the record, until the next edit; null where the child has none.
    const Episode* shownEpisode() const;
    /// Its onset; invalid where that is not known, or where the child has none.
    QDate onset() const;
    /// What is derived for the open child today, by the local choices; derived once until one of them changes.
    const QList<EpisodeFacts>& facts() const;
    /// The facts of the episode shown; null where the child has none.
    const EpisodeFacts* episodeFacts() const;
    void showEpisode(const Id& episode);

    /// Opens a child (null id: closes the open one). Asks nothing; what was accepted is already on disk.
    Result<void> openChild(const Id& patient);

    /// Replaces the open child's record by `after`: the name of the edit goes into menu, history and audit. No effect
    /// (and no history) where nothing differs.
    Result<void> edit(const QString& what, const Record& after);
    /// The same for any children: create, bin, restore, merge.
    Result<void> edit(const QString& what, const QList<Change>& changes);

    /// Undo and redo of the open child, with their names; an empty one where no child is open. Undoing the creation of
    /// a child bins it (children are never removed); redoing it takes it out of the bin.
    QUndoStack* history() const;
    /// The histories of all children, the open child's active: makes the Undo and Redo actions of the menu.
    QUndoGroup* histories() const;
    /// False: there is nothing to undo, or the file refused; then refused() has said why.
    bool undo();
    bool redo();

Q_SIGNALS:
    /// Another child (or none) is open, or another episode is shown.
    void childOpened();
    /// The open child's record changed by edit, undo or redo.
    void recordChanged();
    /// Another choice was made or another day began: all that is derived may be another.
    void settingsChanged();
    /// The list of children changed.
    void patientsChanged();
    /// What the file refused, an undo, a redo or a read: the sentence to show.
    void refused(const daymark::Message& why);
    /// An edit is on disk.
    void saved();

private:
    void seeDay();
    /// The changes on disk, in the open record and announced, or nothing at all.
    Result<void> write(const QString& what, const QList<Change>& changes);
    void adopt(const Record& after);
    History* historyOf(const Id& patient);

    std::unique_ptr<Registry> m_registry;
    QUndoGroup* m_group;
    QHash<Id, History*> m_histories;  ///< of each child opened or changed so far, and of none
    Record m_record;
    Id m_episode;
    QDate m_today;  ///< invalid: the calendar's
    QDate m_seen;   ///< the day everything that listens knows of
    QTimer m_clock;
    Settings m_settings;
    mutable QList<EpisodeFacts> m_facts;
    mutable QDate m_factsDay;  ///< the day m_facts were derived for; invalid: not yet
};

}  // namespace daymark
