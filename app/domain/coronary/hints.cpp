// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coronary/hints.h"

#include "domain/coronary/aneurysms.h"
#include "domain/coronary/models.h"
#include "domain/coronary/telling.h"
#include "domain/coronary/trend.h"
#include "domain/publications.h"

#include <cmath>
#include <QSet>

namespace daymark {

namespace {

Input inputOf(const CoronaryMeasure& measure)
{
    return {codeOf(measure.measure.segment).label, measureWords(measure), measure.when};
}

Hint hint(const char* id, Message text, Message rule, QString source)
{
    Hint made;
    made.id = id;
    made.text = std::move(text);
    made.rule = std::move(rule);
    made.source = std::move(source);
    return made;
}

Message segmentOn(const CoronaryMeasure& measure)
{
    return {QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {Message(codeOf(measure.measure.segment).label), dayOf(measure)}};
}

/// As last stated about each aneurysm.
void addFindings(QList<Hint>& hints, const Illness& illness)
{
    for (const Aneurysm& aneurysm : illness.onceOfChild<followedAneurysms>()) {
        if (aneurysm.thrombusNow == Answer::Yes) {
            hints << hint("coronary.thrombus",
                          {QT_TRANSLATE_NOOP("daymark", "Thrombus: %1"), {segmentOn(*aneurysm.thrombus)}},
                          QT_TRANSLATE_NOOP("daymark", "A thrombus counts until a later echo says that it is gone"),
                          publication::source(publication::aha2017));
            hints.last().inputs << inputOf(*aneurysm.thrombus);
        }
        if (aneurysm.stenosisNow > Stenosis::None) {
            hints << hint("coronary.stenosis",
                          {QT_TRANSLATE_NOOP("daymark", "Stenosis, %1: %2"),
                           {Message(codeOf(aneurysm.stenosisNow).label), segmentOn(*aneurysm.stenosis)}},
                          QT_TRANSLATE_NOOP(
                              "daymark", "A stenosis or an occlusion counts until a later echo says that it is gone"),
                          publication::source(publication::aha2017));
            hints.last().inputs << inputOf(*aneurysm.stenosis);
        }
    }
}

/// Diameters that would have a Z score if there were a body size.
void addMissingBodySize(QList<Hint>& hints, const Record& record)
{
    QList<Input> missing;
    std::optional<CoronaryMeasure> latest;
    for (const CoronaryStudy& study : coronaryHistory(record)) {
        for (const CoronaryMeasure& measure : study.measures) {
            if (!measure.measure.mm || measure.size || !measure.model ||
                !measure.model->covers(measure.measure.segment))
                continue;
            missing << inputOf(measure);
            latest = measure;
        }
    }
    if (!latest) return;
    hints << hint(
        "coronary.no-body-size",
        Message::plural(QT_TRANSLATE_N_NOOP("daymark",
                                            "%n diameter(s) have no Z score for want of a weight and height, the "
                                            "latest: %1"),
                        int(missing.size()), {measureAt(*latest)}),
        QT_TRANSLATE_NOOP("daymark",
                          "A Z score needs the weight and height of the study, or measured ones within 7 days (age "
                          "below 1 year) or 30 days"),
        QStringLiteral("Local setting"));
    hints.last().standing = Standing::Setting;
    hints.last().inputs = missing;
}

/// The latest echo tells no class, for another reason than a missing body size.
void addUntold(QList<Hint>& hints, const Illness& illness)
{
    const CoronaryState now = presentCoronary(illness.record(), illness.settings());
    if (!now.study || now.aha != CoronaryClass::NotStated) return;
    hints << hint("coronary.class-untold", now.reason,
                  QT_TRANSLATE_NOOP("daymark", "Now is what the latest echo shows"), QStringLiteral("Local setting"));
    hints.last().standing = Standing::Setting;
    hints.last().inputs << Input{QT_TRANSLATE_NOOP("daymark", "Latest echo"), {}, now.study->when};
}

void addModelsDiffer(QList<Hint>& hints, const Illness& illness)
{
    const CoronaryState worst = worstCoronary(illness.record(), illness.settings());
    if (!worst.measure || !classDiffers(modelsSideBySide(*worst.measure, illness.record()))) return;
    hints << hint("coronary.models-differ",
                  {QT_TRANSLATE_NOOP("daymark", "The class of the worst measure differs by Z model: %1"),
                   {measureAt(*worst.measure)}},
                  QT_TRANSLATE_NOOP("daymark", "The same diameter may fall into another class by another Z model"),
                  publication::source(publication::aha2024));
    addInputs(hints.last().inputs, *worst.measure);
}

/// A reported Z far from the one computed by the same model: one of the two had another diameter or body size.
void addReportedDiffers(QList<Hint>& hints, const Record& record)
{
    constexpr double much = 0.5;
    for (const CoronaryStudy& study : coronaryHistory(record)) {
        for (const CoronaryMeasure& measure : study.measures) {
            const auto& reported = measure.measure.reportedZ;
            const bool same = measure.z && reported && measure.measure.reportedZModel == measure.model->id;
            if (!same || std::abs(reported->value - measure.z->z.value) <= much) continue;
            hints << hint(
                "coronary.reported-differs",
                {QT_TRANSLATE_NOOP("daymark",
                                   "%1: the reported Z, %2, is by %3 too, and differs: are the diameter, the "
                                   "weight and the height those of the report?"),
                 {measureAt(measure), Argument(reported->value, -1, true), nameOf(*measure.model)}},
                {QT_TRANSLATE_NOOP("daymark", "The computed Z decides; asked from a difference of more than %1"),
                 {much}},
                QStringLiteral("Local setting"));
            hints.last().standing = Standing::Setting;
            addInputs(hints.last().inputs, measure);
        }
    }
}

/// The models Z scores come from: computed by, or reported as of.
void addModelChanged(QList<Hint>& hints, const Record& record)
{
    QList<Message> names;
    QSet<ZModelId> seen;
    QList<Input> inputs;
    for (const CoronaryStudy& study : coronaryHistory(record)) {
        for (const CoronaryMeasure& measure : study.measures) {
            const ZModelId id = measure.z          ? measure.model->id
                                : measure.reported ? measure.measure.reportedZModel
                                                   : ZModelId::NotStated;
            if (id == ZModelId::NotStated || seen.contains(id)) continue;
            seen << id;
            names << Message(codeOf(id).label);
            inputs << inputOf(measure);
        }
    }
    if (names.size() < 2) return;
    hints << hint(
        "coronary.model-changed",
        {QT_TRANSLATE_NOOP("daymark", "Z scores of this child come from more than one model: %1"), {names}},
        QT_TRANSLATE_NOOP("daymark", "A child is followed by one Z equation; Z scores of two are not compared"),
        publication::source(publication::aha2024));
    hints.last().inputs = inputs;
}

/// What the latest echo left out counts as it was measured last, which may be long ago.
void addNotMeasured(QList<Hint>& hints, const Illness& illness)
{
    const CoronaryState now = presentCoronary(illness.record(), illness.settings());
    if (now.notSeen.isEmpty() || !now.study) return;
    QList<Message> names;
    for (const Segment segment : now.notSeen)
        names << Message(codeOf(segment).label);
    hints << hint(
        "coronary.not-measured",
        {QT_TRANSLATE_NOOP("daymark",
                           "The latest echo did not measure %1, where an aneurysm was measured last: it counts "
                           "as it was then until it is measured again"),
         {names}},
        QT_TRANSLATE_NOOP("daymark", "An artery that was not looked at again is not known to be well"),
        QStringLiteral("Local setting"));
    hints.last().standing = Standing::Setting;
    hints.last().inputs << Input{QT_TRANSLATE_NOOP("daymark", "Latest echo"), Message("%1", {names}), now.study->when};
}

/// Echos whose place in time is not known.
void addUndated(QList<Hint>& hints, const Illness& illness)
{
    const QList<CoronaryStudy> history = coronaryHistory(illness.record());
    if (history.size() < 2) return;
    const QDate latest = history.last().date;
    for (const CoronaryStudy& study : history) {
        const QDate end = study.study.when.last(study.onset);
        if (end.isValid() && (!latest.isValid() || end <= latest)) continue;
        if (study.study.id == history.last().study.id) continue;
        if (!end.isValid() && !study.study.when.isNull()) continue;  // days after an onset that is not known
        hints << hint("coronary.undated",
                      {QT_TRANSLATE_NOOP("daymark",
                                         "An echo is dated %1 and is taken as earlier than the latest one: if it is "
                                         "later, the class now and the level may be others"),
                       {study.study.when.isNull() ? Message(QT_TRANSLATE_NOOP("daymark", "not at all"))
                                                  : dayWords(study.study.when, study.onset)}},
                      QT_TRANSLATE_NOOP("daymark", "Now is what the latest echo shows"),
                      QStringLiteral("Local setting"));
        hints.last().standing = Standing::Setting;
        hints.last().inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), {}, study.study.when};
        return;
    }
}

