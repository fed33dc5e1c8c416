// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dateentry.h"
#include "base/language.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDate onset(2026, 3, 1);

DateContext context(bool planned = false)
{
    DateContext context;
    context.today = today;
    context.onset = onset;
    context.planned = planned;
    return context;
}

}  // namespace

class TestDateEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void plans_data();
    void plans();
    void refused_data();
    void refused();
    void afterTheRowAbove();
    void withoutAnOnset();
    void leapDays();
};

void TestDateEntry::read_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char* typed, const char* moment) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(moment);
    };
    row("", "");
    row("   ", "");
    // Day first, in every language; the latest such day that is not in the future.
    row("12/3", "2026-03-12");
    row("12.3", "2026-03-12");
    row("12.3.", "2026-03-12");
    row("12-3", "2026-03-12");
    row("12 3", "2026-03-12");
    row("12 / 3", "2026-03-12");
    row("22/11", "2026-11-22");
    row("23/11", "2025-11-23");
    row("31/12", "2025-12-31");
    row("1/1", "2026-01-01");
    row("29/2", "2024-02-29");
    // With the year.
    row("12/3/2026", "2026-03-12");
    row("12.03.2026", "2026-03-12");
    row("12 03 2026", "2026-03-12");
    row("2026-03-12", "2026-03-12");
    row("29/2/2024", "2024-02-29");
    row("1/12/2030", "2030-12-01");
    // After onset, kept as such.
    row("d16", "d16");
    row("D16", "d16");
    row("d 16", "d16");
    row("d-1", "d-1");
    row("j16", "d16");
    row("J16", "d16");
    row("w6", "w6");
    row("m2", "m2");
    row("y4", "y4");
    // Words.
    row("today", "2026-11-22");
    row("Today", "2026-11-22");
    row("yesterday", "2026-11-21");
    row("aujourd'hui", "2026-11-22");
    row("hier", "2026-11-21");
    row("+2", "2026-11-24");
    row("-1", "2026-11-21");
    row("\xE2\x88\x92"
        "1",
        "2026-11-21");
    row("+ 2", "2026-11-24");
    // Less than a day.
    row("March 2021", "2021-03");
    row("mars 2021", "2021-03");
    row("3/2021", "2021-03");
    row("2021-03", "2021-03");
    row("2021", "2021");
    // Months by name, English and French, with or without accents.
    row("12 March", "2026-03-12");
    row("12 mar", "2026-03-12");
    row("12 march 2026", "2026-03-12");
    row("12. March 2026", "2026-03-12");
    row("1er mars 2026", "2026-03-01");
    row("1 février 2020", "2020-02-01");
    row("1 fevrier 2020", "2020-02-01");
    row("1 févr. 2020", "2020-02-01");
    row("15 août", "2026-08-15");
    row("15 aout", "2026-08-15");
    row("3 décembre 2019", "2019-12-03");
    row("3 déc 2019", "2019-12-03");
    row("14 juil 2020", "2020-07-14");
    row("14 juin 2020", "2020-06-14");
    row("1 avr 2020", "2020-04-01");
    row("5 mai 2020", "2020-05-05");
    row("5 May 2020", "2020-05-05");
    // With a clock time behind it.
    row("12/3 8h", "2026-03-12T08:00");
    row("12/3 8h30", "2026-03-12T08:30");
    row("12/3 14:30", "2026-03-12T14:30");
    row("12.03.2026 0:05", "2026-03-12T00:05");
    row("2026-03-12T14:30", "2026-03-12T14:30");
    row("2026-03-12 14:30", "2026-03-12T14:30");
    row("d16 14:30", "2026-03-16T14:30");
    row("today 9h", "2026-11-22T09:00");
}

void TestDateEntry::read()
{
    QFETCH(QString, typed);
    const auto moment = readMoment(typed, context());
    QVERIFY2(moment, moment ? "" : qPrintable(Language()(moment.error().message)));
    QTEST(moment->text(), "moment");
}

