// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/kobayashi.h"

#include "domain/scores/scoreinputs.h"

namespace daymark {

namespace {

using Side = LabLimit::Side;

// Kobayashi T, et al. Circulation 2006;113:2606. Three sources with complete operators agree on ≤ and ≥; others print
// sodium < 133, day < 4, AST > 100, neutrophils > 80 %.
constexpr LabLimit sodium{
    "sodium", QT_TRANSLATE_NOOP("daymark", "sodium ≤ 133 mmol/L"), "NA", Side::AtMost, PlainNumber(133), "mmol/L", 0};
constexpr LabLimit ast{
    "ast", QT_TRANSLATE_NOOP("daymark", "AST ≥ 100 U/L"), "AST", Side::AtLeast, PlainNumber(100), "U/L", 0};
constexpr LabLimit neutrophils{"neutrophils",
                               QT_TRANSLATE_NOOP("daymark", "neutrophils ≥ 80 %"),
                               "NEUT_PCT",
                               Side::AtLeast,
                               PlainNumber(80),
                               "%",
                               1};
constexpr LabLimit crp{
    "crp", QT_TRANSLATE_NOOP("daymark", "CRP ≥ 10 mg/dL (100 mg/L)"), "CRP", Side::AtLeast, PlainNumber(10), "mg/dL",
    1};
constexpr LabLimit platelets{"platelets",
                             QT_TRANSLATE_NOOP("daymark", "platelets ≤ 30 × 10⁴/mm³ (300 G/L)"),
                             "PLT",
                             Side::AtMost,
                             PlainNumber(30),
                             "10*4/uL",
                             1};
constexpr IllnessDay day{4};
constexpr int ageMonths = 12;
// High risk from 4 points (the publication); the RAISE trial enrolled from 5.
constexpr Points original(4);
constexpr Points trial(5);

QList<ScoreBand> bands(bool byTrial)
{
    if (byTrial)
        return {{Points(0), QT_TRANSLATE_NOOP("daymark", "not high risk of IVIG resistance"),
                 QT_TRANSLATE_NOOP("daymark", "high from 5 points, the entry criterion of the RAISE trial")},
                {trial, QT_TRANSLATE_NOOP("daymark", "high risk of IVIG resistance"),
                 QT_TRANSLATE_NOOP("daymark",
                                   "5 points or more, the entry criterion of the RAISE trial; 4 in the publication")}};
    return {{Points(0), QT_TRANSLATE_NOOP("daymark", "not high risk of IVIG resistance"),
             QT_TRANSLATE_NOOP("daymark", "high from 4 points")},
            {original, QT_TRANSLATE_NOOP("daymark", "high risk of IVIG resistance"),
             QT_TRANSLATE_NOOP("daymark", "4 points or more; 5 = trial entry criterion")}};
}

QList<Remark> remarks()
{
    return {Remark{QT_TRANSLATE_NOOP(
                       "daymark",
                       "Predicts resistance to IVIG; made in Japan. Performance outside Japan is poor: sensitivity 25 "
                       "%, specificity 87 % in a cohort of the United States; 0.46 and 0.77 in Korea (n = 10 352)"),
                   Standing::Verified,
                   QStringLiteral("Hospital Pediatrics (US cohort); e-kd.org kd-3-2-16 table 3 (Korea)")},
            Remark{QT_TRANSLATE_NOOP("daymark",
                                     "5 points or more was the entry criterion of the RAISE trial; 4 or more is high "
                                     "risk in the publication"),
                   Standing::Verified,
                   QStringLiteral("RAISE, Lancet 2012;379:1613–1620, doi 10.1016/S0140-6736(11)61930-2")},
            Remark{QT_TRANSLATE_NOOP("daymark",
                                     "Copies differ: sodium < 133, day < 4, AST > 100 or neutrophils > 80 % are also "
                                     "printed; three sources with complete operators agree on those used here"),
                   Standing::Verified,
                   QStringLiteral("Sleeper LA 2011, PMC3075321 table 3; Hospital Pediatrics; Cochrane PMC6464937")},
            Remark{QT_TRANSLATE_NOOP("daymark", "unverified: the KAICA trial enrolled from 5 points too"),
                   Standing::Unverified, QStringLiteral("Recalled, no source opened")}};
}

}  // namespace

Fact scoreKobayashi(const Illness& illness)
{
    const ScoreInputs inputs(illness);
    Score score;
    score.id = "score.kobayashi";
    score.name = QT_TRANSLATE_NOOP("daymark", "Kobayashi score");
    score.rule = {QT_TRANSLATE_NOOP("daymark", "%1. %2"), {ageRuleWords(), labRuleWords()}};
    score.source = QStringLiteral("Kobayashi T et al. Circulation 2006;113:2606–2612, PMID 16735679");
    score.inputs = inputs.treatment();
    score.items = {inputs.lab(sodium, Points(2)),   inputs.treatedByDay(day, Points(2)),
                   inputs.lab(ast, Points(2)),      inputs.lab(neutrophils, Points(2)),
                   inputs.lab(crp, Points(1)),      inputs.ageUpTo(ageMonths, Points(1)),
                   inputs.lab(platelets, Points(1))};
    const bool byTrial = illness.settings().kobayashiCutOff == KobayashiCutOff::Five;
    score.bands = bands(byTrial);
    score.standing = byTrial ? Standing::Setting : Standing::Verified;
    score.remarks = remarks();
    score.remarks << inputs.remarks();
    return scoreFact(score);
}

}  // namespace daymark
