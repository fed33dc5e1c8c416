// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "decisiontable.h"
#include "domain/catalogue/analytenames.h"
#include "domain/catalogue/analytes.h"
#include "domain/catalogue/drugs.h"
#include "domain/catalogue/unitwords.h"

#include <QSet>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QSet<QString> vitals{u"TEMP"_s,   u"TEMP_AX"_s, u"TEMP_RECT"_s, u"TEMP_ORAL"_s, u"TEMP_TYMP"_s,
                           u"WEIGHT"_s, u"HEIGHT"_s,  u"BSA"_s,       u"HR"_s,        u"SBP"_s,
                           u"DBP"_s,    u"SPO2"_s,    u"LVEF"_s};

/// The published table without its vital signs.
QList<Cells> published()
{
    QList<Cells> rows = decisionTable(u"reference/analytes.csv"_s);
    rows.removeIf([](const Cells& row) { return vitals.contains(row[u"code"_s]); });
    return rows;
}

}  // namespace

class TestAnalytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInUse();
    void everyPublishedRowIsInTheCatalogue_data();
    void everyPublishedRowIsInTheCatalogue();
    void theCatalogueHasNoOthers();
    void codesOfOtherUnits_data() { addRows(u"rules/loinc-by-unit.csv"_s); }
    void codesOfOtherUnits();
    void codesOfOtherUnitsStandInThePublishedTable();
    void groupsStandTogether();
    void everyUnitIsOfTheTable();
    void spellings_data();
    void spellings();
    void thereAndBack_data();
    void thereAndBack();
    void aUnitInWordsIsSaidInTheReadersLanguage();
    void drugsHaveCodesOfTheirOwn();
    void aDrugOfOnesOwnWordsKeepsThem();
};

void TestAnalytes::everyPublishedRowIsInTheCatalogue_data()
{
    QTest::addColumn<Cells>("row");
    for (const Cells& row : published())
        QTest::addRow("%s", qPrintable(row[u"code"_s])) << row;
}

void TestAnalytes::everyPublishedRowIsInTheCatalogue()
{
    QFETCH(Cells, row);
    const Analyte* analyte = findAnalyte(row[u"code"_s]);
    QVERIFY(analyte);
    QCOMPARE(QString::fromLatin1(analyte->loinc), row[u"loinc"_s]);
    QCOMPARE(QString::fromLatin1(analyte->unit), row[u"ucum"_s]);
    QCOMPARE(analyte->lowest.value, row[u"plausible_min"_s].toDouble());
    QCOMPARE(analyte->highest.value, row[u"plausible_max"_s].toDouble());
    const QStringList others = row[u"alt_unit"_s].split(u';', Qt::SkipEmptyParts);
    const QStringList factors = row[u"factor_alt_to_base"_s].split(u';', Qt::SkipEmptyParts);
    QStringList known;
    for (const AnalyteUnit& other : analyte->others) {
        if (other.ucum) known << QString::fromLatin1(other.ucum);
    }
    QCOMPARE(known, others);
    for (qsizetype i = 0; i < others.size(); ++i) {
        const QString shown = QString::fromUtf8(findUnit(QLatin1StringView(others[i].toLatin1()))->shown);
        const auto base = toBase(PlainNumber(1), shown, *analyte);
        QVERIFY2(base, qPrintable(shown));
        QVERIFY(qFuzzyCompare(base->value, factors[i].toDouble()));
    }
}

void TestAnalytes::theCatalogueHasNoOthers()
{
    QCOMPARE(qsizetype(analytes().size()), published().size());
    QVERIFY(!findAnalyte(u"TEMP"_s));
    QVERIFY(!findAnalyte({}));
}

void TestAnalytes::codesOfOtherUnits()
{
    QFETCH(Cells, row);
    QCOMPARE(loincOf(row[u"unit"_s], *findAnalyte(row[u"analyte"_s])), row[u"loinc"_s]);
}

void TestAnalytes::codesOfOtherUnitsStandInThePublishedTable()
{
    int compared = 0;
    for (const Cells& row : published()) {
        for (const AnalyteUnit& other : findAnalyte(row[u"code"_s])->others) {
            if (!other.ucum || !*other.loinc) continue;
            QVERIFY2(row[u"source"_s].contains(QLatin1StringView(other.loinc)), other.loinc);
            ++compared;
        }
    }
    QCOMPARE(compared, 17);
}

void TestAnalytes::groupsStandTogether()
{
    AnalyteGroup last = AnalyteGroup::NotStated;
    for (const Analyte& analyte : analytes()) {
        QVERIFY2(analyte.group >= last, analyte.code);
        last = analyte.group;
    }
    QCOMPARE(codes(AnalyteGroup{}).size(), std::size_t(AnalyteGroup::Other) + 1);
}

