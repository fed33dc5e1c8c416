// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/casefile.h"
#include "reports/chartobject.h"
#include "reports/pages.h"
#include "reports/slices.h"
#include "reports/summary.h"
#include "reports/textlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDateTime printedAt(today, QTime(14, 32));

Record sample(const QString& name)
{
    const auto read = readCaseFile(QStringLiteral(SOURCE_DIR "/resources/sample/%1.json").arg(name), today);
    return read ? read->record : Record();
}

bool write(const Pages& pages, const QString& path)
{
    const auto pdf = pages.pdf();
    QFile file(path);
    return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
}

QString textOf(const QString& pdf, int page = 0)
{
    QProcess process;
    QStringList arguments{u"-layout"_s, pdf, u"-"_s};
    if (page > 0) arguments = QStringList{u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)} + arguments;
    process.start(u"pdftotext"_s, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Every text a person typed into the record.
QStringList typedTexts(const Record& record)
{
    QStringList texts;
    for (const LabResult& result : record.labResults)
        texts << result.text << result.originalText;
    for (const Temperature& reading : record.temperatures)
        texts << reading.text;
    for (const BodySize& size : record.bodySizes)
        texts << size.text;
    for (const EchoMeasure& measure : record.echoMeasures) {
        if (measure.mm) texts << Language().number(measure.mm->value);
        if (measure.reportedZ) texts << Language().number(measure.reportedZ->value);
    }
    texts.removeAll(QString());
    return texts;
}

}  // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void pdfHoldsEveryValue_data();
    void pdfHoldsEveryValue();
    void everyPageSaysWhoAndWhich();
    void paperStaysWhiteOnADarkDesktop();
    void theSheetHasItsOwnLanguage();
    void laterRowsAreLeftOut();
    void aChildWithoutEpisode();
    void footnotesAreThoseOfWhatIsPrinted_data();
    void footnotesAreThoseOfWhatIsPrinted();
    void noRowIsTorn_data();
    void noRowIsTorn();
};

