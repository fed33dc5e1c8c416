// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/span.h"
#include "domain/record/vocabulary.h"

#include <span>

namespace daymark {

/// What a drug is given for in Kawasaki disease.
enum class DrugClass { NotStated, AntiInflammatory, Antithrombotic, Other };
Codes codes(DrugClass);

/// One drug of the catalogue; what a new dose starts with. No dose is proposed.
struct Drug
{
    const char* code;   ///< stable: "ivig"
    const char* label;  ///< English source, context "daymark"
    DrugClass group;
    const char* unit;  ///< UTF-8: "g", "mg", "IU"; "" where it has none
    DoseBasis basis;
    Span interval;  ///< not stated: once
    DoseRoute route;

    QLatin1StringView id() const { return QLatin1StringView(code); }
};

/// Every drug of the catalogue, in display order (the order of the lanes too).
std::span<const Drug> drugs();
/// By code, by the name on screen or another in use for it in English or French ("ASA", "cyclosporine", "IGIV"),
/// whatever its capitals and accents; null for a drug of the user's own words.
const Drug* findDrug(const QString& codeOrName);
/// Whether this is the drug of the catalogue with that code, however it is written.
bool isDrug(const QString& codeOrName, QLatin1StringView code);
/// The code of the catalogue, else the user's own words as they are.
QString drugCode(const QString& codeOrName);
/// The name shown: of the catalogue, else the user's own words as they are.
Message drugName(const QString& codeOrName);
/// Other where the drug is not in the catalogue.
DrugClass drugClass(const QString& codeOrName);
/// Units doses are written in: "g", "mg", "µg", "IU", "U", "mL", "plasma volumes".
QStringList doseUnits();

}  // namespace daymark
