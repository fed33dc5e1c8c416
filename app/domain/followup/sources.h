// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publications.h"

namespace daymark::followup {

// What the rules of follow-up are read from.

inline const QString aha2017 = publication::source(publication::aha2017);
inline const QString aha2017Schedule =
    publication::source(publication::aha2017, "its schedule as in e-kd.org kd-2-2-7 table 3 and UpToDate 113211");
inline const QString aha2024 = publication::source(publication::aha2024, "one transcription of its follow-up table");
inline const QString uk = QStringLiteral("United Kingdom: follow-up table in Heart (BMJ), after AHA");
inline const QString localChoice = QStringLiteral("Local setting");

}  // namespace daymark::followup