void TestDateEntry::plans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("moment");
    QTest::newRow("still this year") << u"23/11"_s << u"2026-11-23"_s;
    QTest::newRow("today") << u"22/11"_s << u"2026-11-22"_s;
    QTest::newRow("next year") << u"12/3"_s << u"2027-03-12"_s;
    QTest::newRow("the next leap day") << u"29/2"_s << u"2028-02-29"_s;
    QTest::newRow("month by name") << u"12 March"_s << u"2027-03-12"_s;
    QTest::newRow("in six weeks") << u"+42"_s << u"2027-01-03"_s;
}

void TestDateEntry::plans()
{
    QFETCH(QString, typed);
    const auto moment = readMoment(typed, context(true));
    QVERIFY(moment);
    QTEST(moment->text(), "moment");
}

void TestDateEntry::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* typed, const char* reason) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(reason);
    };
    row("5/2/24", "two digits");
    row("5.2.24", "two digits");
    row("5-2-99", "two digits");
    row("12 March 24", "two digits");
    row("5/2/202", "two digits");
    row("31/2", "calendar");
    row("30/2/2024", "calendar");
    row("29/2/2023", "calendar");
    row("29/2/1900", "calendar");
    row("12/13", "calendar");
    row("0/3", "calendar");
    row("32/1", "calendar");
    row("13/2021", "calendar");
    row("31 April", "calendar");
    row("12/3/1850", "possible date");
    row("12 March 1850", "possible date");
    row("12 mars 2200", "possible date");
    row("March 1850", "possible date");
    row("3/1850", "possible date");
    row("+99999", "possible date");
    row("-99999", "possible date");
    row("12 March 1850 14:30", "possible date");
    row("d0", "no day 0");
    row("j0", "no day 0");
    row("w-3", "no date");
    row("y-1", "no date");
    row("soon", "no date");
    row("12", "no date");
    row("ju 2020", "no date");
    row("5 j 2020", "no date");
    row("March", "no date");
    row("12/3/2026/1", "no date");
    row("1e3", "no date");
    row("m2 14:30", "whole date");
    row("2021 14:30", "whole date");
    row("March 2021 8h", "whole date");
    row("12/3 25:00", "no date");
    row("12/3 14:61", "no date");
}

void TestDateEntry::refused()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    const auto moment = readMoment(typed, context());
    QVERIFY2(!moment, moment ? qPrintable(moment->text()) : "");
    const QString sentence = Language()(moment.error().message);
    QVERIFY2(sentence.contains(reason), qPrintable(sentence));
}

void TestDateEntry::afterTheRowAbove()
{
    DateContext below = context();
    below.previous = Moment::on(QDate(2026, 3, 30));
    QCOMPARE(readMoment(u"+2"_s, below)->text(), u"2026-04-01"_s);
    QCOMPARE(readMoment(u"-30"_s, below)->text(), u"2026-02-28"_s);
    below.previous = Moment::afterOnset(16, Span::Unit::Day);
    QCOMPARE(readMoment(u"+2"_s, below)->text(), u"2026-03-18"_s);
    below.previous = Moment::at(QDate(2026, 3, 30), QTime(14, 30));
    QCOMPARE(readMoment(u"+1 8h"_s, below)->text(), u"2026-03-31T08:00"_s);
}

void TestDateEntry::withoutAnOnset()
{
    DateContext unknown = context();
    unknown.onset = {};
    QCOMPARE(readMoment(u"d16"_s, unknown)->text(), u"d16"_s);
    QVERIFY(!readMoment(u"d16 14:30"_s, unknown));
}

void TestDateEntry::leapDays()
{
    DateContext century = context();
    century.today = QDate(1903, 3, 1);
    QCOMPARE(readMoment(u"28/2"_s, century)->text(), u"1903-02-28"_s);
    century.today = QDate(2104, 3, 1);  // 2100 is no leap year
    QCOMPARE(readMoment(u"29/2"_s, century)->text(), u"2104-02-29"_s);
    century.today = QDate(2104, 2, 28);
    QCOMPARE(readMoment(u"29/2"_s, century)->text(), u"2096-02-29"_s);
}

QTEST_GUILESS_MAIN(TestDateEntry)
#include "tst_dateentry.moc"
