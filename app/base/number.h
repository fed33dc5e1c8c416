// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace daymark {

/// A number as a laboratory prints it: "<0.3" and ">1000" are bounds, not values.
struct TypedNumber
{
    enum class Bound { None, Less, LessOrEqual, Greater, GreaterOrEqual };

    double value = 0;
    Bound bound = Bound::None;

    bool isCensored() const { return bound != Bound::None; }
    friend bool operator==(const TypedNumber&, const TypedNumber&) = default;
};

/// Reads what a person typed. `.`, `,` and U+066B are all *the* decimal mark and never grouping; all Unicode digits;
/// a leading <, ≤, <=, >, ≥, >= is a bound; − and - are minus. Refuses anything else, two marks, and an empty text.
Result<TypedNumber> readNumber(const QString& text);

/// "<", "≤", ">", "≥" or nothing.
QString boundSign(TypedNumber::Bound bound);

}  // namespace daymark
