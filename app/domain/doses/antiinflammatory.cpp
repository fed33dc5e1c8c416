// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"
#include "domain/doses/dosecase.h"

#include "domain/publications.h"

#include <cmath>

namespace daymark {

namespace {

// Every reference stands with its source; the band outside of which a dose is asked about is a local choice.

// ---- Aspirin
constexpr PlainNumber aspirinLow(2);
constexpr PlainNumber aspirinLowTo(5);
constexpr PlainNumber aspirinHigh(30);
constexpr PlainNumber aspirinHighTo(100);

void checkAspirin(DoseCase& dose)
{
    dose.refer(
        {QT_TRANSLATE_NOOP(
            "daymark",
            "80–100 or 30–50 mg/kg/day in 4 doses until defervescence, then 3–5 mg/kg/day once daily "
            "(UK 2–5); confirmation is asked outside 30–100 and 2–5 mg/kg/day, and a low dose above 100 mg/day")},
        publication::aha2017);
    if (!dose.measure(DosePer::KilogramDay, "mg")) return;
    const DoseRange& given = *dose.check.dose;
    if (dose.step.kind == StepKind::Taper) return dose.expect(aspirinLow, aspirinHighTo);
    const auto both = [&](PlainNumber from, PlainNumber to) {
        return isWithin(given.least, from, to) && isWithin(given.most, from, to);
    };
    if (both(aspirinHigh, aspirinHighTo)) return;
    if (both(aspirinLow, aspirinLowTo))
        return dose.expectAtMost(PlainNumber(100), {QT_TRANSLATE_NOOP("daymark", "100 mg/day")});
    dose.confirm(
        {QT_TRANSLATE_NOOP("daymark",
                           "%1 mg/kg/day is neither a high or moderate (30–100) nor a low dose (2–5 mg/kg/day)"),
         {std::round(100 * (isWithin(given.least, aspirinLow, aspirinLowTo) ? given.most : given.least).value) / 100}});
}

// ---- Steroids
void checkPrednisolone(DoseCase& dose)
{
    dose.refer({QT_TRANSLATE_NOOP("daymark",
                                  "2 mg/kg/day for 5 days, then tapered over 15 days once CRP is ≤ 5 mg/L, at most 60 "
                                  "mg/day; confirmation is asked outside 0.5–2.2 mg/kg/day")},
               "RAISE: Lancet 2012;379:1613–1620, doi 10.1016/S0140-6736(11)61930-2; maximum: "
               "Therapeutic Guidelines (eTG); band: local choice");
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: steps of 2, 1 and 0.5 mg/kg/day, 5 days each")},
                "RAISE, recalled");
    if (!dose.measure(DosePer::KilogramDay, "mg")) return;
    dose.expect(PlainNumber(0.5), PlainNumber(2.2));
    dose.expectAtMost(PlainNumber(60), {QT_TRANSLATE_NOOP("daymark", "60 mg/day")});
}

/// No source gives one of its own; mg for mg it is taken for prednisolone, a local choice.
void checkPrednisone(DoseCase& dose)
{
    checkPrednisolone(dose);
    dose.check.reference = {QT_TRANSLATE_NOOP("daymark", "as prednisolone, mg for mg (local choice): %1"),
                            {dose.check.reference}};
}

/// How many single doses of the drug the illness saw until the end of this step, as far as their lengths are known.
int dosesUntil(const DoseCase& dose)
{
    int count = 0;
    for (qsizetype i = 0; i <= dose.index; ++i) {
        const DoseStep& step = dose.steps[i];
        if (step.kind == StepKind::Pause) continue;
        count += dosesOf(step, dose.dates[i]);
    }
    // Boluses are also written as a course each.
    for (const Course& other : dose.illness.rows<Course>()) {
        if (other.id == dose.check.course || drugCode(other.drug) != dose.check.drug) continue;
        const QList<DoseStep> steps = rowsOf(dose.illness.record().doseSteps, other.id);
        const QList<DoseDates> dates = stepDates(other, steps, dose.illness.onset());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].kind != StepKind::Pause && dates[i].first.isValid() && dates[i].first < dose.check.date)
                count += dosesOf(steps[i], dates[i]);
        }
    }
    return count;
}

