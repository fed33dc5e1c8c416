// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/units.h"

#include <QHash>
#include <QRegularExpression>
#include <utility>

namespace daymark {

namespace {

constexpr Unit table[] = {
    {"g/dL", "g/dL", Dimension::MassPerVolume, 1},
    {"g/L", "g/L", Dimension::MassPerVolume, 0},
    {"mg/mL", "mg/mL", Dimension::MassPerVolume, 0},
    {"mg/dL", "mg/dL", Dimension::MassPerVolume, -2},
    {"mg/L", "mg/L", Dimension::MassPerVolume, -3},
    {"ug/mL", "µg/mL", Dimension::MassPerVolume, -3},
    {"ug/dL", "µg/dL", Dimension::MassPerVolume, -5},
    {"ug/L", "µg/L", Dimension::MassPerVolume, -6},
    {"ng/mL", "ng/mL", Dimension::MassPerVolume, -6},
    {"ng/dL", "ng/dL", Dimension::MassPerVolume, -8},
    {"ng/L", "ng/L", Dimension::MassPerVolume, -9},
    {"pg/mL", "pg/mL", Dimension::MassPerVolume, -9},
    {"mmol/L", "mmol/L", Dimension::MolesPerVolume, -3},
    {"umol/L", "µmol/L", Dimension::MolesPerVolume, -6},
    {"nmol/L", "nmol/L", Dimension::MolesPerVolume, -9},
    {"pmol/L", "pmol/L", Dimension::MolesPerVolume, -12},
    {"meq/L", "mEq/L", Dimension::ChargePerVolume, 0},
    {"10*12/L", "T/L", Dimension::CountPerVolume, 12},
    {"10*6/uL", "10⁶/µL", Dimension::CountPerVolume, 12},
    {"10*5/uL", "10⁵/µL", Dimension::CountPerVolume, 11},
    {"10*4/uL", "10⁴/µL", Dimension::CountPerVolume, 10},
    {"10*10/L", "10¹⁰/L", Dimension::CountPerVolume, 10},
    {"10*9/L", "G/L", Dimension::CountPerVolume, 9},
    {"10*3/uL", "10³/µL", Dimension::CountPerVolume, 9},
    {"10*3/mL", "10³/mL", Dimension::CountPerVolume, 6},
    {"10*6/L", "10⁶/L", Dimension::CountPerVolume, 6},
    {"/uL", "/µL", Dimension::CountPerVolume, 6},
    {"/mm3", "/mm³", Dimension::CountPerVolume, 6},
    {"/mL", "/mL", Dimension::CountPerVolume, 3},
    {"U/L", "U/L", Dimension::EnzymePerVolume, 0},
    {"ukat/L", "µkat/L", Dimension::KatalPerVolume, -6},
    {"nkat/L", "nkat/L", Dimension::KatalPerVolume, -9},
    {"[IU]/mL", "IU/mL", Dimension::HeparinPerVolume, 0},
    {"k[IU]/L", "kIU/L", Dimension::HeparinPerVolume, 0},
    {"[IU]/L", "IU/L", Dimension::HeparinPerVolume, -3},
    {"%", "%", Dimension::Fraction, -2},
    {"1", "fraction", Dimension::Fraction, 0},
    {"L/L", "L/L", Dimension::Fraction, 0},
    {"fL", "fL", Dimension::CellVolume, 0},
    {"um3", "µm³", Dimension::CellVolume, 0},
    {"pg", "pg", Dimension::CellMass, 0},
    {"fmol", "fmol", Dimension::CellMoles, 0},
    {"mg/dL{urea}", "mg/dL urea", Dimension::UreaPerVolume, -2},
    {"g/L{urea}", "g/L urea", Dimension::UreaPerVolume, 0},
    {"mg/dL{BUN}", "mg/dL BUN", Dimension::UreaNitrogenPerVolume, -2},
    {"mg/L{FEU}", "mg/L FEU", Dimension::FeuPerVolume, -3},
    {"ug/mL{FEU}", "µg/mL FEU", Dimension::FeuPerVolume, -3},
    {"ug/L{FEU}", "µg/L FEU", Dimension::FeuPerVolume, -6},
    {"ng/mL{FEU}", "ng/mL FEU", Dimension::FeuPerVolume, -6},
    {"mg/L{DDU}", "mg/L DDU", Dimension::DduPerVolume, -3},
    {"ug/L{DDU}", "µg/L DDU", Dimension::DduPerVolume, -6},
    {"ng/mL{DDU}", "ng/mL DDU", Dimension::DduPerVolume, -6},
    {"mm/h", "mm/h", Dimension::Sedimentation, 0},
    {"s", "s", Dimension::Seconds, 0},
    {"{INR}", "", Dimension::Ratio, 0},
    {"/[HPF]", "/field", Dimension::PerField, 0},
};

/// Whether capitals tell two units apart: mM is millimolar, mm is no concentration.
enum class Capitals { Ignored, Matter };

struct Alias
{
    const char* typed;
    const char* ucum;
    Capitals capitals = Capitals::Ignored;
};

// What people type beside the code and the spelling shown. Spaces, ^, *, a leading × and brackets are left out before
// the comparison, µ is u, superscripts are digits.
constexpr Alias aliases[] = {
    {"gm/dL", "g/dL"},
    {"gr/dL", "g/dL"},
    {"g/100mL", "g/dL"},
    {"g%", "g/dL"},
    {"gm%", "g/dL"},
    {"gms/dL", "g/dL"},
    {"mgs/dL", "mg/dL"},
    {"mgs/L", "mg/L"},
    {"gm/L", "g/L"},
    {"gr/L", "g/L"},
    {"mg/100mL", "mg/dL"},
    {"mg%", "mg/dL"},
    {"mM", "mmol/L", Capitals::Matter},
    {"uM", "umol/L", Capitals::Matter},
    {"nM", "nmol/L", Capitals::Matter},
    {"pM", "pmol/L", Capitals::Matter},
    {"mval/L", "meq/L"},
    {"tera/L", "10*12/L"},
    {"Tpt/L", "10*12/L"},
    {"10E12/L", "10*12/L"},
    {"M/uL", "10*6/uL"},
    {"Mio/uL", "10*6/uL"},
    {"million/uL", "10*6/uL"},
    {"million/mm3", "10*6/uL"},
    {"millions/mm3", "10*6/uL"},
    {"M/mm3", "10*6/uL"},
    {"106/mm3", "10*6/uL"},
    {"10E6/uL", "10*6/uL"},
    {"104/mm3", "10*4/uL"},
    {"10E4/uL", "10*4/uL"},
    {"105/mm3", "10*5/uL"},
    {"10E5/uL", "10*5/uL"},
    {"lakh/uL", "10*5/uL"},
    {"lakhs/uL", "10*5/uL"},
    {"lakh/mm3", "10*5/uL"},
    {"lakhs/mm3", "10*5/uL"},
    {"bil/L", "10*9/L"},
    {"billion/L", "10*9/L"},
    {"cells10*9/L", "10*9/L"},
    {"cellsx109/L", "10*9/L"},
    {"109cells/L", "10*9/L"},
    {"万/uL", "10*4/uL"},
    {"giga/L", "10*9/L"},
    {"Gpt/L", "10*9/L"},
    {"10E9/L", "10*9/L"},
    {"/nL", "10*9/L"},
    {"K/uL", "10*3/uL"},
    {"K/mm3", "10*3/uL"},
    {"103/mm3", "10*3/uL"},
    {"10E3/uL", "10*3/uL"},
    {"thousand/uL", "10*3/uL"},
    {"thousands/uL", "10*3/uL"},
    {"thou/uL", "10*3/uL"},
    {"thousand/mm3", "10*3/uL"},
    {"thousands/mm3", "10*3/uL"},
    {"thou/mm3", "10*3/uL"},
    {"1000/mm3", "10*3/uL"},
    {"1000/uL", "10*3/uL"},
    {"Tsd/uL", "10*3/uL"},
    {"cells/uL", "/uL"},
    {"cells/mm3", "/mm3"},
    {"elements/mm3", "/mm3"},
    {"éléments/mm3", "/mm3"},
    {"mm-3", "/mm3"},
    {"cells/mL", "/mL"},
    {"elements/mL", "/mL"},
    {"éléments/mL", "/mL"},
    {"IU/L", "U/L"},
    {"units/L", "U/L"},
    {"unit/L", "U/L"},
    {"E/L", "U/L"},
    {"UI/L", "U/L"},
    {"mU/mL", "U/L"},
    {"UI/mL", "[IU]/mL"},
    {"U/mL", "[IU]/mL"},
    {"UI/L", "[IU]/L"},
    {"U/L", "[IU]/L"},
    {"kUI/L", "k[IU]/L"},
    {"ratio", "1"},
    {"um3", "fL"},
    {"u3", "um3"},
    {"ug/L", "ug/L{FEU}"},
    {"ng/mL", "ng/mL{FEU}"},
    {"mg/L", "mg/L{FEU}"},
    {"ug/mL", "ug/mL{FEU}"},
    {"ugFEU/L", "ug/L{FEU}"},
    {"ngFEU/mL", "ng/mL{FEU}"},
    {"mgFEU/L", "mg/L{FEU}"},
    {"ugFEU/mL", "ug/mL{FEU}"},
    {"ug/L", "ug/L{DDU}"},
    {"ng/mL", "ng/mL{DDU}"},
    {"mg/L", "mg/L{DDU}"},
    {"ugDDU/L", "ug/L{DDU}"},
    {"ngDDU/mL", "ng/mL{DDU}"},
    {"mgDDU/L", "mg/L{DDU}"},
    {"mm", "mm/h"},
    {"mm/hr", "mm/h"},
    {"mm/hour", "mm/h"},
    {"mm/heure", "mm/h"},
    {"mm/1h", "mm/h"},
    {"mm/1sth", "mm/h"},
    {"mm/1sthour", "mm/h"},
    {"mm/1hour", "mm/h"},
    {"mm/firsthour", "mm/h"},
    {"mm/1reh", "mm/h"},
    {"mm/1èreh", "mm/h"},
    {"mm/1ereh", "mm/h"},
    {"mm/1reheure", "mm/h"},
    {"mm/1èreheure", "mm/h"},
    {"mm/60min", "mm/h"},
    {"mmin1sthour", "mm/h"},
    {"mm/1hr", "mm/h"},
    {"mm1h", "mm/h"},
    {"sec", "s"},
    {"secs", "s"},
    {"second", "s"},
    {"seconds", "s"},
    {"seconde", "s"},
    {"secondes", "s"},
    {"ratio", "{INR}"},
    {"1", "{INR}"},
    {"/HPF", "/[HPF]"},
    {"/champ", "/[HPF]"},
    {"/hpf", "/[HPF]"},
    {"WBC/HPF", "/[HPF]"},
    {"cells/HPF", "/[HPF]"},
    {"cells/field", "/[HPF]"},
};

/// A volume spelled out, or as it was called in old units: "103/cumm" is "103/mm3", "g/litre" is "g/L".
QString withPlainVolume(const QString& unit)
{
    constexpr std::pair<const char*, const char*> volumes[] = {{"cumm", "mm3"},
                                                               {"cu.mm", "mm3"},
                                                               {"cmm", "mm3"},
                                                               {"mmc", "mm3"},
                                                               {"mcL", "uL"},
                                                               {"microlitre", "uL"},
                                                               {"microliter", "uL"},
                                                               {"millilitre", "mL"},
                                                               {"milliliter", "mL"},
                                                               {"decilitre", "dL"},
                                                               {"deciliter", "dL"},
                                                               {"litre", "L"},
                                                               {"liter", "L"},
                                                               {"lt", "L"},
                                                               {"ltr", "L"},
                                                               {"cubicmillimetre", "mm3"},
                                                               {"cubicmillimeter", "mm3"}};
    const qsizetype slash = unit.lastIndexOf(u'/');
    if (slash < 0) return unit;
    const QStringView volume = QStringView(unit).mid(slash + 1);
    for (const auto& [typed, plain] : volumes) {
        if (volume.compare(QLatin1StringView(typed), Qt::CaseInsensitive) == 0)
            return unit.left(slash + 1) + QLatin1StringView(plain);
    }
    return unit;
}

/// The spelling without what people write differently: spaces, signs of a power, brackets, superscripts, µ.
QString bare(const QString& typed)
{
    QString text = typed.simplified();
    static const QRegularExpression per(QStringLiteral("(^|\\s)per\\s+"), QRegularExpression::CaseInsensitiveOption);
    text.replace(per, QStringLiteral("/"));
    QString plain;
    // Compatibility form: superscripts become digits, the micro sign becomes a Greek mu, full-width letters plain ones.
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || QStringView(u"^*[]{}()·").contains(c)) continue;
        plain += c == u'\u03BC' ? QChar(u'u') : c == u'\u2215' ? QChar(u'/') : c == u'\u2212' ? QChar(u'-') : c;
    }
    if (plain.size() > 1 && (plain.front() == u'x' || plain.front() == u'X' || plain.front() == u'\u00D7'))
        plain.remove(0, 1);
    if (plain.startsWith(QStringLiteral("mcg"), Qt::CaseInsensitive)) plain.replace(0, 3, QStringLiteral("ug"));
    if (plain.startsWith(QStringLiteral("micromol"), Qt::CaseInsensitive)) plain.replace(0, 8, QStringLiteral("umol"));
    return withPlainVolume(plain);
}

