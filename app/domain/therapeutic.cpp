// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/therapeutic.h"

#include "domain/catalogue/drugs.h"
#include "domain/dosing.h"
#include "domain/publications.h"

#include <algorithm>

namespace daymark {

namespace {

/// A drug, what it is watched by, and the published target.
struct Watched
{
    const char* drug;
    TargetKind kind;
    const char* analyte;
    std::optional<PlainNumber> low;
    std::optional<PlainNumber> high;
    const char* source;
    Standing standing;
};

// INR: sources differ, 2.0 to 3.0 or to 2.5 by the settings. Ciclosporin has no published target that was confirmed.
const Watched watched[] = {
    {"warfarin", TargetKind::Inr, "INR", PlainNumber(2), PlainNumber(3), publication::aha2017, Standing::Setting},
    {"enoxaparin", TargetKind::AntiXa, "AXA_LMWH", PlainNumber(0.5), PlainNumber(1), "PMC7031103, table 2",
     Standing::Verified},
    {"heparin", TargetKind::AntiXa, "AXA_UFH", PlainNumber(0.35), PlainNumber(0.7), "PMC7031103, table 2",
     Standing::Verified},
    {"ciclosporin", TargetKind::DrugLevel, "CSA", {}, {}, "", Standing::Setting},
};

/// A drug that acts as this one, or a name nobody knows: its typed target says what it is watched by.
bool isOfKind(const Watched& one, const QString& drug)
{
    if (!findDrug(drug)) return one.kind == TargetKind::Inr;
    const Antithrombotic action = actionOf(drug);
    return action != Antithrombotic::NotStated && action == actionOf(QString::fromLatin1(one.drug));
}

std::optional<TherapeuticTarget> published(const Watched& one, const Settings& settings)
{
    if (!one.low) return std::nullopt;
    TherapeuticTarget target;
    target.low = one.low;
    target.high = one.high;
    if (one.kind == TargetKind::Inr && settings.inrTarget == InrTarget::From2To2_5) target.high = PlainNumber(2.5);
    target.source = publication::source(one.source);
    target.standing = one.standing;
    return target;
}

std::optional<TherapeuticTarget> typed(const Watched& one, const Course& course)
{
    if (course.targetKind != one.kind || (!course.targetLow && !course.targetHigh)) return std::nullopt;
    TherapeuticTarget target;
    target.low = course.targetLow;
    target.high = course.targetHigh;
    target.source = QStringLiteral("Target typed with the treatment");
    return target;
}

/// A target of which one bound was typed has the other published one, where both make an interval.
void complete(TherapeuticTarget& target, const std::optional<TherapeuticTarget>& known)
{
    if (!known) return;
    if (!target.low && *known->low < *target.high) target.low = known->low;
    if (!target.high && *known->high > *target.low) target.high = known->high;
}

}  // namespace

QList<TherapeuticTarget> therapeuticTargets(const Illness& illness)
{
    QList<TherapeuticTarget> targets;
    for (const Course& course : illness.rows<Course>()) {
        for (const Watched& one : watched) {
            // The INR is one scale for all its drugs; the published target of another analyte is of this drug, and
            // others of its kind have theirs typed with them.
            const bool isThis = isDrug(course.drug, QLatin1StringView(one.drug));
            if (!isThis && !isOfKind(one, course.drug)) continue;
            auto target = typed(one, course);
            const bool isKnown = isThis || (one.kind == TargetKind::Inr && (target || findDrug(course.drug)));
            const auto known = isKnown ? published(one, illness.settings()) : std::nullopt;
            if (target)
                complete(*target, known);
            else
                target = known;
            const DoseDates dates = courseDates(course, rowsOf(illness.record().doseSteps, course.id), illness.onset());
            if (!target || !dates.first.isValid()) continue;
            target->analyte = QString::fromLatin1(one.analyte);
            target->drug = QString::fromLatin1(one.drug);
            target->first = dates.first;
            target->last = dates.last;
            targets << *target;
        }
    }
    return targets;
}

const TherapeuticTarget* targetOn(const QList<TherapeuticTarget>& targets, const QString& analyte, QDate date)
{
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const TherapeuticTarget& target) {
        return target.analyte == analyte && target.first <= date && (!target.last.isValid() || date <= target.last);
    });
    return found == targets.end() ? nullptr : &*found;
}

}  // namespace daymark
