// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/episode.h"

namespace daymark {

const QList<Field<Episode>>& Episode::fields()
{
    static const QList<Field<Episode>> list{
        field<&Episode::onsetKind>("onsetKind", QT_TRANSLATE_NOOP("daymark", "Onset is")),
        field<&Episode::onset>("onset", QT_TRANSLATE_NOOP("daymark", "Onset of fever")),
        field<&Episode::onsetError>("onsetError", QT_TRANSLATE_NOOP("daymark", "Onset uncertain by"), "days"),
        field<&Episode::system>("system", QT_TRANSLATE_NOOP("daymark", "Diagnostic system")),
        field<&Episode::zModel>("zModel", QT_TRANSLATE_NOOP("daymark", "Z model")),
        field<&Episode::country>("country", QT_TRANSLATE_NOOP("daymark", "Country for vaccine rules")),
        field<&Episode::diagnosis>("diagnosis", QT_TRANSLATE_NOOP("daymark", "Final diagnosis")),
        field<&Episode::certainty>("certainty", QT_TRANSLATE_NOOP("daymark", "Certainty")),
        field<&Episode::diagnosisText>("diagnosisText", QT_TRANSLATE_NOOP("daymark", "Diagnosis in words")),
        note<&Episode::notes>("notes", QT_TRANSLATE_NOOP("daymark", "Notes")),
    };
    return list;
}

const QList<Field<Admission>>& Admission::fields()
{
    static const QList<Field<Admission>> list{
        field<&Admission::from>("from", QT_TRANSLATE_NOOP("daymark", "From")),
        field<&Admission::to>("to", QT_TRANSLATE_NOOP("daymark", "To")),
        field<&Admission::kind>("kind", QT_TRANSLATE_NOOP("daymark", "Kind")),
        field<&Admission::hospital>("hospital", QT_TRANSLATE_NOOP("daymark", "Hospital")),
        field<&Admission::ward>("ward", QT_TRANSLATE_NOOP("daymark", "Ward")),
        field<&Admission::reason>("reason", QT_TRANSLATE_NOOP("daymark", "Reason")),
        note<&Admission::notes>("notes", QT_TRANSLATE_NOOP("daymark", "Notes")),
    };
    return list;
}

}  // namespace daymark
