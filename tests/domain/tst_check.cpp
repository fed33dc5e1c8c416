// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"
#include "domain/check/check.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2021, 12, 31);

Child bornChild()
{
    Child child;
    child.record.patient.birth = QDate(2020, 9, 1);
    return child;
}

/// "table.key" of every problem.
QStringList found(const Record& record)
{
    QStringList where;
    for (const Problem& problem : problems(record, today)) {
        where << QString::fromLatin1(problem.table) + u'.' + QString::fromLatin1(problem.key);
        if (problem.sentence.isEmpty()) where << u"no sentence"_s;
    }
    return where;
}

}  // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesWithTheOnsetIsNamed();
    void onlyWhatIsNewIsToldOf();
    void moments_data();
    void moments();
    void aSoundRecordHasNoProblem();
    void theChild();
    void dates();
    void plansMayLieInTheFuture();
    void endsBeforeStarts_data();
    void endsBeforeStarts();
    void impossibleValues();
    void idsAndParents();
    void ownAnalytes();
};

void TestCheck::moments_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<bool>("planned");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an ordinary day") << u"2021-03-08"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
    QTest::newRow("birth") << u"2020-09-01"_s << false << QString();
    QTest::newRow("the day before birth") << u"2020-08-31"_s << false << u"before birth"_s;
    QTest::newRow("a day of illness before birth") << u"d-200"_s << false << u"before birth"_s;
    QTest::newRow("the month of birth") << u"2020-09"_s << false << QString();
    QTest::newRow("the month before") << u"2020-08"_s << false << u"before birth"_s;
    QTest::newRow("the year of birth") << u"2020"_s << false << QString();
    QTest::newRow("today") << u"2021-12-31"_s << false << QString();
    QTest::newRow("tomorrow") << u"2022-01-01"_s << false << u"in the future"_s;
    QTest::newRow("tomorrow, planned") << u"2022-01-01"_s << true << QString();
    QTest::newRow("this year") << u"2021"_s << false << QString();
    QTest::newRow("a month of illness to come") << u"m11"_s << false << u"in the future"_s;
    QTest::newRow("a plan before birth") << u"2020-08-31"_s << true << u"before birth"_s;
}

void TestCheck::moments()
{
    QFETCH(QString, moment);
    QFETCH(bool, planned);
    QFETCH(QString, reason);
    const Child child = bornChild();
    const auto sentence =
        checkMoment(Moment::fromText(moment).value(), child.record, child.record.episodes.first().id, today, planned);
    QCOMPARE(sentence.has_value(), !reason.isEmpty());
    if (sentence) QVERIFY(english(*sentence).contains(reason));
}

void TestCheck::aSoundRecordHasNoProblem()
{
    Child child = bornChild();
    dictate(child, u"fever d1-d16; 39.7 d8; ivig d9; node 20; rash"_s);
    child.size("d8", BodyKind::Weight, "7.3", "kg");
    child.echo("d16");
    child.measure(Segment::Lmca, 4.1, 5.8);
    child.measure(Segment::Lad, 60.0);  // asked about, not refused
    QCOMPARE(found(child.record), QStringList());
}

void TestCheck::theChild()
{
    Child child = bornChild();
    child.record.patient.number = u"  "_s;
    QCOMPARE(found(child.record), QStringList{u"patient.number"_s});
    for (const QString& number : {u" A-1"_s, u"A-1 "_s, u"A  1"_s, u"A\n1"_s, QString(201, u'A')}) {
        child.record.patient.number = number;
        QCOMPARE(found(child.record), QStringList{u"patient.number"_s});
    }
    for (const QString& number : {u"A 1"_s, QString(200, u'A')}) {
        child.record.patient.number = number;
        QCOMPARE(found(child.record), QStringList());
    }
    child = bornChild();
    child.record.patient.birth = QDate(2022, 1, 1);
    QCOMPARE(found(child.record), (QStringList{u"patient.birth"_s, u"episode.onset"_s}));
    child = bornChild();
    child.record.patient.death = QDate(2020, 8, 31);
    QCOMPARE(found(child.record), (QStringList{u"patient.death"_s, u"episode.onset"_s}));
    child.record.patient.death = QDate(2022, 1, 1);
    QCOMPARE(found(child.record), QStringList{u"patient.death"_s});
    child = bornChild();
    child.record.patient.ageAtOnset = Span{120, Span::Unit::Year};
    QCOMPARE(found(child.record), QStringList());
    child.record.patient.ageAtOnset = Span{121, Span::Unit::Year};
    QCOMPARE(found(child.record), QStringList{u"patient.ageAtOnset"_s});
}

void TestCheck::dates()
{
    Child child = bornChild();
    child.record.patient.death = QDate(2021, 6, 1);
    child.echo("2021-06-02");
    child.echo("2021-06-01");
    child.echo("2020-08-31");
    QCOMPARE(found(child.record), (QStringList{u"echo_study.when"_s, u"echo_study.when"_s}));
}

