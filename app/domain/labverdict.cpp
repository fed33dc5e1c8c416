// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labverdict.h"

#include "domain/catalogue/drugs.h"
#include "domain/dosing.h"
#include "domain/labreadings.h"

#include <algorithm>

namespace daymark {

namespace {

// IVIG raises the sedimentation rate and immunoglobulin G: both say little until 6 weeks after the last infusion. The
// length is a local choice.
constexpr int daysAfterIvig = 42;

bool isRaisedByIvig(const QString& analyte)
{
    return analyte == QLatin1StringView("ESR") || analyte == QLatin1StringView("IGG");
}

/// An end of the laboratory's interval of a result that has a value, in the unit shown.
std::optional<PlainNumber> shown(const std::optional<PlainNumber>& typed, const LabResult& result)
{
    const Analyte* analyte = findAnalyte(result.analyte);
    if (!typed || !analyte) return typed;
    return *toBase(*typed, result.unit, *analyte);
}

LabFlag flagOf(const TypedNumber& number, const ReferenceInterval& interval)
{
    if (interval.low && isBelow(number, *interval.low) == Met::Yes) return LabFlag::Low;
    if (!interval.high) return LabFlag::None;
    const Met high = interval.highExcluded ? isAtLeast(number, *interval.high) : isAbove(number, *interval.high);
    return high == Met::Yes ? LabFlag::High : LabFlag::None;
}

/// Whether a printed interval ends below the target: 0.8–1.2 of the INR is for those without a treatment.
bool isOfUntreated(const std::optional<PlainNumber>& high, const TherapeuticTarget& target)
{
    return high && target.low && *high < *target.low;
}

}  // namespace

QString letterOf(LabFlag flag)
{
    if (flag == LabFlag::None) return {};
    return flag == LabFlag::High ? QStringLiteral("H") : QStringLiteral("L");
}

LabJudge::LabJudge(const Illness& illness)
    : m_illness(illness),
      m_birth(birthOrEstimate(illness.record())),
      m_birthIsRough(!illness.patient().birth.isValid() || illness.patient().birthKind == BirthKind::Estimated),
      m_targets(therapeuticTargets(illness))
{
    for (const Course& course : illness.rows<Course>()) {
        if (!isDrug(course.drug, QLatin1StringView("ivig"))) continue;
        const QList<DoseStep> steps = rowsOf(illness.record().doseSteps, course.id);
        const QList<DoseDates> dates = stepDates(course, steps, illness.onset());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].kind != StepKind::Pause && !steps[i].start.isNull())
                m_ivig << Given{steps[i].start, dates[i].last};
        }
    }
}

std::optional<Age> LabJudge::ageAt(const LabPanel& panel) const
{
    auto age = ageOn(panel.when.first(m_illness.onset()), m_birth);
    if (age) age->approximate = m_birthIsRough;
    return age;
}

Message LabJudge::unreliable(const QString& analyte, const LabPanel& panel) const
{
    if (!isRaisedByIvig(analyte)) return {};
    const QDate date = panel.when.first(m_illness.onset());
    std::optional<qint64> nearest;
    for (const Given& given : m_ivig) {
        const QDate first = given.start.first(m_illness.onset());
        if (!date.isValid() || !first.isValid()) continue;
        // A draw on the day of an infusion counts as before it, unless the clock says after.
        const auto hours = hoursBetween(given.start, panel.when, m_illness.onset());
        if (date < first || (date == first && !(hours && hours->value > 0))) continue;
        const qint64 days = std::max<qint64>(0, (given.last.isValid() ? given.last : first).daysTo(date));
        if (days <= daysAfterIvig && (!nearest || days < *nearest)) nearest = days;
    }
    if (!nearest) return {};
    if (*nearest == 0) return QT_TRANSLATE_NOOP("daymark", "unreliable on the day of IVIG, which raises it for weeks");
    return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "unreliable %n day(s) after IVIG, which raises it for weeks"),
                           int(*nearest));
}

LabVerdict LabJudge::byTarget(const LabValue& value, const TherapeuticTarget& target) const
{
    LabVerdict verdict;
    if (target.low && isBelow(value.number, *target.low) == Met::Yes) verdict.flag = LabFlag::Low;
    if (target.high && isAbove(value.number, *target.high) == Met::Yes) verdict.flag = LabFlag::High;
    verdict.low = target.low;
    verdict.high = target.high;
    verdict.by = IntervalBy::Target;
    verdict.source = target.source;
    verdict.standing = target.standing;
    return verdict;
}

LabVerdict LabJudge::byLaboratory(const LabResult& result) const
{
    LabVerdict verdict;
    verdict.flag = labFlag(result);
    verdict.low = shown(result.low, result);
    verdict.high = shown(result.high, result);
    verdict.by = IntervalBy::Laboratory;
    verdict.source = citationOf(ReferenceSource::Laboratory);
    verdict.standing = Standing::Verified;
    return verdict;
}

LabVerdict LabJudge::byOwnInterval(const LabValue& value, const OwnAnalyte& analyte) const
{
    LabVerdict verdict;
    verdict.low = analyte.referenceLow;
    verdict.high = analyte.referenceHigh;
    verdict.flag = flagOf(value.number, {ReferenceSource::OwnAnalyte, verdict.low, verdict.high});
    verdict.by = IntervalBy::OwnAnalyte;
    verdict.source = citationOf(ReferenceSource::OwnAnalyte);
    verdict.standing = Standing::Setting;
    return verdict;
}

LabVerdict LabJudge::verdict(const LabResult& result, const LabPanel& panel) const
{
    return verdict(result, labValue(result, m_illness.record().ownAnalytes), panel);
}

LabVerdict LabJudge::verdict(const LabResult& result, const Result<LabValue>& value, const LabPanel& panel) const
{
    LabVerdict verdict;
    if (!value) {
        verdict.reason = value.error().message;
        return verdict;
    }
    const bool printed = result.low || result.high;
    const auto* target = targetOn(m_targets, result.analyte, panel.when.first(m_illness.onset()));
    if (printed && !(target && isOfUntreated(shown(result.high, result), *target))) {
        verdict = byLaboratory(result);
    } else if (target) {
        verdict = byTarget(*value, *target);
    } else if (const OwnAnalyte* own = findOwn(result.analyte, m_illness.record().ownAnalytes);
               own && (own->referenceLow || own->referenceHigh)) {
        verdict = byOwnInterval(*value, *own);
    } else {
        const auto interval = referenceInterval(result.analyte, ageAt(panel), m_illness.patient().sex,
                                                m_illness.settings(), result.assay);
        if (interval) {
            verdict.flag = flagOf(value->number, *interval);
            verdict.low = interval->low;
            verdict.high = interval->high;
            verdict.by = IntervalBy::AgeAndSex;
            verdict.source = citationOf(interval->source);
            verdict.standing = Standing::Verified;
        } else {
            verdict.reason = interval.error().message;
        }
    }
    verdict.unit = value->unit;
    verdict.unreliable = unreliable(result.analyte, panel);
    // Immunoglobulin G after an infusion of it is no finding.
    if (!verdict.unreliable.isEmpty() && result.analyte == QLatin1StringView("IGG")) {
        verdict.flag = LabFlag::None;
        verdict.reason = verdict.unreliable;
    }
    return verdict;
}

LabVerdict labVerdict(const LabResult& result, const LabPanel& panel, const Illness& illness)
{
    return LabJudge(illness).verdict(result, panel);
}

}  // namespace daymark
