// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"

namespace daymark {

namespace {

constexpr Span once{};
constexpr Span daily{1, Span::Unit::Day};
constexpr Span weekly{1, Span::Unit::Week};
constexpr Span every12Hours{12, Span::Unit::Hour};

// The way each drug is written for Kawasaki disease; starting points of a form, no dose.
constexpr Drug table[] = {
    {"ivig", QT_TRANSLATE_NOOP("daymark", "IVIG"), DrugClass::AntiInflammatory, "g", DoseBasis::PerKilogram, once,
     DoseRoute::Intravenous},
    {"aspirin", QT_TRANSLATE_NOOP("daymark", "Aspirin"), DrugClass::AntiInflammatory, "mg", DoseBasis::PerKilogram,
     daily, DoseRoute::Oral},
    {"prednisolone", QT_TRANSLATE_NOOP("daymark", "Prednisolone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral},
    {"methylprednisolone", QT_TRANSLATE_NOOP("daymark", "Methylprednisolone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Intravenous},
    {"dexamethasone", QT_TRANSLATE_NOOP("daymark", "Dexamethasone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Intravenous},
    {"infliximab", QT_TRANSLATE_NOOP("daymark", "Infliximab"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, once, DoseRoute::Intravenous},
    {"etanercept", QT_TRANSLATE_NOOP("daymark", "Etanercept"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, weekly, DoseRoute::Subcutaneous},
    {"anakinra", QT_TRANSLATE_NOOP("daymark", "Anakinra"), DrugClass::AntiInflammatory, "mg", DoseBasis::PerKilogram,
     daily, DoseRoute::Subcutaneous},
    {"ciclosporin", QT_TRANSLATE_NOOP("daymark", "Ciclosporin"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral},
    {"cyclophosphamide", QT_TRANSLATE_NOOP("daymark", "Cyclophosphamide"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Intravenous},
    {"methotrexate", QT_TRANSLATE_NOOP("daymark", "Methotrexate"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerSquareMetre, weekly, DoseRoute::Oral},
    {"ulinastatin", QT_TRANSLATE_NOOP("daymark", "Ulinastatin"), DrugClass::AntiInflammatory, "U",
     DoseBasis::PerKilogram, daily, DoseRoute::Intravenous},
    {"plasma-exchange", QT_TRANSLATE_NOOP("daymark", "Plasma exchange"), DrugClass::AntiInflammatory, "plasma volumes",
     DoseBasis::Absolute, daily, DoseRoute::Intravenous},
    {"clopidogrel", QT_TRANSLATE_NOOP("daymark", "Clopidogrel"), DrugClass::Antithrombotic, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral},
    {"dipyridamole", QT_TRANSLATE_NOOP("daymark", "Dipyridamole"), DrugClass::Antithrombotic, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral},
    {"warfarin", QT_TRANSLATE_NOOP("daymark", "Warfarin"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     daily, DoseRoute::Oral},
    {"enoxaparin", QT_TRANSLATE_NOOP("daymark", "Enoxaparin"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     every12Hours, DoseRoute::Subcutaneous},
    {"heparin", QT_TRANSLATE_NOOP("daymark", "Heparin, unfractionated"), DrugClass::Antithrombotic, "U",
     DoseBasis::PerKilogram, Span{1, Span::Unit::Hour}, DoseRoute::Intravenous},
    {"edoxaban", QT_TRANSLATE_NOOP("daymark", "Edoxaban"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute, daily,
     DoseRoute::Oral},
    {"apixaban", QT_TRANSLATE_NOOP("daymark", "Apixaban"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute,
     every12Hours, DoseRoute::Oral},
    {"rivaroxaban", QT_TRANSLATE_NOOP("daymark", "Rivaroxaban"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute,
     daily, DoseRoute::Oral},
    {"abciximab", QT_TRANSLATE_NOOP("daymark", "Abciximab"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     once, DoseRoute::Intravenous},
    {"alteplase", QT_TRANSLATE_NOOP("daymark", "Alteplase"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     once, DoseRoute::Intravenous},
    {"atorvastatin", QT_TRANSLATE_NOOP("daymark", "Atorvastatin"), DrugClass::Other, "mg", DoseBasis::PerKilogram,
     daily, DoseRoute::Oral},
    {"ibuprofen", QT_TRANSLATE_NOOP("daymark", "Ibuprofen"), DrugClass::Other, "mg", DoseBasis::PerKilogram, daily,
     DoseRoute::Oral},
    {"paracetamol", QT_TRANSLATE_NOOP("daymark", "Paracetamol"), DrugClass::Other, "mg", DoseBasis::PerKilogram, daily,
     DoseRoute::Oral},
    {"captopril", QT_TRANSLATE_NOOP("daymark", "Captopril"), DrugClass::Other, "mg", DoseBasis::PerKilogram, daily,
     DoseRoute::Oral},
    {"propranolol", QT_TRANSLATE_NOOP("daymark", "Propranolol"), DrugClass::Other, "mg", DoseBasis::PerKilogram, daily,
     DoseRoute::Oral},
};

constexpr Code classCodes[] = {
    {"", ""},
    {"anti-inflammatory", QT_TRANSLATE_NOOP("daymark", "anti-inflammatory")},
    {"antithrombotic", QT_TRANSLATE_NOOP("daymark", "antithrombotic")},
    {"other", QT_TRANSLATE_NOOP("daymark", "other drug")},
};

}  // namespace

Codes codes(DrugClass)
{
    return classCodes;
}

std::span<const Drug> drugs()
{
    return table;
}

const Drug* findDrug(const QString& codeOrName)
{
    for (const Drug& drug : table) {
        if (codeOrName.compare(drug.id(), Qt::CaseInsensitive) == 0) return &drug;
    }
    return nullptr;
}

Message drugName(const QString& codeOrName)
{
    const Drug* drug = findDrug(codeOrName);
    return drug ? Message(drug->label) : Message::verbatim(codeOrName);
}

DrugClass drugClass(const QString& codeOrName)
{
    const Drug* drug = findDrug(codeOrName);
    return drug ? drug->group : DrugClass::Other;
}

QStringList doseUnits()
{
    return {QStringLiteral("g"),
            QStringLiteral("mg"),
            QStringLiteral("µg"),
            QStringLiteral("IU"),
            QStringLiteral("U"),
            QStringLiteral("mL"),
            QStringLiteral("plasma volumes")};
}

}  // namespace daymark
