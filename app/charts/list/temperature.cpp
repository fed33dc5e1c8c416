// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/list/charts.h"
#include "domain/fever.h"
#include "domain/vitals.h"

#include <algorithm>

namespace daymark {

namespace {

/// Readings further apart than this are not joined: nobody knows what was between.
constexpr double longestTemperatureGap = 2.0;

Message noteOf(const Temperature& reading)
{
    QList<Message> parts;
    if (reading.route != Route::NotStated) parts << Message(codeOf(reading.route).label);
    if (reading.antipyretic == Answer::Yes) parts << Message(QT_TRANSLATE_NOOP("daymark", "after an antipyretic"));
    if (reading.unit == TemperatureUnit::Fahrenheit)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "typed %1 °F"), {reading.text});
    if (!reading.detail.isEmpty()) parts << Message::verbatim(reading.detail);
    return joined(parts, dots);
}

ChartPoint pointOf(const Temperature& reading, const Place& at, Celsius value, const Settings& settings)
{
    ChartPoint point;
    point.at = at;
    point.value = value.value;
    point.beyond = value >= feverLimit(reading.route, settings) ? Beyond::High : Beyond::None;
    point.isHollow = reading.antipyretic == Answer::Yes;
    point.text = Message(QT_TRANSLATE_NOOP("daymark", "%1 °C"), {Argument(value.value, 1)});
    point.note = noteOf(reading);
    return point;
}

ChartSeries readings(const ChartBasis& basis, int& unplaced)
{
    ChartSeries series;
    series.name = Message(QT_TRANSLATE_NOOP("daymark", "Temperature"));
    series.hue = Hue::Vermilion;
    for (const Temperature& reading : basis.illness.rows<Temperature>()) {
        if (reading.text.isEmpty()) continue;
        const auto at = basis.place(reading.when);
        const auto value = temperatureOf(reading);
        if (!at || !value) {
            ++unplaced;
            continue;
        }
        ChartPoint point = pointOf(reading, *at, *value, basis.illness.settings());
        point.startsAnew = !series.points.isEmpty() && at->days - series.points.last().at.days > longestTemperatureGap;
        series.points << point;
    }
    return series;
}

/// Fever, or none, that somebody stated without a reading: a bar of its days.
ChartLane statements(const ChartBasis& basis, int& unplaced)
{
    ChartLane lane;
    lane.name = Message(QT_TRANSLATE_NOOP("daymark", "stated"));
    lane.hue = Hue::Vermilion;
    for (const FeverSpan& span : basis.illness.rows<FeverSpan>()) {
        if (span.fever != Presence::Present && span.fever != Presence::Absent) continue;
        const auto from = basis.place(span.from);
        const auto to = span.to.isNull() ? from : basis.place(span.to);
        if (!from || !to) {
            ++unplaced;
            continue;
        }
        ChartBar bar;
        bar.from = *from;
        bar.to = *to;
        bar.kind = span.fever == Presence::Present ? BarKind::Pale : BarKind::Absent;
        bar.label = span.fever == Presence::Present ? Message(QT_TRANSLATE_NOOP("daymark", "fever"))
                                                    : Message(QT_TRANSLATE_NOOP("daymark", "no fever"));
        bar.note = Message::verbatim(span.detail);
        lane.bars << bar;
    }
    std::stable_sort(lane.bars.begin(), lane.bars.end(),
                     [](const ChartBar& a, const ChartBar& b) { return a.from.days < b.from.days; });
    return lane;
}

/// The limits of the routes that were used (feverLimit: a local setting, sources differ).
QList<ChartThreshold> limits(const ChartBasis& basis)
{
    const Settings& settings = basis.illness.settings();
    const double rectal = feverLimit(Route::Rectal, settings).value;
    const double axillary = feverLimit(Route::Axillary, settings).value;
    const QString source =
        QStringLiteral("local setting: %1 °C, axillary %2 °C").arg(rectal, 0, 'f', 1).arg(axillary, 0, 'f', 1);
    QList<ChartThreshold> limits{{rectal, Message("%1", {Argument(rectal, 1)}), source}};
    for (const Temperature& reading : basis.illness.rows<Temperature>()) {
        if (reading.route != Route::Axillary) continue;
        limits << ChartThreshold{axillary,
                                 Message(QT_TRANSLATE_NOOP("daymark", "axillary %1"), {Argument(axillary, 1)}), source};
        break;
    }
    return limits;
}

}  // namespace

Chart temperatureChart(const ChartBasis& basis)
{
    Chart chart;
    chart.title = Message(QT_TRANSLATE_NOOP("daymark", "Temperature"));
    chart.unit = Message(QT_TRANSLATE_NOOP("daymark", "°C"));
    chart.decimals = 1;
    chart.least = 36;
    chart.most = 40;
    int unplaced = 0;
    const ChartSeries series = readings(basis, unplaced);
    if (!series.points.isEmpty()) chart.series << series;
    const ChartLane lane = statements(basis, unplaced);
    if (!lane.bars.isEmpty()) chart.lanes << lane;
    chart.thresholds = limits(basis);
    if (unplaced > 0)
        chart.leftOut << Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n row(s) without a readable value or date"),
                                         unplaced);
    return chart;
}

}  // namespace daymark