void checkMethylprednisolone(DoseCase& dose)
{
    constexpr int mostDoses = 3;
    constexpr PlainNumber noPulse(4);  // mg/kg up to which a dose is none; a local choice
    dose.refer({QT_TRANSLATE_NOOP(
                   "daymark",
                   "30 mg/kg once daily for up to 3 days, at most 1 g (older UK scheme: 600 mg/m² twice "
                   "daily); confirmation is asked outside 20–30 mg/kg a dose, above 1000 mg and above 3 doses")},
               "CHOP clinical pathway; Therapeutic Guidelines (eTG); band: local choice");
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: a dose over 2 to 3 hours")}, "recalled");
    const bool isKnown = dose.measure(DosePer::KilogramDose, "mg");
    if (isKnown && dose.check.dose->most <= noPulse)
        return dose.confirm(QT_TRANSLATE_NOOP(
            "daymark", "no pulse, which the reference is about; for so low a dose no reference was read"));
    if (dosesUntil(dose) > mostDoses)
        dose.confirm(
            {QT_TRANSLATE_NOOP("daymark", "%1 doses until then are more than %2"), {dosesUntil(dose), mostDoses}});
    if (!isKnown) return;
    dose.expect(PlainNumber(20), PlainNumber(30));
    dose.expectAtMost(PlainNumber(1000), {QT_TRANSLATE_NOOP("daymark", "1000 mg a dose")});
}

// ---- Biologics and others
void checkInfliximab(DoseCase& dose)
{
    dose.refer(
        {QT_TRANSLATE_NOOP("daymark",
                           "5 mg/kg once (CHOP: may be repeated after 24 hours), or 10 mg/kg over 2 hours (KIDCARE); "
                           "confirmation is asked outside 4.5–11 mg/kg and above 2 doses")},
        "CHOP clinical pathway; KIDCARE: Lancet Child Adolesc Health 2021;5:852–861, PMID 34715057; band: local "
        "choice");
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: 5 mg/kg over 2 hours")}, "recalled");
    constexpr int mostDoses = 2;
    if (dosesUntil(dose) > mostDoses)
        dose.confirm(
            {QT_TRANSLATE_NOOP("daymark", "%1 doses until then are more than %2"), {dosesUntil(dose), mostDoses}});
    if (dose.measure(DosePer::KilogramDose, "mg")) dose.expect(PlainNumber(4.5), PlainNumber(11));
}

/// KAWAKINRA began with 4 mg/kg/day below 8 months of age (one copy prints ≤ 8) from 5 kg on, else with 2.
void noteAnakinraStart(DoseCase& dose)
{
    constexpr int infantMonths = 8;
    constexpr double infantKilograms = 5;
    if (dose.index != 0) return;
    const bool upTo = dose.illness.settings().anakinraInfants == AnakinraInfants::UpTo8Months;
    const auto infant = [&] { return dose.age->totalMonths() < infantMonths + (upTo ? 1 : 0); };
    const bool surelyOld = dose.age && !infant();
    const bool surelyLight = dose.size.weight && dose.size.weight->value < infantKilograms;
    if (surelyOld || surelyLight)
        dose.note(QT_TRANSLATE_NOOP("daymark", "the start in KAWAKINRA for this child: 2 mg/kg/day"));
    else if (dose.age && dose.size.weight)
        dose.note(QT_TRANSLATE_NOOP("daymark", "the start in KAWAKINRA for this child: 4 mg/kg/day"));
    else
        dose.note(QT_TRANSLATE_NOOP(
            "daymark",
            "the start in KAWAKINRA, 2 or 4 mg/kg/day, depends on age and weight, which are not both known"));
}

