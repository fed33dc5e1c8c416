// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"

#include <optional>

namespace daymark {

/// An age by the calendar: a child is 12 months old on its first birthday. Born on 29 February: 1 March in common
/// years.
struct Age
{
    int years = 0;
    int months = 0;            ///< beyond the years, 0–11
    int days = 0;              ///< beyond the months
    int totalDays = 0;         ///< since birth
    bool approximate = false;  ///< the birth date is estimated, or only the age at onset is known

    int totalMonths() const { return 12 * years + months; }

    /// "6 days", "5 weeks", "9 months", "3 years 4 months", "21 years"; "about 9 months" where approximate.
    Message words() const;
};

/// Birth and the age at a date; none before birth.
std::optional<Age> ageOn(QDate date, QDate birth);
/// The child's age: by its birth date, else by its age at the onset of the first episode with a known onset.
std::optional<Age> ageOn(QDate date, const Record& record);
/// The child's age when this illness began: on its onset; where that is not known, the age that was stated for it, if
/// it is the only illness.
std::optional<Age> ageAtOnset(const Record& record, const Episode& episode);
/// The birth date, or the day it was about (onset of the first illness less the age stated then); invalid where
/// unknown.
QDate birthOrEstimate(const Record& record);
/// "born 3 Oct 2020", "born about …", else the age that was stated: "9 months old at onset", of a child with several
/// illnesses "2 years old at the first onset". Empty where nothing is known.
Message birthWords(const Record& record);
/// The age in words at a date, or why it cannot be told.
Message ageWords(const Record& record, QDate date);

}  // namespace daymark
