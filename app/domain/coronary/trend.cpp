// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/trend.h"

#include "domain/coronary/japansize.h"
#include "domain/coronary/telling.h"
#include "domain/criterion.h"
#include "domain/publications.h"

#include <algorithm>
#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace daymark {

namespace {

/// A segment's measures, one a study (the largest), by time.
using MeasuresOfSegment = QList<CoronaryMeasure>;

QMap<Segment, MeasuresOfSegment> measuresBySegment(const QList<CoronaryStudy>& history)
{
    QMap<Segment, MeasuresOfSegment> bySegment;
    for (const CoronaryStudy& study : history) {
        QSet<Segment> done;
        for (const CoronaryMeasure& measure : study.measures) {
            const Segment segment = measure.measure.segment;
            if (done.contains(segment)) continue;
            done << segment;
            bySegment[segment] << *study.largestOf(segment);
        }
    }
    return bySegment;
}

/// From the last comparable measure before the latest one.
std::optional<SegmentChange> lastChange(const MeasuresOfSegment& measures, const Record& record)
{
    for (qsizetype i = measures.size() - 2; i >= 0; --i) {
        if (isComparable(measures[i], measures.last())) return changeOf(measures[i], measures.last(), record);
    }
    return std::nullopt;
}

/// The first echo after this measure (or its own, where the measure has no class) that is normal by words and that no
/// later words contradict.
const CoronaryStudy* normalAfter(const CoronaryMeasure& measure, const QList<CoronaryStudy>& history)
{
    const CoronaryStudy* normal = nullptr;
    bool after = false;
    for (const CoronaryStudy& study : history) {
        const bool own = study.study.id == measure.study;
        after |= own;
        if (!after || (own && measure.aha != CoronaryClass::NotStated)) continue;
        if (study.isNormalByWords())
            normal = normal ? normal : &study;
        else if (saysAbnormal(study.study.conclusion))
            normal = nullptr;
    }
    return normal;
}

SegmentCourse courseOf(Segment segment, const MeasuresOfSegment& measures, const Record& record,
                       const QList<CoronaryStudy>& history)
{
    const auto rank = [](const CoronaryMeasure& m) { return std::tuple(m.aha, m.deciding, m.measure.mm); };
    const auto size = [](const CoronaryMeasure& m) { return std::tuple(m.measure.mm, m.deciding); };
    SegmentCourse course;
    course.segment = segment;
    course.worst = *std::max_element(measures.begin(), measures.end(),
                                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    course.largest = *std::max_element(measures.begin(), measures.end(),
                                       [&](const auto& a, const auto& b) { return size(a) < size(b); });
    course.now = measures.last();
    course.change = lastChange(measures, record);
    if (const CoronaryStudy* normal = normalAfter(course.now, history)) {
        course.normalSince = normal->study;
        course.normalOnset = normal->onset;
    }
    return course;
}

/// The change of a segment in one word: words of a later echo included.
CoronaryChange changeNow(const SegmentCourse& course)
{
    if (course.normalSince)
        return course.worst.aha == CoronaryClass::NoInvolvement ? CoronaryChange::Normal : CoronaryChange::Regressed;
    return course.change ? course.change->change : CoronaryChange::NotStated;
}

QJsonObject courseJson(const SegmentCourse& course)
{
    QJsonObject json;
    json[u"segment"] = codeJson(course.segment);
    json[u"worst"] = shortJson(course.worst);
    json[u"largest"] = shortJson(course.largest);
    QJsonObject now = shortJson(course.now);
    if (course.normalSince) {
        now = momentJson(course.normalSince->when, course.normalOnset);
        now[u"words"] = codeJson(course.normalSince->conclusion);
        now[u"class"] = codeJson(CoronaryClass::NoInvolvement);
        json[u"last"] = shortJson(course.now);
    }
    json[u"now"] = now;
    json[u"from"] = course.change ? QJsonValue(shortJson(course.change->from)) : QJsonValue();
    json[u"change"] = codeJson(changeNow(course));
    json[u"cause"] = course.change && !course.normalSince ? codeJson(course.change->cause) : QJsonValue();
    return json;
}

Message repeatabilityRule()
{
    return {
        QT_TRANSLATE_NOOP(
            "daymark",
            "Between the last two studies that can be compared: the same segment, and Z scores of one model. A change "
            "of the diameter by up to %1 % of the earlier one, or of Z by up to %2 through body size alone, is within "
            "the repeatability of a measurement (local setting). A larger diameter without such Z scores says nothing "
            "where the child can have grown: %3 days or more, begun below %4 years (local setting). Regressed: "
            "abnormal "
            "before, no involvement now. Words count where there is nothing to compare"),
        {repeatability.value, repeatabilityZ.value, growthDays, grownUpYears}};
}

Fact trendFact(const char* id)
{
    Fact fact = coronaryFact(id);
    fact.rule = repeatabilityRule();
    fact.source =
        publication::source(publication::aha2024, "the same Z equation over time; repeatability: local setting");
    fact.standing = Standing::Setting;
    return fact;
}

/// Whether anything was abnormal before: by class, by words, or without either by size.
Met wasAbnormal(const Illness& illness, const QList<CoronaryStudy>& history)
{
    Met abnormal = metIf(worstCoronary(illness.record(), illness.settings()).aha >= CoronaryClass::Dilation);
    for (const CoronaryStudy& study : history) {
        const EchoConclusion conclusion = study.study.conclusion;
        if (saysAbnormal(conclusion) || conclusion == EchoConclusion::Resolved) return Met::Yes;
        for (const CoronaryMeasure& measure : study.measures) {
            if (measure.aha != CoronaryClass::NotStated || study.isNormalByWords()) continue;
            const JapanAnswer size = japanSize(measure, study, illness.record());
            if (size.isTold() || abnormal == Met::Yes)
                abnormal = anyOf({abnormal, metIf(size.least > JapanSize::None)});
            else
                abnormal = Met::Unknown;
        }
    }
    return abnormal;
}

/// The changes that end in one study.
QList<SegmentChange> changesInto(const Id& study, const QList<SegmentCourse>& courses)
{
    QList<SegmentChange> changes;
    for (const SegmentCourse& course : courses) {
        if (course.change && course.change->to.study == study) changes << *course.change;
    }
    return changes;
}

/// One word for all of them, none where one that was abnormal cannot be told: what expands says more than what shrinks;
/// segments that were never abnormal say nothing beside one that was.
CoronaryChange overall(const QList<SegmentChange>& changes)
{
    const auto isNormalThen = [](const CoronaryMeasure& m) {
        return m.aha == CoronaryClass::NoInvolvement || (m.aha == CoronaryClass::NotStated && !m.wide);
    };
    const auto isNormal = [&](const SegmentChange& c) { return isNormalThen(c.from) && isNormalThen(c.to); };
    const auto any = [&](CoronaryChange wanted) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const SegmentChange& c) { return !isNormal(c) && c.change == wanted; });
    };
    if (any(CoronaryChange::Expanding)) return CoronaryChange::Expanding;
    if (any(CoronaryChange::NotStated)) return CoronaryChange::NotStated;
    if (any(CoronaryChange::Decreasing) || any(CoronaryChange::Regressed)) return CoronaryChange::Decreasing;
    return CoronaryChange::Stable;
}

