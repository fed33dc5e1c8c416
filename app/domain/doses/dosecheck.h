// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/doses/doseamount.h"
#include "domain/hints.h"

namespace daymark {

/// What the reference says to a dose. Never a block, never a proposed dose.
enum class DoseAnswer {
    NoReference,  ///< no band: nothing was read, or only recalled
    CannotTell,   ///< a weight, an age, an interval or the dose is missing
    Within,
    Confirm  ///< outside of the band: "please confirm"
};
Codes codes(DoseAnswer);

/// One step of a course beside the reference of its drug.
struct DoseCheck
{
    Id course;
    Id step;
    QString drug;
    Message words;  ///< the step: "2 g/kg once"
    Moment start;
    QDate date;
    std::optional<IllnessDay> day;
    DoseAnswer answer = DoseAnswer::NoReference;
    std::optional<DoseRange> dose;   ///< as the reference counts it, in `unit`
    QString unit;                    ///< "mg/kg/day"
    std::optional<DoseRange> total;  ///< of the whole child, in `totalUnit`, by the weight of that day
    QString totalUnit;               ///< "mg"
    std::optional<Kilograms> weight;
    Message reference;  ///< the reference and the band, in words
    QString source;
    Standing standing = Standing::NotStated;
    QList<Message> concerns;  ///< what is outside, or what is missing
    QList<Message> notes;     ///< what to know beside it
    QList<Remark> remarks;    ///< what is only recalled
    QList<Input> inputs;

    /// "Please confirm: IVIG 5 g/kg once, day 9: … Reference: …"
    Message text(QDate onset) const;
};

/// The reference for one step; `step` belongs to `course` of this illness, saved already or not.
DoseCheck doseVerdict(const DoseStep& step, const Course& course, const Illness& illness);
/// Of every step that is a dose, in order of the courses.
QList<DoseCheck> doseChecks(const Illness& illness);

/// `dose.checks`: a list of {drug, step, day, date, perKg, perKgMax, per, mg, mgMax, weight, verdict, reference,
/// source, standing, text, notes, remarks}.
Fact doseChecksFact(const Illness& illness);

/// The names of the illness's courses that are no drug of the catalogue, each once, as typed.
QList<Message> unknownDrugs(const Illness& illness);
/// Of them those that are given now.
QList<Message> unknownDrugsNow(const Illness& illness);

/// Doses to confirm, IVIG above 4 g/kg in all, anticoagulants without an established dose, a NSAID with aspirin, and
/// names that are no drug of the catalogue.
QList<Hint> doseHints(const Illness& illness);

}  // namespace daymark
