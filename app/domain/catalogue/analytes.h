// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/quantity.h"
#include "base/result.h"
#include "domain/catalogue/units.h"

#include <array>

namespace daymark {

/// Where an analyte stands on a sheet.
enum class AnalyteGroup { NotStated, Haematology, Inflammation, Liver, Chemistry, Cardiac, Coagulation, Urine, Other };
Codes codes(AnalyteGroup);

/// A unit a laboratory reports the analyte in, of another kind than the analyte's own: base = value × toBase.
struct AnalyteUnit
{
    const char* ucum = nullptr;  ///< null: none
    PrintedNumber toBase = 1;
    const char* loinc = "";  ///< where moles and mass have codes of their own; empty: the same, or not read
};

/// One laboratory analyte. The table is in analytes.cpp, in display order.
struct Analyte
{
    const char* code;   ///< stable: "CRP"
    const char* name;   ///< English source, context "daymark"
    const char* brief;  ///< the ward's short name, for narrow columns: "CRP", "Hb"; English source too
    AnalyteGroup group;
    const char* loinc;
    const char* unit;                   ///< UCUM; the unit values are kept, compared and shown in
    std::array<AnalyteUnit, 4> others;  ///< offered beside it
    PrintedNumber lowest;               ///< hard limits in `unit`: beyond them no such value exists (a local choice)
    PrintedNumber highest;
    int decimals;    ///< of a converted value; what was typed in the unit keeps its own
    bool onKdPanel;  ///< on the sheet of every new draw

    QLatin1StringView id() const { return QLatin1StringView(code); }
    /// The unit as shown: "g/dL", "G/L".
    QString shownUnit() const;
    /// All units offered, as shown, the analyte's own first.
    QStringList shownUnits() const;
};

/// Every analyte of the catalogue, in display order.
std::span<const Analyte> analytes();
/// By code; null where the catalogue has none.
const Analyte* findAnalyte(const QString& code);

/// The unit a typed spelling means for this analyte; empty means the analyte's own. Null where it is not one of its
/// units ("mg/dL" of urea is refused too: urea or urea nitrogen?).
const Unit* unitOf(const QString& typed, const Analyte& analyte);
/// The LOINC code of a result reported in this unit: a change from mass to moles changes it. Empty where the code of
/// that unit was not read, or it is not a unit of the analyte.
QString loincOf(const QString& unit, const Analyte& analyte);
/// `value` in `from` as a value in the analyte's own unit; refuses a unit that cannot become it.
Result<PlainNumber> toBase(PlainNumber value, const QString& from, const Analyte& analyte);
/// A value in the analyte's own unit as a value in `to`.
Result<PlainNumber> fromBase(PlainNumber value, const QString& to, const Analyte& analyte);

}  // namespace daymark
