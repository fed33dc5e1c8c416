// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary.h"
#include "charts/list/charts.h"

#include <algorithm>
#include <array>

namespace daymark {

namespace {

/// Studies further apart than this, and than the course before them was long, are not joined.
constexpr double longestEchoGap = 4 * 365.25;
/// From half of it on, the line of the giant aneurysm belongs into the picture.
constexpr double giant = 8;

const QString aha = QStringLiteral("AHA 2017, Circulation 2017;135:e927–e999");

/// How a segment is drawn: a colour and a shape for each vessel, a line for each part of it.
struct SegmentLook
{
    Segment segment;
    Hue hue;
    Marker marker;
    LineStyle line;
};

constexpr std::array looks{
    SegmentLook{Segment::Lmca, Hue::Teal, Marker::Square, LineStyle::Solid},
    SegmentLook{Segment::Lad, Hue::Ochre, Marker::Triangle, LineStyle::Solid},
    SegmentLook{Segment::LadProximal, Hue::Ochre, Marker::Triangle, LineStyle::Solid},
    SegmentLook{Segment::LadMid, Hue::Ochre, Marker::Triangle, LineStyle::Dashed},
    SegmentLook{Segment::LadDistal, Hue::Ochre, Marker::Triangle, LineStyle::Dotted},
    SegmentLook{Segment::Lcx, Hue::Violet, Marker::Diamond, LineStyle::Solid},
    SegmentLook{Segment::LcxProximal, Hue::Violet, Marker::Diamond, LineStyle::Solid},
    SegmentLook{Segment::LcxDistal, Hue::Violet, Marker::Diamond, LineStyle::Dotted},
    SegmentLook{Segment::Rca, Hue::Blue, Marker::Circle, LineStyle::Solid},
    SegmentLook{Segment::RcaProximal, Hue::Blue, Marker::Circle, LineStyle::Solid},
    SegmentLook{Segment::RcaMid, Hue::Blue, Marker::Circle, LineStyle::Dashed},
    SegmentLook{Segment::RcaDistal, Hue::Blue, Marker::Circle, LineStyle::Dotted},
    SegmentLook{Segment::Pda, Hue::Rose, Marker::Star, LineStyle::DashDotted},
};

Message mmWords(const CoronaryMeasure& measure)
{
    return {QT_TRANSLATE_NOOP("daymark", "%1 mm"), {measure.measure.mm->value}};
}

Message zWords(const CoronaryMeasure& measure)
{
    if (!measure.deciding) return {};
    const Argument z(measure.deciding->value, 1, true);
    return measure.reported ? Message(QT_TRANSLATE_NOOP("daymark", "reported Z %1"), {z})
                            : Message(QT_TRANSLATE_NOOP("daymark", "Z %1"), {z});
}

ChartPoint pointOf(const CoronaryMeasure& measure, const Place& at, CoronaryScale scale)
{
    ChartPoint point;
    point.at = at;
    const bool isZ = scale == CoronaryScale::ZScore;
    point.value = isZ ? measure.deciding->value : measure.measure.mm->value;
    point.isHollow = isZ && measure.reported;
    point.text = isZ ? zWords(measure) : mmWords(measure);
    QList<Message> parts;
    if (isZ && measure.measure.mm) parts << mmWords(measure);
    if (!isZ && measure.deciding) parts << zWords(measure);
    if (measure.aha != CoronaryClass::NotStated) parts << Message(codeOf(measure.aha).label);
    point.note = joined(parts, dots);
    return point;
}

/// What could not be drawn.
struct LeftOut
{
    int undated = 0;
    int withoutZ = 0;
    Message reason;
};

ChartSeries seriesOf(const SegmentLook& look, const QList<CoronaryMeasure>& measures, const ChartBasis& basis,
                     const QList<double>& wordsOnly, LeftOut& left)
{
    const CoronaryScale scale = basis.options.coronary;
    ChartSeries series{Message(codeOf(look.segment).label), look.hue, look.marker, look.line, true, {}};
    bool isBroken = false;
    for (const CoronaryMeasure& measure : measures) {
        if (measure.measure.segment != look.segment) continue;
        const auto at = basis.place(measure.when);
        const bool hasZ = measure.deciding.has_value();
        if (scale == CoronaryScale::ZScore && !hasZ && measure.measure.mm) {
            ++left.withoutZ;
            if (left.reason.isEmpty() && !measure.z) left.reason = measure.z.error().message;
        }
        if (scale == CoronaryScale::ZScore ? !hasZ : !measure.measure.mm) {
            isBroken = true;
            continue;
        }
        if (!at) {
            ++left.undated;
            continue;
        }
        ChartPoint point = pointOf(measure, *at, scale);
        if (!series.points.isEmpty()) {
            const double before = series.points.last().at.days;
            // A study between that tells by words alone: how it was is not known in millimetres.
            const bool isTold = std::any_of(wordsOnly.begin(), wordsOnly.end(),
                                            [&](double days) { return days > before && days < at->days; });
            point.startsAnew = isBroken || isTold || at->days - before > std::max(longestEchoGap, before);
        }
        isBroken = false;
        series.points << point;
    }
    return series;
}

/// The conclusions of studies, in words at their day.
void addWords(Chart& chart, const ChartBasis& basis)
{
    for (const EchoStudy& study : basis.illness.rows<EchoStudy>()) {
        const auto at = basis.place(study.when);
        const bool isTold = study.conclusion != EchoConclusion::NotStated;
        if (!at || (!isTold && study.conclusionText.isEmpty())) continue;
        const Message word =
            isTold ? Message(codeOf(study.conclusion).label) : Message(QT_TRANSLATE_NOOP("daymark", "in words"));
        chart.words << ChartWord{*at, word, Message::verbatim(study.conclusionText)};
    }
}

void setScale(Chart& chart, CoronaryScale scale)
{
    double largest = 0;
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.points)
            largest = std::max(largest, point.value);
    }
    if (scale == CoronaryScale::Millimetres) {
        chart.unit = Message(QT_TRANSLATE_NOOP("daymark", "mm"));
        chart.subtitle = Message(QT_TRANSLATE_NOOP("daymark", "inner edge to inner edge"));
        chart.least = 0;
        chart.most = largest >= giant / 2 ? giant + 1 : giant / 2;
        chart.thresholds << ChartThreshold{giant, {QT_TRANSLATE_NOOP("daymark", "giant ≥ %1 mm"), {giant}}, aha};
        return;
    }
    chart.subtitle = Message(QT_TRANSLATE_NOOP("daymark", "hollow: as reported"));
    chart.least = -2;
    chart.most = largest > 5 ? 11 : 6;
    chart.bands << ChartBand{-2, 2, {}};
    chart.thresholds << ChartThreshold{2.5, {QT_TRANSLATE_NOOP("daymark", "small ≥ %1"), {2.5}}, aha}
                     << ChartThreshold{5, {QT_TRANSLATE_NOOP("daymark", "medium ≥ %1"), {5}}, aha}
                     << ChartThreshold{10, {QT_TRANSLATE_NOOP("daymark", "giant ≥ %1"), {10}}, aha};
}

}  // namespace

