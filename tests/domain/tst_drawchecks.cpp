// SPDX-License-Identifier: GPL-3.0-or-later
// What the results of one draw say of one another.
#include "decisiontable.h"
#include "domain/check/drawchecks.h"
#include "draw.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestDrawChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acrossADraw_data() { addRows(u"rules/lab-cross-checks.csv"_s); }
    void acrossADraw();
    void anAnsweredDisagreementIsNotHintedAt();
    void cellsOfOneDraw();
    void bilirubinOfOneDraw();
    void redCellsOfOneDraw();
    void cholesterolOfOneDraw();
};

void TestDrawChecks::acrossADraw()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const QList<Hint> hints = crossCheckHints(illnessOf(child));
    QCOMPARE(hints.isEmpty(), row[u"check"_s].isEmpty());
    if (hints.isEmpty()) return;
    QCOMPARE(hints.size(), 1);
    QCOMPARE(QLatin1StringView(hints.first().id), "labs.cross-check"_L1);
    QCOMPARE(hints.first().standing, Standing::Setting);
    QVERIFY(!hints.first().source.isEmpty() && hints.first().inputs.size() >= 1);
    QVERIFY(english(hints.first().text).startsWith(u"day 8: "));
    const QString said = english(hints.first().text);
    const QHash<QString, QString> sentences{{u"cells-above-all"_s, u"One kind of white cells"_s},
                                            {u"differential-sum"_s, u"more than 100 %"_s},
                                            {u"bilirubin"_s, u"Direct bilirubin is above"_s},
                                            {u"mchc"_s, u"MCHC is not"_s},
                                            {u"cholesterol"_s, u"HDL and LDL"_s}};
    QVERIFY2(said.contains(sentences.value(row[u"check"_s], u"?"_s)), qPrintable(said));
}

void TestDrawChecks::anAnsweredDisagreementIsNotHintedAt()
{
    Child child = dictated(u"TBIL 17 d8; DBIL 18 d8"_s);
    QCOMPARE(crossCheckHints(illnessOf(child)).size(), 1);
    child.record.labResults.first().confirmation = u"the laboratory confirms"_s;
    QVERIFY(crossCheckHints(illnessOf(child)).isEmpty());
}

void TestDrawChecks::cellsOfOneDraw()
{
    Draw draw;
    draw.has(u"WBC"_s, u"17.3"_s, u"G/L"_s);
    QVERIFY(draw.typed(u"NEUT"_s, u"17.3"_s, u"G/L"_s).isAccepted());
    QCOMPARE(draw.typed(u"NEUT"_s, u"82"_s, u"G/L"_s).kind, LimitVerdict::Kind::Asks);
    draw.has(u"NEUT_PCT"_s, u"80"_s);
    QVERIFY(draw.typed(u"LYMPH_PCT"_s, u"21"_s).isAccepted());
    QCOMPARE(draw.typed(u"LYMPH_PCT"_s, u"21.1"_s).kind, LimitVerdict::Kind::Asks);
}

void TestDrawChecks::bilirubinOfOneDraw()
{
    Draw draw;
    draw.has(u"TBIL"_s, u"1"_s, u"mg/dL"_s);
    QVERIFY(draw.typed(u"DBIL"_s, u"17"_s, u"µmol/L"_s).isAccepted());
    QCOMPARE(draw.typed(u"DBIL"_s, u"18"_s, u"µmol/L"_s).kind, LimitVerdict::Kind::Asks);
}

void TestDrawChecks::redCellsOfOneDraw()
{
    Draw draw;
    draw.has(u"HB"_s, u"9.9"_s);
    draw.has(u"HCT"_s, u"30"_s);  // 33 g/dL
    QVERIFY(draw.typed(u"MCHC"_s, u"34"_s).isAccepted());
    QCOMPARE(draw.typed(u"MCHC"_s, u"38"_s).kind, LimitVerdict::Kind::Asks);
}

void TestDrawChecks::cholesterolOfOneDraw()
{
    Draw draw;
    draw.has(u"CHOL"_s, u"4"_s);
    draw.has(u"HDL"_s, u"1"_s);
    QVERIFY(draw.typed(u"LDL"_s, u"3"_s).isAccepted());
    QCOMPARE(draw.typed(u"LDL"_s, u"3.1"_s).kind, LimitVerdict::Kind::Asks);
}

QTEST_APPLESS_MAIN(TestDrawChecks)
#include "tst_drawchecks.moc"
