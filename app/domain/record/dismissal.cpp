// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/dismissal.h"

namespace daymark {

const QList<Field<Dismissal>>& Dismissal::fields()
{
    static const QList<Field<Dismissal>> list{
        field<&Dismissal::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&Dismissal::hint>("hint", QT_TRANSLATE_NOOP("daymark", "Hint")),
        field<&Dismissal::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("daymark", "Fingerprint of what it said")),
        note<&Dismissal::reason>("reason", QT_TRANSLATE_NOOP("daymark", "Reason")),
    };
    return list;
}

}  // namespace daymark
