// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ivig.h"

#include "domain/body.h"
#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr const char* ivig = "ivig";
constexpr double fullDose = 2;  // g/kg

QList<Infusion> treatmentsOf(const QList<Infusion>& infusions, QDate onset)
{
    QList<Infusion> treatments;
    for (const Infusion& infusion : infusions) {
        const QDate start = infusion.start.first(onset);
        Infusion* before = treatments.isEmpty() ? nullptr : &treatments.last();
        const bool next = before && start.isValid() && before->date.isValid() && before->date.daysTo(start) <= 1;
        if (next && isOneTreatment(before->dose, infusion.dose)) {
            before->end = infusion.end;
            before->date = infusion.date;
            before->dose = together(before->dose, infusion.dose);
        } else {
            treatments << infusion;
        }
    }
    return treatments;
}

}  // namespace

Result<IvigDose> ivigDose(const DoseStep& step, const DoseDates& dates, const Record& record)
{
    const bool inGrams = step.unit == QStringLiteral("g");
    if (!step.amount || (!inGrams && step.unit != QStringLiteral("mg")))
        return refuse(QT_TRANSLATE_NOOP("daymark", "its dose is not recorded in g or mg"));
    if (step.amountMax) return refuse(QT_TRANSLATE_NOOP("daymark", "its dose is recorded as a range"));
    const double grams = step.amount->value * (inGrams ? 1 : 0.001) * dosesOf(step, dates);
    if (step.basis == DoseBasis::PerKilogram) return IvigDose{PlainNumber(grams), false};
    const auto weight = bodyReadingAt(record, BodyKind::Weight, dates.first);
    if (step.basis != DoseBasis::Absolute || !weight)
        return refuse(QT_TRANSLATE_NOOP("daymark", "its dose per kilogram cannot be told without a weight"));
    return IvigDose{PlainNumber(grams / weight->value.value), true};
}

Result<IvigDose> together(const Result<IvigDose>& before, const Result<IvigDose>& next)
{
    if (!before) return before;
    if (!next) return next;
    return IvigDose{PlainNumber(before->perKilogram.value + next->perKilogram.value),
                    before->byWeight || next->byWeight};
}

bool isOneTreatment(const Result<IvigDose>& before, const Result<IvigDose>& next)
{
    const auto both = together(before, next);
    return !both || both->perKilogram.value <= fullDose * (1 + vialShare.value);
}

QList<Infusion> ivigInfusions(const Illness& illness)
{
    const Record& record = illness.record();
    QList<Infusion> infusions;
    for (const Course& course : illness.rows<Course>()) {
        if (findDrug(course.drug) != findDrug(QString::fromLatin1(ivig))) continue;
        const QList<DoseStep> steps = rowsOf(record.doseSteps, course.id);
        const QList<DoseDates> dates = stepDates(course, steps, illness.onset());
        if (steps.isEmpty())
            infusions << Infusion{{}, {}, {}, refuse(QT_TRANSLATE_NOOP("daymark", "its dose is not recorded"))};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].kind == StepKind::Pause) continue;
            const Moment end = endOfDose(steps[i]);
            const Moment known = end.isNull() ? steps[i].start : end;
            const bool isDay = !known.isMonthOrYear();
            const QDate last = isDay ? end.last(illness.onset()) : QDate();
            infusions << Infusion{steps[i].start, end, last.isValid() || !isDay ? last : dates[i].last,
                                  ivigDose(steps[i], dates[i], record)};
        }
    }
    const auto dated = std::find_if(infusions.begin(), infusions.end(),
                                    [](const Infusion& infusion) { return !infusion.start.isNull(); });
    std::stable_sort(dated, infusions.end(),
                     [&](const Infusion& a, const Infusion& b) { return isBefore(a.start, b.start, illness.onset()); });
    return treatmentsOf(infusions, illness.onset());
}

Fact dayOfFirstIvig(const Illness& illness)
{
    Fact fact;
    fact.id = "day.first-ivig";
    fact.rule = QT_TRANSLATE_NOOP("daymark", "Day of illness on which the first infusion of IVIG was begun");
    const QList<Infusion>& infusions = illness.once<ivigInfusions>();
    if (infusions.isEmpty()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No IVIG is recorded"));
        return fact;
    }
    const Moment start = infusions.first().start;
    fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "First IVIG")), {}, start};
    if (start.isNull())
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "The first IVIG has no date"));
    else
        tellDay(fact, start, QT_TRANSLATE_NOOP("daymark", "First IVIG"), illness);
    return fact;
}

}  // namespace daymark
