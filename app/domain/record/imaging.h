// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "domain/record/vocabulary.h"

#include <QList>

namespace daymark {

/// An echocardiogram.
struct EchoStudy
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment when;
    EchoModality modality = EchoModality::NotStated;
    ImageQuality quality = ImageQuality::NotStated;
    std::optional<Kilograms> weight;    ///< at this study
    std::optional<Centimetres> height;  ///< at this study
    std::optional<PlainNumber> lvef;
    Regurgitation mitralRegurgitation = Regurgitation::NotStated;
    Effusion effusion = Effusion::NotStated;
    Answer perivascularBrightness = Answer::NotStated;
    Answer lackOfTapering = Answer::NotStated;
    EchoConclusion conclusion = EchoConclusion::NotStated;  ///< a finding in its own right, even without diameters
    QString conclusionText;
    QString observer;
    QString confirmation;  ///< why an unusual value was kept

    static const QList<Field<EchoStudy>>& fields();
    friend bool operator==(const EchoStudy&, const EchoStudy&) = default;
};

/// One coronary segment in one study: internal diameter, inner edge to inner edge.
struct EchoMeasure
{
    Id id;
    Id parent;  ///< the EchoStudy it belongs to
    Segment segment = Segment::NotStated;
    std::optional<Millimetres> mm;
    std::optional<ZScore> reportedZ;  ///< written by somebody; never mixed with computed ones
    ZModelId reportedZModel = ZModelId::NotStated;
    Answer thrombus = Answer::NotStated;
    Stenosis stenosis = Stenosis::NotStated;
    AneurysmShape shape = AneurysmShape::NotStated;
    QString aneurysm;                               ///< the same word across studies is the same aneurysm
    QString confirmation;                           ///< why an unusual value was kept
    StatedSize statedSize = StatedSize::NotStated;  ///< in words of the report; decides only where no number does

    static const QList<Field<EchoMeasure>>& fields();
    friend bool operator==(const EchoMeasure&, const EchoMeasure&) = default;
};

/// An ECG, stress test, CT, MR or angiography.
struct OtherStudy
{
    Id id;
    Id parent;  ///< the Episode it belongs to
    Moment when;
    StudyKind kind = StudyKind::NotStated;
    StudyResult result = StudyResult::NotStated;
    Answer ischaemia = Answer::NotStated;
    QString detail;

    static const QList<Field<OtherStudy>>& fields();
    friend bool operator==(const OtherStudy&, const OtherStudy&) = default;
};

}  // namespace daymark
