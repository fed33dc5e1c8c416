// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

Fact dayOfOnset(const Illness& illness);      ///< `day.onset`: the date, and how it is known
Fact dayOfAdmission(const Illness& illness);  ///< `day.admission`: day of illness of the first admission
Fact dayNow(const Illness& illness);          ///< `day.now`: day of illness of the "as of" date
Fact ageAtOnset(const Illness& illness);      ///< `age.at-onset`: completed months

}  // namespace daymark
