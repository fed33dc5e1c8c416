// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "domain/zscore/zscore.h"

#include <QFile>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// Our ids of the vectors' models and segments.
const ZModel* modelNamed(const QByteArray& name)
{
    static const QHash<QByteArray, ZModelId> ids{{"Dallaire2011", ZModelId::Dallaire2011},
                                                 {"McCrindle2007", ZModelId::McCrindle2007},
                                                 {"Kobayashi2016", ZModelId::Kobayashi2016},
                                                 {"Olivieri2009", ZModelId::Olivieri2009}};
    return zModel(ids.value(name));
}

Segment segmentNamed(const QByteArray& name)
{
    static const QHash<QByteArray, Segment> segments{
        {"LMCA", Segment::Lmca}, {"LAD", Segment::LadProximal}, {"RCA", Segment::RcaProximal}};
    return segments.value(name);
}

ZQuestion question(Segment segment, double mm, double cm, double kg, Sex sex = Sex::Female)
{
    ZQuestion q;
    q.segment = segment;
    q.diameter = Millimetres(mm);
    q.body = Body{Centimetres(cm), Kilograms(kg)};
    q.sex = sex;
    return q;
}

ZQuestion bySurface(Segment segment, double mm, double squareMetres)
{
    ZQuestion q = question(segment, mm, 85, 12);
    q.body.reset();
    q.bsa = SquareMetres(squareMetres);
    return q;
}

}  // namespace

class TestZScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void lopez();
    void bodySurfaceAreas_data();
    void bodySurfaceAreas();
    void refusals_data();
    void refusals();
    void theRangeOfAModelIsSaid();
    void dallaireAtOneSquareMetre_data();
    void dallaireAtOneSquareMetre();
    void theLargestAndSmallestBodies();
    void everyModelExplainsItself();
    void lCrossesZeroInsideTheTable();
    void theFormulaOfTheModelDecidesTheBsa();
};

void TestZScore::vectors_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QFile file(QStringLiteral(TEST_DATA "/zscore-vectors.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    for (const QByteArray& text : file.readAll().split('\n')) {
        ++line;
        const auto cells = text.split(',');
        if (line < 3 || cells.size() != 11) continue;
        QTest::addRow("line %d: %s %s %s mm", line, cells[0].data(), cells[6].data(), cells[7].data()) << cells;
    }
}

void TestZScore::vectors()
{
    QFETCH(QList<QByteArray>, cells);
    ZQuestion q;
    q.segment = segmentNamed(cells[6]);
    q.diameter = Millimetres(cells[7].toDouble());
    q.sex = cells[1] == "M" ? Sex::Male : Sex::Female;
    if (cells[3].isEmpty())
        q.bsa = SquareMetres(cells[5].toDouble());
    else
        q.body = Body{Centimetres(cells[3].toDouble()), Kilograms(cells[4].toDouble())};
    if (!cells[2].isEmpty()) q.age = Years(cells[2].toDouble() / 12);
    const auto answer = zScore(*modelNamed(cells[0]), q);
    QVERIFY(answer);
    const double tolerance = cells[9].toDouble();
    QVERIFY2(std::abs(answer->z.value - cells[8].toDouble()) <= tolerance,
             qPrintable(QString::number(answer->z.value, 'g', 17)));
}

void TestZScore::lopez()
{
    // Mean and standard deviation of d / BSA^0.45, as published: one source only.
    const struct
    {
        Segment segment;
        double mean;
        double deviation;
    } rows[] = {{Segment::Lmca, 2.95, 0.57}, {Segment::LadProximal, 1.90, 0.34}, {Segment::RcaProximal, 2.32, 0.55}};
    const ZModel& model = *zModel(ZModelId::Lopez2017);
    const double scale = std::pow(bodySurfaceArea(model.bsaFormula, Centimetres(85), Kilograms(12)).value, 0.45);
    for (const auto& row : rows) {
        const auto z = [&](double times) {
            const auto answer =
                zScore(model, question(row.segment, (row.mean + times * row.deviation) * scale, 85, 12));
            return answer ? answer->z.value : 99;
        };
        QVERIFY(std::abs(z(0)) < 1e-9);
        QVERIFY(std::abs(z(2.5) - 2.5) < 1e-9);
    }
}

