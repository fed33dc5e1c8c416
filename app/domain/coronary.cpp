// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary.h"

#include "domain/coronary/japansize.h"

#include <algorithm>
#include <cmath>
#include <QHash>

namespace daymark {

namespace {

constexpr Millimetres giantDiameter(8);

Result<ZAnswer> computedZ(const Record& record, const CoronaryMeasure& measure, const Result<BodyAt>& body)
{
    const EchoMeasure& typed = measure.measure;
    if (!typed.mm) return refuse(QT_TRANSLATE_NOOP("daymark", "No diameter was measured"));
    if (!measure.model)
        return refuse(QT_TRANSLATE_NOOP("daymark", "The Z model of this episode is not one that is computed here"));
    // A segment without reference is the better reason than a missing body size.
    if (!body && measure.model->covers(typed.segment)) return tl::unexpected(body.error());
    ZQuestion question;
    question.segment = typed.segment;
    question.diameter = *typed.mm;
    if (body) question.body = body->body;
    question.sex = record.patient.sex;
    question.age = ageAt(record, measure.date);
    return zScore(*measure.model, question);
}

/// What all measures of a study share.
struct StudyContext
{
    const Record* record;
    const Episode* episode;
    const EchoStudy* study;
    Result<BodyAt> body;
};

/// What a report calls small, medium or giant is taken for the class of that name.
CoronaryClass statedClass(StatedSize size)
{
    switch (size) {
        case StatedSize::Normal:
            return CoronaryClass::NoInvolvement;
        case StatedSize::Dilation:
            return CoronaryClass::Dilation;
        case StatedSize::Small:
            return CoronaryClass::Small;
        case StatedSize::Medium:
            return CoronaryClass::Medium;
        case StatedSize::Giant:
            return CoronaryClass::Giant;
        case StatedSize::NotStated:
            break;
    }
    return CoronaryClass::NotStated;
}

CoronaryMeasure derive(const StudyContext& context, const EchoMeasure& measure)
{
    const EchoStudy& study = *context.study;
    CoronaryMeasure derived;
    derived.measure = measure;
    derived.study = study.id;
    derived.episode = context.episode->id;
    derived.when = study.when;
    derived.onset = context.episode->onset;
    derived.date = study.when.first(context.episode->onset);
    derived.day = illnessDay(study.when, context.episode->onset);
    derived.earlier = isEarlier(*context.record, *context.episode);
    derived.model = zModel(context.episode->zModel);
    derived.size = context.body;
    derived.z = computedZ(*context.record, derived, context.body);
    if (derived.z) derived.body = *context.body;
    derived.reported = !derived.z && measure.reportedZ;
    derived.deciding = derived.z ? std::optional(derived.z->z) : measure.reportedZ;
    derived.aha = aha2017Class(derived.deciding, measure.mm);
    if (derived.aha == CoronaryClass::NotStated) derived.aha = statedClass(measure.statedSize);
    derived.stated = derived.aha != CoronaryClass::NotStated && !derived.deciding &&
                     aha2017Class({}, measure.mm) == CoronaryClass::NotStated;
    derived.wide =
        measure.mm && japanSize(*measure.mm, ageAt(*context.record, derived.date), {}).most > JapanSize::None;
    return derived;
}

/// Where a study stands in time. An undated one is never the latest; days after an onset nobody knows keep their order
/// among themselves.
struct Order
{
    int rank = 0;
    QDate date;
    QTime time;

