// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/hibiscus.h"

#include "domain/scores/scoreinputs.h"

namespace daymark {

namespace {

using Side = LabLimit::Side;

// The abstract of the Malaysian score; bilirubin in µmol/L, printed with one decimal.
constexpr LabLimit neutrophils{"neutrophils",
                               QT_TRANSLATE_NOOP("daymark", "neutrophils ≥ 60 %"),
                               "NEUT_PCT",
                               Side::AtLeast,
                               PlainNumber(60),
                               "%",
                               1};
constexpr LabLimit crp{
    "crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 80 mg/L"), "CRP", Side::AtLeast, PlainNumber(80), "mg/L", 0};
constexpr LabLimit bilirubin{"bilirubin",
                             QT_TRANSLATE_NOOP("daymark", "total bilirubin ≥ 9.4 µmol/L"),
                             "TBIL",
                             Side::AtLeast,
                             PlainNumber(9.4),
                             "umol/L",
                             1};

}  // namespace

Fact scoreHibiscus(const Illness& illness)
{
    const ScoreInputs inputs(illness);
    Score score;
    score.id = "score.hibiscus";
    score.name = QT_TRANSLATE_NOOP("daymark", "Hibiscus score");
    score.rule = labRuleWords();
    score.source = QStringLiteral("Hibiscus score, Malaysia (abstract)");
    score.inputs = inputs.treatment();
    score.items = {inputs.lab(neutrophils, Points(1)), inputs.lab(crp, Points(1)), inputs.male(Points(1)),
                   inputs.lab(bilirubin, Points(2))};
    score.bands = {{Points(0), QT_TRANSLATE_NOOP("daymark", "not high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "high from 4 points")},
                   {Points(4), QT_TRANSLATE_NOOP("daymark", "high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "4 points or more")}};
    score.remarks = {Remark{QT_TRANSLATE_NOOP("daymark",
                                              "Predicts resistance to IVIG; made in Malaysia. Sensitivity 78.9 %, "
                                              "specificity 80.5 % in its own cohort, read in an abstract only"),
                            Standing::Verified, QStringLiteral("Hibiscus score, Malaysia (abstract)")}};
    score.remarks << inputs.remarks();
    return scoreFact(score);
}

}  // namespace daymark
