// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/casefile.h"
#include "interchange/sample.h"
#include "storage/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// How one run of the program ended and what it said.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the program where there is no display.
Run daymarkOn(const QStringList& words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1StringView(display));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DAYMARK_PROGRAM), words);
    if (!process.waitForFinished(60000)) return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, QByteArray text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace('\'', '"'));
}

const char* const baLo =
    "{'format': 'daymark-case', 'version': 1, 'patient': {'number': 'BA-1'},"
    " 'episodes': [{'onset': '2024-03-01', 'echoStudies': [{'when': 'd8', 'measures':"
    " [{'segment': 'rca-prox', 'mm': 2.1}]}]}]}";

/// The fact of the first episode with this id.
QJsonObject factOf(const QJsonDocument& facts, const QString& id)
{
    const QJsonArray episodes = facts.object().value(u"episodes"_s).toArray();
    for (const QJsonValue fact : episodes.first().toObject().value(u"facts"_s).toArray()) {
        if (fact.toObject().value(u"id"_s) == id) return fact.toObject();
    }
    return {};
}

}  // namespace

class TestHeadless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void answersQuestionsAboutItself();
    void misuseIsExitTwo_data();
    void misuseIsExitTwo();
    void aFullDiskIsNoSuccess();

    void aSampleIsPrivateAndWhole();
    void aSampleNeverOverwrites();
    void refusesWhatIsNoRegistry_data();
    void refusesWhatIsNoRegistry();

    void listsEveryChild();
    void listsAsOfADay();
    void derivesThePublishedCase();
    void derivesAsOfADay();
    void everyFactSaysWhyOrWhyNot();
    void anUnknownChildIsRefused();

    void answersWithZ();
    void answersWithoutZ();

    void exportsAndImportsWithoutLoss();
    void anExportIsReplacedWholeOrNotAtAll();
    void anExportNeverReplacesTheRegistry();
    void importMakesTheRegistry();
    void equalContentChangesNothing();
    void otherContentIsRefused();
    void oneBadFileRefusesTheWholeCommand();
    void oneChildTwiceInACommand();

    void readsWhileTheWindowHasTheFileOpen();
    void drawsChartsWithoutADisplay_data();
    void drawsChartsWithoutADisplay();
    void printsTheSummaryWithoutADisplay();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    QTemporaryDir m_shared;
    QString m_sample;  ///< the sample registry; tests only read it
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHeadless::initTestCase()
{
    m_sample = m_shared.filePath(u"sample.daymark"_s);
    const Run run = daymarkOn({u"sample"_s, m_sample});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
}

void TestHeadless::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHeadless::answersQuestionsAboutItself()
{
    QCOMPARE(daymarkOn({u"--version"_s}).out, QByteArray("daymark " DAYMARK_VERSION "\n"));
    const Run help = daymarkOn({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char* command :
         {"sample", "import", "export", "list", "facts", "zscore", "summary", "charts", "check"}) {
        QVERIFY2(help.out.contains(command), command);
        const Run explained = daymarkOn({u"help"_s, QString::fromLatin1(command)});
        QCOMPARE(explained.code, 0);
        QVERIFY(explained.out.startsWith("Usage: daymark " + QByteArray(command)));
        QCOMPARE(daymarkOn({QString::fromLatin1(command), u"--help"_s}).out, explained.out);
    }
}

void TestHeadless::misuseIsExitTwo_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* line) {
        QTest::newRow(name) << QString::fromLatin1(line).split(u' ');
    };
    row("a topic there is not", "help heal");
    row("no file", "list");
    row("two files", "list a.daymark b.daymark");
    row("unknown option", "list a.daymark --colour");
    row("option without value", "facts a.daymark --patient");
    row("no patient", "facts a.daymark");
    row("no such day", "list a.daymark --as-of 2026-02-30");
    row("a month is no day", "list a.daymark --as-of 2026-02");
    row("language nobody wrote", "facts a.daymark --patient BA-1 --language tlh");
    row("import without case", "import a.daymark");
    row("export without output", "export a.daymark --patient BA-1");
    row("no model", "zscore --segment lmca --diameter 4 --bsa 0.5");
    row("unknown model", "zscore --model astrology --segment lmca --diameter 4 --bsa 0.5");
    row("unknown segment", "zscore --model dallaire-2011 --segment aorta --diameter 4 --bsa 0.5");
    row("diameter in words", "zscore --model dallaire-2011 --segment lmca --diameter four --bsa 0.5");
    row("diameter NaN", "zscore --model dallaire-2011 --segment lmca --diameter nan --bsa 0.5");
    row("no body", "zscore --model dallaire-2011 --segment lmca --diameter 4");
    row("half a body", "zscore --model dallaire-2011 --segment lmca --diameter 4 --height 71");
    row("body and BSA", "zscore --model dallaire-2011 --segment lmca --diameter 4 --height 71 --weight 8 --bsa 0.4");
    row("summary as picture", "summary a.daymark --patient BA-1 --output a.png");
    row("paper nobody has", "summary a.daymark --patient BA-1 --output a.pdf --paper papyrus");
    row("charts as text", "charts a.daymark --patient BA-1 --output a.doc");
}

