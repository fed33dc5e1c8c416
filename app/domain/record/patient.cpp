// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/patient.h"

namespace daymark {

const QList<Field<Patient>>& Patient::fields()
{
    static const QList<Field<Patient>> list{
        field<&Patient::number>("number", QT_TRANSLATE_NOOP("daymark", "Number")),
        field<&Patient::familyName>("familyName", QT_TRANSLATE_NOOP("daymark", "Family name")),
        field<&Patient::givenName>("givenName", QT_TRANSLATE_NOOP("daymark", "Given name")),
        field<&Patient::sex>("sex", QT_TRANSLATE_NOOP("daymark", "Sex")),
        field<&Patient::birthKind>("birthKind", QT_TRANSLATE_NOOP("daymark", "Birth date is")),
        field<&Patient::birth>("birth", QT_TRANSLATE_NOOP("daymark", "Birth date")),
        field<&Patient::ageAtOnset>("ageAtOnset", QT_TRANSLATE_NOOP("daymark", "Age at onset")),
        field<&Patient::ancestry>("ancestry", QT_TRANSLATE_NOOP("daymark", "Ancestry")),
        field<&Patient::death>("death", QT_TRANSLATE_NOOP("daymark", "Date of death")),
        field<&Patient::followUp>("followUp", QT_TRANSLATE_NOOP("daymark", "Follow-up")),
        field<&Patient::outcome>("outcome", QT_TRANSLATE_NOOP("daymark", "Outcome")),
        note<&Patient::notes>("notes", QT_TRANSLATE_NOOP("daymark", "Notes")),
        field<&Patient::origin>("origin", QT_TRANSLATE_NOOP("daymark", "Origin")),
        field<&Patient::source>("source", QT_TRANSLATE_NOOP("daymark", "Source")),
        field<&Patient::binned>("binned", QT_TRANSLATE_NOOP("daymark", "In the bin since")),
        field<&Patient::binReason>("binReason", QT_TRANSLATE_NOOP("daymark", "Reason for deleting")),
    };
    return list;
}

}  // namespace daymark
