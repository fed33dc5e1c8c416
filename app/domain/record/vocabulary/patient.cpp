// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

constexpr Code sexCodes[] = {
    {"", ""},
    {"female", QT_TRANSLATE_NOOP("daymark", "female")},
    {"male", QT_TRANSLATE_NOOP("daymark", "male")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other")},
};

constexpr Code birthKindCodes[] = {
    {"", ""},
    {"exact", QT_TRANSLATE_NOOP("daymark", "exact date")},
    {"estimated", QT_TRANSLATE_NOOP("daymark", "estimated date")},
    {"age-at-onset", QT_TRANSLATE_NOOP("daymark", "only the age at onset")},
};

constexpr Code ancestryCodes[] = {
    {"", ""},
    {"african", QT_TRANSLATE_NOOP("daymark", "African")},
    {"asian", QT_TRANSLATE_NOOP("daymark", "Asian")},
    {"european", QT_TRANSLATE_NOOP("daymark", "European")},
    {"latin-american", QT_TRANSLATE_NOOP("daymark", "Latin American")},
    {"middle-eastern", QT_TRANSLATE_NOOP("daymark", "Middle Eastern or North African")},
    {"pacific", QT_TRANSLATE_NOOP("daymark", "Pacific Islander")},
    {"mixed", QT_TRANSLATE_NOOP("daymark", "mixed")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other")},
};

constexpr Code followUpStateCodes[] = {
    {"", ""},
    {"active", QT_TRANSLATE_NOOP("daymark", "in follow-up")},
    {"discharged", QT_TRANSLATE_NOOP("daymark", "discharged")},
    {"transferred", QT_TRANSLATE_NOOP("daymark", "transferred")},
    {"lost", QT_TRANSLATE_NOOP("daymark", "lost to follow-up")},
    {"deceased", QT_TRANSLATE_NOOP("daymark", "deceased")},
};

constexpr Code outcomeCodes[] = {
    {"", ""},
    {"recovered", QT_TRANSLATE_NOOP("daymark", "recovered")},
    {"coronary-sequelae", QT_TRANSLATE_NOOP("daymark", "coronary sequelae")},
    {"other-sequelae", QT_TRANSLATE_NOOP("daymark", "other sequelae")},
    {"deceased", QT_TRANSLATE_NOOP("daymark", "deceased")},
    {"ongoing", QT_TRANSLATE_NOOP("daymark", "ongoing")},
};

constexpr Code originCodes[] = {
    {"", ""},
    {"patient", QT_TRANSLATE_NOOP("daymark", "patient")},
    {"published", QT_TRANSLATE_NOOP("daymark", "published case")},
    {"synthetic", QT_TRANSLATE_NOOP("daymark", "synthetic, no real child")},
};

}  // namespace

Codes codes(Sex)
{
    return sexCodes;
}

Codes codes(BirthKind)
{
    return birthKindCodes;
}

Codes codes(Ancestry)
{
    return ancestryCodes;
}

Codes codes(FollowUpState)
{
    return followUpStateCodes;
}

Codes codes(Outcome)
{
    return outcomeCodes;
}

Codes codes(Origin)
{
    return originCodes;
}

}  // namespace daymark
