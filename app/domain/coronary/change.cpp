// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/change.h"

#include "domain/age.h"
#include "domain/coronary/telling.h"

#include <cmath>

namespace daymark {

namespace {

constexpr Code changeCodes[] = {
    {"", ""},
    {"normal", QT_TRANSLATE_NOOP("daymark", "normal")},
    {"expanding", QT_TRANSLATE_NOOP("daymark", "expanding")},
    {"stable", QT_TRANSLATE_NOOP("daymark", "stable")},
    {"decreasing", QT_TRANSLATE_NOOP("daymark", "decreasing")},
    {"regressed", QT_TRANSLATE_NOOP("daymark", "regressed")},
};

constexpr Code causeCodes[] = {
    {"", ""},
    {"diameter", QT_TRANSLATE_NOOP("daymark", "the diameter changed")},
    {"body-size", QT_TRANSLATE_NOOP("daymark", "the diameter stayed, the body size changed")},
    {"both", QT_TRANSLATE_NOOP("daymark", "the diameter and the body size changed")},
    {"growth-untold", QT_TRANSLATE_NOOP("daymark",
                                        "larger; without Z scores of one model it cannot be told whether the artery "
                                        "widened or grew with the child")},
};

/// +1 for more, −1 for less, 0 within repeatability: 2.0 → 2.2 mm is 10 %, though not in binary.
int signBeyond(double change, double most)
{
    if (std::abs(change) <= most + roundingError) return 0;
    return change > 0 ? 1 : -1;
}

/// Z scores without both diameters that may be compared over time: both reported as of the same model.
bool sameSeries(const CoronaryMeasure& a, const CoronaryMeasure& b)
{
    return a.reported && b.reported && a.measure.reportedZModel == b.measure.reportedZModel;
}

/// The same, and the model is named.
bool isOfOneModel(const CoronaryMeasure& a, const CoronaryMeasure& b)
{
    return sameSeries(a, b) && a.measure.reportedZModel != ZModelId::NotStated;
}

/// By how much Z moved because the body did: the later diameter on the later body against the earlier body.
std::optional<double> shareOfBody(const CoronaryMeasure& from, const CoronaryMeasure& to, Sex sex)
{
    if (!from.z || !to.z || from.model != to.model) return std::nullopt;
    ZQuestion before;
    before.segment = to.measure.segment;
    before.diameter = *to.measure.mm;
    before.body = from.body->body;
    before.sex = sex;
    const auto z = zScore(*from.model, before);
    if (!z) return std::nullopt;
    return to.z->z.value - z->z.value;
}

CoronaryChange changeBySign(int sign)
{
    if (sign == 0) return CoronaryChange::Stable;
    return sign > 0 ? CoronaryChange::Expanding : CoronaryChange::Decreasing;
}

ChangeCause causeOf(bool diameter, bool body)
{
    if (diameter && body) return ChangeCause::Both;
    if (diameter) return ChangeCause::Diameter;
    return body ? ChangeCause::BodySize : ChangeCause::NotStated;
}

bool mayHaveGrown(const SegmentChange& change, const Record& record)
{
    if (!change.from.date.isValid() || change.from.date.daysTo(change.to.date) < growthDays) return false;
    const auto age = ageOn(change.from.date, record);
    return !age || age->years < grownUpYears;
}

/// Both have a diameter.
void compareDiameters(SegmentChange& change, const Record& record)
{
    const double before = change.from.measure.mm->value;
    const double after = change.to.measure.mm->value;
    const int diameter = signBeyond(after - before, before * repeatability.value / 100);
    const auto bodyShare = shareOfBody(change.from, change.to, record.patient.sex);
    const int body = signBeyond(bodyShare.value_or(0), repeatabilityZ.value);
    change.cause = causeOf(diameter != 0, body != 0);
    // Where both moved, their sum decides, in Z scores of the one model.
    const int both = diameter != 0 && body != 0
                         ? signBeyond(change.to.z->z.value - change.from.z->z.value, repeatabilityZ.value)
                         : diameter + body;
    change.change = changeBySign(both);
    // Reported as of one model, Z scores that went the other way say that the child outgrew the artery.
    if (diameter == 0) return;
    if (!isOfOneModel(change.from, change.to)) {
        if (diameter < 0 || bodyShare || !mayHaveGrown(change, record)) return;
        change.cause = ChangeCause::GrowthUntold;
        change.change = CoronaryChange::NotStated;
        return;
    }
    const int z = signBeyond(change.to.deciding->value - change.from.deciding->value, repeatabilityZ.value);
    if (z != -diameter) return;
    change.cause = ChangeCause::Both;
    change.change = changeBySign(z);
}

}  // namespace

Codes codes(CoronaryChange)
{
    return changeCodes;
}

Codes codes(ChangeCause)
{
    return causeCodes;
}

bool isComparable(const CoronaryMeasure& from, const CoronaryMeasure& to)
{
    return (from.measure.mm && to.measure.mm) || (from.deciding && to.deciding && sameSeries(from, to));
}

SegmentChange changeOf(const CoronaryMeasure& from, const CoronaryMeasure& to, const Record& record)
{
    SegmentChange change{from, to, CoronaryChange::NotStated, ChangeCause::NotStated};
    if (from.measure.mm && to.measure.mm)
        compareDiameters(change, record);
    else
        change.change = changeBySign(signBeyond(to.deciding->value - from.deciding->value, repeatabilityZ.value));
    if (to.aha == CoronaryClass::NoInvolvement && from.aha >= CoronaryClass::Dilation)
        change.change = CoronaryChange::Regressed;
    return change;
}

Message changeWords(const SegmentChange& change)
{
    const Message word(codeOf(change.change).label);
    const QList<Argument> arguments{measureAt(change.from), measureAt(change.to), word,
                                    Message(codeOf(change.cause).label)};
    if (change.cause == ChangeCause::GrowthUntold) return {QT_TRANSLATE_NOOP("daymark", "%1 to %2: %4"), arguments};
    if (change.cause != ChangeCause::NotStated) return {QT_TRANSLATE_NOOP("daymark", "%1 to %2: %3, %4"), arguments};
    if (change.change == CoronaryChange::Stable)
        return {QT_TRANSLATE_NOOP("daymark", "%1 to %2: %3, within the repeatability of a measurement"), arguments};
    return {QT_TRANSLATE_NOOP("daymark", "%1 to %2: %3"), arguments};
}

}  // namespace daymark
