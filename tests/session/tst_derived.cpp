// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bedside.h"

#include <QSignalSpy>

using namespace daymark;
using namespace Qt::StringLiterals;

/// What the session derives for the open child, and the local choices it derives by.
class tst_derived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobody_has_no_facts();
    void facts_are_derived_once();
    void facts_follow_the_record();
    void facts_follow_the_day();
    void facts_follow_the_choices();
    void facts_are_of_the_episode_shown();
    void a_choice_is_on_disk_and_announced_once();
    void a_refused_choice_changes_nothing();
    void a_reader_learns_of_choices_made_elsewhere();

private:
    Session& session() { return *m_bedside->session; }
    QString worst() const
    {
        const EpisodeFacts* facts = m_bedside->session->episodeFacts();
        const Fact* fact = facts ? facts->find(QLatin1StringView("coronary.worst")) : nullptr;
        return fact ? fact->value.toString() : u"no fact"_s;
    }
    static Settings withoutLmca()
    {
        Settings settings;
        settings.lmcaCounts = Answer::No;
        return settings;
    }

    std::unique_ptr<Bedside> m_bedside;
    Record m_child;
};

void tst_derived::init()
{
    m_bedside = std::make_unique<Bedside>();
    m_child = m_bedside->admit(u"KD-0001"_s);
    EchoStudy study;
    study.when = Moment::on(QDate(2026, 3, 2));
    Record after = samples::with(m_child, study);
    EchoMeasure lmca;
    lmca.parent = after.echoStudies[0].id;
    lmca.segment = Segment::Lmca;
    lmca.mm = Millimetres(4.1);
    lmca.reportedZ = ZScore(5.8);
    after = samples::with(after, lmca);
    QVERIFY(session().edit(u"Echo"_s, {Change{m_child, after}}));
    m_child = after;
}

void tst_derived::nobody_has_no_facts()
{
    QVERIFY(session().facts().isEmpty());
    QVERIFY(!session().episodeFacts());
}

void tst_derived::facts_are_derived_once()
{
    m_bedside->open(m_child);
    const EpisodeFacts* first = &session().facts()[0];
    QCOMPARE(&session().facts()[0], first);
    QCOMPARE(worst(), u"medium"_s);
}

void tst_derived::facts_follow_the_record()
{
    m_bedside->open(m_child);
    QCOMPARE(worst(), u"medium"_s);
    Record after = m_child;
    after.echoMeasures[0].reportedZ = ZScore(10.2);
    QVERIFY(session().edit(u"Z"_s, after));
    QCOMPARE(worst(), u"giant"_s);
    session().undo();
    QCOMPARE(worst(), u"medium"_s);
    m_bedside->open(m_bedside->admit(u"KD-0002"_s));
    QCOMPARE(worst(), QString());
}

void tst_derived::facts_follow_the_day()
{
    m_bedside->open(m_child);
    QCOMPARE(worst(), u"medium"_s);
    QSignalSpy derived(&session(), &Session::settingsChanged);
    QSignalSpy lists(&session(), &Session::patientsChanged);
    session().setToday(QDate(2026, 3, 1));
    QCOMPARE(worst(), QString());  // the echo is to come
    QCOMPARE(derived.size(), 1);
    QCOMPARE(lists.size(), 1);
    session().setToday(QDate(2026, 3, 1));
    QCOMPARE(derived.size(), 1);  // the same day
}

void tst_derived::facts_follow_the_choices()
{
    m_bedside->open(m_child);
    QCOMPARE(worst(), u"medium"_s);
    QVERIFY(session().choose(u"LMCA"_s, withoutLmca()));
    QCOMPARE(worst(), QString());
    QVERIFY(session().choose(u"LMCA"_s, {}));
    QCOMPARE(worst(), u"medium"_s);
}

void tst_derived::facts_are_of_the_episode_shown()
{
    Episode recurrence;
    recurrence.onset = QDate(2026, 3, 10);
    const Record after = samples::with(m_child, recurrence);
    QVERIFY(session().edit(u"Recurrence"_s, {Change{m_child, after}}));
    m_bedside->open(after);
    QCOMPARE(session().facts().size(), 2);
    QCOMPARE(session().episodeFacts()->onset, QDate(2026, 3, 10));
    session().showEpisode(after.episodes[0].id);
    QCOMPARE(session().episodeFacts()->onset, QDate(2026, 2, 17));
}

void tst_derived::a_choice_is_on_disk_and_announced_once()
{
    m_bedside->open(m_child);
    const QSignalSpy changed(&session(), &Session::settingsChanged);
    const QSignalSpy listed(&session(), &Session::patientsChanged);
    const QSignalSpy saved(&session(), &Session::saved);
    QVERIFY(session().choose(u"LMCA"_s, withoutLmca()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(listed.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(session().settings(), withoutLmca());
    QCOMPARE(*session().registry().settings(), withoutLmca());
    QCOMPARE(session().registry().audit({})->size(), 1);
    QVERIFY(session().choose(u"LMCA"_s, withoutLmca()));  // the same again is no choice
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session().registry().audit({})->size(), 1);
    QCOMPARE(session().history()->undoText(), u"Echo"_s);  // a choice is no edit of a child
}

void tst_derived::a_refused_choice_changes_nothing()
{
    auto registry = Registry::open(m_bedside->path(), Registry::Mode::Read);
    QVERIFY(registry);
    Session reader(*std::move(registry));
    const QSignalSpy changed(&reader, &Session::settingsChanged);
    QVERIFY(!reader.choose(u"LMCA"_s, withoutLmca()));
    QCOMPARE(reader.settings(), Settings());
    QVERIFY(changed.isEmpty());
}

void tst_derived::a_reader_learns_of_choices_made_elsewhere()
{
    auto registry = Registry::open(m_bedside->path(), Registry::Mode::Read);
    QVERIFY(registry);
    Session reader(*std::move(registry));
    QVERIFY(reader.openChild(m_child.patient.id));
    QVERIFY(session().choose(u"LMCA"_s, withoutLmca()));
    const QSignalSpy changed(&reader, &Session::settingsChanged);
    QVERIFY(reader.openChild(m_child.patient.id));
    QCOMPARE(reader.settings(), withoutLmca());
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_derived)
#include "tst_derived.moc"
