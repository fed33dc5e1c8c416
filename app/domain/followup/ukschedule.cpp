// SPDX-License-Identifier: GPL-3.0-or-later
// United Kingdom: follow-up by the worst class ever, as tabled in Heart (BMJ) after AHA. The table does not say from
// when its weeks and months count; here from the onset, a local choice.
#include "domain/followup/cells.h"

#include <algorithm>

namespace daymark::followup {

namespace {

using enum Cell::Kind;

constexpr Cell none{NotNeeded, QT_TRANSLATE_NOOP("daymark", "none at this level"), {}, {}, {}};
constexpr Cell notInTable{};

constexpr Cell::Points firstYear{weeks(2), weeks(6), months(6), months(12)};
constexpr Cell::Points firstYearGiant{weeks(2), weeks(6), months(3), months(6), months(9), months(12)};

constexpr Cell discharged{
    Discharge,
    QT_TRANSLATE_NOOP("daymark", "at 2 and 6 weeks, 6 and 12 months; then follow-up may end if normal"),
    firstYear,
    {},
    {}};
constexpr Cell annual{Recurring, QT_TRANSLATE_NOOP("daymark", "at 2 and 6 weeks, 6 and 12 months, then yearly"),
                      firstYear, years(1), years(1)};
constexpr Cell ctAtOneYear{
    Once, QT_TRANSLATE_NOOP("daymark", "CT angiography at 12 months"), {}, months(12), months(12)};

constexpr UkRow rows[] = {
    {CoronaryClass::NoInvolvement, discharged, none, none, notInTable},
    {CoronaryClass::Dilation, discharged, none, none, notInTable},
    {CoronaryClass::Small,
     annual,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "stress imaging every 2 years"), {}, years(2), years(2)},
     ctAtOneYear,
     notInTable},
    {CoronaryClass::Medium,
     annual,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "stress imaging yearly"), {}, years(1), years(1)},
     ctAtOneYear,
     notInTable},
    {CoronaryClass::Giant,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "at 2 and 6 weeks, 3, 6, 9 and 12 months, then every 6 months"),
      firstYearGiant, months(6), months(6)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "stress imaging yearly"), {}, years(1), years(1)},
     {Once, QT_TRANSLATE_NOOP("daymark", "CT angiography at 6 to 12 months"), {}, months(6), months(12)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 6 months"), {}, months(6), months(6)}},
};

}  // namespace

const UkRow* ukRow(CoronaryClass worst)
{
    const auto row =
        std::find_if(std::begin(rows), std::end(rows), [&](const UkRow& one) { return one.worst == worst; });
    return row == std::end(rows) ? nullptr : row;
}

}  // namespace daymark::followup
