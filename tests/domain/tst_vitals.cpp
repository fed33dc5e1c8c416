// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"
#include "domain/vitals.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestVitals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void spellings();
    void vitals_data();
    void vitals();
    void temperatures();
    void temperatureUnits();
    void theWrongKindIsRefused();
};

void TestVitals::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("kg");
    QTest::newRow("kilograms") << u"7.3"_s << u"kg"_s << 7.3;
    QTest::newRow("comma") << u"7,3"_s << QString() << 7.3;
    QTest::newRow("grams") << u"7300"_s << u"g"_s << 7.3;
    QTest::newRow("capitals") << u"7.3"_s << u"KG"_s << 7.3;
    QTest::newRow("pounds") << u"10"_s << u"lbs"_s << 4.5359237;
    QTest::newRow("no unit of weight") << u"7.3"_s << u"cm"_s << -1.0;
    QTest::newRow("words") << u"heavy"_s << u"kg"_s << -1.0;
    QTest::newRow("a bound") << u">7"_s << u"kg"_s << -1.0;
    QTest::newRow("empty") << QString() << u"kg"_s << -1.0;
}

void TestVitals::sizes()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(double, kg);
    BodySize size;
    size.kind = BodyKind::Weight;
    size.text = text;
    size.unit = unit;
    const auto weight = weightOf(size);
    QCOMPARE(weight.has_value(), kg > 0);
    if (weight) QCOMPARE(weight->value, kg);
}

void TestVitals::spellings()
{
    const auto kilograms = [](const QString& text, const QString& unit) {
        BodySize size;
        size.kind = BodyKind::Weight;
        size.text = text;
        size.unit = unit;
        return weightOf(size)->value;
    };
    for (const auto& unit : {u"kg"_s, u"kgs"_s, u"kilo"_s, u"kilos"_s})
        QCOMPARE(kilograms(u"7.3"_s, unit), 7.3);
    for (const auto& unit : {u"g"_s, u"gr"_s, u"gram"_s, u"grams"_s, u"gramme"_s, u"grammes"_s})
        QCOMPARE(kilograms(u"7300"_s, unit), 7.3);
    for (const auto& unit : {u"lb"_s, u"lbs"_s, u"pound"_s, u"pounds"_s, u"[lb_av]"_s})
        QCOMPARE(kilograms(u"10"_s, unit), 4.5359237);
}

void TestVitals::vitals_data()
{
    QTest::addColumn<VitalKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::newRow("mmHg") << VitalKind::SystolicPressure << u"90"_s << u"mm Hg"_s << 90.0;
    QTest::newRow("French centimetres") << VitalKind::SystolicPressure << u"12"_s << u"cmHg"_s << 120.0;
    QTest::newRow("kilopascal") << VitalKind::DiastolicPressure << u"8"_s << u"kPa"_s << 8 * 7.50062;
    QTest::newRow("heart rate") << VitalKind::HeartRate << u"140"_s << u"bpm"_s << 140.0;
    QTest::newRow("saturation") << VitalKind::OxygenSaturation << u"98"_s << u"%"_s << 98.0;
}

void TestVitals::vitals()
{
    QFETCH(VitalKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, unit);
    Vital vital;
    vital.kind = kind;
    vital.text = text;
    vital.unit = unit;
    const auto value = vitalOf(vital);
    QVERIFY(value);
    QTEST(value->value, "value");
    vital.unit = u"furlong"_s;
    QVERIFY(!vitalOf(vital));
}

void TestVitals::temperatures()
{
    Temperature reading;
    reading.text = u"39,7"_s;
    QCOMPARE(temperatureOf(reading)->value, 39.7);  // not stated: °C
    reading.text = u"98.6"_s;
    reading.unit = TemperatureUnit::Fahrenheit;
    QVERIFY(qFuzzyCompare(temperatureOf(reading)->value, 37.0));
    reading.text = u">39"_s;
    QVERIFY(!temperatureOf(reading));
}

void TestVitals::temperatureUnits()
{
    for (const auto& typed : {u"°C"_s, u"C"_s, u"c"_s, u"° c"_s, u"Cel"_s, u"℃"_s})
        QCOMPARE(temperatureUnitOf(typed), TemperatureUnit::Celsius);
    for (const auto& typed : {u"°F"_s, u"F"_s, u"f"_s, u"[degF]"_s, u"℉"_s})
        QCOMPARE(temperatureUnitOf(typed), TemperatureUnit::Fahrenheit);
    QCOMPARE(temperatureUnitOf(u"K"_s), TemperatureUnit::NotStated);
}

void TestVitals::theWrongKindIsRefused()
{
    BodySize size;
    size.kind = BodyKind::Height;
    size.text = u"0.65"_s;
    size.unit = u"m"_s;
    QVERIFY(!weightOf(size));
    QCOMPARE(heightOf(size)->value, 65.0);
    size.text = u"30"_s;
    for (const auto& unit : {u"in"_s, u"inch"_s, u"inches"_s, u"[in_i]"_s, u"\""_s}) {
        size.unit = unit;
        QVERIFY2(std::abs(heightOf(size)->value - 76.2) < 1e-9, qPrintable(unit));
    }
    QVERIFY(!vitalOf(Vital()));
    size.kind = BodyKind::Weight;
    QVERIFY(!heightOf(size));
    QVERIFY(unitsOf(BodyKind::NotStated).isEmpty() && unitsOf(VitalKind::NotStated).isEmpty());
    QCOMPARE(unitsOf(BodyKind::Height), (QStringList{u"cm"_s, u"m"_s, u"mm"_s, u"in"_s}));
    QCOMPARE(unitsOf(BodyKind::Weight), (QStringList{u"kg"_s, u"g"_s, u"lb"_s}));
    QCOMPARE(unitsOf(VitalKind::HeartRate), QStringList{u"/min"_s});
}

QTEST_GUILESS_MAIN(TestVitals)
#include "tst_vitals.moc"
