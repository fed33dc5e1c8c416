// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/gaps.h"

#include "domain/check/check.h"
#include "domain/coronary.h"

#include <QSet>

#include <algorithm>

namespace daymark {

namespace {

constexpr Code gapKindCodes[] = {
    {"", ""},
    {"no-illness", QT_TRANSLATE_NOOP("daymark", "no illness")},
    {"onset", QT_TRANSLATE_NOOP("daymark", "onset")},
    {"birth", QT_TRANSLATE_NOOP("daymark", "birth date")},
    {"sex", QT_TRANSLATE_NOOP("daymark", "sex")},
    {"contradiction", QT_TRANSLATE_NOOP("daymark", "contradiction")},
    {"body-size", QT_TRANSLATE_NOOP("daymark", "weight and height of an echo")},
    {"reported-model", QT_TRANSLATE_NOOP("daymark", "model of a reported Z")},
    {"dose", QT_TRANSLATE_NOOP("daymark", "dose")},
    {"start", QT_TRANSLATE_NOOP("daymark", "time of a dose")},
    {"echo", QT_TRANSLATE_NOOP("daymark", "echo")},
    {"empty-echo", QT_TRANSLATE_NOOP("daymark", "diameters of an echo")},
    {"not-seen", QT_TRANSLATE_NOOP("daymark", "segment of an aneurysm")},
};

void addIdentity(QList<Gap>& gaps, const Record& record)
{
    const Patient& patient = record.patient;
    if (!patient.birth.isValid() && patient.ageAtOnset.isNull()) gaps << Gap{GapKind::Birth, {}};
    if (patient.sex == Sex::NotStated) gaps << Gap{GapKind::Sex, {}};
}

void addEpisode(QList<Gap>& gaps, const Record& record, const Episode& episode)
{
    if (!episode.onset.isValid()) gaps << Gap{GapKind::Onset, {}};
    const bool anyEcho = std::any_of(record.echoStudies.cbegin(), record.echoStudies.cend(),
                                     [&](const EchoStudy& study) { return study.parent == episode.id; });
    if (!anyEcho) gaps << Gap{GapKind::Echo, {}};
}

/// When a row began that ends before it does, which only another onset can have brought about; none where there is
/// none.
template <class Row>
std::optional<Moment> turnedRound(const QList<Row>& rows, Moment Row::*start, Moment Row::*end, QDate onset)
{
    for (const Row& row : rows) {
        if (isEndBeforeStart(row.*start, row.*end, onset)) return row.*start;
    }
    return std::nullopt;
}

void addContradictions(QList<Gap>& gaps, const Record& record)
{
    for (const Episode& episode : record.episodes) {
        const auto add = [&](const auto& rows, auto start, auto end) {
            if (const auto began = turnedRound(rows, start, end, episode.onset))
                gaps << Gap{GapKind::Contradiction, *began};
        };
        add(rowsOf(record.admissions, episode.id), &Admission::from, &Admission::to);
        add(rowsOf(record.signs, episode.id), &Sign::first, &Sign::last);
        add(rowsOf(record.findings, episode.id), &Finding::first, &Finding::last);
        add(rowsOf(record.feverSpans, episode.id), &FeverSpan::from, &FeverSpan::to);
        for (const Course& course : rowsOf(record.courses, episode.id))
            add(rowsOf(record.doseSteps, course.id), &DoseStep::start, &DoseStep::end);
    }
}

/// A measure lacks what its Z needs; one gap a study says enough.
void addMeasures(QList<Gap>& gaps, const Record& record)
{
    for (const CoronaryStudy& study : coronaryHistory(record)) {
        const auto any = [&](const auto& isSo) {
            return std::any_of(study.measures.cbegin(), study.measures.cend(), isSo);
        };
        if (any([](const CoronaryMeasure& measure) {
                return measure.measure.mm && !measure.size && measure.model != nullptr &&
                       measure.model->covers(measure.measure.segment);
            }))
            gaps << Gap{GapKind::BodySize, study.study.when};
        if (any([](const CoronaryMeasure& measure) {
                return measure.measure.reportedZ && measure.measure.reportedZModel == ZModelId::NotStated;
            }))
            gaps << Gap{GapKind::ReportedModel, study.study.when};
    }
}

void addEchos(QList<Gap>& gaps, const Record& record)
{
    QSet<Id> telling;
    for (const CoronaryStudy& study : coronaryHistory(record))
        telling << study.study.id;
    for (const EchoStudy& study : record.echoStudies) {
        if (!telling.contains(study.id)) gaps << Gap{GapKind::EmptyEcho, study.when};
    }
    const CoronaryState now = presentCoronary(record);
    if (now.study && !now.notSeen.isEmpty()) gaps << Gap{GapKind::NotSeen, now.study->when};
}

void addCourse(QList<Gap>& gaps, const Record& record, const Course& course)
{
    const QList<DoseStep> steps = rowsOf(record.doseSteps, course.id);
    const auto given =
        std::find_if(steps.cbegin(), steps.cend(), [](const DoseStep& step) { return step.kind != StepKind::Pause; });
    if (given == steps.cend() || (!given->amount && given->condition.isEmpty()))
        gaps << Gap{GapKind::Dose, given == steps.cend() ? Moment() : given->start};
    else if (given->start.isNull())
        gaps << Gap{GapKind::Start, {}};
}

}  // namespace

Codes codes(GapKind)
{
    return gapKindCodes;
}

QList<Gap> gapsOf(const Record& record)
{
    QList<Gap> gaps;
    if (record.episodes.isEmpty()) gaps << Gap{GapKind::NoIllness, {}};
    for (const Episode& episode : record.episodes)
        addEpisode(gaps, record, episode);
    addIdentity(gaps, record);
    addContradictions(gaps, record);
    addMeasures(gaps, record);
    addEchos(gaps, record);
    for (const Course& course : record.courses)
        addCourse(gaps, record, course);
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.kind < b.kind; });
    return gaps;
}

