// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/sano.h"

#include "domain/scores/scoreinputs.h"

namespace daymark {

namespace {

using Side = LabLimit::Side;

// Sano T, et al. Eur J Pediatr 2007;166:131. Bilirubin converted from µmol/L (÷ 17.104) is rounded to the one decimal
// mg/dL is printed with: 15 µmol/L, 0.88 mg/dL, is what a laboratory reports for 0.9 and counts as 0.9.
constexpr LabLimit crp{
    "crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 7.0 mg/dL (70 mg/L)"), "CRP", Side::AtLeast, PlainNumber(7), "mg/dL", 1};
constexpr LabLimit bilirubin{"bilirubin",
                             QT_TRANSLATE_NOOP("daymark", "total bilirubin ≥ 0.9 mg/dL (15.4 µmol/L)"),
                             "TBIL",
                             Side::AtLeast,
                             PlainNumber(0.9),
                             "mg/dL",
                             1};
constexpr LabLimit ast{
    "ast", QT_TRANSLATE_NOOP("daymark", "AST ≥ 200 U/L"), "AST", Side::AtLeast, PlainNumber(200), "U/L", 0};

}  // namespace

Fact scoreSano(const Illness& illness)
{
    const ScoreInputs inputs(illness);
    Score score;
    score.id = "score.sano";
    score.name = QT_TRANSLATE_NOOP("daymark", "Sano score");
    score.rule = {QT_TRANSLATE_NOOP("daymark",
                                    "%1. Bilirubin typed in µmol/L is rounded to 0.1 mg/dL: 15 µmol/L is 0.88 mg/dL "
                                    "and counts as 0.9, 14 µmol/L as 0.8"),
                  {labRuleWords()}};
    score.source = QStringLiteral("Sano T et al. Eur J Pediatr 2007;166:131–137, doi 10.1007/s00431-006-0223-z");
    score.inputs = inputs.treatment();
    score.items = {inputs.lab(crp, Points(1)), inputs.lab(bilirubin, Points(1)), inputs.lab(ast, Points(1))};
    score.bands = {{Points(0), QT_TRANSLATE_NOOP("daymark", "not high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "high from 2 points")},
                   {Points(2), QT_TRANSLATE_NOOP("daymark", "high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "2 points or more")}};
    score.remarks = {Remark{
        QT_TRANSLATE_NOOP(
            "daymark", "Predicts resistance to IVIG. How it performs in other populations is not in the sources read"),
        Standing::Verified, QStringLiteral("Sano T et al. Eur J Pediatr 2007;166:131–137")}};
    score.remarks << inputs.remarks();
    return scoreFact(score);
}

}  // namespace daymark
