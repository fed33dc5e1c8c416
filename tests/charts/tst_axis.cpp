// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include <cmath>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(daymark::AxisRange)

namespace {

const DayOrigin origin{QDate(2021, 3, 1), true};

double daysOf(const char* when, const DayOrigin& from = origin)
{
    return placeOf(Moment::fromText(QString::fromLatin1(when)).value(), from)->days;
}

QStringList labels(const DayAxis& axis)
{
    const Language english;
    QStringList words;
    for (const AxisTick& tick : axis.ticks())
        words << english(tick.label);
    return words;
}

}  // namespace

class TestAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayOneFollowsTheDayBeforeWithoutAHole();
    void aClockTimeIsAFractionOfItsDay();
    void aMonthAfterOnsetIsACalendarMonth();
    void aCalendarMonthLiesInItsMiddle();
    void whatIsRelativeToNoOnsetHasNoPlace();
    void positionsIncreaseEverywhere_data();
    void positionsIncreaseEverywhere();
    void eachLaterMonthTakesLessRoom();
    void allDaysOfTheAcuteIllnessAreEquallyWide();
    void theAcuteIllnessShowsDaysBeforeIfSomethingHappened();
    void theWholeCourseEndsOnALabel();
    void labelsAreWholeDaysAndNoneIsZero_data();
    void labelsAreWholeDaysAndNoneIsZero();
    void aCourseOfTwentyYearsKeepsFewLabels();
    void withoutAnOnsetTheAxisShowsDates();
    void anotherRangeKeepsTheEvents();
    void wordsSayWhatIsAboutRight();
};

void TestAxis::dayOneFollowsTheDayBeforeWithoutAHole()
{
    QCOMPARE(daysOf("d1"), 0.0);
    QCOMPARE(daysOf("d-1"), -1.0);
    QCOMPARE(daysOf("2021-02-28"), -1.0);
    QCOMPARE(daysOf("d16"), 15.0);
    QCOMPARE(placeOf(Moment::on(QDate(2021, 3, 16)), origin)->day->value, 16);
}

void TestAxis::aClockTimeIsAFractionOfItsDay()
{
    QCOMPARE(daysOf("2021-03-01T12:00"), 0.5);
    QCOMPARE(daysOf("2021-02-28T18:00"), -0.25);
}

void TestAxis::aMonthAfterOnsetIsACalendarMonth()
{
    QCOMPARE(daysOf("m2"), double(QDate(2021, 3, 1).daysTo(QDate(2021, 5, 1))));
    QCOMPARE(daysOf("w6"), 42.0);
    QVERIFY(placeOf(Moment::afterOnset(2, Span::Unit::Month), origin)->isApproximate);
    QVERIFY(!placeOf(Moment::afterOnset(16, Span::Unit::Day), origin)->isApproximate);
}

void TestAxis::aCalendarMonthLiesInItsMiddle()
{
    const auto place = placeOf(Moment::inMonth(2021, 5), origin);
    QCOMPARE(place->date, QDate(2021, 5, 16));
    QVERIFY(place->isApproximate);
    QVERIFY(!place->day);
}

void TestAxis::whatIsRelativeToNoOnsetHasNoPlace()
{
    const DayOrigin dates{QDate(2021, 3, 1), false};
    QVERIFY(!placeOf(Moment::afterOnset(2, Span::Unit::Month), dates));
    QVERIFY(!placeOf(Moment(), origin));
    const auto place = placeOf(Moment::on(QDate(2021, 3, 8)), dates);
    QCOMPARE(place->days, 7.0);
    QVERIFY(!place->day);
}

void TestAxis::positionsIncreaseEverywhere_data()
{
    QTest::addColumn<AxisRange>("range");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    const QList<std::pair<double, double>> courses{{0, 0}, {-3, 24}, {0, 1827}, {-400, 40}, {7, 7305}};
    for (const auto& [first, last] : courses) {
        for (const AxisRange range : {AxisRange::Acute, AxisRange::WholeCourse, AxisRange::Fit})
            QTest::addRow("%g to %g, range %d", first, last, int(range)) << range << first << last;
    }
}

void TestAxis::positionsIncreaseEverywhere()
{
    QFETCH(AxisRange, range);
    QFETCH(double, first);
    QFETCH(double, last);
    const DayAxis axis(range, origin, first, last);
    QCOMPARE(axis.position(axis.first()), 0.0);
    QCOMPARE(axis.position(axis.last()), 1.0);
    const double step = (axis.last() - axis.first()) / 5000;
    for (double days = axis.first(); days < axis.last(); days += step) {
        const double here = axis.position(days);
        QVERIFY(axis.position(days + step) > here);
        QVERIFY(axis.position(days + step) - here < 0.3);
        QVERIFY(std::abs(axis.days(here) - days) < 1e-6 * (1 + std::abs(days)));
    }
}

