// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "../outcome.h"
#include "../samples.h"

#include <QAction>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// What a session announces, in order, since it was last asked.
class Announcements : public QObject
{
public:
    explicit Announcements(Session& session)
    {
        const auto note = [this](const QString& what) { m_heard << what; };
        connect(&session, &Session::childOpened, this, [=] { note(u"child opened"_s); });
        connect(&session, &Session::recordChanged, this, [=] { note(u"record changed"_s); });
        connect(&session, &Session::patientsChanged, this, [=] { note(u"patients changed"_s); });
        connect(&session, &Session::saved, this, [=] { note(u"saved"_s); });
        connect(&session, &Session::refused, this,
                [=](const Message& why) { note(u"refused: "_s + Language().write(why)); });
    }
    QStringList heard() { return std::exchange(m_heard, {}); }

private:
    QStringList m_heard;
};

}  // namespace

/// The open child, and the one door through which she is changed.
class tst_session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opening_a_child();
    void a_child_that_is_not_there_is_not_opened();
    void an_edit_is_on_disk_and_announced_once();
    void an_edit_that_changes_nothing_is_none();
    void an_edit_of_nobody_is_refused();
    void a_refused_edit_changes_nothing();
    void undo_and_redo_carry_the_name_into_the_audit();
    void the_whole_way_back_and_forth();
    void an_edit_after_undo_forgets_what_was_undone();
    void each_child_keeps_its_own_history();
    void creating_a_child_is_undone_into_the_bin();
    void deleting_a_child_is_undone();
    void a_refused_undo_leaves_the_history_where_the_file_is();
    void a_refused_jump_in_the_history_stops_where_the_file_is();
    void two_children_changed_at_once_are_undone_at_once();
    void a_read_only_session_writes_nothing();
    void what_cannot_be_read_is_said();
    void the_episode_shown();
    void the_list_changes_only_when_a_line_does();

private:
    /// Types something into the open child's notes.
    Result<void> note(const QString& text)
    {
        Record after = m_session->record();
        after.patient.notes = text;
        return m_session->edit(u"Notes: "_s + text, after);
    }
    QString notes() const { return m_session->record().patient.notes; }
    Record onDisk(const Record& child) const { return m_session->registry().load(child.patient.id).value_or(Record()); }
    QStringList audited(const Record& child) const
    {
        QStringList names;
        const auto lines = m_session->registry().audit(child.patient.id);
        for (const AuditLine& line : lines.value_or(QList<AuditLine>())) {
            if (names.isEmpty() || names.last() != line.what) names << line.what;
        }
        return names;
    }
    /// Somebody else's program, which asks for no lock, changes a child behind the session's back.
    void meddleWith(const Record& child);

    Record m_first;
    Record m_second;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Announcements> m_said;
};

void tst_session::init()
{
    m_folder.emplace();
    auto registry = Registry::create(m_folder->filePath(u"ward.daymark"_s));
    ACCEPTED(registry);
    m_first = samples::fullChild(u"KD-0001"_s);
    m_second = samples::fullChild(u"KD-0002"_s);
    ACCEPTED((*registry)->save(u"New children"_s, {{std::nullopt, m_first}, {std::nullopt, m_second}}));
    m_session = std::make_unique<Session>(*std::move(registry));
    m_said = std::make_unique<Announcements>(*m_session);
}

void tst_session::cleanup()
{
    m_said.reset();
    m_session.reset();
    m_folder.reset();
}

