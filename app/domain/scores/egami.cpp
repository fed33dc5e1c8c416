// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/egami.h"

#include "domain/scores/scoreinputs.h"

namespace daymark {

namespace {

using Side = LabLimit::Side;

// Egami K, et al. J Pediatr 2006;149:237. "Before 4 days of illness" of the abstract is day 4 or earlier (Sleeper 2011,
// WJCP 2015); age < 6 months (abstract, Sleeper; the WJCP table prints ≤ 6).
constexpr LabLimit alt{
    "alt", QT_TRANSLATE_NOOP("daymark", "ALT ≥ 80 U/L"), "ALT", Side::AtLeast, PlainNumber(80), "U/L", 0};
constexpr LabLimit crp{
    "crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 8 mg/dL (80 mg/L)"), "CRP", Side::AtLeast, PlainNumber(8), "mg/dL", 1};
constexpr LabLimit platelets{"platelets",
                             QT_TRANSLATE_NOOP("daymark", "platelets ≤ 30 × 10¹⁰/L (300 G/L)"),
                             "PLT",
                             Side::AtMost,
                             PlainNumber(300),
                             "10*9/L",
                             0};
constexpr IllnessDay day{4};
constexpr int ageMonths = 6;

}  // namespace

Fact scoreEgami(const Illness& illness)
{
    const ScoreInputs inputs(illness);
    Score score;
    score.id = "score.egami";
    score.name = QT_TRANSLATE_NOOP("daymark", "Egami score");
    score.rule = {QT_TRANSLATE_NOOP("daymark", "%1. %2"), {ageRuleWords(), labRuleWords()}};
    score.source = QStringLiteral("Egami K et al. J Pediatr 2006;149:237–240, PMID 16887442");
    score.inputs = inputs.treatment();
    score.items = {inputs.lab(alt, Points(2)), inputs.treatedByDay(day, Points(1)), inputs.lab(crp, Points(1)),
                   inputs.ageBelow(ageMonths, Points(1)), inputs.lab(platelets, Points(1))};
    score.bands = {{Points(0), QT_TRANSLATE_NOOP("daymark", "not high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "high from 3 points")},
                   {Points(3), QT_TRANSLATE_NOOP("daymark", "high risk of IVIG resistance"),
                    QT_TRANSLATE_NOOP("daymark", "3 points or more")}};
    score.remarks = {
        Remark{QT_TRANSLATE_NOOP(
                   "daymark",
                   "Predicts resistance to IVIG. How it performs in other populations is not in the sources read"),
               Standing::Verified, QStringLiteral("Egami K et al. J Pediatr 2006;149:237–240")},
        Remark{QT_TRANSLATE_NOOP(
                   "daymark",
                   "Copies differ: age ≤ 6 months is also printed; the abstract and Sleeper 2011 print < 6 months"),
               Standing::Verified, QStringLiteral("World J Clin Pediatr 2015;4:135, doi 10.5409/wjcp.v4.i4.135")}};
    score.remarks << inputs.remarks();
    return scoreFact(score);
}

}  // namespace daymark
