// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/coursecharts.h"

#include "charts/list/charts.h"
#include "domain/age.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daymark {

namespace {

constexpr std::array kinds{
    ChartKind{"treatment", treatmentChart}, ChartKind{"temperature", temperatureChart}, ChartKind{"crp", crpChart},
    ChartKind{"platelets", plateletChart},  ChartKind{"coronary", coronaryChart},
};

/// First and last day of what is drawn.
struct Extent
{
    double first = 0;
    double last = 0;
    bool isEmpty = true;

    void add(double days)
    {
        first = isEmpty ? days : std::min(first, days);
        last = isEmpty ? days : std::max(last, days);
        isEmpty = false;
    }
    void add(const Chart& chart)
    {
        for (const ChartSeries& series : chart.series) {
            for (const ChartPoint& point : series.points)
                add(point.at.days);
        }
        for (const ChartWord& word : chart.words)
            add(word.at.days);
        for (const ChartLane& lane : chart.lanes) {
            for (const ChartBar& bar : lane.bars) {
                add(bar.from.days);
                add(bar.to.days);
            }
        }
    }
};

/// Day 1, or the first dated row of what is drawn where no onset is known.
DayOrigin originOf(const Illness& illness)
{
    if (illness.onset().isValid()) return {illness.onset(), true};
    QDate earliest;
    const auto see = [&](const Moment& moment) {
        const QDate date = moment.first({});
        if (date.isValid() && (!earliest.isValid() || date < earliest)) earliest = date;
    };
    for (const auto& row : illness.rows<Temperature>())
        see(row.when);
    for (const auto& row : illness.rows<FeverSpan>())
        see(row.from);
    for (const auto& row : illness.rows<LabPanel>())
        see(row.when);
    for (const auto& row : illness.rows<EchoStudy>())
        see(row.when);
    for (const auto& course : illness.rows<Course>()) {
        for (const auto& step : rowsOf(illness.record().doseSteps, course.id))
            see(step.start);
    }
    return {earliest, false};
}

Message episodeOf(const Episode& episode)
{
    if (!episode.onset.isValid()) return {QT_TRANSLATE_NOOP("daymark", "onset of fever not known")};
    switch (episode.onsetKind) {
        case OnsetKind::Estimated:
            if (episode.onsetError)
                return {QT_TRANSLATE_NOOP("daymark", "onset %1 (day 1), estimated ± %2 d"),
                        {episode.onset, *episode.onsetError}};
            return {QT_TRANSLATE_NOOP("daymark", "onset %1 (day 1), estimated"), {episode.onset}};
        case OnsetKind::Chosen:
            return {QT_TRANSLATE_NOOP("daymark", "onset %1 (day 1), chosen, not published"), {episode.onset}};
        case OnsetKind::Unknown:
            return {QT_TRANSLATE_NOOP("daymark", "onset %1 (day 1), not known exactly"), {episode.onset}};
        default:
            return {QT_TRANSLATE_NOOP("daymark", "onset %1 (day 1)"), {episode.onset}};
    }
}

Message caveatOf(const Episode& episode)
{
    if (!episode.onset.isValid()) return {};
    if (episode.onsetKind == OnsetKind::Chosen)
        return {QT_TRANSLATE_NOOP("daymark", "date of onset chosen, not published")};
    if (episode.onsetKind == OnsetKind::Unknown)
        return {QT_TRANSLATE_NOOP("daymark", "date of onset not known exactly")};
    if (episode.onsetKind != OnsetKind::Estimated) return {};
    return episode.onsetError ? Message(QT_TRANSLATE_NOOP("daymark", "onset estimated ± %1 d"), {*episode.onsetError})
                              : Message(QT_TRANSLATE_NOOP("daymark", "onset estimated"));
}

Message zModelOf(const Episode& episode)
{
    const ZModelId model = episode.zModel == ZModelId::NotStated ? ZModelId::Dallaire2011 : episode.zModel;
    return {QT_TRANSLATE_NOOP("daymark", "Z: %1"), {Message(codeOf(model).label)}};
}

Message daysOf(const Extent& extent, const DayOrigin& origin)
{
    if (extent.isEmpty || !origin.date.isValid()) return {};
    const QDate first = origin.date.addDays(qint64(std::floor(extent.first)));
    const QDate last = origin.date.addDays(qint64(std::floor(extent.last)));
    const auto from = illnessDay(first, origin.onset());
    const auto to = illnessDay(last, origin.onset());
    if (!from || !to) return {QT_TRANSLATE_NOOP("daymark", "%1 to %2"), {first, last}};
    return {QT_TRANSLATE_NOOP("daymark", "day %1 to day %2 of illness"), {from->value, to->value}};
}

ChartIdentity identityOf(const Illness& illness)
{
    const Patient& patient = illness.patient();
    ChartIdentity identity;
    identity.number = patient.number;
    QStringList names{patient.familyName, patient.givenName};
    names.removeAll(QString());
    identity.name = names.join(QStringLiteral(", "));
    identity.sex = Message(codeOf(patient.sex).label);
    identity.birth = birthWords(illness.record());
    if (identity.birth.isEmpty()) identity.birth = QT_TRANSLATE_NOOP("daymark", "birth date not known");
    identity.episode = episodeOf(illness.episode());
    identity.zModel = zModelOf(illness.episode());
    if (patient.origin == Origin::Published || patient.origin == Origin::Synthetic) {
        identity.origin = Message(codeOf(patient.origin).label);
        identity.source = patient.source;
    }
    return identity;
}

}  // namespace

bool CourseCharts::isEmpty() const
{
    return std::all_of(charts.begin(), charts.end(), [](const Chart& chart) { return chart.isEmpty(); });
}

CourseCharts courseCharts(const Illness& illness, const ChartOptions& options)
{
    const ChartBasis basis{illness, originOf(illness), options};
    CourseCharts course;
    Extent extent;
    for (const ChartKind& kind : kinds) {
        course.charts << kind.build(basis);
        course.charts.last().id = kind.id;
        extent.add(course.charts.last());
    }
    course.identity = identityOf(illness);
    course.caveat = caveatOf(illness.episode());
    course.identity.days = daysOf(extent, basis.origin);
    course.axis = DayAxis(options.range, basis.origin, extent.first, extent.last);
    return course;
}

}  // namespace daymark
