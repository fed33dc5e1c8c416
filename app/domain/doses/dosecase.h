// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/age.h"
#include "domain/doses/dosecheck.h"
#include "domain/dosing.h"

namespace daymark {

/// A step that is being checked, with all that rules of drugs read. The answer begins as "no reference".
struct DoseCase
{
    const DoseStep& step;
    const Illness& illness;
    QList<DoseStep> steps;   ///< of its course, this one among them
    QList<DoseDates> dates;  ///< of `steps`
    qsizetype index = 0;     ///< of this step in `steps`
    std::optional<Age> age;  ///< on the day of the step
    DoseSize size;
    DoseCheck check;
    PlainNumber together{
        1};  ///< so much more than the mean a day (a week) is given at once, where doses lie further apart

    DoseCase(const DoseStep& step, const Course& course, const Illness& illness);

    /// Sets what the reference is; `words` with the reference first and the band behind it.
    void refer(const Message& words, const char* source, const char* further = "");
    /// Brings the dose to what the reference counts by; false (and "cannot tell", with the reason) where that cannot
    /// be.
    bool measure(DosePer per, const char* unit);
    /// "Please confirm" where the dose lies outside; of a taper only what is above.
    void expect(PlainNumber low, PlainNumber high);
    /// "Please confirm" where the whole child gets more; a note where that cannot be told. `words`: "60 mg/day".
    void expectAtMost(PlainNumber most, const Message& words);
    void confirm(const Message& why);
    void cannotTell(const Message& why);
    void note(const Message& words);
    /// Something recalled; `words` begin with "unverified: ".
    void recall(const Message& words, const char* source);
};

/// What checks the doses of one drug.
struct DoseRule
{
    const char* drug;
    void (*check)(DoseCase& dose);
};
/// Of the anti-inflammatory drugs and of all others that have a reference or a remark.
std::span<const DoseRule> antiInflammatoryDoses();
std::span<const DoseRule> otherDoses();

/// The rule of IVIG: the doses of a treatment together, the length of an infusion, and all treatments together.
void checkIvigDose(DoseCase& dose);
/// IVIG in g/kg over all treatments of the illness whose dose is known.
PlainNumber ivigInAll(const Illness& illness);
/// IVIG above this in all, g/kg: haemolysis. A local choice.
inline constexpr PlainNumber haemolysisAbove(4);

/// Whether `value` lies in the range, with a rounding error forgiven at both ends.
bool isWithin(PlainNumber value, PlainNumber low, PlainNumber high);

}  // namespace daymark
