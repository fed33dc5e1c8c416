// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include "domain/coursedays.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daymark {

namespace {

/// Where the room for a day has fallen to half: days before this are nearly as wide as the first, a year is as wide as
/// the acute illness.
constexpr double bend = 21;
/// Up to this many days an axis that fits its events keeps every day equally wide.
constexpr double longestEven = 60;
constexpr double acuteBefore = 3;

/// A day of the long axis worth a label, by the calendar.
struct Milestone
{
    Span after;
    const char* label;
    int rank;
};

constexpr int manyYears = 5;
constexpr double daysOfYear = 365.25;

const QList<Milestone>& milestones()
{
    static const char* weeks = QT_TRANSLATE_NOOP("daymark", "%1 wk");
    static const char* months = QT_TRANSLATE_NOOP("daymark", "%1 mo");
    static const char* years = QT_TRANSLATE_N_NOOP("daymark", "%1 yr");
    static const QList<Milestone> list = [] {
        QList<Milestone> marks{{{6, Span::Unit::Week}, weeks, 2},   {{3, Span::Unit::Month}, months, 1},
                               {{6, Span::Unit::Month}, months, 1}, {{9, Span::Unit::Month}, months, 4},
                               {{1, Span::Unit::Year}, years, 0},   {{18, Span::Unit::Month}, months, 4}};
        for (int year = 2; year <= 100; ++year) {
            const int rank = year % 10 == 0 ? 0 : year % manyYears == 0 ? 1 : year == 2 ? 2 : 3;
            marks << Milestone{{year, Span::Unit::Year}, years, rank};
        }
        return marks;
    }();
    return list;
}

/// "6 wk", "1 yr"; the year alone has a plural in some languages.
Message labelOf(const Milestone& mark, const Argument& count)
{
    if (mark.after.unit == Span::Unit::Year) return Message::plural(mark.label, mark.after.count, {count});
    return {mark.label, {count}};
}

double daysAfter(const Span& span, const DayOrigin& origin)
{
    return origin.date.isValid() ? double(origin.date.daysTo(span.after(origin.date))) : span.days();
}

/// The next milestone at or after `last`, so that the course ends on a label.
double roundedUp(double last, const DayOrigin& origin)
{
    if (last <= acuteDays) return acuteDays;
    for (const Milestone& mark : milestones()) {
        const double days = daysAfter(mark.after, origin);
        if (days >= last) return days;
    }
    return last;
}

/// Whether a year deserves a tick on an axis that ends after so many days: the longer the course, the fewer.
bool isWorthATick(const Span& after, double last)
{
    const double years = last / daysOfYear;
    const bool isYear = after.unit == Span::Unit::Year;
    const bool isBetween = after == Span{9, Span::Unit::Month} || after == Span{18, Span::Unit::Month};
    if (years > 2.1 && isBetween) return false;
    if (years > 12) return !isYear || after.count <= 2 || after.count % manyYears == 0;
    if (years > 6) return !isYear || after.count <= 3 || after.count % manyYears == 0 || after.count == 7;
    return true;
}

QString signedDay(int day)
{
    return day < 0 ? QChar(0x2212) + QString::number(-day) : QString::number(day);
}

}  // namespace

std::optional<Place> placeOf(const Moment& moment, const DayOrigin& origin)
{
    const QDate first = moment.first(origin.onset());
    const QDate last = moment.last(origin.onset());
    if (!first.isValid() || !last.isValid() || !origin.date.isValid()) return std::nullopt;
    Place place;
    place.when = moment;
    place.date = first.addDays(first.daysTo(last) / 2);
    place.day = illnessDay(moment, origin.onset());
    place.isApproximate = moment.isApproximate();
    place.days = double(origin.date.daysTo(place.date));
    if (moment.hasTime()) place.days += moment.time().msecsSinceStartOfDay() / 86400000.0;
    return place;
}

