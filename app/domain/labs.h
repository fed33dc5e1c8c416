// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "domain/catalogue/analytes.h"
#include "domain/record/record.h"

namespace daymark {

/// A result in the unit its analyte is kept and shown in; the bound ("<0.3") stays with it.
struct LabValue
{
    TypedNumber number;      ///< in `unit`
    QString unit;            ///< as shown
    bool converted = false;  ///< typed in another unit
};

/// An analyte of the catalogue or of the user, as sheets and charts need it.
struct AnalyteRow
{
    QString code;
    Message name;
    Message brief;  ///< for narrow columns
    AnalyteGroup group = AnalyteGroup::Other;
    QString unit;  ///< as shown; empty where it has none
    QStringList units;
    int decimals = -1;  ///< −1: as many as the number needs
    bool onKdPanel = false;
};

/// The own analyte of this code; null where there is none.
const OwnAnalyte* findOwn(const QString& code, const QList<OwnAnalyte>& own);
/// The analyte a code names; an unknown code is a row of its own with the code as its name and no unit.
AnalyteRow analyteRow(const QString& code, const QList<OwnAnalyte>& own);
/// Catalogue first, then the user's own, in display order.
QList<AnalyteRow> analyteRows(const QList<OwnAnalyte>& own);

/// The canonical value. Refuses what is no value (not done, trace, empty, no number) and a unit that is unknown or
/// cannot be converted, with the reason.
Result<LabValue> labValue(const LabResult& result, const QList<OwnAnalyte>& own);

/// The result as a sheet shows it, in the analyte's unit and without it: "260", "<0.3", "not done", "trace"; what has
/// no value, as typed with its unit. Empty where nothing was typed.
Message labText(const LabResult& result, const QList<OwnAnalyte>& own);
/// The same where its value was read already.
Message labText(const LabResult& result, const LabValue& value);
/// The same in another of the analyte's units, as shown: what was typed in it as it was typed, else converted to three
/// figures at least. In the analyte's own where it cannot become `unit`.
Message labText(const LabResult& result, const QString& unit, const QList<OwnAnalyte>& own);
/// The unit, as shown, that every result of one analyte was typed in: a row of them in it says what the laboratory
/// printed. The analyte's own where they differ, where one is of no unit of it, and where the numbers are the same.
QString commonUnit(const QList<LabResult>& results, const AnalyteRow& row);
/// A value in the analyte's own unit as a value in another of its units; the value itself where it cannot become that.
PlainNumber inUnit(PlainNumber value, const QString& code, const QString& unit);

/// Above or below the laboratory's own interval, typed with the result.
enum class LabFlag { None, Low, High };
/// None where the laboratory gave no interval or the value is a bound that could lie on either side.
LabFlag labFlag(const LabResult& result, const QList<OwnAnalyte>& own);
/// The same of a result that has a value.
LabFlag labFlag(const LabResult& result);

}  // namespace daymark
