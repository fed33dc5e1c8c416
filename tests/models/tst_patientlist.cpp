// SPDX-License-Identifier: GPL-3.0-or-later
// The list on the left: who, and the one thing that matters now.
#include "../samples.h"
#include "models/patientlist.h"
#include "storage/registryfile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 12);

PatientLine line(const QString& onset, const QString& now, const QString& worst, const QString& due = {})
{
    PatientLine child;
    child.id = Id::make();
    child.number = u"KD-0217"_s;
    child.sex = Sex::Female;
    child.birth = QDate(2025, 5, 18);
    child.onset = QDate::fromString(onset, Qt::ISODate);
    child.episodes = 1;
    child.nowClass = now;
    child.worstClass = worst;
    child.dueFrom = child.dueTo = QDate::fromString(due, Qt::ISODate);
    if (child.dueTo.isValid()) {
        child.dueItem = FollowUpItem::Visit;
        child.lostAfter = child.dueTo.addYears(1);
    }
    return child;
}

}  // namespace

class TestPatientList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatMattersNow_data();
    void whatMattersNow();
    void ageIsSaidInTheWardsUnit_data();
    void ageIsSaidInTheWardsUnit();
    void searchAndFilters();
    void anEditKeepsThePlace();
    void whatCannotBeReadOnceIsReadLater();

private:
    Record child(const QString& number, const QString& family, QDate onset) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

Record TestPatientList::child(const QString& number, const QString& family, QDate onset) const
{
    Record record = samples::child(number);
    record.patient.familyName = family;
    Episode episode;
    episode.id = Id::make();
    episode.onset = onset;
    record.episodes << episode;
    return record;
}

void TestPatientList::initTestCase()
{
    auto registry = Registry::create(m_folder.filePath(u"list.daymark"_s));
    QVERIFY(registry);
    QVERIFY((*registry)->save(u"begin"_s, {{std::nullopt, child(u"KD-0001"_s, u"Ló"_s, today.addDays(-5))},
                                           {std::nullopt, child(u"KD-0002"_s, u"Ba"_s, today.addYears(-4))},
                                           {std::nullopt, child(u"KD-0003"_s, u"Mi"_s, {})}}));
    m_session = std::make_unique<Session>(std::move(*registry));
    m_session->setToday(today);
}

void TestPatientList::whatMattersNow_data()
{
    QTest::addColumn<PatientLine>("child");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("words");

    QTest::newRow("acute with an aneurysm")
        << line(u"2026-02-17"_s, u"medium"_s, u"medium"_s) << Tone::Alarm << u"Day 24 · medium aneurysm"_s;
    QTest::newRow("acute, nothing known of the coronaries")
        << line(u"2026-03-07"_s, {}, {}) << Tone::Attention << u"Day 6"_s;
    QTest::newRow("visit overdue") << line(u"2025-03-01"_s, u"none"_s, u"none"_s, u"2026-02-28"_s) << Tone::Alarm
                                   << u"Visit overdue by 12 days"_s;
    QTest::newRow("visit today") << line(u"2025-03-01"_s, u"none"_s, u"none"_s, u"2026-03-12"_s) << Tone::Attention
                                 << u"Visit due today"_s;
    QTest::newRow("visit far away, well now") << line(u"2025-07-01"_s, u"none"_s, u"small"_s, u"2026-12-01"_s)
                                              << Tone::Good << u"Month 8 · was small aneurysm"_s;
    QTest::newRow("visit soon") << line(u"2025-03-01"_s, u"none"_s, u"none"_s, u"2026-03-26"_s) << Tone::Attention
                                << u"Visit due in 14 days"_s;
    QTest::newRow("visit a year ago") << line(u"2022-03-01"_s, u"none"_s, u"none"_s, u"2025-03-12"_s) << Tone::Alarm
                                      << u"Visit overdue by 12 mo"_s;
    QTest::newRow("visit more than a year ago") << line(u"2022-03-01"_s, u"none"_s, u"none"_s, u"2025-03-11"_s)
                                                << Tone::Alarm << u"Perhaps lost: call the family"_s;
    PatientLine years = line(u"2016-03-01"_s, u"none"_s, u"giant"_s, u"2022-03-12"_s);
    years.dueItem = FollowUpItem::IschaemiaTest;
    years.lostAfter = {};
    years.dueTo = QDate(2023, 3, 12);
    QTest::newRow("a test three years ago") << years << Tone::Alarm << u"Ischaemia test overdue by 3 y"_s;
    years.dueTo = QDate(2023, 4, 12);
    QTest::newRow("a test almost three years ago") << years << Tone::Alarm << u"Ischaemia test overdue by 35 mo"_s;
    PatientLine test = line(u"2022-03-01"_s, u"none"_s, u"medium"_s, u"2026-03-01"_s);
    test.dueItem = FollowUpItem::IschaemiaTest;
    test.dueTo = QDate(2027, 3, 1);
    QTest::newRow("a test in its window") << test << Tone::Attention << u"Ischaemia test due until 1 Mar 2027"_s;
    QTest::newRow("years later") << line(u"2022-01-15"_s, u"none"_s, u"none"_s) << Tone::Good
                                 << u"Year 4 · no involvement"_s;
    QTest::newRow("onset not known") << line({}, {}, {}) << Tone::Neutral << u"Onset not known"_s;
}

