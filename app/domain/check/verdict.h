// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "domain/check/limits.h"

#include <cmath>

namespace daymark {

/// What cannot be, with the key of the field it is about.
LimitVerdict refused(const char* key, Message sentence);
/// What is unusual, and asked about once.
LimitVerdict asks(const char* key, Message sentence);

/// The verdict on a row that has been asked about: a question that was answered is not asked again; a refusal stays.
LimitVerdict answered(LimitVerdict verdict, const QString& confirmation);

/// With a likely correction: proposes it and ends the sentence with "did you mean …?".
LimitVerdict proposing(LimitVerdict verdict, PlainNumber value, const QString& unit, const QString& bound = {});

/// Whether `now` lies further from `before` than this share of it; 3.9 after 3.0 is 30 %, not a last bit more.
template <class Unit>
bool differsByMore(Quantity<Unit> now, Quantity<Unit> before, Percent share)
{
    return before.value > 0 && std::abs(now.value / before.value - 1) > share.value / 100 + roundingError;
}

/// A value the way it is typed again: "74", "0.3"; point as decimal mark.
QString plainText(PlainNumber value);
/// "74 g/dL"; the value alone where the unit is empty.
Message valueWords(PlainNumber value, const QString& unit);

/// A range outside which a value cannot be (lowest–highest) or is asked about (askBelow, askAbove).
template <class Amount>
struct Range
{
    Amount lowest;
    Amount highest;
    Amount askBelow;
    Amount askAbove;
    const char* unit;  ///< UTF-8, as shown
};
/// Accepted, or the sentence with the range.
LimitVerdict within(const Range<PlainNumber>& range, PlainNumber value, const char* key);
/// The same of a value that knows its unit: only a range of that unit takes it.
template <class Unit>
LimitVerdict within(const Range<Quantity<Unit>>& range, Quantity<Unit> value, const char* key)
{
    const auto plain = [](Quantity<Unit> amount) { return PlainNumber(amount.value); };
    const Range<PlainNumber> same{plain(range.lowest), plain(range.highest), plain(range.askBelow),
                                  plain(range.askAbove), range.unit};
    return within(same, plain(value), key);
}

}  // namespace daymark
