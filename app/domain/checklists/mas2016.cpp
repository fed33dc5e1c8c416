// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklists/mas2016.h"

#include "domain/catalogue/analytes.h"
#include "domain/checklists/checklist.h"
#include "domain/fever.h"
#include "domain/guidelines/acute.h"
#include "domain/guidelines/principal.h"
#include "domain/typedresult.h"

#include <algorithm>
#include <array>
#include <QSet>

namespace daymark {

namespace {

/// A limit as it is printed; two units of one criterion are not exact conversions of each other.
struct PrintedLimit
{
    const char* unit = nullptr;  ///< UCUM
    PrintedNumber limit{0};
};

struct LabCriterion
{
    const char* id;
    const char* name;
    const char* analyte;
    Met (*test)(const TypedNumber&, PlainNumber);
    std::array<PrintedLimit, 2> limits;
};

// Ravelli A et al. 2016, doi 10.1136/annrheumdis-2015-208982. Fibrinogen in SI is 3.60 g/L (10.6 µmol/L); a manual
// prints 10.58 g/L, a misprint.
constexpr LabCriterion criteria[] = {
    {"ferritin", QT_TRANSLATE_NOOP("daymark", "ferritin > 684 µg/L"), "FERR", isAbove, {{{"ug/L", 684}}}},
    {"platelets", QT_TRANSLATE_NOOP("daymark", "platelets ≤ 181 × 10⁹/L"), "PLT", isAtMost, {{{"10*9/L", 181}}}},
    {"ast", QT_TRANSLATE_NOOP("daymark", "AST > 48 U/L"), "AST", isAbove, {{{"U/L", 48}, {"ukat/L", 0.80}}}},
    {"triglycerides",
     QT_TRANSLATE_NOOP("daymark", "triglycerides > 156 mg/dL (1.76 mmol/L)"),
     "TG",
     isAbove,
     {{{"mmol/L", 1.76}, {"mg/dL", 156}}}},
    {"fibrinogen",
     QT_TRANSLATE_NOOP("daymark", "fibrinogen ≤ 3.60 g/L"),
     "FIB",
     isAtMost,
     {{{"g/L", 3.60}, {"umol/L", 10.6}}}},
};
constexpr int neededOfFour = 2;
/// What belongs together: one day before to one day after [E].
constexpr int windowDays = 1;

/// The limit in the analyte's own unit, from the one printed in the unit the result was typed in.
PlainNumber limitFor(const LabCriterion& criterion, const LabReading& reading, const Illness& illness)
{
    const Analyte& analyte = *findAnalyte(reading.analyte);
    const Unit& typed = *unitOf(typedResult(illness, reading)->unit, analyte);
    const PrintedLimit* printed = criterion.limits.data();
    for (const PrintedLimit& limit : criterion.limits) {
        const Unit* unit = limit.unit ? findUnit(QLatin1StringView(limit.unit)) : nullptr;
        if (unit && unit->dimension == typed.dimension) printed = &limit;
    }
    return *toBase(printed->limit, QString::fromLatin1(printed->unit), analyte);
}

using Readings = std::array<QList<LabReading>, std::size(criteria)>;

Readings readingsOf(const Illness& illness)
{
    Readings all;
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = labReadings(illness, QLatin1StringView(criteria[i].analyte));
    return all;
}

/// The days to look around: those of ferritin; without any, those of the others.
QList<QDate> daysOf(const Readings& all)
{
    QSet<QDate> days;
    for (const QList<LabReading>& readings : all) {
        for (const LabReading& reading : readings) {
            if (reading.date.isValid() && !reading.when.isApproximate()) days.insert(reading.date);
        }
        if (!all[0].isEmpty()) break;
    }
    QList<QDate> sorted = days.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

bool isNear(QDate date, QDate day)
{
    return date.isValid() && std::abs(day.daysTo(date)) <= windowDays;
}

Criterion febrile(const Illness& illness, QDate day)
{
    Criterion criterion{"febrile", QT_TRANSLATE_NOOP("daymark", "febrile"), Met::Unknown, {}, {}};
    for (const FeverEvidence& one : illness.once<feverEvidence>()) {
        const bool near = one.first <= day.addDays(windowDays) && one.last >= day.addDays(-windowDays);
        if (!near || one.masked || criterion.met == Met::Yes) continue;
        criterion.met = metIf(one.fever);
        criterion.why = one.reading ? onDay(one.input.value, one.when, illness) : one.input.value;
        criterion.inputs = {one.input};
    }
    return criterion;
}

/// A reading and whether it meets its criterion.
struct Told
{
    LabReading reading;
    Met met = Met::Unknown;
};
using AllTold = std::array<QList<Told>, std::size(criteria)>;

AllTold toldOf(const Readings& all, const Illness& illness)
{
    AllTold told;
    for (size_t i = 0; i < all.size(); ++i) {
        for (const LabReading& reading : all[i]) {
            if (!reading.when.isApproximate())
                told[i] << Told{reading, criteria[i].test(reading.number, limitFor(criteria[i], reading, illness))};
        }
    }
    return told;
}

QList<Criterion> itemsAround(QDate day, const AllTold& all, const Illness& illness)
{
    QList<Criterion> items{febrile(illness, day)};
    for (size_t i = 0; i < all.size(); ++i) {
        Criterion item{criteria[i].id, Message(criteria[i].name), Met::Unknown, {}, {}};
        const LabReading* deciding = nullptr;
        QList<Met> near;
        for (const Told& told : all[i]) {
            if (!isNear(told.reading.date, day)) continue;
            if (!near.contains(Met::Yes)) deciding = &told.reading;
            near << told.met;
        }
        if (deciding) {
            item.met = anyOf(near);
            item.why = readingWords(*deciding, illness);
            item.inputs << deciding->input;
        }
        items << item;
    }
    return items;
}

/// Whether the criteria are met around one day, and how many of them.
struct Around
{
    QDate day;
    Met met = Met::Unknown;
    int count = 0;
};

Around lookAround(QDate day, const AllTold& all, const Illness& illness)
{
    QList<Met> labs;
    CriterionCount four;
    for (size_t i = 0; i < all.size(); ++i) {
        QList<Met> near;
        for (const Told& told : all[i]) {
            if (isNear(told.reading.date, day)) near << told.met;
        }
        labs << (near.isEmpty() ? Met::Unknown : anyOf(near));
        if (i == 0) continue;
        four.met += labs.last() == Met::Yes ? 1 : 0;
        four.possible += labs.last() == Met::No ? 0 : 1;
    }
    const Met fever = febrile(illness, day).met;
    const int count = int(labs.count(Met::Yes)) + (fever == Met::Yes ? 1 : 0);
    return {day, allOf({fever, labs[0], atLeast(neededOfFour, four)}), count};
}

/// Met before open before unmet; of the same the one with more met, then the later.
bool isLess(const Around& a, const Around& b)
{
    const auto rank = [](Met met) { return met == Met::Yes ? 2 : met == Met::Unknown ? 1 : 0; };
    if (a.met != b.met) return rank(a.met) < rank(b.met);
    return a.count <= b.count;
}

}  // namespace

Fact checklistMas2016(const Illness& illness)
{
    Fact fact;
    fact.id = "checklist.mas-2016";
    fact.rule = {
        QT_TRANSLATE_NOOP("daymark",
                          "Macrophage activation syndrome: a febrile patient with ferritin > 684 µg/L and at "
                          "least %1 of: platelets ≤ 181 × 10⁹/L; AST > 48 U/L; triglycerides > 156 mg/dL (1.76 "
                          "mmol/L); fibrinogen ≤ 360 mg/dL (3.60 g/L). By local choice from one window: the "
                          "day of a ferritin, the day before and the day after; without ferritin, around any "
                          "of the others"),
        {neededOfFour}};
    fact.source = QStringLiteral("Ravelli A et al. 2016, doi 10.1136/annrheumdis-2015-208982 and 10.1002/art.39332");
    fact.remarks = {{QT_TRANSLATE_NOOP("daymark",
                                       "These are classification criteria for known or suspected systemic juvenile "
                                       "idiopathic arthritis, only borrowed for Kawasaki disease"),
                     Standing::Verified, fact.source}};
    const Readings all = readingsOf(illness);
    const AllTold told = toldOf(all, illness);
    std::optional<Around> best;
    for (const QDate day : daysOf(all)) {
        const Around around = lookAround(day, told, illness);
        if (!best || isLess(*best, around)) best = around;
    }
    const Message name = QT_TRANSLATE_NOOP("daymark", "Macrophage activation syndrome (2016 criteria)");
    if (best)
        tellChecklist(fact, name, best->met, itemsAround(best->day, told, illness));
    else
        fact.withhold(
            {QT_TRANSLATE_NOOP("daymark", "%1: no ferritin, platelets, AST, triglycerides or fibrinogen with a date"),
             {name}});
    return fact;
}

}  // namespace daymark
