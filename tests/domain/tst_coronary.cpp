// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"
#include "domain/coronaryfacts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QString code(const CoronaryState& state)
{
    return QString::fromLatin1(codeOf(state.aha).code);
}

/// Six months, 65 cm, 7.3 kg: BSA 0.3698 by Haycock.
Child infant()
{
    Child child;
    child.record.patient.birth = QDate(2020, 9, 1);
    child.record.patient.sex = Sex::Female;
    child.size("d1", BodyKind::Weight, "7.3");
    child.size("d1", BodyKind::Height, "65");
    return child;
}

Child publishedChild()
{
    Child child;
    child.record.patient.ageAtOnset = Span{9, Span::Unit::Month};
    child.record.patient.sex = Sex::Female;
    child.echo("d11", EchoConclusion::Normal);
    child.echo("d16");
    child.measure(Segment::Lmca, 4.1, 5.8);
    child.measure(Segment::Lad, 3.4);
    child.echo("d24", EchoConclusion::Worse);
    child.measure(Segment::Lmca, 6);
    child.measure(Segment::Lad, 4);
    child.echo("m2", EchoConclusion::Decreasing);
    child.echo("m3", EchoConclusion::Decreasing);
    child.echo("m8", EchoConclusion::Normal);
    child.echo("y4", EchoConclusion::Resolved);
    child.echo("y5", EchoConclusion::Unchanged);
    return child;
}

}  // namespace

class TestCoronary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aZKeepsItsSideOfALimit();
    void classes_data();
    void classes();
    void thePublishedCase();
    void thePublishedCaseAsFacts();
    void thePublishedCaseSoFar_data();
    void thePublishedCaseSoFar();
    void zNeedsTheBodyOfTheStudy();
    void onlyAMeasuredBodySizeServes();
    void reportedZDecidesOnlyWithoutAComputedOne();
    void zFollowsTheModelOfTheEpisode();
    void aProximalEquationIsNeverUsedElsewhere();
    void giantByEightMillimetresAlone();
    void noInvolvementNeedsEveryLargeDiameterTold();
    void normalWordsSettleWhatHasNoZ();
    void dilationByAFallOfOne_data();
    void dilationByAFallOfOne();
    void worstRunsOverAllEpisodes();
    void anAneurysmNotMeasuredAgainIsNamed();
    void nothingRecorded();
};

void TestCoronary::aZKeepsItsSideOfALimit()
{
    const auto shown = [](double z) { return english(Message("%1", {shownZ(ZScore(z))})); };
    QCOMPARE(shown(4.385), u"+4.38"_s);
    QCOMPARE(shown(2.4975), u"+2.498"_s);
    QCOMPARE(shown(2.499996), u"+2.499996"_s);
    QCOMPARE(shown(2.5), u"+2.50"_s);
    QCOMPARE(shown(2.504), u"+2.50"_s);
    QCOMPARE(shown(1.995), u"+1.995"_s);
    QCOMPARE(shown(9.9999), u"+9.9999"_s);
    QCOMPARE(shown(4.996), u"+4.996"_s);
    QCOMPARE(shown(-0.001), u"0.00"_s);
    QCOMPARE(shown(-2.4975), u"\u22122.50"_s);
}

