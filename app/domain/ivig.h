// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dosing.h"
#include "domain/facts.h"

namespace daymark {

/// A dose meets one of a table within this share of it: vials come in whole grams. A local choice.
inline constexpr PlainNumber vialShare(0.1);

/// A dose of immunoglobulin by the kilogram.
struct IvigDose
{
    PlainNumber perKilogram;  ///< g/kg
    bool byWeight = false;    ///< from grams and the weight of that day
};
/// The dose of one step with these dates, all its infusions together; or why it cannot be told: no grams or milligrams,
/// a range, no weight.
Result<IvigDose> ivigDose(const DoseStep& step, const DoseDates& dates, const Record& record);
/// Both doses added; where one cannot be told, why.
Result<IvigDose> together(const Result<IvigDose>& before, const Result<IvigDose>& next);
/// Whether doses on the same or on two consecutive days are one treatment: 1 g/kg twice is 2 g/kg. They are two where
/// together they are more than a full dose of 2 g/kg (and 10 %, for vials come in whole grams). An untold dose is taken
/// for a part.
bool isOneTreatment(const Result<IvigDose>& before, const Result<IvigDose>& next);

/// One infusion of immunoglobulin, or what is one treatment.
struct Infusion
{
    Moment start;
    Moment end;             ///< null: only the date is known
    QDate date;             ///< of the end, else of the start; invalid where it cannot be placed
    Result<IvigDose> dose;  ///< of the whole treatment
};

/// The treatments of this illness in order of time; an undated one stands where it was entered, so that one entered
/// first is the first. A course without any dose is an undated one.
QList<Infusion> ivigInfusions(const Illness& illness);

Fact dayOfFirstIvig(const Illness& illness);  ///< `day.first-ivig`: day of illness
/// `ivig.response`: "responded" or "resistant" after the first infusion, by the window of the settings; the text says
/// persistent or recrudescent, and answers every infusion.
Fact ivigResponse(const Illness& illness);

}  // namespace daymark
