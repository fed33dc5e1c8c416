// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary.h"

#include <algorithm>
#include <QMap>

namespace daymark {

namespace {

constexpr Millimetres giantDiameter(8);

Result<ZAnswer> computedZ(const Record& record, const CoronaryMeasure& measure, const Result<BodyAt>& body)
{
    if (!measure.measure.mm) return refuse(QT_TRANSLATE_NOOP("daymark", "No diameter was measured"));
    if (!measure.model)
        return refuse(QT_TRANSLATE_NOOP("daymark", "The Z model of this episode is not one that is computed here"));
    // A segment without reference is the better reason than a missing body size.
    if (!body && measure.model->covers(measure.measure.segment)) return tl::unexpected(body.error());
    ZQuestion question;
    question.segment = measure.measure.segment;
    question.diameter = *measure.measure.mm;
    if (body) question.body = body->body;
    question.sex = record.patient.sex;
    question.age = ageAt(record, measure.date);
    return zScore(*measure.model, question);
}

CoronaryMeasure derive(const Record& record, const Episode& episode, const EchoStudy& study, const EchoMeasure& measure)
{
    CoronaryMeasure derived;
    derived.measure = measure;
    derived.study = study.id;
    derived.episode = episode.id;
    derived.when = study.when;
    derived.date = study.when.first(episode.onset);
    derived.day = illnessDay(study.when, episode.onset);
    derived.model = zModel(episode.zModel);
    const auto body = bodyAt(record, study);
    derived.z = computedZ(record, derived, body);
    if (derived.z) derived.body = *body;
    derived.reported = !derived.z && measure.reportedZ;
    derived.deciding = derived.z ? std::optional(derived.z->z) : measure.reportedZ;
    derived.aha = aha2017Class(derived.deciding, measure.mm);
    return derived;
}

bool isNormal(EchoConclusion conclusion)
{
    return conclusion == EchoConclusion::Normal || conclusion == EchoConclusion::Resolved;
}

/// The smaller diameter; a missing one is the smallest.
bool isSmaller(const CoronaryMeasure& a, const CoronaryMeasure& b)
{
    return a.measure.mm.value_or(Millimetres(0)) < b.measure.mm.value_or(Millimetres(0));
}

bool isLesser(const CoronaryMeasure& a, const CoronaryMeasure& b)
{
    if (a.aha != b.aha) return a.aha < b.aha;
    if (a.deciding != b.deciding) return a.deciding < b.deciding;
    return isSmaller(a, b);
}

/// The state that a set of measures tells. `settled`: a conclusion in words says that what has no Z is normal.
CoronaryState stateOf(const QList<CoronaryMeasure>& measures, const auto& settled)
{
    CoronaryState state;
    if (measures.isEmpty()) return state;
    state.largest = *std::max_element(measures.begin(), measures.end(), isSmaller);
    const auto highest = std::max_element(measures.begin(), measures.end(), isLesser);
    state.aha = highest->aha;
    if (highest->aha != CoronaryClass::NotStated) state.measure = *highest;

    // What a diameter without a class is compared with: the largest one of the class that was told.
    Millimetres told(0);
    for (const CoronaryMeasure& measure : measures) {
        if (measure.aha == state.aha) told = std::max(told, measure.measure.mm.value_or(Millimetres(0)));
    }
    for (const CoronaryMeasure& measure : measures) {
        if (measure.aha != CoronaryClass::NotStated || !measure.measure.mm || settled(measure)) continue;
        const bool larger = state.aha == CoronaryClass::NotStated || *measure.measure.mm > told;
        if (larger && (!state.untold || isSmaller(*state.untold, measure))) state.untold = measure;
    }
    return state;
}

/// "At least no involvement" would say nothing: then the class cannot be told at all.
void weigh(CoronaryState& state)
{
    if (!state.untold || state.aha == CoronaryClass::Giant) {
        state.untold.reset();
        return;
    }
    if (state.aha <= CoronaryClass::NoInvolvement) {
        state.aha = CoronaryClass::NotStated;
        state.measure.reset();
        state.byWords = false;
        state.reason = Message(QT_TRANSLATE_NOOP("daymark", "%1: %2, so the class cannot be told"),
                               {measureWords(*state.untold), state.untold->z.error().message});
    } else {
        state.atLeast = true;
    }
}

/// Dilation only by a fall: every Z of a segment < 2 and yet one ≥ 1 below an earlier one. Z scores of one model only.
std::optional<CoronaryMeasure> fallenBack(const QList<CoronaryMeasure>& measures)
{
    QMap<std::pair<Segment, const ZModel*>, CoronaryMeasure> highest;
    for (const CoronaryMeasure& measure : measures) {
        if (!measure.z) continue;
        const std::pair key(measure.measure.segment, measure.model);
        const auto before = highest.constFind(key);
        if (before != highest.cend() && before->z->z.value - measure.z->z.value >= 1) return *before;
        if (before == highest.cend() || before->z->z < measure.z->z) highest.insert(key, measure);
    }
    return std::nullopt;
}

/// A study with the episode it belongs to.
struct Study
{
    Episode episode;
    EchoStudy study;
};

/// All studies of the child that say something about the coronaries, by time.
QList<Study> coronaryStudies(const Record& record)
{
    QList<Study> studies;
    for (const Episode& episode : record.episodes) {
        for (const EchoStudy& study : rowsOf(record.echoStudies, episode.id)) {
            const bool measured = std::any_of(record.echoMeasures.begin(), record.echoMeasures.end(),
                                              [&](const EchoMeasure& m) { return m.parent == study.id; });
            if (measured || study.conclusion != EchoConclusion::NotStated) studies << Study{episode, study};
        }
    }
    std::stable_sort(studies.begin(), studies.end(), [](const Study& a, const Study& b) {
        const QDate first = a.study.when.first(a.episode.onset);
        const QDate second = b.study.when.first(b.episode.onset);
        if (first != second) return first.isValid() && (!second.isValid() || first < second);
        return a.study.when.hasTime() && b.study.when.hasTime() && a.study.when.time() < b.study.when.time();
    });
    return studies;
}

/// What the words of a study say where no measure tells; `before` is the state of the study before it.
CoronaryState stateByWords(const Study& study, const CoronaryState& before)
{
    CoronaryState state;
    switch (study.study.conclusion) {
        case EchoConclusion::Normal:
        case EchoConclusion::Resolved:
            state.aha = CoronaryClass::NoInvolvement;
            state.byWords = true;
            break;
        case EchoConclusion::Unchanged:
            state = before;
            state.byWords = true;
            break;
        case EchoConclusion::NotStated:
            break;
        default:
            state.reason = Message(QT_TRANSLATE_NOOP("daymark",
                                                     "The latest echo says “%1” and gives no Z score or body "
                                                     "size: the class cannot be told"),
                                   {Message(codeOf(study.study.conclusion).label)});
    }
    return state;
}

}  // namespace

Codes codes(CoronaryClass)
{
    static constexpr Code table[] = {
        {"", ""},
        {"none", QT_TRANSLATE_NOOP("daymark", "no involvement")},
        {"dilation", QT_TRANSLATE_NOOP("daymark", "dilation only")},
        {"small", QT_TRANSLATE_NOOP("daymark", "small aneurysm")},
        {"medium", QT_TRANSLATE_NOOP("daymark", "medium aneurysm")},
        {"giant", QT_TRANSLATE_NOOP("daymark", "large or giant aneurysm")},
    };
    return table;
}

CoronaryClass aha2017Class(std::optional<ZScore> z, std::optional<Millimetres> diameter)
{
    if (diameter && *diameter >= giantDiameter) return CoronaryClass::Giant;
    if (!z) return CoronaryClass::NotStated;
    if (z->value >= 10) return CoronaryClass::Giant;
    if (z->value >= 5) return CoronaryClass::Medium;
    if (z->value >= 2.5) return CoronaryClass::Small;
    return z->value >= 2 ? CoronaryClass::Dilation : CoronaryClass::NoInvolvement;
}

QList<CoronaryMeasure> coronaryMeasures(const Record& record, const Episode& episode, const EchoStudy& study)
{
    QList<CoronaryMeasure> measures;
    for (const EchoMeasure& measure : rowsOf(record.echoMeasures, study.id)) {
        if (measure.mm || measure.reportedZ) measures << derive(record, episode, study, measure);
    }
    return measures;
}

QList<CoronaryMeasure> coronaryMeasures(const Record& record, const Episode& episode)
{
    QList<EchoStudy> studies = rowsOf(record.echoStudies, episode.id);
    std::stable_sort(studies.begin(), studies.end(),
                     [&](const EchoStudy& a, const EchoStudy& b) { return isBefore(a.when, b.when, episode.onset); });
    QList<CoronaryMeasure> measures;
    for (const EchoStudy& study : std::as_const(studies))
        measures << coronaryMeasures(record, episode, study);
    return measures;
}

CoronaryState worstCoronary(const Record& record)
{
    QList<CoronaryMeasure> measures;
    QSet<Id> normal;
    CoronaryState words;
    for (const Study& study : coronaryStudies(record)) {
        measures << coronaryMeasures(record, study.episode, study.study);
        if (!isNormal(study.study.conclusion)) continue;
        normal.insert(study.study.id);
        words.study = study.study;
    }
    CoronaryState state = stateOf(measures, [&](const CoronaryMeasure& m) { return normal.contains(m.study); });
    if (state.aha == CoronaryClass::NotStated && words.study) {
        state.aha = CoronaryClass::NoInvolvement;
        state.byWords = true;
        state.study = words.study;
    }
    if (state.aha == CoronaryClass::NoInvolvement) {
        if (const auto fall = fallenBack(measures)) {
            state.aha = CoronaryClass::Dilation;
            state.byFall = true;
            state.measure = fall;
        }
    }
    weigh(state);
    if (state.aha == CoronaryClass::NotStated && state.reason.isEmpty())
        state.reason =
            QT_TRANSLATE_NOOP("daymark", "No echo with a coronary diameter, a Z score or a normal conclusion");
    return state;
}

CoronaryState presentCoronary(const Record& record)
{
    CoronaryState state;
    QSet<Segment> aneurysms;
    for (const Study& study : coronaryStudies(record)) {
        const CoronaryState before = state;
        const auto measures = coronaryMeasures(record, study.episode, study.study);
        const bool normal = isNormal(study.study.conclusion);
        state = stateOf(measures, [&](const CoronaryMeasure&) { return normal; });
        if (state.aha == CoronaryClass::NotStated) {
            CoronaryState words = stateByWords(study, before);
            if (words.aha != CoronaryClass::NotStated || !state.untold) {
                words.largest = state.largest;
                state = words;
            }
        }
        state.study = study.study;
        weigh(state);

        QSet<Segment> seen;
        for (const CoronaryMeasure& measure : measures) {
            seen.insert(measure.measure.segment);
            if (measure.aha >= CoronaryClass::Small) aneurysms.insert(measure.measure.segment);
        }
        state.notSeen.clear();
        if (!state.byWords) {
            for (const Segment segment : std::as_const(aneurysms)) {
                if (!seen.contains(segment)) state.notSeen << segment;
            }
            std::sort(state.notSeen.begin(), state.notSeen.end());
        }
    }
    if (state.aha == CoronaryClass::NotStated && state.reason.isEmpty())
        state.reason = QT_TRANSLATE_NOOP("daymark", "No echo with a coronary diameter, a Z score or a conclusion");
    return state;
}

Message measureWords(const CoronaryMeasure& measure)
{
    const Message segment(codeOf(measure.measure.segment).label);
    QList<Argument> arguments{segment};
    if (measure.measure.mm) arguments << Argument(measure.measure.mm->value);
    // A reported Z keeps the digits it was written with.
    if (measure.deciding) arguments << Argument(measure.deciding->value, measure.reported ? -1 : 2, true);
    if (!measure.deciding) return {QT_TRANSLATE_NOOP("daymark", "%1 %2 mm"), arguments};
    if (!measure.measure.mm) return {QT_TRANSLATE_NOOP("daymark", "%1, reported Z %2"), arguments};
    return {measure.reported ? QT_TRANSLATE_NOOP("daymark", "%1 %2 mm, reported Z %3")
                             : QT_TRANSLATE_NOOP("daymark", "%1 %2 mm, Z %3"),
            arguments};
}

Message classWords(const CoronaryState& state, bool present)
{
    if (state.aha == CoronaryClass::NotStated) return QT_TRANSLATE_NOOP("daymark", "class cannot be told");
    if (present && state.aha == CoronaryClass::NoInvolvement) return QT_TRANSLATE_NOOP("daymark", "normal");
    const Message name(codeOf(state.aha).label);
    return state.atLeast ? Message(QT_TRANSLATE_NOOP("daymark", "at least %1"), {name}) : name;
}

}  // namespace daymark
