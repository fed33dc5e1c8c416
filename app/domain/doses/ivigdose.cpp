// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"
#include "domain/doses/dosecase.h"

#include "domain/publications.h"
#include "domain/record/tables.h"

#include <algorithm>

namespace daymark {

namespace {

// 2 g/kg in one infusion over 10 to 12 h (AHA 2017; PMC7110839, table 2); UK 12 h, RAISE 24 h.
constexpr PlainNumber ivigLow(1.6);
constexpr PlainNumber ivigHigh(2.2);
constexpr double infusionFrom = 8;  // h
constexpr double infusionTo = 24;

/// The doses of one step in g/kg, all of them together.
struct Infused
{
    Id step;
    QDate first;
    QDate last;
    Result<DoseRange> dose = DoseRange{};
};

Infused infusedBy(const DoseStep& step, const DoseDates& dates, const Illness& illness)
{
    DoseStep single = step;
    single.interval = {};
    single.divided.reset();
    const QDate last = step.interval.isNull() || !dates.last.isValid() ? dates.first : dates.last;
    Infused infused{step.id, dates.first, last,
                    doseOf(single, QStringLiteral("g"), DosePer::KilogramDay, sizeFor(illness, dates.first))};
    if (infused.dose) infused.dose = infused.dose->times(PlainNumber(dosesOf(step, dates)));
    return infused;
}

/// Every IVIG of the illness by date, `steps` in place of those recorded for their course.
QList<Infused> infusedIn(const Illness& illness, const Id& course, const QList<DoseStep>& steps)
{
    QList<Infused> all;
    Course ivig;
    ivig.drug = QStringLiteral("ivig");
    const auto append = [&](const QList<DoseStep>& own) {
        const QList<DoseDates> dates = stepDates(ivig, own, illness.onset());
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (own[i].kind != StepKind::Pause) all << infusedBy(own[i], dates[i], illness);
        }
    };
    bool found = false;
    for (const Course& other : illness.rows<Course>()) {
        if (!isDrug(other.drug, QLatin1StringView("ivig"))) continue;
        found = found || other.id == course;
        append(other.id == course ? steps : rowsOf(illness.record().doseSteps, other.id));
    }
    if (!found) append(steps);
    std::stable_sort(all.begin(), all.end(), [](const Infused& a, const Infused& b) {
        if (a.first.isValid() != b.first.isValid()) return a.first.isValid();
        return a.first < b.first;
    });
    return all;
}

/// Doses on the same or on two consecutive days are one treatment.
QList<QList<Infused>> treatmentsOf(const QList<Infused>& infusions)
{
    QList<QList<Infused>> treatments;
    for (const Infused& infused : infusions) {
        const Infused* before = treatments.isEmpty() ? nullptr : &treatments.last().last();
        const bool together =
            before && before->last.isValid() && infused.first.isValid() && before->last.daysTo(infused.first) <= 1;
        if (together)
            treatments.last() << infused;
        else
            treatments << QList<Infused>{infused};
    }
    return treatments;
}

Result<DoseRange> sumOf(const QList<Infused>& treatment)
{
    DoseRange sum;
    for (const Infused& infused : treatment) {
        if (!infused.dose) return infused.dose;
        sum.least.value += infused.dose->least.value;
        sum.most.value += infused.dose->most.value;
    }
    return sum;
}

std::optional<double> infusionHours(const DoseStep& step, QDate onset)
{
    if (const auto hours = hoursBetween(step.start, step.end, onset)) return hours->value;
    const bool stated = step.interval.isNull() && !step.duration.isNull() && step.duration.unit == Span::Unit::Hour;
    return stated ? std::optional<double>(step.duration.count) : std::nullopt;
}

}  // namespace

void checkIvigDose(DoseCase& dose)
{
    dose.refer({QT_TRANSLATE_NOOP(
                   "daymark",
                   "2 g/kg in one infusion over 10 to 12 hours; confirmation is asked outside 1.6–2.2 g/kg a treatment "
                   "and 8–24 hours an infusion")},
               publication::aha2017, "PMC7110839, table 2; RAISE (24 h); band: local choice");
    dose.check.unit = QStringLiteral("g/kg");
    dose.check.totalUnit = QStringLiteral("g");
    if (const auto total = totalOf(dose.step, QStringLiteral("g"), DosePer::KilogramDose, dose.size))
        dose.check.total = *total;
    DoseRange before;
    for (const QList<Infused>& treatment : treatmentsOf(infusedIn(dose.illness, dose.check.course, dose.steps))) {
        const auto sum = sumOf(treatment);
        const bool own = std::any_of(treatment.cbegin(), treatment.cend(),
                                     [&](const Infused& infused) { return infused.step == dose.step.id; });
        if (sum) {
            before.least.value += sum->least.value;
            before.most.value += sum->most.value;
        }
        if (!own) continue;
        if (!sum) {
            dose.cannotTell(sum.error().message);
        } else {
            dose.check.dose = *sum;
            dose.check.answer = DoseAnswer::Within;
            dose.expect(ivigLow, ivigHigh);
            if (treatment.size() > 1)
                dose.note({QT_TRANSLATE_NOOP("daymark", "doses on consecutive days are one treatment of %1 g/kg"),
                           {sum->most.value}});
        }
        break;
    }
    const auto hours = infusionHours(dose.step, dose.illness.onset());
    if (hours && (*hours < infusionFrom || *hours > infusionTo))
        dose.confirm({QT_TRANSLATE_NOOP("daymark", "an infusion over %1 hours is outside 8–24 hours"),
                      {Argument::upTo(1, *hours)}});
    if (!isWithin(before.most, PlainNumber(0), haemolysisAbove))
        dose.note(
            {before.least == before.most
                 ? QT_TRANSLATE_NOOP("daymark", "%1 g/kg of IVIG in all, above 4 g/kg: haemolysis is to be thought of")
                 : QT_TRANSLATE_NOOP("daymark",
                                     "up to %1 g/kg of IVIG in all, above 4 g/kg: haemolysis is to be thought of"),
             {before.most.value}});
}

PlainNumber ivigInAll(const Illness& illness)
{
    double sum = 0;
    for (const Infused& infused : infusedIn(illness, {}, {})) {
        if (infused.dose) sum += infused.dose->most.value;
    }
    return PlainNumber(sum);
}

}  // namespace daymark
