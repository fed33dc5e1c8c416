// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"
#include "domain/dosing.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QDate onset(2021, 3, 1);
constexpr Span daily{1, Span::Unit::Day};

DoseStep dose(double amount, const char* unit = "mg", Span interval = daily)
{
    DoseStep step;
    step.id = Id::make();
    step.amount = PlainNumber(amount);
    step.unit = QString::fromLatin1(unit);
    step.basis = DoseBasis::PerKilogram;
    step.interval = interval;
    return step;
}

DoseStep starting(DoseStep step, const char* start)
{
    step.start = Child::when(start);
    return step;
}

DoseStep ending(DoseStep step, const char* end)
{
    step.end = Child::when(end);
    return step;
}

DoseStep lasting(DoseStep step, int n, Span::Unit unit)
{
    step.duration = {n, unit};
    return step;
}

DoseStep absolute(double amount)
{
    DoseStep step = dose(amount);
    step.basis = DoseBasis::Absolute;
    return step;
}

DoseStep divided(DoseStep step, int doses)
{
    step.divided = doses;
    return step;
}

DoseStep upTo(DoseStep step, double amount, const QString& condition = {})
{
    step.amountMax = PlainNumber(amount);
    step.condition = condition;
    return step;
}

DoseStep under(DoseStep step, const QString& condition)
{
    step.condition = condition;
    return step;
}

DoseStep upToDays(DoseStep step, int days)
{
    step.durationMax = {days, Span::Unit::Day};
    return step;
}

DoseStep upToHours(DoseStep step, int hours)
{
    step.durationMax = {hours, Span::Unit::Hour};
    return step;
}

DoseStep withoutAmount(DoseStep step)
{
    step.amount.reset();
    return step;
}

DoseStep tapering(DoseStep step)
{
    step.kind = StepKind::Taper;
    return step;
}

DoseStep pausing()
{
    DoseStep step;
    step.kind = StepKind::Pause;
    return step;
}

DoseStep perSquareMetre(DoseStep step)
{
    step.basis = DoseBasis::PerSquareMetre;
    return step;
}

using Steps = QList<DoseStep>;

QString datesOf(const DoseDates& dates)
{
    const auto day = [](QDate date) {
        const auto n = illnessDay(date, onset);
        return n ? u'd' + QString::number(n->value) : u"?"_s;
    };
    return (dates.approximate ? u"~"_s : QString()) + day(dates.first) + u'-' + day(dates.last);
}

}  // namespace

class TestDosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void dates_data();
    void dates();
    void ongoing_data();
    void ongoing();
    void whatWasOnlyBegunIsNoSingleDose();
    void whatLastedForDaysIsNoSingleDose_data();
    void whatLastedForDaysIsNoSingleDose();
    void theLaneSaysTheDoseAlone();
    void withoutOnsetRelativeDatesCannotBePlaced();
    void theOrderOfEntryDoesNotMatter();
    void howManyDosesAStepIs();
};

