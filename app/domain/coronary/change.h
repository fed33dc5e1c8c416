// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"

namespace daymark {

/// How a coronary artery changed between two studies.
enum class CoronaryChange { NotStated, Normal, Expanding, Stable, Decreasing, Regressed };
Codes codes(CoronaryChange);

/// What made the difference: the diameter itself, the body that grew around it, or both. GrowthUntold: an artery is
/// larger, and without Z scores of one model nobody can tell whether it grew with the child; its change is not stated.
enum class ChangeCause { NotStated, Diameter, BodySize, Both, GrowthUntold };
Codes codes(ChangeCause);

/// The change of one segment from one study to a later one.
struct SegmentChange
{
    CoronaryMeasure from;
    CoronaryMeasure to;
    CoronaryChange change = CoronaryChange::NotStated;
    ChangeCause cause = ChangeCause::NotStated;
};

// Within this much two diameters are the same: the repeatability of a measurement. No source of ours gives a number: a
// local choice, 10 % of the earlier diameter, which for a normal artery is about half a Z score.
inline constexpr Percent repeatability{10};
inline constexpr ZScore repeatabilityZ{0.5};
// A child that was not grown up can have grown as much as its arteries in so long a time: local choices.
inline constexpr int growthDays = 365;
inline constexpr int grownUpYears = 18;

/// Whether two measures can be compared: a diameter in both, or Z scores of one model in both.
bool isComparable(const CoronaryMeasure& from, const CoronaryMeasure& to);

/// The change between two comparable measures of one segment. A Z score is compared with one of the same model only;
/// where it fell because the body grew while the diameter stayed, the cause says so. From an abnormal class to no
/// involvement is regressed.
SegmentChange changeOf(const CoronaryMeasure& from, const CoronaryMeasure& to, const Record& record);

/// "LMCA 4.1 mm (day 16) to 6 mm (day 24): expanding, the diameter changed".
Message changeWords(const SegmentChange& change);

}  // namespace daymark
