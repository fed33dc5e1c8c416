// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "domain/fever.h"

namespace daymark {

/// Whether a fever lasted so many days, by what is recorded.
Met feverLasted(const FeverLength& fever, int days);
/// "fever for at least 5 days"; "no fever with a date recorded".
Message feverWords(const FeverLength& fever);

/// What a principal sign says, over the whole course: met if it was present once, even if it is gone; not met if it was
/// absent whenever it was looked for. `why` is the sign with its day, where there is one.
Criterion signCriterion(const Illness& illness, const char* id, const char* name, SignKind kind);
/// Hands and feet: red and swollen, or peeling later. That no peeling is recorded says nothing against it.
Criterion extremitiesCriterion(const Illness& illness);
/// The five principal features of the AHA statement; a cervical node counts from 15 mm on.
QList<Criterion> ahaPrincipalFeatures(const Illness& illness);

/// Whether the clinician's final diagnosis is another disease (MIS-C included), and not an excluded one.
bool isExplainedOtherwise(const Episode& episode);

/// Puts the final diagnosis before what criteria say that are met, where it is another disease.
void heedFinalDiagnosis(Fact& fact, const Illness& illness);

/// What to call criteria in a sentence: `why` where there is one, else the name.
QList<Message> wordsOf(const QList<Criterion>& criteria, Met met);
/// "rash on day 3"; the words alone where the moment is not stated.
Message onDay(const Message& words, const Moment& when, const Illness& illness);

}  // namespace daymark