void TestPatientList::whatMattersNow()
{
    QFETCH(const PatientLine, child);
    QFETCH(const Tone, tone);
    QFETCH(const QString, words);
    const Matter matter = matterOf(child, today);
    // A plural reads the same whether or not its translation is there.
    QCOMPARE(Language(u"en"_s)(matter.text).replace(u"(s)"_s, u"s"_s).replace(u" months"_s, u" mo"_s), words);
    QCOMPARE(matter.tone, tone);
}

void TestPatientList::ageIsSaidInTheWardsUnit_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QString>("words");
    QTest::newRow("days") << today.addDays(-6) << u"6 d"_s;
    QTest::newRow("weeks") << today.addDays(-40) << u"5 wk"_s;
    QTest::newRow("months") << today.addMonths(-9) << u"9 mo"_s;
    QTest::newRow("years") << today.addYears(-7) << u"7 y"_s;
}

void TestPatientList::ageIsSaidInTheWardsUnit()
{
    QFETCH(const QDate, birth);
    QFETCH(const QString, words);
    PatientList list(*m_session, Language(u"en"_s));
    Record record = child(u"KD-9"_s, {}, {});
    record.patient.birth = birth;
    record.patient.sex = Sex::Male;
    QVERIFY(m_session->edit(u"new"_s, {Change{std::nullopt, record}}));
    const int row = list.rowOf(record.patient.id);
    QVERIFY(row >= 0);
    QCOMPARE(list.index(row).data(PatientList::AsideRole).toString(), u"M · "_s + words);
    Record gone = record;
    gone.patient.number = Id::make().text();  // its number is free for the next row
    gone.patient.binned = today;
    QVERIFY(m_session->edit(u"bin"_s, {Change{record, gone}}));
    QCOMPARE(list.rowOf(record.patient.id), -1);
}

void TestPatientList::searchAndFilters()
{
    PatientList list(*m_session, Language(u"en"_s));
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.counts().value(1), 1);
    // Whose name it is comes before whose notes say it.
    Record noted = m_session->registry().loadNumber(u"KD-0001"_s).value();
    const Record before = noted;
    noted.patient.notes = u"brother of Mi"_s;
    QVERIFY(m_session->edit(u"a note"_s, {Change{before, noted}}));
    list.search(u"mi"_s);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.likeliest(), 1);
    list.search(u"brother"_s);
    QCOMPARE(list.likeliest(), 0);
    list.search(u"nobody"_s);
    QCOMPARE(list.likeliest(), -1);
    list.search(u"lo"_s);
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0).data(PatientList::WhoRole).toString(), u"KD-0001 · Ló"_s);
    list.search({});
    list.setList(ChildList::Acute);
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(list.index(0).data(Qt::DisplayRole).toString().contains(u"Day 6"_s));
    list.setList(ChildList::NotStated);
    list.search({});
    QVERIFY(m_session->openChild(list.idAt(1)));
    Record binned = m_session->record();
    binned.patient.binned = m_session->today();
    QVERIFY(m_session->edit(u"into the bin"_s, binned));
    QVERIFY(list.rowOf(binned.patient.id) < 0);
    const int outside = list.rowCount();
    QVERIFY(outside > 0);
    const Id other = list.idAt(0);
    list.showBin(true);
    QVERIFY(list.rowOf(binned.patient.id) >= 0);
    QVERIFY(list.rowOf(other) < 0);
    const int inside = list.rowCount();
    QVERIFY(m_session->undo());
    QCOMPARE(list.rowCount(), inside - 1);
    QVERIFY(list.rowOf(binned.patient.id) < 0);
    list.showBin(false);
    QCOMPARE(list.rowCount(), outside + 1);
    QVERIFY(list.rowOf(binned.patient.id) >= 0);
}

void TestPatientList::whatCannotBeReadOnceIsReadLater()
{
    ChildPages pages;
    QVERIFY(pages.ask(m_session->registry(), {}));
    QVERIFY(pages.size() > 0);
    auto& file = dynamic_cast<const RegistryFile&>(m_session->registry()).connection();
    QVERIFY(file.run(u"ALTER TABLE patient_line RENAME TO away"_s));
    QVERIFY(pages.at(0).id.isNull());
    QVERIFY(file.run(u"ALTER TABLE away RENAME TO patient_line"_s));
    QVERIFY2(!pages.at(0).id.isNull(), "a blank line is not kept");
}

void TestPatientList::anEditKeepsThePlace()
{
    PatientList list(*m_session, Language(u"en"_s));
    const QPersistentModelIndex second = list.index(1);
    QVERIFY(m_session->openChild(list.idAt(1)));
    Record after = m_session->record();
    after.patient.givenName = u"Ka"_s;
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    QVERIFY(m_session->edit(u"name"_s, after));
    QVERIFY(resets.isEmpty());
    QVERIFY(second.data(PatientList::WhoRole).toString().endsWith(u"Ba, Ka"_s));
}

QTEST_GUILESS_MAIN(TestPatientList)
#include "tst_patientlist.moc"
