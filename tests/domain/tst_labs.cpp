// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"
#include "domain/labs.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

LabResult result(const char* analyte, const char* text, const char* unit = "")
{
    LabResult result;
    result.id = Id::make();
    result.analyte = QString::fromUtf8(analyte);
    result.text = QString::fromUtf8(text);
    result.unit = QString::fromUtf8(unit);
    return result;
}

QList<OwnAnalyte> own()
{
    OwnAnalyte analyte;
    analyte.id = Id::make();
    analyte.code = u"S100"_s;
    analyte.name = u"S100 protein"_s;
    analyte.unit = u"ug/L"_s;
    OwnAnalyte bare;
    bare.id = Id::make();
    bare.code = u"BARE"_s;
    return {analyte, bare};
}

}  // namespace

class TestLabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void whatIsNoValueSaysWhy_data();
    void whatIsNoValueSaysWhy();
    void shown_data();
    void shown();
    void shownInAnotherUnit_data();
    void shownInAnotherUnit();
    void aRowHasTheUnitThatAllWereTypedIn();
    void anAnalyteWithoutItsOwnDecimals();
    void flags_data();
    void flags();
    void rowsOfTheSheet();
};

void TestLabs::values_data()
{
    QTest::addColumn<LabResult>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("converted");
    QTest::newRow("as published") << result("CRP", "260", "mg/L") << 260.0 << u"mg/L"_s << false;
    QTest::newRow("decimal comma") << result("HB", "9,9", "g/dL") << 9.9 << u"g/dL"_s << false;
    QTest::newRow("converted") << result("CRP", "26", "mg/dL") << 260.0 << u"mg/L"_s << true;
    QTest::newRow("no unit typed") << result("PLT", "758") << 758.0 << u"G/L"_s << false;
    QTest::newRow("zero is a value") << result("EOS", "0", "G/L") << 0.0 << u"G/L"_s << false;
    QTest::newRow("a bound") << result("CRP", "<0.3", "mg/dL") << 3.0 << u"mg/L"_s << true;
    QTest::newRow("one's own analyte") << result("S100", "0.2", "µg/L") << 0.2 << u"ug/L"_s << false;
    QTest::newRow("one's own, converted") << result("S100", "0.2", "ng/L") << 0.0002 << u"ug/L"_s << true;
    QTest::newRow("one's own without unit") << result("BARE", "7") << 7.0 << QString() << false;
}

void TestLabs::values()
{
    QFETCH(LabResult, typed);
    const auto value = labValue(typed, own());
    QVERIFY(value);
    QTEST(value->number.value, "value");
    QTEST(value->unit, "unit");
    QTEST(value->converted, "converted");
    QCOMPARE(value->number.isCensored(), typed.text.startsWith(u'<'));
}

void TestLabs::whatIsNoValueSaysWhy_data()
{
    QTest::addColumn<LabResult>("typed");
    QTest::addColumn<QString>("reason");
    LabResult notDone = result("CRP", "");
    notDone.state = ResultState::NotDone;
    LabResult trace = result("UWBC", "");
    trace.state = ResultState::Trace;
    QTest::newRow("not done") << notDone << u"not done"_s;
    QTest::newRow("trace") << trace << u"trace"_s;
    QTest::newRow("empty") << result("CRP", " ") << u"no result is written"_s;
    QTest::newRow("unit") << result("CRP", "3", "mmol") << u"not a unit of C-reactive protein"_s;
    QTest::newRow("urea or BUN") << result("UREA", "30", "mg/dL") << u"mg/dL urea"_s;
    QTest::newRow("unknown analyte") << result("XYZ", "3") << u"no analyte of the catalogue"_s;
    QTest::newRow("own unit") << result("S100", "3", "U/L") << u"cannot be converted to ug/L"_s;
    QTest::newRow("own analyte without unit") << result("BARE", "3", "U/L") << u"cannot be converted to 1"_s;
    QTest::newRow("words") << result("CRP", "high", "mg/L") << u"is not a number"_s;
}

void TestLabs::whatIsNoValueSaysWhy()
{
    QFETCH(LabResult, typed);
    QFETCH(QString, reason);
    const auto value = labValue(typed, own());
    QVERIFY(!value);
    QVERIFY2(english(value.error().message).contains(reason), qPrintable(english(value.error().message)));
}

