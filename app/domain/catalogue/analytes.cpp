// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/analytes.h"

#include "domain/catalogue/unitwords.h"

#include <algorithm>
#include <QHash>
#include <QStringList>

namespace daymark {

namespace {

// Codes by LOINC, units by UCUM. Molar factors are those of common conversion tables; ferritin and NT-proBNP by
// miracum/loinc-conversion. Tables disagree on CRP in nmol/L (0.1 to 0.115 mg/L): 0.105 is taken. lowest and highest
// are hard stops of plausibility, a local choice.
// clang-format off
using enum AnalyteGroup;

constexpr Analyte table[] = {
    {"HB", QT_TRANSLATE_NOOP("daymark", "Haemoglobin"), QT_TRANSLATE_NOOP("daymark", "Hb"),
     Haematology, "718-7", "g/dL", {{{"g/L", 0.1}, {"mmol/L", 1.6114, "59260-0"}}}, 2, 25, 1, true},
    {"HCT", QT_TRANSLATE_NOOP("daymark", "Haematocrit"), QT_TRANSLATE_NOOP("daymark", "Hct"),
     Haematology, "4544-3", "%", {{{"L/L", 100}}}, 5, 80, 1, false},
    {"RBC", QT_TRANSLATE_NOOP("daymark", "Red cells"), QT_TRANSLATE_NOOP("daymark", "RBC"),
     Haematology, "789-8", "10*12/L", {{{"10*6/uL", 1}}}, 0.5, 10, 2, false},
    {"MCV", QT_TRANSLATE_NOOP("daymark", "Mean corpuscular volume"), QT_TRANSLATE_NOOP("daymark", "MCV"),
     Haematology, "787-2", "fL", {{{"um3", 1}}}, 40, 150, 1, true},
    {"MCH", QT_TRANSLATE_NOOP("daymark", "Mean corpuscular haemoglobin"), QT_TRANSLATE_NOOP("daymark", "MCH"),
     Haematology, "785-6", "pg", {{{"fmol", 16.114}}}, 10, 50, 1, false},
    {"MCHC", QT_TRANSLATE_NOOP("daymark", "Mean corpuscular haemoglobin concentration"),
     QT_TRANSLATE_NOOP("daymark", "MCHC"),
     Haematology, "786-4", "g/dL", {{{"g/L", 0.1}, {"%", 1}}}, 20, 42, 1, true},
    {"RETIC", QT_TRANSLATE_NOOP("daymark", "Reticulocytes"), QT_TRANSLATE_NOOP("daymark", "Reticulocytes"),
     Haematology, "60474-4", "10*9/L", {{{"10*3/uL", 1}, {"/uL", 0.001}}}, 0, 1500, 0, false},
    {"WBC", QT_TRANSLATE_NOOP("daymark", "White cells"), QT_TRANSLATE_NOOP("daymark", "WBC"),
     Haematology, "6690-2", "10*9/L", {{{"10*3/uL", 1}, {"/uL", 0.001}, {"/mm3", 0.001}}}, 0.1, 150, 1, true},
    {"NEUT", QT_TRANSLATE_NOOP("daymark", "Neutrophils"), QT_TRANSLATE_NOOP("daymark", "Neutrophils"),
     Haematology, "751-8", "10*9/L", {{{"10*3/uL", 1}, {"/uL", 0.001}, {"/mm3", 0.001}}}, 0, 120, 2, true},
    {"NEUT_PCT", QT_TRANSLATE_NOOP("daymark", "Neutrophils, share of white cells"),
     QT_TRANSLATE_NOOP("daymark", "Neutrophils %"),
     Haematology, "770-8", "%", {{{"1", 100}}}, 0, 100, 1, true},
    {"BANDS_PCT", QT_TRANSLATE_NOOP("daymark", "Band neutrophils, share of white cells"),
     QT_TRANSLATE_NOOP("daymark", "Bands %"),
     Haematology, "26508-2", "%", {{{"1", 100}}}, 0, 100, 1, false},
    {"LYMPH", QT_TRANSLATE_NOOP("daymark", "Lymphocytes"), QT_TRANSLATE_NOOP("daymark", "Lymphocytes"),
     Haematology, "731-0", "10*9/L", {{{"10*3/uL", 1}, {"/uL", 0.001}, {"/mm3", 0.001}}}, 0, 100, 2, true},
    {"LYMPH_PCT", QT_TRANSLATE_NOOP("daymark", "Lymphocytes, share of white cells"),
     QT_TRANSLATE_NOOP("daymark", "Lymphocytes %"),
     Haematology, "736-9", "%", {{{"1", 100}}}, 0, 100, 1, false},
    {"MONO", QT_TRANSLATE_NOOP("daymark", "Monocytes"), QT_TRANSLATE_NOOP("daymark", "Monocytes"),
     Haematology, "742-7", "10*9/L", {{{"10*3/uL", 1}, {"/uL", 0.001}}}, 0, 30, 2, false},
    {"EOS", QT_TRANSLATE_NOOP("daymark", "Eosinophils"), QT_TRANSLATE_NOOP("daymark", "Eosinophils"),
     Haematology, "711-2", "10*9/L", {{{"10*3/uL", 1}, {"/uL", 0.001}, {"/mm3", 0.001}}}, 0, 50, 2, false},
    {"EOS_PCT", QT_TRANSLATE_NOOP("daymark", "Eosinophils, share of white cells"),
     QT_TRANSLATE_NOOP("daymark", "Eosinophils %"),
     Haematology, "713-8", "%", {{{"1", 100}}}, 0, 100, 1, false},
    {"PLT", QT_TRANSLATE_NOOP("daymark", "Platelets"), QT_TRANSLATE_NOOP("daymark", "Platelets"),
     Haematology, "777-3", "10*9/L", {{{"10*3/uL", 1}, {"10*4/uL", 10}, {"/uL", 0.001}, {"/mm3", 0.001}}},
     5, 3000, 0, true},
    {"ESR", QT_TRANSLATE_NOOP("daymark", "Erythrocyte sedimentation rate"), QT_TRANSLATE_NOOP("daymark", "ESR"),
     Inflammation, "30341-2", "mm/h", {}, 0, 200, 0, true},
    {"CRP", QT_TRANSLATE_NOOP("daymark", "C-reactive protein"), QT_TRANSLATE_NOOP("daymark", "CRP"),
     Inflammation, "1988-5", "mg/L", {{{"mg/dL", 10}, {"g/L", 1000}, {"nmol/L", 0.105, "76485-2"}}}, 0, 700, 1, true},
    {"PCT", QT_TRANSLATE_NOOP("daymark", "Procalcitonin"), QT_TRANSLATE_NOOP("daymark", "Procalcitonin"),
     Inflammation, "33959-8", "ug/L", {{{"ng/mL", 1}}}, 0, 1000, 2, false},
    {"FERR", QT_TRANSLATE_NOOP("daymark", "Ferritin"), QT_TRANSLATE_NOOP("daymark", "Ferritin"),
     Inflammation, "2276-4", "ug/L", {{{"ng/mL", 1}, {"pmol/L", 0.445}}}, 0.5, 200000, 0, true},
    {"IL6", QT_TRANSLATE_NOOP("daymark", "Interleukin 6"), QT_TRANSLATE_NOOP("daymark", "IL-6"),
     Inflammation, "26881-3", "ng/L", {{{"pg/mL", 1}}}, 0, 500000, 1, false},
    {"AST", QT_TRANSLATE_NOOP("daymark", "Aspartate aminotransferase"), QT_TRANSLATE_NOOP("daymark", "AST"),
     Liver, "1920-8", "U/L", {{{"ukat/L", 60}}}, 1, 20000, 0, true},
    {"ALT", QT_TRANSLATE_NOOP("daymark", "Alanine aminotransferase"), QT_TRANSLATE_NOOP("daymark", "ALT"),
     Liver, "1742-6", "U/L", {{{"ukat/L", 60}}}, 1, 20000, 0, true},
    {"GGT", QT_TRANSLATE_NOOP("daymark", "Gamma-glutamyl transferase"), QT_TRANSLATE_NOOP("daymark", "GGT"),
     Liver, "2324-2", "U/L", {{{"ukat/L", 60}}}, 1, 5000, 0, true},
    {"TBIL", QT_TRANSLATE_NOOP("daymark", "Bilirubin, total"), QT_TRANSLATE_NOOP("daymark", "Bilirubin"),
     Liver, "14631-6", "umol/L", {{{"mg/dL", 17.104, "1975-2"}}}, 0, 1000, 1, true},
    {"DBIL", QT_TRANSLATE_NOOP("daymark", "Bilirubin, direct"), QT_TRANSLATE_NOOP("daymark", "Direct bilirubin"),
     Liver, "14629-0", "umol/L", {{{"mg/dL", 17.104, "1968-7"}}}, 0, 800, 1, false},
    {"ALB", QT_TRANSLATE_NOOP("daymark", "Albumin"), QT_TRANSLATE_NOOP("daymark", "Albumin"),
     Liver, "1751-7", "g/L", {{{"g/dL", 10}, {"umol/L", 0.0665, "54347-0"}}}, 5, 70, 1, true},
    {"NA", QT_TRANSLATE_NOOP("daymark", "Sodium"), QT_TRANSLATE_NOOP("daymark", "Sodium"),
     Chemistry, "2951-2", "mmol/L", {{{"meq/L", 1}}}, 95, 200, 0, true},
    {"K", QT_TRANSLATE_NOOP("daymark", "Potassium"), QT_TRANSLATE_NOOP("daymark", "Potassium"),
     Chemistry, "2823-3", "mmol/L", {{{"meq/L", 1}}}, 1, 12, 1, false},
    {"MG", QT_TRANSLATE_NOOP("daymark", "Magnesium"), QT_TRANSLATE_NOOP("daymark", "Magnesium"),
     Chemistry, "2601-3", "mmol/L", {{{"mg/dL", 0.4114}}}, 0.2, 5, 2, false},
    {"CREA", QT_TRANSLATE_NOOP("daymark", "Creatinine"), QT_TRANSLATE_NOOP("daymark", "Creatinine"),
     Chemistry, "14682-9", "umol/L", {{{"mg/dL", 88.4, "2160-0"}, {"mg/L", 8.84, "2160-0"}}}, 3, 2500, 0, false},
    {"UREA", QT_TRANSLATE_NOOP("daymark", "Urea"), QT_TRANSLATE_NOOP("daymark", "Urea"),
     Chemistry, "22664-7", "mmol/L", {{{"mg/dL{urea}", 0.1665, "3091-6"}, {"g/L{urea}", 16.65, "3091-6"}, {"mg/dL{BUN}", 0.357, "3094-0"}}},
     0.2, 100, 1, false},
    {"LDH", QT_TRANSLATE_NOOP("daymark", "Lactate dehydrogenase"), QT_TRANSLATE_NOOP("daymark", "LDH"),
     Chemistry, "2532-0", "U/L", {{{"ukat/L", 60}}}, 20, 50000, 0, false},
    {"CK", QT_TRANSLATE_NOOP("daymark", "Creatine kinase"), QT_TRANSLATE_NOOP("daymark", "CK"),
     Chemistry, "2157-6", "U/L", {{{"ukat/L", 60}}}, 1, 500000, 0, false},
    {"TG", QT_TRANSLATE_NOOP("daymark", "Triglycerides"), QT_TRANSLATE_NOOP("daymark", "Triglycerides"),
     Chemistry, "14927-8", "mmol/L", {{{"mg/dL", 0.01129, "2571-8"}, {"g/L", 1.129, "2571-8"}}}, 0.05, 60, 2, false},
    {"CHOL", QT_TRANSLATE_NOOP("daymark", "Cholesterol, total"), QT_TRANSLATE_NOOP("daymark", "Cholesterol"),
     Chemistry, "14647-2", "mmol/L", {{{"mg/dL", 0.02586, "2093-3"}, {"g/L", 2.586, "2093-3"}}}, 0.3, 40, 2, false},
    {"LDL", QT_TRANSLATE_NOOP("daymark", "LDL cholesterol, calculated"),
     QT_TRANSLATE_NOOP("daymark", "LDL cholesterol"),
     Chemistry, "39469-2", "mmol/L", {{{"mg/dL", 0.02586, "13457-7"}, {"g/L", 2.586, "13457-7"}}}, 0, 30, 2, false},
    {"HDL", QT_TRANSLATE_NOOP("daymark", "HDL cholesterol"), QT_TRANSLATE_NOOP("daymark", "HDL cholesterol"),
     Chemistry, "14646-4", "mmol/L", {{{"mg/dL", 0.02586}}}, 0, 10, 2, false},
    {"HSTNT", QT_TRANSLATE_NOOP("daymark", "Troponin T, high sensitivity"), QT_TRANSLATE_NOOP("daymark", "hs-TnT"),
     Cardiac, "67151-1", "ng/L", {{{"pg/mL", 1}, {"ug/L", 1000}, {"ng/mL", 1000}}}, 0, 100000, 1, true},
    {"HSTNI", QT_TRANSLATE_NOOP("daymark", "Troponin I, high sensitivity"), QT_TRANSLATE_NOOP("daymark", "hs-TnI"),
     Cardiac, "89579-7", "ng/L", {{{"pg/mL", 1}, {"ug/L", 1000}, {"ng/mL", 1000}}}, 0, 500000, 1, false},
    {"NTPROBNP", QT_TRANSLATE_NOOP("daymark", "NT-proBNP"), QT_TRANSLATE_NOOP("daymark", "NT-proBNP"),
     Cardiac, "33762-6", "ng/L", {{{"pg/mL", 1}, {"pmol/L", 8.457, "83108-1"}}}, 0, 200000, 0, true},
    {"BNP", QT_TRANSLATE_NOOP("daymark", "B-type natriuretic peptide"), QT_TRANSLATE_NOOP("daymark", "BNP"),
     Cardiac, "30934-4", "ng/L", {{{"pg/mL", 1}, {"pmol/L", 3.464}}}, 0, 30000, 0, false},
    {"FIB", QT_TRANSLATE_NOOP("daymark", "Fibrinogen, Clauss"), QT_TRANSLATE_NOOP("daymark", "Fibrinogen"),
     Coagulation, "3255-7", "g/L", {{{"mg/dL", 0.01}, {"umol/L", 0.34}}}, 0.1, 15, 2, false},
    {"DDIM_FEU", QT_TRANSLATE_NOOP("daymark", "D-dimer, fibrinogen equivalent units"),
     QT_TRANSLATE_NOOP("daymark", "D-dimer (FEU)"),
     Coagulation, "48065-7", "ug/L{FEU}", {{{"ng/mL{FEU}", 1}, {"mg/L{FEU}", 1000}, {"ug/mL{FEU}", 1000}}},
     0, 200000, 0, false},
    {"DDIM_DDU", QT_TRANSLATE_NOOP("daymark", "D-dimer, D-dimer units"), QT_TRANSLATE_NOOP("daymark", "D-dimer (DDU)"),
     Coagulation, "48066-5", "ug/L{DDU}", {{{"ng/mL{DDU}", 1}, {"mg/L{DDU}", 1000}}}, 0, 100000, 0, false},
    {"INR", QT_TRANSLATE_NOOP("daymark", "International normalised ratio"), QT_TRANSLATE_NOOP("daymark", "INR"),
     Coagulation, "6301-6", "{INR}", {}, 0.5, 20, 2, false},
    {"APTT", QT_TRANSLATE_NOOP("daymark", "Activated partial thromboplastin time"),
     QT_TRANSLATE_NOOP("daymark", "aPTT"),
     Coagulation, "14979-9", "s", {}, 10, 300, 1, false},
    {"AXA_LMWH", QT_TRANSLATE_NOOP("daymark", "Anti-Xa activity, calibrated for LMWH"),
     QT_TRANSLATE_NOOP("daymark", "Anti-Xa (LMWH)"),
     Coagulation, "32684-3", "[IU]/mL", {{{"k[IU]/L", 1}, {"[IU]/L", 0.001}}}, 0, 5, 2, false},
    {"AXA_UFH", QT_TRANSLATE_NOOP("daymark", "Anti-Xa activity, calibrated for UFH"),
     QT_TRANSLATE_NOOP("daymark", "Anti-Xa (UFH)"),
     Coagulation, "3274-8", "[IU]/mL", {}, 0, 5, 2, false},
    {"UWBC_HPF", QT_TRANSLATE_NOOP("daymark", "White cells in urine, per high-power field"),
     QT_TRANSLATE_NOOP("daymark", "Urine WBC per field"),
     Urine, "5821-4", "/[HPF]", {}, 0, 1000, 0, true},
    {"UWBC", QT_TRANSLATE_NOOP("daymark", "White cells in urine"), QT_TRANSLATE_NOOP("daymark", "Urine WBC"),
     Urine, "30405-5", "/uL", {{{"/mL", 0.001}, {"10*3/mL", 1}, {"10*6/L", 1}}}, 0, 100000, 0, false},
    {"IGG", QT_TRANSLATE_NOOP("daymark", "Immunoglobulin G"), QT_TRANSLATE_NOOP("daymark", "IgG"),
     Other, "2465-3", "g/L", {{{"mg/dL", 0.01}}}, 0.1, 100, 2, false},
    {"CSA", QT_TRANSLATE_NOOP("daymark", "Ciclosporin level, whole blood"),
     QT_TRANSLATE_NOOP("daymark", "Ciclosporin level"),
     Other, "3520-4", "ug/L", {{{"ng/mL", 1}}}, 0, 5000, 0, false},
};
// clang-format on

constexpr Code groupCodes[] = {
    {"", ""},
    {"haematology", QT_TRANSLATE_NOOP("daymark", "Blood count")},
    {"inflammation", QT_TRANSLATE_NOOP("daymark", "Inflammation")},
    {"liver", QT_TRANSLATE_NOOP("daymark", "Liver")},
    {"chemistry", QT_TRANSLATE_NOOP("daymark", "Chemistry")},
    {"cardiac", QT_TRANSLATE_NOOP("daymark", "Heart")},
    {"coagulation", QT_TRANSLATE_NOOP("daymark", "Coagulation")},
    {"urine", QT_TRANSLATE_NOOP("daymark", "Urine")},
    {"other", QT_TRANSLATE_NOOP("daymark", "Other analytes")},
};

const Unit& ownUnit(const Analyte& analyte)
{
    static const auto all = [] {
        std::array<const Unit*, std::size(table)> own{};
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i] = findUnit(QLatin1StringView(table[i].unit));
        return own;
    }();
    return *all[std::size_t(&analyte - table)];
}

/// The factor to the analyte's own unit: first a power of ten, then the listed one.
struct Conversion
{
    int decades = 0;
    double factor = 1;
};

std::optional<Conversion> conversion(const Unit& from, const Analyte& analyte)
{
    const Unit& own = ownUnit(analyte);
    if (from.dimension == own.dimension) return Conversion{from.decade - own.decade, 1};
    for (const AnalyteUnit& other : analyte.others) {
        if (!other.ucum) continue;
        const Unit& listed = *findUnit(QLatin1StringView(other.ucum));
        if (listed.dimension == from.dimension) return Conversion{from.decade - listed.decade, other.toBase.value};
    }
    return std::nullopt;
}

bool isAmount(const Unit& unit)
{
    return unit.dimension == Dimension::MolesPerVolume || unit.dimension == Dimension::CellMoles;
}

bool isMass(const Unit& unit)
{
    using enum Dimension;
    return unit.dimension == MassPerVolume || unit.dimension == CellMass || unit.dimension == UreaPerVolume ||
           unit.dimension == UreaNitrogenPerVolume;
}

Error notItsUnit(const QString& typed, const Analyte& analyte)
{
    QList<Message> units;
    for (const QString& unit : analyte.shownUnits())
        units << unitWords(unit);
    return Error{Message(QT_TRANSLATE_NOOP("daymark", "“%1” is not a unit of %2: its units are %3"),
                         {typed.trimmed(), Message(analyte.name), joined(units, commas)}),
                 QStringLiteral("unit")};
}

}  // namespace

