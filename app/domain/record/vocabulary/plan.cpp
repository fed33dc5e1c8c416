// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

constexpr Code scheduleItemCodes[] = {
    {"", ""},
    {"visit", QT_TRANSLATE_NOOP("daymark", "visit")},
    {"echo", QT_TRANSLATE_NOOP("daymark", "echocardiography")},
    {"ischaemia-test", QT_TRANSLATE_NOOP("daymark", "test for inducible ischaemia")},
    {"imaging", QT_TRANSLATE_NOOP("daymark", "coronary imaging")},
    {"laboratory", QT_TRANSLATE_NOOP("daymark", "laboratory tests")},
    {"vaccine", QT_TRANSLATE_NOOP("daymark", "vaccine")},
    {"echo-baseline", QT_TRANSLATE_NOOP("daymark", "echo at diagnosis")},
    {"echo-1-2-weeks", QT_TRANSLATE_NOOP("daymark", "echo 1 to 2 weeks after treatment")},
    {"echo-4-6-weeks", QT_TRANSLATE_NOOP("daymark", "echo 4 to 6 weeks after treatment")},
    {"thrombus-imaging", QT_TRANSLATE_NOOP("daymark", "imaging for thrombus")},
};

constexpr Code planDecisionCodes[] = {
    {"", ""},
    {"moved", QT_TRANSLATE_NOOP("daymark", "moved")},
    {"not-needed", QT_TRANSLATE_NOOP("daymark", "not needed")},
    {"added", QT_TRANSLATE_NOOP("daymark", "added")},
};

}  // namespace

Codes codes(ScheduleItem)
{
    return scheduleItemCodes;
}

Codes codes(PlanDecision)
{
    return planDecisionCodes;
}

}  // namespace daymark
