// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop and a package manager are told about the program is true.
#include "commands/commands.h"
#include "sources.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace daymark;
using namespace daymark::architecture;
using namespace Qt::StringLiterals;

namespace {

/// The first hundred bytes of an SQLite file, with `applicationId` where SQLite keeps it.
QByteArray databaseHead(const QByteArray& applicationId)
{
    QByteArray head(100, '\0');
    head.replace(0, 15, "SQLite format 3");
    return head.replace(68, 4, applicationId);
}

}  // namespace

class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRegistryIsKnownByItsBytes_data();
    void aRegistryIsKnownByItsBytes();
    void aRegistryIsKnownByItsName();
    void everyPlaceTellsTheSameVersion_data();
    void everyPlaceTellsTheSameVersion();
    void everyCommandIsInTheManual_data();
    void everyCommandIsInTheManual();

private:
    QTemporaryDir m_share;
};

void TestPackage::initTestCase()
{
    // A desktop whose MIME types are those it was born with and ours.
    const QDir share(m_share.path());
    QVERIFY(share.mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/packaging/linux/daymark.xml"),
                        share.filePath(u"mime/packages/daymark.xml"_s)));
    qputenv("XDG_DATA_HOME", m_share.path().toUtf8());
    qputenv("XDG_DATA_DIRS", m_share.path().toUtf8());
}

void TestPackage::aRegistryIsKnownByItsBytes_data()
{
    QTest::addColumn<QByteArray>("applicationId");
    QTest::addColumn<bool>("ours");
    QTest::newRow("a registry") << QByteArray("DYMK") << true;
    QTest::newRow("some database") << QByteArray(4, '\0') << false;
    QTest::newRow("another program's") << QByteArray("GPKG") << false;
}

void TestPackage::aRegistryIsKnownByItsBytes()
{
    QFETCH(QByteArray, applicationId);
    QFETCH(bool, ours);
    const QMimeType type = QMimeDatabase().mimeTypeForData(databaseHead(applicationId));
    QCOMPARE(type.name() == u"application/x-daymark"_s, ours);
}

void TestPackage::aRegistryIsKnownByItsName()
{
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFile(u"ward.daymark"_s, QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), u"application/x-daymark"_s);
    QVERIFY(textOf(u"packaging/linux/daymark.desktop"_s).contains(u"MimeType=%1;"_s.arg(type.name())));
    QVERIFY(textOf(u"packaging/linux/org.daymark.Daymark.metainfo.xml"_s).contains(type.name()));
}

void TestPackage::everyPlaceTellsTheSameVersion_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("the project") << u"CMakeLists.txt"_s << uR"(project\(Daymark VERSION (\S+))"_s;
    QTest::newRow("the manual") << u"packaging/linux/daymark.1"_s << uR"re("Daymark ([^"]+)")re"_s;
    QTest::newRow("the catalogue of programs")
        << u"packaging/linux/org.daymark.Daymark.metainfo.xml"_s << uR"re(<release version="([^"]+)")re"_s;
    QTest::newRow("the package") << u"packaging/debian/changelog"_s << uR"(^daymark \(([^)]+)\))"_s;
}

void TestPackage::everyPlaceTellsTheSameVersion()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(textOf(path));
    QCOMPARE(match.captured(1), QStringLiteral(DAYMARK_VERSION));
}

void TestPackage::everyCommandIsInTheManual_data()
{
    QTest::addColumn<QString>("command");
    for (const Command* command : commands()) {
        if (!command->isHidden) QTest::newRow(command->name) << QString::fromLatin1(command->name);
    }
}

void TestPackage::everyCommandIsInTheManual()
{
    QFETCH(QString, command);
    const QString manual = textOf(u"packaging/linux/daymark.1"_s);
    const QRegularExpression synopsis(u"\\.SY daymark\n\\.B %1\n"_s.arg(command));
    QVERIFY2(synopsis.match(manual).hasMatch(), "not in the synopsis");
    const QRegularExpression entry(u"\\.TP\n\\.(?:B|BI|BR) %1\\b"_s.arg(command));
    QVERIFY2(entry.match(manual.section(u".SH COMMANDS"_s, 1)).hasMatch(), "not explained");
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