struct Spelling
{
    QString text;
    const Unit* unit;
    Capitals capitals;
};

/// By their texts, capitals ignored.
const QHash<QString, QList<Spelling>>& spellings()
{
    static const QHash<QString, QList<Spelling>> all = [] {
        QHash<QString, QList<Spelling>> list;
        const auto add = [&](const QString& text, const Unit* unit, Capitals capitals) {
            list[text.toCaseFolded()] << Spelling{text, unit, capitals};
        };
        for (const Unit& unit : table) {
            add(bare(QString::fromLatin1(unit.ucum)), &unit, Capitals::Ignored);
            if (*unit.shown) add(bare(QString::fromUtf8(unit.shown)), &unit, Capitals::Ignored);
        }
        for (const Alias& alias : aliases)
            add(bare(QString::fromUtf8(alias.typed)), findUnit(QLatin1StringView(alias.ucum)), alias.capitals);
        return list;
    }();
    return all;
}

}  // namespace

std::span<const Unit> units()
{
    return table;
}

const Unit* findUnit(QLatin1StringView ucum)
{
    for (const Unit& unit : table) {
        if (ucum == QLatin1StringView(unit.ucum)) return &unit;
    }
    return nullptr;
}

QList<const Unit*> unitsSpelled(const QString& typed)
{
    const QString text = bare(typed);
    QList<const Unit*> meant;
    if (text.isEmpty()) return meant;
    const QList<Spelling> alike = spellings().value(text.toCaseFolded());
    for (const Qt::CaseSensitivity capitals : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Spelling& spelling : alike) {
            if (capitals == Qt::CaseInsensitive && spelling.capitals == Capitals::Matter) continue;
            if (spelling.text.compare(text, capitals) == 0 && !meant.contains(spelling.unit)) meant << spelling.unit;
        }
    }
    return meant;
}

PlainNumber timesPowerOfTen(PlainNumber value, int decades)
{
    double power = 1;
    for (int i = 0; i < std::abs(decades); ++i)
        power *= 10;
    if (decades < 0) return PlainNumber(value.value / power);
    // 0.07 × 100 is 7.000000000000001 in binary: what is a whole number but for the last bit is one.
    const double times = value.value * power;
    const double whole = std::round(times);
    return PlainNumber(std::abs(times - whole) <= std::abs(times) * 4e-16 ? whole : times);
}

}  // namespace daymark