void TestDosing::words_data()
{
    using enum Span::Unit;
    const Span once{};
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("text");
    QTest::newRow("IVIG") << Steps{dose(2, "g", once)} << u"2 g/kg once"_s;
    QTest::newRow("IVIG over hours") << Steps{lasting(dose(2, "g", once), 12, Hour)} << u"2 g/kg once over 12 hours"_s;
    QTest::newRow("aspirin") << Steps{divided(dose(50), 4)} << u"50 mg/kg/day in 4 doses"_s;
    QTest::newRow("every 12 hours") << Steps{dose(1, "mg", {12, Hour})} << u"1 mg/kg every 12 hours"_s;
    QTest::newRow("every 24 hours") << Steps{dose(2, "mg", {24, Hour})} << u"2 mg/kg/day"_s;
    QTest::newRow("an hour") << Steps{dose(28, "U", {1, Hour})} << u"28 U/kg/h"_s;
    QTest::newRow("per m²") << Steps{perSquareMetre(dose(10, "mg", {1, Week}))} << u"10 mg/m²/week"_s;
    QTest::newRow("no dose") << Steps{withoutAmount(dose(1))} << u"dose not stated/day"_s;
    QTest::newRow("a highest dose alone") << Steps{withoutAmount(upTo(dose(1), 8))} << u"up to 8 mg/kg/day"_s;
    QTest::newRow("one dose a day") << Steps{divided(dose(5), 1)} << u"5 mg/kg/day"_s;
    QTest::newRow("every two weeks") << Steps{dose(5, "mg", {2, Week})} << u"5 mg/kg every 2 weeks"_s;
    QTest::newRow("every three months") << Steps{dose(5, "mg", {3, Month})} << u"5 mg/kg every 3 months"_s;
    QTest::newRow("every two years") << Steps{dose(5, "mg", {2, Year})} << u"5 mg/kg every 2 years"_s;
    QTest::newRow("an infusion of 10 to 12 hours")
        << Steps{upToHours(lasting(dose(2, "g", once), 10, Hour), 12)} << u"2 g/kg once over 10 to 12 hours"_s;
    QTest::newRow("weeks to days") << Steps{upToDays(lasting(dose(4), 2, Week), 40)}
                                   << u"4 mg/kg/day for 2 weeks to 40 days"_s;
    QTest::newRow("a taper without a dose")
        << Steps{lasting(tapering(withoutAmount(dose(1))), 15, Day)} << u"taper over 15 days"_s;
    QTest::newRow("a taper over hours") << Steps{lasting(tapering(dose(2, "mg", once)), 12, Hour)}
                                        << u"2 mg/kg tapering over 12 hours"_s;
    QTest::newRow("a taper from one dose to another")
        << Steps{tapering(upTo(dose(2, "mg", once), 0.5))} << u"2–0.5 mg/kg tapering"_s;
    QTest::newRow("a taper to a dose alone")
        << Steps{tapering(withoutAmount(upTo(dose(2), 0.5)))} << u"up to 0.5 mg/kg/day tapering"_s;
    QTest::newRow("a condition") << Steps{under(dose(50), u"until afebrile"_s)} << u"50 mg/kg/day, until afebrile"_s;
    QTest::newRow("a condition of a highest dose alone")
        << Steps{under(withoutAmount(upTo(dose(1), 8)), u"while > 38 °C"_s)} << u"up to 8 mg/kg/day, while > 38 °C"_s;
    QTest::newRow("pause") << Steps{lasting(pausing(), 3, Day)} << u"pause for 3 days"_s;
    QTest::newRow("course 12") << Steps{lasting(dose(3), 3, Day), lasting(dose(8), 5, Month)}
                               << u"3 mg/kg/day for 3 days, then 8 mg/kg/day for 5 months"_s;
    QTest::newRow("course 13") << Steps{lasting(dose(4), 2, Month)} << u"4 mg/kg/day for 2 months"_s;
    QTest::newRow("course 15") << Steps{upToDays(lasting(upTo(dose(2), 8), 6, Day), 81)}
                               << u"2–8 mg/kg/day for 6 to 81 days"_s;
    QTest::newRow("course 17") << Steps{lasting(dose(5), 1, Day), lasting(tapering(dose(10)), 6, Month)}
                               << u"5 mg/kg/day for 1 day, then 10 mg/kg/day tapering over 6 months"_s;
    QTest::newRow("course 18")
        << Steps{lasting(dose(6), 10, Week), lasting(dose(6, "mg", {2, Day}), 4, Week),
                 lasting(dose(6, "mg", {3, Day}), 4, Week)}
        << u"6 mg/kg/day for 10 weeks, then 6 mg/kg every 2 days for 4 weeks, then 6 mg/kg every "
           "3 days for 4 weeks"_s;
    QTest::newRow("course 19") << Steps{lasting(absolute(100), 4, Week)} << u"100 mg/day for 4 weeks"_s;
    QTest::newRow("course 20") << Steps{lasting(upTo(dose(2), 6, u"while > 38 °C"_s), 14, Day)}
                               << u"2 mg/kg/day, up to 6 mg/kg/day while > 38 °C for 14 days"_s;
    QTest::newRow("up to a duration") << Steps{upToDays(dose(4), 14)} << u"4 mg/kg/day for up to 14 days"_s;
}

void TestDosing::words()
{
    QFETCH(Steps, steps);
    QTEST(english(courseWords(steps)), "text");
}

