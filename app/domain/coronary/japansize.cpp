// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/japansize.h"

#include "domain/coronary/japanseverity.h"
#include "domain/coronary/telling.h"

#include <algorithm>

namespace daymark {

namespace {

// Japanese Ministry of Health 1984 and JCS 2008, in mm and as ratios to the adjacent segment.
constexpr Years schoolAge(5);
constexpr Millimetres normalBelowFive(3);
constexpr Millimetres normalFromFive(4);
constexpr Millimetres smallTo(4);
constexpr Millimetres mediumTo(8);
constexpr double abnormalRatio = 1.5;
constexpr double giantRatio = 4;
// Sources differ on > and ≥ at 3 and 4 mm. Here a diameter of exactly the limit is not abnormal.
constexpr bool limitIsAbnormal = false;
// 3.3 is 1.5 times 2.2, though not in binary.

constexpr Code sizeCodes[] = {
    {"", ""},
    {"none", QT_TRANSLATE_NOOP("daymark", "not abnormal by size")},
    {"small", QT_TRANSLATE_NOOP("daymark", "small aneurysm or dilation by size")},
    {"medium", QT_TRANSLATE_NOOP("daymark", "medium aneurysm by size")},
    {"giant", QT_TRANSLATE_NOOP("daymark", "giant aneurysm by size")},
};

JapanSize sizeAt(Millimetres diameter, bool fromFive, std::optional<Millimetres> adjacent)
{
    const auto times = [&](double ratio) { return ratio * adjacent->value; };
    const Millimetres limit = fromFive ? normalFromFive : normalBelowFive;
    const bool wide = diameter > limit || (limitIsAbnormal && diameter == limit);
    const bool wider = adjacent && diameter.value >= times(abnormalRatio) - roundingError;
    if (!wide && !wider) return JapanSize::None;
    const JapanSize bySize = diameter > mediumTo  ? JapanSize::Giant
                             : diameter > smallTo ? JapanSize::Medium
                                                  : JapanSize::Small;
    if (!fromFive || !wider) return bySize;
    const JapanSize byRatio = diameter.value > times(giantRatio) + roundingError ? JapanSize::Giant : JapanSize::Medium;
    return std::max(bySize, byRatio);
}

QList<Segment> neighbours(Segment segment)
{
    using enum Segment;
    switch (segment) {
        case LadProximal:
        case LadDistal:
            return {LadMid};
        case LadMid:
            return {LadProximal, LadDistal};
        case LcxProximal:
            return {LcxDistal};
        case LcxDistal:
            return {LcxProximal};
        case RcaProximal:
        case RcaDistal:
            return {RcaMid};
        case RcaMid:
            return {RcaProximal, RcaDistal};
        default:
            return {};
    }
}

/// The worst by size of a child's whole history.
struct WorstSize
{
    JapanAnswer answer;
    std::optional<CoronaryMeasure> measure;  ///< the one that decides, or on which it depends
    std::optional<EchoStudy> words;          ///< where nothing was measured: the echo that says normal
    std::optional<EchoStudy> abnormal;       ///< an echo that says abnormal without a diameter
    bool measured = false;
    QList<Input> inputs;
};

WorstSize worstSize(const Record& record)
{
    WorstSize worst;
    for (const CoronaryStudy& study : coronaryHistory(record)) {
        if (study.isNormalByWords()) worst.words = study.study;
        if (saysAbnormal(study.study.conclusion) && study.measures.isEmpty()) worst.abnormal = study.study;
        for (const CoronaryMeasure& measure : study.measures) {
            if (!measure.measure.mm && measure.measure.statedSize >= StatedSize::Dilation) worst.abnormal = study.study;
            const JapanAnswer answer = japanSize(measure, study, record);
            if (answer.least == JapanSize::NotStated) continue;
            worst.measured = true;
            worst.inputs << Input{
                codeOf(measure.measure.segment).label,
                answer.isTold()
                    ? Message(QT_TRANSLATE_NOOP("daymark", "%1 mm: %2"),
                              {measure.measure.mm->value, Message(codeOf(answer.least).label)})
                    : Message(QT_TRANSLATE_NOOP("daymark", "%1 mm: depends on the age"), {measure.measure.mm->value}),
                measure.when};
            const auto rank = [](const JapanAnswer& a, const CoronaryMeasure& m) {
                return std::tuple(a.most, a.least, *m.measure.mm);
            };
            if (!worst.measure || rank(worst.answer, *worst.measure) < rank(answer, measure)) {
                const JapanSize least = std::max(worst.answer.least, answer.least);
                worst.answer = {least, answer.most};
                worst.measure = measure;
            } else {
                worst.answer.least = std::max(worst.answer.least, answer.least);
            }
        }
    }
    return worst;
}

QList<Remark> remarks(const Illness& illness)
{
    QList<Remark> list{
        {QT_TRANSLATE_NOOP("daymark",
                           "Sources differ on > and ≥ at 3 and 4 mm: here a diameter of exactly the limit is not "
                           "abnormal. The adjacent segment is the one beside it in the same vessel, the narrower where "
                           "both sides are measured"),
         Standing::Setting, QStringLiteral("Local setting")},
        {QT_TRANSLATE_NOOP("daymark",
                           "unverified: JCS/JSCS 2020 grades size by Z score, with a rule of 8 mm, and keeps the five "
                           "classes of severity"),
         Standing::Unverified,
         QStringLiteral("Fukazawa R et al. Circ J 2020;84:1348–1407. doi 10.1253/circj.CJ-19-1094")},
    };
    if (const auto severity = japanSeverity(illness)) list << *severity;
    return list;
}

}  // namespace

Codes codes(JapanSize)
{
    return sizeCodes;
}

JapanAnswer japanSize(Millimetres diameter, std::optional<Years> age, std::optional<Millimetres> adjacent)
{
    const JapanSize below = sizeAt(diameter, false, adjacent);
    const JapanSize from = sizeAt(diameter, true, adjacent);
    if (!age) return {std::min(below, from), std::max(below, from)};
    return *age < schoolAge ? JapanAnswer{below, below} : JapanAnswer{from, from};
}

std::optional<Millimetres> adjacentTo(Segment segment, const CoronaryStudy& study)
{
    std::optional<Millimetres> narrowest;
    const QList<Segment> beside = neighbours(segment);
    for (const CoronaryMeasure& measure : study.measures) {
        const auto& mm = measure.measure.mm;
        if (mm && mm->value > 0 && beside.contains(measure.measure.segment) && (!narrowest || *mm < *narrowest))
            narrowest = mm;
    }
    return narrowest;
}

JapanAnswer japanSize(const CoronaryMeasure& measure, const CoronaryStudy& study, const Record& record)
{
    if (!measure.measure.mm) return {};
    return japanSize(*measure.measure.mm, ageAt(record, measure.date), adjacentTo(measure.measure.segment, study));
}

Fact japanClassFact(const Illness& illness)
{
    Fact fact = coronaryFact("coronary.class-japan");
    fact.rule = QT_TRANSLATE_NOOP(
        "daymark",
        "Japan, by size: abnormal > 3 mm (below 5 years) or > 4 mm (from 5 years), or ≥ 1.5 times the adjacent "
        "segment; "
        "small ≤ 4 mm, medium > 4 to ≤ 8 mm, giant > 8 mm; from 5 years also medium ≥ 1.5 and giant > 4 times the "
        "adjacent segment. Needs no Z score and is never merged with the AHA class");
    fact.source = QStringLiteral("Japanese Ministry of Health 1984; JCS 2008 (Japanese Circulation Society)");
    fact.remarks = remarks(illness);
    const WorstSize worst = worstSize(illness.record());
    fact.inputs = worst.inputs;
    if (worst.abnormal && worst.answer.most <= JapanSize::None) {
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), Message(codeOf(worst.abnormal->conclusion).label),
                             worst.abnormal->when};
        fact.withhold(QT_TRANSLATE_NOOP(
            "daymark", "An echo says the arteries are not normal and gives no diameter, so no size can be told"));
    } else if (worst.answer.isTold()) {
        fact.tell(QString::fromLatin1(codeOf(worst.answer.least).code),
                  {QT_TRANSLATE_NOOP("daymark", "%1: %2"),
                   {Message(codeOf(worst.answer.least).label), measureAt(*worst.measure)}});
    } else if (worst.measured) {
        fact.withhold({QT_TRANSLATE_NOOP("daymark",
                                         "%1: %2 or %3, depending on whether the child was 5 years old; the age is "
                                         "not known"),
                       {measureAt(*worst.measure), Message(codeOf(worst.answer.least).label),
                        Message(codeOf(worst.answer.most).label)}});
    } else if (worst.words) {
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), Message(codeOf(worst.words->conclusion).label),
                             worst.words->when};
        fact.tell(QString::fromLatin1(codeOf(JapanSize::None).code),
                  QT_TRANSLATE_NOOP("daymark", "Not abnormal, by the words of the echo; no diameter is recorded"));
    } else {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No coronary diameter is recorded"));
    }
    return fact;
}

}  // namespace daymark
