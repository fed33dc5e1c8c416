// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `diagnosis.aha-2017-incomplete`: the algorithm for incomplete Kawasaki disease of the AHA scientific statement of
/// 2017. "incomplete"; "not-met" (now: the statement re-evaluates while fever persists); "not-applicable" where
/// complete disease is met; no value where what is missing could still decide.
Fact diagnosisAha2017Incomplete(const Illness& illness);
/// Whether what is recorded meets the algorithm, also where the disease may yet turn out complete.
bool meetsIncomplete(const Illness& illness);

}  // namespace daymark
