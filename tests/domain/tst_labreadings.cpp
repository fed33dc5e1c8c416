// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/labreadings.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestLabReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeInOrderOfTime();
    void whatIsNoValueIsLeftOut();
    void unitsAreConverted();
    void neutrophilsInPercentAreComputed();
    void boundsDecideOnlyWhereTheyCan_data() { addRows(u"rules/bounds.csv"_s); }
    void boundsDecideOnlyWhereTheyCan();
};

void TestLabReadings::theyComeInOrderOfTime()
{
    const Child child = dictated(u"CRP 40 d12; CRP 260 d8; ALT 33 d8"_s);
    const auto readings = labReadings(illnessOf(child), "CRP"_L1);
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings[0].day, IllnessDay{8});
    QCOMPARE(readings[1].number.value, 40.0);
    QCOMPARE(english(readings[0].input.value), u"260 mg/L"_s);
}

void TestLabReadings::whatIsNoValueIsLeftOut()
{
    const Child child = dictated(u"CRP not-done d8; CRP trace d9; CRP 3 kg d10"_s);
    QVERIFY(labReadings(illnessOf(child), "CRP"_L1).isEmpty());
}

void TestLabReadings::unitsAreConverted()
{
    const auto readings = labReadings(illnessOf(dictated(u"CRP 26 mg/dL d8"_s)), "CRP"_L1);
    QCOMPARE(readings.size(), 1);
    QCOMPARE(readings[0].number.value, 260.0);
}

void TestLabReadings::neutrophilsInPercentAreComputed()
{
    const Child child = dictated(
        u"NEUT 11.64 d8; WBC 17.3 d8; NEUT 5 d9; WBC 10 d10; NEUT_PCT 80 d6; NEUT 9 d11; WBC 10 d11;"
        "NEUT 2 d6; WBC 10 d6; NEUT 11 d12; WBC 10 d12"_s);
    const auto readings = labReadings(illnessOf(child), "NEUT_PCT"_L1);
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings[0].number.value, 80.0);
    QVERIFY(!readings[0].computed);
    QCOMPARE(readings[1].day, IllnessDay{8});
    QVERIFY(readings[1].computed && std::abs(readings[1].number.value - 67.283) < 0.001);
    QVERIFY(english(readings[1].input.value).contains(u"computed"));
    QCOMPARE(readings[2].number.value, 90.0);
}

void TestLabReadings::boundsDecideOnlyWhereTheyCan()
{
    QFETCH(Cells, row);
    const TypedNumber number = readNumber(row[u"typed"_s]).value();
    const PlainNumber limit(row[u"limit"_s].toDouble());
    const auto word = [](Met met) { return QString::fromLatin1(codeOf(met).code); };
    QCOMPARE(word(isAtLeast(number, limit)), row[u"at least"_s]);
    QCOMPARE(word(isAbove(number, limit)), row[u"above"_s]);
    QCOMPARE(word(isAtMost(number, limit)), row[u"at most"_s]);
    QCOMPARE(word(isBelow(number, limit)), row[u"below"_s]);
}

QTEST_GUILESS_MAIN(TestLabReadings)
#include "tst_labreadings.moc"
