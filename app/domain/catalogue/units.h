// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"

#include <QList>
#include <QString>
#include <span>

namespace daymark {

/// What a unit measures. Units of one dimension differ by a power of ten; between dimensions only an analyte's own
/// factor converts (creatinine mg/dL → µmol/L).
enum class Dimension {
    MassPerVolume,
    MolesPerVolume,
    ChargePerVolume,
    CountPerVolume,
    EnzymePerVolume,
    KatalPerVolume,
    HeparinPerVolume,
    Fraction,
    CellVolume,
    CellMass,
    CellMoles,
    UreaPerVolume,
    UreaNitrogenPerVolume,
    FeuPerVolume,
    DduPerVolume,
    Sedimentation,
    Seconds,
    Ratio,
    PerField
};

/// One unit of a laboratory.
struct Unit
{
    const char* ucum;   ///< what the catalogue and exports call it: "10*9/L"
    const char* shown;  ///< UTF-8, what a clinician reads: "G/L"
    Dimension dimension;
    int decade;  ///< a value in this unit × 10^decade is in the first unit of the dimension
};

/// The table of units.
std::span<const Unit> units();
/// By UCUM code; null where it is none of the table.
const Unit* findUnit(QLatin1StringView ucum);

/// What a typed spelling may mean, likeliest first: "giga/L", "10^9/L" and "x10^9/l" are G/L, "g/l" is g/L and then
/// G/L, "mm/1st h" is mm/h, "UI/L" is U/L, "mM" is mmol/L and "mm" is not. Empty where nobody writes it so.
QList<const Unit*> unitsSpelled(const QString& typed);

/// `value` × 10^`decades`, exactly rounded.
PlainNumber timesPowerOfTen(PlainNumber value, int decades);

}  // namespace daymark
