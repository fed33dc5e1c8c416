// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/hints.h"

namespace daymark {

/// `followup.antithrombotic`: what the AHA scientific statement says at the level of risk; a list of objects with drug,
/// advice ("yes", "no", "consider", "reasonable", "stop-later", "decide"), text and standing. Advice, never an order.
Fact antithromboticAdvice(const Illness& illness);
/// That the statement says low-dose aspirin at the level of risk and no antithrombotic treatment is recorded now; of
/// the latest illness only. Nothing where an unverified cell would have to decide.
QList<Hint> antithromboticHints(const Illness& illness);
/// `followup.lifestyle`: activity and reproductive counselling at the level of risk; a list of objects with topic, text
/// and standing.
Fact lifestyleAdvice(const Illness& illness);

}  // namespace daymark
