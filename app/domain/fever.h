// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// From this temperature on a reading by this route is fever: rectal, tympanic, oral, temporal 38.0 °C, axillary
/// 37.5 °C or by the settings 37.3; another or no stated route 38.0 °C. A local setting (sources differ); routes are
/// never converted.
Celsius feverLimit(Route route, const Settings& settings = {});

/// Fever or no fever, measured at one time or stated over days.
struct FeverEvidence
{
    QDate first;
    QDate last;            ///< of a reading: the same day
    Moment when;           ///< of a reading: its moment; of a statement: its first day
    bool fever = false;    ///< fever, or none
    bool reading = false;  ///< measured, not stated
    bool ended = false;    ///< fever stated with its last day
    bool open = false;     ///< fever stated without one: how long it went on is not known
    bool masked = false;   ///< no fever, but under an antipyretic other than aspirin: proves nothing
    Input input;
};

/// A fever so many days after the one before is of another illness: a local choice.
inline constexpr int longestFeverGap = 30;
/// All that is known about fever in this illness and can be placed in the calendar, in order of the first day. A fever
/// long after the one before, or long before the onset, is left out.
QList<FeverEvidence> feverEvidence(const Illness& illness);
/// What was left out.
QList<FeverEvidence> strayFever(const Illness& illness);
/// The last day with fever, by a reading or a statement; invalid where there is none.
QDate lastFeverDate(const QList<FeverEvidence>& evidence);

/// Whether the first day of illness is stated to have been without fever, as in the rare child without any.
bool beganWithoutFever(const Illness& illness);
/// Whether no fever is recorded, and the illness began without one.
bool wasNeverFebrile(const Illness& illness);

/// How long a fever lasted without a break, as far as it is recorded.
struct FeverLength
{
    int least = 0;            ///< days it surely lasted
    int unrecorded = 0;       ///< of them, days with nothing recorded
    std::optional<int> most;  ///< days it can have lasted; none: no bound
    QDate first;              ///< of the surely febrile days; invalid where there are none
    QDate last;
};
/// The longest unbroken fever: from its first day (the onset, or the first recorded one after a break) to the last day
/// with fever before a break. Days with nothing recorded in between count as fever, and so does the onset unless it is
/// stated to have been without; a day whose readings are all below the limit does not, and is no break by itself. A
/// break is a day stated without fever, or a run of readings below the limit over 24 hours or more (antipyretic
/// readings left out) that covers a day without any fever. An onset uncertain by n days makes its fever shorter or
/// longer by n, but never shorter than its dated days.
FeverLength longestFever(const Illness& illness);
/// "2 of them with nothing recorded": of the days of a fever.
Message unrecordedWords(const FeverLength& fever);

Fact feverLastDay(const Illness& illness);   ///< `fever.last-day`: day of illness
Fact feverDuration(const Illness& illness);  ///< `fever.duration`: days of the unbroken fever

}  // namespace daymark
