// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/son2019.h"

#include "domain/coronary.h"
#include "domain/guidelines/echofindings.h"
#include "domain/scores/scoreinputs.h"

namespace daymark {

namespace {

using Side = LabLimit::Side;

// Son MBF, et al. J Am Heart Assoc 2019;8:e011319. It predicts an aneurysm, not resistance to IVIG.
constexpr LabLimit crp{
    "crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 13 mg/dL (130 mg/L)"), "CRP", Side::AtLeast, PlainNumber(13), "mg/dL",
    1};
constexpr int ageMonths = 6;
constexpr ZScore baselineZ(2);
/// Until when an echo is a baseline where none was made before IVIG: a local choice, the abstract does not say.
constexpr IllnessDay baselineDay{10};

/// What a study says about the LAD and the RCA: yes from one Z, no only where both are told or the study is normal.
struct Baseline
{
    Met met = Met::Unknown;
    bool told = false;  ///< there is a Z of the one or the other, or the study is normal
    QList<Input> inputs;
};

Baseline baselineOf(const Illness& illness, const EchoStudy& study)
{
    Baseline baseline;
    bool lad = false;
    bool rca = false;
    bool untold = false;
    for (const CoronaryMeasure& measure : coronaryMeasures(illness.record(), illness.episode(), study)) {
        const Segment segment = measure.measure.segment;
        if (!isLad(segment) && !isRca(segment)) continue;
        baseline.inputs << Input{Message(codeOf(measure.measure.segment).label), measureWords(measure), study.when};
        untold = untold || !measure.deciding;
        if (!measure.deciding) continue;
        (isRca(segment) ? rca : lad) = true;
        if (*measure.deciding >= baselineZ) baseline.met = Met::Yes;
    }
    const bool normal = study.conclusion == EchoConclusion::Normal;
    if (normal)
        baseline.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Echo")), Message(codeOf(study.conclusion).label),
                                 study.when};
    baseline.told = lad || rca || normal;
    if (baseline.met != Met::Yes && (normal || (lad && rca && !untold))) baseline.met = Met::No;
    return baseline;
}

/// The first echo that tells the LAD or the RCA: by the day of the first IVIG, else by day 10 of illness.
ScoreItem baselineItem(const ScoreInputs& inputs, Points points)
{
    ScoreItem item;
    item.points = points;
    item.criterion.id = "baseline-z";
    item.criterion.name = QT_TRANSLATE_NOOP("daymark", "baseline Z of LAD or RCA ≥ 2.0");
    item.criterion.why = QT_TRANSLATE_NOOP("daymark", "Z of LAD and RCA in a baseline echo");
    const Illness& illness = inputs.illness();
    const QDate until = illness.onset().isValid() ? dateOf(baselineDay, illness.onset()) : QDate();
    for (const EchoStudy& study : illness.rows<EchoStudy>()) {
        const QDate date = study.when.last(illness.onset());
        const bool before = inputs.firstIvig().isValid() && date <= inputs.firstIvig();
        const bool early = until.isValid() && date <= until;
        if (!date.isValid() || (!before && !early) || inputs.isBeforeIllness(study.when)) continue;
        const Baseline baseline = baselineOf(illness, study);
        if (!baseline.told) continue;
        item.criterion.met = baseline.met;
        item.criterion.inputs = baseline.inputs;
        return item;
    }
    return item;
}

ScoreItem asianItem(const Illness& illness, Points points)
{
    ScoreItem item;
    item.points = points;
    item.criterion.id = "asian";
    item.criterion.name = QT_TRANSLATE_NOOP("daymark", "Asian ancestry");
    item.criterion.why = QT_TRANSLATE_NOOP("daymark", "ancestry");
    const Ancestry ancestry = illness.patient().ancestry;
    if (ancestry == Ancestry::NotStated) return item;
    const Message label(codeOf(ancestry).label);
    item.criterion.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Ancestry")), label, {}};
    if (ancestry == Ancestry::Mixed || ancestry == Ancestry::Other)
        item.criterion.why = {"%1 (%2)", {item.criterion.why, label}};
    else
        item.criterion.met = metIf(ancestry == Ancestry::Asian);
    return item;
}

}  // namespace

Fact scoreSon2019(const Illness& illness)
{
    const ScoreInputs inputs(illness);
    Score score;
    score.id = "score.son-2019";
    score.name = QT_TRANSLATE_NOOP("daymark", "Son coronary aneurysm score (not IVIG resistance)");
    score.rule = {
        QT_TRANSLATE_NOOP("daymark",
                          "Low 0 to 1, moderate 2, high 3 to 5. The baseline is the first echo of the illness that "
                          "tells the LAD or the RCA, by the day of the first IVIG, else by day %1 of illness (local "
                          "choice); a normal echo without Z counts as below 2.0. %2. %3"),
        {baselineDay.value, ageRuleWords(), labRuleWords()}};
    score.source = QStringLiteral("Son MBF et al. J Am Heart Assoc 2019;8:e011319");
    score.inputs = inputs.treatment();
    score.items = {baselineItem(inputs, Points(2)), inputs.ageBelow(ageMonths, Points(1)),
                   asianItem(illness, Points(1)), inputs.lab(crp, Points(1))};
    score.bands = {{Points(0), QT_TRANSLATE_NOOP("daymark", "low risk of coronary aneurysm"),
                    QT_TRANSLATE_NOOP("daymark", "0 to 1 point")},
                   {Points(2), QT_TRANSLATE_NOOP("daymark", "moderate risk of coronary aneurysm"),
                    QT_TRANSLATE_NOOP("daymark", "2 points")},
                   {Points(3), QT_TRANSLATE_NOOP("daymark", "high risk of coronary aneurysm"),
                    QT_TRANSLATE_NOOP("daymark", "3 points or more")}};
    score.remarks = {Remark{QT_TRANSLATE_NOOP("daymark",
                                              "Predicts a coronary aneurysm (Z of LAD or RCA ≥ 2.5 at 2 to 8 weeks), "
                                              "not resistance to IVIG; made in North America"),
                            Standing::Verified, QStringLiteral("Son MBF et al. J Am Heart Assoc 2019;8:e011319")},
                     Remark{QT_TRANSLATE_NOOP("daymark",
                                              "A baseline Z ≥ 2.0 alone had a sensitivity of 80 % and a negative "
                                              "predictive value of 98 % in an earlier paper of the group"),
                            Standing::Verified, QStringLiteral("Son MBF et al. 2017, PMID 28566299")}};
    score.remarks << inputs.remarks();
    return scoreFact(score);
}

}  // namespace daymark