Codes codes(AnalyteGroup)
{
    return groupCodes;
}

std::span<const Analyte> analytes()
{
    return table;
}

const Analyte* findAnalyte(const QString& code)
{
    static const auto byCode = [] {
        QHash<QString, const Analyte*> all;
        for (const Analyte& analyte : table)
            all.insert(QString(analyte.id()), &analyte);
        return all;
    }();
    return byCode.value(code);
}

QString Analyte::shownUnit() const
{
    return QString::fromUtf8(ownUnit(*this).shown);
}

QStringList Analyte::shownUnits() const
{
    QStringList shown{shownUnit()};
    for (const AnalyteUnit& other : others) {
        if (other.ucum) shown << QString::fromUtf8(findUnit(QLatin1StringView(other.ucum))->shown);
    }
    return shown;
}

const Unit* unitOf(const QString& typed, const Analyte& analyte)
{
    const Unit& own = ownUnit(analyte);
    const QStringView spelling(typed);
    if (spelling.trimmed().isEmpty() || QAnyStringView(typed) == QAnyStringView(own.shown) ||
        spelling == QLatin1StringView(own.ucum))
        return &own;
    for (const Unit* unit : unitsSpelled(typed)) {
        if (conversion(*unit, analyte)) return unit;
    }
    return nullptr;
}

