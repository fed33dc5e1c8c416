// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "domain/age.h"
#include "domain/criterion.h"

namespace daymark {

/// Haemoglobin below which a child of this age is anaemic.
struct AnaemiaLimit
{
    PlainNumber limit;               ///< g/dL; a value equal to it is not anaemia
    std::optional<PlainNumber> boy;  ///< g/dL; where the sex is not known: the higher limit of the other sex
    Message ages;                    ///< the ages it is for: "6 to 23 months"
    QString source;
};

/// WHO 2024 by default, or WHO 2011; below 6 months of age the mean − 2 SD of Dallman. Refuses an unknown age, and the
/// first week of life, for which none of them has a limit.
Result<AnaemiaLimit> anaemiaLimit(const std::optional<Age>& age, Sex sex, AnaemiaReference reference);

/// Whether a haemoglobin in g/dL is anaemia by this limit.
Met isAnaemia(const TypedNumber& haemoglobin, const AnaemiaLimit& limit);

}  // namespace daymark
