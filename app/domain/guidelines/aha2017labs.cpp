// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/aha2017labs.h"

#include "domain/citations.h"
#include "domain/coursedays.h"
#include "domain/guidelines/acute.h"
#include "domain/reference/alt.h"
#include "domain/reference/anaemia.h"

namespace daymark {

namespace {

using namespace Qt::StringLiterals;

// McCrindle BW et al. Circulation 2017;135:e927–e999, figure 3; AAFP 2021;104:244 (its albumin limit is printed in
// mg/L, a misprint of g/L); e-kd.org kd-1-1-4, table 1.
constexpr PlainNumber crpLimit(30);        // mg/L
constexpr PlainNumber esrLimit(40);        // mm/h
constexpr PlainNumber plateletLimit(450);  // 10⁹/L
constexpr PlainNumber albuminLimit(30);    // g/L
constexpr PlainNumber wbcLimit(15);        // 10⁹/L
constexpr PlainNumber urineLimit(10);      // per high-power field
/// "After the 7th day of fever", read as this day of illness and later [E].
constexpr IllnessDay plateletsFrom{8};

Criterion simple(const char* id, const Message& name, const Illness& illness, QLatin1StringView analyte,
                 Met (*test)(const TypedNumber&, PlainNumber), PlainNumber limit, const Message& missing)
{
    return labCriterion(
        id, name, illness, acuteReadings(illness, analyte),
        [&](const LabReading& reading) { return test(reading.number, limit); },
        missingReading(illness, analyte, missing));
}

Criterion anaemia(const Illness& illness)
{
    const Record& record = illness.record();
    const auto limitAt = [&](const LabReading& reading) {
        return anaemiaLimit(ageOn(reading.date, record), record.patient.sex, illness.settings().anaemiaReference);
    };
    const QList<LabReading> readings = acuteReadings(illness, "HB"_L1);
    Criterion criterion = labCriterion(
        "anaemia", QT_TRANSLATE_NOOP("daymark", "anaemia for age"), illness, readings,
        [&](const LabReading& reading) {
            const auto limit = limitAt(reading);
            return limit ? isAnaemia(reading.number, *limit) : Met::Unknown;
        },
        missingReading(illness, "HB"_L1, QT_TRANSLATE_NOOP("daymark", "haemoglobin")));
    if (readings.isEmpty()) return criterion;
    const auto decides = [&](const LabReading& reading) {
        return !criterion.inputs.isEmpty() && reading.input.when == criterion.inputs.first().when &&
               reading.input.value == criterion.inputs.first().value;
    };
    const auto deciding = std::find_if(readings.begin(), readings.end(), decides);
    const auto limit = limitAt(deciding == readings.end() ? readings.last() : *deciding);
    criterion.why =
        limit ? Message(QT_TRANSLATE_NOOP("daymark", "%1 (limit %2 g/dL, %3, %4)"),
                        {criterion.why, Argument(limit->limit.value, 1), citationWords(limit->source), limit->ages})
              : Message("%1 (%2)", {criterion.why, limit.error().message});
    return criterion;
}

Criterion alt(const Illness& illness)
{
    const QList<LabReading> readings = acuteReadings(illness, "ALT"_L1);
    Criterion criterion = labCriterion(
        "alt", QT_TRANSLATE_NOOP("daymark", "elevated ALT"), illness, readings,
        [&](const LabReading& reading) { return altElevated(illness, reading).elevated; },
        missingReading(illness, "ALT"_L1, QT_TRANSLATE_NOOP("daymark", "ALT")));
    for (const LabReading& reading : readings) {
        const AltVerdict verdict = altElevated(illness, reading);
        if (verdict.elevated != criterion.met) continue;
        criterion.why = {QT_TRANSLATE_NOOP("daymark", "%1 (limit %2)"),
                         {readingWords(reading, illness), verdict.limit}};
        criterion.inputs = {reading.input};
        break;
    }
    return criterion;
}

/// The day of illness a reading surely has reached, and the one it may have: an estimated onset leaves it open.
Met isFromDayEight(const LabReading& reading, const Illness& illness)
{
    if (!reading.day) return Met::Unknown;
    const auto error = onsetError(illness.episode());
    if (!error) return Met::Unknown;
    if (reading.day->value - *error >= plateletsFrom.value) return Met::Yes;
    return reading.day->value + *error < plateletsFrom.value ? Met::No : Met::Unknown;
}

Criterion platelets(const Illness& illness)
{
    QList<LabReading> late;
    for (const LabReading& reading : acuteReadings(illness, "PLT"_L1)) {
        if (isFromDayEight(reading, illness) != Met::No) late << reading;
    }
    Criterion criterion = labCriterion(
        "platelets", QT_TRANSLATE_NOOP("daymark", "platelets ≥ 450 × 10⁹/L from day 8 on"), illness, late,
        [&](const LabReading& reading) {
            return allOf({isFromDayEight(reading, illness), isAtLeast(reading.number, plateletLimit)});
        },
        QT_TRANSLATE_NOOP("daymark", "platelets from day 8 on"));
    const auto today = illness.today();
    const bool early = today && today->value < plateletsFrom.value;
    if (late.isEmpty() && (early || !isDayBeforeIvig(illness, plateletsFrom))) {
        criterion.met = Met::No;
        criterion.why = early ? QT_TRANSLATE_NOOP("daymark", "platelets count from day 8 on, which is not reached")
                              : QT_TRANSLATE_NOOP("daymark", "platelets count from day 8 on, IVIG was given before");
    }
    return criterion;
}

Criterion urine(const Illness& illness)
{
    Criterion criterion =
        simple("urine", QT_TRANSLATE_NOOP("daymark", "urine ≥ 10 WBC per high-power field"), illness, "UWBC_HPF"_L1,
               isAtLeast, urineLimit, QT_TRANSLATE_NOOP("daymark", "urine WBC per high-power field"));
    if (criterion.inputs.isEmpty() && !acuteReadings(illness, "UWBC"_L1).isEmpty())
        criterion.why =
            QT_TRANSLATE_NOOP("daymark", "urine WBC per high-power field (a count per volume has no exact equivalent)");
    return criterion;
}

}  // namespace

QList<Criterion> ahaInflammation(const Illness& illness)
{
    return {simple("crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 30 mg/L"), illness, "CRP"_L1, isAtLeast, crpLimit,
                   QT_TRANSLATE_NOOP("daymark", "CRP")),
            simple("esr", QT_TRANSLATE_NOOP("daymark", "ESR ≥ 40 mm/h"), illness, "ESR"_L1, isAtLeast, esrLimit,
                   QT_TRANSLATE_NOOP("daymark", "ESR"))};
}

QList<Criterion> ahaSupplemental(const Illness& illness)
{
    return {anaemia(illness),
            platelets(illness),
            simple("albumin", QT_TRANSLATE_NOOP("daymark", "albumin ≤ 30 g/L"), illness, "ALB"_L1, isAtMost,
                   albuminLimit, QT_TRANSLATE_NOOP("daymark", "albumin")),
            alt(illness),
            simple("wbc", QT_TRANSLATE_NOOP("daymark", "leucocytes ≥ 15.0 × 10⁹/L"), illness, "WBC"_L1, isAtLeast,
                   wbcLimit, QT_TRANSLATE_NOOP("daymark", "leucocytes")),
            urine(illness)};
}

}  // namespace daymark
