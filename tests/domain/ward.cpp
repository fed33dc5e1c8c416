// SPDX-License-Identifier: GPL-3.0-or-later
#include "ward.h"

namespace daymark::ward {

Child::Child(QDate onset)
{
    record.patient.id = Id::make();
    record.patient.number = QStringLiteral("KD-T");
    episode(onset);
}

Episode& Child::episode(QDate onset)
{
    Episode episode;
    episode.id = Id::make();
    episode.onset = onset;
    episode.onsetKind = onset.isValid() ? OnsetKind::Known : OnsetKind::Unknown;
    record.episodes << episode;
    return record.episodes.last();
}

Moment Child::when(const char* text)
{
    return Moment::fromText(QString::fromLatin1(text)).value();
}

BodySize& Child::size(const char* at, BodyKind kind, const char* text, const char* unit)
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

EchoStudy& Child::echo(const char* at, EchoConclusion conclusion)
{
    EchoStudy study;
    study.id = Id::make();
    study.parent = record.episodes.last().id;
    study.when = when(at);
    study.conclusion = conclusion;
    record.echoStudies << study;
    return record.echoStudies.last();
}

EchoMeasure& Child::measure(Segment segment, std::optional<double> mm, std::optional<double> reportedZ)
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

}  // namespace daymark::ward
