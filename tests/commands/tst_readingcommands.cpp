// SPDX-License-Identifier: GPL-3.0-or-later
// What is made and read of a registry.
#include "program.h"

#include "interchange/sample.h"
#include "storage/registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace daymark;

namespace {

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

class TestReadingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk.clear(); }

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
    void readsWhileTheWindowHasTheFileOpen();
    void drawsChartsWithoutADisplay_data();
    void drawsChartsWithoutADisplay();
    void printsTheSummaryWithoutADisplay();

private:
    Desk m_desk;
};

void TestReadingCommands::initTestCase()
{
    const Run run = m_desk.makeSample();
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
}

void TestReadingCommands::aFullDiskIsNoSuccess()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(DAYMARK_PROGRAM), {u"list"_s, m_desk.sample()});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
}

void TestReadingCommands::aSampleIsPrivateAndWhole()
{
    const auto permissions = QFile::permissions(m_desk.sample());
    QVERIFY(permissions.testFlag(QFile::ReadOwner));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QCOMPARE(m_desk.besideTheSample(), QStringList{u"sample.daymark"_s});
    const Run check = daymarkOn({u"check"_s, m_desk.sample()});
    QCOMPARE(check.code, 0);
    QVERIFY(check.out.count('\n') >= 3);
}

void TestReadingCommands::aSampleNeverOverwrites()
{
    const QByteArray before = contentOf(m_desk.sample());
    const Run run = daymarkOn({u"sample"_s, m_desk.sample()});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(contentOf(m_desk.sample()), before);
    QCOMPARE(daymarkOn({u"sample"_s, u"/nowhere/at/all.daymark"_s}).code, 1);
}

void TestReadingCommands::refusesWhatIsNoRegistry_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("number;sex\n");
    QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
}

void TestReadingCommands::refusesWhatIsNoRegistry()
{
    QFETCH(QByteArray, content);
    const QString file = m_desk.path(u"other.daymark"_s);
    write(file, content);
    write(m_desk.path(u"ba.json"_s), baLo);
    for (const QStringList& words : {QStringList{u"list"_s, file},
                                     {u"check"_s, file},
                                     {u"facts"_s, file, u"--patient"_s, u"BA-1"_s},
                                     {u"import"_s, file, m_desk.path(u"ba.json"_s)},
                                     {u"sample"_s, file}}) {
        const Run run = daymarkOn(words);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QCOMPARE(contentOf(file), content);
    }
    QCOMPARE(daymarkOn({u"list"_s, m_desk.path(u"missing.daymark"_s)}).code, 1);
    QVERIFY(!QFile::exists(m_desk.path(u"missing.daymark"_s)));
}

void TestReadingCommands::listsEveryChild()
{
    const QJsonArray list = daymarkOn({u"list"_s, m_desk.sample()}).json().array();
    QCOMPARE(list.size(), sampleCases().size());
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first.keys(), (QStringList{u"birthDate"_s, u"due"_s, u"episodes"_s, u"lastEvent"_s, u"number"_s,
                                        u"riskLevel"_s, u"sex"_s, u"worstClass"_s}));
    QCOMPARE(first.value(u"number"_s).toString(), u"KD-0001"_s);
    const QJsonObject published = list.last().toObject();
    QCOMPARE(published.value(u"number"_s).toString(), u"PUBLISHED-1"_s);
    QVERIFY(published.value(u"birthDate"_s).isNull());
    QCOMPARE(published.value(u"lastEvent"_s).toString(), u"2024-03-01"_s);
    QCOMPARE(published.value(u"worstClass"_s).toString(), u"medium"_s);
}

void TestReadingCommands::listsAsOfADay()
{
    const Run run = daymarkOn({u"list"_s, m_desk.sample(), u"--as-of"_s, u"2019-03-12"_s});
    const QJsonObject published = run.json().array().last().toObject();
    QCOMPARE(published.value(u"lastEvent"_s).toString(), u"2019-03-11"_s);
    QVERIFY(published.value(u"worstClass"_s).toString() != u"medium"_s);
}

