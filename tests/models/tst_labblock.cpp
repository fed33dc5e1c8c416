// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labblock.h"

#include "models/pastedtext.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

/// A block from a spreadsheet: how its text is taken apart, and what its heads name.
class LabBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfAText();
    void heads_data();
    void heads();
    void drawHeads_data();
    void drawHeads();
    void blocks_data();
    void blocks();
};

void LabBlockTest::cellsOfAText()
{
    using Rows = QList<QStringList>;
    QCOMPARE(cellsOfText(u"a\tb\r\n1\t\r\n"_s), (Rows{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}}));
    QCOMPARE(cellsOfText(u"\"a\nx\"\t\"say \"\"b\"\"\"\n"_s), (Rows{{u"a x"_s, u"say \"b\""_s}}));
    QCOMPARE(cellsOfText(u"a;2,5\n"_s), (Rows{{u"a"_s, u"2,5"_s}}));
    QCOMPARE(cellsOfText(u"\td8\n\nCRP\t3\n"_s), (Rows{{u""_s, u"d8"_s}, {u"CRP"_s, u"3"_s}}));
    QCOMPARE(cellsOfText(u"\n\t\n"_s), Rows());
}

void LabBlockTest::heads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("unit");
    QTest::newRow("code") << u"CRP"_s << u"CRP"_s << QString();
    QTest::newRow("name") << u"C-reactive protein"_s << u"CRP"_s << QString();
    QTest::newRow("French") << u"Protéine C réactive (mg/L)"_s << u"CRP"_s << u"mg/L"_s;
    QTest::newRow("without accents") << u"hemoglobine"_s << u"HB"_s << QString();
    QTest::newRow("ward French") << u"GB"_s << u"WBC"_s << QString();
    QTest::newRow("enzymes") << u"ASAT [UI/L]"_s << u"AST"_s << u"UI/L"_s;
    QTest::newRow("a comma") << u"Platelets, G/L"_s << u"PLT"_s << u"G/L"_s;
    QTest::newRow("a space") << u"Hb g/dL"_s << u"HB"_s << u"g/dL"_s;
    QTest::newRow("a share") << u"Neutrophils %"_s << u"NEUT_PCT"_s << u"%"_s;
    QTest::newRow("a share in brackets") << u"PNN (%)"_s << u"NEUT_PCT"_s << u"%"_s;
    QTest::newRow("a count") << u"PNN (G/L)"_s << u"NEUT"_s << u"G/L"_s;
    QTest::newRow("a bracket of the name") << u"ASAT (TGO)"_s << u"AST"_s << QString();
    QTest::newRow("own unit") << u"Neopterin, index"_s << u"NEO"_s << u"index"_s;
    QTest::newRow("own analyte") << u"Neopterin (nmol/L)"_s << u"NEO"_s << u"nmol/L"_s;
    QTest::newRow("said again in brackets") << u"Hémoglobine (Hb)"_s << u"HB"_s << QString();
    QTest::newRow("said again, with a unit") << u"Leucocytes (GB) (G/L)"_s << u"WBC"_s << u"G/L"_s;
    QTest::newRow("of the plasma") << u"Sodium plasmatique (mmol/L)"_s << u"NA"_s << u"mmol/L"_s;
    QTest::newRow("of the serum") << u"Sodium, serum"_s << u"NA"_s << QString();
    QTest::newRow("of the urine") << u"Sodium urinaire"_s << QString() << QString();
    QTest::newRow("of the urine, in brackets") << u"Sodium (urines)"_s << QString() << QString();
    QTest::newRow("of the urine, with a unit") << u"Sodium urinaire (mmol/L)"_s << QString() << QString();
    QTest::newRow("another in brackets") << u"Sodium (K)"_s << QString() << QString();
    QTest::newRow("a unit alone") << u"%"_s << QString() << QString();
    QTest::newRow("not enough") << u"D-dimer"_s << QString() << QString();
    QTest::newRow("unknown") << u"Mood"_s << QString() << QString();
}

void LabBlockTest::heads()
{
    QFETCH(QString, text);
    OwnAnalyte own;
    own.code = u"NEO"_s;
    own.name = u"Neopterin"_s;
    own.unit = u"index"_s;
    const NamedAnalyte named = readAnalyteHead(text, {own});
    QTEST(named.code, "code");
    QTEST(named.unit, "unit");
}

void LabBlockTest::drawHeads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    QTest::newRow("day first") << u"08/03/2021"_s << u"2021-03-08"_s;
    QTest::newRow("dots") << u"8.3.2021"_s << u"2021-03-08"_s;
    QTest::newRow("ISO") << u"2021-03-08"_s << u"2021-03-08"_s;
    QTest::newRow("with time") << u"2021-03-08 08:00"_s << u"2021-03-08T08:00"_s;
    QTest::newRow("without year") << u"8/3"_s << u"2021-03-08"_s;
    QTest::newRow("day of illness") << u"Day 8"_s << u"d8"_s;
    QTest::newRow("jour") << u"Jour 8"_s << u"d8"_s;
    QTest::newRow("J8") << u"J8"_s << u"d8"_s;
}

