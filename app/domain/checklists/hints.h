// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hints.h"

namespace daymark {

/// In the acute illness (to day 30): each check-list whose criteria are met, in its own words; `checklist.kdss-met`,
/// `checklist.mas-2016-met`, `checklist.misc-2023-met`.
QList<Hint> checklistHints(const Illness& illness);

}  // namespace daymark