void TestReadingCommands::derivesThePublishedCase()
{
    const Run run = daymarkOn({u"facts"_s, m_desk.sample(), u"--patient"_s, u"PUBLISHED-1"_s});
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

void TestReadingCommands::derivesAsOfADay()
{
    const QJsonDocument facts =
        daymarkOn({u"facts"_s, m_desk.sample(), u"--patient"_s, u"PUBLISHED-1"_s, u"--as-of"_s, u"2019-03-10"_s})
            .json();
    QCOMPARE(facts.object().value(u"asOf"_s).toString(), u"2019-03-10"_s);
    QCOMPARE(factOf(facts, u"coronary.measures"_s).value(u"value"_s).toArray().size(), 0);
}

void TestReadingCommands::everyFactSaysWhyOrWhyNot()
{
    for (const QJsonValue child : daymarkOn({u"list"_s, m_desk.sample()}).json().array()) {
        const QString number = child.toObject().value(u"number"_s).toString();
        const Run run = daymarkOn({u"facts"_s, m_desk.sample(), u"--patient"_s, number});
        QCOMPARE(run.code, 0);
        for (const QJsonValue episode : run.json().object().value(u"episodes"_s).toArray()) {
            QStringList ids;
            for (const QJsonValue each : episode.toObject().value(u"facts"_s).toArray()) {
                const QJsonObject fact = each.toObject();
                const QString id = fact.value(u"id"_s).toString();
                ids << id;
                QStringList keys = fact.keys();
                if (keys.removeOne(u"range"_s)) QVERIFY2(fact.value(u"value"_s).isNull(), qPrintable(id));
                QCOMPARE(keys, (QStringList{u"formula"_s, u"id"_s, u"inputs"_s, u"reason"_s, u"remarks"_s, u"rule"_s,
                                            u"source"_s, u"standing"_s, u"text"_s, u"value"_s}));
                const bool hasReason = !fact.value(u"reason"_s).toString().isEmpty();
                QVERIFY2(fact.value(u"value"_s).isNull() == hasReason, qPrintable(number + u' ' + id));
                QVERIFY2(!fact.value(u"text"_s).toString().isEmpty(), qPrintable(id));
                if (QRegularExpression(u"^(diagnosis|coronary|score|risk)\\."_s).match(id).hasMatch())
                    QVERIFY2(!fact.value(u"source"_s).toString().isEmpty(), qPrintable(id));
                QVERIFY((QStringList{u"verified"_s, u"unverified"_s, u"setting"_s})
                            .contains(fact.value(u"standing"_s).toString()));
            }
            QCOMPARE(ids.removeDuplicates(), 0);
            QVERIFY(!ids.isEmpty());
        }
    }
}

void TestReadingCommands::anUnknownChildIsRefused()
{
    const QString output = m_desk.path(u"out.json"_s);
    QCOMPARE(daymarkOn({u"facts"_s, m_desk.sample(), u"--patient"_s, u"BA-9"_s}).code, 1);
    QCOMPARE(daymarkOn({u"export"_s, m_desk.sample(), u"--patient"_s, u"BA-9"_s, u"--output"_s, output}).code, 1);
    QVERIFY(!QFile::exists(output));
}

void TestReadingCommands::readsWhileTheWindowHasTheFileOpen()
{
    const QString registry = m_desk.path(u"open.daymark"_s);
    QVERIFY(QFile::copy(m_desk.sample(), registry));
    write(m_desk.path(u"ba.json"_s), baLo);
    const auto window = Registry::open(registry, Registry::Mode::Write);
    QVERIFY(window);
    QCOMPARE(daymarkOn({u"list"_s, registry}).code, 0);
    QCOMPARE(daymarkOn({u"check"_s, registry}).code, 0);
    QCOMPARE(daymarkOn({u"facts"_s, registry, u"--patient"_s, u"KD-0001"_s}).code, 0);
    QCOMPARE(
        daymarkOn({u"export"_s, registry, u"--patient"_s, u"KD-0001"_s, u"--output"_s, m_desk.path(u"o.json"_s)}).code,
        0);
    const Run import = daymarkOn({u"import"_s, registry, m_desk.path(u"ba.json"_s)});
    QCOMPARE(import.code, 1);
    QCOMPARE(import.err.count('\n'), 1);
    QVERIFY(!(*window)->loadNumber(u"BA-1"_s));
}

void TestReadingCommands::drawsChartsWithoutADisplay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"c.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("SVG") << u"c.svg"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"c.PNG"_s << QByteArray("\x89PNG");
}

void TestReadingCommands::drawsChartsWithoutADisplay()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const Run run =
        daymarkOn({u"charts"_s, m_desk.sample(), u"--patient"_s, u"PUBLISHED-1"_s, u"--output"_s, m_desk.path(name)});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY(contentOf(m_desk.path(name)).startsWith(start));
    QCOMPARE(
        daymarkOn({u"charts"_s, m_desk.sample(), u"--patient"_s, u"BA-9"_s, u"--output"_s, m_desk.path(u"n.pdf"_s)})
            .code,
        1);
    QVERIFY(!QFile::exists(m_desk.path(u"n.pdf"_s)));
}

void TestReadingCommands::printsTheSummaryWithoutADisplay()
{
    const QString english = m_desk.path(u"en.pdf"_s);
    const QString french = m_desk.path(u"fr.pdf"_s);
    const QStringList start{u"summary"_s, m_desk.sample(), u"--patient"_s, u"PUBLISHED-1"_s, u"--output"_s};
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
    QCOMPARE(daymarkOn({u"summary"_s, m_desk.sample(), u"--patient"_s, u"BA-9"_s, u"--output"_s, english}).code, 1);
    QCOMPARE(contentOf(english), before);
}

QTEST_GUILESS_MAIN(TestReadingCommands)
#include "tst_readingcommands.moc"