void TestCoronary::classes_data()
{
    QTest::addColumn<std::optional<double>>("z");
    QTest::addColumn<std::optional<double>>("mm");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(TEST_DATA "/rules/aha-2017-class.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 0;
    for (const QByteArray& text : file.readAll().split('\n')) {
        const auto cells = text.split(',');
        if (++line < 3 || cells.size() < 4) continue;
        const auto number = [](const QByteArray& cell) {
            return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
        };
        QTest::addRow("%s", text.data()) << number(cells[0]) << number(cells[1]) << QString::fromLatin1(cells[2]);
    }
}

void TestCoronary::classes()
{
    QFETCH(std::optional<double>, z);
    QFETCH(std::optional<double>, mm);
    QFETCH(QString, expected);
    const auto told =
        aha2017Class(z ? std::optional(ZScore(*z)) : std::nullopt, mm ? std::optional(Millimetres(*mm)) : std::nullopt);
    QCOMPARE(QString::fromLatin1(codeOf(told).code), expected);
}

void TestCoronary::thePublishedCase()
{
    const Child child = publishedChild();
    const auto worst = worstCoronary(child.record);
    QCOMPARE(code(worst), u"medium"_s);
    QVERIFY(worst.atLeast);
    QCOMPARE(worst.measure->measure.segment, Segment::Lmca);
    QCOMPARE(worst.measure->day->value, 16);
    QVERIFY(worst.measure->reported);
    QCOMPARE(worst.largest->measure.mm->value, 6.0);
    QCOMPARE(worst.largest->day->value, 24);
    QCOMPARE(worst.largest->aha, CoronaryClass::NotStated);

    const auto now = presentCoronary(child.record);
    QCOMPARE(code(now), u"none"_s);
    QVERIFY(now.byWords);
    QCOMPARE(now.study->when.text(), u"y5"_s);
}

void TestCoronary::thePublishedCaseAsFacts()
{
    const Child child = publishedChild();
    const Illness illness(child.record, child.record.episodes.first(), today);
    const Language english;

    const Fact worst = coronaryWorstFact(illness);
    QCOMPARE(worst.value.toString(), u"medium"_s);
    const QString text = english(worst.text);
    for (const auto& part : {u"at least medium aneurysm"_s, u"LMCA 4.1 mm, reported Z +5.8 (day 16)"_s,
                             u"Largest diameter: LMCA 6 mm (day 24)"_s, u"its normal anatomy varies"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!worst.source.isEmpty());

    const Fact now = coronaryNowFact(illness);
    QCOMPARE(now.value.toString(), u"normal"_s);
    QVERIFY(english(now.text).contains(u"year 5"_s));

    const QJsonArray list = coronaryMeasuresFact(illness).value.toArray();
    QCOMPARE(list.size(), 4);
    const QJsonObject first = list[0].toObject();
    QCOMPARE(first[u"day"].toInt(), 16);
    QCOMPARE(first[u"date"].toString(), u"2021-03-16"_s);
    QCOMPARE(first[u"segment"].toString(), u"lmca"_s);
    QCOMPARE(first[u"mm"].toDouble(), 4.1);
    QVERIFY(first[u"z"].isNull());
    QCOMPARE(first[u"reportedZ"].toDouble(), 5.8);
    QCOMPARE(first[u"class"].toString(), u"medium"_s);
    QVERIFY(list[1].toObject()[u"class"].isNull());
}

void TestCoronary::thePublishedCaseSoFar_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("worst");
    QTest::addColumn<QString>("now");
    QTest::addRow("day 10: no echo yet") << QDate(2021, 3, 10) << u""_s << u""_s;
    QTest::addRow("day 11: normal by words") << QDate(2021, 3, 11) << u"none"_s << u"none"_s;
    QTest::addRow("day 16: medium by the reported Z") << QDate(2021, 3, 16) << u"medium"_s << u"medium"_s;
    QTest::addRow("day 24: worse, no Z") << QDate(2021, 3, 24) << u"medium"_s << u""_s;
    QTest::addRow("month 2: decreasing") << QDate(2021, 5, 1) << u"medium"_s << u""_s;
    QTest::addRow("month 8: normal") << QDate(2021, 11, 1) << u"medium"_s << u"none"_s;
}

void TestCoronary::thePublishedCaseSoFar()
{
    QFETCH(QDate, asOf);
    QFETCH(QString, worst);
    QFETCH(QString, now);
    const Record record = until(publishedChild().record, asOf);
    QCOMPARE(code(worstCoronary(record)), worst);
    QCOMPARE(code(presentCoronary(record)), now);
    QCOMPARE(worstCoronary(record).reason.isEmpty(), !worst.isEmpty());
    QCOMPARE(presentCoronary(record).reason.isEmpty(), !now.isEmpty());
}

void TestCoronary::zNeedsTheBodyOfTheStudy()
{
    Child child = infant();
    child.echo("d8");
    child.measure(Segment::Lmca, 3.0);
    child.echo("d9");
    child.measure(Segment::Lmca, 3.0);
    auto measures = coronaryMeasures(child.record, child.record.episodes.first());
    QVERIFY(std::abs(measures[0].z->z.value - 4.2037435559311165) < 1e-9);
    QCOMPARE(measures[0].body->days, 7);
    QCOMPARE(measures[0].aha, CoronaryClass::Small);
    QVERIFY2(!measures[1].z, "8 days are too old below 1 year of age");
    QCOMPARE(measures[1].aha, CoronaryClass::NotStated);

    // The study's own body size comes first.
    child.record.echoStudies[1].weight = Kilograms(12);
    child.record.echoStudies[1].height = Centimetres(85);
    measures = coronaryMeasures(child.record, child.record.episodes.first());
    QVERIFY(std::abs(measures[1].z->bsa.value - 0.537261) < 1e-6);
}

void TestCoronary::onlyAMeasuredBodySizeServes()
{
    Child child = infant();
    child.echo("d5");
    child.measure(Segment::Lmca, 3.0);
    const auto served = [&] {
        return coronaryMeasures(child.record, child.record.episodes.first()).first().z.has_value();
    };
    BodySize& weight = child.record.bodySizes.first();
    QVERIFY(served());
    for (const BodyMethod method : {BodyMethod::Reported, BodyMethod::Estimated}) {
        weight.method = method;
        QVERIFY(!served());
    }
    weight.method = BodyMethod::Measured;
    QVERIFY(served());
    weight.text = u"0"_s;
    QVERIFY2(!served(), "nothing is no weight");
    EchoStudy& study = child.record.echoStudies.first();
    study.weight = Kilograms(0);
    QVERIFY2(!served(), "nor is it in the study");
    study.weight = Kilograms(7.3);
    QVERIFY(served());
    study.height = Centimetres(65);
    QVERIFY(bodyAt(child.record, study));
    study.parent = Id::make();
    QVERIFY2(bodyAt(child.record, study), "its own size needs no illness");
    QVERIFY(coronaryMeasures(child.record, child.record.episodes.first(), study).isEmpty());
}

void TestCoronary::reportedZDecidesOnlyWithoutAComputedOne()
{
    Child child = infant();
    child.echo("d5");
    child.measure(Segment::Lmca, 3.0, 11.0);
    auto measure = coronaryMeasures(child.record, child.record.episodes.first()).first();
    QVERIFY(!measure.reported);
    QCOMPARE(measure.aha, CoronaryClass::Small);
    child.record.bodySizes.clear();
    measure = coronaryMeasures(child.record, child.record.episodes.first()).first();
    QVERIFY(measure.reported);
    QCOMPARE(measure.aha, CoronaryClass::Giant);
}

void TestCoronary::zFollowsTheModelOfTheEpisode()
{
    Child child = infant();
    child.echo("d5");
    child.measure(Segment::Lmca, 3.0);
    const auto z = [&](ZModelId model) {
        child.record.episodes.first().zModel = model;
        return coronaryMeasures(child.record, child.record.episodes.first()).first().z;
    };
    QVERIFY(std::abs(z(ZModelId::McCrindle2007)->z.value - 2.9721149127707513) < 1e-6);
    QVERIFY(std::abs(z(ZModelId::Kobayashi2016)->z.value - 4.27649776769017) < 1e-6);
    QVERIFY(std::abs(z(ZModelId::Olivieri2009)->z.value - 3.028021384025407) < 1e-6);
    QVERIFY(!z(ZModelId::Other));
}

void TestCoronary::aProximalEquationIsNeverUsedElsewhere()
{
    Child child = infant();
    child.echo("d5");
    for (const Segment segment : {Segment::Lad, Segment::LadMid, Segment::LadDistal, Segment::Lcx, Segment::LcxDistal,
                                  Segment::Rca, Segment::Pda})
        child.measure(segment, 3.0);
    for (const auto& measure : coronaryMeasures(child.record, child.record.episodes.first())) {
        QVERIFY(!measure.z);
        const Segment segment = measure.measure.segment;
        const bool isPart = segment != Segment::Lad && segment != Segment::Lcx && segment != Segment::Rca;
        QCOMPARE(measure.z.error().message.text,
                 isPart ? "No reference Z for %1 in %2"_ba
                        : "Which part of the %1 was measured is not stated: %2 has a reference for %3"_ba);
    }
}

void TestCoronary::giantByEightMillimetresAlone()
{
    Child child;
    child.echo("d20");
    child.measure(Segment::RcaProximal, 8.0);
    child.measure(Segment::Lmca, 9.0);
    const auto worst = worstCoronary(child.record);
    QCOMPARE(code(worst), u"giant"_s);
    QVERIFY(!worst.atLeast);
}

void TestCoronary::noInvolvementNeedsEveryLargeDiameterTold()
{
    Child child = infant();
    child.echo("d5");
    child.measure(Segment::Lmca, 1.9);
    child.measure(Segment::LadMid, 1.4);
    QCOMPARE(code(worstCoronary(child.record)), u"none"_s);
    QCOMPARE(code(presentCoronary(child.record)), u"none"_s);
    child.measure(Segment::RcaMid, 2.2);
    QCOMPARE(code(worstCoronary(child.record)), u"small"_s);
    child.record.echoMeasures.last().segment = Segment::LadMid;
    QCOMPARE(code(worstCoronary(child.record)), u""_s);
    QCOMPARE(code(presentCoronary(child.record)), u""_s);
    QVERIFY(!worstCoronary(child.record).reason.isEmpty());
}

void TestCoronary::normalWordsSettleWhatHasNoZ()
{
    Child child;
    child.echo("d12", EchoConclusion::Normal);
    child.measure(Segment::Lmca, 2.1);
    QCOMPARE(code(worstCoronary(child.record)), u"none"_s);
    QCOMPARE(code(presentCoronary(child.record)), u"none"_s);
    // Words never make an aneurysm normal.
    child.record.echoMeasures.last().reportedZ = ZScore(3);
    QCOMPARE(code(presentCoronary(child.record)), u"small"_s);
}

void TestCoronary::dilationByAFallOfOne_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("later");
    QTest::addColumn<QString>("worst");
    // LMCA at BSA 0.3698 by Dallaire: mean 1.596 mm, SD 0.334 mm.
    QTest::addRow("fall of 0.9: none") << 2.20 << 1.90 << u"none"_s;
    QTest::addRow("fall of 1.05: dilation") << 2.20 << 1.85 << u"dilation"_s;
    QTest::addRow("a rise of 1.05 is no fall") << 1.85 << 2.20 << u"none"_s;
}

