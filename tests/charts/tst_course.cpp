// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/panel.h"
#include "course.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

QString words(const Message& message)
{
    return Language()(message);
}

QList<double> valuesOf(const Chart& chart)
{
    QList<double> values;
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.points)
            values << point.value;
    }
    return values;
}

}  // namespace

class TestCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyChildHasEveryChartAndNoValue();
    void unitsOfOneAnalyteBecomeOne();
    void whatCannotBeConvertedIsLeftOutAndSaid();
    void whatWasNotDoneBreaksTheLine();
    void aGapInTimeBreaksTheLine();
    void aBoundIsAnArrowAndNoPartOfALine();
    void theLaboratorysLimitIsDrawnWhereItIsOne();
    void aRouteHasItsOwnLimit();
    void statedFeverIsABarAndNoReading();
    void wordsStandAtTheirDay();
    void aStudyInWordsBreaksTheLine();
    void segmentsDifferInMoreThanColour();
    void aReportedZIsHollow();
    void aDiameterWithoutZIsLeftOutAndSaid();
    void anInfusionIsABlock();
    void aLowerDoseIsPaleAndEndsTheHigherOne();
    void aPauseIsAGap();
    void whatGoesOnIsAnArrow();
    void drugsKeepTheOrderOfTheCatalogue();
    void linesAreCutToTheAxis();
    void anUnknownOnsetIsAnAxisOfDates();
};

void TestCourse::anEmptyChildHasEveryChartAndNoValue()
{
    const CourseCharts charts = CourseChild().charts();
    QStringList ids;
    for (const Chart& chart : charts.charts)
        ids << QString::fromLatin1(chart.id);
    QCOMPARE(ids, QStringList({u"treatment"_s, u"temperature"_s, u"crp"_s, u"platelets"_s, u"coronary"_s}));
    QVERIFY(charts.isEmpty());
    QVERIFY(charts.axis.last() > charts.axis.first());
}

void TestCourse::unitsOfOneAnalyteBecomeOne()
{
    CourseChild child;
    child.lab("d8", "CRP", "26", "mg/dL");
    child.lab("d10", "CRP", "180", "mg/L");
    const Chart chart = child.chart("crp");
    QCOMPARE(valuesOf(chart), (QList<double>{260, 180}));
    QCOMPARE(words(chart.unit), u"mg/L"_s);
    QCOMPARE(words(chart.series[0].points[0].note), u"typed 26 mg/dL"_s);
}

void TestCourse::whatCannotBeConvertedIsLeftOutAndSaid()
{
    CourseChild child;
    child.lab("d8", "CRP", "26", "apples");
    const Chart chart = child.chart("crp");
    QVERIFY(!chart.hasValues());
    QCOMPARE(chart.leftOut.size(), 1);
    QVERIFY(words(chart.leftOut[0]).contains(u"apples"_s));
}

void TestCourse::whatWasNotDoneBreaksTheLine()
{
    CourseChild child;
    child.lab("d8", "PLT", "289");
    child.lab("d10", "PLT", "").state = ResultState::NotDone;
    child.lab("d12", "PLT", "400");
    child.lab("d14", "PLT", "500");
    const ChartSeries series = child.chart("platelets").series[0];
    QVERIFY(series.points[1].startsAnew);
    QVERIFY(!series.points[2].startsAnew);
    QCOMPARE(lineRuns(series, child.charts().axis).size(), 2);
}

void TestCourse::aGapInTimeBreaksTheLine()
{
    CourseChild child;
    child.temperature("d5", "39.5");
    child.temperature("d6", "39.0");
    child.temperature("d12", "37.0");
    const ChartSeries series = child.chart("temperature").series[0];
    QVERIFY(!series.points[1].startsAnew);
    QVERIFY(series.points[2].startsAnew);
}

void TestCourse::aBoundIsAnArrowAndNoPartOfALine()
{
    CourseChild child;
    child.lab("d8", "CRP", "20");
    child.lab("d10", "CRP", "<5");
    child.lab("d12", "CRP", "6");
    const ChartSeries series = child.chart("crp").series[0];
    QCOMPARE(series.points[1].bound, TypedNumber::Bound::Less);
    const auto runs = lineRuns(series, child.charts().axis);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].size(), 1);
    QCOMPARE(runs[1].size(), 1);
}

