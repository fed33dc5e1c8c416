// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daymark::followup {

// What the rules of follow-up are read from.

inline const QString aha2017 = QStringLiteral(
    "McCrindle BW et al. Circulation 2017;135:e927–e999 (AHA scientific statement), doi 10.1161/CIR.0000000000000484");
inline const QString aha2017Schedule =
    aha2017 + QStringLiteral("; its schedule as in e-kd.org kd-2-2-7 table 3 and UpToDate 113211");
inline const QString aha2024 = QStringLiteral(
    "Jone PN et al. Circulation 2024;150:e481–e500 (AHA scientific statement), doi 10.1161/CIR.0000000000001295; one "
    "transcription of its follow-up table");
inline const QString uk = QStringLiteral("United Kingdom: follow-up table in Heart (BMJ), after AHA");
inline const QString localChoice = QStringLiteral("Local setting");

}  // namespace daymark::followup