void TestDosing::dates_data()
{
    using enum Span::Unit;
    const Span once{};
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("last");
    QTest::newRow("once") << Steps{starting(dose(2, "g", once), "d9")} << u"d9-d9"_s << u"d9-d9"_s;
    QTest::newRow("an infusion into the next day")
        << Steps{lasting(starting(dose(2, "g", once), "2021-03-09T20:00"), 12, Hour)} << u"d9-d10"_s << u"d9-d10"_s;
    QTest::newRow("from and to") << Steps{ending(starting(dose(50), "d9"), "d24")} << u"d9-d24"_s << u"d9-d24"_s;
    QTest::newRow("to a month") << Steps{ending(starting(dose(5), "d24"), "m8")} << u"~d24-d246"_s << u"~d24-d246"_s;
    QTest::newRow("from about a month on to a day")
        << Steps{ending(starting(dose(5), "m2"), "d90")} << u"~d62-d90"_s << u"~d62-d90"_s;
    QTest::newRow("ten weeks from day 24")
        << Steps{lasting(starting(dose(6), "d24"), 10, Week)} << u"d24-d93"_s << u"d24-d93"_s;
    QTest::newRow("three steps") << Steps{lasting(starting(dose(6), "d24"), 10, Week), lasting(dose(6), 4, Week),
                                          lasting(dose(6), 4, Week)}
                                 << u"d24-d149"_s << u"d122-d149"_s;
    QTest::newRow("a step ends with the next")
        << Steps{starting(dose(50), "d9"), starting(dose(5), "d24")} << u"d9-?"_s << u"d24-?"_s;
    QTest::newRow("no end") << Steps{starting(dose(5), "d24")} << u"d24-?"_s << u"d24-?"_s;
    QTest::newRow("up to 14 days") << Steps{upToDays(starting(dose(4), "d10"), 14)} << u"~d10-d23"_s << u"~d10-d23"_s;
    QTest::newRow("no start") << Steps{lasting(dose(4), 2, Month)} << u"?-?"_s << u"?-?"_s;
    QTest::newRow("24 hours from a day") << Steps{lasting(starting(dose(2, "g", once), "d9"), 24, Hour)} << u"d9-d9"_s
                                         << u"d9-d9"_s;
    QTest::newRow("25 hours from a day") << Steps{lasting(starting(dose(2, "g", once), "d9"), 25, Hour)} << u"d9-d10"_s
                                         << u"d9-d10"_s;
    QTest::newRow("a taper without an end")
        << Steps{tapering(starting(dose(2, "mg", once), "d9"))} << u"d9-?"_s << u"d9-?"_s;
    QTest::newRow("a pause without an end")
        << Steps{lasting(starting(dose(5), "d9"), 3, Day), pausing(), dose(5)} << u"d9-?"_s << u"?-?"_s;
    QTest::newRow("after what has no end")
        << Steps{starting(dose(50), "d9"), lasting(dose(5), 3, Day), lasting(dose(3), 3, Day)} << u"d9-?"_s << u"?-?"_s;
    QTest::newRow("from a month of illness on, for 5 days, then on")
        << Steps{lasting(starting(dose(5), "m2"), 5, Day), lasting(dose(3), 1, Day), lasting(dose(2), 1, Day)}
        << u"~d62-d68"_s << u"~d68-d68"_s;
    QTest::newRow("told in another order")
        << Steps{ending(starting(dose(5), "d24"), "d40"), ending(starting(dose(50), "d9"), "d23"),
                 ending(starting(dose(3), "d20"), "d22")}
        << u"d9-d40"_s << u"d20-d22"_s;
    QTest::newRow("from about a month on until the next")
        << Steps{starting(dose(5), "m2"), ending(starting(dose(3), "d91"), "d95"),
                 ending(starting(dose(2), "d96"), "d99")}
        << u"~d62-d99"_s << u"d96-d99"_s;
    QTest::newRow("until about the next") << Steps{starting(dose(50), "d9"), ending(starting(dose(5), "m2"), "d90"),
                                                   ending(starting(dose(3), "d91"), "d99")}
                                          << u"~d9-d99"_s << u"d91-d99"_s;
}

void TestDosing::dates()
{
    QFETCH(Steps, steps);
    QTEST(datesOf(courseDates(Course(), steps, onset)), "whole");
    QTEST(datesOf(stepDates(Course(), steps, onset).last()), "last");
    if (steps.size() == 2) QCOMPARE(datesOf(stepDates(Course(), steps, onset).first()), u"d9-d23"_s);
}

void TestDosing::ongoing_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("stopReason");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the day before") << 8 << QString() << false << false;
    QTest::newRow("the first day") << 9 << QString() << false << true;
    QTest::newRow("the last day") << 24 << QString() << false << true;
    QTest::newRow("the day after") << 25 << QString() << false << false;
    QTest::newRow("no end") << 400 << QString() << true << true;
    QTest::newRow("no end, but stopped") << 400 << u"normal echo"_s << true << false;
}

void TestDosing::ongoing()
{
    QFETCH(int, day);
    QFETCH(QString, stopReason);
    QFETCH(bool, open);
    Course course;
    course.stopReason = stopReason;
    const DoseStep step = starting(dose(50), "d9");
    const Steps steps{open ? step : ending(step, "d24")};
    QTEST(isOngoing(course, steps, onset, dateOf(IllnessDay{day}, onset)), "expected");
}

