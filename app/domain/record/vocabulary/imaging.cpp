// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/vocabulary.h"

#include <QtGlobal>

namespace daymark {

namespace {

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

constexpr Code statedSizeCodes[] = {
    {"", ""},
    {"normal", QT_TRANSLATE_NOOP("daymark", "normal")},
    {"dilation", QT_TRANSLATE_NOOP("daymark", "dilation only")},
    {"small", QT_TRANSLATE_NOOP("daymark", "small aneurysm")},
    {"medium", QT_TRANSLATE_NOOP("daymark", "medium aneurysm")},
    {"giant", QT_TRANSLATE_NOOP("daymark", "giant aneurysm")},
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

Codes codes(StatedSize)
{
    return statedSizeCodes;
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
