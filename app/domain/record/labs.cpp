// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/labs.h"

namespace daymark {

const QList<Field<OwnAnalyte>>& OwnAnalyte::fields()
{
    static const QList<Field<OwnAnalyte>> list{
        field<&OwnAnalyte::code>("code", QT_TRANSLATE_NOOP("daymark", "Code")),
        field<&OwnAnalyte::name>("name", QT_TRANSLATE_NOOP("daymark", "Name")),
        field<&OwnAnalyte::unit>("unit", QT_TRANSLATE_NOOP("daymark", "Unit")),
        field<&OwnAnalyte::low>("low", QT_TRANSLATE_NOOP("daymark", "Lowest plausible value")),
        field<&OwnAnalyte::high>("high", QT_TRANSLATE_NOOP("daymark", "Highest plausible value")),
        field<&OwnAnalyte::referenceLow>("referenceLow", QT_TRANSLATE_NOOP("daymark", "Reference interval from")),
        field<&OwnAnalyte::referenceHigh>("referenceHigh", QT_TRANSLATE_NOOP("daymark", "Reference interval to")),
    };
    return list;
}

const QList<Field<LabPanel>>& LabPanel::fields()
{
    static const QList<Field<LabPanel>> list{
        field<&LabPanel::when>("when", QT_TRANSLATE_NOOP("daymark", "Date")),
        field<&LabPanel::laboratory>("laboratory", QT_TRANSLATE_NOOP("daymark", "Laboratory")),
        field<&LabPanel::detail>("detail", QT_TRANSLATE_NOOP("daymark", "Note")),
    };
    return list;
}

const QList<Field<LabResult>>& LabResult::fields()
{
    static const QList<Field<LabResult>> list{
        field<&LabResult::analyte>("analyte", QT_TRANSLATE_NOOP("daymark", "Analyte")),
        field<&LabResult::state>("state", QT_TRANSLATE_NOOP("daymark", "State")),
        field<&LabResult::text>("text", QT_TRANSLATE_NOOP("daymark", "Result")),
        field<&LabResult::unit>("unit", QT_TRANSLATE_NOOP("daymark", "Unit")),
        field<&LabResult::low>("low", QT_TRANSLATE_NOOP("daymark", "Laboratory's lower limit")),
        field<&LabResult::high>("high", QT_TRANSLATE_NOOP("daymark", "Laboratory's upper limit")),
        field<&LabResult::assay>("assay", QT_TRANSLATE_NOOP("daymark", "Assay")),
        field<&LabResult::confirmation>("confirmation", QT_TRANSLATE_NOOP("daymark", "Answer to the question asked")),
        field<&LabResult::originalText>("originalText", QT_TRANSLATE_NOOP("daymark", "Printed as")),
        field<&LabResult::correction>("correction", QT_TRANSLATE_NOOP("daymark", "Reason for the correction")),
    };
    return list;
}

}  // namespace daymark