    friend bool operator<(const Order& a, const Order& b)
    {
        return std::tie(a.rank, a.date, a.time) < std::tie(b.rank, b.date, b.time);
    }
};

Order orderOf(const EchoStudy& study, const Episode& episode, bool isLastEpisode)
{
    if (study.when.isNull()) return {};
    const QDate date = study.when.first(episode.onset);
    if (date.isValid()) return {2, date, study.when.hasTime() ? study.when.time() : QTime(0, 0)};
    return {isLastEpisode ? 3 : 1, study.when.first(QDate(2000, 1, 1)), QTime(0, 0)};
}

QList<CoronaryStudy> readHistory(const Record& record)
{
    QHash<Id, QList<const EchoMeasure*>> measures;
    for (const EchoMeasure& measure : record.echoMeasures)
        measures[measure.parent] << &measure;
    const BodySizes sizes(record);
    QList<std::pair<Order, CoronaryStudy>> placed;
    for (const Episode& episode : record.episodes) {
        for (const EchoStudy& study : record.echoStudies) {
            if (study.parent != episode.id) continue;
            const auto own = measures.constFind(study.id);
            if (own == measures.cend() && study.conclusion == EchoConclusion::NotStated) continue;
            CoronaryStudy read{study, episode.onset, study.when.first(episode.onset), {}, {}};
            if (own != measures.cend()) {
                const StudyContext context{&record, &episode, &study, sizes.at(study, episode.onset)};
                for (const EchoMeasure* measure : *own) {
                    const bool measured =
                        measure->mm || measure->reportedZ || measure->statedSize != StatedSize::NotStated;
                    (measured ? read.measures : read.unmeasured) << derive(context, *measure);
                }
            }
            placed.append({orderOf(study, episode, episode.id == record.episodes.last().id), read});
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<CoronaryStudy> history;
    for (const auto& [place, study] : std::as_const(placed))
        history << study;
    return history;
}

/// The last history that was read, with the rows it was read from. Rows that are still shared are unchanged: whoever
/// edits a shared list gets a copy.
class LastHistory
{
public:
    const QList<CoronaryStudy>& of(const Record& record)
    {
        if (!isOf(record)) {
            m_history = readHistory(record);
            m_from = Record();
            m_from.patient = record.patient;
            m_from.episodes = record.episodes;
            m_from.echoStudies = record.echoStudies;
            m_from.echoMeasures = record.echoMeasures;
            m_from.bodySizes = record.bodySizes;
        }
        return m_history;
    }

private:
    bool isOf(const Record& record) const
    {
        return m_from.episodes.isSharedWith(record.episodes) && m_from.echoStudies.isSharedWith(record.echoStudies) &&
               m_from.echoMeasures.isSharedWith(record.echoMeasures) &&
               m_from.bodySizes.isSharedWith(record.bodySizes) && m_from.patient == record.patient;
    }

    Record m_from;
    QList<CoronaryStudy> m_history;
};

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

Argument shownZ(ZScore computed)
{
    constexpr int mostDecimals = 9;
    int decimals = 2;
    const auto rounded = [&] {
        const double scale = std::pow(10, decimals);
        return ZScore(std::round(computed.value * scale) / scale);
    };
    while (decimals < mostDecimals && aha2017Class(rounded(), {}) != aha2017Class(computed, {}))
        ++decimals;
    return {computed.value, decimals, true};
}

bool CoronaryStudy::isNormalByWords() const
{
    return study.conclusion == EchoConclusion::Normal || study.conclusion == EchoConclusion::Resolved;
}

const CoronaryMeasure* CoronaryStudy::largestOf(Segment segment) const
{
    const CoronaryMeasure* largest = nullptr;
    const auto size = [](const CoronaryMeasure& m) { return std::pair(m.aha, m.measure.mm); };
    for (const CoronaryMeasure& measure : measures) {
        if (measure.measure.segment == segment && (!largest || size(*largest) < size(measure))) largest = &measure;
    }
    return largest;
}

bool saysAbnormal(EchoConclusion conclusion)
{
    return conclusion == EchoConclusion::Abnormal || conclusion == EchoConclusion::Worse ||
           conclusion == EchoConclusion::Decreasing;
}

bool saysSomething(const EchoStudy& study, const Record& record)
{
    EchoStudy dated;
    dated.id = study.id;
    dated.parent = study.parent;
    dated.when = study.when;
    dated.weight = study.weight;
    dated.height = study.height;
    if (!(study == dated)) return true;
    return std::any_of(record.echoMeasures.begin(), record.echoMeasures.end(),
                       [&](const EchoMeasure& measure) { return measure.parent == study.id; });
}

QList<CoronaryStudy> coronaryHistory(const Record& record)
{
    thread_local LastHistory last;
    return last.of(record);
}

QList<CoronaryMeasure> coronaryMeasures(const Record& record, const Episode& episode, const EchoStudy& study)
{
    if (study.parent != episode.id) return {};
    for (const CoronaryStudy& read : coronaryHistory(record)) {
        if (read.study.id == study.id) return read.measures;
    }
    return {};
}

QList<CoronaryMeasure> coronaryMeasures(const Record& record, const Episode& episode)
{
    QList<CoronaryMeasure> measures;
    for (const CoronaryStudy& read : coronaryHistory(record)) {
        if (read.study.parent == episode.id) measures << read.measures;
    }
    return measures;
}

CoronaryMeasure coronaryMeasure(const Record& record, const Episode& episode, const EchoStudy& study,
                                const EchoMeasure& measure)
{
    return derive({&record, &episode, &study, bodyAt(record, study)}, measure);
}

Message measureWords(const CoronaryMeasure& measure)
{
    if (measure.stated) {
        const Message size(codeOf(measure.measure.statedSize).label);
        const Message where(codeOf(measure.measure.segment).label);
        if (!measure.measure.mm) return {QT_TRANSLATE_NOOP("daymark", "%1: %2, as stated"), {where, size}};
        return {QT_TRANSLATE_NOOP("daymark", "%1 %2 mm: %3, as stated"),
                {where, Argument(measure.measure.mm->value), size}};
    }
    const Message segment(codeOf(measure.measure.segment).label);
    QList<Argument> arguments{segment};
    if (measure.measure.mm) arguments << Argument(measure.measure.mm->value);
    // A reported Z keeps the digits it was written with.
    if (measure.deciding)
        arguments << (measure.reported ? Argument(measure.deciding->value, -1, true) : shownZ(*measure.deciding));
    if (!measure.deciding && !measure.measure.mm) return {QT_TRANSLATE_NOOP("daymark", "%1, not measured"), arguments};
    if (!measure.deciding) return {QT_TRANSLATE_NOOP("daymark", "%1 %2 mm"), arguments};
    if (!measure.measure.mm) return {QT_TRANSLATE_NOOP("daymark", "%1, reported Z %2"), arguments};
    return {measure.reported ? QT_TRANSLATE_NOOP("daymark", "%1 %2 mm, reported Z %3")
                             : QT_TRANSLATE_NOOP("daymark", "%1 %2 mm, Z %3"),
            arguments};
}

Message dayOf(const CoronaryMeasure& measure)
{
    const Message day = measure.day && !measure.when.isApproximate()
                            ? Message(QT_TRANSLATE_NOOP("daymark", "day %1"), {measure.day->value})
                            : dayWords(measure.when, {});
    return measure.earlier ? ofEarlierIllness(day, measure.onset) : day;
}

Message measureAt(const CoronaryMeasure& measure)
{
    return {QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {measureWords(measure), dayOf(measure)}};
}

Message classWords(CoronaryClass aha, bool atLeast)
{
    const Message name(codeOf(aha).label);
    return atLeast ? Message(QT_TRANSLATE_NOOP("daymark", "at least %1"), {name}) : name;
}

Message classWords(const CoronaryState& state, bool present)
{
    if (state.aha == CoronaryClass::NotStated) return QT_TRANSLATE_NOOP("daymark", "class cannot be told");
    if (present && state.aha == CoronaryClass::NoInvolvement) return QT_TRANSLATE_NOOP("daymark", "normal");
    return classWords(state.aha, state.atLeast);
}

}  // namespace daymark
