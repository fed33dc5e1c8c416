// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"

#include "domain/catalogue/analytenames.h"

#include <QHash>

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
    {"prednisone", QT_TRANSLATE_NOOP("daymark", "Prednisone"), DrugClass::AntiInflammatory, "mg",
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

struct Spelled
{
    const char* code;
    const char* names;  ///< UTF-8, between bars
};

// What else the drugs are called beside the code and the name on screen: international (INN) and US adopted names, the
// French ones, and the abbreviations in use on wards. No trade names: one may hold two drugs.
constexpr Spelled spelled[] = {
    {"ivig",
     "Intravenous immunoglobulin|Intravenous immune globulin|Immunoglobulin|Gamma globulin|Gammaglobulin|IGIV|"
     "Immunoglobulines|Immunoglobulines intraveineuses"},
    {"aspirin", "ASA|Acetylsalicylic acid|Aspirine|AAS|Acide acétylsalicylique"},
    {"methylprednisolone", "IVMP|Méthylprednisolone"},
    {"dexamethasone", "Dexaméthasone"},
    {"etanercept", "Étanercept"},
    {"ciclosporin", "Cyclosporin|Cyclosporine|Ciclosporine|Ciclosporin A|Cyclosporin A|Cyclosporine A|CsA"},
    {"methotrexate", "MTX|Méthotrexate"},
    {"ulinastatin", "Ulinastatine"},
    {"plasma-exchange", "Plasmapheresis|PLEX|Plasmaphérèse|Échanges plasmatiques"},
    {"warfarin", "Warfarine"},
    {"enoxaparin", "Énoxaparine"},
    {"heparin", "UFH|Unfractionated heparin|Héparine|HNF|Héparine non fractionnée"},
    {"alteplase", "tPA|rtPA|Altéplase"},
    {"atorvastatin", "Atorvastatine"},
    {"ibuprofen", "Ibuprofène"},
    {"paracetamol", "Acetaminophen|Paracétamol"},
};

/// Every folded spelling, to its drug.
QHash<QString, const Drug*> spellings()
{
    QHash<QString, const Drug*> all;
    for (const Drug& drug : table) {
        all.insert(foldedName(drug.id()), &drug);
        all.insert(foldedName(QString::fromUtf8(drug.label)), &drug);
    }
    for (const Spelled& each : spelled) {
        const Drug* drug = all.value(foldedName(QString::fromLatin1(each.code)));
        const QStringList names = QString::fromUtf8(each.names).split(u'|');
        for (const QString& name : names)
            all.insert(foldedName(name), drug);
    }
    return all;
}

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
    // As the program writes it itself, in most cases.
    for (const Drug& drug : table) {
        if (codeOrName == drug.id()) return &drug;
    }
    static const QHash<QString, const Drug*> all = spellings();
    return all.value(foldedName(codeOrName));
}

bool isDrug(const QString& codeOrName, QLatin1StringView code)
{
    const Drug* drug = findDrug(codeOrName);
    return drug && drug->id() == code;
}

QString drugCode(const QString& codeOrName)
{
    const Drug* drug = findDrug(codeOrName);
    return drug ? QString(drug->id()) : codeOrName;
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
