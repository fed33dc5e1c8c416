// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "base/result.h"
#include "base/span.h"

#include <optional>
#include <QDate>
#include <QTime>

namespace daymark {

/// When something was, exactly as far as it is known and no further.
///
/// An instant (a date with a clock time), a date, a month, a year, or a day/week/month/year after onset. The last kind
/// is kept as such and follows the onset when it moves. Clock times are the ward's wall clock, without a zone, so that
/// no zone can shift a day.
class Moment
{
public:
    enum class Kind { None, Instant, Date, Month, Year, AfterOnset };

    Moment() = default;
    static Moment at(QDate date, QTime time);  ///< minutes are kept, seconds are not
    static Moment on(QDate date);
    static Moment inMonth(int year, int month);
    static Moment inYear(int year);
    /// Day n of illness (n ≠ 0; day 1 is the onset), week, month or year n after onset (n ≥ 0).
    static Moment afterOnset(int n, Span::Unit unit);

    /// From "2026-03-12T14:30", "2026-03-12", "2026-03", "2026", "d16", "w6", "m2", "y4"; "" is no moment.
    /// Refuses impossible dates, years outside 1900–2199, day 0 and anything else.
    static Result<Moment> fromText(const QString& text);
    /// The same notation: the form in the file and in the case file.
    QString text() const;

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::None; }
    bool isRelative() const { return m_kind == Kind::AfterOnset; }
    bool hasTime() const { return m_kind == Kind::Instant; }
    QDate date() const { return m_date; }  ///< of an instant or date; first day of a month or year; else invalid
    QTime time() const { return m_time; }  ///< of an instant; else invalid
    int count() const { return m_count; }  ///< of a day/week/month/year after onset
    Span::Unit unit() const { return m_unit; }

    /// First and last date this can be: the same for instants, dates and day n; both invalid where it is after an onset
    /// that is not known. Month n is onset + n calendar months, week n onset + 7n days, each taken as one date.
    QDate first(QDate onset) const;
    QDate last(QDate onset) const;
    /// A month or a year of the calendar: no day that hours or days could be counted from.
    bool isMonthOrYear() const { return m_kind == Kind::Month || m_kind == Kind::Year; }
    /// True where `first` is only about right: a week, month or year after onset, a calendar month or year.
    bool isApproximate() const;

    /// "12 Mar 2026 14:30", "12 Mar 2026", "March 2021", "2021", "day 16", "month 2"; empty where not stated.
    Message words() const;

    friend bool operator==(const Moment&, const Moment&) = default;

private:
    Kind m_kind = Kind::None;
    QDate m_date;
    QTime m_time;
    int m_count = 0;
    Span::Unit m_unit = Span::Unit::Day;
};

/// Day of illness of a date: date − onset + 1 on and after onset, date − onset before it (AHA wording "the first
/// calendar day of fever" is day 1; McCrindle 2017). None where either date is not known.
std::optional<IllnessDay> illnessDay(QDate date, QDate onset);
/// Of a moment: none for a calendar month or year, which is not one day.
std::optional<IllnessDay> illnessDay(const Moment& moment, QDate onset);
/// The date of a day of illness.
QDate dateOf(IllnessDay day, QDate onset);
/// `date` written as `like` is: a time after onset as a day of illness, an instant with its clock time, else a date.
Moment onAnotherDay(const Moment& like, QDate date, QDate onset);
/// Hours from one instant to another by the ward's clock; none unless both have a clock time.
std::optional<Hours> hoursBetween(const Moment& from, const Moment& to, QDate onset);
/// Earlier first: by date, then by clock time (none first); moments that cannot be placed come last.
bool isBefore(const Moment& a, const Moment& b, QDate onset);

}  // namespace daymark
