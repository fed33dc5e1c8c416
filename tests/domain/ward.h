// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"
#include "domain/settings.h"

namespace daymark::ward {

/// A child to write rules' tests with: one episode, and rows added the way a note is dictated.
struct Child
{
    Record record;
    Settings settings;

    explicit Child(QDate onset = QDate(2021, 3, 1))
    {
        record.patient.id = Id::make();
        record.patient.number = QStringLiteral("KD-T");
        episode(onset);
    }

    Episode& episode(QDate onset)
    {
        Episode episode;
        episode.id = Id::make();
        episode.onset = onset;
        episode.onsetKind = onset.isValid() ? OnsetKind::Known : OnsetKind::Unknown;
        record.episodes << episode;
        return record.episodes.last();
    }

    static Moment when(const char* text) { return Moment::fromText(QString::fromLatin1(text)).value(); }

    BodySize& size(const char* at, BodyKind kind, const char* text, const char* unit = "")
    {
        BodySize size;
        size.id = Id::make();
        size.parent = record.episodes.last().id;
        size.when = when(at);
        size.kind = kind;
        size.text = QString::fromUtf8(text);
        size.unit = QString::fromUtf8(unit);
        record.bodySizes << size;
        return record.bodySizes.last();
    }

    EchoStudy& echo(const char* at, EchoConclusion conclusion = EchoConclusion::NotStated)
    {
        EchoStudy study;
        study.id = Id::make();
        study.parent = record.episodes.last().id;
        study.when = when(at);
        study.conclusion = conclusion;
        record.echoStudies << study;
        return record.echoStudies.last();
    }

    /// In the latest echo.
    EchoMeasure& measure(Segment segment, std::optional<double> mm, std::optional<double> reportedZ = {})
    {
        EchoMeasure measure;
        measure.id = Id::make();
        measure.parent = record.echoStudies.last().id;
        measure.segment = segment;
        if (mm) measure.mm = Millimetres(*mm);
        if (reportedZ) measure.reportedZ = ZScore(*reportedZ);
        record.echoMeasures << measure;
        return record.echoMeasures.last();
    }
};

}  // namespace daymark::ward