void checkAnakinra(DoseCase& dose)
{
    dose.refer({dose.illness.settings().anakinraInfants == AnakinraInfants::UpTo8Months
                    ? QT_TRANSLATE_NOOP(
                          "daymark",
                          "KAWAKINRA: start 2 mg/kg/day (4 at ≤ 8 months and ≥ 5 kg), up to 6 while > 38 "
                          "°C, 14 days; ANAKID 2–11 mg/kg/day; ANACOMP 4 up to 8; confirmation is asked outside 2–11 "
                          "mg/kg/day")
                    : QT_TRANSLATE_NOOP(
                          "daymark",
                          "KAWAKINRA: start 2 mg/kg/day (4 below 8 months and ≥ 5 kg), up to 6 while > 38 "
                          "°C, 14 days; ANAKID 2–11 mg/kg/day; ANACOMP 4 up to 8; confirmation is asked outside 2–11 "
                          "mg/kg/day")},
               "KAWAKINRA: Kone-Paut 2021, Arthritis Rheumatol; ANAKID: J Pediatr 2022;243:173–180, doi "
               "10.1016/j.jpeds.2021.12.035; ANACOMP trial protocol; band: local choice");
    noteAnakinraStart(dose);
    if (dose.measure(DosePer::KilogramDay, "mg")) dose.expect(PlainNumber(2), PlainNumber(11));
}

void checkCiclosporin(DoseCase& dose)
{
    dose.refer(
        {QT_TRANSLATE_NOOP("daymark",
                           "5 mg/kg/day for 5 days (KAICA), 4–8 mg/kg/day as rescue; 2-hour level 300–600 ng/mL, "
                           "potassium and magnesium are watched; confirmation is asked outside 3–8 mg/kg/day")},
        "KAICA: Lancet 2019;393:1128–1137, PMID 30853151; Suzuki 2011, PIDJ 30:871; band: "
        "local choice");
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: in 2 doses; trough level 50–150 ng/mL")}, "recalled");
    if (dose.measure(DosePer::KilogramDay, "mg")) dose.expect(PlainNumber(3), PlainNumber(8));
}

void checkMethotrexate(DoseCase& dose)
{
    dose.refer({QT_TRANSLATE_NOOP(
                   "daymark", "10 mg/m² a week by mouth until afebrile; per m², not per kg; asked beyond 10 % of it")},
               "Italian statement 2021, table 4; band: local choice");
    if (dose.step.basis == DoseBasis::PerKilogram)
        dose.confirm(QT_TRANSLATE_NOOP("daymark", "the dose is per kg, the reference is per m²"));
    else if (dose.measure(DosePer::SquareMetreWeek, "mg"))
        dose.expect(PlainNumber(9), PlainNumber(11));
}

void checkUlinastatin(DoseCase& dose)
{
    dose.refer(
        {QT_TRANSLATE_NOOP(
            "daymark",
            "5000 U/kg 3 to 6 times a day, at most 50 000 U a dose; not in one line with IVIG; confirmation is asked "
            "outside 15 000–30 000 U/kg/day")},
        "Italian statement 2021, table 4; band: local choice");
    if (!dose.measure(DosePer::KilogramDose, "U")) return;
    dose.expectAtMost(PlainNumber(50000), {QT_TRANSLATE_NOOP("daymark", "50 000 U a dose")});
    if (dose.measure(DosePer::KilogramDay, "U")) dose.expect(PlainNumber(15000), PlainNumber(30000));
}

void checkCyclophosphamide(DoseCase& dose)
{
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: 10 mg/kg/day intravenously, 1 to 2 doses")},
                "AHA 2017, recalled");
}

void checkPlasmaExchange(DoseCase& dose)
{
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: 1 to 1.5 plasma volumes a day for 3 (to 6) days")},
                "recalled");
}

constexpr DoseRule rules[] = {
    {"ivig", checkIvigDose},
    {"aspirin", checkAspirin},
    {"prednisolone", checkPrednisolone},
    {"prednisone", checkPrednisone},
    {"methylprednisolone", checkMethylprednisolone},
    {"infliximab", checkInfliximab},
    {"anakinra", checkAnakinra},
    {"ciclosporin", checkCiclosporin},
    {"cyclophosphamide", checkCyclophosphamide},
    {"methotrexate", checkMethotrexate},
    {"ulinastatin", checkUlinastatin},
    {"plasma-exchange", checkPlasmaExchange},
};

}  // namespace

std::span<const DoseRule> antiInflammatoryDoses()
{
    return rules;
}

}  // namespace daymark
