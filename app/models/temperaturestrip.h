// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"

#include <optional>

namespace daymark {

/// Temperatures typed in one go, "39.2 38.7* 39.9": one after the other, each a day later; "/6h" at the end: each six
/// hours later. A star marks a reading after an antipyretic, "-" one that was not taken.
struct TemperatureStrip
{
    struct Reading
    {
        QString text;                                       ///< as typed; empty: not taken
        TemperatureUnit unit = TemperatureUnit::NotStated;  ///< as typed
        bool antipyretic = false;
    };
    QList<Reading> readings;
    Span every;  ///< null where it was not typed

    /// Whether a reading without a unit can only be in °F, and must be asked about: no child has 102 °C.
    bool looksLikeFahrenheit() const;
    /// The same with °F for those.
    TemperatureStrip inFahrenheit() const;
};

/// None where the text is one plain reading; refuses what is neither, with how a strip is typed.
std::optional<Result<TemperatureStrip>> readStrip(const QString& text);

/// The readings as rows, the first in place of `first` and at its time, the others of its parent and route. Refuses a
/// first reading without a time, times of day that are not said to be hours apart, and approximate times.
Result<QList<Temperature>> rowsOf(const TemperatureStrip& strip, const Temperature& first);

/// "39.2 on day 8, 38.7 on day 9 (after an antipyretic)": what a strip would enter.
Message stripWords(const QList<Temperature>& rows, QDate onset);

}  // namespace daymark
