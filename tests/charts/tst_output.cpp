// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/output.h"
#include "charts/renderer.h"
#include "samplecharts.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QDateTime printedAt(QDate(2026, 11, 22), QTime(14, 32));

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"%1 failed: "_s.arg(program) + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfEmbedsItsFonts();
    void aPdfIsSound();
    void aPdfHasEveryLabelAsText_data();
    void aPdfHasEveryLabelAsText();
    void aPdfSpeaksTheLanguageAskedFor();
    void anSvgSaysWhoseItIs();
    void anSvgDrawsNothingOutsideItsPage_data();
    void anSvgDrawsNothingOutsideItsPage();
    void aPngHasTwoPixelsAPoint();
    void anotherSuffixIsRefused();

private:
    QString write(const QString& child, const QString& suffix, const ChartOptions& options = {})
    {
        return write(m_folder.filePath(child + u'.' + suffix), sampleCharts(child, options), Language());
    }

    static QString write(const QString& path, const CourseCharts& charts, const Language& language)
    {
        const auto drawn = chartFile(charts, path, language, printedAt);
        QFile file(path);
        return drawn && file.open(QIODevice::WriteOnly) && file.write(*drawn) == drawn->size() ? path : QString();
    }

    QTemporaryDir m_folder;
};

void TestOutput::aPdfEmbedsItsFonts()
{
    const QStringList lines =
        outputOf(u"pdffonts"_s, {write(u"published-1"_s, u"pdf"_s)}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    for (const QString& line : lines.mid(2)) {
        QVERIFY2(line.contains(u"LiberationSans"_s), qPrintable(line));
        QVERIFY2(line.contains(QRegularExpression(u"Identity-H +yes"_s)), qPrintable(line));
    }
}

void TestOutput::aPdfIsSound()
{
    const QString path = write(u"kd-0008"_s, u"pdf"_s);
    QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"_s));
    const QString about = outputOf(u"pdfinfo"_s, {path});
    QVERIFY(about.contains(QRegularExpression(u"Pages: +1\n"_s)));
    QVERIFY(about.contains(u"KD-0008"_s));
    QCOMPARE(outputOf(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

void TestOutput::aPdfHasEveryLabelAsText_data()
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("published") << u"published-1"_s
                               << QStringList{u"PUBLISHED-1"_s,
                                              u"published case"_s,
                                              u"9 months old at onset"_s,
                                              u"onset 1 Mar 2019 (day 1)"_s,
                                              u"day 1 to day 1828"_s,
                                              u"Z: Dallaire 2011"_s,
                                              u"printed 22 Nov 2026 14:32"_s,
                                              u"Treatment"_s,
                                              u"IVIG"_s,
                                              u"Anakinra"_s,
                                              u"50 mg/kg/day"_s,
                                              u"Temperature"_s,
                                              u"stated"_s,
                                              u"C-reactive protein"_s,
                                              u"mg/L"_s,
                                              u"Platelets"_s,
                                              u"450"_s,
                                              u"Coronary diameter"_s,
                                              u"LMCA"_s,
                                              u"LAD"_s,
                                              u"giant ≥ 8 mm"_s,
                                              u"normal"_s,
                                              u"worse"_s,
                                              u"decreasing"_s,
                                              u"resolved"_s,
                                              u"unchanged"_s,
                                              u"6 wk"_s,
                                              u"5 yr"_s,
                                              u"day of illness"_s};
    QTest::newRow("synthetic") << u"kd-0008"_s << QStringList{u"KD-0008"_s,         u"synthetic, no real child"_s,
                                                              u"born 2 Mar 2023"_s, u"Infliximab"_s,
                                                              u"Enoxaparin"_s,      u"LAD proximal"_s,
                                                              u"RCA proximal"_s};
    QTest::newRow("no onset") << u"kd-0014"_s
                              << QStringList{u"KD-0014"_s, u"onset of fever not known"_s, u"nothing recorded"_s};
}

void TestOutput::aPdfHasEveryLabelAsText()
{
    QFETCH(QString, child);
    QFETCH(QStringList, labels);
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, write(child, u"pdf"_s), u"-"_s});
    for (const QString& label : labels)
        QVERIFY2(text.contains(label), qPrintable(label + u" is not in\n"_s + text));
}

void TestOutput::aPdfSpeaksTheLanguageAskedFor()
{
    const Language french(u"fr"_s);
    const QString path = write(m_folder.filePath(u"fr.pdf"_s), sampleCharts(u"published-1"_s), french);
    QVERIFY(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).contains(french.date(QDate(2019, 3, 1))));
}