void TestZScore::bodySurfaceAreas_data()
{
    QTest::addColumn<BsaFormula>("formula");
    QTest::addColumn<double>("large");  // 85 cm, 12 kg
    QTest::addColumn<double>("small");  // 65 cm, 7.3 kg
    QTest::addRow("Haycock") << BsaFormula::Haycock << 0.5373 << 0.3698;
    QTest::addRow("DuBois") << BsaFormula::DuBois << 0.5174 << 0.3449;
    QTest::addRow("Mosteller") << BsaFormula::Mosteller << 0.5323 << 0.3631;
    QTest::addRow("Gehan") << BsaFormula::GehanGeorge << 0.5514 << 0.3812;
    QTest::addRow("Boyd") << BsaFormula::Boyd << 0.5543 << 0.3835;
}

void TestZScore::bodySurfaceAreas()
{
    QFETCH(BsaFormula, formula);
    QFETCH(double, large);
    QFETCH(double, small);
    QVERIFY(std::abs(bodySurfaceArea(formula, Centimetres(85), Kilograms(12)).value - large) < 5e-5);
    QVERIFY(std::abs(bodySurfaceArea(formula, Centimetres(65), Kilograms(7.3)).value - small) < 5e-5);
}

void TestZScore::refusals_data()
{
    QTest::addColumn<ZModelId>("model");
    QTest::addColumn<ZQuestion>("asked");
    QTest::addColumn<QByteArray>("reason");
    const auto aged = [](ZQuestion q, double years) {
        q.age = Years(years);
        return q;
    };
    auto bodiless = question(Segment::Lmca, 3, 85, 12);
    bodiless.body.reset();
    QTest::addRow("no body size") << ZModelId::Dallaire2011 << bodiless
                                  << QByteArray("No Z score without a body size: weight and height are needed");
    QTest::addRow("no diameter") << ZModelId::Dallaire2011 << question(Segment::Lmca, 0, 85, 12)
                                 << QByteArray("The diameter must be greater than 0 mm");
    const QByteArray unsized("No Z score: a weight, a height and a body surface must be above zero");
    QTest::addRow("negative weight") << ZModelId::Dallaire2011 << question(Segment::Lmca, 3, 85, -1) << unsized;
    QTest::addRow("no height") << ZModelId::Dallaire2011 << question(Segment::Lmca, 3, 0, 12) << unsized;
    auto flat = bodiless;
    flat.bsa = SquareMetres(0);
    QTest::addRow("no body surface") << ZModelId::Dallaire2011 << flat << unsized;
    auto unborn = question(Segment::Lmca, 3, 85, 12);
    unborn.age = Years(-0.1);
    QTest::addRow("before birth") << ZModelId::Dallaire2011 << unborn
                                  << QByteArray("No Z score before birth: the age must not be below 0");
    const double endless = std::numeric_limits<double>::infinity();
    QTest::addRow("a diameter beyond numbers") << ZModelId::Dallaire2011 << question(Segment::Lmca, 1.7e308, 85, 12)
                                               << QByteArray("These numbers give no finite Z score");
    QTest::addRow("an endless diameter") << ZModelId::Dallaire2011 << question(Segment::Lmca, endless, 85, 12)
                                         << QByteArray("The diameter must be greater than 0 mm");
    for (const auto& [cm, kg] : {std::pair(43.1, 4.0), std::pair(207.3, 60.0), std::pair(55.0, 1.9), {170.0, 122.7}})
        QTest::addRow("Lopez at %g cm, %g kg", cm, kg)
            << ZModelId::Lopez2017 << question(Segment::Lmca, 3, cm, kg) << QByteArray("%1; within range: %2");
    for (const Segment segment : {Segment::Lad, Segment::Lcx, Segment::Rca})
        QTest::addRow("Dallaire needs to know which part: %s", codeOf(segment).code)
            << ZModelId::Dallaire2011 << question(segment, 3, 85, 12)
            << QByteArray("Which part of the %1 was measured is not stated: %2 has a reference for %3");
    for (const Segment segment : {Segment::LadMid, Segment::LcxDistal, Segment::Pda})
        QTest::addRow("Dallaire has no %s", codeOf(segment).code)
            << ZModelId::Dallaire2011 << question(segment, 3, 85, 12) << QByteArray("No reference Z for %1 in %2");
    QTest::addRow("McCrindle has no LCx") << ZModelId::McCrindle2007 << question(Segment::LcxProximal, 3, 85, 12)
                                          << QByteArray("No reference Z for %1 in %2");
    const QByteArray impossible("No Z score by a body size that cannot be: is height in cm and weight in kg?");
    for (const auto& [cm, kg] : {std::pair(24.9, 12.0), {220.1, 60.0}, {85.0, 0.39}, {170.0, 250.1}})
        QTest::addRow("no body of %g cm, %g kg", cm, kg)
            << ZModelId::Dallaire2011 << question(Segment::Lmca, 3, cm, kg) << impossible;
    QTest::addRow("height and weight exchanged")
        << ZModelId::Dallaire2011 << question(Segment::Lmca, 3, 12, 85) << impossible;
    QTest::addRow("metres typed") << ZModelId::Dallaire2011 << question(Segment::Lmca, 3, 0.85, 12) << impossible;
    QTest::addRow("grams typed") << ZModelId::Dallaire2011 << question(Segment::Lmca, 3, 85, 12000) << impossible;
    for (const double surface : {0.049, 3.21})
        QTest::addRow("no body has %g m²", surface)
            << ZModelId::Dallaire2011 << bySurface(Segment::Lmca, 3, surface) << impossible;
    for (const double surface : {0.15, 2.68})
        QTest::addRow("Lopez at %g m²", surface)
            << ZModelId::Lopez2017 << bySurface(Segment::Lmca, 3, surface) << QByteArray("%1; within range: %2");
    QTest::addRow("Dallaire below 2 months")
        << ZModelId::Dallaire2011 << aged(question(Segment::Lmca, 2, 55, 4.5), 1.99 / 12)
        << QByteArray("%1; within range: %2");
    QTest::addRow("Dallaire above 18 years")
        << ZModelId::Dallaire2011 << aged(question(Segment::Lmca, 3, 170, 60), 18.1)
        << QByteArray("%1; within range: %2");
    QTest::addRow("Kobayashi without sex")
        << ZModelId::Kobayashi2016 << question(Segment::Lmca, 3, 85, 12, Sex::NotStated)
        << QByteArray("%1; within range: %2");
    QTest::addRow("Kobayashi above its BSA")
        << ZModelId::Kobayashi2016 << aged(question(Segment::Lmca, 4, 195, 110, Sex::Female), 17)
        << QByteArray("%1; within range: %2");
    QTest::addRow("nothing fits a large adult's LCx")
        << ZModelId::Dallaire2011 << aged(question(Segment::LcxProximal, 4, 195, 110, Sex::Female), 30)
        << QByteArray("%1; no other model fits");
}