void tst_session::meddleWith(const Record& child)
{
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
        other.setDatabaseName(m_session->registry().path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        query.prepare(u"UPDATE patient SET notes = 'meddled with' WHERE id = ?"_s);
        query.bindValue(0, child.patient.id.text());
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(u"meddler"_s);
}

void tst_session::opening_a_child()
{
    QVERIFY(!m_session->hasChild());
    QVERIFY(m_session->episode().isNull());
    QVERIFY(!m_session->history()->canUndo());

    ACCEPTED(m_session->openChild(m_first.patient.id));
    QVERIFY(m_session->hasChild());
    QCOMPARE(m_session->record(), m_first);
    QCOMPARE(m_session->episode(), m_first.episodes[1].id);
    QCOMPARE(m_said->heard(), QStringList{u"child opened"_s});

    ACCEPTED(m_session->openChild({}));
    QVERIFY(!m_session->hasChild());
    QVERIFY(m_session->episode().isNull());
    QCOMPARE(m_said->heard(), QStringList{u"child opened"_s});
}

void tst_session::a_child_that_is_not_there_is_not_opened()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    m_said->heard();
    REFUSED(u"not in the registry"_s, m_session->openChild(Id::make()));
    QCOMPARE(m_session->record(), m_first);
    QCOMPARE(m_said->heard(), QStringList{});
}

void tst_session::an_edit_is_on_disk_and_announced_once()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    m_said->heard();
    ACCEPTED(note(u"seen today"_s));
    QCOMPARE(m_said->heard(), (QStringList{u"record changed"_s, u"saved"_s}));
    QCOMPARE(notes(), u"seen today"_s);
    QCOMPARE(onDisk(m_first), m_session->record());
    QCOMPARE(m_session->history()->undoText(), u"Notes: seen today"_s);
}

void tst_session::an_edit_that_changes_nothing_is_none()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    m_said->heard();
    ACCEPTED(m_session->edit(u"Nothing"_s, m_session->record()));
    QCOMPARE(m_said->heard(), QStringList{});
    QVERIFY(!m_session->history()->canUndo());
    QCOMPARE(audited(m_first), QStringList{u"New children"_s});
}

void tst_session::an_edit_of_nobody_is_refused()
{
    REFUSED(u"No child is open"_s, m_session->edit(u"Notes"_s, m_first));
}

void tst_session::a_refused_edit_changes_nothing()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    m_said->heard();
    Record after = m_first;
    after.patient.number = u"KD-0002"_s;
    REFUSED(u"The number KD-0002 belongs to another child"_s, m_session->edit(u"Number"_s, after));
    QCOMPARE(m_session->record(), m_first);
    QCOMPARE(onDisk(m_first), m_first);
    QCOMPARE(m_said->heard(), QStringList{});
    QVERIFY(!m_session->history()->canUndo());
}

void tst_session::undo_and_redo_carry_the_name_into_the_audit()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    ACCEPTED(note(u"a"_s));
    m_said->heard();
    m_session->undo();
    QCOMPARE(m_said->heard(), (QStringList{u"record changed"_s, u"saved"_s}));
    QCOMPARE(onDisk(m_first), m_first);
    QCOMPARE(m_session->history()->redoText(), u"Notes: a"_s);
    m_session->redo();
    QCOMPARE(m_said->heard(), (QStringList{u"record changed"_s, u"saved"_s}));
    QCOMPARE(notes(), u"a"_s);
    QCOMPARE(audited(m_first),
             (QStringList{u"New children"_s, u"Notes: a"_s, u"Undo: Notes: a"_s, u"Redo: Notes: a"_s}));
}

void tst_session::the_whole_way_back_and_forth()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    QList<Record> states{m_session->record()};
    ACCEPTED(note(u"a"_s));
    states << m_session->record();
    Record without = m_session->record();
    without.visits.removeFirst();
    ACCEPTED(m_session->edit(u"Remove visit"_s, without));
    states << m_session->record();
    ACCEPTED(m_session->edit(u"Add visit"_s, samples::with(m_session->record(), Visit{})));
    states << m_session->record();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        m_session->undo();
        QCOMPARE(m_session->record(), states[i]);
        QCOMPARE(onDisk(m_first), states[i]);
    }
    QVERIFY(!m_session->history()->canUndo());
    m_session->undo();
    QCOMPARE(m_session->record(), states.first());
    for (qsizetype i = 1; i < states.size(); ++i) {
        m_session->redo();
        QCOMPARE(m_session->record(), states[i]);
        QCOMPARE(onDisk(m_first), states[i]);
    }
    QVERIFY(!m_session->history()->canRedo());
    // A list of steps jumps over several.
    m_session->history()->setIndex(1);
    QCOMPARE(onDisk(m_first), states[1]);
}

