// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "base/moment.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate onset(2021, 1, 31);

Moment at(const QString& text)
{
    return Moment::fromText(text).value();
}

}  // namespace

class TestMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndBack_data();
    void textAndBack();
    void refused_data();
    void refused();
    void firstAndLast_data();
    void firstAndLast();
    void hoursBetweenInstants();
    void onAnotherDayAsItWas();
    void order_data();
    void order();
    void impossiblePartsMakeNoMoment();
};

void TestMoment::textAndBack_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("2026-03-12T14:30") << u"12 Mar 2026 14:30"_s;
    QTest::newRow("2026-03-12T00:00") << u"12 Mar 2026 00:00"_s;
    QTest::newRow("2026-03-12") << u"12 Mar 2026"_s;
    QTest::newRow("2026-03") << u"March 2026"_s;
    QTest::newRow("2026") << u"2026"_s;
    QTest::newRow("d16") << u"day 16"_s;
    QTest::newRow("d-1") << u"day \u22121"_s;
    QTest::newRow("w0") << u"week 0"_s;
    QTest::newRow("m2") << u"month 2"_s;
    QTest::newRow("y4") << u"year 4"_s;
    QTest::newRow("") << QString();
}

void TestMoment::textAndBack()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto moment = Moment::fromText(text);
    QVERIFY(moment);
    QCOMPARE(moment->text(), text);
    QCOMPARE(moment->isNull(), text.isEmpty());
    QTEST(Language()(moment->words()), "words");
}

void TestMoment::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"d0",
                             "d",
                             "w-1",
                             "m-2",
                             "d123456",
                             "2026-13",
                             "2026-02-29",
                             "2026-3-12",
                             "26-03-12",
                             "1899",
                             "2200",
                             "0000",
                             "2026-03-12T24:00",
                             "2026-03-12T14:60",
                             "2026-03-12T14",
                             "2026-03-12 14:30",
                             "2026-03-12T14:30:00",
                             "2026-03-12T14:30Z",
                             " 2026",
                             "2026\n",
                             "D16",
                             "x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMoment::refused()
{
    QFETCH(QString, text);
    QVERIFY(!Moment::fromText(text));
}

void TestMoment::firstAndLast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("approximate");
    const QDate none;
    QTest::newRow("date") << u"2021-02-03"_s << QDate(2021, 2, 3) << QDate(2021, 2, 3) << false;
    QTest::newRow("instant") << u"2021-02-03T23:59"_s << QDate(2021, 2, 3) << QDate(2021, 2, 3) << false;
    QTest::newRow("month") << u"2021-02"_s << QDate(2021, 2, 1) << QDate(2021, 2, 28) << true;
    QTest::newRow("leap month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29) << true;
    QTest::newRow("December") << u"2021-12"_s << QDate(2021, 12, 1) << QDate(2021, 12, 31) << true;
    QTest::newRow("year") << u"2021"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31) << true;
    QTest::newRow("day 1") << u"d1"_s << QDate(2021, 1, 31) << QDate(2021, 1, 31) << false;
    QTest::newRow("day -1") << u"d-1"_s << QDate(2021, 1, 30) << QDate(2021, 1, 30) << false;
    QTest::newRow("week 6") << u"w6"_s << QDate(2021, 3, 14) << QDate(2021, 3, 14) << true;
    QTest::newRow("month 1") << u"m1"_s << QDate(2021, 2, 28) << QDate(2021, 2, 28) << true;
    QTest::newRow("year 4") << u"y4"_s << QDate(2025, 1, 31) << QDate(2025, 1, 31) << true;
}

void TestMoment::firstAndLast()
{
    QFETCH(QString, text);
    const Moment moment = at(text);
    QTEST(moment.first(onset), "first");
    QTEST(moment.last(onset), "last");
    QTEST(moment.isApproximate(), "approximate");
    QCOMPARE(moment.first({}).isValid(), !moment.isRelative());
    QCOMPARE(moment.last({}).isValid(), !moment.isRelative());
}

void TestMoment::hoursBetweenInstants()
{
    QCOMPARE(hoursBetween(at(u"2021-03-09T20:00"_s), at(u"2021-03-11T08:00"_s), onset)->value, 36.0);
    QCOMPARE(hoursBetween(at(u"2021-03-09T20:00"_s), at(u"2021-03-09T19:30"_s), onset)->value, -0.5);
    // The night the clocks go forward is as long as any other: the ward's clock has no zone.
    QCOMPARE(hoursBetween(at(u"2021-03-27T20:00"_s), at(u"2021-03-28T20:00"_s), onset)->value, 24.0);
    QVERIFY(!hoursBetween(at(u"2021-03-09"_s), at(u"2021-03-11T08:00"_s), onset));
    QVERIFY(!hoursBetween(at(u"2021-03-09T20:00"_s), at(u"d40"_s), onset));
}

void TestMoment::onAnotherDayAsItWas()
{
    const QDate date(2021, 2, 9);
    QCOMPARE(onAnotherDay(at(u"2021-02-03T14:30"_s), date, onset).text(), u"2021-02-09T14:30"_s);
    QCOMPARE(onAnotherDay(at(u"2021-02-03"_s), date, onset).text(), u"2021-02-09"_s);
    QCOMPARE(onAnotherDay(at(u"2021-02"_s), date, onset).text(), u"2021-02-09"_s);
    QCOMPARE(onAnotherDay(at(u"d4"_s), date, onset).text(), u"d10"_s);
    QCOMPARE(onAnotherDay(at(u"m1"_s), date, onset).text(), u"d10"_s);
    QCOMPARE(onAnotherDay(at(u"d4"_s), date, {}).text(), u"2021-02-09"_s);
    QCOMPARE(onAnotherDay({}, date, onset).text(), u"2021-02-09"_s);
}

void TestMoment::order_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("dates") << u"2021-03-09"_s << u"2021-03-10"_s;
    QTest::newRow("day of illness and date") << u"d2"_s << u"2021-02-02"_s;
    QTest::newRow("clock times") << u"2021-03-09T08:00"_s << u"2021-03-09T20:00"_s;
    QTest::newRow("the day before its hours") << u"2021-03-09"_s << u"2021-03-09T00:00"_s;
    QTest::newRow("month before its second day") << u"2021-03"_s << u"2021-03-02"_s;
    QTest::newRow("undated last") << u"2021-03-09"_s << QString();
}

void TestMoment::order()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(isBefore(at(a), at(b), onset));
    QVERIFY(!isBefore(at(b), at(a), onset));
    QVERIFY(!isBefore(at(a), at(a), onset));
}

void TestMoment::impossiblePartsMakeNoMoment()
{
    QVERIFY(Moment::on(QDate()).isNull());
    QVERIFY(Moment::inMonth(2021, 13).isNull());
    QVERIFY(Moment::at(QDate(), QTime(8, 0)).isNull());
    QVERIFY(!Moment::at(QDate(2021, 3, 9), QTime()).hasTime());
    QCOMPARE(Moment::at(QDate(2021, 3, 9), QTime(8, 0, 59)), at(u"2021-03-09T08:00"_s));
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
