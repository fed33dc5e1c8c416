// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary/change.h"
#include "domain/facts.h"

namespace daymark {

/// One segment over the years, over all episodes.
struct SegmentCourse
{
    Segment segment = Segment::NotStated;
    CoronaryMeasure worst;                 ///< the highest class, then Z, then diameter
    CoronaryMeasure largest;               ///< the largest diameter; of those without one, the highest Z
    CoronaryMeasure now;                   ///< the latest measure
    std::optional<SegmentChange> change;   ///< from the last comparable measure before `now`
    std::optional<EchoStudy> normalSince;  ///< a later echo that says "normal" or "resolved" in words
    QDate normalOnset;                     ///< of the episode of that echo
};

/// Every segment that was measured, in the order of the list of segments.
QList<SegmentCourse> segmentCourses(const Record& record);
/// The same of the child of an illness, for onceOfChild().
QList<SegmentCourse> segmentCoursesOf(const Illness& illness);

/// `coronary.segments`: the worst, the largest and the present measure of every segment, and how it changed; a list.
Fact coronarySegmentsFact(const Illness& illness);
/// `coronary.trend`: "expanding", "stable", "decreasing", "regressed" or "normal", between the last two studies that
/// can be compared; words ("worse", "decreasing") count where the latest study has nothing to compare.
Fact coronaryTrendFact(const Illness& illness);

}  // namespace daymark