void TestCoronary::dilationByAFallOfOne()
{
    QFETCH(double, first);
    QFETCH(double, later);
    QFETCH(QString, worst);
    Child child = infant();
    child.echo("d2");
    child.measure(Segment::Lmca, first);
    child.echo("d8");
    child.measure(Segment::Lmca, later);
    const auto state = worstCoronary(child.record);
    QCOMPARE(code(state), worst);
    QCOMPARE(state.byFall, worst == u"dilation"_s);
    QCOMPARE(code(presentCoronary(child.record)), u"none"_s);
}

void TestCoronary::worstRunsOverAllEpisodes()
{
    Child child = infant();
    child.echo("d5");
    child.measure(Segment::Lmca, 5.0);
    child.episode(QDate(2023, 1, 10));
    child.echo("d5", EchoConclusion::Normal);
    const auto facts = [&](const Episode& episode) {
        const Illness illness(child.record, episode, today);
        return std::pair(coronaryWorstFact(illness).value, coronaryNowFact(illness).value);
    };
    QCOMPARE(facts(child.record.episodes[0]), facts(child.record.episodes[1]));
    QCOMPARE(facts(child.record.episodes[0]).first.toString(), u"giant"_s);
    QCOMPARE(facts(child.record.episodes[0]).second.toString(), u"normal"_s);
    child.measure(Segment::RcaProximal, 1.2);
    QCOMPARE(coronaryMeasures(child.record, child.record.episodes[0]).size(), 1);
    QCOMPARE(coronaryMeasures(child.record, child.record.episodes[1]).first().measure.segment, Segment::RcaProximal);
}

void TestCoronary::anAneurysmNotMeasuredAgainIsNamed()
{
    Child child = infant();
    child.echo("d5");
    child.measure(Segment::Lmca, 3.0);
    child.measure(Segment::RcaProximal, 4.0);
    child.echo("d8");
    child.measure(Segment::Lmca, 1.9);
    const auto now = presentCoronary(child.record);
    QCOMPARE(now.measure->measure.segment, Segment::RcaProximal);
    QCOMPARE(now.notSeen, QList<Segment>{Segment::RcaProximal});
}

void TestCoronary::nothingRecorded()
{
    const Child child;
    const Illness illness(child.record, child.record.episodes.first(), today);
    for (const Fact& fact : {coronaryWorstFact(illness), coronaryNowFact(illness)}) {
        QVERIFY(fact.value.isNull());
        QVERIFY(!fact.reason.isEmpty() && !fact.text.isEmpty() && !fact.source.isEmpty());
    }
    QCOMPARE(coronaryMeasuresFact(illness).value.toArray().size(), 0);
    QVERIFY(bodySurfaceFact(illness).value.isNull());
}

QTEST_GUILESS_MAIN(TestCoronary)
#include "tst_coronary.moc"
