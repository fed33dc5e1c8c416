// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `vaccine.live-not-before`: the date (ISO) from which measles and varicella vaccine may be given after IVIG, by dose
/// and country; over all episodes of the child.
Fact liveVaccineNotBefore(const Illness& illness);

}  // namespace daymark
