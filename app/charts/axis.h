// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QList>

namespace daymark {

/// The day the axis counts from: the first calendar day of fever or, where no onset is known, the first dated row; the
/// axis then shows dates and no days of illness.
struct DayOrigin
{
    QDate date;
    bool isOnset = true;

    /// The onset an illness day and a "month 2" are read against; invalid where there is none.
    QDate onset() const { return isOnset ? date : QDate(); }
    friend bool operator==(const DayOrigin&, const DayOrigin&) = default;
};

/// Where something lies on the axis.
///
/// `days` counts from the first minute of day 1 and is continuous: day 1 starts at 0, day 2 at 1, day −1 at −1 and ends
/// where day 1 starts, so there is no day 0 and no hole. A clock time is its fraction.
struct Place
{
    double days = 0;
    QDate date;                     ///< of an approximate place: the one it is drawn at
    std::optional<IllnessDay> day;  ///< none for a calendar month or year, or without an onset
    Moment when;                    ///< as it was stated
    bool isApproximate = false;

    friend bool operator==(const Place&, const Place&) = default;
};

/// The one function from a date to a place. A calendar month or year lies in its middle. None where the moment is not
/// stated, or is relative to an onset that is not known.
std::optional<Place> placeOf(const Moment& moment, const DayOrigin& origin);

/// How much of the course is shown.
enum class AxisRange {
    Acute,        ///< days 1–30, from day −3 where something happened before day 1
    WholeCourse,  ///< from onset to the last event; each later month takes less room
    Fit,          ///< from the first event to the last
};

/// A labelled day of the axis.
struct AxisTick
{
    double days = 0;
    Message label;
    int rank = 0;  ///< where labels have no room, the higher rank goes first
};

/// The one axis all panels share: from days to a position between 0 (left) and 1 (right), continuous and strictly
/// increasing.
class DayAxis
{
public:
    DayAxis() = default;
    /// `first` and `last` are the days (as in Place) of the first and last event; both 0 where there is none.
    DayAxis(AxisRange range, const DayOrigin& origin, double first, double last);

    /// The same events in another range.
    DayAxis inRange(AxisRange range) const { return {range, m_origin, m_firstEvent, m_lastEvent}; }

    AxisRange range() const { return m_range; }
    const DayOrigin& origin() const { return m_origin; }
    double first() const { return m_first; }
    double last() const { return m_last; }
    bool contains(double days) const { return days >= m_first && days <= m_last; }

    double position(double days) const;
    double days(double position) const;  ///< the inverse of position()
    QList<AxisTick> ticks() const { return m_ticks; }
    /// "day of illness (day 1 = first day of fever)", or what the axis shows instead.
    Message title() const;
    /// "day 24", "≈ month 2", "day −1"; without an onset the date.
    QString words(const Place& place, const Language& language) const;

private:
    double warp(double days) const;
    double unwarp(double warped) const;
    void addDayTicks(int step);
    void addCourseTicks();
    void addTick(double days, const Message& label, int rank);

    AxisRange m_range = AxisRange::WholeCourse;
    DayOrigin m_origin;
    double m_firstEvent = 0;
    double m_lastEvent = 0;
    double m_first = 0;
    double m_last = 30;
    bool m_warped = false;
    QList<AxisTick> m_ticks;
};

}  // namespace daymark
