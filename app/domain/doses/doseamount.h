// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// What a reference of a drug is given per.
enum class DosePer {
    KilogramDay,      ///< per kg and day
    KilogramDose,     ///< per kg and single dose
    Kilogram12Hours,  ///< per kg, every 12 hours
    KilogramHour,     ///< per kg and hour
    SquareMetreWeek,  ///< per m² and week
};
/// "mg/kg/day".
QString unitOf(DosePer per, const QString& unit);

/// The ends of a dose; equal where it is no range.
struct DoseRange
{
    PlainNumber least;
    PlainNumber most;

    DoseRange times(PlainNumber factor) const;
};

/// The size of the child on the day a step begins, as far as it was measured.
struct DoseSize
{
    std::optional<Kilograms> weight;
    Message noWeight;  ///< why there is none
    std::optional<SquareMetres> surface;
    QList<Input> inputs;
};
/// Weight, and surface by Haycock where a height was measured too.
DoseSize sizeFor(const Illness& illness, QDate date);

/// The ends of a step in another unit of the same kind ("g" in "mg"; IU and U are one). Refuses a step without amount
/// and a unit of another kind.
Result<DoseRange> amountOf(const DoseStep& step, const QString& unit);
/// The dose per kg (or m²) as the reference counts it. A single dose counts as the dose of its day. Refuses what needs
/// a weight, a height or an interval that is not there.
Result<DoseRange> doseOf(const DoseStep& step, const QString& unit, DosePer per, const DoseSize& size);
/// How many times the mean of a day (of a week, where the reference counts by it) is given at once: 2 of a dose every 2
/// days; 1 where doses lie no further apart.
PlainNumber timesTheMean(const DoseStep& step, DosePer per);
/// The dose of the whole child as the reference counts it (per day, per single dose …).
Result<DoseRange> totalOf(const DoseStep& step, const QString& unit, DosePer per, const DoseSize& size);

}  // namespace daymark
