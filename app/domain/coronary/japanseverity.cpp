// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/japanseverity.h"

#include "domain/coronary/japansize.h"
#include "domain/criterion.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr IllnessDay dayThirty{30};  // "normal by day 30": JCS 2008
constexpr IllnessDay fourWeeks{28};  // before an echo of this day or later "at any time" is not known: a local choice
constexpr int regressionYears = 1;   // "completely normal within 1 year": JCS 2008

/// Whether an echo shows anything abnormal by size, else by its words.
Met abnormalIn(const CoronaryStudy& study, const Record& record, Met before)
{
    QList<Met> sizes;
    for (const CoronaryMeasure& measure : study.measures) {
        const JapanAnswer answer = japanSize(measure, study, record);
        if (answer.least == JapanSize::NotStated) continue;
        sizes << (answer.isTold() ? metIf(answer.least > JapanSize::None) : Met::Unknown);
    }
    if (anyOf(sizes) == Met::Yes) return Met::Yes;
    switch (study.study.conclusion) {
        case EchoConclusion::Normal:
        case EchoConclusion::Resolved:
            return Met::No;
        case EchoConclusion::Abnormal:
        case EchoConclusion::Worse:
        case EchoConclusion::Decreasing:
            return Met::Yes;
        case EchoConclusion::Unchanged:
            return before;
        default:
            return sizes.isEmpty() ? Met::Unknown : anyOf(sizes);
    }
}

/// The echos of one episode as day by day of normal or not.
struct SeverityCourse
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    std::optional<QDate> lastAbnormal;
    std::optional<QDate> normalAfter;  ///< the first normal one after the last abnormal one
    bool unknown = false;
    bool stenosis = false;
};

SeverityCourse courseOf(const Illness& illness)
{
    SeverityCourse course;
    Met before = Met::Unknown;
    for (const CoronaryStudy& study : coronaryHistory(illness.record())) {
        if (study.study.parent != illness.episode().id || !study.date.isValid()) continue;
        const auto narrowed = [](const CoronaryMeasure& m) { return m.measure.stenosis > Stenosis::None; };
        course.stenosis |= std::any_of(study.measures.begin(), study.measures.end(), narrowed) ||
                           std::any_of(study.unmeasured.begin(), study.unmeasured.end(), narrowed);
        const Met abnormal = abnormalIn(study, illness.record(), before);
        before = abnormal;
        if (!course.first) course.first = study.date;
        course.last = study.date;
        course.unknown |= abnormal == Met::Unknown;
        if (abnormal == Met::Yes) {
            course.lastAbnormal = study.date;
            course.normalAfter.reset();
        } else if (abnormal == Met::No && !course.normalAfter) {
            course.normalAfter = study.date;
        }
    }
    return course;
}

Message severityOf(const SeverityCourse& course, QDate onset)
{
    const auto day = [&](QDate date) { return illnessDay(date, onset).value_or(IllnessDay{0}); };
    if (!course.first || course.unknown || course.stenosis || !course.normalAfter) return {};
    if (!course.lastAbnormal) {
        if (day(*course.first) > dayThirty || day(*course.last) < fourWeeks) return {};
        return QT_TRANSLATE_NOOP("daymark", "Japan, severity class I by echo: no dilation at any time");
    }
    if (day(*course.normalAfter) <= dayThirty)
        return QT_TRANSLATE_NOOP("daymark", "Japan, severity class II by echo: transient dilation, normal by day 30");
    if (day(*course.lastAbnormal) >= dayThirty && *course.normalAfter <= onset.addYears(regressionYears))
        return QT_TRANSLATE_NOOP(
            "daymark",
            "Japan, severity class III by echo: regression, abnormal on day 30 or later and normal "
            "within 1 year");
    return {};
}

/// Classes IV and V are told from angiography: where one is not normal, the classes by echo are not told.
bool isAbnormalByAngiography(const Illness& illness)
{
    using enum StudyKind;
    const QList<OtherStudy> studies = illness.rows<OtherStudy>();
    return std::any_of(studies.begin(), studies.end(), [](const OtherStudy& study) {
        const bool shows = study.kind == CtAngiography || study.kind == MrAngiography || study.kind == Angiography;
        return (shows && study.result == StudyResult::Abnormal) || study.ischaemia == Answer::Yes;
    });
}

}  // namespace

std::optional<Remark> japanSeverity(const Illness& illness)
{
    if (!illness.onset().isValid() || isAbnormalByAngiography(illness)) return std::nullopt;
    const Message text = severityOf(courseOf(illness), illness.onset());
    if (text.isEmpty()) return std::nullopt;
    return Remark{text, Standing::Verified,
                  QStringLiteral("JCS 2010, quoting JCS 2008 (Japanese Circulation Society)")};
}

}  // namespace daymark