void TestLabs::shown_data()
{
    QTest::addColumn<LabResult>("typed");
    QTest::addColumn<QString>("text");
    LabResult notDone = result("CRP", "");
    notDone.state = ResultState::NotDone;
    QTest::newRow("as typed") << result("CRP", "98.40", "mg/L") << u"98.40"_s;
    QTest::newRow("converted") << result("CRP", "26", "mg/dL") << u"260"_s;
    QTest::newRow("converted and rounded") << result("CREA", "0.4", "mg/dL") << u"35"_s;
    QTest::newRow("never rounded to nothing") << result("PLT", "120", "/µL") << u"0.1"_s;
    QTest::newRow("bound") << result("CRP", "<0.3", "mg/dL") << u"<3"_s;
    QTest::newRow("at most") << result("CRP", "<=5", "mg/L") << u"≤5"_s;
    QTest::newRow("zero") << result("EOS", "0") << u"0"_s;
    QTest::newRow("empty") << result("EOS", "") << QString();
    QTest::newRow("not done") << notDone << u"not done"_s;
    QTest::newRow("unit that cannot be converted") << result("UREA", "30", "mg/dL") << u"30 mg/dL"_s;
}

void TestLabs::shown()
{
    QFETCH(LabResult, typed);
    QTEST(english(labText(typed, own())), "text");
}

void TestLabs::shownInAnotherUnit_data()
{
    QTest::addColumn<LabResult>("typed");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    LabResult trace = result("UWBC", "");
    trace.state = ResultState::Trace;
    QTest::newRow("of no unit: as kept") << result("CRP", "26", "mg/dL") << QString() << u"260"_s;
    QTest::newRow("of the analyte's own") << result("CRP", "26", "mg/dL") << u"mg/L"_s << u"260"_s;
    QTest::newRow("of the unit typed: as typed") << result("CRP", "26.0", "mg/dL") << u"mg/dL"_s << u"26.0"_s;
    QTest::newRow("the unit typed, spelled otherwise") << result("CRP", "26.0", "MG/DL") << u"mg/dL"_s << u"26.0"_s;
    QTest::newRow("of a third: three digits") << result("CREA", "35") << u"mg/dL"_s << u"0.396"_s;
    QTest::newRow("a bound") << result("CRP", "<3", "mg/L") << u"mg/dL"_s << u"<0.3"_s;
    QTest::newRow("nothing is nothing in every unit") << result("CRP", "0", "mg/L") << u"mg/dL"_s << u"0"_s;
    QTest::newRow("a unit that is none of it") << result("CRP", "3", "mg/L") << u"U/L"_s << u"3"_s;
    QTest::newRow("one's own analyte") << result("S100", "0.2", "ng/L") << u"ng/L"_s << u"0.0002"_s;
    QTest::newRow("no value") << result("CRP", "high", "mg/L") << u"mg/dL"_s << u"high mg/L"_s;
    QTest::newRow("trace") << trace << u"/mL"_s << u"trace"_s;
}

void TestLabs::shownInAnotherUnit()
{
    QFETCH(LabResult, typed);
    QFETCH(QString, unit);
    QTEST(english(labText(typed, unit, own())), "text");
}

void TestLabs::aRowHasTheUnitThatAllWereTypedIn()
{
    const AnalyteRow crp = analyteRow(u"CRP"_s, {});
    QCOMPARE(commonUnit({result("CRP", "9.5", "mg/dL"), result("CRP", "<0.3", "MG/DL")}, crp), u"mg/dL"_s);
    QCOMPARE(commonUnit({result("CRP", "9.5", "mg/dL"), result("CRP", "12", "mg/L")}, crp), u"mg/L"_s);
    QCOMPARE(commonUnit({result("CRP", "9.5", "mg/dL"), result("CRP", "12")}, crp), u"mg/L"_s);
    QCOMPARE(commonUnit({result("CRP", "9.5", "kg"), result("CRP", "12", "kg")}, crp), u"mg/L"_s);
    QCOMPARE(commonUnit({}, crp), u"mg/L"_s);
    QCOMPARE(commonUnit({result("PLT", "289", "10³/µL")}, analyteRow(u"PLT"_s, {})), u"G/L"_s);
    QCOMPARE(commonUnit({result("S100", "2", "ng/L")}, analyteRow(u"S100"_s, own())), u"ug/L"_s);
}