void TestCourse::theLaboratorysLimitIsDrawnWhereItIsOne()
{
    CourseChild child;
    child.lab("d8", "CRP", "26", "mg/dL").high = PlainNumber(0.5);
    QCOMPARE(child.chart("crp").thresholds[0].value, 5.0);
    QCOMPARE(words(child.chart("crp").thresholds[0].label), u"ULN 5"_s);
    child.lab("d9", "CRP", "100", "mg/L").high = PlainNumber(10);
    for (const ChartThreshold& threshold : child.chart("crp").thresholds)
        QVERIFY(!words(threshold.label).startsWith(u"ULN"_s));
}

void TestCourse::aRouteHasItsOwnLimit()
{
    CourseChild child;
    child.temperature("d5", "37.6", Route::Axillary);
    child.temperature("d5", "37.6", Route::Rectal);
    const Chart chart = child.chart("temperature");
    QCOMPARE(chart.series[0].points[0].beyond, Beyond::High);
    QCOMPARE(chart.series[0].points[1].beyond, Beyond::None);
    QCOMPARE(chart.thresholds.size(), 2);
    for (const Chart& each : child.charts().charts) {
        for (const ChartThreshold& threshold : each.thresholds)
            QVERIFY(!threshold.source.isEmpty());
    }
}

void TestCourse::statedFeverIsABarAndNoReading()
{
    CourseChild child;
    child.stated(Presence::Present, "d9", "d16");
    child.stated(Presence::Absent, "d17", "d20");
    const Chart chart = child.chart("temperature");
    QVERIFY(!chart.hasValues());
    QCOMPARE(chart.lanes.size(), 1);
    QCOMPARE(chart.lanes[0].bars[0].from.days, 8.0);
    QCOMPARE(chart.lanes[0].bars[0].to.days, 15.0);
    QCOMPARE(chart.lanes[0].bars[1].kind, BarKind::Absent);
}

void TestCourse::wordsStandAtTheirDay()
{
    CourseChild child;
    child.echo("d11", EchoConclusion::Normal);
    child.echo("m8", EchoConclusion::Resolved);
    const Chart chart = child.chart("coronary");
    QVERIFY(!chart.hasValues());
    QCOMPARE(words(chart.words[0].text), u"normal"_s);
    QCOMPARE(chart.words[0].at.day->value, 11);
    QVERIFY(chart.words[1].at.isApproximate);
}

void TestCourse::aStudyInWordsBreaksTheLine()
{
    CourseChild child;
    for (const char* day : {"d16", "d24"}) {
        child.echo(day);
        child.measure(Segment::Lmca, 4.1);
    }
    child.echo("m2", EchoConclusion::Decreasing);
    child.echo("m8");
    child.measure(Segment::Lmca, 2.3);
    const ChartSeries series = child.chart("coronary").series[0];
    QVERIFY(!series.points[1].startsAnew);
    QVERIFY(series.points[2].startsAnew);
}

void TestCourse::segmentsDifferInMoreThanColour()
{
    CourseChild child;
    child.echo("d16");
    for (const Segment segment :
         {Segment::Lmca, Segment::LadProximal, Segment::LadMid, Segment::LadDistal, Segment::LcxProximal,
          Segment::LcxDistal, Segment::RcaProximal, Segment::RcaMid, Segment::RcaDistal, Segment::Pda})
        child.measure(segment, 2.0);
    QSet<std::pair<int, int>> looks;
    for (const ChartSeries& series : child.chart("coronary").series) {
        QVERIFY(series.isNamed);
        looks.insert({int(series.marker), int(series.line)});
    }
    QCOMPARE(looks.size(), 10);
}

void TestCourse::aReportedZIsHollow()
{
    CourseChild child;
    child.echo("d16");
    child.measure(Segment::Lmca, 4.1, 5.8);
    const Chart chart = child.chart("coronary", {AxisRange::WholeCourse, CoronaryScale::ZScore});
    QCOMPARE(valuesOf(chart), QList<double>{5.8});
    QVERIFY(chart.series[0].points[0].isHollow);
    QCOMPARE(words(chart.series[0].points[0].text), u"reported Z +5.8"_s);
}