CoronaryChange byWords(EchoConclusion conclusion)
{
    switch (conclusion) {
        case EchoConclusion::Worse:
            return CoronaryChange::Expanding;
        case EchoConclusion::Unchanged:
            return CoronaryChange::Stable;
        case EchoConclusion::Decreasing:
            return CoronaryChange::Decreasing;
        default:
            return CoronaryChange::NotStated;
    }
}

void tell(Fact& fact, CoronaryChange change, const QList<Message>& why, bool bySizeAlone = false)
{
    const Code& word = codeOf(change);
    const Message name =
        bySizeAlone ? Message(QT_TRANSLATE_NOOP("daymark", "%1, by the size of the body alone"), {Message(word.label)})
                    : Message(word.label);
    fact.tell(QString::fromLatin1(word.code),
              {QT_TRANSLATE_NOOP("daymark", "%1: %2"), {name, sentences(why.first(), why.mid(1))}});
}

/// Whether every change this way is one of Z alone: the child outgrew the artery, which stayed as it was.
bool isBySizeAlone(const QList<SegmentChange>& changes, CoronaryChange told)
{
    bool any = false;
    for (const SegmentChange& change : changes) {
        const bool isThis =
            change.change == told || (told == CoronaryChange::Decreasing && change.change == CoronaryChange::Regressed);
        if (isThis && change.cause != ChangeCause::BodySize) return false;
        any = any || isThis;
    }
    return any;
}

void addInput(Fact& fact, const CoronaryStudy& study)
{
    fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), Message(codeOf(study.study.conclusion).label),
                         study.study.when};
}