void TestHeadless::misuseIsExitTwo()
{
    QFETCH(QStringList, words);
    const Run run = daymarkOn(words);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestHeadless::aFullDiskIsNoSuccess()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(DAYMARK_PROGRAM), {u"list"_s, m_sample});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
}

void TestHeadless::aSampleIsPrivateAndWhole()
{
    const auto permissions = QFile::permissions(m_sample);
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QCOMPARE(QDir(m_shared.path()).entryList(QDir::Files), QStringList{u"sample.daymark"_s});
    const Run check = daymarkOn({u"check"_s, m_sample});
    QCOMPARE(check.code, 0);
    QVERIFY(check.out.count('\n') >= 3);
}

void TestHeadless::aSampleNeverOverwrites()
{
    const QByteArray before = contentOf(m_sample);
    const Run run = daymarkOn({u"sample"_s, m_sample});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(contentOf(m_sample), before);
    QCOMPARE(daymarkOn({u"sample"_s, u"/nowhere/at/all.daymark"_s}).code, 1);
}

void TestHeadless::refusesWhatIsNoRegistry_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("number;sex\n");
    QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
}

void TestHeadless::refusesWhatIsNoRegistry()
{
    QFETCH(QByteArray, content);
    const QString file = path(u"other.daymark"_s);
    write(file, content);
    write(path(u"ba.json"_s), baLo);
    for (const QStringList& words : {QStringList{u"list"_s, file},
                                     {u"check"_s, file},
                                     {u"facts"_s, file, u"--patient"_s, u"BA-1"_s},
                                     {u"import"_s, file, path(u"ba.json"_s)},
                                     {u"sample"_s, file}}) {
        const Run run = daymarkOn(words);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QCOMPARE(contentOf(file), content);
    }
    QCOMPARE(daymarkOn({u"list"_s, path(u"missing.daymark"_s)}).code, 1);
    QVERIFY(!QFile::exists(path(u"missing.daymark"_s)));
}

void TestHeadless::listsEveryChild()
{
    const QJsonArray list = daymarkOn({u"list"_s, m_sample}).json().array();
    QCOMPARE(list.size(), sampleCases().size());
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first.keys(),
             (QStringList{u"birthDate"_s, u"episodes"_s, u"lastEvent"_s, u"number"_s, u"sex"_s, u"worstClass"_s}));
    QCOMPARE(first.value(u"number"_s).toString(), u"KD-0001"_s);
    const QJsonObject published = list.last().toObject();
    QCOMPARE(published.value(u"number"_s).toString(), u"PUBLISHED-1"_s);
    QVERIFY(published.value(u"birthDate"_s).isNull());
    QCOMPARE(published.value(u"lastEvent"_s).toString(), u"2024-03-01"_s);
    QCOMPARE(published.value(u"worstClass"_s).toString(), u"medium"_s);
}