void tst_session::an_edit_after_undo_forgets_what_was_undone()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    ACCEPTED(note(u"a"_s));
    ACCEPTED(note(u"b"_s));
    m_session->undo();
    ACCEPTED(note(u"c"_s));
    QVERIFY(!m_session->history()->canRedo());
    QCOMPARE(m_session->history()->count(), 2);
    m_session->undo();
    QCOMPARE(notes(), u"a"_s);
}

void tst_session::each_child_keeps_its_own_history()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    ACCEPTED(note(u"first"_s));
    ACCEPTED(m_session->openChild(m_second.patient.id));
    QVERIFY(!m_session->history()->canUndo());
    m_session->undo();
    QCOMPARE(onDisk(m_first).patient.notes, u"first"_s);
    ACCEPTED(note(u"second"_s));
    ACCEPTED(m_session->openChild(m_first.patient.id));
    QCOMPARE(m_session->history()->undoText(), u"Notes: first"_s);
    m_session->undo();
    QCOMPARE(m_session->record(), m_first);
    QCOMPARE(onDisk(m_second).patient.notes, u"second"_s);
    ACCEPTED(m_session->openChild({}));
    QVERIFY(!m_session->history()->canUndo());
    QVERIFY(!m_session->history()->canRedo());
}

void tst_session::creating_a_child_is_undone_into_the_bin()
{
    const Record child = samples::child(u"KD-0003"_s);
    ACCEPTED(m_session->edit(u"New child"_s, QList<Change>{{std::nullopt, child}}));
    QCOMPARE(m_said->heard(), (QStringList{u"patients changed"_s, u"saved"_s}));
    ACCEPTED(m_session->openChild(child.patient.id));
    m_session->undo();
    QCOMPARE(m_session->record().patient.binned, QDate::currentDate());
    QCOMPARE(m_session->record().patient.binReason, u"Creating the child was undone"_s);
    QCOMPARE(m_session->registry().patients(true)->size(), 1);
    m_session->redo();
    QCOMPARE(m_session->record(), child);
    QCOMPARE(m_session->registry().patients()->size(), 3);
    m_session->undo();
    QCOMPARE(m_session->registry().patients(true)->size(), 1);
}

void tst_session::deleting_a_child_is_undone()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    Record binned = m_first;
    binned.patient.binned = QDate(2026, 3, 12);
    binned.patient.binReason = u"entered twice"_s;
    ACCEPTED(m_session->edit(u"Delete"_s, binned));
    QCOMPARE(m_session->registry().patients()->size(), 1);
    m_session->undo();
    QCOMPARE(m_session->registry().patients()->size(), 2);
    QCOMPARE(onDisk(m_first), m_first);
}

void tst_session::a_refused_undo_leaves_the_history_where_the_file_is()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    ACCEPTED(note(u"a"_s));
    meddleWith(m_first);
    m_said->heard();
    for (const bool byMenu : {true, false}) {
        if (byMenu)
            m_session->histories()->createUndoAction(m_said.get())->trigger();
        else
            m_session->undo();
        const QStringList heard = m_said->heard();
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard[0].startsWith(u"refused: The child KD-0001 is no longer as it was"_s), qPrintable(heard[0]));
        QVERIFY(m_session->history()->canUndo());
        QVERIFY(!m_session->history()->canRedo());
        QCOMPARE(notes(), u"a"_s);
    }
    // Opened again, she is what the file holds, and can be edited on.
    ACCEPTED(m_session->openChild(m_first.patient.id));
    QCOMPARE(notes(), u"meddled with"_s);
    ACCEPTED(note(u"b"_s));
    m_session->undo();
    QCOMPARE(notes(), u"meddled with"_s);
}

void tst_session::a_refused_jump_in_the_history_stops_where_the_file_is()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    for (const auto& text : {u"a"_s, u"b"_s, u"c"_s})
        ACCEPTED(note(text));
    meddleWith(m_first);
    m_said->heard();
    m_session->history()->setIndex(0);
    QCOMPARE(m_said->heard().size(), 1);
    QCOMPARE(m_session->history()->index(), 3);
    QCOMPARE(notes(), u"c"_s);
}

