// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/factlines.h"
#include "session/session.h"

namespace daymark {

/// The case class as far as it can be told: each system of diagnosis on its own, with what is met, not met and not
/// known.
QList<FactLine> caseLines(const Session& session);

/// The check-lists of complications and of what else it may be, in the same way.
QList<FactLine> checkListLines(const Session& session);

}  // namespace daymark