QString loincOf(const QString& unit, const Analyte& analyte)
{
    const Unit* reported = unitOf(unit, analyte);
    if (!reported) return {};
    const Unit& own = ownUnit(analyte);
    const bool otherCode = (isAmount(own) && isMass(*reported)) || (isMass(own) && isAmount(*reported));
    if (!otherCode) return QString::fromLatin1(analyte.loinc);
    // What is not the analyte's own is converted by one of its others.
    const auto* other = std::find_if(analyte.others.begin(), analyte.others.end(), [&](const AnalyteUnit& listed) {
        return findUnit(QLatin1StringView(listed.ucum))->dimension == reported->dimension;
    });
    return QString::fromLatin1(other->loinc);
}

Result<PlainNumber> toBase(PlainNumber value, const QString& from, const Analyte& analyte)
{
    const Unit* unit = unitOf(from, analyte);
    if (!unit) return tl::unexpected(notItsUnit(from, analyte));
    const Conversion way = *conversion(*unit, analyte);
    return PlainNumber(timesPowerOfTen(value, way.decades).value * way.factor);
}

Result<PlainNumber> fromBase(PlainNumber value, const QString& to, const Analyte& analyte)
{
    const Unit* unit = unitOf(to, analyte);
    if (!unit) return tl::unexpected(notItsUnit(to, analyte));
    const Conversion way = *conversion(*unit, analyte);
    return timesPowerOfTen(PlainNumber(value.value / way.factor), -way.decades);
}

}  // namespace daymark
