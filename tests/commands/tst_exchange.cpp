// SPDX-License-Identifier: GPL-3.0-or-later
// Case files in and out.
#include "program.h"

#include "interchange/casefile.h"

#include <QTest>

using namespace daymark;

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk.clear(); }

    void exportsAndImportsWithoutLoss();
    void anExportIsReplacedWholeOrNotAtAll();
    void anExportNeverReplacesTheRegistry();
    void importMakesTheRegistry();
    void equalContentChangesNothing();
    void otherContentIsRefused();
    void oneBadFileRefusesTheWholeCommand();
    void oneChildTwiceInACommand();
    void anOldJournalIsNeverPlayedBack();

private:
    Desk m_desk;
};

void TestExchange::initTestCase()
{
    const Run run = m_desk.makeSample();
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
}

void TestExchange::exportsAndImportsWithoutLoss()
{
    QStringList words{u"import"_s, m_desk.path(u"copy.daymark"_s)};
    QStringList numbers;
    for (const QJsonValue child : daymarkOn({u"list"_s, m_desk.sample()}).json().array())
        numbers << child.toObject().value(u"number"_s).toString();
    for (const QString& number : numbers) {
        const QString file = m_desk.path(number + u".json"_s);
        QCOMPARE(daymarkOn({u"export"_s, m_desk.sample(), u"--patient"_s, number, u"--output"_s, file}).code, 0);
        words << file;
    }
    const Run import = daymarkOn(words);
    QCOMPARE(import.err, QByteArray());
    QCOMPARE(import.code, 0);
    for (const QString& number : numbers) {
        const QString again = m_desk.path(u"again.json"_s);
        QCOMPARE(daymarkOn({u"export"_s, words[1], u"--patient"_s, number, u"--output"_s, again}).code, 0);
        QCOMPARE(contentOf(again), contentOf(m_desk.path(number + u".json"_s)));
    }
}

void TestExchange::anExportIsReplacedWholeOrNotAtAll()
{
    const QString output = m_desk.path(u"out.json"_s);
    write(output, "before");
    QCOMPARE(daymarkOn({u"export"_s, m_desk.sample(), u"--patient"_s, u"BA-9"_s, u"--output"_s, output}).code, 1);
    QCOMPARE(contentOf(output), QByteArray("before"));
    QCOMPARE(daymarkOn({u"export"_s, m_desk.sample(), u"--patient"_s, u"KD-0001"_s, u"--output"_s, output}).code, 0);
    QVERIFY(readCaseFile(output, QDate::currentDate()));
    QCOMPARE(
        daymarkOn({u"export"_s, m_desk.sample(), u"--patient"_s, u"KD-0001"_s, u"--output"_s, u"/nowhere/a.json"_s})
            .code,
        1);
    QCOMPARE(m_desk.files(), QStringList{u"out.json"_s});
}

void TestExchange::anExportNeverReplacesTheRegistry()
{
    const QByteArray before = contentOf(m_desk.sample());
    QCOMPARE(
        daymarkOn({u"export"_s, m_desk.sample(), u"--patient"_s, u"KD-0001"_s, u"--output"_s, m_desk.sample()}).code,
        1);
    QCOMPARE(contentOf(m_desk.sample()), before);
}

void TestExchange::importMakesTheRegistry()
{
    write(m_desk.path(u"ba.json"_s), baLo);
    const Run run = daymarkOn({u"import"_s, m_desk.path(u"new.daymark"_s), m_desk.path(u"ba.json"_s)});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QCOMPARE(daymarkOn({u"list"_s, m_desk.path(u"new.daymark"_s)}).json().array().size(), 1);
}

void TestExchange::equalContentChangesNothing()
{
    write(m_desk.path(u"ba.json"_s), baLo);
    const QString registry = m_desk.path(u"new.daymark"_s);
    QCOMPARE(daymarkOn({u"import"_s, registry, m_desk.path(u"ba.json"_s)}).code, 0);
    const QByteArray before = contentOf(registry);
    QCOMPARE(daymarkOn({u"import"_s, registry, m_desk.path(u"ba.json"_s)}).code, 0);
    QCOMPARE(contentOf(registry), before);
}

void TestExchange::otherContentIsRefused()
{
    write(m_desk.path(u"ba.json"_s), baLo);
    write(m_desk.path(u"other.json"_s), QByteArray(baLo).replace("2.1", "3.1"));
    const QString registry = m_desk.path(u"new.daymark"_s);
    QCOMPARE(daymarkOn({u"import"_s, registry, m_desk.path(u"ba.json"_s)}).code, 0);
    const QByteArray before = contentOf(registry);
    const Run run = daymarkOn({u"import"_s, registry, m_desk.path(u"other.json"_s)});
    QCOMPARE(run.code, 1);
    QVERIFY(run.err.contains("episodes[0].echoStudies[0].measures[0].mm"));
    QVERIFY(run.err.contains("3.1"));
    QCOMPARE(contentOf(registry), before);
}

void TestExchange::oneBadFileRefusesTheWholeCommand()
{
    write(m_desk.path(u"ba.json"_s), baLo);
    write(m_desk.path(u"bad.json"_s), QByteArray(baLo).replace("BA-1", "BA-2").replace("2.1", "-2.1"));
    const QString registry = m_desk.path(u"new.daymark"_s);
    const Run fresh = daymarkOn({u"import"_s, registry, m_desk.path(u"ba.json"_s), m_desk.path(u"bad.json"_s)});
    QCOMPARE(fresh.code, 1);
    QVERIFY(fresh.err.contains("bad.json: episodes[0].echoStudies[0].measures[0].mm"));
    QCOMPARE(fresh.err.count('\n'), 1);
    QVERIFY(!QFile::exists(registry));
    QCOMPARE(daymarkOn({u"sample"_s, registry}).code, 0);
    const QByteArray before = contentOf(registry);
    QCOMPARE(daymarkOn({u"import"_s, registry, m_desk.path(u"ba.json"_s), m_desk.path(u"bad.json"_s)}).code, 1);
    QCOMPARE(contentOf(registry), before);
}

void TestExchange::oneChildTwiceInACommand()
{
    write(m_desk.path(u"ba.json"_s), baLo);
    write(m_desk.path(u"other.json"_s), QByteArray(baLo).replace("2.1", "3.1"));
    QCOMPARE(daymarkOn({u"import"_s, m_desk.path(u"a.daymark"_s), m_desk.path(u"ba.json"_s), m_desk.path(u"ba.json"_s)})
                 .code,
             0);
    QCOMPARE(
        daymarkOn({u"import"_s, m_desk.path(u"b.daymark"_s), m_desk.path(u"ba.json"_s), m_desk.path(u"other.json"_s)})
            .code,
        1);
    QVERIFY(!QFile::exists(m_desk.path(u"b.daymark"_s)));
}

/// A journal left behind by a file of that name would be played back into the new one.
void TestExchange::anOldJournalIsNeverPlayedBack()
{
    const QString registry = m_desk.path(u"old.daymark"_s);
    write(m_desk.path(u"ba.json"_s), baLo);
    write(registry + u"-journal"_s, "left behind");
    for (const QStringList& making :
         {QStringList{u"sample"_s, registry}, QStringList{u"import"_s, registry, m_desk.path(u"ba.json"_s)},
          QStringList{u"generate"_s, registry, u"--children"_s, u"2"_s}}) {
        const Run run = daymarkOn(making);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("old.daymark-journal"), run.err.constData());
        QVERIFY(!QFile::exists(registry));
    }
    QCOMPARE(contentOf(registry + u"-journal"_s), QByteArray("left behind"));
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
