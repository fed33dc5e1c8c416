// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/imaging.h"

namespace daymark {

const QList<Field<EchoStudy>>& EchoStudy::fields()
{
    static const QList<Field<EchoStudy>> list{
        field<&EchoStudy::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&EchoStudy::modality>("modality", QT_TRANSLATE_NOOP("daymark", "Modality")),
        field<&EchoStudy::quality>("quality", QT_TRANSLATE_NOOP("daymark", "Image quality")),
        field<&EchoStudy::weight>("weight", QT_TRANSLATE_NOOP("daymark", "Weight"), "kg"),
        field<&EchoStudy::height>("height", QT_TRANSLATE_NOOP("daymark", "Height"), "cm"),
        field<&EchoStudy::lvef>("lvef", QT_TRANSLATE_NOOP("daymark", "LVEF"), "%"),
        field<&EchoStudy::mitralRegurgitation>("mitralRegurgitation",
                                               QT_TRANSLATE_NOOP("daymark", "Mitral regurgitation")),
        field<&EchoStudy::effusion>("effusion", QT_TRANSLATE_NOOP("daymark", "Pericardial effusion")),
        field<&EchoStudy::perivascularBrightness>("perivascularBrightness",
                                                  QT_TRANSLATE_NOOP("daymark", "Perivascular brightness")),
        field<&EchoStudy::lackOfTapering>("lackOfTapering", QT_TRANSLATE_NOOP("daymark", "Lack of tapering")),
        field<&EchoStudy::conclusion>("conclusion", QT_TRANSLATE_NOOP("daymark", "Conclusion")),
        note<&EchoStudy::conclusionText>("conclusionText", QT_TRANSLATE_NOOP("daymark", "Conclusion in words")),
        field<&EchoStudy::observer>("observer", QT_TRANSLATE_NOOP("daymark", "Observer")),
        field<&EchoStudy::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
    };
    return list;
}

const QList<Field<EchoMeasure>>& EchoMeasure::fields()
{
    static const QList<Field<EchoMeasure>> list{
        field<&EchoMeasure::segment>("segment", QT_TRANSLATE_NOOP("daymark", "Segment")),
        field<&EchoMeasure::mm>("mm", QT_TRANSLATE_NOOP("daymark", "Diameter"), "mm"),
        field<&EchoMeasure::reportedZ>("reportedZ", QT_TRANSLATE_NOOP("daymark", "Reported Z")),
        field<&EchoMeasure::reportedZModel>("reportedZModel", QT_TRANSLATE_NOOP("daymark", "Model of the reported Z")),
        field<&EchoMeasure::thrombus>("thrombus", QT_TRANSLATE_NOOP("daymark", "Thrombus")),
        field<&EchoMeasure::stenosis>("stenosis", QT_TRANSLATE_NOOP("daymark", "Stenosis")),
        field<&EchoMeasure::shape>("shape", QT_TRANSLATE_NOOP("daymark", "Shape")),
        field<&EchoMeasure::aneurysm>("aneurysm", QT_TRANSLATE_NOOP("daymark", "Aneurysm")),
        field<&EchoMeasure::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
        field<&EchoMeasure::statedSize>("statedSize", QT_TRANSLATE_NOOP("daymark", "Size in words")),
    };
    return list;
}

const QList<Field<OtherStudy>>& OtherStudy::fields()
{
    static const QList<Field<OtherStudy>> list{
        field<&OtherStudy::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&OtherStudy::kind>("kind", QT_TRANSLATE_NOOP("daymark", "Study")),
        field<&OtherStudy::result>("result", QT_TRANSLATE_NOOP("daymark", "Result")),
        field<&OtherStudy::ischaemia>("ischaemia", QT_TRANSLATE_NOOP("daymark", "Ischaemia")),
        note<&OtherStudy::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Description")),
    };
    return list;
}

}  // namespace daymark