void TestAxis::eachLaterMonthTakesLessRoom()
{
    const DayAxis axis(AxisRange::WholeCourse, origin, 0, 1827);
    double before = 1;
    for (double month = 0; month < 60; ++month) {
        const double room = axis.position((month + 1) * 30) - axis.position(month * 30);
        QVERIFY(room < before);
        before = room;
    }
}

void TestAxis::allDaysOfTheAcuteIllnessAreEquallyWide()
{
    const DayAxis axis(AxisRange::Acute, origin, 0, 1827);
    QCOMPARE(axis.position(15), 0.5);
    QCOMPARE(labels(axis), (QStringList{u"1"_s, u"5"_s, u"10"_s, u"15"_s, u"20"_s, u"25"_s, u"30"_s}));
}

void TestAxis::theAcuteIllnessShowsDaysBeforeIfSomethingHappened()
{
    QCOMPARE(DayAxis(AxisRange::Acute, origin, 0, 20).first(), 0.0);
    const DayAxis axis(AxisRange::Acute, origin, -10, 20);
    QCOMPARE(axis.first(), -3.0);
    QCOMPARE(labels(axis).first(), u"−3"_s);
}

void TestAxis::theWholeCourseEndsOnALabel()
{
    const DayAxis axis(AxisRange::WholeCourse, origin, 0, 240);
    QCOMPARE(axis.last(), double(QDate(2021, 3, 1).daysTo(QDate(2021, 12, 1))));
    QCOMPARE(labels(axis).last(), u"9 mo"_s);
    QCOMPARE(DayAxis(AxisRange::WholeCourse, origin, 0, 12).last(), 30.0);
}

void TestAxis::labelsAreWholeDaysAndNoneIsZero_data()
{
    positionsIncreaseEverywhere_data();
}

void TestAxis::labelsAreWholeDaysAndNoneIsZero()
{
    QFETCH(AxisRange, range);
    QFETCH(double, first);
    QFETCH(double, last);
    const DayAxis axis(range, origin, first, last);
    QVERIFY(axis.ticks().size() >= 2);
    double before = -1e9;
    for (const AxisTick& tick : axis.ticks()) {
        QCOMPARE(tick.days, std::round(tick.days));
        QVERIFY(tick.days > before);
        QVERIFY(axis.contains(tick.days));
        before = tick.days;
    }
    QVERIFY(!labels(axis).contains(u"0"_s));
    QVERIFY(labels(axis).filter(u"."_s).isEmpty());
}

void TestAxis::aCourseOfTwentyYearsKeepsFewLabels()
{
    const DayAxis axis(AxisRange::WholeCourse, origin, 0, 20 * 365.25);
    QCOMPARE(labels(axis), (QStringList{u"1"_s, u"5"_s, u"10"_s, u"20"_s, u"6 wk"_s, u"3 mo"_s, u"6 mo"_s, u"1 yr"_s,
                                        u"2 yr"_s, u"5 yr"_s, u"10 yr"_s, u"15 yr"_s, u"20 yr"_s}));
}

void TestAxis::withoutAnOnsetTheAxisShowsDates()
{
    const DayOrigin dates{QDate(2021, 3, 1), false};
    const DayAxis axis(AxisRange::Acute, dates, 0, 20);
    QCOMPARE(labels(axis).mid(0, 2), (QStringList{u"1 Mar 2021"_s, u"5 Mar 2021"_s}));
    QCOMPARE(axis.words(*placeOf(Moment::on(QDate(2021, 3, 8)), dates), Language()), u"8 Mar 2021"_s);
}

void TestAxis::anotherRangeKeepsTheEvents()
{
    const DayAxis whole(AxisRange::WholeCourse, origin, 7, 1826);
    const DayAxis back = whole.inRange(AxisRange::Acute).inRange(AxisRange::WholeCourse);
    QCOMPARE(back.last(), whole.last());
    QCOMPARE(whole.inRange(AxisRange::Fit).first(), 7.0);
}

void TestAxis::wordsSayWhatIsAboutRight()
{
    const DayAxis axis(AxisRange::WholeCourse, origin, 0, 1827);
    const Language english;
    const auto words = [&](const char* when) {
        return axis.words(*placeOf(Moment::fromText(QString::fromLatin1(when)).value(), origin), english);
    };
    QCOMPARE(words("d24"), u"day 24"_s);
    QCOMPARE(words("2021-03-24T09:00"), u"day 24"_s);
    QCOMPARE(words("m2"), u"≈ month 2"_s);
    QCOMPARE(words("2022"), u"≈ 2022"_s);
}

QTEST_GUILESS_MAIN(TestAxis)
#include "tst_axis.moc"
