// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labreadings.h"

#include "domain/catalogue/unitwords.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr QLatin1StringView neutrophilPercent("NEUT_PCT");
constexpr QLatin1StringView neutrophils("NEUT");
constexpr QLatin1StringView leucocytes("WBC");

/// Of every result of the child, in their order.
QList<Result<LabValue>> valuesOf(const Illness& illness)
{
    const Record& record = illness.record();
    QList<Result<LabValue>> values;
    values.reserve(record.labResults.size());
    for (const LabResult& result : record.labResults)
        values << labValue(result, record.ownAnalytes);
    return values;
}

/// A result with the draw it belongs to.
struct DrawnResult
{
    const LabPanel* panel;
    const LabResult* result;
};
using ResultsByAnalyte = QHash<QString, QList<DrawnResult>>;

/// The results of the illness by analyte, each list by time.
ResultsByAnalyte resultsByAnalyte(const Illness& illness)
{
    QHash<Id, const LabPanel*> panels;
    for (const LabPanel& panel : illness.record().labPanels) {
        if (panel.parent == illness.episode().id) panels.insert(panel.id, &panel);
    }
    ResultsByAnalyte results;
    for (const LabResult& result : illness.record().labResults) {
        if (const LabPanel* panel = panels.value(result.parent)) results[result.analyte] << DrawnResult{panel, &result};
    }
    for (QList<DrawnResult>& list : results) {
        std::stable_sort(list.begin(), list.end(), [&](const DrawnResult& a, const DrawnResult& b) {
            return isBefore(a.panel->when, b.panel->when, illness.onset());
        });
    }
    return results;
}

LabReading placed(const LabPanel& panel, QLatin1StringView code, const Illness& illness)
{
    LabReading reading;
    reading.analyte = code;
    reading.when = panel.when;
    reading.date = panel.when.first(illness.onset());
    reading.day = illness.day(panel.when);
    reading.panel = panel.id;
    return reading;
}

const LabResult* resultOf(const QList<DrawnResult>& results, const Id& panel)
{
    for (const DrawnResult& one : results) {
        if (one.panel->id == panel) return one.result;
    }
    return nullptr;
}

/// The share of neutrophils among the leucocytes of one draw, in %.
std::optional<double> percentOf(const LabResult& part, const LabResult& whole, const Illness& illness)
{
    const auto& partValue = labValue(part, illness);
    const auto& wholeValue = labValue(whole, illness);
    if (!partValue || !wholeValue || partValue->number.isCensored() || wholeValue->number.isCensored())
        return std::nullopt;
    if (!(wholeValue->number.value > 0) || partValue->number.value > wholeValue->number.value) return std::nullopt;
    return 100 * partValue->number.value / wholeValue->number.value;
}

/// Neutrophils in % of the draws that have none written.
QList<LabReading> computedPercents(const Illness& illness, const QList<LabReading>& written)
{
    const ResultsByAnalyte& results = illness.once<resultsByAnalyte>();
    const QList<DrawnResult> wholes = results.value(leucocytes);
    QList<LabReading> readings;
    for (const DrawnResult& part : results.value(neutrophils)) {
        const LabResult* whole = resultOf(wholes, part.panel->id);
        const bool isWritten =
            std::any_of(written.begin(), written.end(), [&](const LabReading& r) { return r.panel == part.panel->id; });
        if (!whole || isWritten) continue;
        const auto percent = percentOf(*part.result, *whole, illness);
        if (!percent) continue;
        LabReading reading = placed(*part.panel, neutrophilPercent, illness);
        reading.number = {*percent, TypedNumber::Bound::None};
        reading.computed = true;
        reading.input = {
            analyteRow(neutrophilPercent, {}).brief,
            {QT_TRANSLATE_NOOP("daymark", "%1 %, computed from neutrophils and leucocytes"), {Argument(*percent, 1)}},
            part.panel->when};
        readings << reading;
    }
    return readings;
}

QList<LabReading> readingsOf(const Illness& illness, QLatin1StringView code)
{
    const QList<OwnAnalyte>& own = illness.record().ownAnalytes;
    const AnalyteRow analyte = analyteRow(code, own);
    QList<LabReading> readings;
    for (const DrawnResult& one : illness.once<resultsByAnalyte>().value(code)) {
        const auto& value = labValue(*one.result, illness);
        if (!value) continue;
        LabReading reading = placed(*one.panel, code, illness);
        reading.number = value->number;
        reading.result = one.result->id;
        reading.input = {analyte.brief, joined({labText(*one.result, *value), unitWords(value->unit)}, "%1 %2"),
                         one.panel->when};
        readings << reading;
    }
    if (code != neutrophilPercent) return readings;
    readings << computedPercents(illness, readings);
    std::stable_sort(readings.begin(), readings.end(), [&](const LabReading& a, const LabReading& b) {
        return isBefore(a.when, b.when, illness.onset());
    });
    return readings;
}

/// The lists that were asked for already, by analyte.
using Known = std::shared_ptr<QHash<QString, QList<LabReading>>>;

Known noneYet(const Illness&)
{
    return std::make_shared<QHash<QString, QList<LabReading>>>();
}

}  // namespace

QList<LabReading> labReadings(const Illness& illness, QLatin1StringView code)
{
    const Known& known = illness.once<noneYet>();
    if (const auto list = known->constFind(code); list != known->cend()) return *list;
    return *known->insert(code, readingsOf(illness, code));
}

const Result<LabValue>& labValue(const LabResult& result, const Illness& illness)
{
    return illness.onceOfChild<valuesOf>()[&result - illness.record().labResults.constData()];
}

Met isAtLeast(const TypedNumber& number, PlainNumber limit)
{
    using Bound = TypedNumber::Bound;
    switch (number.bound) {
        case Bound::None:
            return metIf(number.value >= limit.value);
        case Bound::Less:
            return number.value <= limit.value ? Met::No : Met::Unknown;
        case Bound::LessOrEqual:
            return number.value < limit.value ? Met::No : Met::Unknown;
        case Bound::Greater:
        case Bound::GreaterOrEqual:
            return number.value >= limit.value ? Met::Yes : Met::Unknown;
    }
    return Met::Unknown;
}

Met isAbove(const TypedNumber& number, PlainNumber limit)
{
    using Bound = TypedNumber::Bound;
    switch (number.bound) {
        case Bound::None:
            return metIf(number.value > limit.value);
        case Bound::Less:
        case Bound::LessOrEqual:
            return number.value <= limit.value ? Met::No : Met::Unknown;
        case Bound::Greater:
            return number.value >= limit.value ? Met::Yes : Met::Unknown;
        case Bound::GreaterOrEqual:
            return number.value > limit.value ? Met::Yes : Met::Unknown;
    }
    return Met::Unknown;
}

Met isAtMost(const TypedNumber& number, PlainNumber limit)
{
    return !isAbove(number, limit);
}

Met isBelow(const TypedNumber& number, PlainNumber limit)
{
    return !isAtLeast(number, limit);
}

}  // namespace daymark
