// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/beijing.h"

#include "domain/scores/scoreinputs.h"

namespace daymark {

namespace {

using Side = LabLimit::Side;

// Yang S, et al. Arch Dis Child 2019;104:262. Half-points; CRP in mg/L.
constexpr LabLimit crp{
    "crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 90 mg/L"), "CRP", Side::AtLeast, PlainNumber(90), "mg/L", 0};
constexpr LabLimit neutrophils{"neutrophils",
                               QT_TRANSLATE_NOOP("daymark", "neutrophils ≥ 70 %"),
                               "NEUT_PCT",
                               Side::AtLeast,
                               PlainNumber(70),
                               "%",
                               1};
constexpr LabLimit sodium{
    "sodium", QT_TRANSLATE_NOOP("daymark", "sodium < 135 mmol/L"), "NA", Side::Below, PlainNumber(135), "mmol/L", 0};
constexpr LabLimit albumin{
    "albumin", QT_TRANSLATE_NOOP("daymark", "albumin < 35 g/L"), "ALB", Side::Below, PlainNumber(35), "g/L", 0};
constexpr LabLimit bilirubin{"bilirubin",
                             QT_TRANSLATE_NOOP("daymark", "total bilirubin > 20 µmol/L"),
                             "TBIL",
                             Side::Above,
                             PlainNumber(20),
                             "umol/L",
                             0,
                             PlainNumber(1.17),
                             "mg/dL"};

}  // namespace

Fact scoreBeijing(const Illness& illness)
{
    const ScoreInputs inputs(illness);
    Score score;
    score.id = "score.beijing";
    score.name = QT_TRANSLATE_NOOP("daymark", "Beijing score");
    score.rule = labRuleWords();
    score.source =
        QStringLiteral("Yang S et al. Arch Dis Child 2019;104:262–267, doi 10.1136/archdischild-2017-314512");
    score.inputs = inputs.treatment();
    score.items = {inputs.lab(crp, Points(3)), inputs.lab(neutrophils, Points(2.5)), inputs.lab(sodium, Points(3)),
                   inputs.lab(albumin, Points(2.5)), inputs.lab(bilirubin, Points(5))};
    score.bands = {{Points(0), QT_TRANSLATE_NOOP("daymark", "not high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "high from 6 points")},
                   {Points(6), QT_TRANSLATE_NOOP("daymark", "high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "6 points or more")}};
    score.remarks = {
        Remark{QT_TRANSLATE_NOOP("daymark",
                                 "Predicts resistance to IVIG; made in Beijing. Sensitivity 56 %, specificity 79 % in "
                                 "its own cohort; how it performs elsewhere is not in the sources read"),
               Standing::Verified, QStringLiteral("Yang S et al. Arch Dis Child 2019;104:262–267")}};
    score.remarks << inputs.remarks();
    return scoreFact(score);
}

}  // namespace daymark