DayAxis::DayAxis(AxisRange range, const DayOrigin& origin, double first, double last)
    : m_range(range), m_origin(origin), m_firstEvent(first), m_lastEvent(last)
{
    switch (range) {
        case AxisRange::Acute:
            m_first = first < 0 ? -acuteBefore : 0;
            m_last = acuteDays;
            break;
        case AxisRange::WholeCourse:
            m_first = std::min(0.0, std::floor(first));
            m_last = roundedUp(last, origin);
            m_warped = m_last > acuteDays || m_first < -acuteDays;
            break;
        case AxisRange::Fit:
            m_first = std::floor(first);
            m_last = std::max(std::ceil(last), m_first + 5);
            m_warped = m_last - m_first > longestEven;
            break;
    }
    if (m_warped) {
        addCourseTicks();
    } else {
        const double length = m_last - m_first;
        addDayTicks(length > 12 ? 5 : length > 6 ? 2 : 1);
    }
}

double DayAxis::warp(double days) const
{
    return m_warped ? std::copysign(bend * std::log1p(std::abs(days) / bend), days) : days;
}

double DayAxis::unwarp(double warped) const
{
    return m_warped ? std::copysign(bend * std::expm1(std::abs(warped) / bend), warped) : warped;
}

double DayAxis::position(double days) const
{
    return (warp(days) - warp(m_first)) / (warp(m_last) - warp(m_first));
}

double DayAxis::days(double position) const
{
    return unwarp(warp(m_first) + position * (warp(m_last) - warp(m_first)));
}

void DayAxis::addTick(double days, const Message& label, int rank)
{
    if (!contains(days)) return;
    const Message shown =
        m_origin.isOnset || !m_origin.date.isValid() ? label : Message("%1", {m_origin.date.addDays(qint64(days))});
    m_ticks << AxisTick{days, shown, rank};
}

/// Days 1, 5, 10, 15 …: whole days only, and none called 0.
void DayAxis::addDayTicks(int step)
{
    for (int days = int(m_first); days <= int(m_last); ++days) {
        const int day = days >= 0 ? days + 1 : days;
        if (day == 1) addTick(days, Message::verbatim(signedDay(day)), 0);
        if (day != 1 && day % step == 0) addTick(days, Message::verbatim(signedDay(day)), day % 10 == 0 ? 1 : 2);
    }
    if (m_first == -acuteBefore && m_range == AxisRange::Acute)
        m_ticks.prepend(AxisTick{m_first, Message::verbatim(signedDay(int(m_first))), 1});
}

void DayAxis::addCourseTicks()
{
    for (auto mark = milestones().crbegin(); mark != milestones().crend(); ++mark) {
        addTick(-daysAfter(mark->after, m_origin),
                labelOf(*mark, Message::verbatim(QChar(0x2212) + QString::number(mark->after.count))), mark->rank);
    }
    constexpr std::array<std::pair<int, int>, 4> days{{{1, 0}, {5, 4}, {10, 2}, {20, 3}}};
    for (const auto& [day, rank] : days)
        addTick(day - 1, Message::verbatim(signedDay(day)), rank);
    for (const Milestone& mark : milestones()) {
        if (isWorthATick(mark.after, m_last))
            addTick(daysAfter(mark.after, m_origin), labelOf(mark, mark.after.count), mark.rank);
    }
}

Message DayAxis::title() const
{
    return m_origin.isOnset ? Message(QT_TRANSLATE_NOOP("daymark", "day of illness (day 1 = first day of fever)"))
                            : Message(QT_TRANSLATE_NOOP("daymark", "date (onset of fever not known)"));
}

QString DayAxis::words(const Place& place, const Language& language) const
{
    const QString words = place.day && !place.isApproximate
                              ? language.moment(Moment::afterOnset(place.day->value, Span::Unit::Day))
                              : language.moment(place.when);
    return place.isApproximate ? language({QT_TRANSLATE_NOOP("daymark", "≈ %1"), {words}}) : words;
}

}  // namespace daymark
