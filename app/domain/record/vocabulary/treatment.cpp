// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

constexpr Code stepKindCodes[] = {
    {"", ""},
    {"dose", QT_TRANSLATE_NOOP("daymark", "dose")},
    {"pause", QT_TRANSLATE_NOOP("daymark", "pause")},
    {"taper", QT_TRANSLATE_NOOP("daymark", "taper")},
};

constexpr Code doseBasisCodes[] = {
    {"", ""},
    {"per-kg", QT_TRANSLATE_NOOP("daymark", "per kg")},
    {"per-m2", QT_TRANSLATE_NOOP("daymark", "per m²")},
    {"absolute", QT_TRANSLATE_NOOP("daymark", "absolute")},
};

constexpr Code doseRouteCodes[] = {
    {"", ""},
    {"oral", QT_TRANSLATE_NOOP("daymark", "by mouth")},
    {"iv", QT_TRANSLATE_NOOP("daymark", "intravenous")},
    {"sc", QT_TRANSLATE_NOOP("daymark", "subcutaneous")},
    {"im", QT_TRANSLATE_NOOP("daymark", "intramuscular")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other route")},
};

constexpr Code targetKindCodes[] = {
    {"", ""},
    {"inr", QT_TRANSLATE_NOOP("daymark", "INR")},
    {"anti-xa", QT_TRANSLATE_NOOP("daymark", "anti-Xa")},
    {"level", QT_TRANSLATE_NOOP("daymark", "drug level")},
};

constexpr Code responseCodes[] = {
    {"", ""},
    {"responded", QT_TRANSLATE_NOOP("daymark", "responded")},
    {"partial", QT_TRANSLATE_NOOP("daymark", "partial response")},
    {"none", QT_TRANSLATE_NOOP("daymark", "no response")},
    {"worse", QT_TRANSLATE_NOOP("daymark", "worse")},
};

}  // namespace

Codes codes(StepKind)
{
    return stepKindCodes;
}

Codes codes(DoseBasis)
{
    return doseBasisCodes;
}

Codes codes(DoseRoute)
{
    return doseRouteCodes;
}

Codes codes(TargetKind)
{
    return targetKindCodes;
}

Codes codes(Response)
{
    return responseCodes;
}

}  // namespace daymark
