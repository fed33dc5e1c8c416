// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/number.h"
#include "charts/axis.h"

namespace daymark {

// A chart as a value: what is drawn, not how. Screen, paper, export, the table beside the chart and the tests all read
// the same value.

/// The colours series and bars may have; a Theme says which colour that is on its ground. Never the only sign.
enum class Hue { Vermilion, Violet, Blue, Teal, Ochre, Rose, Sky, Olive, Slate };
enum class Marker { Circle, Square, Triangle, Diamond, Star, Pentagon };
enum class LineStyle { Solid, Dashed, Dotted, DashDotted };
/// Beyond a limit: drawn as H or L beside the value.
enum class Beyond { None, High, Low };

/// One value at its day.
struct ChartPoint
{
    Place at;
    double value = 0;                                     ///< in the unit of the chart
    TypedNumber::Bound bound = TypedNumber::Bound::None;  ///< "<0.3" is drawn as an open arrow, never as a value
    Beyond beyond = Beyond::None;
    bool isHollow = false;    ///< of another kind: after an antipyretic, a reported Z; `note` says which
    bool startsAnew = false;  ///< the line is broken before this point: something lies between that is no value
    Message text;             ///< the value with its unit: "74 mg/L"
    Message note;             ///< what else there is to say: the route, what was typed, a correction

    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// Values that belong together, in order of time.
struct ChartSeries
{
    Message name;
    Hue hue = Hue::Slate;
    Marker marker = Marker::Circle;
    LineStyle line = LineStyle::Solid;
    bool isNamed = false;  ///< its name is written beside it
    QList<ChartPoint> points;

    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

/// A line at a value, with the reason it is there.
struct ChartThreshold
{
    double value = 0;
    Message label;   ///< "giant ≥ 8 mm"
    QString source;  ///< citation

    friend bool operator==(const ChartThreshold&, const ChartThreshold&) = default;
};

/// A range of values that is shaded.
struct ChartBand
{
    double from = 0;
    double to = 0;
    Message label;

    friend bool operator==(const ChartBand&, const ChartBand&) = default;
};

/// A finding in words at its day: "normal", "decreasing".
struct ChartWord
{
    Place at;
    Message text;
    Message note;  ///< the whole sentence

    friend bool operator==(const ChartWord&, const ChartWord&) = default;
};

/// How a bar is drawn.
enum class BarKind {
    Full,    ///< given, stated
    Pale,    ///< a lower dose than before
    Taper,   ///< a dose that falls
    Pause,   ///< a line between two bars
    Single,  ///< one dose or infusion: a block
    Absent,  ///< stated not to be there: an outline ("no fever")
};

/// Something that lasts: a dose, stated fever.
struct ChartBar
{
    Place from;
    Place to;  ///< its last day is part of the bar
    BarKind kind = BarKind::Full;
    bool endIsOpen = false;  ///< goes on: an arrow
    Message label;           ///< written into the bar where there is room: "5 mg/kg/d"
    Message note;
    Id step = {};  ///< the dose it stands for; null where it stands for none

    friend bool operator==(const ChartBar&, const ChartBar&) = default;
};

/// Bars of one kind in a row of their own.
struct ChartLane
{
    Message name;
    Hue hue = Hue::Slate;
    QList<ChartBar> bars;

    friend bool operator==(const ChartLane&, const ChartLane&) = default;
};

/// One panel. A chart has values on an axis of its own, or only lanes.
struct Chart
{
    const char* id = "";  ///< stable: "coronary"
    Message title;
    Message unit;      ///< "mg/L"
    Message subtitle;  ///< "inner edge"
    QList<ChartSeries> series;
    QList<ChartThreshold> thresholds;
    QList<ChartBand> bands;
    QList<ChartWord> words;
    QList<ChartLane> lanes;  ///< treatments; stated fever below temperatures
    double least = 0;        ///< the axis shows at least from here …
    double most = 1;         ///< … to here
    int decimals = 0;        ///< of the values
    double weight = 1;       ///< height among the panels
    QList<Message> leftOut;  ///< what could not be drawn, and why

    bool hasValues() const;  ///< one point at least
    bool isLanes() const { return series.isEmpty() && words.isEmpty() && !lanes.isEmpty(); }
    bool isEmpty() const { return !hasValues() && words.isEmpty() && lanes.isEmpty(); }
};

}  // namespace daymark
