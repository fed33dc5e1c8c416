// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"

namespace daymark {

/// One step in words: "2 g/kg once", "50 mg/kg/day in 4 doses", "6 mg/kg every 2 days for 4 weeks", "2–8 mg/kg/day",
/// "2 mg/kg/day, up to 6 mg/kg/day while > 38 °C", "pause for 3 days".
Message stepWords(const DoseStep& step);
/// The dose of a step alone, for the narrow lane: "5 mg/kg/day".
Message doseWords(const DoseStep& step);
/// All steps of a course: "3 mg/kg/day for 3 days, then 8 mg/kg/day for 5 months".
Message courseWords(const QList<DoseStep>& steps);

/// Whether a step is one dose. It has no interval and does not last for days; and an amount is stated, or the drug is
/// given as single doses by the catalogue. "Warfarin was begun" tells of no single dose.
bool isSingleDose(const DoseStep& step, const QString& drug);
/// When an infusion ended: as written, else its beginning and the hours it ran over; null where neither tells.
Moment endOfDose(const DoseStep& step);

/// The calendar dates of a step or a course.
struct DoseDates
{
    QDate first;               ///< invalid where it cannot be told
    QDate last;                ///< last day with a dose; invalid where no end is known
    bool approximate = false;  ///< an end is only about right: weeks or months after onset, a range of durations
};

/// How many doses a step is that is repeated, from its first to its last day, both included: one every 2 days over 5
/// days is 3, one every 12 hours over a day 2. 1 where it is not repeated or a day is not known.
int dosesOf(const DoseStep& step, const DoseDates& dates);

/// The dates of each step, in the order of the steps: a step without a start follows the one before it, a step without
/// an end ends the day before the next one starts, a single dose is one day. Steps that all have a start follow each
/// other by it, whatever the order they were entered in.
QList<DoseDates> stepDates(const Course& course, const QList<DoseStep>& steps, QDate onset);
/// From the first to the last step; no last date where the last step has none.
DoseDates courseDates(const Course& course, const QList<DoseStep>& steps, QDate onset);
/// Whether the course goes on at this date: begun, not ended, and no reason to stop is written.
bool isOngoing(const Course& course, const QList<DoseStep>& steps, QDate onset, QDate date);

}  // namespace daymark
