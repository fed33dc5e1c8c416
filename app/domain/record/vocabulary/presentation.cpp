// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

constexpr Code signKindCodes[] = {
    {"", ""},
    {"conjunctivae", QT_TRANSLATE_NOOP("daymark", "Conjunctivae")},
    {"lips", QT_TRANSLATE_NOOP("daymark", "Lips and oral cavity")},
    {"rash", QT_TRANSLATE_NOOP("daymark", "Rash")},
    {"extremities", QT_TRANSLATE_NOOP("daymark", "Hands and feet: erythema, oedema")},
    {"desquamation", QT_TRANSLATE_NOOP("daymark", "Periungual desquamation")},
    {"node", QT_TRANSLATE_NOOP("daymark", "Cervical lymph node")},
    {"bcg-scar", QT_TRANSLATE_NOOP("daymark", "BCG scar change")},
};

constexpr Code findingKindCodes[] = {
    {"", ""},
    {"abdominal-pain", QT_TRANSLATE_NOOP("daymark", "abdominal pain")},
    {"vomiting", QT_TRANSLATE_NOOP("daymark", "vomiting")},
    {"diarrhoea", QT_TRANSLATE_NOOP("daymark", "diarrhoea")},
    {"jaundice", QT_TRANSLATE_NOOP("daymark", "jaundice")},
    {"hepatomegaly", QT_TRANSLATE_NOOP("daymark", "enlarged liver")},
    {"gallbladder-hydrops", QT_TRANSLATE_NOOP("daymark", "gallbladder hydrops")},
    {"poor-perfusion", QT_TRANSLATE_NOOP("daymark", "poor perfusion")},
    {"arthritis", QT_TRANSLATE_NOOP("daymark", "arthritis")},
    {"irritability", QT_TRANSLATE_NOOP("daymark", "irritability")},
    {"aseptic-meningitis", QT_TRANSLATE_NOOP("daymark", "aseptic meningitis")},
    {"asthenia", QT_TRANSLATE_NOOP("daymark", "asthenia")},
    {"cough", QT_TRANSLATE_NOOP("daymark", "cough")},
    {"uveitis", QT_TRANSLATE_NOOP("daymark", "anterior uveitis")},
    {"urethritis", QT_TRANSLATE_NOOP("daymark", "urethritis, sterile pyuria")},
    {"seizure", QT_TRANSLATE_NOOP("daymark", "seizure")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other finding")},
};

constexpr Code sarsKindCodes[] = {
    {"", ""},
    {"pcr", QT_TRANSLATE_NOOP("daymark", "RNA test")},
    {"antigen", QT_TRANSLATE_NOOP("daymark", "antigen test")},
    {"serology", QT_TRANSLATE_NOOP("daymark", "antibody test")},
    {"contact", QT_TRANSLATE_NOOP("daymark", "contact with a case")},
};

constexpr Code testResultCodes[] = {
    {"", ""},
    {"positive", QT_TRANSLATE_NOOP("daymark", "positive")},
    {"negative", QT_TRANSLATE_NOOP("daymark", "negative")},
    {"equivocal", QT_TRANSLATE_NOOP("daymark", "equivocal")},
};

constexpr Code routeCodes[] = {
    {"", ""},
    {"rectal", QT_TRANSLATE_NOOP("daymark", "rectal")},
    {"axillary", QT_TRANSLATE_NOOP("daymark", "axillary")},
    {"oral", QT_TRANSLATE_NOOP("daymark", "oral")},
    {"tympanic", QT_TRANSLATE_NOOP("daymark", "tympanic")},
    {"temporal", QT_TRANSLATE_NOOP("daymark", "temporal")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other route")},
};

constexpr Code temperatureUnitCodes[] = {
    {"", ""},
    {"C", QT_TRANSLATE_NOOP("daymark", "°C")},
    {"F", QT_TRANSLATE_NOOP("daymark", "°F")},
};

constexpr Code vitalKindCodes[] = {
    {"", ""},
    {"sbp", QT_TRANSLATE_NOOP("daymark", "Systolic blood pressure")},
    {"dbp", QT_TRANSLATE_NOOP("daymark", "Diastolic blood pressure")},
    {"hr", QT_TRANSLATE_NOOP("daymark", "Heart rate")},
    {"spo2", QT_TRANSLATE_NOOP("daymark", "SpO₂")},
};

constexpr Code bodyKindCodes[] = {
    {"", ""},
    {"weight", QT_TRANSLATE_NOOP("daymark", "Weight")},
    {"height", QT_TRANSLATE_NOOP("daymark", "Height")},
};

constexpr Code bodyMethodCodes[] = {
    {"", ""},
    {"measured", QT_TRANSLATE_NOOP("daymark", "measured")},
    {"reported", QT_TRANSLATE_NOOP("daymark", "reported")},
    {"estimated", QT_TRANSLATE_NOOP("daymark", "estimated")},
};

}  // namespace

Codes codes(SignKind)
{
    return signKindCodes;
}

Codes codes(FindingKind)
{
    return findingKindCodes;
}

Codes codes(SarsKind)
{
    return sarsKindCodes;
}

Codes codes(TestResult)
{
    return testResultCodes;
}

Codes codes(Route)
{
    return routeCodes;
}

Codes codes(TemperatureUnit)
{
    return temperatureUnitCodes;
}

Codes codes(VitalKind)
{
    return vitalKindCodes;
}

Codes codes(BodyKind)
{
    return bodyKindCodes;
}

Codes codes(BodyMethod)
{
    return bodyMethodCodes;
}

}  // namespace daymark
