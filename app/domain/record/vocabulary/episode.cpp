// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

constexpr Code onsetKindCodes[] = {
    {"", ""},
    {"known", QT_TRANSLATE_NOOP("daymark", "known")},
    {"estimated", QT_TRANSLATE_NOOP("daymark", "estimated")},
    {"chosen", QT_TRANSLATE_NOOP("daymark", "chosen, not published")},
    {"unknown", QT_TRANSLATE_NOOP("daymark", "unknown")},
};

constexpr Code diagnosticSystemCodes[] = {
    {"", ""},
    {"aha-2017", QT_TRANSLATE_NOOP("daymark", "AHA 2017")},
    {"aha-2024", QT_TRANSLATE_NOOP("daymark", "AHA 2024")},
    {"japan-6", QT_TRANSLATE_NOOP("daymark", "Japan, 6th edition")},
};

constexpr Code zModelIdCodes[] = {
    {"", ""},
    {"dallaire-2011", QT_TRANSLATE_NOOP("daymark", "Dallaire 2011")},
    {"mccrindle-2007", QT_TRANSLATE_NOOP("daymark", "McCrindle 2007")},
    {"kobayashi-2016", QT_TRANSLATE_NOOP("daymark", "Kobayashi 2016")},
    {"olivieri-2009", QT_TRANSLATE_NOOP("daymark", "Olivieri 2009")},
    {"lopez-2017", QT_TRANSLATE_NOOP("daymark", "Lopez 2017 (PHN)")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other")},
};

constexpr Code countryCodes[] = {
    {"", ""},
    {"us", QT_TRANSLATE_NOOP("daymark", "United States")},
    {"jp", QT_TRANSLATE_NOOP("daymark", "Japan")},
    {"fr", QT_TRANSLATE_NOOP("daymark", "France")},
    {"uk", QT_TRANSLATE_NOOP("daymark", "United Kingdom")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other country")},
};

constexpr Code finalDiagnosisCodes[] = {
    {"", ""},
    {"kd-complete", QT_TRANSLATE_NOOP("daymark", "complete Kawasaki disease")},
    {"kd-incomplete", QT_TRANSLATE_NOOP("daymark", "incomplete Kawasaki disease")},
    {"kd", QT_TRANSLATE_NOOP("daymark", "Kawasaki disease")},
    {"mis-c", QT_TRANSLATE_NOOP("daymark", "MIS-C")},
    {"other", QT_TRANSLATE_NOOP("daymark", "another disease")},
    {"undetermined", QT_TRANSLATE_NOOP("daymark", "undetermined")},
};

constexpr Code certaintyCodes[] = {
    {"", ""},
    {"definite", QT_TRANSLATE_NOOP("daymark", "definite")},
    {"probable", QT_TRANSLATE_NOOP("daymark", "probable")},
    {"possible", QT_TRANSLATE_NOOP("daymark", "possible")},
    {"excluded", QT_TRANSLATE_NOOP("daymark", "excluded")},
};

constexpr Code admissionKindCodes[] = {
    {"", ""},
    {"admission", QT_TRANSLATE_NOOP("daymark", "admission")},
    {"transfer", QT_TRANSLATE_NOOP("daymark", "transfer")},
    {"intensive-care", QT_TRANSLATE_NOOP("daymark", "intensive care")},
    {"emergency", QT_TRANSLATE_NOOP("daymark", "emergency department")},
    {"day-care", QT_TRANSLATE_NOOP("daymark", "day care")},
};

}  // namespace

Codes codes(OnsetKind)
{
    return onsetKindCodes;
}

Codes codes(DiagnosticSystem)
{
    return diagnosticSystemCodes;
}

Codes codes(ZModelId)
{
    return zModelIdCodes;
}

Codes codes(Country)
{
    return countryCodes;
}

Codes codes(FinalDiagnosis)
{
    return finalDiagnosisCodes;
}

Codes codes(Certainty)
{
    return certaintyCodes;
}

Codes codes(AdmissionKind)
{
    return admissionKindCodes;
}

}  // namespace daymark