void TestZScore::refusals()
{
    QFETCH(ZModelId, model);
    QFETCH(ZQuestion, asked);
    QFETCH(QByteArray, reason);
    const auto answer = zScore(*zModel(model), asked);
    QVERIFY(!answer);
    QCOMPARE(answer.error().message.text, reason);
}

void TestZScore::theRangeOfAModelIsSaid()
{
    const auto said = [](ZModelId model, const ZQuestion& asked) {
        return english()(zScore(*zModel(model), asked).error().message);
    };
    auto newborn = question(Segment::Lmca, 2, 55, 4.5);
    newborn.age = Years(1.0 / 12);
    const QString young = said(ZModelId::Dallaire2011, newborn);
    QVERIFY2(young.contains(u"no reference below an age of 2 months;"), qPrintable(young));
    const QString wide = said(ZModelId::Kobayashi2016, bySurface(Segment::Lmca, 3, 2.4));
    QVERIFY2(wide.contains(u"outside the range of Kobayashi 2016 (0.15–2.10 m²)"), qPrintable(wide));
}

/// Where √BSA is 1, mean and SD are the sums of the published coefficients.
void TestZScore::dallaireAtOneSquareMetre_data()
{
    QTest::addColumn<Segment>("segment");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("sd");
    QTest::newRow("LMCA") << Segment::Lmca << 2.9238 - 0.1817 << 0.1801 + 0.2530;
    QTest::newRow("LAD") << Segment::LadProximal << 2.2672 - 0.1502 << 0.1709 + 0.2293;
    QTest::newRow("LCx") << Segment::LcxProximal << 2.3458 - 0.2716 << 0.1142 + 0.3423;
    QTest::newRow("RCA proximal") << Segment::RcaProximal << 2.7521 - 0.3039 << 0.1626 + 0.2881;
    QTest::newRow("RCA mid") << Segment::RcaMid << 2.4078 - 0.3060 << 0.1324 + 0.3259;
    QTest::newRow("RCA distal") << Segment::RcaDistal << 2.3295 - 0.3185 << 0.1099 + 0.3198;
}