void TestLabs::anAnalyteWithoutItsOwnDecimals()
{
    QCOMPARE(english(labText(result("S100", "0.2", "ng/L"), own())), u"0.0002"_s);
    QCOMPARE(english(labText(result("S100", "0", "ng/L"), own())), u"0"_s);
    QCOMPARE(inUnit(PlainNumber(260), u"CRP"_s, u"mg/dL"_s), PlainNumber(26));
    QCOMPARE(inUnit(PlainNumber(260), u"CRP"_s, u"U/L"_s), PlainNumber(260));
    QCOMPARE(inUnit(PlainNumber(260), u"S100"_s, u"mg/dL"_s), PlainNumber(260));
}

void TestLabs::flags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LabFlag>("flag");
    QTest::newRow("at the lower limit") << u"10"_s << LabFlag::None;
    QTest::newRow("below it") << u"9.9"_s << LabFlag::Low;
    QTest::newRow("at the upper limit") << u"20"_s << LabFlag::None;
    QTest::newRow("above it") << u"20.1"_s << LabFlag::High;
    QTest::newRow("less than the lower limit") << u"<10"_s << LabFlag::Low;
    QTest::newRow("less than something within") << u"<15"_s << LabFlag::None;
    QTest::newRow("more than the upper limit") << u">20"_s << LabFlag::High;
    QTest::newRow("more than something within") << u">15"_s << LabFlag::None;
    QTest::newRow("at most the lower limit") << u"≤10"_s << LabFlag::None;
    QTest::newRow("at least the upper limit") << u"≥20"_s << LabFlag::None;
    QTest::newRow("at most something below") << u"≤9"_s << LabFlag::Low;
    QTest::newRow("at least something above") << u"≥21"_s << LabFlag::High;
    QTest::newRow("less than something above") << u"<25"_s << LabFlag::None;
    QTest::newRow("at most something above") << u"≤25"_s << LabFlag::None;
    QTest::newRow("more than something below") << u">5"_s << LabFlag::None;
    QTest::newRow("at least something below") << u"≥5"_s << LabFlag::None;
}

void TestLabs::flags()
{
    QFETCH(QString, text);
    LabResult typed = result("ALT", qPrintable(text), "U/L");
    QCOMPARE(labFlag(typed, {}), LabFlag::None);  // no interval, no flag
    typed.low = PlainNumber(10);
    typed.high = PlainNumber(20);
    QTEST(labFlag(typed, {}), "flag");
    typed.state = ResultState::NotDone;
    QCOMPARE(labFlag(typed, {}), LabFlag::None);
    LabResult upTo = result("ALT", "5", "U/L");
    upTo.high = PlainNumber(20);
    QCOMPARE(labFlag(upTo), LabFlag::None);
    upTo.text = u"21"_s;
    QCOMPARE(labFlag(upTo), LabFlag::High);
    upTo.low = std::exchange(upTo.high, std::nullopt);
    QCOMPARE(labFlag(upTo), LabFlag::None);
    upTo.text = u"19"_s;
    QCOMPARE(labFlag(upTo), LabFlag::Low);
}

void TestLabs::rowsOfTheSheet()
{
    const auto rows = analyteRows(own());
    QCOMPARE(rows.first().code, u"HB"_s);
    QCOMPARE(english(rows[rows.size() - 2].name), u"S100 protein"_s);
    QCOMPARE(rows[rows.size() - 2].units, QStringList{u"ug/L"_s});
    QCOMPARE(english(rows.last().name), u"BARE"_s);
    QVERIFY(rows.last().units.isEmpty());
    QCOMPARE(english(analyteRow(u"S100"_s, own()).name), u"S100 protein"_s);
    QCOMPARE(analyteRow(u"CRP"_s, {}).unit, u"mg/L"_s);
    QCOMPARE(english(analyteRow(u"ESR"_s, {}).brief), u"ESR"_s);
    QCOMPARE(english(analyteRow(u"XYZ"_s, {}).name), u"XYZ"_s);
}

QTEST_GUILESS_MAIN(TestLabs)
#include "tst_labs.moc"
