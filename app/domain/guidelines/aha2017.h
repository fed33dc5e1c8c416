// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "domain/fever.h"

namespace daymark {

/// The count of complete (classic) Kawasaki disease in the AHA scientific statement of 2017.
struct AhaComplete
{
    FeverLength fever;
    QList<Criterion> features;  ///< the five principal ones
    Met met = Met::Unknown;
};
AhaComplete ahaComplete(const Illness& illness);

/// "4 of 5 principal features: rash on day 3, …"
Message ahaFeatureWords(const QList<Criterion>& features);

/// `diagnosis.aha-2017`: "complete" or "not-complete"; no value where what is missing could still decide.
Fact diagnosisAha2017(const Illness& illness);

}  // namespace daymark
