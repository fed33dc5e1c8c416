// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom. A layer that reaches upwards, or for a Qt module that is not its own, is named here.
#include "layers.h"
#include "sources.h"

#include <QTest>

using namespace daymark::architecture;
using namespace Qt::StringLiterals;

namespace {

const QStringList cpp{u"*.cpp"_s, u"*.h"_s};

const Layer& layer(const QString& name)
{
    return *layerOf(u"app/%1/any.h"_s.arg(name));
}

}  // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatMustNotBe_data();
    void seesWhatMustNotBe();
    void letsBeWhatMayBe_data();
    void letsBeWhatMayBe();
    void seesALinkThatMustNotBe();
    void seesAStockEntryInAForm();
    void everyFileKeepsToItsLayer_data();
    void everyFileKeepsToItsLayer();
    void everyLayerLinksOnlyItsOwn_data();
    void everyLayerLinksOnlyItsOwn();
    void everyFormUsesOurEntry_data();
    void everyFormUsesOurEntry();
};

void TestLayers::seesWhatMustNotBe_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("text");
    QTest::newRow("domain asks storage") << u"domain"_s << u"#include \"storage/database.h\"\n"_s;
    QTest::newRow("charts ask the session") << u"charts"_s << u"#include \"session/session.h\"\n"_s;
    QTest::newRow("commands ask views") << u"commands"_s << u"#include \"views/mainwindow.h\"\n"_s;
    QTest::newRow("interchange asks charts") << u"interchange"_s << u"#include \"charts/chart.h\"\n"_s;
    QTest::newRow("domain paints") << u"domain"_s << u"#include <QPainter>\n"_s;
    QTest::newRow("domain paints, by module") << u"domain"_s << u"#include <QtGui/QPainter>\n"_s;
    QTest::newRow("domain paints, by file") << u"domain"_s << u"#include <qpainter.h>\n"_s;
    QTest::newRow("session speaks SQL") << u"session"_s << u"#include <QSqlQuery>\n"_s;
    QTest::newRow("reports use Qt Charts") << u"reports"_s << u"#include <QChart>\n"_s;
    QTest::newRow("models have widgets") << u"models"_s << u"#include <QTableView>\n"_s;
    QTest::newRow("models name a widget") << u"models"_s << u"class QWidget;\n"_s;
    QTest::newRow("models use a form") << u"models"_s << u"#include \"ui_labspage.h\"\n"_s;
    QTest::newRow("domain asks the clock") << u"domain"_s << u"auto d = QDate::currentDate();\n"_s;
    QTest::newRow("base asks the clock") << u"base"_s << u"auto d = std::chrono::system_clock::now();\n"_s;
    QTest::newRow("domain is an object") << u"domain"_s << u"class Dose : public QObject {};\n"_s;
    QTest::newRow("domain writes a file") << u"domain"_s << u"file.open(QIODevice::WriteOnly);\n"_s;
    QTest::newRow("stock number entry") << u"views"_s << u"auto* box = new QDoubleSpinBox;\n"_s;
    QTest::newRow("stock validator") << u"views"_s << u"QDoubleValidator v;\n"_s;
    QTest::newRow("stock date reading") << u"base"_s << u"auto d = QLocale().toDate(text);\n"_s;
    QTest::newRow("stock date entry") << u"views"_s << u"auto* box = new QDateEdit;\n"_s;
    QTest::newRow("a box below views") << u"session"_s << u"QMessageBox::warning(nullptr);\n"_s;
    QTest::newRow("after a comment") << u"domain"_s << u"/* why */ QObject o; // \"\n"_s;
    QTest::newRow("after digit marks") << u"domain"_s << u"int n = 1'000; QObject o; char c = 'x';\n"_s;
}

void TestLayers::seesWhatMustNotBe()
{
    QFETCH(QString, where);
    QFETCH(QString, text);
    QCOMPARE(breaches(layer(where), text).size(), 1);
}

void TestLayers::letsBeWhatMayBe_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("text");
    QTest::newRow("downwards") << u"session"_s << u"#include \"storage/database.h\"\n#include \"domain/record.h\"\n"_s;
    QTest::newRow("its own") << u"domain"_s << u"#include \"domain/record.h\"\n#include <QList>\n#include <map>\n"_s;
    QTest::newRow("SQL in storage") << u"storage"_s << u"#include <QSqlQuery>\n"_s;
    QTest::newRow("Qt Charts in charts") << u"charts"_s << u"#include <QtCharts/QChart>\n"_s;
    QTest::newRow("a form in views") << u"views"_s << u"#include \"ui_labspage.h\"\n"_s;
    QTest::newRow("only in words") << u"domain"_s << u"// no QObject here\nauto s = \"QObject\"; /* QObject\n*/\n"_s;
    QTest::newRow("only in a raw string") << u"domain"_s << u"auto s = uR\"x(\" QObject)x\";\n"_s;
    QTest::newRow("other words that begin so") << u"domain"_s << u"QObjectiveSign sign;\n"_s;
}

void TestLayers::letsBeWhatMayBe()
{
    QFETCH(QString, where);
    QFETCH(QString, text);
    QCOMPARE(breaches(layer(where), text), QStringList());
}

void TestLayers::seesALinkThatMustNotBe()
{
    const QString text = u"daymark_layer(domain LINKS daymark-base Qt6::Core daymark-storage Qt6::Sql) # Qt6::Gui\n"_s;
    QCOMPARE(linkBreaches(layer(u"domain"_s), text), (QStringList{u"links daymark-storage"_s, u"links Qt6::Sql"_s}));
}

void TestLayers::seesAStockEntryInAForm()
{
    QCOMPARE(formBreaches(u"<widget class=\"QDateEdit\" name=\"birth\"/>\n<widget class=\"QSpinBox\"/>\n"_s).size(), 1);
}

void TestLayers::everyFileKeepsToItsLayer_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder({u"app"_s}, cpp)) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestLayers::everyFileKeepsToItsLayer()
{
    QFETCH(QString, path);
    const Layer* home = layerOf(path);
    QVERIFY2(home, "the folder is no layer of the house");
    QCOMPARE(breaches(*home, textOf(path)).join(u'\n'), QString());
}

void TestLayers::everyLayerLinksOnlyItsOwn_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder({u"app"_s}, {u"CMakeLists.txt"_s})) {
        if (path != u"app/CMakeLists.txt"_s) {
            QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestLayers::everyLayerLinksOnlyItsOwn()
{
    QFETCH(QString, path);
    const Layer* home = layerOf(path);
    QVERIFY2(home, "the folder is no layer of the house");
    QCOMPARE(linkBreaches(*home, textOf(path)).join(u'\n'), QString());
}

void TestLayers::everyFormUsesOurEntry_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : filesUnder({u"forms"_s}, {u"*.ui"_s})) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestLayers::everyFormUsesOurEntry()
{
    QFETCH(QString, path);
    QCOMPARE(formBreaches(textOf(path)).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
