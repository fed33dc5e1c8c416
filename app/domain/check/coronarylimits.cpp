// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/verdict.h"
#include "domain/record/tables.h"

#include <cmath>

namespace daymark {

namespace {

// Local choices. Beyond 60 mm no coronary artery is wide; below 0.5 or above 20 mm, centimetres were typed more often
// than measured.
constexpr Millimetres widest(60);
constexpr Millimetres askBelow(0.5);
constexpr Millimetres askAbove(20);
// A large artery at its origin is so narrow in hardly any child; 8.5 mm typed in centimetres without a unit is 0.85.
constexpr Millimetres askBelowAtOrigin(1);
constexpr Percent askChange(30);  // of the last diameter of the same segment
constexpr ZScore highestZ(100);

/// The same segment in the latest study before, of this illness.
const EchoMeasure* measureBefore(const EchoMeasure& measure, const Record& record)
{
    const EchoStudy* study = find(record.echoStudies, measure.parent);
    const Episode* episode = study ? find(record.episodes, study->parent) : nullptr;
    if (!episode || !study->when.first(episode->onset).isValid()) return nullptr;
    const EchoMeasure* latest = nullptr;
    const EchoStudy* latestStudy = nullptr;
    for (const EchoMeasure& other : record.echoMeasures) {
        if (other.segment != measure.segment || !other.mm || other.parent == measure.parent) continue;
        const EchoStudy* earlier = find(record.echoStudies, other.parent);
        if (!earlier || earlier->parent != study->parent || !isBefore(earlier->when, study->when, episode->onset))
            continue;
        if (latestStudy && isBefore(earlier->when, latestStudy->when, episode->onset)) continue;
        latest = &other;
        latestStudy = earlier;
    }
    return latest;
}

Message diameterWords(Millimetres diameter)
{
    return valueWords(PlainNumber(diameter.value), QStringLiteral("mm"));
}

LimitVerdict instead(LimitVerdict verdict, Millimetres likely)
{
    return proposing(std::move(verdict), PlainNumber(likely.value), QStringLiteral("mm"));
}

bool isAtOrigin(Segment segment)
{
    return segment == Segment::Lmca || segment == Segment::Lad || segment == Segment::LadProximal ||
           segment == Segment::Rca || segment == Segment::RcaProximal;
}

LimitVerdict unusual(Millimetres diameter)
{
    const LimitVerdict verdict =
        asks("mm", {QT_TRANSLATE_NOOP("daymark", "%1 mm is unusual for a coronary artery: right?"), {diameter.value}});
    // Centimetres, or a missing decimal mark.
    const Millimetres likely(diameter < askBelowAtOrigin ? 10 * diameter.value : diameter.value / 10);
    return likely >= askBelow ? instead(verdict, likely) : verdict;
}

}  // namespace

LimitVerdict diameterAlone(const EchoMeasure& measure)
{
    if (measure.reportedZ && std::abs(measure.reportedZ->value) > highestZ.value)
        return refused("reportedZ",
                       {QT_TRANSLATE_NOOP("daymark", "A Z score of %1 cannot be"), {measure.reportedZ->value}});
    if (!measure.mm) return {};
    const Millimetres mm = *measure.mm;
    if (mm <= Millimetres(0)) return refused("mm", QT_TRANSLATE_NOOP("daymark", "A diameter is a number above 0 mm"));
    if (mm > widest) {
        const LimitVerdict verdict =
            refused("mm", {QT_TRANSLATE_NOOP("daymark", "%1 is above the highest plausible %2"),
                           {diameterWords(mm), diameterWords(widest)}});
        const Millimetres likely(mm.value / 10);
        return likely <= askAbove ? instead(verdict, likely) : verdict;
    }
    if (!measure.confirmation.isEmpty()) return {};
    if (mm < askBelow || mm > askAbove) return unusual(mm);
    if (mm < askBelowAtOrigin && isAtOrigin(measure.segment)) return unusual(mm);
    return {};
}

LimitVerdict checkLimits(const EchoMeasure& measure, const Record& record)
{
    const LimitVerdict verdict = diameterAlone(measure);
    if (!verdict.isAccepted() || !measure.mm || !measure.confirmation.isEmpty()) return verdict;
    const EchoMeasure* before = measureBefore(measure, record);
    if (before && differsByMore(*measure.mm, *before->mm, askChange))
        return asks("mm", {QT_TRANSLATE_NOOP("daymark", "%1 mm after %2 mm in the study before: right?"),
                           {measure.mm->value, before->mm->value}});
    return {};
}

}  // namespace daymark
