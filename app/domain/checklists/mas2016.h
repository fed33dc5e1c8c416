// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `checklist.mas-2016`, macrophage activation syndrome (Ravelli 2016, for sJIA and only borrowed here): "febrile" and
/// "ferritin" and 2 of "platelets", "ast", "triglycerides", "fibrinogen", from one time window.
Fact checklistMas2016(const Illness& illness);

}  // namespace daymark