void TestHeadless::listsAsOfADay()
{
    const Run run = daymarkOn({u"list"_s, m_sample, u"--as-of"_s, u"2019-03-12"_s});
    const QJsonObject published = run.json().array().last().toObject();
    QCOMPARE(published.value(u"lastEvent"_s).toString(), u"2019-03-11"_s);
    QVERIFY(published.value(u"worstClass"_s).toString() != u"medium"_s);
}

void TestHeadless::derivesThePublishedCase()
{
    const Run run = daymarkOn({u"facts"_s, m_sample, u"--patient"_s, u"PUBLISHED-1"_s});
    QCOMPARE(run.code, 0);
    const QJsonDocument facts = run.json();
    QCOMPARE(facts.object().value(u"number"_s).toString(), u"PUBLISHED-1"_s);
    QCOMPARE(facts.object().value(u"asOf"_s).toString(), QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(facts.object().value(u"episodes"_s).toArray().first().toObject().value(u"onset"_s).toString(),
             u"2019-03-01"_s);
    const auto value = [&](const QString& id) { return factOf(facts, id).value(u"value"_s); };
    QCOMPARE(value(u"day.admission"_s), QJsonValue(8));
    QCOMPARE(value(u"day.first-ivig"_s), QJsonValue(9));
    QCOMPARE(value(u"diagnosis.aha-2017"_s), QJsonValue(u"complete"_s));
    QCOMPARE(value(u"fever.last-day"_s), QJsonValue(16));
    QCOMPARE(value(u"ivig.response"_s), QJsonValue(u"resistant"_s));
    QCOMPARE(value(u"coronary.worst"_s), QJsonValue(u"medium"_s));
    QCOMPARE(value(u"coronary.now"_s), QJsonValue(u"normal"_s));
    QVERIFY(factOf(facts, u"coronary.worst"_s).value(u"text"_s).toString().startsWith(u"at least medium"_s));

    const QJsonArray measures = value(u"coronary.measures"_s).toArray();
    QCOMPARE(measures.size(), 4);
    const QJsonObject lmca = measures.first().toObject();
    QCOMPARE(lmca.value(u"date"_s).toString(), u"2019-03-16"_s);
    QCOMPARE(lmca.value(u"day"_s).toInt(), 16);
    QCOMPARE(lmca.value(u"segment"_s).toString(), u"lmca"_s);
    QCOMPARE(lmca.value(u"mm"_s).toDouble(), 4.1);
    QVERIFY(lmca.value(u"z"_s).isNull());
    QCOMPARE(lmca.value(u"reportedZ"_s).toDouble(), 5.8);
}

void TestHeadless::derivesAsOfADay()
{
    const QJsonDocument facts =
        daymarkOn({u"facts"_s, m_sample, u"--patient"_s, u"PUBLISHED-1"_s, u"--as-of"_s, u"2019-03-10"_s}).json();
    QCOMPARE(facts.object().value(u"asOf"_s).toString(), u"2019-03-10"_s);
    QCOMPARE(factOf(facts, u"coronary.measures"_s).value(u"value"_s).toArray().size(), 0);
}

void TestHeadless::everyFactSaysWhyOrWhyNot()
{
    for (const QJsonValue child : daymarkOn({u"list"_s, m_sample}).json().array()) {
        const QString number = child.toObject().value(u"number"_s).toString();
        const Run run = daymarkOn({u"facts"_s, m_sample, u"--patient"_s, number});
        QCOMPARE(run.code, 0);
        for (const QJsonValue episode : run.json().object().value(u"episodes"_s).toArray()) {
            QStringList ids;
            for (const QJsonValue each : episode.toObject().value(u"facts"_s).toArray()) {
                const QJsonObject fact = each.toObject();
                const QString id = fact.value(u"id"_s).toString();
                ids << id;
                QCOMPARE(fact.keys(), (QStringList{u"id"_s, u"inputs"_s, u"reason"_s, u"rule"_s, u"source"_s,
                                                   u"standing"_s, u"text"_s, u"value"_s}));
                const bool hasReason = !fact.value(u"reason"_s).toString().isEmpty();
                QVERIFY2(fact.value(u"value"_s).isNull() == hasReason, qPrintable(number + u' ' + id));
                QVERIFY2(!fact.value(u"text"_s).toString().isEmpty(), qPrintable(id));
                if (id.startsWith(u"diagnosis."_s) || id.startsWith(u"coronary."_s))
                    QVERIFY2(!fact.value(u"source"_s).toString().isEmpty(), qPrintable(id));
                QVERIFY((QStringList{u"verified"_s, u"unverified"_s, u"setting"_s})
                            .contains(fact.value(u"standing"_s).toString()));
            }
            QCOMPARE(ids.removeDuplicates(), 0);
            QVERIFY(!ids.isEmpty());
        }
    }
}

void TestHeadless::anUnknownChildIsRefused()
{
    const QString output = path(u"out.json"_s);
    QCOMPARE(daymarkOn({u"facts"_s, m_sample, u"--patient"_s, u"BA-9"_s}).code, 1);
    QCOMPARE(daymarkOn({u"export"_s, m_sample, u"--patient"_s, u"BA-9"_s, u"--output"_s, output}).code, 1);
    QVERIFY(!QFile::exists(output));
}

void TestHeadless::answersWithZ()
{
    const Run run =
        daymarkOn(u"zscore --model dallaire-2011 --segment lmca --diameter 1.0 --height 65 --weight 7.3"_s.split(u' '));
    QCOMPARE(run.code, 0);
    const QJsonObject answer = run.json().object();
    QVERIFY(std::abs(answer.value(u"z"_s).toDouble() - -1.78530328477785) < 1e-6);
    for (const QString& key : {u"mean"_s, u"sd"_s, u"bsa"_s})
        QVERIFY2(answer.value(key).isDouble(), qPrintable(key));
    for (const QString& key : {u"formula"_s, u"source"_s})
        QVERIFY2(!answer.value(key).toString().isEmpty(), qPrintable(key));
    const QJsonObject lms =
        daymarkOn(u"zscore --model kobayashi-2016 --segment lmca --diameter 2.4 --bsa 0.5 --sex female"_s.split(u' '))
            .json()
            .object();
    for (const QString& key : {u"z"_s, u"l"_s, u"m"_s, u"s"_s})
        QVERIFY2(lms.value(key).isDouble(), qPrintable(key));
}

void TestHeadless::answersWithoutZ()
{
    for (const char* line : {"zscore --model kobayashi-2016 --segment lmca --diameter 2.4 --bsa 0.5",
                             "zscore --model dallaire-2011 --segment lad --diameter 2.4 --bsa 0.5",
                             "zscore --model dallaire-2011 --segment lmca --diameter -2.4 --bsa 0.5",
                             "zscore --model kobayashi-2016 --segment lmca --diameter 2.4 --bsa 3 --sex male",
                             "zscore --model dallaire-2011 --segment lmca --diameter 2.4 --bsa 0.5 --age 30"}) {
        const Run run = daymarkOn(QString::fromLatin1(line).split(u' '));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.json().object().value(u"z"_s).isNull(), line);
        QVERIFY2(!run.json().object().value(u"reason"_s).toString().isEmpty(), line);
    }
}

