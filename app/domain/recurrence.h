// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `illness.recurrence`: which of the child's recorded episodes this is, by onset (1: the first).
Fact illnessRecurrence(const Illness& illness);

}  // namespace daymark
