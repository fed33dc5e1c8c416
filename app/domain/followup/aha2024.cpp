// SPDX-License-Identifier: GPL-3.0-or-later
// AHA scientific statement of 2024: its follow-up table as one secondary transcription gives it. Nobody has compared it
// with the original, so it is shown and never computed with.
#include "domain/followup/cells.h"

#include <algorithm>

namespace daymark::followup {

namespace {

struct Row
{
    RiskLevel level;
    const char* words;
};

constexpr Row rows[] = {
    {RiskLevel::Level1,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 1: visit at 1–2 weeks (4–6 weeks considered with poor images or "
         "abnormal laboratory results), discharge between 4 weeks and 1 year; no stress test, no advanced "
         "imaging; aspirin 6 weeks")},
    {RiskLevel::Level2,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 2: visits at 1–2 weeks (6 weeks considered) and 1 year, discharge if "
         "normal, else every 2–5 years; no stress test, no advanced imaging; aspirin 6 weeks, stopped if "
         "normal")},
    {RiskLevel::Level3_1,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 3.1: visits within 1 week, at 6 weeks, 6 and 12 months, then yearly; "
         "stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; aspirin")},
    {RiskLevel::Level3_2,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 3.2: visits within 1 week, at 6 weeks, 1 and 5 years (discharge if CT "
         "angiography and stress test are normal); stress test at 5 years; CT angiography at 1 year; aspirin "
         "until normal")},
    {RiskLevel::Level4_1,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 4.1: visits within 1 week, at 6 weeks, 3, 6 and 12 months, then "
         "yearly; stress test every 2–5 years; CT angiography at 1 year, then every 2–5 years; aspirin and "
         "clopidogrel")},
    {RiskLevel::Level4_2,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 4.2: visits within 1 week, at 6 weeks, 6 and 12 months, then yearly; "
         "stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; aspirin")},
    {RiskLevel::Level4_3,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 4.3: visits within 1 week, at 6 weeks, 6 and 12 months, then every 2 "
         "years; stress test every 4–5 years; CT angiography at 1 year, then with ischaemia; aspirin")},
    {RiskLevel::Level5_1,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 5.1: visits within 1 week (closer while enlarging), at 6 weeks, 3, 6, "
         "9 and 12 months, then every 6–12 months; stress test every 6–12 months; CT angiography within 2–6 "
         "months, then every 1–5 years; aspirin, dual antiplatelet therapy may be considered; warfarin, LMWH "
         "or a DOAC")},
    {RiskLevel::Level5_2,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 5.2: visits as at 5.1; stress test every 2–5 years; CT angiography at "
         "1 year, then every 2–5 years; aspirin, dual antiplatelet therapy may be considered; "
         "anticoagulation may be considered")},
    {RiskLevel::Level5_3,
     QT_TRANSLATE_NOOP(
         "daymark",
         "unverified: AHA 2024, level 5.3: visits within 1 week, at 6 weeks, 3, 6, 9 and 12 months, then "
         "yearly; stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; aspirin, dual "
         "antiplatelet therapy may be considered; no anticoagulation")},
    {RiskLevel::Level5_4,
     QT_TRANSLATE_NOOP("daymark",
                       "unverified: AHA 2024, level 5.4: visits within 1 week, at 6 weeks, 3, 6, 9 and 12 months, then "
                       "every 1–2 years; stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; "
                       "aspirin; no anticoagulation")},
};

}  // namespace

Message aha2024Words(RiskLevel level)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& one) { return one.level == level; });
    return row == std::end(rows) ? Message() : Message(row->words);
}

}  // namespace daymark::followup