void TestCheck::plansMayLieInTheFuture()
{
    Child child = bornChild();
    Visit visit;
    visit.id = Id::make();
    visit.parent = child.record.episodes.first().id;
    visit.when = Child::when("2021-12-01");
    visit.nextDue = Child::when("2022-12-01");
    child.record.visits << visit;
    dictate(child, u"aspirin 2021-12-01..2022-03-01; plan visit moved 2022-06-01 2021-12-01"_s);
    QCOMPARE(found(child.record), QStringList());
    child.record.doseSteps.first().start = Child::when("2022-01-01");
    child.record.visits.first().when = Child::when("2022-01-01");
    QCOMPARE(found(child.record), (QStringList{u"dose_step.start"_s, u"visit.when"_s}));
}

void TestCheck::endsBeforeStarts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("possible");
    QTest::newRow("one day") << u"d8"_s << u"d8"_s << true;
    QTest::newRow("in order") << u"d8"_s << u"2021-03-16"_s << true;
    QTest::newRow("the day before") << u"d8"_s << u"d7"_s << false;
    QTest::newRow("an hour before") << u"2021-03-08T10:00"_s << u"2021-03-08T09:00"_s << false;
    QTest::newRow("a day and an hour in it") << u"2021-03-08T10:00"_s << u"2021-03-08"_s << true;
    QTest::newRow("until some time that month") << u"2021-03-08"_s << u"2021-03"_s << true;
    QTest::newRow("until the month before") << u"2021-03-08"_s << u"2021-02"_s << false;
}

void TestCheck::endsBeforeStarts()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Child child = bornChild();
    Admission admission;
    admission.id = Id::make();
    admission.parent = child.record.episodes.first().id;
    admission.from = Moment::fromText(from).value();
    admission.to = Moment::fromText(to).value();
    child.record.admissions << admission;
    QTEST(found(child.record).isEmpty(), "possible");
}

void TestCheck::impossibleValues()
{
    Child child = bornChild();
    child.size("d8", BodyKind::Weight, "-7", "kg");
    child.echo("d16");
    child.measure(Segment::Lmca, -4.1);
    child.record.echoStudies.last().lvef = PlainNumber(0.62);
    QCOMPARE(found(child.record), (QStringList{u"body_size.text"_s, u"echo_study.lvef"_s, u"echo_measure.mm"_s}));
}

void TestCheck::idsAndParents()
{
    Child child = bornChild();
    child.echo("d16");
    const Id first = child.record.echoStudies.first().id;
    child.echo("d24").id = first;
    QCOMPARE(found(child.record), QStringList{u"echo_study.id"_s});
    child = bornChild();
    child.echo("d16").parent = Id::make();
    QCOMPARE(found(child.record), QStringList{u"echo_study.parent"_s});
    child = bornChild();
    child.echo("d16").id = Id();
    QCOMPARE(found(child.record), QStringList{u"echo_study.id"_s});
    child = bornChild();
    dictate(child, u"CRP 26 d8"_s);
    child.record.labResults.first().parent = Id::make();
    QCOMPARE(found(child.record), QStringList{u"lab_result.parent"_s});
}

void TestCheck::ownAnalytes()
{
    Child child = bornChild();
    OwnAnalyte analyte;
    analyte.id = Id::make();
    analyte.code = u"S100"_s;
    child.record.ownAnalytes << analyte;
    analyte.id = Id::make();
    child.record.ownAnalytes << analyte;
    QCOMPARE(found(child.record), QStringList{u"own_analyte.code"_s});
    child.record.ownAnalytes.last().code = u" "_s;
    QCOMPARE(found(child.record), QStringList{u"own_analyte.code"_s});
    child.record.ownAnalytes.last().code = u"CRP"_s;  // what CRP is does not differ from child to child
    QCOMPARE(found(child.record), QStringList{u"own_analyte.code"_s});
    child.record.ownAnalytes.last().code = u"S100B"_s;
    QCOMPARE(found(child.record), QStringList());
}

void TestCheck::whatGoesWithTheOnsetIsNamed()
{
    Child child = dictated(u"born 2020-09-01; CRP 5 d8"_s);
    child.record.episodes.first().onset = QDate(2021, 12, 30);
    const QList<Problem> there = problems(child.record, today);
    QCOMPARE(there.size(), 1);
    const QString said = english(there.first().sentence);
    QVERIFY2(said.startsWith(u"6 Jan 2022 is in the future"_s) && said.contains(u"day 8"_s), qPrintable(said));
    child.record.labPanels.first().when = Moment::on(QDate(2022, 1, 6));
    QCOMPARE(english(problems(child.record, today).first().sentence), u"6 Jan 2022 is in the future"_s);
}

void TestCheck::onlyWhatIsNewIsToldOf()
{
    Child before = bornChild();
    before.record.patient.number = u" A"_s;
    Child after = before;
    QVERIFY(!newProblem(before.record, after.record, today));
    after.record.patient.death = QDate(2022, 1, 1);
    const auto fresh = newProblem(before.record, after.record, today);
    QVERIFY(fresh);
    QCOMPARE(QByteArray(fresh->key), "death");
    QVERIFY(!newProblem(after.record, bornChild().record, today));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
