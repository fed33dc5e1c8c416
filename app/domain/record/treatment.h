// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

/// A drug given over time, as a sequence of steps.
struct Course
{
    Id id;
    Id parent;     ///< the Episode it belongs to
    QString drug;  ///< code of the catalogue, or the name of any other drug
    QString indication;
    QString brand;
    QString lot;
    TargetKind targetKind = TargetKind::NotStated;
    std::optional<PlainNumber> targetLow;
    std::optional<PlainNumber> targetHigh;
    Response response = Response::NotStated;
    QString responseText;
    QString stopReason;
    QString notes;

    static const QList<Field<Course>>& fields();
    friend bool operator==(const Course&, const Course&) = default;
};

/// One step of a course: a dose, how often, from when to when.
struct DoseStep
{
    Id id;
    Id parent;                             ///< the Course it belongs to
    StepKind kind = StepKind::NotStated;   ///< not stated: dose
    std::optional<PlainNumber> amount;     ///< lower end of a range
    std::optional<PlainNumber> amountMax;  ///< upper end of a range, or where escalation ends
    QString unit;                          ///< g, mg, µg, IU, U …
    DoseBasis basis = DoseBasis::NotStated;
    Span interval;               ///< PT12H: every 12 hours; P1D: a day; not stated: one dose, where an amount is
    std::optional<int> divided;  ///< single doses the amount of one interval is divided into
    DoseRoute route = DoseRoute::NotStated;
    Moment start;       ///< of an infusion: its start
    Moment end;         ///< of an infusion: its end
    Span duration;      ///< where no end is known
    Span durationMax;   ///< upper end of a range of durations
    QString condition;  ///< of an escalation: "while > 38 °C"
    QString detail;
    QString confirmation;  ///< why an unusual value was kept

    static const QList<Field<DoseStep>>& fields();
    friend bool operator==(const DoseStep&, const DoseStep&) = default;
};

}  // namespace daymark
