// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"

#include "base/plainletters.h"

#include <algorithm>
#include <array>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

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
     daily, DoseRoute::Oral, Antithrombotic::Antiplatelet},
    {"prednisolone", QT_TRANSLATE_NOOP("daymark", "Prednisolone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral},
    {"prednisone", QT_TRANSLATE_NOOP("daymark", "Prednisone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral},
    {"methylprednisolone", QT_TRANSLATE_NOOP("daymark", "Methylprednisolone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Intravenous},
    {"dexamethasone", QT_TRANSLATE_NOOP("daymark", "Dexamethasone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Intravenous},
    {"hydrocortisone", QT_TRANSLATE_NOOP("daymark", "Hydrocortisone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Intravenous},
    {"betamethasone", QT_TRANSLATE_NOOP("daymark", "Betamethasone"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral},
    {"infliximab", QT_TRANSLATE_NOOP("daymark", "Infliximab"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, once, DoseRoute::Intravenous},
    {"etanercept", QT_TRANSLATE_NOOP("daymark", "Etanercept"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, weekly, DoseRoute::Subcutaneous},
    {"anakinra", QT_TRANSLATE_NOOP("daymark", "Anakinra"), DrugClass::AntiInflammatory, "mg", DoseBasis::PerKilogram,
     daily, DoseRoute::Subcutaneous},
    {"canakinumab", QT_TRANSLATE_NOOP("daymark", "Canakinumab"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, once, DoseRoute::Subcutaneous},
    {"tocilizumab", QT_TRANSLATE_NOOP("daymark", "Tocilizumab"), DrugClass::AntiInflammatory, "mg",
     DoseBasis::PerKilogram, once, DoseRoute::Intravenous},
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
     DoseBasis::PerKilogram, daily, DoseRoute::Oral, Antithrombotic::Antiplatelet},
    {"dipyridamole", QT_TRANSLATE_NOOP("daymark", "Dipyridamole"), DrugClass::Antithrombotic, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral, Antithrombotic::Antiplatelet},
    {"ticlopidine", QT_TRANSLATE_NOOP("daymark", "Ticlopidine"), DrugClass::Antithrombotic, "mg",
     DoseBasis::PerKilogram, daily, DoseRoute::Oral, Antithrombotic::Antiplatelet},
    {"warfarin", QT_TRANSLATE_NOOP("daymark", "Warfarin"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     daily, DoseRoute::Oral, Antithrombotic::VitaminKAntagonist},
    {"acenocoumarol", QT_TRANSLATE_NOOP("daymark", "Acenocoumarol"), DrugClass::Antithrombotic, "mg",
     DoseBasis::Absolute, daily, DoseRoute::Oral, Antithrombotic::VitaminKAntagonist},
    {"phenprocoumon", QT_TRANSLATE_NOOP("daymark", "Phenprocoumon"), DrugClass::Antithrombotic, "mg",
     DoseBasis::Absolute, daily, DoseRoute::Oral, Antithrombotic::VitaminKAntagonist},
    {"fluindione", QT_TRANSLATE_NOOP("daymark", "Fluindione"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute,
     daily, DoseRoute::Oral, Antithrombotic::VitaminKAntagonist},
    {"enoxaparin", QT_TRANSLATE_NOOP("daymark", "Enoxaparin"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     every12Hours, DoseRoute::Subcutaneous, Antithrombotic::LowMolecularWeightHeparin},
    {"dalteparin", QT_TRANSLATE_NOOP("daymark", "Dalteparin"), DrugClass::Antithrombotic, "IU", DoseBasis::PerKilogram,
     every12Hours, DoseRoute::Subcutaneous, Antithrombotic::LowMolecularWeightHeparin},
    {"nadroparin", QT_TRANSLATE_NOOP("daymark", "Nadroparin"), DrugClass::Antithrombotic, "IU", DoseBasis::PerKilogram,
     every12Hours, DoseRoute::Subcutaneous, Antithrombotic::LowMolecularWeightHeparin},
    {"tinzaparin", QT_TRANSLATE_NOOP("daymark", "Tinzaparin"), DrugClass::Antithrombotic, "IU", DoseBasis::PerKilogram,
     daily, DoseRoute::Subcutaneous, Antithrombotic::LowMolecularWeightHeparin},
    {"lmwh", QT_TRANSLATE_NOOP("daymark", "Low-molecular-weight heparin"), DrugClass::Antithrombotic, "IU",
     DoseBasis::PerKilogram, every12Hours, DoseRoute::Subcutaneous, Antithrombotic::LowMolecularWeightHeparin},
    {"heparin", QT_TRANSLATE_NOOP("daymark", "Heparin, unfractionated"), DrugClass::Antithrombotic, "U",
     DoseBasis::PerKilogram, Span{1, Span::Unit::Hour}, DoseRoute::Intravenous, Antithrombotic::UnfractionatedHeparin},
    {"edoxaban", QT_TRANSLATE_NOOP("daymark", "Edoxaban"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute, daily,
     DoseRoute::Oral, Antithrombotic::DirectAnticoagulant},
    {"apixaban", QT_TRANSLATE_NOOP("daymark", "Apixaban"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute,
     every12Hours, DoseRoute::Oral, Antithrombotic::DirectAnticoagulant},
    {"rivaroxaban", QT_TRANSLATE_NOOP("daymark", "Rivaroxaban"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute,
     daily, DoseRoute::Oral, Antithrombotic::DirectAnticoagulant},
    {"dabigatran", QT_TRANSLATE_NOOP("daymark", "Dabigatran"), DrugClass::Antithrombotic, "mg", DoseBasis::Absolute,
     every12Hours, DoseRoute::Oral, Antithrombotic::DirectAnticoagulant},
    {"abciximab", QT_TRANSLATE_NOOP("daymark", "Abciximab"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     once, DoseRoute::Intravenous, Antithrombotic::Antiplatelet},
    {"alteplase", QT_TRANSLATE_NOOP("daymark", "Alteplase"), DrugClass::Antithrombotic, "mg", DoseBasis::PerKilogram,
     once, DoseRoute::Intravenous, Antithrombotic::Thrombolytic},
    {"urokinase", QT_TRANSLATE_NOOP("daymark", "Urokinase"), DrugClass::Antithrombotic, "U", DoseBasis::PerKilogram,
     once, DoseRoute::Intravenous, Antithrombotic::Thrombolytic},
    {"tenecteplase", QT_TRANSLATE_NOOP("daymark", "Tenecteplase"), DrugClass::Antithrombotic, "mg",
     DoseBasis::PerKilogram, once, DoseRoute::Intravenous, Antithrombotic::Thrombolytic},
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
     "Immunoglobulin|Immune globulin|Immunoglobulins|Human immunoglobulin|Gamma globulin|Gammaglobulin|Gammaglobulins|"
     "IGIV|Immunoglobulines|Immunoglobulines polyvalentes|Immunoglobulines intraveineuses|Gammaglobulines"},
    {"aspirin", "ASA|Acetylsalicylic acid|Aspirine|AAS|Acide acétylsalicylique"},
    {"prednisolone", "PSL"},
    {"methylprednisolone", "IVMP|mPSL|Méthylprednisolone"},
    {"dexamethasone", "Dexaméthasone"},
    {"betamethasone", "Bétaméthasone"},
    {"etanercept", "Étanercept"},
    {"ciclosporin", "Cyclosporin|Cyclosporine|Ciclosporine|Ciclosporin A|Cyclosporin A|Cyclosporine A|CsA"},
    {"methotrexate", "MTX|Méthotrexate"},
    {"ulinastatin", "Ulinastatine"},
    {"plasma-exchange", "Plasmapheresis|PLEX|TPE|Plasmaphérèse|Échanges plasmatiques"},
    {"warfarin", "Warfarine"},
    {"acenocoumarol", "Acénocoumarol|Nicoumalone"},
    {"phenprocoumon", "Phenprocoumone|Phenprocoumarol"},
    {"enoxaparin", "Énoxaparine"},
    {"dalteparin", "Daltéparine"},
    {"nadroparin", "Nadroparine"},
    {"tinzaparin", "Tinzaparine"},
    {"lmwh", "LMWH|LMW heparin|Héparine de bas poids moléculaire|HBPM"},
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

/// Words beside the name of a drug that make no other drug of it: salts, routes, ways of giving. Folded.
bool isBeside(const QString& word)
{
    if (word.isEmpty() || word[0].isDigit()) return true;  // "10%", "2 g/kg"
    static const QSet<QString> beside{
        QStringLiteral("sodium"),    QStringLiteral("sodique"),     QStringLiteral("calcium"),
        QStringLiteral("calcique"),  QStringLiteral("acetate"),     QStringLiteral("succinate"),
        QStringLiteral("phosphate"), QStringLiteral("bisulfate"),   QStringLiteral("iv"),
        QStringLiteral("po"),        QStringLiteral("sc"),          QStringLiteral("oral"),
        QStringLiteral("orale"),     QStringLiteral("intravenous"), QStringLiteral("intraveineux"),
        QStringLiteral("pulse"),     QStringLiteral("pulses"),      QStringLiteral("bolus"),
        QStringLiteral("infusion"),  QStringLiteral("therapy"),     QStringLiteral("therapeutic"),
        QStringLiteral("dose"),      QStringLiteral("low"),         QStringLiteral("high"),
        QStringLiteral("moderate")};
    return beside.contains(word);
}

/// Words that say of a drug that it is not given. Folded.
bool isDenial(const QString& word)
{
    static const QSet<QString> denials{QStringLiteral("stop"),         QStringLiteral("stopped"),
                                       QStringLiteral("held"),         QStringLiteral("paused"),
                                       QStringLiteral("allergy"),      QStringLiteral("allergic"),
                                       QStringLiteral("refused"),      QStringLiteral("declined"),
                                       QStringLiteral("planned"),      QStringLiteral("not"),
                                       QStringLiteral("no"),           QStringLiteral("none"),
                                       QStringLiteral("never"),        QStringLiteral("contraindicated"),
                                       QStringLiteral("arret"),        QStringLiteral("arrete"),
                                       QStringLiteral("suspendu"),     QStringLiteral("allergie"),
                                       QStringLiteral("refuse"),       QStringLiteral("prevu"),
                                       QStringLiteral("non"),          QStringLiteral("jamais"),
                                       QStringLiteral("contreindique")};
    return denials.contains(word);
}

/// The words that name something, without salts, routes and strengths.
QStringList namingWords(const QString& name)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,-]+"));
    QStringList words = name.split(gap, Qt::SkipEmptyParts);
    words.removeIf(
        [](const QString& word) { return word.contains(QLatin1StringView("/kg")) || isBeside(foldedName(word)); });
    return words;
}

/// The drug a name with brackets or further words is: "IVIG (Privigen)", "Privigen (IVIG)", "Warfarin sodium". None
/// where the words beside it may make another product of it, or say that it is not given.
const Drug* findWritten(const QString& name, const QHash<QString, const Drug*>& all)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[]([^)\\]]*)[)\\]]"));
    const QString inside = brackets.match(name).captured(1);
    const QStringList outer = namingWords(QString(name).remove(brackets));
    const QStringList inner = namingWords(inside);
    if (std::any_of(inner.cbegin(), inner.cend(), [](const QString& word) { return isDenial(foldedName(word)); }))
        return nullptr;
    const auto named = [&](const QString& whole, const QStringList& words) -> const Drug* {
        const Drug* drug = all.value(foldedName(whole));
        return drug ? drug : all.value(foldedName(words.join(QString())));
    };
    const Drug* outside = outer.isEmpty() ? nullptr : named(QString(name).remove(brackets), outer);
    const Drug* within = inner.isEmpty() ? nullptr : named(inside, inner);
    if (outside && within) return outside == within ? outside : nullptr;
    // One more word is a trade name; more of them ("hepatitis B", "low molecular weight") tell another product.
    if (outside) return inner.size() <= 1 ? outside : nullptr;
    return outer.size() == 1 ? within : nullptr;
}

// NSAIDs that act on cyclo-oxygenase, as they are called in English and French, folded.
constexpr std::array nsaids{
    "ibuprofen",         "ibuprofene",   "naproxen",      "naproxene",        "diclofenac",          "indometacin",
    "indomethacin",      "indometacine", "ketoprofen",    "ketoprofene",      "ketorolac",           "mefenamic acid",
    "acide mefenamique", "celecoxib",    "etoricoxib",    "parecoxib",        "nimesulide",          "flurbiprofen",
    "flurbiprofene",     "piroxicam",    "meloxicam",     "tiaprofenic acid", "acide tiaprofenique", "niflumic acid",
    "acide niflumique",  "aceclofenac",  "dexketoprofen", "dexketoprofene",
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
    // As the program writes it itself, in most cases.
    for (const Drug& drug : table) {
        if (codeOrName == drug.id()) return &drug;
    }
    static const QHash<QString, const Drug*> all = spellings();
    const Drug* known = all.value(foldedName(codeOrName));
    if (!known) known = findWritten(codeOrName, all);
    // Immunoglobulin under the skin is another product.
    static const QRegularExpression underSkin(QStringLiteral("\\b(sc|subcut\\w*)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    const bool isOther = known && known->id() == QLatin1StringView("ivig") && underSkin.match(codeOrName).hasMatch();
    return isOther ? nullptr : known;
}

bool isDrug(const QString& codeOrName, QLatin1StringView code)
{
    const Drug* drug = findDrug(codeOrName);
    return drug && drug->id() == code;
}

bool isAspirin(const QString& codeOrName)
{
    return isDrug(codeOrName, QLatin1StringView("aspirin"));
}

bool isNsaid(const QString& name)
{
    const QString folded = foldedName(name);
    return std::any_of(nsaids.begin(), nsaids.end(),
                       [&](const char* each) { return folded == foldedName(QLatin1StringView(each)); });
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

Antithrombotic actionOf(const QString& codeOrName)
{
    const Drug* drug = findDrug(codeOrName);
    return drug ? drug->action : Antithrombotic::NotStated;
}

bool isAntiplatelet(const QString& codeOrName)
{
    return actionOf(codeOrName) == Antithrombotic::Antiplatelet;
}

bool isVitaminKAntagonist(const QString& codeOrName)
{
    return actionOf(codeOrName) == Antithrombotic::VitaminKAntagonist;
}

bool isAnticoagulant(const QString& codeOrName)
{
    switch (actionOf(codeOrName)) {
        case Antithrombotic::VitaminKAntagonist:
        case Antithrombotic::LowMolecularWeightHeparin:
        case Antithrombotic::UnfractionatedHeparin:
        case Antithrombotic::DirectAnticoagulant:
            return true;
        case Antithrombotic::NotStated:
        case Antithrombotic::Antiplatelet:
        case Antithrombotic::Thrombolytic:
            break;
    }
    return false;
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
