// SPDX-License-Identifier: GPL-3.0-or-later
// How the coronaries stood at their worst, and how they stand now.
#include "domain/coronary.h"

#include <algorithm>
#include <QMap>
#include <QSet>
#include <span>
#include <tuple>

namespace daymark {

namespace {

using Measures = QList<const CoronaryMeasure*>;
using History = std::span<const CoronaryStudy>;

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

/// A local choice, by default yes: the Z of the LMCA counts. By no its size alone still tells a giant aneurysm.
bool countsTowardsClass(const CoronaryMeasure& measure, const Settings& settings)
{
    return settings.lmcaCounts != Answer::No || measure.measure.segment != Segment::Lmca ||
           aha2017Class({}, measure.measure.mm) == CoronaryClass::Giant;
}

/// "LAD" for its parts; itself for what has none.
Segment wholeOf(Segment segment)
{
    switch (segment) {
        case Segment::LadProximal:
        case Segment::LadMid:
        case Segment::LadDistal:
            return Segment::Lad;
        case Segment::LcxProximal:
        case Segment::LcxDistal:
            return Segment::Lcx;
        case Segment::RcaProximal:
        case Segment::RcaMid:
        case Segment::RcaDistal:
            return Segment::Rca;
        default:
            return segment;
    }
}

/// The left main and the beginnings of the two great arteries: where aneurysms are, and where every model has a Z.
bool isMain(Segment segment)
{
    return segment == Segment::Lmca || segment == Segment::Lad || segment == Segment::LadProximal ||
           segment == Segment::Rca || segment == Segment::RcaProximal;
}

/// As long as this a child has hardly grown: a local choice.
constexpr int daysWithoutGrowth = 90;

/// Whether an artery that was told, as wide and not much later, tells that this part of it is no wider for the child.
bool isCovered(const CoronaryMeasure& untold, const Measures& measures)
{
    return std::any_of(measures.begin(), measures.end(), [&](const CoronaryMeasure* told) {
        const bool isLater =
            told->date.isValid() && untold.date.isValid() && untold.date.daysTo(told->date) > daysWithoutGrowth;
        return told->aha != CoronaryClass::NotStated && told->measure.mm >= untold.measure.mm && !isLater &&
               wholeOf(told->measure.segment) == wholeOf(untold.measure.segment);
    });
}

/// The largest diameter without a class that could have a higher one than was told: larger than all of that class, or,
/// where no aneurysm was told, of a main artery or too wide for a normal one.
std::optional<CoronaryMeasure> untoldBeside(CoronaryClass aha, const Measures& measures, const auto& settled)
{
    Millimetres told(0);
    for (const CoronaryMeasure* measure : measures) {
        if (measure->aha == aha) told = std::max(told, measure->measure.mm.value_or(Millimetres(0)));
    }
    const CoronaryMeasure* untold = nullptr;
    for (const CoronaryMeasure* measure : measures) {
        // Without a class it has no Z, so it has a diameter.
        if (measure->aha != CoronaryClass::NotStated || settled(*measure)) continue;
        const bool isOpen = aha < CoronaryClass::Small && (measure->wide || isMain(measure->measure.segment)) &&
                            !isCovered(*measure, measures);
        const bool isHigher = aha == CoronaryClass::NotStated || *measure->measure.mm > told || isOpen;
        if (isHigher && (!untold || isSmaller(*untold, *measure))) untold = measure;
    }
    return untold ? std::optional(*untold) : std::nullopt;
}

/// The state that a set of measures tells. `settled`: a conclusion in words says that what has no Z is normal, and its
/// diameter does not say otherwise.
CoronaryState stateOf(const Measures& measures, const Settings& settings, const auto& settled)
{
    const auto smaller = [](const CoronaryMeasure* a, const CoronaryMeasure* b) { return isSmaller(*a, *b); };
    const auto lesser = [](const CoronaryMeasure* a, const CoronaryMeasure* b) { return isLesser(*a, *b); };
    CoronaryState state;
    if (measures.isEmpty()) return state;
    const CoronaryMeasure* largest = *std::max_element(measures.begin(), measures.end(), smaller);
    if (largest->measure.mm) state.largest = *largest;
    Measures counted;
    for (const CoronaryMeasure* measure : measures) {
        if (countsTowardsClass(*measure, settings)) counted << measure;
    }
    state.lmcaLeftOut = counted.size() < measures.size();
    if (counted.isEmpty()) {
        state.reason = QT_TRANSLATE_NOOP("daymark",
                                         "Only the LMCA was measured, and by a local setting its Z score "
                                         "does not count: the class cannot be told");
        return state;
    }
    const CoronaryMeasure* highest = *std::max_element(counted.begin(), counted.end(), lesser);
    state.aha = highest->aha;
    if (highest->aha != CoronaryClass::NotStated) state.measure = *highest;
    state.untold = untoldBeside(state.aha, counted, settled);
    return state;
}

void addMeasures(Measures& measures, const CoronaryStudy& study)
{
    for (const CoronaryMeasure& measure : study.measures)
        measures << &measure;
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

/// Z scores that may be compared: of one segment, computed by one model or reported as of one model.
using Series = std::tuple<Segment, const ZModel*, bool, ZModelId>;

Series seriesOf(const CoronaryMeasure& measure)
{
    const bool reported = measure.reported;
    return {measure.measure.segment, reported ? nullptr : measure.model, reported,
            reported ? measure.measure.reportedZModel : ZModelId::NotStated};
}

/// Dilation only by a fall: every Z of a segment < 2 and yet one ≥ 1 below an earlier one.
std::optional<CoronaryMeasure> fallenBack(History history, const Settings& settings)
{
    using Highest = QMap<Series, const CoronaryMeasure*>;
    const auto raise = [](Highest& highest, const CoronaryMeasure& measure) {
        const CoronaryMeasure*& before = highest[seriesOf(measure)];
        if (!before || *before->deciding < *measure.deciding) before = &measure;
    };
    Highest highest;
    for (const CoronaryStudy& study : history) {
        Highest here;  // of two places of one segment the wider
        for (const CoronaryMeasure& measure : study.measures) {
            if (measure.deciding && countsTowardsClass(measure, settings)) raise(here, measure);
        }
        for (auto at = here.cbegin(); at != here.cend(); ++at) {
            const CoronaryMeasure* before = highest.value(at.key());
            if (before && isFallOfOne(*before->deciding, *at.value()->deciding)) return *before;
            raise(highest, *at.value());
        }
    }
    return std::nullopt;
}

/// What the words of a study say where no measure tells; `before` is the state of the study before it.
CoronaryState stateByWords(const CoronaryStudy& study, const CoronaryState& before)
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

/// "The echo of day 16 says “abnormal”, and no measure tells how large: the class cannot be told".
Message contradiction(const CoronaryStudy& study)
{
    return {QT_TRANSLATE_NOOP("daymark",
                              "The echo of %1 says “%2”, and no measure tells how large: the class cannot be told"),
            {dayWords(study.study.when, study.onset), Message(codeOf(study.study.conclusion).label)}};
}

/// Arteries that are all measured as normal, in a study that says they are not: something was not measured.
void heed(CoronaryState& state, const CoronaryStudy& study)
{
    const EchoConclusion said = study.study.conclusion;
    const bool isContradicted = said == EchoConclusion::Abnormal || said == EchoConclusion::Worse;
    if (state.aha != CoronaryClass::NoInvolvement || !isContradicted) return;
    state.aha = CoronaryClass::NotStated;
    state.measure.reset();
    state.reason = contradiction(study);
}

/// The state of one study; `before` that of the study before it.
CoronaryState stateAt(const CoronaryStudy& study, const CoronaryState& before, const Settings& settings)
{
    const bool normal = study.isNormalByWords();
    Measures measures;
    addMeasures(measures, study);
    CoronaryState state = stateOf(measures, settings, [&](const CoronaryMeasure& m) { return normal && !m.wide; });
    heed(state, study);
    if (state.aha == CoronaryClass::NotStated) {
        CoronaryState words = stateByWords(study, before);
        if (words.aha != CoronaryClass::NotStated || (!state.untold && state.reason.isEmpty())) {
            words.largest = state.largest;
            if (normal) words.untold = state.untold;  // too wide to be normal, whatever the words
            state = words;
        }
    }
    state.study = study.study;
    weigh(state);
    return state;
}

QList<Segment> inOrder(const QSet<Segment>& segments)
{
    QList<Segment> list(segments.begin(), segments.end());
    std::sort(list.begin(), list.end());
    return list;
}

/// Worst in this part of the history.
CoronaryState worstIn(History history, const Settings& settings)
{
    Measures measures;
    QSet<Id> normal;
    CoronaryState words;
    for (const CoronaryStudy& study : history) {
        addMeasures(measures, study);
        if (!study.isNormalByWords()) continue;
        normal.insert(study.study.id);
        words.study = study.study;
    }
    CoronaryState state =
        stateOf(measures, settings, [&](const CoronaryMeasure& m) { return normal.contains(m.study) && !m.wide; });
    if (state.aha == CoronaryClass::NotStated && words.study) {
        state.aha = CoronaryClass::NoInvolvement;
        state.byWords = true;
        state.study = words.study;
        state.reason = {};
    }
    if (state.aha == CoronaryClass::NoInvolvement) {
        if (const auto fall = fallenBack(history, settings)) {
            state.aha = CoronaryClass::Dilation;
            state.byFall = true;
            state.byWords = false;
            state.measure = fall;
        }
    }
    // "Resolved" too says that something was there.
    const auto involved = std::find_if(history.begin(), history.end(), [](const CoronaryStudy& study) {
        return saysAbnormal(study.study.conclusion) || study.study.conclusion == EchoConclusion::Resolved;
    });
    if (state.aha <= CoronaryClass::NoInvolvement && !state.untold && involved != history.end()) {
        state.aha = CoronaryClass::NotStated;
        state.measure.reset();
        state.byWords = false;
        state.reason = contradiction(*involved);
    }
    weigh(state);
    if (state.aha == CoronaryClass::NotStated && state.reason.isEmpty())
        state.reason =
            QT_TRANSLATE_NOOP("daymark", "No echo with a coronary diameter, a Z score or a normal conclusion");
    return state;
}

/// A measure of "the LAD" speaks of each of its parts, and one of any part of it.
bool speaksOf(Segment measured, Segment asked)
{
    return measured == asked || wholeOf(measured) == asked || measured == wholeOf(asked);
}

/// An aneurysm that was not measured again is not known to be well: it counts as it was measured last.
void keepUnseen(CoronaryState& state, const QMap<Segment, CoronaryMeasure>& last, const Settings& settings)
{
    // What the echo says and leaves without a class may be that aneurysm or another.
    if (state.aha == CoronaryClass::NotStated && (state.untold || !state.reason.isEmpty())) return;
    for (const Segment segment : std::as_const(state.notSeen)) {
        const CoronaryMeasure& measure = last[segment];
        if (measure.aha <= state.aha || !countsTowardsClass(measure, settings)) continue;
        state.aha = measure.aha;
        state.measure = measure;
    }
}

/// The present state after each study in turn: `each(study, state)`.
CoronaryState presentIn(History history, const Settings& settings, const auto& each)
{
    CoronaryState state;
    QSet<Segment> aneurysms;  // as each was measured last
    QMap<Segment, CoronaryMeasure> last;
    for (const CoronaryStudy& study : history) {
        state = stateAt(study, state, settings);
        for (const CoronaryMeasure& measure : study.measures) {
            const Segment segment = measure.measure.segment;
            aneurysms.removeIf([&](Segment other) { return speaksOf(segment, other); });
            last[segment] = *study.largestOf(segment);
        }
        const bool allSeen = state.byWords || study.isNormalByWords();
        if (study.isNormalByWords()) aneurysms.clear();
        state.notSeen = allSeen ? QList<Segment>() : inOrder(aneurysms);
        keepUnseen(state, last, settings);
        for (const CoronaryMeasure& measure : study.measures) {
            if (measure.aha >= CoronaryClass::Small) aneurysms.insert(measure.measure.segment);
        }
        each(study, state);
    }
    return state;
}

CoronaryState withReason(CoronaryState state)
{
    if (state.aha == CoronaryClass::NotStated && state.reason.isEmpty())
        state.reason =
            state.study
                ? Message(QT_TRANSLATE_NOOP("daymark",
                                            "The latest echo gives no diameter, Z score or "
                                            "conclusion: the class cannot be told"))
                : Message(QT_TRANSLATE_NOOP("daymark", "No echo with a coronary diameter, a Z score or a conclusion"));
    return state;
}

/// An echo of which only the month or the year is known may be later than the latest one, and worse than it.
void doubtByVague(CoronaryState& state, const QList<CoronaryStudy>& history)
{
    if (history.isEmpty() || state.aha == CoronaryClass::NotStated) return;
    const QDate latest = history.last().date;
    const CoronaryMeasure* worse = nullptr;
    const CoronaryStudy* said = nullptr;
    for (const CoronaryStudy& study : history) {
        const bool mayBeLater = study.study.when.isMonthOrYear() && latest.isValid() &&
                                study.study.id != history.last().study.id &&
                                study.study.when.last(study.onset) > latest;
        if (!mayBeLater) continue;
        if (study.study.conclusion == EchoConclusion::Worse) said = &study;
        for (const CoronaryMeasure& measure : study.measures) {
            if (measure.aha > state.aha && (!worse || isLesser(*worse, measure))) worse = &measure;
        }
    }
    if (!worse && !said) return;
    state.aha = CoronaryClass::NotStated;
    if (!worse) {
        state.study = said->study;
        state.reason = {
            QT_TRANSLATE_NOOP("daymark",
                              "The echo of %1 may be later than the latest one whose day is known, and says "
                              "“worse”"),
            {said->study.when.words()}};
        return;
    }
    state.untold = *worse;
    state.reason = {QT_TRANSLATE_NOOP("daymark",
                                      "The echo of %1 may be later than the latest one whose day is known, and shows a "
                                      "higher class (%2)"),
                    {worse->when.words(), Message(codeOf(worse->aha).label)}};
}

}  // namespace

bool isFallOfOne(ZScore before, ZScore after)
{
    // AHA 2017: a fall of ≥ 1. 1.9 − 0.9 is 0.9999999999999999 in binary and yet a fall of one.
    return before.value - after.value >= 1 - roundingError;
}

CoronaryState worstCoronary(const Record& record, const Settings& settings)
{
    return worstIn(coronaryHistory(record), settings);
}

CoronaryState presentCoronary(const Record& record, const Settings& settings)
{
    const QList<CoronaryStudy> history = coronaryHistory(record);
    CoronaryState state = withReason(presentIn(history, settings, [](const auto&, const auto&) {}));
    doubtByVague(state, history);
    return state;
}

QList<CoronaryStep> coronaryCourse(const Record& record, const Settings& settings)
{
    QList<CoronaryStep> steps;
    const QList<CoronaryStudy> history = coronaryHistory(record);
    presentIn(history, settings, [&](const CoronaryStudy& study, const CoronaryState& now) {
        const auto soFar = History(history).first(std::size_t(steps.size()) + 1);
        steps << CoronaryStep{study.study, study.onset, study.date, worstIn(soFar, settings), withReason(now)};
    });
    return steps;
}

}  // namespace daymark