Message todoWords(GapKind kind, const Moment& when, QDate onset)
{
    switch (kind) {
        case GapKind::NoIllness:
            return QT_TRANSLATE_NOOP("daymark", "Enter the illness (Ctrl+Shift+E)");
        case GapKind::Onset:
            return QT_TRANSLATE_NOOP("daymark", "Enter day 1 of fever on Admission, known, estimated or chosen");
        case GapKind::Birth:
            return QT_TRANSLATE_NOOP("daymark", "Enter the birth date, or the age at onset");
        case GapKind::Sex:
            return QT_TRANSLATE_NOOP("daymark", "Enter the sex");
        case GapKind::Contradiction:
            return {QT_TRANSLATE_NOOP("daymark", "Something that began on %1 ends before its start"),
                    {dayWords(when, onset)}};
        case GapKind::BodySize:
            return {QT_TRANSLATE_NOOP("daymark", "Type weight and height of the echo of %1"), {dayWords(when, onset)}};
        case GapKind::ReportedModel:
            return {QT_TRANSLATE_NOOP("daymark", "Say by which model the Z of the echo of %1 was reported"),
                    {dayWords(when, onset)}};
        case GapKind::Dose:
            return when.isNull() ? Message(QT_TRANSLATE_NOOP("daymark", "Type the dose of a treatment"))
                                 : Message(QT_TRANSLATE_NOOP("daymark", "Type the dose of the treatment of %1"),
                                           {dayWords(when, onset)});
        case GapKind::Start:
            return QT_TRANSLATE_NOOP("daymark", "Type when a treatment began");
        case GapKind::Echo:
            return QT_TRANSLATE_NOOP("daymark", "Type the echo of this illness");
        case GapKind::EmptyEcho:
            return {QT_TRANSLATE_NOOP("daymark", "Type the diameters or the conclusion of the echo of %1"),
                    {dayWords(when, onset)}};
        case GapKind::NotSeen:
            return {
                QT_TRANSLATE_NOOP("daymark", "Type the segment that had an aneurysm: the echo of %1 does not say it"),
                {dayWords(when, onset)}};
        case GapKind::NotStated:
            break;
    }
    return {};
}

}  // namespace daymark