/// Told by the changes into the latest study; false where it has none. `now` is the state after it.
bool tellByMeasures(Fact& fact, const QList<CoronaryStudy>& history, const CoronaryState& now, const Illness& illness)
{
    const QList<SegmentChange> changes = changesInto(history.last().study.id, illness.onceOfChild<segmentCoursesOf>());
    if (changes.isEmpty()) return false;
    QList<Message> why;
    for (const SegmentChange& change : changes) {
        why << changeWords(change);
        for (const CoronaryMeasure& measure : {change.from, change.to})
            fact.inputs << Input{codeOf(measure.measure.segment).label, measureWords(measure), measure.when};
    }
    for (const Segment segment : now.notSeen)
        fact.remarks << Remark{{QT_TRANSLATE_NOOP("daymark", "Not measured in that echo, aneurysm before: %1"),
                                {Message(codeOf(segment).label)}},
                               Standing::Verified,
                               fact.source};
    const CoronaryChange told = overall(changes);
    const EchoConclusion conclusion = history.last().study.conclusion;
    const CoronaryChange said = byWords(conclusion);
    if (said != CoronaryChange::NotStated && said != told)
        fact.remarks << Remark{{QT_TRANSLATE_NOOP("daymark", "The conclusion of that echo says “%1”"),
                                {Message(codeOf(conclusion).label)}},
                               Standing::Verified,
                               fact.source};
    if (told == CoronaryChange::NotStated)
        fact.withhold(sentences(why.first(), why.mid(1)));
    else
        tell(fact, told, why, isBySizeAlone(changes, told));
    return true;
}

Message wordsAt(const CoronaryStudy& study)
{
    return {QT_TRANSLATE_NOOP("daymark", "by the words of the echo of %1: “%2”"),
            {dayWords(study.study.when, study.onset), Message(codeOf(study.study.conclusion).label)}};
}

}  // namespace

QList<SegmentCourse> segmentCourses(const Record& record)
{
    const QList<CoronaryStudy> history = coronaryHistory(record);
    const QMap<Segment, MeasuresOfSegment> bySegment = measuresBySegment(history);
    QList<SegmentCourse> courses;
    for (auto it = bySegment.cbegin(); it != bySegment.cend(); ++it)
        courses << courseOf(it.key(), it.value(), record, history);
    return courses;
}

QList<SegmentCourse> segmentCoursesOf(const Illness& illness)
{
    return segmentCourses(illness.record());
}

Fact coronarySegmentsFact(const Illness& illness)
{
    Fact fact = trendFact("coronary.segments");
    const QList<SegmentCourse>& courses = illness.onceOfChild<segmentCoursesOf>();
    QJsonArray list;
    QList<Message> texts;
    for (const SegmentCourse& course : courses) {
        list << courseJson(course);
        fact.inputs << Input{codeOf(course.segment).label, measureWords(course.worst), course.worst.when};
        // A larger diameter may have no class.
        const bool untold =
            course.largest.aha == CoronaryClass::NotStated && course.largest.measure.mm > course.worst.measure.mm;
        const Message worst = untold ? Message(QT_TRANSLATE_NOOP("daymark", "worst at least %1, largest %2"),
                                               {measureAt(course.worst), measureAt(course.largest)})
                                     : Message(QT_TRANSLATE_NOOP("daymark", "worst %1"), {measureAt(course.worst)});
        texts << (course.normalSince
                      ? Message(QT_TRANSLATE_NOOP("daymark", "%1, now normal by words"), {worst})
                      : Message(QT_TRANSLATE_NOOP("daymark", "%1, now %2"), {worst, measureAt(course.now)}));
    }
    if (list.isEmpty())
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No coronary diameter or Z score is recorded"));
    else
        fact.tell(list, sentences(texts.first(), texts.mid(1)));
    return fact;
}

Fact coronaryTrendFact(const Illness& illness)
{
    Fact fact = trendFact("coronary.trend");
    const QList<CoronaryStudy> history = coronaryHistory(illness.record());
    if (history.isEmpty()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No echo with a coronary diameter, a Z score or a conclusion"));
        return fact;
    }
    const CoronaryStudy& latest = history.last();
    const CoronaryState now = presentCoronary(illness.record(), illness.settings());
    if (now.aha == CoronaryClass::NoInvolvement && now.notSeen.isEmpty()) {
        if (now.measure && !now.byWords) addInputs(fact.inputs, *now.measure);
        if (now.byWords) addInput(fact, latest);
        const Message why = now.byWords || !now.measure ? wordsAt(latest) : measureAt(*now.measure);
        const Met before = wasAbnormal(illness, history);
        if (before == Met::Unknown)
            fact.withhold(
                {QT_TRANSLATE_NOOP("daymark", "Normal now, %1; whether it was abnormal before cannot be told"), {why}});
        else
            tell(fact, before == Met::Yes ? CoronaryChange::Regressed : CoronaryChange::Normal, {why});
        return fact;
    }
    if (tellByMeasures(fact, history, now, illness)) return fact;
    addInput(fact, latest);
    const CoronaryChange words = byWords(latest.study.conclusion);
    if (words != CoronaryChange::NotStated)
        tell(fact, words, {wordsAt(latest)});
    else
        fact.withhold({QT_TRANSLATE_NOOP("daymark", "Nothing before the echo of %1 can be compared with it"),
                       {dayWords(latest.study.when, latest.onset)}});
    return fact;
}

}  // namespace daymark
