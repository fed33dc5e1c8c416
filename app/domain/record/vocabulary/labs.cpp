// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

constexpr Code resultStateCodes[] = {
    {"", ""},
    {"measured", QT_TRANSLATE_NOOP("daymark", "measured")},
    {"not-done", QT_TRANSLATE_NOOP("daymark", "not done")},
    {"trace", QT_TRANSLATE_NOOP("daymark", "trace")},
};

}  // namespace

Codes codes(ResultState)
{
    return resultStateCodes;
}

}  // namespace daymark
