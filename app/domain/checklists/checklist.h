// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"

namespace daymark {

/// Tells the answer of a check-list: value {"met": "yes" | "no" | "unknown", "items": [{"id", "met"}, …]}; the sentence
/// names what is met, not met and not known. Withheld where nothing at all is known of its items.
void tellChecklist(Fact& fact, const Message& name, Met met, const QList<Criterion>& items);

/// "Met: …; not met: …; not known: …"
Message checklistWords(const QList<Criterion>& items);

}  // namespace daymark
