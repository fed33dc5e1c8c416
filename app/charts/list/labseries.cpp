// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/list/labseries.h"

#include "domain/catalogue/unitwords.h"
#include "domain/labs.h"
#include "domain/labverdict.h"

#include <algorithm>
#include <QSet>

namespace daymark {

namespace {

/// Draws further apart than this, and than the course before them was long, are not joined.
constexpr double longestLabGap = 550;

Message noteOf(const LabResult& result, const LabValue& value)
{
    QList<Message> parts;
    if (value.converted)
        parts << Message(QT_TRANSLATE_NOOP("daymark", "typed %1 %2"), {result.text, unitWords(result.unit)});
    if (!result.originalText.isEmpty())
        parts << Message(QT_TRANSLATE_NOOP("daymark", "printed as %1"), {result.originalText});
    return joined(parts, dots);
}

Beyond beyondOf(LabFlag flag)
{
    return flag == LabFlag::High ? Beyond::High : flag == LabFlag::Low ? Beyond::Low : Beyond::None;
}

/// Results of one analyte, as they are gathered draw by draw.
struct Gathering
{
    const QList<OwnAnalyte>& own;
    const LabJudge& judge;
    ChartSeries series;
    QSet<double> limits;
    int unreadable = 0;
    int undated = 0;
    Message reason;
    bool isBroken = false;  ///< something that is no value lies before the next point

    void add(const LabResult& result, const LabPanel& panel, const std::optional<Place>& at)
    {
        if (result.state == ResultState::NotDone || result.state == ResultState::Trace) {
            isBroken = true;
            return;
        }
        if (result.text.isEmpty()) return;
        const auto value = labValue(result, own);
        if (!value) {
            ++unreadable;
            isBroken = true;
            if (reason.isEmpty()) reason = value.error().message;
            return;
        }
        if (!at) {
            ++undated;
            return;
        }
        ChartPoint point;
        point.at = *at;
        point.value = value->number.value;
        point.bound = value->number.bound;
        point.beyond = beyondOf(judge.verdict(result, value, panel).flag);
        point.text = Message("%1 %2", {labText(result, *value), unitWords(value->unit)});
        point.note = noteOf(result, *value);
        if (!series.points.isEmpty()) {
            const double before = series.points.last().at.days;
            point.startsAnew = isBroken || at->days - before > std::max(longestLabGap, before);
        }
        isBroken = false;
        series.points << point;
        if (result.high) limits << limitOf(result);
    }

    /// The upper limit, typed in the unit of its result, in the unit of the chart.
    double limitOf(LabResult result) const
    {
        result.text = QString::number(result.high->value, 'g', 15);
        const auto value = labValue(result, own);
        return value ? value->number.value : 0;
    }
};

}  // namespace

void addLabSeries(Chart& chart, const ChartBasis& basis, const QString& analyte, Hue hue)
{
    const QList<OwnAnalyte>& own = basis.illness.record().ownAnalytes;
    const AnalyteRow row = analyteRow(analyte, own);
    const LabJudge judge(basis.illness);
    Gathering gathering{own, judge, {}, {}, 0, 0, {}, false};
    gathering.series.name = row.name;
    gathering.series.hue = hue;
    for (const LabPanel& panel : basis.illness.rows<LabPanel>()) {
        for (const LabResult& result : basis.illness.record().labResults) {
            if (result.parent == panel.id && result.analyte == analyte)
                gathering.add(result, panel, basis.place(panel.when));
        }
    }
    chart.title = row.name;
    chart.unit = unitWords(row.unit);
    chart.decimals = row.decimals;
    if (!gathering.series.points.isEmpty()) chart.series << gathering.series;
    if (gathering.limits.size() == 1 && *gathering.limits.begin() > 0) {
        const double limit = *gathering.limits.begin();
        chart.thresholds << ChartThreshold{
            limit, {QT_TRANSLATE_NOOP("daymark", "ULN %1"), {limit}}, QStringLiteral("the laboratory's own interval")};
    }
    if (gathering.undated > 0)
        chart.leftOut << Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n value(s) without a date"),
                                         gathering.undated);
    if (gathering.unreadable > 0)
        chart.leftOut << Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n value(s) not shown: %1"),
                                         gathering.unreadable, {gathering.reason});
}

}  // namespace daymark
