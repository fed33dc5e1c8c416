// SPDX-License-Identifier: GPL-3.0-or-later
// AHA scientific statement of 2017: follow-up by level of risk. Visits, tests for inducible ischaemia and treatment as
// in e-kd.org kd-2-2-7 table 3 ("modified from 2017 AHA"); visits, ischaemia, angiography and counselling of levels 1
// to 4.1 as in UpToDate 113211. Cells that are only recalled, or from one transcription, are Unverified.
#include "domain/followup/cells.h"

#include <algorithm>

namespace daymark::followup {

namespace {

using enum Cell::Kind;
using enum RiskLevel;

constexpr Cell none{NotNeeded, QT_TRANSLATE_NOOP("daymark", "none at this level"), {}, {}, {}};
constexpr Cell atOneYear{Consider, QT_TRANSLATE_NOOP("daymark", "at 1 year"), {months(12)}, {}, {}};
constexpr Cell notRead{};

constexpr Aha2017Row rows[] = {
    {Level1,
     {Discharge,
      QT_TRANSLATE_NOOP("daymark", "follow-up may end between 4 weeks and 12 months"),
      {},
      weeks(4),
      months(12)},
     none,
     none,
     atOneYear},
    {Level2,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "the dilation persists: every 2 to 5 years"), {}, years(2), years(5)},
     none,
     none,
     atOneYear},
    {Level3_1,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "at 6 months, then yearly"), {months(6)}, years(1), years(1)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 2 to 3 years"), {}, years(2), years(3)},
     {Consider, QT_TRANSLATE_NOOP("daymark", "may be considered every 3 to 5 years"), {}, years(3), years(5)},
     atOneYear},
    {Level3_2,
     {Recurring,
      QT_TRANSLATE_NOOP("daymark", "every 1 to 3 years; the echo may be omitted"),
      {},
      years(1),
      years(3),
      true},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 3 to 5 years"), {}, years(3), years(5)},
     {OnlyIschaemia,
      QT_TRANSLATE_NOOP("daymark", "may be considered with ischaemia or left ventricular dysfunction"),
      {},
      {},
      {}},
     {Consider, QT_TRANSLATE_NOOP("daymark", "at 1 year, then every 2 years"), {months(12)}, years(2), years(2)}},
    {Level4_1,
     {Recurring,
      QT_TRANSLATE_NOOP("daymark", "at 3, 6 and 12 months, then every 6 to 12 months"),
      {months(3), months(6), months(12)},
      months(6),
      months(12)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 1 to 3 years"), {}, years(1), years(3)},
     {Consider, QT_TRANSLATE_NOOP("daymark", "may be considered every 2 to 5 years"), {}, years(2), years(5)},
     atOneYear},
    {Level4_2,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "yearly"), {}, years(1), years(1)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 2 to 3 years"), {}, years(2), years(3)},
     {Unverified, QT_TRANSLATE_NOOP("daymark", "may be considered every 3 to 5 years"), {}, {}, {}},
     notRead},
    {Level4_3,
     {Recurring,
      QT_TRANSLATE_NOOP("daymark", "every 1 to 2 years; the echo may be omitted"),
      {},
      years(1),
      years(2),
      true},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 2 to 5 years"), {}, years(2), years(5)},
     {Unverified, QT_TRANSLATE_NOOP("daymark", "with inducible ischaemia"), {}, {}, {}},
     notRead},
    {Level5_1,
     {Recurring,
      QT_TRANSLATE_NOOP("daymark", "at 3, 6, 9 and 12 months, then every 3 to 6 months"),
      {months(3), months(6), months(9), months(12)},
      months(3),
      months(6)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 6 to 12 months"), {}, months(6), months(12)},
     {Unverified,
      QT_TRANSLATE_NOOP("daymark", "a first one within 2 to 6 months, then considered every 1 to 5 years"),
      {},
      {},
      {}},
     notRead},
    {Level5_2,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 6 to 12 months"), {}, months(6), months(12)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "yearly"), {}, years(1), years(1)},
     {Unverified, QT_TRANSLATE_NOOP("daymark", "may be considered every 2 to 5 years"), {}, {}, {}},
     notRead},
    {Level5_3,
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 6 to 12 months"), {}, months(6), months(12)},
     {Recurring, QT_TRANSLATE_NOOP("daymark", "every 1 to 2 years"), {}, years(1), years(2)},
     {Unverified, QT_TRANSLATE_NOOP("daymark", "may be considered every 2 to 5 years"), {}, {}, {}},
     notRead},
    {Level5_4,
     {Recurring,
      QT_TRANSLATE_NOOP("daymark", "every 1 to 2 years; the echo may be omitted"),
      {},
      years(1),
      years(2),
      true},
     {Unverified, QT_TRANSLATE_NOOP("daymark", "every 2 to 5 years"), {}, {}, {}},
     {Unverified, QT_TRANSLATE_NOOP("daymark", "may be considered every 2 to 5 years"), {}, {}, {}},
     notRead},
};

// A dilation that went: as level 1.
constexpr Aha2017Row dilationGone{Level2,
                                  {Discharge,
                                   QT_TRANSLATE_NOOP("daymark",
                                                     "the dilation has gone: follow-up may end between 4 weeks and 12 "
                                                     "months"),
                                   {},
                                   weeks(4),
                                   months(12)},
                                  none,
                                  none,
                                  atOneYear};

// The other reading of the test for ischaemia at level 4.3, recalled only: a local choice.
constexpr Aha2017Row level43TwoToFour{
    Level4_3,
    rows[6].visit,
    {Cell::Kind::Recurring, QT_TRANSLATE_NOOP("daymark", "every 2 to 4 years"), {}, years(2), years(4)},
    rows[6].imaging,
    notRead};

}  // namespace

const Aha2017Row* aha2017Row(RiskLevel level, CoronaryClass now, const Settings& settings)
{
    if (level == Level2 && now == CoronaryClass::NoInvolvement) return &dilationGone;
    if (level == Level4_3 && settings.ischaemia43 == Ischaemia43::Years2To4) return &level43TwoToFour;
    const auto row =
        std::find_if(std::begin(rows), std::end(rows), [&](const auto& one) { return one.level == level; });
    return row == std::end(rows) ? nullptr : row;
}

}  // namespace daymark::followup