void TestHeadless::exportsAndImportsWithoutLoss()
{
    QStringList words{u"import"_s, path(u"copy.daymark"_s)};
    QStringList numbers;
    for (const QJsonValue child : daymarkOn({u"list"_s, m_sample}).json().array())
        numbers << child.toObject().value(u"number"_s).toString();
    for (const QString& number : numbers) {
        const QString file = path(number + u".json"_s);
        QCOMPARE(daymarkOn({u"export"_s, m_sample, u"--patient"_s, number, u"--output"_s, file}).code, 0);
        words << file;
    }
    const Run import = daymarkOn(words);
    QCOMPARE(import.err, QByteArray());
    QCOMPARE(import.code, 0);
    for (const QString& number : numbers) {
        const QString again = path(u"again.json"_s);
        QCOMPARE(daymarkOn({u"export"_s, words[1], u"--patient"_s, number, u"--output"_s, again}).code, 0);
        QCOMPARE(contentOf(again), contentOf(path(number + u".json"_s)));
    }
}

void TestHeadless::anExportIsReplacedWholeOrNotAtAll()
{
    const QString output = path(u"out.json"_s);
    write(output, "before");
    QCOMPARE(daymarkOn({u"export"_s, m_sample, u"--patient"_s, u"BA-9"_s, u"--output"_s, output}).code, 1);
    QCOMPARE(contentOf(output), QByteArray("before"));
    QCOMPARE(daymarkOn({u"export"_s, m_sample, u"--patient"_s, u"KD-0001"_s, u"--output"_s, output}).code, 0);
    QVERIFY(readCaseFile(output, QDate::currentDate()));
    QCOMPARE(daymarkOn({u"export"_s, m_sample, u"--patient"_s, u"KD-0001"_s, u"--output"_s, u"/nowhere/a.json"_s}).code,
             1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"out.json"_s});
}

