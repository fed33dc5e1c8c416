// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check/limits.h"

namespace daymark {

LimitVerdict refused(const char* key, Message sentence);
LimitVerdict asks(const char* key, Message sentence);

/// The verdict on a row that has been asked about: a question that was answered is not asked again; a refusal stays.
LimitVerdict answered(LimitVerdict verdict, const QString& confirmation);

/// With a likely correction: proposes it and ends the sentence with "did you mean …?".
LimitVerdict proposing(LimitVerdict verdict, double value, const QString& unit, const QString& bound = {});

/// Whether `now` lies further from `before` than this share of it; 3.9 after 3.0 is 30 %, not a last bit more.
bool differsByMore(double now, double before, double share);

/// A value the way it is typed again: "74", "0.3"; point as decimal mark.
QString plainText(double value);
/// "74 g/dL"; the value alone where the unit is empty.
Message valueWords(double value, const QString& unit);

/// A range outside which a value cannot be (lowest–highest) or is asked about (askBelow, askAbove).
struct Range
{
    double lowest;
    double highest;
    double askBelow;
    double askAbove;
    const char* unit;  ///< UTF-8, as shown
};
/// Accepted, or the sentence with the range.
LimitVerdict within(const Range& range, double value, const char* key);

}  // namespace daymark