void TestZScore::dallaireAtOneSquareMetre()
{
    QFETCH(Segment, segment);
    const auto answer = zScore(*zModel(ZModelId::Dallaire2011), bySurface(segment, 3, 1));
    QVERIFY(answer);
    QTEST(answer->mean->value, "mean");
    QTEST(answer->sd->value, "sd");
}

void TestZScore::theLargestAndSmallestBodies()
{
    for (const auto& [cm, kg] : {std::pair(25.0, 0.4), {220.0, 250.0}})
        QVERIFY(zScore(*zModel(ZModelId::Dallaire2011), question(Segment::Lmca, 3, cm, kg)));
    for (const double surface : {0.05, 3.2})
        QVERIFY(zScore(*zModel(ZModelId::Dallaire2011), bySurface(Segment::Lmca, 3, surface)));
}

void TestZScore::everyModelExplainsItself()
{
    QCOMPARE(zModel(ZModelId::NotStated)->id, ZModelId::Dallaire2011);
    QVERIFY(!zModel(ZModelId::Other));
    for (const ZModel* model : zModels()) {
        QVERIFY(*model->formula && *model->source && *model->confidence);
        QVERIFY(model->covers(Segment::Lmca));
        QVERIFY(!model->covers(Segment::NotStated));
        // The limits of age are inside the range.
        auto q = question(Segment::Lmca, 3, 85, 12);
        q.age = model->minAge;
        QVERIFY(zScore(*model, q));
        q.age = model->maxAge;
        QVERIFY(zScore(*model, q));
    }
}

void TestZScore::lCrossesZeroInsideTheTable()
{
    // LAD of boys near BSA 0.49: no jump where the power law becomes a logarithm.
    ZQuestion q;
    q.segment = Segment::LadProximal;
    q.diameter = Millimetres(3.5);
    q.sex = Sex::Male;
    std::optional<double> before;
    for (double bsa = 0.40; bsa < 0.60; bsa += 0.0005) {
        q.bsa = SquareMetres(bsa);
        const auto answer = zScore(*zModel(ZModelId::Kobayashi2016), q);
        QVERIFY(answer);
        if (before) QVERIFY(answer->z.value < *before && *before - answer->z.value < 0.05);
        before = answer->z.value;
    }
}

void TestZScore::theFormulaOfTheModelDecidesTheBsa()
{
    for (const auto& [cm, kg] : {std::pair(43.2, 4.0), std::pair(207.2, 60.0), std::pair(55.0, 2.0), {170.0, 122.6}})
        QVERIFY(zScore(*zModel(ZModelId::Lopez2017), question(Segment::Lmca, 3, cm, kg)));
    const auto q = question(Segment::Lmca, 3, 85, 12);
    QVERIFY(std::abs(zScore(*zModel(ZModelId::Olivieri2009), q)->bsa.value - 0.5174) < 5e-5);
    QVERIFY(std::abs(zScore(*zModel(ZModelId::Dallaire2011), q)->bsa.value - 0.5373) < 5e-5);
}

QTEST_GUILESS_MAIN(TestZScore)
#include "tst_zscore.moc"
