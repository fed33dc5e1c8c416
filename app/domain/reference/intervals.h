// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/age.h"
#include "domain/facts.h"

#include <optional>
#include <span>

namespace daymark {

/// Where an interval was read. The laboratory's own, printed on its report, always comes first.
enum class ReferenceSource {
    Laboratory,
    OwnAnalyte,   ///< entered by the user with an own analyte
    Chop,         ///< Children's Hospital of Philadelphia
    Davis,        ///< Davis's Lab & Diagnostic Tests
    PedSap,       ///< ACCP Pediatric Self-Assessment Program
    Dallman,      ///< mean − 2 SD
    Caliper,      ///< IFCC, Abbott
    HarrietLane,  ///< 20th edition
    FirstWeek,    ///< platelets of the first week of life
    Troponin      ///< 99th percentiles of healthy children
};
/// Citation, never empty.
QString citationOf(ReferenceSource source);

/// The interval of healthy children of one age and sex, in the analyte's own unit. An end that the source does not give
/// (or that must not flag) is not there.
struct ReferenceInterval
{
    ReferenceSource source = ReferenceSource::Chop;
    std::optional<PlainNumber> low;
    std::optional<PlainNumber> high;
    bool highExcluded = false;  ///< "< 8": 8 itself is high
    bool eitherSex = false;     ///< sex not known: the widest of both, so that only what is outside of both is flagged
};

/// One band of a published table: from an age (included) to an age (not included), by the calendar.
struct IntervalRow
{
    const char* analyte;
    ReferenceSource source;
    Span from;
    Span to;
    Sex sex;             ///< not stated: both
    PrintedNumber low;   ///< in `unit`; NaN: none
    PrintedNumber high;  ///< in `unit`; NaN: none
    const char* unit;    ///< UTF-8 as shown; empty: the analyte's own
    const char* assay = "";
    bool highExcluded = false;
};

/// The published tables, as printed (in intervaltables.cpp).
std::span<const IntervalRow> intervalRows();

/// The interval of an analyte of the catalogue at an age, by the order of sources the settings choose. Refuses with the
/// reason: age not known, no interval for this analyte or this age in the tables read, or an assay that must be known.
/// An adult interval is never taken for a child. `assay`: the manufacturer in the laboratory's words.
Result<ReferenceInterval> referenceInterval(const QString& analyte, const std::optional<Age>& age, Sex sex,
                                            const Settings& settings, const QString& assay = {});

/// The published interval of 12 years and more that an interval fits, where it does not fit a younger child's own age:
/// it lies closer than half as far from it, ends of either sex alike, and a tenth or more from the child's own. The
/// published ones end with adolescence and come closest to those of adults. None at 12 years and more, and where the
/// tables read do not tell. Ends in the analyte's own unit. The measure is a local choice.
struct OlderInterval
{
    ReferenceInterval own;    ///< at the child's age
    ReferenceInterval older;  ///< the one it fits
};
std::optional<OlderInterval> fitsOlder(const QString& analyte, const std::optional<PlainNumber>& low,
                                       const std::optional<PlainNumber>& high, const std::optional<Age>& age, Sex sex);

/// The published interval of the child, where both ends typed lie so far from it (four fifths on the mean: a local
/// choice) that they are probably in another unit; none where they do not, and where the tables read do not tell.
std::optional<ReferenceInterval> farFromOwn(const QString& analyte, const std::optional<PlainNumber>& low,
                                            const std::optional<PlainNumber>& high, const std::optional<Age>& age,
                                            Sex sex);

/// What is only recalled about the interval of this analyte and age: to be shown, never flagging.
QList<Remark> referenceRemarks(const QString& analyte, const std::optional<Age>& age);

}  // namespace daymark
