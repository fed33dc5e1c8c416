// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/analytenames.h"

#include "base/plainletters.h"
#include "domain/catalogue/analytes.h"

#include <QHash>

namespace daymark {

namespace {

struct Spelled
{
    const char* code;
    const char* names;  ///< UTF-8, between bars
};

// What laboratories of English and French speaking countries print, beside the code and the names on screen. French
// names of LOINC's French linguistic variant first, then the abbreviations in use on wards.
// clang-format off
constexpr Spelled spelled[] = {
    {"HB", "Hgb|Hemoglobin|Hémoglobine"},
    {"HCT", "Ht|Hematocrit|Hématocrite"},
    {"RBC", "Red blood cells|Erythrocytes|GR|Globules rouges|Hématies|Érythrocytes"},
    {"MCV", "Mean cell volume|VGM|Volume globulaire moyen"},
    {"MCH", "Mean corpuscular hemoglobin|TCMH|Teneur corpusculaire moyenne en Hb"},
    {"MCHC", "Mean corpuscular hemoglobin concentration|CCMH|Concentration corpusculaire moyenne en Hb"},
    {"RETIC", "Retic|Réticulocytes"},
    {"WBC", "White blood cells|Leukocytes|Leucocytes|GB|Globules blancs"},
    {"NEUT", "Neutrophil count|Absolute neutrophil count|ANC|Neut|PNN|Polynucléaires neutrophiles|Neutrophiles"},
    {"NEUT_PCT", "Neutrophils|Neut|PNN|Polynucléaires neutrophiles|Neutrophiles"},
    {"BANDS_PCT", "Bands|Band neutrophils|Stabs|Neutrophiles non segmentés"},
    {"LYMPH", "Lymphs|Lymphocyte count"},
    {"LYMPH_PCT", "Lymphocytes|Lymphs"},
    {"MONO", "Monos"},
    {"EOS", "Eos|PNE|Polynucléaires éosinophiles|Éosinophiles"},
    {"EOS_PCT", "Eosinophils|Eos|PNE|Polynucléaires éosinophiles|Éosinophiles"},
    {"PLT", "Platelet count|Thrombocytes|Plaquettes"},
    {"ESR", "Sed rate|Sedimentation rate|VS|Vitesse de sédimentation"},
    {"CRP", "Protéine C-réactive|C reactive protein"},
    {"PCT", "Procalcitonine"},
    {"FERR", "Ferritine"},
    {"IL6", "Interleukine 6"},
    {"AST", "ASAT|ASAT (TGO)|GOT|SGOT|TGO|Aspartate transaminase"},
    {"ALT", "ALAT|ALAT (TGP)|GPT|SGPT|TGP|Alanine transaminase"},
    {"GGT", "Gamma-GT|γGT|γ-GT|GammaGT"},
    {"TBIL", "Total bilirubin|Bilirubine|Bilirubine totale"},
    {"DBIL", "Conjugated bilirubin|Bilirubin, conjugated|Bilirubine directe|Bilirubine conjuguée"},
    {"ALB", "Albumine"},
    {"NA", "Na+|Natrémie"},
    {"K", "K+|Kaliémie"},
    {"MG", "Mg++|Magnésium"},
    {"CREA", "Creat|Créatinine|Créat"},
    {"UREA", "Urée"},
    {"LDH", "LD|Lactate déshydrogénase"},
    {"CK", "CPK|Créatine kinase"},
    {"TG", "Triglycérides"},
    {"CHOL", "Total cholesterol|Cholestérol|Cholestérol total"},
    {"LDL", "LDL|LDL-C|Cholestérol LDL|LDL-cholestérol"},
    {"HDL", "HDL-C|Cholestérol HDL|HDL-cholestérol"},
    {"HSTNT", "Troponin T|Troponine T|TnT hs|Troponine T hs|Troponine T ultrasensible"},
    {"HSTNI", "Troponin I|Troponine I|TnI hs|Troponine I hs|Troponine I ultrasensible"},
    {"FIB", "Fibrinogen|Fibrinogène"},
    {"APTT", "PTT|TCA|TCA (temps)"},
    {"AXA_LMWH", "Activité anti-Xa (HBPM)|Anti-Xa HBPM"},
    {"AXA_UFH", "Activité anti-Xa (HNF)|Anti-Xa HNF"},
    {"UWBC", "Leucocyturie|Leukocytes in urine"},
    {"IGG", "Immunoglobulines G"},
    {"CSA", "Ciclosporin|Cyclosporine|Ciclosporine|Ciclosporinémie"},
};
// clang-format on

/// Codes by folded names, and the other way.
struct Names
{
    QHash<QString, QStringList> codes;
    QHash<QString, QStringList> names;

    void add(const QString& name, const QString& code)
    {
        const QString folded = foldedName(name);
        if (folded.isEmpty() || codes.value(folded).contains(code)) return;
        codes[folded] << code;
        names[code] << folded;
    }
};

const Names& names()
{
    static const Names all = [] {
        Names built;
        for (const Analyte& analyte : analytes()) {
            for (const char* name : {analyte.code, analyte.name, analyte.brief})
                built.add(QString::fromUtf8(name), analyte.id());
        }
        for (const Spelled& one : spelled) {
            for (const QString& name : QString::fromUtf8(one.names).split(u'|'))
                built.add(name, QString::fromLatin1(one.code));
        }
        return built;
    }();
    return all;
}

}  // namespace

QStringList analytesNamed(const QString& name)
{
    return names().codes.value(foldedName(name));
}

QStringList foldedNamesOf(const QString& code)
{
    return names().names.value(code);
}

}  // namespace daymark
