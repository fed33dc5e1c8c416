// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labreadings.h"

#include "domain/labs.h"

namespace daymark {

namespace {

constexpr QLatin1StringView neutrophilPercent("NEUT_PCT");
constexpr QLatin1StringView neutrophils("NEUT");
constexpr QLatin1StringView leucocytes("WBC");

const LabResult* resultIn(const QList<LabResult>& results, QLatin1StringView code)
{
    for (const LabResult& result : results) {
        if (result.analyte == code) return &result;
    }
    return nullptr;
}

/// The share of neutrophils among the leucocytes of a draw, in %.
std::optional<double> computedPercent(const QList<LabResult>& results, const QList<OwnAnalyte>& own)
{
    const LabResult* part = resultIn(results, neutrophils);
    const LabResult* whole = resultIn(results, leucocytes);
    if (!part || !whole) return std::nullopt;
    const auto partValue = labValue(*part, own);
    const auto wholeValue = labValue(*whole, own);
    if (!partValue || !wholeValue || partValue->number.isCensored() || wholeValue->number.isCensored())
        return std::nullopt;
    if (!(wholeValue->number.value > 0) || partValue->number.value > wholeValue->number.value) return std::nullopt;
    return 100 * partValue->number.value / wholeValue->number.value;
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

}  // namespace

QList<LabReading> labReadings(const Illness& illness, QLatin1StringView code)
{
    const Record& record = illness.record();
    const AnalyteRow analyte = analyteRow(code, record.ownAnalytes);
    QList<LabReading> readings;
    for (const LabPanel& panel : illness.rows<LabPanel>()) {
        const QList<LabResult> results = rowsOf(record.labResults, panel.id);
        bool found = false;
        for (const LabResult& result : results) {
            if (result.analyte != code) continue;
            const auto value = labValue(result, record.ownAnalytes);
            if (!value) continue;
            found = true;
            LabReading reading = placed(panel, code, illness);
            reading.number = value->number;
            reading.result = result.id;
            reading.input = {analyte.brief, {"%1 %2", {labText(result, record.ownAnalytes), value->unit}}, panel.when};
            readings << reading;
        }
        if (found || code != neutrophilPercent) continue;
        if (const auto percent = computedPercent(results, record.ownAnalytes)) {
            LabReading reading = placed(panel, code, illness);
            reading.number = {*percent, TypedNumber::Bound::None};
            reading.computed = true;
            reading.input = {analyte.brief,
                             {QT_TRANSLATE_NOOP("daymark", "%1 %, computed from neutrophils and leucocytes"),
                              {Argument(*percent, 1)}},
                             panel.when};
            readings << reading;
        }
    }
    return readings;
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
