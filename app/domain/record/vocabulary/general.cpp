// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

constexpr Code answerCodes[] = {
    {"", ""},
    {"yes", QT_TRANSLATE_NOOP("daymark", "yes")},
    {"no", QT_TRANSLATE_NOOP("daymark", "no")},
};

constexpr Code presenceCodes[] = {
    {"", ""},
    {"present", QT_TRANSLATE_NOOP("daymark", "present")},
    {"absent", QT_TRANSLATE_NOOP("daymark", "absent")},
    {"not-looked-for", QT_TRANSLATE_NOOP("daymark", "not looked for")},
};

}  // namespace

Codes codes(Answer)
{
    return answerCodes;
}

Codes codes(Presence)
{
    return presenceCodes;
}

}  // namespace daymark
