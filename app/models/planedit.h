// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "session/session.h"

namespace daymark {

/// Keeps a decision about the follow-up schedule of the episode shown, dated today, as one named edit. An earlier
/// decision about the same item is replaced: only the latest one counts (followup/decisions.cpp).
Result<void> decide(Session& session, PlanChange change, const Language& language);

/// Takes a decision back, as one named edit: what the schedule says stands again.
Result<void> withdraw(Session& session, const Id& change, const Language& language);

}  // namespace daymark
