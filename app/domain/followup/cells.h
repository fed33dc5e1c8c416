// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup/risk.h"

#include <array>

namespace daymark::followup {

/// One cell of a schedule: what a statement says about one item at one level.
struct Cell
{
    enum class Kind {
        NotNeeded,      ///< the statement says: none
        Recurring,      ///< at fixed points after onset, then at an interval after the last one
        Discharge,      ///< at fixed points, or in the window from–to after onset; then follow-up may end
        Once,           ///< once, in the window from–to after onset
        Consider,       ///< recurring, but only to be considered: never due
        OnlyIschaemia,  ///< to be considered with ischaemia or left ventricular dysfunction only
        Unverified      ///< recalled or from one transcription: shown, never decides
    };
    using Points = std::array<Span, 6>;

    Kind kind = Kind::NotNeeded;
    const char* words = "";  ///< the interval as the statement says it; English source
    Points points{};         ///< after onset; the first null one ends them
    Span from{};             ///< of the interval, or of the window
    Span to{};
    bool echoMayBeOmitted = false;
};

constexpr Span weeks(int n)
{
    return {n, Span::Unit::Week};
}
constexpr Span months(int n)
{
    return {n, Span::Unit::Month};
}
constexpr Span years(int n)
{
    return {n, Span::Unit::Year};
}

/// A row of the schedule of AHA 2017.
struct Aha2017Row
{
    RiskLevel level;
    Cell visit;  ///< history, examination, echo, ECG
    Cell ischaemia;
    Cell imaging;  ///< CT, MR or invasive angiography
    Cell cvRisk;   ///< cardiovascular risk factors; words empty where the level was not read
};
/// The row of a level; null where the level cannot be told. A dilation that went is a row of its own.
const Aha2017Row* aha2017Row(RiskLevel level, CoronaryClass now, const Settings& settings);

/// A row of the schedule of the United Kingdom.
struct UkRow
{
    CoronaryClass worst;
    Cell visit;
    Cell ischaemia;
    Cell imaging;
    Cell thrombus;  ///< imaging for thrombus; words empty where the table has none
};
/// The row of a worst class; null where it cannot be told.
const UkRow* ukRow(CoronaryClass worst);

/// What one transcription of the table of AHA 2024 says about a level, "unverified: …"; empty where there is no level.
Message aha2024Words(RiskLevel level);

}  // namespace daymark::followup