void tst_session::two_children_changed_at_once_are_undone_at_once()
{
    ACCEPTED(m_session->openChild(m_second.patient.id));
    Record first = m_first;
    Record second = m_second;
    first.patient.notes = u"moved"_s;
    second.patient.notes = u"moved"_s;
    m_said->heard();
    ACCEPTED(m_session->edit(u"Merge"_s, QList<Change>{{m_first, first}, {m_second, second}}));
    QCOMPARE(m_said->heard(), (QStringList{u"record changed"_s, u"saved"_s}));
    QCOMPARE(m_session->history()->undoText(), u"Merge"_s);
    m_session->undo();
    QCOMPARE(onDisk(m_first), m_first);
    QCOMPARE(onDisk(m_second), m_second);
}

void tst_session::a_read_only_session_writes_nothing()
{
    const QString path = m_session->registry().path();
    auto registry = Registry::open(path, Registry::Mode::Read);
    ACCEPTED(registry);
    Session reader(*std::move(registry));
    QVERIFY(reader.isReadOnly());
    ACCEPTED(reader.openChild(m_first.patient.id));
    Record after = m_first;
    after.patient.notes = u"seen today"_s;
    REFUSED(u"ward.daymark is open for reading only; nothing was changed"_s, reader.edit(u"Notes"_s, after));
    QCOMPARE(reader.record(), m_first);
    QVERIFY(!reader.history()->canUndo());
    QCOMPARE(onDisk(m_first), m_first);
}

void tst_session::what_cannot_be_read_is_said()
{
    m_said->heard();
    QCOMPARE(m_session->told(Result<int>(3), 7), 3);
    QCOMPARE(m_said->heard(), QStringList());
    QCOMPARE(m_session->told(Result<int>(refuse("The file is damaged")), 7), 7);
    QCOMPARE(m_said->heard(), QStringList{u"refused: The file is damaged"_s});
}

void tst_session::the_episode_shown()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    m_said->heard();
    m_session->showEpisode(m_first.episodes[0].id);
    QCOMPARE(m_session->episode(), m_first.episodes[0].id);
    QCOMPARE(m_said->heard(), QStringList{u"child opened"_s});
    m_session->showEpisode(Id::make());
    m_session->showEpisode(m_first.episodes[0].id);
    QCOMPARE(m_said->heard(), QStringList{});

    // An edit keeps it; one that takes the episode away shows another, and undo does not bring the choice back.
    ACCEPTED(note(u"a"_s));
    QCOMPARE(m_session->episode(), m_first.episodes[0].id);
    const Record empty = samples::child(u"KD-0003"_s);
    ACCEPTED(m_session->edit(u"New child"_s, QList<Change>{{std::nullopt, empty}}));
    ACCEPTED(m_session->openChild(empty.patient.id));
    QVERIFY(m_session->episode().isNull());
    m_said->heard();
    ACCEPTED(m_session->edit(u"New episode"_s, samples::with(empty, Episode{})));
    QCOMPARE(m_session->episode(), m_session->record().episodes[0].id);
    QCOMPARE(m_said->heard().count(u"child opened"_s), 1);
    m_session->undo();
    QVERIFY(m_session->episode().isNull());
}

void tst_session::the_list_changes_only_when_a_line_does()
{
    ACCEPTED(m_session->openChild(m_first.patient.id));
    m_said->heard();
    ACCEPTED(note(u"not in the list"_s));
    QVERIFY(!m_said->heard().contains(u"patients changed"_s));
    Record after = m_session->record();
    after.patient.familyName = u"Lo"_s;
    ACCEPTED(m_session->edit(u"Name"_s, after));
    QVERIFY(m_said->heard().contains(u"patients changed"_s));
    QCOMPARE(m_session->registry().line(m_first.patient.id)->familyName, u"Lo"_s);
}

QTEST_MAIN(tst_session)
#include "tst_session.moc"
