// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotwidget.h"
#include "samplecharts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const ChartTable& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts << table.index(row, column).data().toString();
    return texts;
}

/// On a screen of this resolution.
class ScaledPlot : public PlotWidget
{
public:
    int ratio = 1;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        if (metric == PdmDevicePixelRatio) return ratio;
        if (metric == PdmDevicePixelRatioScaled) return int(ratio * devicePixelRatioFScale());
        return PlotWidget::metric(metric);
    }
};

QImage paintedOn(ScaledPlot& plot, int ratio)
{
    plot.ratio = ratio;
    QImage image(plot.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    plot.QWidget::render(&image);
    return image;
}

}  // namespace

class TestPlotWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysGoFromEventToEvent();
    void theBoxTellsTheDay();
    void approximateTimesSaySo();
    void anotherChildLeavesNothing();
    void plusAndMinusChangeTheRange();
    void theMousePoints();
    void onlyTheCursorIsPaintedAnew();
    void theTableHasTheSameNumbers();
    void theTableIsAModel();
    void nothingToShowIsNoHarm();
    void anotherScreenIsPaintedAnew();

private:
    std::unique_ptr<PlotWidget> m_plot;
};

void TestPlotWidget::init()
{
    m_plot = std::make_unique<PlotWidget>();
    m_plot->resize(900, 700);
    m_plot->setCharts(sampleCharts(u"published-1"_s));
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
}

void TestPlotWidget::keysGoFromEventToEvent()
{
    QStringList days;
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        days << m_plot->chosenWords().first().section(u" · "_s, 0, 0);
    }
    QCOMPARE(days.mid(0, 7),
             (QStringList{u"day 1"_s, u"day 8"_s, u"day 9"_s, u"day 11"_s, u"day 16"_s, u"day 17"_s, u"day 24"_s}));
    QCOMPARE(days.last(), u"≈ year 5"_s);
    QTest::keyClick(m_plot.get(), Qt::Key_Left);
    QVERIFY(m_plot->chosenWords().first().startsWith(u"≈ year 4"_s));
    QTest::keyClick(m_plot.get(), Qt::Key_Home);
    QCOMPARE(m_plot->chosen(), std::optional(0.0));
    QTest::keyClick(m_plot.get(), Qt::Key_End);
    QVERIFY(m_plot->chosenWords().first().startsWith(u"≈ year 5"_s));
    QTest::keyClick(m_plot.get(), Qt::Key_Escape);
    QVERIFY(!m_plot->chosen());
    QVERIFY(m_plot->chosenWords().isEmpty());
}

void TestPlotWidget::theBoxTellsTheDay()
{
    m_plot->choose(23.0);
    const QStringList words = m_plot->chosenWords();
    QCOMPARE(words.first(), u"day 24 · 24 Mar 2019"_s);
    QVERIFY(words.contains(u"C-reactive protein 74 mg/L H · printed as 74 g/dL"_s));
    QVERIFY(words.contains(u"Platelets 758 G/L H"_s));
    QVERIFY(words.contains(u"Coronary diameter LMCA 6 mm"_s));
    QVERIFY(!words.filter(u"Aspirin"_s).isEmpty());
    QVERIFY(m_plot->accessibleDescription().contains(u"Platelets 758 G/L"_s));
    QVERIFY(!m_plot->accessibleName().isEmpty());
}

void TestPlotWidget::approximateTimesSaySo()
{
    m_plot->choose(double(QDate(2019, 3, 1).daysTo(QDate(2019, 5, 1))));
    QCOMPARE(m_plot->chosenWords().first(), u"≈ month 2 · 1 May 2019"_s);
    // Under way since earlier:
    QVERIFY(!m_plot->chosenWords().filter(u"Anakinra"_s).isEmpty());
}

