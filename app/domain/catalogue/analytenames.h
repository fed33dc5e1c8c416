// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace daymark {

/// Codes of the analytes of the catalogue that this name may mean, likeliest first: the code, the names on screen and
/// what laboratories write in English and French ("Leucocytes", "GB", "ASAT", "TGO"). A count and its share of the
/// white cells share a name; the unit tells them apart. Empty where nobody calls an analyte so, or where the name alone
/// is not enough ("D-dimer": FEU or DDU?).
QStringList analytesNamed(const QString& name);

/// Every spelling of an analyte of the catalogue, folded; empty for an unknown code.
QStringList foldedNamesOf(const QString& code);

}  // namespace daymark
