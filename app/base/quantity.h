// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before the standard header, which moc cannot read on its own.
#include <QtGlobal>

#include <compare>

namespace daymark {

/// A number that knows its unit, so that millimetres never meet kilograms unnoticed.
template <class Unit>
struct Quantity
{
    double value = 0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double number) : value(number) {}
    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;  // NOLINT(modernize-use-nullptr)
    friend constexpr bool operator==(const Quantity&, const Quantity&) = default;
};

using Millimetres = Quantity<struct MillimetreUnit>;    ///< mm, internal diameters and node sizes
using Centimetres = Quantity<struct CentimetreUnit>;    ///< cm, body height
using Kilograms = Quantity<struct KilogramUnit>;        ///< kg, body weight
using SquareMetres = Quantity<struct SquareMetreUnit>;  ///< m², body surface area
using ZScore = Quantity<struct ZUnit>;                  ///< standard deviations from the mean for the body size
using Celsius = Quantity<struct CelsiusUnit>;           ///< °C
using Hours = Quantity<struct HourUnit>;                ///< hours between two instants
using Years = Quantity<struct YearUnit>;                ///< years of age, with decimals
using Percent = Quantity<struct PercentUnit>;           ///< % of what it is a part of
using PlainNumber = Quantity<struct PlainUnit>;         ///< a number whose unit stands in a field beside it

/// A number printed in a table of the program, its unit in a column beside it. A constant becomes one unsaid, so that
/// tables read like the paper; what is computed never does.
struct PrintedNumber : PlainNumber
{
    consteval PrintedNumber(double number) : PlainNumber(number) {}
};

/// What conversions and binary fractions may add or take: far below what anybody measures, so that 1.9 − 0.9 is 1.
inline constexpr double roundingError = 1e-9;

/// Day of illness: day 1 is the first calendar day of fever, there is no day 0, the day before is −1.
struct IllnessDay
{
    int value = 1;

    friend constexpr auto operator<=>(const IllnessDay&, const IllnessDay&) = default;
};

}  // namespace daymark
