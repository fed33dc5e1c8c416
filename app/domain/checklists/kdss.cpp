// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklists/kdss.h"

#include "domain/age.h"
#include "domain/checklists/checklist.h"
#include "domain/coursedays.h"
#include "domain/guidelines/acute.h"
#include "domain/guidelines/principal.h"
#include "domain/vitals.h"

#include <algorithm>

namespace daymark {

namespace {

/// Kanegaye JT et al. Pediatrics 2009;123:e783–e789: fall of systolic pressure from baseline.
constexpr double fallInPercent = 20;

struct Pressure
{
    double systolic = 0;  ///< mmHg
    Moment when;
    Message words;
};

QList<Pressure> pressures(const Illness& illness)
{
    QList<Pressure> all;
    for (const Vital& vital : illness.rows<Vital>()) {
        if (vital.kind != VitalKind::SystolicPressure || isOutsideAcute(vital.when, illness)) continue;
        if (const auto value = vitalOf(vital))
            all << Pressure{
                value->value, vital.when, {QT_TRANSLATE_NOOP("daymark", "%1 mmHg"), {Argument::upTo(1, value->value)}}};
    }
    return all;
}

double fallOf(const Pressure& later, const Pressure& baseline)
{
    return 100 * (baseline.systolic - later.systolic) / baseline.systolic;
}

Input inputOf(const Pressure& pressure)
{
    return {Message(codeOf(VitalKind::SystolicPressure).label), pressure.words, pressure.when};
}

/// Sustained: two readings in a row. One at the end leaves it open.
Criterion pressureFall(const QList<Pressure>& all, const Illness& illness)
{
    Criterion criterion{"pressure-fall",
                        {QT_TRANSLATE_NOOP("daymark", "sustained fall of systolic pressure ≥ %1 %"), {fallInPercent}},
                        Met::Unknown,
                        {},
                        {}};
    if (all.size() < 2 || all.first().systolic <= 0) {
        criterion.why = QT_TRANSLATE_NOOP("daymark", "fewer than two systolic pressures");
        if (!all.isEmpty()) criterion.inputs << inputOf(all.first());
        return criterion;
    }
    const Pressure& baseline = all.first();
    // 80 of 100 is a fall of 20 %, but in kPa not to the last bit.
    const auto isLow = [&](const Pressure& p) { return fallOf(p, baseline) >= fallInPercent - roundingError; };
    const Pressure* told = &*std::min_element(
        all.begin(), all.end(), [](const Pressure& a, const Pressure& b) { return a.systolic < b.systolic; });
    criterion.met = Met::No;
    for (qsizetype i = 1; i < all.size() && criterion.met != Met::Yes; ++i) {
        if (!isLow(all[i])) continue;
        if (i + 1 < all.size() && isLow(all[i + 1]))
            criterion.met = Met::Yes;
        else if (i + 1 == all.size())
            criterion.met = Met::Unknown;
        if (criterion.met != Met::No) told = &all[i];
    }
    criterion.inputs = {inputOf(baseline), inputOf(*told)};
    const double fall = std::max(fallOf(*told, baseline), 0.0);
    criterion.why = {
        criterion.met == Met::Unknown
            ? QT_TRANSLATE_NOOP("daymark", "%1, %2 % below the first, %3; nothing is recorded after it")
            : QT_TRANSLATE_NOOP("daymark", "%1, %2 % below the first, %3"),
        {onDay(told->words, told->when, illness), Argument(fall, 0), onDay(baseline.words, baseline.when, illness)}};
    return criterion;
}

Criterion perfusion(const Illness& illness)
{
    Criterion criterion{"perfusion", QT_TRANSLATE_NOOP("daymark", "signs of poor perfusion"), Met::Unknown, {}, {}};
    for (const Finding& finding : illness.rows<Finding>()) {
        if (finding.finding != FindingKind::PoorPerfusion || finding.presence == Presence::NotStated) continue;
        if (isOutsideAcute(finding.first, illness)) continue;
        criterion.inputs << Input{Message(codeOf(finding.finding).label), Message(codeOf(finding.presence).label),
                                  finding.first};
        if (finding.presence == Presence::Present) {
            criterion.met = Met::Yes;
            criterion.why = onDay(Message(codeOf(finding.presence).label), finding.first, illness);
        } else if (finding.presence == Presence::Absent && criterion.met == Met::Unknown) {
            criterion.met = Met::No;
        }
    }
    return criterion;
}

/// PALS limits of systolic pressure, recalled only: shown, never deciding.
std::optional<double> palsLimit(const std::optional<Age>& age)
{
    if (!age) return std::nullopt;
    if (age->totalDays <= 28) return 60;
    if (age->totalMonths() < 12) return 70;
    return age->years < 10 ? 70 + 2 * age->years : 90;
}

Message palsWords(const QList<Pressure>& all, const Illness& illness)
{
    const Message limits = QT_TRANSLATE_NOOP("daymark",
                                             "unverified: hypotension for age is below 60 mmHg to 28 days, 70 below 1 "
                                             "year, 70 + 2 × years below 10 years, then 90 (PALS)");
    if (all.isEmpty()) return limits;
    const Pressure& lowest = *std::min_element(
        all.begin(), all.end(), [](const Pressure& a, const Pressure& b) { return a.systolic < b.systolic; });
    const auto limit = palsLimit(ageOn(lowest.when.first(illness.onset()), illness.record()));
    if (!limit) return limits;
    return {lowest.systolic < *limit
                ? QT_TRANSLATE_NOOP("daymark", "%1; the lowest recorded, %2, would be below its limit of %3")
                : QT_TRANSLATE_NOOP("daymark", "%1; the lowest recorded, %2, would not be below its limit of %3"),
            {limits, onDay(lowest.words, lowest.when, illness), *limit}};
}

}  // namespace

Fact checklistKdss(const Illness& illness)
{
    Fact fact;
    fact.id = "checklist.kdss";
    fact.rule = {QT_TRANSLATE_NOOP("daymark",
                                   "Kawasaki disease shock syndrome, any of: systolic hypotension for age; sustained "
                                   "fall of systolic pressure of %1 % or more from baseline; clinical signs of poor "
                                   "perfusion. By local choice the baseline is the first recorded systolic pressure of "
                                   "the illness, sustained means two readings in a row, and nothing counts after day "
                                   "%2; hypotension for age is not told, as its limits are not verified"),
                 {fallInPercent, acuteDays}};
    fact.source = QStringLiteral("Kanegaye JT et al. Pediatrics 2009;123:e783–e789, PMID 19403470");
    const QList<Pressure> all = pressures(illness);
    fact.remarks = {{palsWords(all, illness), Standing::Unverified, QStringLiteral("PALS, recalled")}};
    const QList<Criterion> items{{"hypotension",
                                  QT_TRANSLATE_NOOP("daymark", "systolic hypotension for age"),
                                  Met::Unknown,
                                  QT_TRANSLATE_NOOP("daymark", "its limits are not verified"),
                                  {}},
                                 pressureFall(all, illness),
                                 perfusion(illness)};
    tellChecklist(fact, QT_TRANSLATE_NOOP("daymark", "Kawasaki disease shock syndrome"),
                  anyOf({items[0].met, items[1].met, items[2].met}), items);
    return fact;
}

}  // namespace daymark
