// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/age.h"
#include "domain/labreadings.h"

namespace daymark {

/// The interval of alanine aminotransferase for an age and sex.
struct AltInterval
{
    PlainNumber low;                     ///< U/L
    PlainNumber high;                    ///< U/L; a value above it is elevated, one equal to it is not
    std::optional<PlainNumber> highBoy;  ///< U/L; where the sex is not known: the higher limit of the other sex
    Message ages;                        ///< the ages it is for: "1 to 12 years"
    QString source;
};

/// CALIPER by default, or CHOP, Harriet Lane. Refuses an unknown age and one beyond the table.
Result<AltInterval> altInterval(const std::optional<Age>& age, Sex sex, AltReference reference);

/// Whether an ALT is elevated, and by which limit.
struct AltVerdict
{
    Met elevated = Met::Unknown;
    Message limit;   ///< "30 U/L, CALIPER, 1 to 12 years"; where it cannot be told: why
    QString source;  ///< empty where the laboratory's own limit decides
};

/// By the upper limit the laboratory gave with the result; without one, by altInterval() at the age of the draw.
AltVerdict altElevated(const Illness& illness, const LabReading& reading);

}  // namespace daymark
