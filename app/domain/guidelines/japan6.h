// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"

namespace daymark {

/// The six principal features of the Japanese guideline; fever is one of them, with its own counter: "fever",
/// "conjunctivae", "lips", "rash", "extremities", "node" (of any size).
QList<Criterion> japanPrincipalFeatures(const Illness& illness);

/// `diagnosis.japan-6`: "kd" (5 of 6 or more), "kd-with-coronary" (4 of 6 and a coronary abnormality recorded as such),
/// "incomplete" (4 without, or 3 with a coronary abnormality), "not-met" (fewer). No value where what is missing, or
/// what of the 6th edition is not verified, could still decide.
Fact diagnosisJapan6(const Illness& illness);

}  // namespace daymark
