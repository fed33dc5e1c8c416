// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference/alt.h"

#include "domain/citations.h"
#include "domain/typedresult.h"

#include <span>

namespace daymark {

namespace {

/// An interval in U/L from an age on; it ends where the next begins.
struct Row
{
    int months = 0;
    double low = 0;
    double girl = 0;  ///< upper limits
    double boy = 0;
    const char* ages = "";
    double lowBoy = 0;  ///< where it differs from the girls'
};

struct AltTable
{
    std::span<const Row> rows;
    int endMonths = 0;  ///< the first month of age it no longer holds for
    const char* source = "";
};

// CALIPER (IFCC, Abbott): Colantonio DA et al. Clin Chem 2012;58:854, as transcribed in PMC4804256, table 2.
constexpr Row caliper[] = {
    {0, 5, 51, 51, QT_TRANSLATE_NOOP("daymark", "below 1 year")},
    {12, 11, 30, 30, QT_TRANSLATE_NOOP("daymark", "1 to 12 years")},
    {156, 8, 24, 33, QT_TRANSLATE_NOOP("daymark", "13 to 18 years"), 10},
};
// Children's Hospital of Philadelphia, laboratory ranges of 2024-04-17.
constexpr Row chop[] = {
    {0, 5, 45, 45, QT_TRANSLATE_NOOP("daymark", "below 1 year")},
    {12, 10, 30, 30, QT_TRANSLATE_NOOP("daymark", "1 to 12 years")},
    {156, 10, 26, 35, QT_TRANSLATE_NOOP("daymark", "13 to 18 years")},
};
// Harriet Lane Handbook, 20th edition; it ends with the ninth year.
constexpr Row harrietLane[] = {
    {0, 13, 45, 45, QT_TRANSLATE_NOOP("daymark", "below 1 year")},
    {12, 5, 45, 45, QT_TRANSLATE_NOOP("daymark", "1 to 3 years")},
    {48, 10, 25, 25, QT_TRANSLATE_NOOP("daymark", "4 to 6 years")},
    {84, 10, 35, 35, QT_TRANSLATE_NOOP("daymark", "7 to 9 years")},
};

AltTable altTable(AltReference reference)
{
    switch (reference) {
        case AltReference::Chop:
            return {chop, 228, "CHOP 2024"};
        case AltReference::HarrietLane:
            return {harrietLane, 120, "Harriet Lane, 20th edition"};
        default:
            return {caliper, 228, "CALIPER 2012"};
    }
}

Met above(const TypedNumber& alt, const AltInterval& interval)
{
    if (!interval.highBoy) return isAbove(alt, interval.high);
    // A girl's limit that is not passed is no limit passed; a boy's that is, passes both.
    if (isAbove(alt, interval.high) == Met::No) return Met::No;
    return isAbove(alt, *interval.highBoy) == Met::Yes ? Met::Yes : Met::Unknown;
}

}  // namespace

Result<AltInterval> altInterval(const std::optional<Age>& age, Sex sex, AltReference reference)
{
    if (!age) return refuse(QT_TRANSLATE_NOOP("daymark", "age not known"));
    const AltTable table = altTable(reference);
    if (age->totalMonths() >= table.endMonths)
        return refuse({QT_TRANSLATE_NOOP("daymark", "%1 has no limit of ALT for this age"),
                       {citationWords(QString::fromUtf8(table.source))}});
    const Row* found = &table.rows.front();
    for (const Row& row : table.rows) {
        if (age->totalMonths() >= row.months) found = &row;
    }
    const bool boy = sex == Sex::Male;
    AltInterval interval{PlainNumber(boy && found->lowBoy > 0 ? found->lowBoy : found->low),
                         PlainNumber(boy ? found->boy : found->girl),
                         {},
                         Message(found->ages),
                         QString::fromUtf8(table.source)};
    if (!boy && sex != Sex::Female && found->boy > found->girl) interval.highBoy = PlainNumber(found->boy);
    return interval;
}

AltVerdict altElevated(const Illness& illness, const LabReading& reading)
{
    const Record& record = illness.record();
    const LabResult& result = *typedResult(illness, reading);  // never a computed one
    // The laboratory's limit is in the unit of the result.
    if (result.high)
        return {isAbove(*readNumber(result.text), *result.high),
                {QT_TRANSLATE_NOOP("daymark", "%1 %2, the laboratory's own"),
                 {result.high->value, result.unit.isEmpty() ? QStringLiteral("U/L") : result.unit}},
                {}};
    const auto interval = altInterval(ageOn(reading.date, record), record.patient.sex, illness.settings().altReference);
    if (!interval) return {Met::Unknown, interval.error().message, {}};
    AltVerdict verdict{above(reading.number, *interval), {}, interval->source};
    verdict.limit =
        interval->highBoy && verdict.elevated == Met::Unknown
            ? Message(QT_TRANSLATE_NOOP("daymark", "%1 or %2 U/L by sex, which is not known, %3, %4"),
                      {interval->high.value, interval->highBoy->value, citationWords(interval->source), interval->ages})
            : Message(QT_TRANSLATE_NOOP("daymark", "%1 U/L, %2, %3"),
                      {interval->high.value, citationWords(interval->source), interval->ages});
    return verdict;
}

}  // namespace daymark
