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

constexpr Code presenceCodes[] = {
    {"", ""},
    {"present", QT_TRANSLATE_NOOP("daymark", "present")},
    {"absent", QT_TRANSLATE_NOOP("daymark", "absent")},
    {"not-looked-for", QT_TRANSLATE_NOOP("daymark", "not looked for")},
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

constexpr Code resultStateCodes[] = {
    {"", ""},
    {"measured", QT_TRANSLATE_NOOP("daymark", "measured")},
    {"not-done", QT_TRANSLATE_NOOP("daymark", "not done")},
    {"trace", QT_TRANSLATE_NOOP("daymark", "trace")},
};

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

constexpr Code echoModalityCodes[] = {
    {"", ""},
    {"tte", QT_TRANSLATE_NOOP("daymark", "transthoracic")},
    {"toe", QT_TRANSLATE_NOOP("daymark", "transoesophageal")},
};

constexpr Code imageQualityCodes[] = {
    {"", ""},
    {"good", QT_TRANSLATE_NOOP("daymark", "good")},
    {"adequate", QT_TRANSLATE_NOOP("daymark", "adequate")},
    {"poor", QT_TRANSLATE_NOOP("daymark", "poor")},
};

constexpr Code regurgitationCodes[] = {
    {"", ""},
    {"none", QT_TRANSLATE_NOOP("daymark", "none")},
    {"trivial", QT_TRANSLATE_NOOP("daymark", "trivial")},
    {"mild", QT_TRANSLATE_NOOP("daymark", "mild")},
    {"moderate", QT_TRANSLATE_NOOP("daymark", "moderate")},
    {"severe", QT_TRANSLATE_NOOP("daymark", "severe")},
};

constexpr Code effusionCodes[] = {
    {"", ""},
    {"none", QT_TRANSLATE_NOOP("daymark", "none")},
    {"small", QT_TRANSLATE_NOOP("daymark", "small")},
    {"moderate", QT_TRANSLATE_NOOP("daymark", "moderate")},
    {"large", QT_TRANSLATE_NOOP("daymark", "large")},
};

constexpr Code echoConclusionCodes[] = {
    {"", ""},
    {"normal", QT_TRANSLATE_NOOP("daymark", "normal")},
    {"abnormal", QT_TRANSLATE_NOOP("daymark", "abnormal")},
    {"worse", QT_TRANSLATE_NOOP("daymark", "worse")},
    {"unchanged", QT_TRANSLATE_NOOP("daymark", "unchanged")},
    {"decreasing", QT_TRANSLATE_NOOP("daymark", "decreasing")},
    {"resolved", QT_TRANSLATE_NOOP("daymark", "resolved")},
};

constexpr Code segmentCodes[] = {
    {"", ""},
    {"lmca", QT_TRANSLATE_NOOP("daymark", "LMCA")},
    {"lad", QT_TRANSLATE_NOOP("daymark", "LAD")},
    {"lad-prox", QT_TRANSLATE_NOOP("daymark", "LAD proximal")},
    {"lad-mid", QT_TRANSLATE_NOOP("daymark", "LAD mid")},
    {"lad-dist", QT_TRANSLATE_NOOP("daymark", "LAD distal")},
    {"lcx", QT_TRANSLATE_NOOP("daymark", "LCx")},
    {"lcx-prox", QT_TRANSLATE_NOOP("daymark", "LCx proximal")},
    {"lcx-dist", QT_TRANSLATE_NOOP("daymark", "LCx distal")},
    {"rca", QT_TRANSLATE_NOOP("daymark", "RCA")},
    {"rca-prox", QT_TRANSLATE_NOOP("daymark", "RCA proximal")},
    {"rca-mid", QT_TRANSLATE_NOOP("daymark", "RCA mid")},
    {"rca-dist", QT_TRANSLATE_NOOP("daymark", "RCA distal")},
    {"pda", QT_TRANSLATE_NOOP("daymark", "PDA")},
};

constexpr Code aneurysmShapeCodes[] = {
    {"", ""},
    {"fusiform", QT_TRANSLATE_NOOP("daymark", "fusiform")},
    {"saccular", QT_TRANSLATE_NOOP("daymark", "saccular")},
    {"ectasia", QT_TRANSLATE_NOOP("daymark", "ectasia")},
};

constexpr Code stenosisCodes[] = {
    {"", ""},
    {"none", QT_TRANSLATE_NOOP("daymark", "none")},
    {"mild", QT_TRANSLATE_NOOP("daymark", "mild")},
    {"moderate", QT_TRANSLATE_NOOP("daymark", "moderate")},
    {"severe", QT_TRANSLATE_NOOP("daymark", "severe")},
    {"occlusion", QT_TRANSLATE_NOOP("daymark", "occlusion")},
};

constexpr Code studyKindCodes[] = {
    {"", ""},
    {"ecg", QT_TRANSLATE_NOOP("daymark", "ECG")},
    {"holter", QT_TRANSLATE_NOOP("daymark", "Holter ECG")},
    {"exercise", QT_TRANSLATE_NOOP("daymark", "exercise test")},
    {"stress-echo", QT_TRANSLATE_NOOP("daymark", "stress echocardiography")},
    {"stress-perfusion", QT_TRANSLATE_NOOP("daymark", "stress perfusion imaging")},
    {"ct", QT_TRANSLATE_NOOP("daymark", "CT angiography")},
    {"mr", QT_TRANSLATE_NOOP("daymark", "MR angiography")},
    {"angiography", QT_TRANSLATE_NOOP("daymark", "coronary angiography")},
    {"chest-x-ray", QT_TRANSLATE_NOOP("daymark", "chest X-ray")},
    {"abdominal-ultrasound", QT_TRANSLATE_NOOP("daymark", "abdominal ultrasound")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other study")},
};

constexpr Code studyResultCodes[] = {
    {"", ""},
    {"normal", QT_TRANSLATE_NOOP("daymark", "normal")},
    {"abnormal", QT_TRANSLATE_NOOP("daymark", "abnormal")},
    {"equivocal", QT_TRANSLATE_NOOP("daymark", "equivocal")},
};

}  // namespace

Codes codes(Answer)
{
    return answerCodes;
}

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

Codes codes(SignKind)
{
    return signKindCodes;
}

Codes codes(Presence)
{
    return presenceCodes;
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

Codes codes(ResultState)
{
    return resultStateCodes;
}

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

Codes codes(EchoModality)
{
    return echoModalityCodes;
}

Codes codes(ImageQuality)
{
    return imageQualityCodes;
}

Codes codes(Regurgitation)
{
    return regurgitationCodes;
}

Codes codes(Effusion)
{
    return effusionCodes;
}

Codes codes(EchoConclusion)
{
    return echoConclusionCodes;
}

Codes codes(Segment)
{
    return segmentCodes;
}

Codes codes(AneurysmShape)
{
    return aneurysmShapeCodes;
}

Codes codes(Stenosis)
{
    return stenosisCodes;
}

Codes codes(StudyKind)
{
    return studyKindCodes;
}

Codes codes(StudyResult)
{
    return studyResultCodes;
}

}  // namespace daymark