Chart coronaryChart(const ChartBasis& basis)
{
    const Illness& illness = basis.illness;
    const CoronaryScale scale = basis.options.coronary;
    Chart chart;
    chart.title = scale == CoronaryScale::Millimetres ? Message(QT_TRANSLATE_NOOP("daymark", "Coronary diameter"))
                                                      : Message(QT_TRANSLATE_NOOP("daymark", "Coronary Z score"));
    chart.decimals = 1;
    chart.weight = 1.45;
    const auto measures = coronaryMeasures(illness.record(), illness.episode());
    QList<double> wordsOnly;
    for (const EchoStudy& study : illness.rows<EchoStudy>()) {
        const bool isMeasured = std::any_of(measures.begin(), measures.end(),
                                            [&](const CoronaryMeasure& measure) { return measure.study == study.id; });
        const auto at = basis.place(study.when);
        if (!isMeasured && at) wordsOnly << at->days;
    }
    LeftOut left;
    for (const SegmentLook& look : looks) {
        const ChartSeries series = seriesOf(look, measures, basis, wordsOnly, left);
        if (!series.points.isEmpty()) chart.series << series;
    }
    addWords(chart, basis);
    setScale(chart, scale);
    if (left.undated > 0)
        chart.leftOut << Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n value(s) without a date"), left.undated);
    if (left.withoutZ > 0)
        chart.leftOut << Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n diameter(s) without Z: %1"), left.withoutZ,
                                         {left.reason});
    return chart;
}

}  // namespace daymark