void TestHeadless::anExportNeverReplacesTheRegistry()
{
    const QByteArray before = contentOf(m_sample);
    QCOMPARE(daymarkOn({u"export"_s, m_sample, u"--patient"_s, u"KD-0001"_s, u"--output"_s, m_sample}).code, 1);
    QCOMPARE(contentOf(m_sample), before);
}

void TestHeadless::importMakesTheRegistry()
{
    write(path(u"ba.json"_s), baLo);
    const Run run = daymarkOn({u"import"_s, path(u"new.daymark"_s), path(u"ba.json"_s)});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(daymarkOn({u"list"_s, path(u"new.daymark"_s)}).json().array().size(), 1);
}

void TestHeadless::equalContentChangesNothing()
{
    write(path(u"ba.json"_s), baLo);
    const QString registry = path(u"new.daymark"_s);
    QCOMPARE(daymarkOn({u"import"_s, registry, path(u"ba.json"_s)}).code, 0);
    const QByteArray before = contentOf(registry);
    QCOMPARE(daymarkOn({u"import"_s, registry, path(u"ba.json"_s)}).code, 0);
    QCOMPARE(contentOf(registry), before);
}

void TestHeadless::otherContentIsRefused()
{
    write(path(u"ba.json"_s), baLo);
    write(path(u"other.json"_s), QByteArray(baLo).replace("2.1", "3.1"));
    const QString registry = path(u"new.daymark"_s);
    QCOMPARE(daymarkOn({u"import"_s, registry, path(u"ba.json"_s)}).code, 0);
    const QByteArray before = contentOf(registry);
    const Run run = daymarkOn({u"import"_s, registry, path(u"other.json"_s)});
    QCOMPARE(run.code, 1);
    QVERIFY(run.err.contains("episodes[0].echoStudies[0].measures[0].mm"));
    QVERIFY(run.err.contains("3.1"));
    QCOMPARE(contentOf(registry), before);
}

void TestHeadless::oneBadFileRefusesTheWholeCommand()
{
    write(path(u"ba.json"_s), baLo);
    write(path(u"bad.json"_s), QByteArray(baLo).replace("BA-1", "BA-2").replace("2.1", "-2.1"));
    const QString registry = path(u"new.daymark"_s);
    const Run fresh = daymarkOn({u"import"_s, registry, path(u"ba.json"_s), path(u"bad.json"_s)});
    QCOMPARE(fresh.code, 1);
    QVERIFY(fresh.err.contains("bad.json: episodes[0].echoStudies[0].measures[0].mm"));
    QCOMPARE(fresh.err.count('\n'), 1);
    QVERIFY(!QFile::exists(registry));
    QCOMPARE(daymarkOn({u"sample"_s, registry}).code, 0);
    const QByteArray before = contentOf(registry);
    QCOMPARE(daymarkOn({u"import"_s, registry, path(u"ba.json"_s), path(u"bad.json"_s)}).code, 1);
    QCOMPARE(contentOf(registry), before);
}