void LabBlockTest::drawHeads()
{
    QFETCH(QString, text);
    const auto moment = readDrawHead(text, {QDate(2021, 6, 1), QDate(2021, 3, 1)});
    QVERIFY(moment.has_value());
    QTEST(moment->text(), "moment");
}

void LabBlockTest::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("first");
    QTest::newRow("heads on both sides") << u"\t8/3/2021\tJ9\nCRP\t260\t98\nVS\t122\t\n"_s << u"CRP|VS"_s
                                         << u"8/3/2021|J9"_s << u"260|98"_s;
    QTest::newRow("turned") << u"Date\tCRP\tVS\n8/3/2021\t260\t122\nJ9\t98\t\n"_s << u"CRP|VS"_s << u"8/3/2021|J9"_s
                            << u"260|98"_s;
    QTest::newRow("turned, one result") << u"Date\tCRP\n8/3/2021\t260\n"_s << u"CRP"_s << u"8/3/2021"_s << u"260"_s;
    QTest::newRow("turned, a title above")
        << u"Bilan\t\t\n\tCRP\tVS\nJ8\t260\t122\n"_s << u"CRP|VS"_s << u"J8"_s << u"260"_s;
    QTest::newRow("names across alone") << u"CRP\tVS\n260\t122\n"_s << u"CRP|VS"_s << u""_s << u"260"_s;
    QTest::newRow("a column of units") << u"Analyte\tUnit\td8\nCRP\tmg/dL\t26\nESR\tmm/h\t122\n"_s
                                       << u"CRP (mg/dL)|ESR (mm/h)"_s << u"d8"_s << u"26"_s;
    QTest::newRow("names alone") << u"CRP\t260\nESR\t122\n"_s << u"CRP|ESR"_s << u""_s << u"260"_s;
    QTest::newRow("dates alone") << u"d8\td9\n260\t98\n"_s << u""_s << u"d8|d9"_s << u"260|98"_s;
    QTest::newRow("titles above and between")
        << u"Patient X\t\t\nImprimé le\t\t\nAnalyse\t8/3/2021\tJ9\nBiochimie\t\t\nCRP\t260\t98\n"_s << u"CRP"_s
        << u"8/3/2021|J9"_s << u"260|98"_s;
    QTest::newRow("groups before the names")
        << u"\t\t8/3/2021\nInflammation\tCRP\t260\n\tVS\t122\n"_s << u"CRP|VS"_s << u"8/3/2021"_s << u"260"_s;
    QTest::newRow("times beneath the dates") << u"\t8/3/2021\t8/3/2021\nHeure\t08:00\t20h30\nCRP\t260\t98\n"_s
                                             << u"CRP"_s << u"8/3/2021 08:00|8/3/2021 20h30"_s << u"260|98"_s;
    QTest::newRow("a date still to come") << u"\tJ8\tJ9\nCRP\t260\t\nVS\t\t\n"_s << u"CRP"_s << u"J8"_s << u"260"_s;
    QTest::newRow("units beneath the names")
        << u"Date\tCRP\tVS\n\tmg/dL\tmm/h\nJ8\t26\t122\n"_s << u"CRP (mg/dL)|VS (mm/h)"_s << u"J8"_s << u"26"_s;
    QTest::newRow("a column of intervals")
        << u"\tNorme\tJ8\nCRP\t<5\t260\n"_s << u"CRP"_s << u"Norme|J8"_s << u"<5|260"_s;
    QTest::newRow("a year of two digits") << u"\t8/3/31\nHumeur\t260\n"_s << u"Humeur"_s << u"8/3/31"_s << u"260"_s;
    QTest::newRow("numbers for dates") << u"\t1\t2\nCRP\t260\t98\n"_s << u"CRP"_s << u"1|2"_s << u"260|98"_s;
    QTest::newRow("thousands parted by spaces")
        << u"PLT\t289 000\t301 000\nWBC\t12 500\t9 800\n"_s << u"PLT|WBC"_s << u"|"_s << u"289 000|301 000"_s;
    QTest::newRow("numbers alone") << u"260\t98\n122\t90\n"_s << u"|"_s << u"|"_s << u"260|98"_s;
}

void LabBlockTest::blocks()
{
    QFETCH(QString, text);
    const LabBlock block = readLabBlock(cellsOfText(text), {QDate(2021, 6, 1), QDate(2021, 3, 1)}, {});
    QTEST(block.names.join(u'|'), "names");
    QTEST(block.dates.join(u'|'), "dates");
    QTEST(block.texts.value(0).join(u'|'), "first");
}

QTEST_GUILESS_MAIN(LabBlockTest)
#include "tst_labblock.moc"
