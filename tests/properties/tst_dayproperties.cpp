// SPDX-License-Identifier: GPL-3.0-or-later
// The day of illness is a matter of the calendar: no leap day, no change of the clocks and no zone moves it.
#include "../domain/dictation.h"
#include "domain/facts.h"
#include "generators.h"

#include <ctime>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// The zone of the machine while this lives. POSIX rules, so that no database of zones decides.
class Zone
{
public:
    explicit Zone(const char* rules) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", rules);
        tzset();
    }
    ~Zone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(Zone)

private:
    QByteArray m_before;
    bool m_wasSet;
};

constexpr const char* paris = "CET-1CEST,M3.5.0,M10.5.0/3";
constexpr const char* saoPaulo = "<-03>3<-02>,M10.3.0/0,M2.3.0/0";  // the clocks change at midnight: a day begins at 1

const char* anyZone()
{
    return *rc::gen::element(paris, saoPaulo, "UTC0", "EST5EDT,M3.2.0,M11.1.0", "NST3:30NDT,M3.2.0,M11.1.0",
                             "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "<+0545>-5:45", "<+14>-14", "<-12>12");
}

/// Any day, often one beside a leap day, a missing leap day, a turn of the year or a change of the clocks.
QDate anyDay()
{
    if (*rc::gen::arbitrary<bool>()) return *generators::date();
    const QDate beside =
        *rc::gen::element(QDate(2000, 2, 29), QDate(2020, 2, 29), QDate(2024, 2, 29), QDate(2100, 3, 1),
                          QDate(2021, 1, 1), QDate(2021, 3, 28), QDate(2021, 10, 31), QDate(2021, 3, 14),
                          QDate(2021, 11, 7), QDate(2017, 10, 15), QDate(2018, 2, 18));
    return beside.addDays(*rc::gen::inRange(-3, 4));
}

/// A day around an onset, as far as a course and its follow-up go.
QDate anyDayAround(QDate onset)
{
    return *rc::gen::arbitrary<bool>() ? anyDay() : onset.addDays(*rc::gen::inRange(-400, 4000));
}

QTime anyTime()
{
    return QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
}

int dayOf(QDate date, QDate onset)
{
    const auto day = illnessDay(date, onset);
    RC_ASSERT(day.has_value());
    return day->value;
}

}  // namespace

class TestDayProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZonesDoChangeTheirClocks()
    {
        const auto hours = [](QDate day) { return day.startOfDay().secsTo(day.addDays(1).startOfDay()) / 3600; };
        const Zone zone(paris);
        QCOMPARE(hours(QDate(2021, 3, 28)), 23);
        QCOMPARE(hours(QDate(2021, 10, 31)), 25);
        const Zone other(saoPaulo);
        QCOMPARE(QDate(2017, 10, 15).startOfDay().time(), QTime(1, 0));
    }

    void aLaterDateIsALaterDay()
    {
        QVERIFY(rc::check("the day of illness rises by one from date to date, from −1 to 1 at the onset", [] {
            const Zone zone(anyZone());
            const QDate onset = anyDay();
            const QDate date = anyDayAround(onset);
            const QDate later = date.addDays(*rc::gen::inRange(1, 500));
            RC_ASSERT(dayOf(date, onset) < dayOf(later, onset));
            const int day = dayOf(date, onset);
            RC_ASSERT(day != 0);
            RC_ASSERT((day > 0) == (date >= onset));
            RC_ASSERT(dayOf(date.addDays(1), onset) == (day == -1 ? 1 : day + 1));
            RC_ASSERT(dateOf(IllnessDay{day}, onset) == date);
        }));
    }

    void theOnsetIsDayOneAndTheDayBeforeMinusOne()
    {
        QVERIFY(rc::check("day 1, and −1 before it, wherever the onset lies", [] {
            const Zone zone(anyZone());
            const QDate onset = anyDay();
            RC_ASSERT(dayOf(onset, onset) == 1);
            RC_ASSERT(dayOf(onset.addDays(-1), onset) == -1);
        }));
    }

    void aClockTimeMovesNoDay()
    {
        QVERIFY(rc::check("whatever the clock says, and as it is written and read again", [] {
            const Zone zone(anyZone());
            const QDate onset = anyDay();
            const QDate date = anyDayAround(onset);
            const auto read = Moment::fromText(Moment::at(date, anyTime()).text());
            RC_ASSERT(read.has_value());
            const auto day = illnessDay(*read, onset);
            RC_ASSERT(day.has_value());
            RC_ASSERT(day->value == dayOf(date, onset));
        }));
    }

    void theFactsSayTheSameDayInEveryZone()
    {
        QVERIFY(rc::check("today and the first IVIG", [] {
            const QDate onset = anyDay();
            const QDate given = onset.addDays(*rc::gen::inRange(0, 30));
            const QDate asOf = given.addDays(*rc::gen::inRange(0, 4000));
            ward::Child child(onset);
            Course ivig;
            ivig.id = Id::make();
            ivig.parent = child.record.episodes.first().id;
            ivig.drug = u"ivig"_s;
            child.record.courses << ivig;
            DoseStep step;
            step.id = Id::make();
            step.parent = ivig.id;
            step.start = Moment::at(given, anyTime());
            child.record.doseSteps << step;
            const Zone zone(anyZone());
            const EpisodeFacts facts = factsOf(child.record, asOf).first();
            RC_ASSERT(facts.find("day.now"_L1)->value.toInt() == int(onset.daysTo(asOf)) + 1);
            RC_ASSERT(facts.find("day.first-ivig"_L1)->value.toInt() == int(onset.daysTo(given)) + 1);
        }));
    }
};

QTEST_GUILESS_MAIN(TestDayProperties)
#include "tst_dayproperties.moc"
