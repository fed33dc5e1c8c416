// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"

namespace daymark {

/// The five groups of manifestations of the CSTE/CDC definition of MIS-C of 2023: "cardiac", "mucocutaneous", "shock",
/// "gastrointestinal", "haematologic".
QList<Criterion> miscGroups(const Illness& illness);

/// "SARS-CoV-2 by RNA, antigen or antibody" and "contact with a case", each within its time.
QList<Criterion> miscLinks(const Illness& illness);
/// Whether antibodies were found that may be those of immunoglobulin given before: positive, not surely drawn before
/// the first infusion, and no other evidence by the laboratory.
bool mayBeDonorAntibodies(const Illness& illness);

}  // namespace daymark