void TestSummary::reads_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& name : {u"published-1"_s, u"kd-0007"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestSummary::reads()
{
    QFETCH(QString, name);
    const QString text = picture(followUpSummary(sample(name), today), Language());
    QFile golden(QStringLiteral(SOURCE_DIR "/tests/golden/summary-%1.txt").arg(name));
    if (qEnvironmentVariableIsSet("DAYMARK_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));
}

void TestSummary::pdfHoldsEveryValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Paper>("paper");
    const QStringList names = QDir(QStringLiteral(SOURCE_DIR "/resources/sample")).entryList({u"*.json"_s});
    for (const QString& file : names) {
        const QString name = file.chopped(5);
        QTest::addRow("%s A4", qPrintable(name)) << name << Paper::A4;
    }
    QTest::newRow("published-1 Letter") << u"published-1"_s << Paper::Letter;
}

void TestSummary::pdfHoldsEveryValue()
{
    QFETCH(QString, name);
    QFETCH(Paper, paper);
    const Record record = sample(name);
    QVERIFY(!record.patient.number.isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.pdf"_s);
    const Pages pages(followUpSummary(record, today), Language(), paper, printedAt);
    QVERIFY(write(pages, path));
    const QString text = textOf(path);
    QString figures = text;
    figures.replace(u'\u2212', u'-').remove(u'+');
    for (const QString& typed : typedTexts(record))
        QVERIFY2(text.contains(typed) || figures.contains(Language().number(typed.toDouble()).replace(u'\u2212', u'-')),
                 qPrintable(typed));
}

void TestSummary::everyPageSaysWhoAndWhich()
{
    const Record record = sample(u"kd-0016"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.pdf"_s);
    const Pages pages(followUpSummary(record, today), Language(), Paper::A4, printedAt);
    QVERIFY(pages.count() > 2);
    QVERIFY(write(pages, path));
    for (int page = 1; page <= pages.count(); ++page) {
        const QString text = textOf(path, page);
        QVERIFY(text.contains(record.patient.number));
        QVERIFY(text.contains(Language().date(record.patient.birth)));
        QVERIFY(text.contains(u"page %1 of %2"_s.arg(page).arg(pages.count())));
        QVERIFY(text.contains(u"printed 22 Nov 2026 14:32"_s));
    }
}

void TestSummary::paperStaysWhiteOnADarkDesktop()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(30, 30, 30)));
    const Pages pages(followUpSummary(sample(u"published-1"_s), today), Language(), Paper::A4, printedAt);
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    pages.paint(painter, 0);
    painter.end();
    QApplication::setPalette(before);
    qint64 light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            light += qGray(image.pixel(x, y)) > 200 ? 1 : 0;
    }
    QVERIFY(double(light) / (image.width() * image.height()) > 0.85);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TestSummary::theSheetHasItsOwnLanguage()
{
    const Document document = followUpSummary(sample(u"kd-0007"_s), today);
    QVERIFY(picture(document, Language(u"en"_s)).contains(u"3.8"_s));
    QVERIFY(picture(document, Language(u"fr"_s)).contains(u"3,8"_s));
}

void TestSummary::laterRowsAreLeftOut()
{
    const QString early = picture(followUpSummary(sample(u"published-1"_s), QDate(2019, 3, 10)), Language());
    QVERIFY(early.contains(u"260"_s));
    QVERIFY(!early.contains(u"758"_s));
    QVERIFY(!early.contains(u"year 4"_s));
}

void TestSummary::aChildWithoutEpisode()
{
    Record record;
    record.patient.id = Id::make();
    record.patient.number = u"KD-T"_s;
    QVERIFY(picture(followUpSummary(record, today), Language()).contains(u"No episode of illness"_s));
}

void TestSummary::footnotesAreThoseOfWhatIsPrinted_data()
{
    pdfHoldsEveryValue_data();
}

void TestSummary::footnotesAreThoseOfWhatIsPrinted()
{
    QFETCH(QString, name);
    const QString text = picture(followUpSummary(sample(name), today), Language());
    const qsizetype end = text.indexOf(u"== Rules and sources"_s);
    QVERIFY(end > 0);
    QSet<int> printed;
    static const QRegularExpression mark(u"\\[(\\d+(?:,\\d+)*)\\]"_s);
    for (auto found = mark.globalMatch(text.first(end)); found.hasNext();) {
        for (const QString& number : found.next().captured(1).split(u','))
            printed << number.toInt();
    }
    QSet<int> listed;
    static const QRegularExpression entry(u"\\*\\*(\\d+)\\*\\*"_s);
    for (auto found = entry.globalMatch(text.sliced(end)); found.hasNext();)
        listed << found.next().captured(1).toInt();
    QVERIFY(!printed.isEmpty());
    QCOMPARE(listed, printed);
    for (int number = 1; number <= listed.size(); ++number)
        QVERIFY(listed.contains(number));
}

void TestSummary::noRowIsTorn_data()
{
    pdfHoldsEveryValue_data();
}

void TestSummary::noRowIsTorn()
{
    QFETCH(QString, name);
    QFETCH(Paper, paper);
    const Theme theme = Theme::paper(10);
    const QSizeF page =
        QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point) - QSizeF(80, 66);
    const Language language;
    ChartObject charts(theme, language, page.width() * 10, page.height() * 10 - 400);
    QTextDocument text;
    text.documentLayout()->registerHandler(ChartObject::type, &charts);
    text.setUseDesignMetrics(true);
    text.setDocumentMargin(0);
    writeBlocks(followUpSummary(sample(name), today), language, theme, 10, charts, text);
    text.setTextWidth(page.width() * 10);
    const double height = page.height() * 10;
    const QList<Slice> slices = slicesOf(text, height);
    constexpr double rounding = 1;  // a tenth of a point
    const auto isOnOnePage = [&](double top, double bottom) {
        return std::any_of(slices.begin(), slices.end(), [&](const Slice& slice) {
            return slice.top <= top + rounding && bottom - rounding <= slice.bottom;
        });
    };
    for (const Slice& slice : slices)
        QVERIFY(slice.top < slice.bottom && slice.headHeight() + slice.bottom - slice.top <= height);
    // What one page ends with the next does not repeat.
    for (qsizetype i = 1; i < slices.size(); ++i)
        QVERIFY(slices[i - 1].bottom <= slices[i].top);
    int rows = 0;
    for (QTextFrame* frame : text.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        if (!table || !isRuled(*table)) continue;
        const QString first = table->cellAt(1, 0).firstCursorPosition().block().text();
        // Three rows stay with the head of their table.
        const double head = topOf(*table, 0);
        const double third = bottomOf(*table, std::min(3, table->rows() - 1));
        QVERIFY2(third - head > height / 2 || isOnOnePage(head, third), qPrintable(first));
        for (int row = 1; row < table->rows(); ++row, ++rows) {
            const double top = topOf(*table, row);
            const double bottom = bottomOf(*table, row);
            QVERIFY2(bottom - top > height / 2 || isOnOnePage(top, bottom), qPrintable(first));
        }
    }
    QVERIFY(rows > 0);
    // Every line is on one page, whole; a page that begins within a table has its head.
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const double top = text.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            QVERIFY2(isOnOnePage(top + line.y(), top + line.y() + line.height()), qPrintable(block.text()));
        }
    }
    for (const Slice& slice : slices) {
        for (QTextFrame* frame : text.rootFrame()->childFrames()) {
            const auto* table = qobject_cast<QTextTable*>(frame);
            const bool isWithin = table && isRuled(*table) && topOf(*table, 0) < slice.top &&
                                  slice.top < topOf(*table, table->rows() - 1) + rounding;
            if (isWithin) QCOMPARE(slice.headTop, topOf(*table, 0));
        }
    }
}

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