void TestOutput::anSvgSaysWhoseItIs()
{
    QFile file(write(u"published-1"_s, u"svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString title;
    QString description;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"title"_s) title = xml.readElementText();
        if (xml.isStartElement() && xml.name() == u"desc"_s) description = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(title.contains(u"PUBLISHED-1"_s));
    QVERIFY(description.contains(u"onset 1 Mar 2019"_s));
}

void TestOutput::anSvgDrawsNothingOutsideItsPage_data()
{
    QTest::addColumn<QString>("child");
    for (const char* child : {"published-1", "kd-0008", "kd-0015", "kd-0016"})
        QTest::newRow(child) << QString::fromLatin1(child);
}

/// Every corner of every line, with its transformation, in the acute range: all later points must be cut off.
void TestOutput::anSvgDrawsNothingOutsideItsPage()
{
    QFETCH(QString, child);
    QFile file(write(child, u"svg"_s, {AxisRange::Acute, CoronaryScale::Millimetres}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression matrix(u"matrix\\(([^)]*)\\)"_s);
    static const QRegularExpression pair(u"(-?[0-9.]+(?:e-?[0-9]+)?),(-?[0-9.]+(?:e-?[0-9]+)?)"_s);
    QXmlStreamReader xml(&file);
    QList<QTransform> stack;
    QRectF page;
    int corners = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"g"_s) stack.removeLast();
        if (!xml.isStartElement()) continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"svg"_s) {
            const QStringList box = attributes.value(u"viewBox"_s).toString().split(u' ');
            page = QRectF(0, 0, box[2].toDouble(), box[3].toDouble());
        }
        if (xml.name() == u"g"_s) {
            QTransform own = stack.isEmpty() ? QTransform() : stack.last();
            const auto match = matrix.match(attributes.value(u"transform"_s).toString());
            if (match.hasMatch()) {
                const QStringList m = match.captured(1).split(u',');
                own = QTransform(m[0].toDouble(), m[1].toDouble(), m[2].toDouble(), m[3].toDouble(), m[4].toDouble(),
                                 m[5].toDouble());
            }
            stack << own;
        }
        for (const QString& attribute : {u"points"_s, u"d"_s}) {
            for (auto found = pair.globalMatch(attributes.value(attribute).toString()); found.hasNext();) {
                const auto match = found.next();
                const QPointF at =
                    stack.last().map(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()));
                QVERIFY2(page.adjusted(20, 20, -20, -20).contains(at), qPrintable(u"%1, %2"_s.arg(at.x()).arg(at.y())));
                ++corners;
            }
        }
    }
    QVERIFY(corners > 100);
}

void TestOutput::aPngHasTwoPixelsAPoint()
{
    const QImage image(write(u"published-1"_s, u"png"_s));
    QCOMPARE(image.size(), QSize(1684, 1190));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(image.text(u"Description"_s).contains(u"onset 1 Mar 2019"_s));
}

void TestOutput::anotherSuffixIsRefused()
{
    const auto drawn = chartFile(sampleCharts(u"published-1"_s), u"charts.docx"_s, Language(), printedAt);
    QVERIFY(!drawn);
    QVERIFY(Language()(drawn.error().message).contains(u".pdf"_s));
}

QTEST_MAIN(TestOutput)
#include "tst_output.moc"
