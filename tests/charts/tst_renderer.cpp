// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderer.h"
#include "charts/valueaxis.h"
#include "samplecharts.h"

#include <cmath>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(const QColor& base, const QColor& text)
{
    QPalette colours;
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::Button})
        colours.setColor(role, base);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colours.setColor(role, text);
    return colours;
}

QPalette dark()
{
    return palette(QColor(0x1B1F24), QColor(0xE6E9EE));
}

QImage onPaper(const CourseCharts& charts)
{
    QImage image(1000, 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCharts(painter, QRectF(20, 20, 960, 860), charts, Theme::paper(1.6), Language());
    return image;
}

/// Relative luminance and contrast of WCAG 2.1.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace

Q_DECLARE_METATYPE(daymark::Theme)

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDarkDesktopNeverReachesPaper();
    void somethingIsPainted();
    void panelsShareOneAxis_data();
    void panelsShareOneAxis();
    void curvesLieWhereTheLayoutSays_data();
    void curvesLieWhereTheLayoutSays();
    void upright_data();
    void upright();
    void everyColourStandsOut_data();
    void everyColourStandsOut();
    void tintsAreOpaque();
    void aLowPageStillHasItsPanels();
};

void TestRenderer::aDarkDesktopNeverReachesPaper()
{
    const CourseCharts charts = sampleCharts(u"kd-0008"_s);
    const QPalette before = QApplication::palette();
    const QImage light = onPaper(charts);
    QApplication::setPalette(dark());
    const QImage underDark = onPaper(charts);
    QApplication::setPalette(before);
    QCOMPARE(underDark, light);
    int white = 0;
    for (int y = 0; y < light.height(); ++y) {
        for (int x = 0; x < light.width(); ++x)
            white += light.pixel(x, y) == qRgb(255, 255, 255);
    }
    QVERIFY(white > light.width() * light.height() * 8 / 10);
}

void TestRenderer::somethingIsPainted()
{
    const CourseCharts charts = sampleCharts(u"published-1"_s);
    QImage image(800, 700, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Theme theme = Theme::paper(1.4);
    const ChartLayout layout = paintCharts(painter, QRectF(0, 0, 800, 700), charts, theme, Language());
    painter.end();
    // LMCA 6 mm on day 24: the square is there, in its colour.
    const ChartLayout::Panel& coronary = layout.panels.last();
    const QPoint at(int(layout.x(charts.axis, 23)), int(coronary.y(6)));
    QCOMPARE(image.pixelColor(at), theme.hue(Hue::Teal));
    QCOMPARE(image.pixelColor(QPoint(int(layout.x(charts.axis, 300)), int(coronary.y(5)))), QColor(Qt::white));
}

void TestRenderer::panelsShareOneAxis_data()
{
    QTest::addColumn<QString>("child");
    for (const char* child : {"published-1", "kd-0001", "kd-0008", "kd-0014", "kd-0015", "kd-0016", "kd-0018"})
        QTest::newRow(child) << QString::fromLatin1(child);
}

void TestRenderer::panelsShareOneAxis()
{
    QFETCH(QString, child);
    const CourseCharts charts = sampleCharts(child);
    const QRectF page(10, 10, 700, 600);
    const ChartLayout layout = layoutCharts(charts, page, Theme::paper(1.3), Language());
    QCOMPARE(layout.panels.size(), charts.charts.size());
    double bottom = page.top();
    for (const ChartLayout::Panel& panel : layout.panels) {
        QCOMPARE(panel.plot.left(), layout.panels.first().plot.left());
        QCOMPARE(panel.plot.right(), layout.panels.first().plot.right());
        QVERIFY(panel.header.top() >= bottom);
        QVERIFY(panel.plot.top() >= panel.header.bottom());
        QVERIFY(panel.plot.height() > 0);
        bottom = panel.plot.bottom();
    }
    QVERIFY(bottom <= page.bottom());
    QVERIFY(layout.right <= page.right());
    QCOMPARE(layout.days(charts.axis, layout.x(charts.axis, 23)), 23.0);
}

void TestRenderer::curvesLieWhereTheLayoutSays_data()
{
    QTest::addColumn<double>("point");
    QTest::newRow("small letters") << 0.9;
    QTest::newRow("letters of the page") << 1.5;
    QTest::newRow("large letters") << 2.6;
}

void TestRenderer::curvesLieWhereTheLayoutSays()
{
    QFETCH(double, point);
    const CourseCharts charts = sampleCharts(u"published-1"_s);
    QImage image(1400, 1300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Theme theme = Theme::paper(point);
    const ChartLayout layout = paintCharts(painter, QRectF(image.rect()), charts, theme, Language());
    painter.end();
    // The frame of a panel is where the layout has it, whatever the size of letters.
    const QRectF plot = layout.panels[2].plot;
    const auto isInk = [&](double x, double y) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (image.pixelColor(qRound(x) + dx, qRound(y)) != QColor(Qt::white)) return true;
        }
        return false;
    };
    const double y = plot.top() + plot.height() * 0.37;
    QVERIFY(isInk(plot.left(), y));
    QVERIFY(isInk(plot.right(), y));
    QVERIFY(isInk(layout.x(charts.axis, 0), y));
    QCOMPARE(image.pixelColor(int(layout.x(charts.axis, 7)), int(layout.panels[2].y(260))), theme.hue(Hue::Violet));
}

