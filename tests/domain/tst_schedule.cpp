// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/coronaryfacts.h"
#include "domain/followup/due.h"
#include "domain/followup/schedule.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

Fact scheduleFact(const Cells& row, const QString& before = {})
{
    const Child child = dictated(before + row[u"course"_s]);
    const QDate asOf = QDate::fromString(row[u"asof"_s], Qt::ISODate);
    const Record past = until(child.record, asOf);
    return followUpSchedule(Illness(past, past.episodes.first(), asOf, child.settings));
}

/// The first item of this kind; an empty object where there is none.
QJsonObject itemOf(const Fact& fact, const QString& item)
{
    for (const QJsonValue entry : fact.value.toArray()) {
        if (entry[u"item"].toString() == item) return entry.toObject();
    }
    return {};
}

void compare(const Fact& fact, const Cells& row)
{
    const QJsonObject item = itemOf(fact, row[u"item"_s]);
    const QByteArray text = item[u"text"].toString().toUtf8();
    QVERIFY2(item[u"status"].toString() == row[u"status"_s],
             qPrintable(item[u"status"].toString() + u' ' + QString::fromUtf8(text)));
    if (row[u"status"_s].isEmpty()) return;
    QCOMPARE(item[u"dueFrom"].toString(), row[u"from"_s]);
    QCOMPARE(item[u"dueTo"].toString(), row[u"to"_s]);
    QCOMPARE(item[u"standing"].toString(), row[u"standing"_s]);
    QVERIFY2(item[u"text"].toString().contains(row[u"words"_s]), text.constData());
    QCOMPARE(item[u"text"].toString().startsWith(u"unverified: "), row[u"standing"_s] == u"unverified");
    QVERIFY(!item[u"source"].toString().isEmpty() && !item[u"statement"].toString().isEmpty());
    QVERIFY(!fact.text.isEmpty() && !fact.source.isEmpty() && fact.reason.isEmpty());
}

QStringList remarksOf(const Fact& fact)
{
    QStringList texts;
    for (const Remark& remark : fact.remarks)
        texts << english(remark.text);
    return texts;
}

}  // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aha2017_data() { addRows(u"rules/schedule-aha-2017.csv"_s); }
    void aha2017();
    void unitedKingdom_data() { addRows(u"rules/schedule-uk.csv"_s); }
    void unitedKingdom();
    void echoTiming_data() { addRows(u"rules/echo-timing.csv"_s); }
    void echoTiming();
    void aha2024StandsBesideItOnly_data();
    void aha2024StandsBesideItOnly();
    void whatItCountsFromIsSaid();
    void whatIsKnownOfTheEchoOfSixWeeks();
    void aDecisionAboutWhatHasNoEnd();
    void aDecisionIsAboutTheLineItWasMadeOn();
    void aNewIllnessBeginsThePlanAnew();
    void aListNamesTheVisitAndNotItsEcho();
    void thePublishedCase();
    void theScheduleIsTheChildsAndCountsFromTheLatestIllness();
};

void TestSchedule::aha2017()
{
    QFETCH(Cells, row);
    const Fact fact = scheduleFact(row);
    compare(fact, row);
    QCOMPARE(itemOf(fact, row[u"item"_s])[u"statement"].toString(), u"aha-2017"_s);
    QVERIFY(fact.source.contains(u"AHA scientific statement"_s));
}

void TestSchedule::unitedKingdom()
{
    QFETCH(Cells, row);
    const Fact fact = scheduleFact(row, u"setting followUpStatement uk; "_s);
    compare(fact, row);
    QCOMPARE(itemOf(fact, row[u"item"_s])[u"statement"].toString(), u"uk"_s);
    QVERIFY(fact.source.contains(u"Heart"_s));
}

void TestSchedule::echoTiming()
{
    QFETCH(Cells, row);
    compare(scheduleFact(row), row);
}

