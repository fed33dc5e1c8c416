// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// `checklist.misc-2023`, the CSTE/CDC case definition of MIS-C of 2023. Its value has, beside "met" and "items", an
/// "answer": "confirmed", "probable", "not-met" or null. Items: "age", "no-alternative", "fever", "hospital", "crp",
/// "manifestations" (2 or more of 5 groups: "cardiac", "mucocutaneous", "shock", "gastrointestinal", "haematologic"),
/// "laboratory-link", "epidemiologic-link".
Fact checklistMisC2023(const Illness& illness);

}  // namespace daymark
