// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "domain/facts.h"

namespace daymark {

/// The levels of long-term risk of the AHA scientific statement (McCrindle BW et al. Circulation 2017;135:e927–e999):
/// the first digit is the worst class ever, the decimal the present one. NotStated: cannot be told.
enum class RiskLevel {
    NotStated,
    Level1,
    Level2,
    Level3_1,
    Level3_2,
    Level4_1,
    Level4_2,
    Level4_3,
    Level5_1,
    Level5_2,
    Level5_3,
    Level5_4
};
Codes codes(RiskLevel);

/// The level of a worst and a present class; NotStated where the worst is not known, or where the present one is needed
/// (worst small or larger) and is not known. A present class above the worst one counts as the worst.
RiskLevel aha2017RiskLevel(CoronaryClass worst, CoronaryClass now);

/// The level with what it was told from.
struct Risk
{
    RiskLevel level = RiskLevel::NotStated;
    CoronaryState worst;
    CoronaryState now;
    Message reason;  ///< why it cannot be told; empty where it can
};
/// The level of the child, over all episodes, as far as the record goes.
Risk riskOf(const Record& record, const Settings& settings = {});
/// The same, told once however many rules ask.
const Risk& riskOf(const Illness& illness);

/// The level the child had last, where the present one cannot be told; with the echo it was told by. None where it
/// never could, or can now.
std::optional<std::pair<Risk, CoronaryStep>> riskBefore(const Illness& illness);

/// What plans and advises: the present level, else the one the child had last. Where what cannot be told may be worse
/// (words such as "worse", a diameter without a class), that of the worst class before as if it were still so; and none
/// where there was no aneurysm, for then nothing may be ended. Local choices.
Risk planningRisk(const Illness& illness);
/// Says that it is the last one; none where the present level plans.
std::optional<Remark> plannedByLast(const Illness& illness);

/// The date of the echo with which the level last rose; invalid where it never did. The first one told counts as a rise
/// from level 1.
QDate levelRoseOn(const Illness& illness);

/// A level as an input of what is told from it.
Input levelInput(RiskLevel level);

/// 0: not known; 1 (level 1) to 11 (level 5.1): the worst ever class first, then the present one. For sorting only, a
/// local choice: the statement gives the levels no order.
int riskRank(RiskLevel level);

/// `risk.aha-2017`: "1" … "5.4".
/// What the level does not look at: stenoses and occlusions that were seen when they were looked for last.
QList<Remark> stenosisRemarks(const Illness& illness);
Fact riskAha2017(const Illness& illness);
/// `risk.history`: a list of the studies with which the level changed, with date, day, level (null: cannot be told) and
/// why.
Fact riskHistory(const Illness& illness);

}  // namespace daymark
