// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/aha2017echo.h"

#include "domain/guidelines/echofindings.h"
#include "domain/guidelines/principal.h"

#include <algorithm>

namespace daymark {

namespace {

// McCrindle BW et al. Circulation 2017;135:e927–e999, figure 3. The list of 2004 (perivascular brightness, lack of
// tapering) is another one and is not counted.
constexpr ZScore positiveZ(2.5);
constexpr ZScore suggestiveZ(2.0);
constexpr int suggestiveNeeded = 3;
/// The statement gives no number for decreased function; this one is CSTE/CDC 2023's, a local choice.
constexpr PlainNumber decreasedLvef(55);

Input inputOf(const CoronaryMeasure& measure)
{
    return {Message(codeOf(measure.measure.segment).label), measureWords(measure), measure.when};
}

const QList<EchoFindings>& studies(const Illness& illness)
{
    return illness.once<echoFindings>();
}

Message noEcho()
{
    return QT_TRANSLATE_NOOP("daymark", "echo of LAD and RCA with Z scores");
}

Criterion highZ(const Illness& illness)
{
    Criterion criterion{"z", QT_TRANSLATE_NOOP("daymark", "Z ≥ 2.5 in LAD or RCA"), Met::Unknown, noEcho(), {}};
    std::optional<CoronaryMeasure> untold;
    for (const EchoFindings& echo : studies(illness)) {
        const ArteryZ answer = arteryZ(echo, positiveZ);
        if (answer.met == Met::Yes) {
            criterion.met = Met::Yes;
            criterion.why = onDay(measureWords(*answer.deciding), answer.deciding->when, illness);
            criterion.inputs = {inputOf(*answer.deciding)};
            return criterion;
        }
        if (answer.deciding) untold = answer.deciding;
        if (answer.met == Met::No) {
            criterion.met = Met::No;
            criterion.why = {};
        }
    }
    if (untold) {
        criterion.met = Met::Unknown;
        criterion.why = {QT_TRANSLATE_NOOP("daymark", "Z score of %1"),
                         {onDay(measureWords(*untold), untold->when, illness)}};
        criterion.inputs = {inputOf(*untold)};
    }
    return criterion;
}

Criterion aneurysm(const Illness& illness, Met highZ)
{
    Criterion criterion{
        "aneurysm", QT_TRANSLATE_NOOP("daymark", "coronary artery aneurysm observed"), Met::Unknown, {}, {}};
    for (const EchoFindings& echo : studies(illness)) {
        const auto found = std::find_if(echo.typed.begin(), echo.typed.end(), isAneurysm);
        if (found == echo.typed.end()) continue;
        const Message words(QT_TRANSLATE_NOOP("daymark", "aneurysm of %1"), {Message(codeOf(found->segment).label)});
        criterion.met = Met::Yes;
        criterion.why = onDay(words, echo.study.when, illness);
        criterion.inputs = {{Message(codeOf(found->segment).label), words, echo.study.when}};
        return criterion;
    }
    // Where every LAD and RCA is measured below the limit, or said to be normal, none was observed there.
    if (highZ == Met::No) criterion.met = Met::No;
    return criterion;
}

Met metOf(Regurgitation regurgitation)
{
    switch (regurgitation) {
        case Regurgitation::NotStated:
        case Regurgitation::Trivial:  // the statement names no degree
            return Met::Unknown;
        case Regurgitation::None:
            return Met::No;
        default:
            return Met::Yes;
    }
}

Met metOf(Effusion effusion)
{
    return effusion == Effusion::NotStated ? Met::Unknown : metIf(effusion != Effusion::None);
}

/// The four suggestive features of one study; what a study said to be normal does not mention is not there.
QList<Criterion> suggestiveFeatures(const EchoFindings& echo)
{
    const EchoStudy& study = echo.study;
    const Met lv = study.lvef ? metIf(*study.lvef < decreasedLvef) : Met::Unknown;
    QList<Criterion> features{
        {"lv", QT_TRANSLATE_NOOP("daymark", "LV function decreased"), lv, {}, {}},
        {"mitral", QT_TRANSLATE_NOOP("daymark", "mitral regurgitation"), metOf(study.mitralRegurgitation), {}, {}},
        {"effusion", QT_TRANSLATE_NOOP("daymark", "pericardial effusion"), metOf(study.effusion), {}, {}},
        {"z",
         QT_TRANSLATE_NOOP("daymark", "Z 2.0 to below 2.5 in LAD or RCA"),
         arteryZ(echo, suggestiveZ, positiveZ).met,
         {},
         {}}};
    if (study.conclusion == EchoConclusion::Normal) {
        for (Criterion& feature : features) {
            if (feature.met == Met::Unknown) feature.met = Met::No;
        }
    }
    return features;
}

Criterion suggestive(const Illness& illness)
{
    Criterion criterion{"suggestive",
                        QT_TRANSLATE_NOOP("daymark",
                                          "3 of: LV function decreased, mitral regurgitation, pericardial effusion, Z "
                                          "2.0 to below 2.5 in LAD or RCA"),
                        Met::Unknown,
                        {},
                        {}};
    for (const EchoFindings& echo : studies(illness)) {
        const QList<Criterion> features = suggestiveFeatures(echo);
        const Met met = atLeast(suggestiveNeeded, countOf(features));
        if (met == Met::No) criterion.met = Met::No;
        if (met != Met::Yes) continue;
        const Message words("%1", {namesOf(features, Met::Yes)});
        criterion.met = Met::Yes;
        criterion.why = onDay(words, echo.study.when, illness);
        criterion.inputs = {{QT_TRANSLATE_NOOP("daymark", "Echo"), words, echo.study.when}};
        return criterion;
    }
    return criterion;
}

}  // namespace

QList<Criterion> ahaPositiveEcho(const Illness& illness)
{
    const Criterion high = highZ(illness);
    return {high, aneurysm(illness, high.met), suggestive(illness)};
}

}  // namespace daymark
