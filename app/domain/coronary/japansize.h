// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "domain/facts.h"

namespace daymark {

/// Japanese class by size in mm (Ministry of Health 1984; JCS 2008). Shown beside the AHA class, never merged with it.
enum class JapanSize { NotStated, None, Small, Medium, Giant };
Codes codes(JapanSize);

/// The classes a diameter may have: one where it can be told, more where the answer depends on an unknown age.
struct JapanAnswer
{
    JapanSize least = JapanSize::NotStated;
    JapanSize most = JapanSize::NotStated;

    bool isTold() const { return least == most && least != JapanSize::NotStated; }
    friend bool operator==(const JapanAnswer&, const JapanAnswer&) = default;
};

/// Class of a diameter: abnormal above 3 mm (below 5 years of age) or 4 mm, or at 1.5 times the adjacent segment or
/// more; then small up to 4 mm, medium up to 8 mm, giant above; from 5 years on also medium from 1.5 times and giant
/// above 4 times the adjacent segment, whichever is higher. `adjacent`: the narrowest one measured, if any.
JapanAnswer japanSize(Millimetres diameter, std::optional<Years> age, std::optional<Millimetres> adjacent);

/// The narrowest segment of the same vessel next to this one in the study; none where none was measured. The LMCA and
/// the PDA have none: where a vessel divides it narrows by itself.
std::optional<Millimetres> adjacentTo(Segment segment, const CoronaryStudy& study);

/// Class of a measure of a study at the child's age then; not stated without a diameter.
JapanAnswer japanSize(const CoronaryMeasure& measure, const CoronaryStudy& study, const Record& record);

/// `coronary.class-japan`: the highest class by size ever, over all episodes; "none", "small", "medium", "giant".
Fact japanClassFact(const Illness& illness);

}  // namespace daymark