void TestSchedule::aha2024StandsBesideItOnly_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("words");
    QTest::newRow("1") << u"lad-prox 2 z1 d11"_s << u"level 1: visit at 1–2 weeks"_s;
    QTest::newRow("2") << u"lad-prox 2 z2.1 d11"_s << u"level 2: visits at 1–2 weeks"_s;
    QTest::newRow("3.1") << u"lad-prox 3 z3 d11"_s << u"CT angiography at 1 year, then every 3–5 years; aspirin"_s;
    QTest::newRow("3.2") << u"lad-prox 3 z3 d11; echo normal d60"_s << u"level 3.2: visits within 1 week"_s;
    QTest::newRow("4.1") << u"lad-prox 4 z6 d11"_s << u"aspirin and clopidogrel"_s;
    QTest::newRow("4.2") << u"lad-prox 4 z6 d11; lad-prox 3 z3 d60"_s << u"level 4.2: visits within 1 week"_s;
    QTest::newRow("4.3") << u"lad-prox 4 z6 d11; echo normal d60"_s << u"then every 2 years"_s;
    QTest::newRow("5.1") << u"lad-prox 8 d11"_s << u"warfarin, LMWH or a DOAC"_s;
    QTest::newRow("5.2") << u"lad-prox 8 d11; lad-prox 6 z6 d60"_s << u"visits as at 5.1"_s;
    QTest::newRow("5.3") << u"lad-prox 8 d11; lad-prox 4 z4 d60"_s << u"then yearly"_s;
    QTest::newRow("5.4") << u"lad-prox 8 d11; echo normal d60"_s << u"every 1–2 years"_s;
}

void TestSchedule::aha2024StandsBesideItOnly()
{
    QFETCH(QString, course);
    QFETCH(QString, words);
    const Child child = dictated(course);
    const Fact fact = followUpSchedule(illnessOf(child));
    int found = 0;
    for (const Remark& remark : fact.remarks) {
        const QString text = english(remark.text);
        if (!text.startsWith(u"unverified: AHA 2024, level "_s + QString::fromLatin1(QTest::currentDataTag())))
            continue;
        ++found;
        QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(remark.standing, Standing::Unverified);
        QVERIFY(remark.source.contains(u"Jone PN"));
    }
    QCOMPARE(found, 1);
    for (const QJsonValue item : fact.value.toArray())
        QVERIFY(!item[u"source"].toString().contains(u"Jone PN"));
}

void TestSchedule::whatItCountsFromIsSaid()
{
    const auto said = [](const QString& course) {
        return remarksOf(followUpSchedule(illnessOf(dictated(course)))).join(u'\n');
    };
    QVERIFY(said(u"ivig d6; lad-prox 3 z3 d11"_s).contains(u"counts from the first IVIG, 6 Mar 2021"));
    QVERIFY(said(u"lad-prox 3 z3 d11"_s).contains(u"No IVIG is recorded: “after treatment” counts from the onset"));
    QVERIFY(said(u"lad-prox 3 z3 d11"_s).contains(u"lifelong"));
    QVERIFY(!said(u"lad-prox 2 z2.2 d11"_s).contains(u"lifelong"));
    QVERIFY(said(u"lad-prox 3 d11"_s).contains(u"The level of risk cannot be told"));
}

void TestSchedule::whatIsKnownOfTheEchoOfSixWeeks()
{
    const auto said = [](const QString& course, QDate asOf,
                         const QString& before = u"echo normal d6; echo normal d16"_s) {
        const Child child = dictated(u"ivig d6; "_s + before + u"; "_s + course);
        return remarksOf(followUpSchedule(illnessOf(child, asOf))).join(u'\n').contains(u"98.3 %");
    };
    QVERIFY2(said(QString(), QDate(2021, 4, 2)), "planned");
    QVERIFY2(said(QString(), QDate(2021, 4, 3)), "due");
    QVERIFY2(!said(QString(), QDate(2021, 4, 18)), "overdue");
    QVERIFY2(!said(u"echo normal d36"_s, QDate(2021, 4, 5)), "made");
    QVERIFY2(!said(QString(), QDate(2021, 4, 3), u"echo normal d6"_s), "none at 2 weeks");
    QVERIFY2(!said(QString(), QDate(2021, 4, 3), u"echo normal d16"_s), "none at diagnosis");
    QVERIFY2(!said(u"rca-prox 3 z3 d16"_s, QDate(2021, 4, 3)), "an aneurysm");
}

void TestSchedule::aDecisionAboutWhatHasNoEnd()
{
    const Child child = dictated(u"ivig d6; plan echo moved 2021-03-08 2021-03-06"_s);
    const QJsonObject echo = itemOf(followUpSchedule(illnessOf(child, QDate(2021, 3, 6))), u"echo-baseline"_s);
    QCOMPARE(echo[u"dueTo"].toString(), u"2021-03-08"_s);
    QVERIFY2(!echo[u"text"].toString().contains(u"By the statement"), qPrintable(echo[u"text"].toString()));
}

