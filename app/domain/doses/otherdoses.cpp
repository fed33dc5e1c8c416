// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doses/dosecase.h"

#include "domain/publications.h"

namespace daymark {

namespace {

// Every reference stands with its source; the band outside of which a dose is asked about is a local choice. Where the
// sources give one number, 10 % on both sides is left for rounding to a syringe.
constexpr double roundedDown = 0.9;
constexpr double roundedUp = 1.1;

bool isAround(const DoseRange& dose, PlainNumber from, PlainNumber to)
{
    const PlainNumber low(roundedDown * from.value);
    const PlainNumber high(roundedUp * to.value);
    return isWithin(dose.least, low, high) && isWithin(dose.most, low, high);
}

// ---- Enoxaparin: the dose changes at the age of 2 months. Preterm infants got 2.0 mg/kg.
constexpr int enoxaparinMonths = 2;

bool isEnoxaparinDose(const DoseRange& dose, bool young)
{
    return young ? isAround(dose, PlainNumber(1.5), PlainNumber(1.7)) ||
                       isAround(dose, PlainNumber(0.75), PlainNumber(0.75))
                 : isAround(dose, PlainNumber(1.0), PlainNumber(1.0)) ||
                       isAround(dose, PlainNumber(0.5), PlainNumber(0.5));
}

void checkEnoxaparin(DoseCase& dose)
{
    dose.refer(
        {QT_TRANSLATE_NOOP("daymark",
                           "every 12 hours: below 2 months of age 1.5 mg/kg (term newborn 1.5–1.7, preterm 2.0), "
                           "from 2 months 1.0 mg/kg; as prophylaxis 0.75 and 0.5 mg/kg; anti-Xa 0.5–1.0 IU/mL 4 "
                           "hours after a dose; asked beyond 10 % of these")},
        "PMC7031103, table 2; UpToDate 64075; PMC5399429; band: local choice");
    dose.recall(
        {QT_TRANSLATE_NOOP("daymark", "unverified: AHA 2004 changed from 3 to 2 mg/kg a day at 12 months of age")},
        "AHA 2004, recalled");
    if (!dose.measure(DosePer::Kilogram12Hours, "mg")) return;
    const bool asYoung = isEnoxaparinDose(*dose.check.dose, true);
    const bool asOlder = isEnoxaparinDose(*dose.check.dose, false);
    if (!asYoung && !asOlder) {
        dose.confirm(QT_TRANSLATE_NOOP("daymark", "it is none of the doses of the reference"));
    } else if (!dose.age) {
        dose.cannotTell(QT_TRANSLATE_NOOP("daymark", "the age is not known"));
    } else if (dose.age->totalMonths() < enoxaparinMonths ? !asYoung : !asOlder) {
        dose.confirm(asYoung ? QT_TRANSLATE_NOOP("daymark", "it is a dose for infants below 2 months")
                             : QT_TRANSLATE_NOOP("daymark", "it is a dose for children from 2 months on"));
    }
}

// ---- Unfractionated heparin: first doses, later adjusted.
void checkHeparin(DoseCase& dose)
{
    dose.refer(
        {QT_TRANSLATE_NOOP("daymark",
                           "75 U/kg once, then 28 U/kg/h below 1 year of age and 20 U/kg/h from 1 year, adjusted to "
                           "aPTT 60–85 s or anti-Xa 0.35–0.7; asked beyond 10 % of these")},
        "PMC7031103; band: local choice");
    if (dose.step.interval.isNull()) {
        if (dose.measure(DosePer::KilogramDose, "U") && !isAround(*dose.check.dose, PlainNumber(75), PlainNumber(75)))
            dose.confirm(QT_TRANSLATE_NOOP("daymark", "a first dose other than 75 U/kg"));
        return;
    }
    if (!dose.measure(DosePer::KilogramHour, "U")) return;
    const bool asInfant = isAround(*dose.check.dose, PlainNumber(28), PlainNumber(28));
    const bool asOlder = isAround(*dose.check.dose, PlainNumber(20), PlainNumber(20));
    if (!asInfant && !asOlder)
        dose.confirm(QT_TRANSLATE_NOOP("daymark", "an infusion other than 28 or 20 U/kg/h"));
    else if (!dose.age)
        dose.cannotTell(QT_TRANSLATE_NOOP("daymark", "the age is not known"));
    else if (dose.age->years < 1 ? !asInfant : !asOlder)
        dose.confirm(asInfant ? QT_TRANSLATE_NOOP("daymark", "it is a dose for infants below 1 year")
                              : QT_TRANSLATE_NOOP("daymark", "it is a dose for children from 1 year on"));
}

// ---- Warfarin: the lowest and the highest dose printed for the age.
void checkWarfarin(DoseCase& dose)
{
    constexpr PlainNumber lowest(0.05);
    constexpr PlainNumber highest(0.2);
    constexpr PlainNumber highestOfInfants(0.31);
    dose.refer({QT_TRANSLATE_NOOP(
                   "daymark",
                   "start 0.05–0.12 mg/kg/day (or 0.2, at most 10 mg), then about 0.31 mg/kg/day in infants, "
                   "0.16 at 1 to 5 and 0.13 at 6 to 10 years, by INR; confirmation is asked outside 0.05–0.2 (infants "
                   "0.31) mg/kg/day")},
               "Italian statement 2021, table 5; general paediatric dose; band: local choice");
    if (!dose.measure(DosePer::KilogramDay, "mg")) return;
    const bool infant = dose.age && dose.age->years < 1;
    const bool forInfants = !isWithin(dose.check.dose->most, PlainNumber(0), highest) &&
                            isWithin(dose.check.dose->most, PlainNumber(0), highestOfInfants);
    if (!dose.age && forInfants)
        dose.cannotTell(QT_TRANSLATE_NOOP("daymark", "the age is not known"));
    else
        dose.expect(lowest, infant || !dose.age ? highestOfInfants : highest);
    dose.expectAtMost(PlainNumber(10), {QT_TRANSLATE_NOOP("daymark", "10 mg/day")});
}

void checkClopidogrel(DoseCase& dose)
{
    dose.recall({QT_TRANSLATE_NOOP("daymark",
                                   "unverified: 0.2–1.0 mg/kg/day once daily (0.2 from PICOLO, below 24 "
                                   "months), at most 75 mg")},
                "recalled");
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: 1 mg/kg, at most 75 mg")}, "a secondary table only");
}

void noEstablishedDose(DoseCase& dose)
{
    dose.check.source = publication::source(publication::aha2024, "Edoxaban: PMID 37921220 (n = 16)");
    dose.check.standing = Standing::Verified;
    dose.note(QT_TRANSLATE_NOOP("daymark", "no dose is established in Kawasaki disease"));
}

void checkAtorvastatin(DoseCase& dose)
{
    constexpr int fromYears = 2;
    dose.refer(
        {QT_TRANSLATE_NOOP("daymark",
                           "0.125–0.75 mg/kg/day for 6 weeks at 2 to 17 years (US phase I/IIa; Japan at most 0.5); "
                           "asked above 0.75 mg/kg/day and below 2 years of age")},
        "US phase I/IIa trial of atorvastatin; doi 10.1111/ped.70104; band: local choice");
    if (dose.measure(DosePer::KilogramDay, "mg")) dose.expect(PlainNumber(0), PlainNumber(0.75));
    if (!dose.age)
        dose.cannotTell(QT_TRANSLATE_NOOP("daymark", "the age is not known"));
    else if (dose.age->years < fromYears)
        dose.confirm({QT_TRANSLATE_NOOP("daymark", "the child is %1 old, younger than 2 years"), {dose.age->words()}});
}

void recordOnly(DoseCase& dose)
{
    dose.check.source = QStringLiteral("Paredes 2010, doi 10.1097/MBC.0b013e32833d6ec2");
    dose.check.standing = Standing::Verified;
    dose.note(QT_TRANSLATE_NOOP(
        "daymark", "recorded, not checked: there is no trial and no recommendation of a dose of thrombolysis"));
}

void checkAlteplase(DoseCase& dose)
{
    recordOnly(dose);
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: 0.5 mg/kg/h for 6 hours")}, "recalled");
}

void checkAbciximab(DoseCase& dose)
{
    recordOnly(dose);
    dose.recall({QT_TRANSLATE_NOOP("daymark", "unverified: 0.25 mg/kg, then 0.125 µg/kg/min")}, "recalled");
}

constexpr DoseRule rules[] = {
    {"clopidogrel", checkClopidogrel},   {"warfarin", checkWarfarin},     {"enoxaparin", checkEnoxaparin},
    {"heparin", checkHeparin},           {"edoxaban", noEstablishedDose}, {"apixaban", noEstablishedDose},
    {"rivaroxaban", noEstablishedDose},  {"abciximab", checkAbciximab},   {"alteplase", checkAlteplase},
    {"atorvastatin", checkAtorvastatin},
};

}  // namespace

std::span<const DoseRule> otherDoses()
{
    return rules;
}

}  // namespace daymark
