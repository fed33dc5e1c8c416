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

/// How an antithrombotic acts; not stated of all other drugs.
enum class Antithrombotic {
    NotStated,
    Antiplatelet,
    VitaminKAntagonist,
    LowMolecularWeightHeparin,
    UnfractionatedHeparin,
    DirectAnticoagulant,
    Thrombolytic
};

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
    Antithrombotic action = Antithrombotic::NotStated;

    QLatin1StringView id() const { return QLatin1StringView(code); }
};

/// Every drug of the catalogue, in display order (the order of the lanes too).
std::span<const Drug> drugs();
/// By code, by the name on screen or another in use for it in English or French ("ASA", "cyclosporine", "IGIV"),
/// whatever its capitals and accents, with a trade name in brackets, its salt or its route beside it ("Immune globulin
/// (…)", "enoxaparin sodium", "IV methylprednisolone"); null for a drug of the user's own words.
const Drug* findDrug(const QString& codeOrName);
/// Whether this is the drug of the catalogue with that code, however it is written.
bool isDrug(const QString& codeOrName, QLatin1StringView code);
/// isDrug() of aspirin.
bool isAspirin(const QString& codeOrName);
/// Whether it is a non-steroidal anti-inflammatory drug that acts on cyclo-oxygenase, by its English or French name.
bool isNsaid(const QString& name);
/// The code of the catalogue, else the user's own words as they are.
QString drugCode(const QString& codeOrName);
/// The name shown: of the catalogue, else the user's own words as they are.
Message drugName(const QString& codeOrName);
/// Other where the drug is not in the catalogue.
DrugClass drugClass(const QString& codeOrName);
/// How it acts against thrombosis; not stated where it does not, or is not in the catalogue. Aspirin is an
/// antiplatelet, though it is an anti-inflammatory first.
Antithrombotic actionOf(const QString& codeOrName);
bool isAntiplatelet(const QString& codeOrName);
bool isVitaminKAntagonist(const QString& codeOrName);
/// Whether it is a vitamin K antagonist, a heparin or a direct oral anticoagulant.
bool isAnticoagulant(const QString& codeOrName);
/// Units doses are written in: "g", "mg", "µg", "IU", "U", "mL", "plasma volumes".
QStringList doseUnits();

}  // namespace daymark
