// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "domain/illness.h"

namespace daymark {

/// In what coronary arteries are shown.
enum class CoronaryScale { Millimetres, ZScore };

/// What the person chose to see.
struct ChartOptions
{
    AxisRange range = AxisRange::WholeCourse;
    CoronaryScale coronary = CoronaryScale::Millimetres;

    friend bool operator==(const ChartOptions&, const ChartOptions&) = default;
};

/// Whose charts these are: stands on every exported page.
struct ChartIdentity
{
    QString number;
    QString name;  ///< family name, given name; may be empty
    Message sex;
    Message birth;    ///< "born 18 May 2025", "9 months old at onset"
    Message episode;  ///< "onset 17 Feb 2026 (day 1)", "onset unknown"
    Message days;     ///< "days 1 to 24 of illness"
    Message zModel;   ///< "Z: Dallaire 2011"
    Message origin;   ///< "synthetic, no real child"; empty for a patient of the ward
    QString source;   ///< of a published case: its citation
};

/// All charts of one episode on one axis of days.
struct CourseCharts
{
    ChartIdentity identity;
    DayAxis axis;
    Message caveat;       ///< where day 1 is not certain: "onset estimated ± 2 d"
    QList<Chart> charts;  ///< in order from the top; those with nothing to show are there and say so

    bool isEmpty() const;
};

/// What a chart is made from.
struct ChartBasis
{
    const Illness& illness;
    DayOrigin origin;
    ChartOptions options;

    std::optional<Place> place(const Moment& moment) const { return placeOf(moment, origin); }
    std::optional<Place> place(QDate date) const { return placeOf(Moment::on(date), origin); }
};

/// One kind of chart: a function and a line in the list.
struct ChartKind
{
    const char* id;
    Chart (*build)(const ChartBasis& basis);
};

/// Everything that is drawn of an episode. A pure function; the clock is asOf of `illness`.
CourseCharts courseCharts(const Illness& illness, const ChartOptions& options = {});

}  // namespace daymark