void TestAnalytes::everyUnitIsOfTheTable()
{
    for (const Analyte& analyte : analytes()) {
        QVERIFY2(findUnit(QLatin1StringView(analyte.unit)), analyte.code);
        for (const QString& shown : analyte.shownUnits())
            QVERIFY2(unitOf(shown, analyte), qPrintable(shown));
    }
}

void TestAnalytes::spellings_data()
{
    addRows(u"rules/units.csv"_s);
}

void TestAnalytes::spellings()
{
    QFETCH(Cells, row);
    const auto base = toBase(PlainNumber(row[u"typed"_s].toDouble()), row[u"unit"_s], *findAnalyte(row[u"analyte"_s]));
    QCOMPARE(base.has_value(), !row[u"base"_s].isEmpty());
    if (base) QVERIFY(qFuzzyCompare(base->value, row[u"base"_s].toDouble()));
}

void TestAnalytes::thereAndBack_data()
{
    QTest::addColumn<QString>("code");
    for (const Analyte& analyte : analytes())
        QTest::addRow("%s", analyte.code) << QString(analyte.id());
}

void TestAnalytes::thereAndBack()
{
    QFETCH(QString, code);
    const Analyte& analyte = *findAnalyte(code);
    for (const QString& unit : analyte.shownUnits()) {
        const auto there = toBase(PlainNumber(7.3), unit, analyte);
        QVERIFY(there);
        QVERIFY(qFuzzyCompare(fromBase(*there, unit, analyte)->value, 7.3));
    }
    QVERIFY(!fromBase(PlainNumber(1), u"furlong"_s, analyte));
    QVERIFY(!findUnit("furlong"_L1));
    QVERIFY(unitsSpelled({}).isEmpty() && unitsSpelled(u" "_s).isEmpty());
    QCOMPARE(unitsSpelled(u"X10^9∕L"_s), unitsSpelled(u"10^9/L"_s));
}

void TestAnalytes::aUnitInWordsIsSaidInTheReadersLanguage()
{
    const Language french(u"fr"_s);
    for (const Unit& unit : units()) {
        const QString shown = QString::fromUtf8(unit.shown);
        QCOMPARE(Language()(unitWords(shown)), shown);
        QCOMPARE(french(unitWords(shown)), shown == u"/field"_s ? u"/champ"_s : shown);
        // What is read is what may be typed.
        if (!shown.isEmpty()) QVERIFY(unitsSpelled(french(unitWords(shown))).contains(&unit));
    }
    QCOMPARE(french(unitWords(u"%1 furlongs"_s)), u"%1 furlongs"_s);
}

void TestAnalytes::drugsHaveCodesOfTheirOwn()
{
    QSet<QString> seen;
    for (const Drug& drug : drugs()) {
        QVERIFY2(!seen.contains(drug.id()), drug.code);
        seen.insert(drug.id());
        QVERIFY(drug.group != DrugClass::NotStated);
        QCOMPARE(findDrug(drug.id()), &drug);
        QVERIFY2(doseUnits().contains(QString::fromUtf8(drug.unit)), drug.code);
    }
    QCOMPARE(drugClass(u"anakinra"_s), DrugClass::AntiInflammatory);
    QCOMPARE(drugClass(u"warfarin"_s), DrugClass::Antithrombotic);
}

void TestAnalytes::aDrugOfOnesOwnWordsKeepsThem()
{
    QVERIFY(!findDrug(u"Emapalumab"_s));
    QCOMPARE(drugName(u"Emapalumab"_s), Message::verbatim(u"Emapalumab"_s));
    QCOMPARE(drugName(u"ivig"_s), Message("IVIG"));
    QCOMPARE(drugClass(u"Emapalumab"_s), DrugClass::Other);
}

void TestAnalytes::namesInUse()
{
    for (const QString& name : {u"CRP"_s, u"c-reactive protein"_s, u"PROTÉINE C RÉACTIVE"_s})
        QCOMPARE(analytesNamed(name), QStringList{u"CRP"_s});
    QCOMPARE(analytesNamed(u"Leucocytes"_s), QStringList{u"WBC"_s});
    QCOMPARE(analytesNamed(u"PNN"_s), (QStringList{u"NEUT"_s, u"NEUT_PCT"_s}));
    for (const QString& nobody : {u"furlong"_s, u"  "_s, QString()})
        QCOMPARE(analytesNamed(nobody), QStringList());
    QVERIFY(foldedNamesOf(u"AST"_s).contains(u"tgo"_s));
    QCOMPARE(foldedNamesOf(u"NONE"_s), QStringList());
    for (const Analyte& analyte : analytes())
        QVERIFY2(!foldedNamesOf(QString(analyte.id())).isEmpty(), analyte.code);
}

QTEST_GUILESS_MAIN(TestAnalytes)
#include "tst_analytes.moc"
