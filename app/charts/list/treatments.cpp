// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/list/charts.h"
#include "domain/catalogue/drugs.h"
#include "domain/dosing.h"

#include <algorithm>
#include <array>

namespace daymark {

namespace {

/// Colours of the drugs most children have; all others take turns.
struct DrugHue
{
    QLatin1StringView drug;
    Hue hue;
};
constexpr std::array drugHues{
    DrugHue{QLatin1StringView("ivig"), Hue::Blue},
    DrugHue{QLatin1StringView("aspirin"), Hue::Slate},
    DrugHue{QLatin1StringView("anakinra"), Hue::Teal},
    DrugHue{QLatin1StringView("infliximab"), Hue::Ochre},
};
constexpr std::array otherHues{Hue::Violet, Hue::Rose, Hue::Olive, Hue::Sky, Hue::Vermilion};

Hue hueOf(const QString& drug, int lane)
{
    const auto found =
        std::find_if(drugHues.begin(), drugHues.end(), [&](const DrugHue& known) { return drug == known.drug; });
    return found != drugHues.end() ? found->hue : otherHues[std::size_t(lane) % otherHues.size()];
}

/// In the order of the catalogue; what is not in it comes after, in order of entry.
QStringList drugsOf(const QList<Course>& courses)
{
    QStringList given;
    for (const Course& course : courses) {
        if (const QString drug = drugCode(course.drug); !given.contains(drug)) given << drug;
    }
    const auto rank = [](const QString& drug) {
        const Drug* known = findDrug(drug);
        return known ? known - drugs().data() : std::ptrdiff_t(drugs().size());
    };
    std::stable_sort(given.begin(), given.end(), [&](const QString& a, const QString& b) { return rank(a) < rank(b); });
    return given;
}

bool isSingle(const DoseStep& step, const DoseDates& dates)
{
    return step.interval.isNull() && dates.last.isValid() && dates.first.daysTo(dates.last) <= 1;
}

/// Whether another step of the course gives more of the same.
bool isLower(const DoseStep& step, const QList<DoseStep>& steps)
{
    return step.amount && std::any_of(steps.begin(), steps.end(), [&](const DoseStep& other) {
               return other.amount && other.unit == step.unit && other.basis == step.basis &&
                      other.interval == step.interval && *other.amount > *step.amount;
           });
}

BarKind kindOf(const DoseStep& step, const DoseDates& dates, const QList<DoseStep>& steps)
{
    if (step.kind == StepKind::Pause) return BarKind::Pause;
    if (step.kind == StepKind::Taper) return BarKind::Taper;
    if (isSingle(step, dates)) return BarKind::Single;
    return isLower(step, steps) ? BarKind::Pale : BarKind::Full;
}

/// One course as it is turned into bars.
struct CourseBars
{
    const ChartBasis& basis;
    const Course& course;
    QList<DoseStep> steps;
    int undated = 0;

    QList<ChartBar> bars()
    {
        const auto dates = stepDates(course, steps, basis.origin.onset());
        QList<ChartBar> bars;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const auto from = beginning(steps[i], dates[i]);
            if (!from) {
                ++undated;
                continue;
            }
            ChartBar bar;
            bar.from = *from;
            bar.kind = kindOf(steps[i], dates[i], steps);
            setEnd(bar, steps[i], dates[i], i + 1 == steps.size());
            // A change of dose on a day belongs to the new dose.
            if (!bars.isEmpty() && bars.last().to.days >= bar.from.days && bars.last().from.days < bar.from.days)
                endBefore(bars.last(), bar.from);
            bar.label = doseWords(steps[i]);
            bar.note = stepWords(steps[i]);
            bar.step = steps[i].id;
            bars << bar;
        }
        return bars;
    }

private:
    std::optional<Place> beginning(const DoseStep& step, const DoseDates& dates) const
    {
        const auto stated = basis.place(step.start);
        return stated || !dates.first.isValid() ? stated : basis.place(dates.first);
    }

    void setEnd(ChartBar& bar, const DoseStep& step, const DoseDates& dates, bool isLast) const
    {
        const auto stated = basis.place(step.end);
        const auto told = dates.last.isValid() ? basis.place(dates.last) : std::nullopt;
        if (stated || told) {
            bar.to = stated ? *stated : *told;
            bar.to.isApproximate = bar.to.isApproximate || dates.approximate;
            return;
        }
        const QDate asOf = basis.illness.asOf();
        const bool goesOn = isLast && isOngoing(course, steps, basis.origin.onset(), asOf);
        bar.endIsOpen = goesOn;
        bar.to = goesOn ? basis.place(asOf).value_or(bar.from) : bar.from;
        // Stopped, and nobody said when: drawn from its first day with an end that is torn.
        bar.to.isApproximate = !goesOn;
    }

    void endBefore(ChartBar& bar, const Place& next) const
    {
        const auto day = basis.place(next.date.addDays(-1));
        if (day && day->days >= bar.from.days) bar.to = *day;
    }
};

}  // namespace

Chart treatmentChart(const ChartBasis& basis)
{
    Chart chart;
    chart.title = Message(QT_TRANSLATE_NOOP("daymark", "Treatment"));
    const auto courses = basis.illness.rows<Course>();
    int undated = 0;
    for (const QString& drug : drugsOf(courses)) {
        ChartLane lane{drugName(drug), hueOf(drug, int(chart.lanes.size())), {}};
        for (const Course& course : courses) {
            if (drugCode(course.drug) != drug) continue;
            CourseBars bars{basis, course, rowsOf(basis.illness.record().doseSteps, course.id)};
            lane.bars << bars.bars();
            undated += bars.undated;
        }
        std::stable_sort(lane.bars.begin(), lane.bars.end(),
                         [](const ChartBar& a, const ChartBar& b) { return a.from.days < b.from.days; });
        if (!lane.bars.isEmpty()) chart.lanes << lane;
    }
    if (undated > 0)
        chart.leftOut << Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n dose(s) without a date"), undated);
    return chart;
}

}  // namespace daymark
