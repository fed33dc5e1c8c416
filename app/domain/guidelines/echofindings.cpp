// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/echofindings.h"

#include "domain/coursedays.h"

namespace daymark {

namespace {

constexpr Millimetres giantDiameter(8);

}  // namespace

QList<EchoFindings> echoFindings(const Illness& illness)
{
    QList<EchoFindings> all;
    QHash<Id, qsizetype> places;
    for (const EchoStudy& study : illness.rows<EchoStudy>()) {
        if (isLongBefore(study.when, illness.onset())) continue;
        places.insert(study.id, all.size());
        all << EchoFindings{study, {}, {}};
    }
    for (const CoronaryStudy& known : coronaryHistory(illness.record())) {
        if (const auto place = places.constFind(known.study.id); place != places.cend())
            all[*place].measures = known.measures;
    }
    for (const EchoMeasure& measure : illness.record().echoMeasures) {
        if (const auto place = places.constFind(measure.parent); place != places.cend()) all[*place].typed << measure;
    }
    return all;
}

bool isLad(Segment segment)
{
    return segment == Segment::Lad || segment == Segment::LadProximal || segment == Segment::LadMid ||
           segment == Segment::LadDistal;
}

bool isRca(Segment segment)
{
    return segment == Segment::Rca || segment == Segment::RcaProximal || segment == Segment::RcaMid ||
           segment == Segment::RcaDistal;
}

bool isNormalByWords(const EchoStudy& study)
{
    return study.conclusion == EchoConclusion::Normal || study.conclusion == EchoConclusion::Resolved;
}

bool isAneurysm(const EchoMeasure& measure)
{
    return measure.shape == AneurysmShape::Fusiform || measure.shape == AneurysmShape::Saccular ||
           !measure.aneurysm.trimmed().isEmpty() || measure.statedSize >= StatedSize::Small ||
           (measure.mm && *measure.mm >= giantDiameter);
}

ArteryZ arteryZ(const EchoFindings& echo, ZScore from, std::optional<ZScore> below)
{
    ArteryZ answer;
    bool lad = false;
    bool rca = false;
    for (const CoronaryMeasure& measure : echo.measures) {
        const Segment segment = measure.measure.segment;
        if (!isLad(segment) && !isRca(segment)) continue;
        if (measure.deciding && *measure.deciding >= from && (!below || *measure.deciding < *below))
            return {Met::Yes, measure};
        if (!measure.deciding) answer.deciding = measure;
        lad = lad || isLad(segment);
        rca = rca || isRca(segment);
    }
    const bool settled = isNormalByWords(echo.study);
    if (settled || (lad && rca && !answer.deciding)) answer.met = Met::No;
    if (settled) answer.deciding.reset();
    return answer;
}

}  // namespace daymark
