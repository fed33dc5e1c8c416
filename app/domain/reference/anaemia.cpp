// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference/anaemia.h"

#include "domain/labreadings.h"

namespace daymark {

namespace {

/// A limit from an age on; it ends where the next begins.
struct Row
{
    int months = 0;
    int days = 0;  ///< beyond the months
    double girl = 0;
    double boy = 0;
    const char* ages = "";
};

// Dallman in Rudolph 1977 (Nathan & Oski, 5th ed., App. 11), mean − 2 SD. The row "1–2 months" is read as the first and
// second completed month, so that the physiological low of 9.0 at 2 months is no anaemia.
constexpr Row dallman[] = {
    {0, 8, 12.5, 12.5, QT_TRANSLATE_NOOP("daymark", "8 to 14 days")},
    {0, 15, 10.0, 10.0, QT_TRANSLATE_NOOP("daymark", "15 to 30 days")},
    {1, 0, 9.0, 9.0, QT_TRANSLATE_NOOP("daymark", "1 to 2 months")},
    {3, 0, 9.5, 9.5, QT_TRANSLATE_NOOP("daymark", "3 to 5 months")},
};

// WHO 2024, ISBN 9789240088542.
constexpr Row who2024[] = {
    {6, 0, 10.5, 10.5, QT_TRANSLATE_NOOP("daymark", "6 to 23 months")},
    {24, 0, 11.0, 11.0, QT_TRANSLATE_NOOP("daymark", "24 to 59 months")},
    {60, 0, 11.5, 11.5, QT_TRANSLATE_NOOP("daymark", "5 to 11 years")},
    {144, 0, 12.0, 12.0, QT_TRANSLATE_NOOP("daymark", "12 to 14 years")},
    {180, 0, 12.0, 13.0, QT_TRANSLATE_NOOP("daymark", "from 15 years")},
};

// WHO 2011 differs from 6 to 23 months alone.
constexpr Row who2011{6, 0, 11.0, 11.0, QT_TRANSLATE_NOOP("daymark", "6 to 59 months")};
constexpr int who2011Until = 60;  // months

bool isReached(const Row& row, const Age& age)
{
    return age.totalMonths() > row.months || (age.totalMonths() == row.months && age.days >= row.days);
}

AnaemiaLimit limitOf(const Row& row, Sex sex, const char* source)
{
    AnaemiaLimit limit{
        PlainNumber(sex == Sex::Male ? row.boy : row.girl), {}, Message(row.ages), QString::fromUtf8(source)};
    if (sex != Sex::Male && sex != Sex::Female && row.boy > row.girl) limit.boy = PlainNumber(row.boy);
    return limit;
}

}  // namespace

Result<AnaemiaLimit> anaemiaLimit(const std::optional<Age>& age, Sex sex, AnaemiaReference reference)
{
    if (!age) return refuse(QT_TRANSLATE_NOOP("daymark", "age not known"));
    const bool former = reference == AnaemiaReference::Who2011;
    if (former && isReached(who2011, *age) && age->totalMonths() < who2011Until)
        return limitOf(who2011, sex, "WHO 2011");
    const Row* found = nullptr;
    const char* source = "Dallman 1977, mean − 2 SD";
    for (const Row& row : dallman) {
        if (isReached(row, *age)) found = &row;
    }
    for (const Row& row : who2024) {
        if (!isReached(row, *age)) continue;
        found = &row;
        source = former ? "WHO 2011" : "WHO 2024";
    }
    if (!found) return refuse(QT_TRANSLATE_NOOP("daymark", "no limit of haemoglobin for the first week of life"));
    return limitOf(*found, sex, source);
}

Met isAnaemia(const TypedNumber& haemoglobin, const AnaemiaLimit& limit)
{
    const Met surely = isBelow(haemoglobin, limit.limit);
    if (!limit.boy || surely == Met::Yes) return surely;
    return isBelow(haemoglobin, *limit.boy) == Met::No ? Met::No : Met::Unknown;
}

}  // namespace daymark
