// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "base/result.h"
#include "domain/record/presentation.h"

namespace daymark {

// What was typed, as a value. Each refuses an empty text, what is no number, a bound, and an unknown unit.

/// In °C; °F is converted by (F − 32) / 1.8.
Result<Celsius> temperatureOf(const Temperature& reading);
/// A weight in kg, from kg, g or lb; a height is refused.
Result<Kilograms> weightOf(const BodySize& size);
/// A height in cm, from cm, m, mm or in; a weight is refused.
Result<Centimetres> heightOf(const BodySize& size);
/// Pressure in mmHg (from mmHg, cmHg or kPa), heart rate per minute, saturation in %.
Result<PlainNumber> vitalOf(const Vital& vital);

/// The unit a typed spelling means: "C", "°c", "Cel" are °C; not stated where it is none of °C and °F.
TemperatureUnit temperatureUnitOf(const QString& typed);
/// The units offered for a kind, its own first: "kg", "g", "lb".
QStringList unitsOf(BodyKind kind);
QStringList unitsOf(VitalKind kind);

}  // namespace daymark