void TestDosing::whatWasOnlyBegunIsNoSingleDose()
{
    Course course;
    DoseStep begun;
    begun.start = Moment::afterOnset(24, Span::Unit::Day);
    for (const QString& drug : {u"warfarin"_s, u"aspirin"_s, u"a word of the ward"_s}) {
        course.drug = drug;
        QVERIFY(!isSingleDose(begun, drug));
        QVERIFY(isOngoing(course, {begun}, onset, QDate(2029, 1, 1)));
        QCOMPARE(english(stepWords(begun)), u"dose not stated"_s);
    }
    for (const QString& drug : {u"ivig"_s, u"Infliximab"_s}) {
        course.drug = drug;
        QVERIFY(isSingleDose(begun, drug));
        QVERIFY(!isOngoing(course, {begun}, onset, QDate(2029, 1, 1)));
    }
}

void TestDosing::whatLastedForDaysIsNoSingleDose_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("single");
    QTest::newRow("no end") << QString() << true;
    QTest::newRow("the next day") << u"d25"_s << true;
    QTest::newRow("two days later") << u"d26"_s << true;
    QTest::newRow("three days later") << u"d27"_s << false;
    QTest::newRow("years later") << u"y2"_s << false;
    QTest::newRow("a date, with an onset nobody knows") << u"2029-01-01"_s << true;
}

void TestDosing::whatLastedForDaysIsNoSingleDose()
{
    QFETCH(QString, end);
    QFETCH(bool, single);
    DoseStep step = starting(dose(2, "g", Span()), "d24");
    if (!end.isEmpty()) step = ending(step, end.toLatin1());
    QCOMPARE(isSingleDose(step, u"ivig"_s), single);
    QCOMPARE(english(stepWords(step)), single ? u"2 g/kg once"_s : u"2 g/kg"_s);
}

void TestDosing::theLaneSaysTheDoseAlone()
{
    QCOMPARE(english(doseWords(lasting(dose(5), 3, Span::Unit::Month))), u"5 mg/kg/day"_s);
    QCOMPARE(english(doseWords(pausing())), u"pause"_s);
}

void TestDosing::withoutOnsetRelativeDatesCannotBePlaced()
{
    QVERIFY(!isOngoing(Course(), {starting(dose(5), "d24")}, QDate(), QDate(2021, 12, 31)));
    QVERIFY(!isOngoing(Course(), {}, onset, QDate(2021, 12, 31)));
    const DoseDates dates = courseDates(Course(), {starting(dose(5), "d24")}, QDate());
    QVERIFY(!dates.first.isValid() && !dates.last.isValid());
}

void TestDosing::theOrderOfEntryDoesNotMatter()
{
    const Steps forward{starting(dose(50), "d9"), starting(dose(5), "d24"), ending(starting(dose(3), "d40"), "d60")};
    const Steps backward{forward[2], forward[1], forward[0]};
    QCOMPARE(datesOf(courseDates(Course(), backward, onset)), datesOf(courseDates(Course(), forward, onset)));
    QCOMPARE(datesOf(courseDates(Course(), backward, onset)), u"d9-d60"_s);
    QCOMPARE(datesOf(stepDates(Course(), backward, onset).last()), u"d9-d23"_s);
    QVERIFY(!isOngoing(Course(), backward, onset, onset.addDays(100)));
    // A step without a start still follows the one it stands behind.
    QCOMPARE(
        datesOf(stepDates(Course(), {lasting(starting(dose(5), "d24"), 3, Span::Unit::Day), dose(3)}, onset).last()),
        u"d27-?"_s);
}

void TestDosing::howManyDosesAStepIs()
{
    const auto count = [](int every, Span::Unit unit, int days) {
        return dosesOf(dose(2, "g", {every, unit}), {onset, onset.addDays(days - 1), false});
    };
    QCOMPARE(count(1, Span::Unit::Day, 5), 5);
    QCOMPARE(count(2, Span::Unit::Day, 4), 2);
    QCOMPARE(count(2, Span::Unit::Day, 5), 3);
    QCOMPARE(count(12, Span::Unit::Hour, 1), 2);
    QCOMPARE(count(1, Span::Unit::Week, 8), 2);
    QCOMPARE(dosesOf(dose(2, "g", {}), {onset, onset.addDays(4), false}), 1);
    QCOMPARE(dosesOf(dose(2), {onset, {}, false}), 1);
    QCOMPARE(dosesOf(dose(2), {{}, onset, false}), 1);
}

QTEST_GUILESS_MAIN(TestDosing)
#include "tst_dosing.moc"