void TestRenderer::upright_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("ticks");
    QTest::newRow("temperature") << 36.0 << 40.2 << 4 << QList<int>{36, 38, 40};
    QTest::newRow("temperature, high panel") << 36.0 << 40.2 << 5 << QList<int>{36, 37, 38, 39, 40};
    QTest::newRow("CRP") << 0.0 << 260.0 << 4 << QList<int>{0, 100, 200};
    QTest::newRow("platelets") << 0.0 << 758.0 << 4 << QList<int>{0, 200, 400, 600};
    QTest::newRow("Z below zero") << -2.0 << 6.0 << 4 << QList<int>{-2, 0, 2, 4, 6};
    QTest::newRow("small numbers") << 0.0 << 0.8 << 4 << QList<int>{0};
}

void TestRenderer::upright()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(int, room);
    Chart chart;
    chart.least = least;
    chart.most = most;
    QTEST(valueAxis(chart, DayAxis(), room).ticks, "ticks");
}

void TestRenderer::everyColourStandsOut_data()
{
    QTest::addColumn<Theme>("theme");
    const QFont font;
    QTest::newRow("paper") << Theme::paper();
    QTest::newRow("light") << Theme::screen(palette(Qt::white, QColor(0x202020)), font);
    QTest::newRow("dark") << Theme::screen(dark(), font);
    QTest::newRow("white on black") << Theme::screen(palette(Qt::black, Qt::white), font);
    QTest::newRow("black on white") << Theme::screen(palette(Qt::white, Qt::black), font);
}

void TestRenderer::everyColourStandsOut()
{
    QFETCH(Theme, theme);
    QCOMPARE(theme.hues.size(), int(Hue::Slate) + 1);
    for (const QColor& hue : theme.hues)
        QVERIFY2(contrast(hue, theme.panel) >= 3, qPrintable(hue.name()));
    QVERIFY(contrast(theme.text, theme.panel) >= 7);
    QVERIFY(contrast(theme.quiet, theme.panel) >= 4.5);
}

void TestRenderer::tintsAreOpaque()
{
    const Theme theme = Theme::screen(dark(), QFont());
    for (const QColor& color : {theme.ground, theme.panel, theme.lane, theme.grid, theme.band, theme.frame,
                                theme.tint(theme.hue(Hue::Blue), 0.3)})
        QCOMPARE(color.alpha(), 255);
}

void TestRenderer::aLowPageStillHasItsPanels()
{
    const ChartLayout layout =
        layoutCharts(sampleCharts(u"kd-0008"_s), QRectF(0, 0, 300, 120), Theme::paper(), Language());
    for (const ChartLayout::Panel& panel : layout.panels)
        QVERIFY(panel.plot.height() > 0 && panel.plot.width() > 0);
}

QTEST_MAIN(TestRenderer)
#include "tst_renderer.moc"