void TestHeadless::oneChildTwiceInACommand()
{
    write(path(u"ba.json"_s), baLo);
    write(path(u"other.json"_s), QByteArray(baLo).replace("2.1", "3.1"));
    QCOMPARE(daymarkOn({u"import"_s, path(u"a.daymark"_s), path(u"ba.json"_s), path(u"ba.json"_s)}).code, 0);
    QCOMPARE(daymarkOn({u"import"_s, path(u"b.daymark"_s), path(u"ba.json"_s), path(u"other.json"_s)}).code, 1);
    QVERIFY(!QFile::exists(path(u"b.daymark"_s)));
}

void TestHeadless::readsWhileTheWindowHasTheFileOpen()
{
    const QString registry = path(u"open.daymark"_s);
    QVERIFY(QFile::copy(m_sample, registry));
    write(path(u"ba.json"_s), baLo);
    const auto window = Registry::open(registry, Registry::Mode::Write);
    QVERIFY(window);
    QCOMPARE(daymarkOn({u"list"_s, registry}).code, 0);
    QCOMPARE(daymarkOn({u"check"_s, registry}).code, 0);
    QCOMPARE(daymarkOn({u"facts"_s, registry, u"--patient"_s, u"KD-0001"_s}).code, 0);
    QCOMPARE(daymarkOn({u"export"_s, registry, u"--patient"_s, u"KD-0001"_s, u"--output"_s, path(u"o.json"_s)}).code,
             0);
    const Run import = daymarkOn({u"import"_s, registry, path(u"ba.json"_s)});
    QCOMPARE(import.code, 1);
    QCOMPARE(import.err.count('\n'), 1);
    QVERIFY(!(*window)->loadNumber(u"BA-1"_s));
}

void TestHeadless::drawsChartsWithoutADisplay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"c.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("SVG") << u"c.svg"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"c.PNG"_s << QByteArray("\x89PNG");
}

void TestHeadless::drawsChartsWithoutADisplay()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const Run run = daymarkOn({u"charts"_s, m_sample, u"--patient"_s, u"PUBLISHED-1"_s, u"--output"_s, path(name)});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY(contentOf(path(name)).startsWith(start));
    QCOMPARE(daymarkOn({u"charts"_s, m_sample, u"--patient"_s, u"BA-9"_s, u"--output"_s, path(u"n.pdf"_s)}).code, 1);
    QVERIFY(!QFile::exists(path(u"n.pdf"_s)));
}

void TestHeadless::printsTheSummaryWithoutADisplay()
{
    const QString english = path(u"en.pdf"_s);
    const QString french = path(u"fr.pdf"_s);
    const QStringList start{u"summary"_s, m_sample, u"--patient"_s, u"PUBLISHED-1"_s, u"--output"_s};
    const Run run = daymarkOn(start + QStringList{english});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(daymarkOn(start + QStringList{french, u"--language"_s, u"fr"_s, u"--paper"_s, u"letter"_s}).code, 0);
    QVERIFY(contentOf(english).startsWith("%PDF-"));
    QVERIFY(contentOf(french).startsWith("%PDF-"));

    QProcess words;
    words.start(u"pdftotext"_s, {english, u"-"_s});
    QVERIFY(words.waitForFinished());
    const QByteArray text = words.readAllStandardOutput();
    for (const char* value : {"PUBLISHED-1", "4.1", "5.8", "260", "758"})
        QVERIFY2(text.contains(value), value);

    const QByteArray before = contentOf(english);
    QCOMPARE(daymarkOn({u"summary"_s, m_sample, u"--patient"_s, u"BA-9"_s, u"--output"_s, english}).code, 1);
    QCOMPARE(contentOf(english), before);
}

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