/// An echo whose words are normal and whose measure is not.
void addContradictions(QList<Hint>& hints, const Record& record)
{
    for (const CoronaryStudy& study : coronaryHistory(record)) {
        if (!study.isNormalByWords()) continue;
        const CoronaryMeasure* worst = nullptr;
        const auto isUntold = [](const CoronaryMeasure& measure) {
            return measure.aha == CoronaryClass::NotStated && measure.wide;
        };
        for (const CoronaryMeasure& measure : study.measures) {
            if (measure.aha < CoronaryClass::Dilation && !isUntold(measure)) continue;
            const bool larger =
                !worst || std::pair(measure.aha, measure.deciding) > std::pair(worst->aha, worst->deciding);
            if (larger) worst = &measure;
        }
        if (worst) {
            const CoronaryMeasure& measure = *worst;
            const bool untold = isUntold(measure);
            hints << hint("coronary.words-differ",
                          {QT_TRANSLATE_NOOP("daymark", "The conclusion says “%1”, a measure of the same echo %2: %3"),
                           {Message(codeOf(study.study.conclusion).label),
                            untold ? Message(QT_TRANSLATE_NOOP("daymark", "is too wide for a normal artery"))
                                   : Message(codeOf(measure.aha).label),
                            measureAt(measure)}},
                          QT_TRANSLATE_NOOP("daymark", "The measure decides the class"),
                          publication::source(publication::aha2017));
            hints.last().inputs << inputOf(measure);
        }
    }
}

/// An artery that grew into the latest echo.
void addGrowth(QList<Hint>& hints, const Illness& illness)
{
    const Fact& trend = illness.onceOfChild<coronaryTrendFact>();
    if (trend.value.toString() != QLatin1StringView("expanding")) return;
    hints << hint("coronary.expanding", trend.text, trend.rule, trend.source);
    hints.last().standing = trend.standing;
    hints.last().inputs = trend.inputs;
}

}  // namespace

QList<Hint> coronaryHints(const Illness& illness)
{
    QList<Hint> hints;
    addFindings(hints, illness);
    addGrowth(hints, illness);
    addNotMeasured(hints, illness);
    addUndated(hints, illness);
    addContradictions(hints, illness.record());
    addModelsDiffer(hints, illness);
    addModelChanged(hints, illness.record());
    addReportedDiffers(hints, illness.record());
    const qsizetype sized = hints.size();
    addMissingBodySize(hints, illness.record());
    if (hints.size() == sized) addUntold(hints, illness);
    return hints;
}

}  // namespace daymark
