// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as text against files a doctor can review. DAYMARK_GOLDEN=write writes them anew.
#include "charts/picture.h"
#include "samplecharts.h"

#include <QFile>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartsAreAsReviewed_data();
    void chartsAreAsReviewed();
    void inventsNoNumberForWords();
};

void TestPicture::chartsAreAsReviewed_data()
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<bool>("z");
    QTest::newRow("published-1") << u"published-1"_s << false;
    QTest::newRow("published-1-z") << u"published-1"_s << true;
    QTest::newRow("kd-0008") << u"kd-0008"_s << false;
    QTest::newRow("kd-0014") << u"kd-0014"_s << false;
}

void TestPicture::chartsAreAsReviewed()
{
    QFETCH(QString, child);
    QFETCH(bool, z);
    const CoronaryScale scale = z ? CoronaryScale::ZScore : CoronaryScale::Millimetres;
    const QString text = picture(sampleCharts(child, {AxisRange::WholeCourse, scale}), Language());
    QFile golden(
        QStringLiteral(SOURCE_DIR "/tests/golden/charts-%1.txt").arg(QLatin1StringView(QTest::currentDataTag())));
    if (qEnvironmentVariable("DAYMARK_GOLDEN") == u"write"_s) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestPicture::inventsNoNumberForWords()
{
    const CourseCharts charts = sampleCharts(u"published-1"_s);
    const Chart& coronary = charts.charts.last();
    QCOMPARE(coronary.words.size(), 8);
    int values = 0;
    for (const ChartSeries& series : coronary.series)
        values += int(series.points.size());
    QCOMPARE(values, 4);
    QCOMPARE(charts.charts[1].series[0].points.size(), 1);
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
