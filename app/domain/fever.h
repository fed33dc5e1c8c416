// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// From this temperature on a reading by this route is fever: rectal, tympanic, oral, temporal 38.0 °C, axillary
/// 37.5 °C; another or no stated route 38.0 °C. A local setting (sources differ); routes are never converted.
Celsius feverLimit(Route route);

/// Fever or no fever, measured at one time or stated over days.
struct FeverEvidence
{
    QDate first;
    QDate last;            ///< of a reading: the same day
    Moment when;           ///< of a reading: its moment; of a statement: its first day
    bool fever = false;    ///< fever, or none
    bool reading = false;  ///< measured, not stated
    Input input;
};

/// All that is known about fever in this illness and can be placed in the calendar, in order of the first day.
QList<FeverEvidence> feverEvidence(const Illness& illness);
/// The last day with fever, by a reading or a statement; invalid where there is none.
QDate lastFeverDate(const QList<FeverEvidence>& evidence);

/// The unbroken fever from its first day on.
struct FirstFever
{
    int days = 0;        ///< at least this many
    bool ended = false;  ///< a fever-free day is recorded after it: exactly so many
    QDate last;
};
/// Counted from onset to the last day with fever before a recorded day without any (of readings and statements); days
/// with nothing recorded in between count as fever. None where onset is unknown or no fever is recorded at all.
std::optional<FirstFever> firstFever(const Illness& illness);

Fact feverLastDay(const Illness& illness);   ///< `fever.last-day`: day of illness
Fact feverDuration(const Illness& illness);  ///< `fever.duration`: days of the unbroken fever

}  // namespace daymark