void TestPlotWidget::anotherChildLeavesNothing()
{
    m_plot->choose(23.0);
    m_plot->setCharts(sampleCharts(u"kd-0018"_s));
    QVERIFY(!m_plot->chosen());
    QVERIFY(!m_plot->accessibleDescription().contains(u"758"_s));
    QVERIFY(!m_plot->accessibleDescription().isEmpty());
    QVERIFY(!column(*m_plot->table(), ChartTable::Value).contains(u"758 G/L"_s));
    PlotWidget fresh;
    fresh.resize(m_plot->size());
    fresh.setCharts(sampleCharts(u"kd-0018"_s));
    m_plot->clearFocus();
    QCOMPARE(m_plot->grab().toImage(), fresh.grab().toImage());
}

void TestPlotWidget::plusAndMinusChangeTheRange()
{
    QSignalSpy spy(m_plot.get(), &PlotWidget::rangeChanged);
    QCOMPARE(m_plot->range(), AxisRange::WholeCourse);
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    QCOMPARE(m_plot->range(), AxisRange::Acute);
    QTest::keyClick(m_plot.get(), Qt::Key_End);
    QCOMPARE(m_plot->chosen(), std::optional(23.0));
    m_plot->setRange(AxisRange::WholeCourse);
    QCOMPARE(spy.size(), 3);
}

void TestPlotWidget::theMousePoints()
{
    const QImage before = m_plot->grab().toImage();
    // Any x near an event chooses that event; the widths are not the test's to know.
    for (int x = 60; x < 860 && !m_plot->chosen(); x += 5)
        QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, QPoint(x, 400));
    QVERIFY(m_plot->chosen());
    QVERIFY(m_plot->grab().toImage() != before);
}

void TestPlotWidget::onlyTheCursorIsPaintedAnew()
{
    m_plot->grab();
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i) {
        QTest::keyClick(m_plot.get(), i % 2 ? Qt::Key_Left : Qt::Key_Right);
        m_plot->grab();
    }
    const qint64 cursor = timer.restart();
    for (int i = 0; i < rounds; ++i) {
        m_plot->setRange(i % 2 ? AxisRange::WholeCourse : AxisRange::Acute);
        m_plot->grab();
    }
    QVERIFY2(cursor * 2 < timer.elapsed(), "the panels are not kept");
}

void TestPlotWidget::theTableHasTheSameNumbers()
{
    const ChartTable& table = *m_plot->table();
    const QStringList values = column(table, ChartTable::Value);
    int drawn = 0;
    for (const Chart& chart : m_plot->charts().charts) {
        for (const ChartSeries& series : chart.series) {
            for (const ChartPoint& point : series.points) {
                const QString text = Language()(point.text);
                QVERIFY2(!values.filter(text).isEmpty(), qPrintable(text));
                ++drawn;
            }
        }
    }
    QCOMPARE(drawn, 9);
    QCOMPARE(column(table, ChartTable::When).first(), u"day 1 – day 8"_s);
    QCOMPARE(column(table, ChartTable::When).last(), u"≈ year 5"_s);
}

void TestPlotWidget::theTableIsAModel()
{
    ChartTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(chartRows(sampleCharts(u"kd-0008"_s), Language()), Language());
    QVERIFY(table.rowCount() > 20);
    QCOMPARE(table.columnCount(), int(ChartTable::ColumnCount));
    for (int i = 0; i < table.columnCount(); ++i)
        QVERIFY(!table.headerData(i, Qt::Horizontal).toString().isEmpty());
    table.show({}, Language());
    QCOMPARE(table.rowCount(), 0);
}

void TestPlotWidget::nothingToShowIsNoHarm()
{
    m_plot->setCharts({});
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    QTest::keyClick(m_plot.get(), Qt::Key_Minus);
    m_plot->choose(3.0);
    m_plot->grab();
    QVERIFY(m_plot->sizeHint().isValid());
}

void TestPlotWidget::anotherScreenIsPaintedAnew()
{
    const auto made = [] {
        auto plot = std::make_unique<ScaledPlot>();
        plot->resize(900, 700);
        plot->setCharts(sampleCharts(u"published-1"_s));
        return plot;
    };
    const auto moved = made();
    paintedOn(*moved, 1);
    QVERIFY2(paintedOn(*moved, 2) == paintedOn(*made(), 2), "as sharp as one that was always there");
}

QTEST_MAIN(TestPlotWidget)
#include "tst_plotwidget.moc"
