// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// One line of therapy: a course of an anti-inflammatory drug other than aspirin.
struct TherapyLine
{
    QString drug;          ///< code of the catalogue
    Moment start;          ///< null: undated
    QDate first;           ///< invalid where it cannot be placed
    QList<Message> doses;  ///< one for each dose given singly, or the whole course in words
};

/// The lines in order of time, undated ones last. The same drug again within the window of resistance (by date: a day,
/// or two by the 48 hours) belongs to the line before it: 1 g/kg of IVIG on two consecutive days is one.
QList<TherapyLine> therapyLines(const Illness& illness);

/// `therapy.lines`: how many.
Fact therapyLinesFact(const Illness& illness);

}  // namespace daymark