void TestSchedule::aDecisionIsAboutTheLineItWasMadeOn()
{
    const QString course = u"ivig d6; lad-prox 3 z3 d8; plan %1 moved 2021-06-20 2021-03-10"_s;
    for (const QString& item : {u"echo-1-2-weeks"_s, u"echo-4-6-weeks"_s, u"echo"_s, u"visit"_s}) {
        const Child child = dictated(course.arg(item));
        const Fact fact = followUpSchedule(illnessOf(child, QDate(2021, 3, 11)));
        for (const QJsonValue& each : fact.value.toArray()) {
            const QJsonObject planned = each.toObject();
            const bool isMoved = planned.contains(u"overriddenBecause"_s);
            if (planned[u"standing"_s].toString() == u"unverified"_s && !isMoved) continue;
            QVERIFY2(isMoved == (planned[u"item"].toString() == item), qPrintable(planned[u"text"].toString()));
        }
    }
}

void TestSchedule::aNewIllnessBeginsThePlanAnew()
{
    const Child child = dictated(u"lad-prox 2 z2.2 d11; episode 2024-01-10; ivig d5"_s);
    const Illness illness = illnessOf(child, QDate(2024, 1, 18));
    QVERIFY(!nextDueOf(illness).lostAfter.isValid() || nextDueOf(illness).lostAfter > QDate(2024, 1, 18));
    // The class is that of the child, and says of which illness its day is one.
    const QString worst = english(coronaryWorstFact(illness).text);
    QVERIFY2(worst.contains(u"(day 11 of the illness of 1 Mar 2021)"), qPrintable(worst));
}

void TestSchedule::aListNamesTheVisitAndNotItsEcho()
{
    const Child child = dictated(u"lad-prox 3 z3 d11; lad-prox 3 z3 d35"_s);
    const NextDue next = nextDueOf(illnessOf(child, QDate(2021, 8, 31)));
    QCOMPARE(next.item, FollowUpItem::Visit);
    QCOMPARE(next.from, QDate(2021, 9, 1));
    // Level 5.2: the visit and the test begin on one day and end on two, so neither is named.
    const Child two = dictated(u"lad-prox 8 d11; lad-prox 6 z6 2021-09-01"_s);
    const NextDue both = nextDueOf(illnessOf(two, QDate(2021, 10, 15)));
    QCOMPARE(both.item, FollowUpItem::NotStated);
    QCOMPARE(both.from, QDate(2022, 3, 1));
}

void TestSchedule::thePublishedCase()
{
    const Child child = dictated(
        u"ivig d9; ivig d16; echo normal d11; lmca 4.1 z5.8 d16; lad 3.4 d16; lmca 6 d24; lad 4 d24; echo worse d24;"
        "echo decreasing m2; echo decreasing m3; echo normal m8; echo resolved y4; echo unchanged y5"_s);
    const Illness illness = illnessOf(child, QDate(2026, 11, 22));
    const Fact fact = followUpSchedule(illness);
    QCOMPARE(itemOf(fact, u"visit"_s)[u"dueFrom"].toString(), u"2027-03-01"_s);
    QCOMPARE(itemOf(fact, u"visit"_s)[u"dueTo"].toString(), u"2028-03-01"_s);
    QCOMPARE(itemOf(fact, u"echo-1-2-weeks"_s)[u"status"].toString(), u"done"_s);
    QCOMPARE(itemOf(fact, u"echo-4-6-weeks"_s)[u"status"].toString(), u"missed"_s);
    QCOMPARE(itemOf(fact, u"ischaemia-test"_s)[u"status"].toString(), u"overdue"_s);
    QCOMPARE(itemOf(fact, u"ischaemia-test"_s)[u"overdueDays"].toInt(), 266);
}

void TestSchedule::theScheduleIsTheChildsAndCountsFromTheLatestIllness()
{
    Child child = dictated(u"lad-prox 3 z3 d11"_s);
    child.episode(QDate(2022, 7, 1));
    const QDate asOf(2022, 12, 31);
    const Fact first = followUpSchedule(Illness(child.record, child.record.episodes.first(), asOf));
    const Fact second = followUpSchedule(Illness(child.record, child.record.episodes.last(), asOf));
    QCOMPARE(itemOf(second, u"visit"_s)[u"dueFrom"].toString(), u"2023-01-01"_s);
    QCOMPARE(first.value, second.value);
    QCOMPARE(english(first.text), english(second.text));
    Record turned = child.record;
    std::swap(turned.episodes.first(), turned.episodes.last());
    QCOMPARE(followUpSchedule(Illness(turned, turned.episodes.first(), asOf)).value, second.value);

    child.record.episodes.last().diagnosis = FinalDiagnosis::OtherDisease;
    const Fact other = followUpSchedule(Illness(child.record, child.record.episodes.last(), asOf));
    QCOMPARE(itemOf(other, u"visit"_s)[u"dueFrom"].toString(), u"2021-09-01"_s);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