void TestCourse::aDiameterWithoutZIsLeftOutAndSaid()
{
    CourseChild child;
    child.echo("d16");
    child.measure(Segment::Lad, 3.4);
    const Chart chart = child.chart("coronary", {AxisRange::WholeCourse, CoronaryScale::ZScore});
    QVERIFY(!chart.hasValues());
    QCOMPARE(chart.leftOut.size(), 1);
    QCOMPARE(valuesOf(child.chart("coronary")), QList<double>{3.4});
}

void TestCourse::anInfusionIsABlock()
{
    CourseChild child;
    child.course("ivig");
    DoseStep& step = child.step("2021-03-09T10:00", "2021-03-09T22:00", 2);
    step.interval = {};
    const ChartBar bar = child.chart("treatment").lanes[0].bars[0];
    QCOMPARE(bar.kind, BarKind::Single);
    QCOMPARE(bar.to.days - bar.from.days, 0.5);
}

void TestCourse::aLowerDoseIsPaleAndEndsTheHigherOne()
{
    CourseChild child;
    child.course("aspirin");
    child.step("d9", "d24", 50);
    child.step("d24", "m8", 5);
    const auto bars = child.chart("treatment").lanes[0].bars;
    QCOMPARE(bars[0].kind, BarKind::Full);
    QCOMPARE(bars[0].to.day->value, 23);
    QCOMPARE(bars[1].kind, BarKind::Pale);
    QVERIFY(bars[1].to.isApproximate);
    QVERIFY(!bars[1].endIsOpen);
}

void TestCourse::aPauseIsAGap()
{
    CourseChild child;
    child.course("anakinra");
    child.step("d10", "d14", 4);
    DoseStep& pause = child.step("d15", "d17", 0);
    pause.kind = StepKind::Pause;
    pause.amount.reset();
    child.step("d18", "d30", 4);
    const auto bars = child.chart("treatment").lanes[0].bars;
    QCOMPARE(bars.size(), 3);
    QCOMPARE(bars[1].kind, BarKind::Pause);
    QCOMPARE(bars[2].kind, BarKind::Full);
}

void TestCourse::whatGoesOnIsAnArrow()
{
    CourseChild child;
    child.course("aspirin");
    child.step("d9", "", 5);
    QVERIFY(child.chart("treatment").lanes[0].bars[0].endIsOpen);
    QCOMPARE(child.chart("treatment").lanes[0].bars[0].to.date, today);
    child.record.courses.last().stopReason = u"echo normal"_s;
    const ChartBar stopped = child.chart("treatment").lanes[0].bars[0];
    QVERIFY(!stopped.endIsOpen);
    QVERIFY(stopped.to.isApproximate);
}

void TestCourse::drugsKeepTheOrderOfTheCatalogue()
{
    CourseChild child;
    for (const char* drug : {"balm of the ward", "anakinra", "ivig"}) {
        child.course(drug);
        child.step("d9", "d12", 1);
    }
    QStringList names;
    for (const ChartLane& lane : child.chart("treatment").lanes)
        names << words(lane.name);
    QCOMPARE(names, (QStringList{u"IVIG"_s, u"Anakinra"_s, u"balm of the ward"_s}));
}

void TestCourse::linesAreCutToTheAxis()
{
    CourseChild child;
    for (const char* day : {"d-20", "d10", "d25", "m2", "m8"})
        child.lab(day, "PLT", "300");
    const CourseCharts charts = child.charts({AxisRange::Acute, CoronaryScale::Millimetres});
    const auto runs = lineRuns(charts.charts[3].series[0], charts.axis);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].first().x(), 0.0);
    QCOMPARE(runs[0].last().x(), 1.0);
    QCOMPARE(runs[0].size(), 4);
}

void TestCourse::anUnknownOnsetIsAnAxisOfDates()
{
    CourseChild child{QDate()};
    child.lab("2021-06-01", "CRP", "20");
    child.lab("m2", "CRP", "10");
    const CourseCharts charts = child.charts();
    QVERIFY(!charts.axis.origin().isOnset);
    QCOMPARE(charts.axis.origin().date, QDate(2021, 6, 1));
    QCOMPARE(valuesOf(charts.charts[2]), QList<double>{20});
    QCOMPARE(charts.charts[2].leftOut.size(), 1);
}

QTEST_MAIN(TestCourse)
#include "tst_course.moc"
