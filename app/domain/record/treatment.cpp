// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/treatment.h"

namespace daymark {

const QList<Field<Course>>& Course::fields()
{
    static const QList<Field<Course>> list{
        field<&Course::drug>("drug", QT_TRANSLATE_NOOP("daymark", "Drug")),
        field<&Course::indication>("indication", QT_TRANSLATE_NOOP("daymark", "Indication")),
        field<&Course::brand>("brand", QT_TRANSLATE_NOOP("daymark", "Brand")),
        field<&Course::lot>("lot", QT_TRANSLATE_NOOP("daymark", "Lot")),
        field<&Course::targetKind>("targetKind", QT_TRANSLATE_NOOP("daymark", "Target")),
        field<&Course::targetLow>("targetLow", QT_TRANSLATE_NOOP("daymark", "Target from")),
        field<&Course::targetHigh>("targetHigh", QT_TRANSLATE_NOOP("daymark", "Target to")),
        field<&Course::response>("response", QT_TRANSLATE_NOOP("daymark", "Response")),
        field<&Course::responseText>("responseText", QT_TRANSLATE_NOOP("daymark", "Response in words")),
        field<&Course::stopReason>("stopReason", QT_TRANSLATE_NOOP("daymark", "Reason to stop")),
        note<&Course::notes>("notes", QT_TRANSLATE_NOOP("daymark", "Notes")),
    };
    return list;
}

const QList<Field<DoseStep>>& DoseStep::fields()
{
    static const QList<Field<DoseStep>> list{
        field<&DoseStep::kind>("kind", QT_TRANSLATE_NOOP("daymark", "Step")),
        field<&DoseStep::amount>("amount", QT_TRANSLATE_NOOP("daymark", "Dose")),
        field<&DoseStep::amountMax>("amountMax", QT_TRANSLATE_NOOP("daymark", "Dose up to")),
        field<&DoseStep::unit>("unit", QT_TRANSLATE_NOOP("daymark", "Unit")),
        field<&DoseStep::basis>("basis", QT_TRANSLATE_NOOP("daymark", "Per")),
        field<&DoseStep::interval>("interval", QT_TRANSLATE_NOOP("daymark", "Every")),
        field<&DoseStep::divided>("divided", QT_TRANSLATE_NOOP("daymark", "Divided into")),
        field<&DoseStep::route>("route", QT_TRANSLATE_NOOP("daymark", "Route")),
        field<&DoseStep::start>("start", QT_TRANSLATE_NOOP("daymark", "Start")),
        field<&DoseStep::end>("end", QT_TRANSLATE_NOOP("daymark", "End")),
        field<&DoseStep::duration>("duration", QT_TRANSLATE_NOOP("daymark", "For")),
        field<&DoseStep::durationMax>("durationMax", QT_TRANSLATE_NOOP("daymark", "Up to")),
        field<&DoseStep::condition>("condition", QT_TRANSLATE_NOOP("daymark", "Condition")),
        field<&DoseStep::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Note")),
        field<&DoseStep::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
    };
    return list;
}

}  // namespace daymark
