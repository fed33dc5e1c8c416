// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

namespace daymark {

/// A length of calendar time in one unit: "9 months", "every 12 hours", "10 weeks". Written as an ISO 8601 duration.
struct Span
{
    enum class Unit { Hour, Day, Week, Month, Year };

    static constexpr int most = 99999;  ///< the largest count: five digits

    int count = 0;  ///< > 0; 0 = not stated
    Unit unit = Unit::Day;

    /// From "PT12H", "P3D", "P10W", "P9M", "P4Y"; refuses anything else, more than one unit, and counts outside
    /// 1–most.
    static Result<Span> fromText(const QString& text);
    /// The same notation; empty where not stated.
    QString text() const;
    bool isNull() const { return count == 0; }

    /// `date` moved by this span: months and years by the calendar, hours by whole days (rounded down).
    QDate after(QDate date) const { return moved(date, 1); }
    /// `date` moved back by this span.
    QDate before(QDate date) const { return moved(date, -1); }
    /// Average length in days (a month 30.4375, a year 365.25): for ordering and drawing, never for ages.
    double days() const;
    /// "9 months", "12 hours".
    Message words() const;

    friend bool operator==(const Span&, const Span&) = default;

private:
    QDate moved(QDate date, int sign) const;
};

}  // namespace daymark
