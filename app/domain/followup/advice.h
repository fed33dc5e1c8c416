// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `followup.antithrombotic`: what the AHA scientific statement says at the level of risk; a list of objects with drug,
/// advice ("yes", "no", "consider", "reasonable", "stop-later", "decide"), text and standing. Advice, never an order.
Fact antithromboticAdvice(const Illness& illness);
/// `followup.lifestyle`: activity and reproductive counselling at the level of risk; a list of objects with topic, text
/// and standing.
Fact lifestyleAdvice(const Illness& illness);

}  // namespace daymark
