// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/casefile.h"
#include "interchange/sample.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace daymark;

namespace {

const QDate today(2026, 6, 1);

/// A case file written with ' for ", around a child BA-1 with one episode that begins on 1 March 2024.
QByteArray caseText(const char* insideTheEpisode, const char* insideTheRoot = "'version': 1")
{
    QByteArray text =
        "{'format': 'daymark-case', %2, 'patient': {'number': 'BA-1', 'birth': '2022-05-10'},"
        " 'episodes': [{'onset': '2024-03-01', %1}]}";
    return text.replace("%1", insideTheEpisode).replace("%2", insideTheRoot).replace('\'', '"');
}

Record published()
{
    return readCaseFile(QStringLiteral(":/sample/published-1.json"), today)->record;
}

}  // namespace

class tst_casefile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePublishedCase()
    {
        const Record record = published();
        QCOMPARE(record.patient.number, QStringLiteral("PUBLISHED-1"));
        QCOMPARE(record.patient.ageAtOnset.text(), QStringLiteral("P9M"));
        QCOMPARE(record.patient.origin, Origin::Published);
        QVERIFY(!record.patient.birth.isValid());
        QCOMPARE(record.signs.size(), 4);
        QCOMPARE(record.labPanels.size(), 2);
        QCOMPARE(record.labResults.size(), 13);
        QCOMPARE(record.courses.size(), 4);
        QCOMPARE(record.doseSteps.size(), 5);
        QCOMPARE(record.echoStudies.size(), 8);
        QCOMPARE(record.echoMeasures.size(), 4);
        QVERIFY(record.bodySizes.isEmpty());
        const LabResult& crp = record.labResults.last();
        QCOMPARE(crp.originalText, QStringLiteral("74 g/dL"));
        QCOMPARE(crp.text + u' ' + crp.unit, QStringLiteral("74 mg/L"));
        QCOMPARE(record.echoMeasures.first().reportedZ, std::optional(ZScore(5.8)));
        QCOMPARE(record.echoMeasures.first().parent, record.echoStudies[1].id);
        QCOMPARE(record.echoStudies[1].when, Moment::afterOnset(16, Span::Unit::Day));
    }

    void theSampleNamesNobody_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : sampleCases())
            QTest::newRow(qPrintable(path)) << path;
    }
    void theSampleNamesNobody()
    {
        QFETCH(QString, path);
        const auto read = readCaseFile(path, today);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().where));
        const Patient& child = read->record.patient;
        QVERIFY(child.familyName.isEmpty() && child.givenName.isEmpty());
        QVERIFY(child.origin == Origin::Synthetic || child.origin == Origin::Published);
        QVERIFY(!child.source.isEmpty());
    }

    void theSampleHasThePublishedCaseAndTwelveMore()
    {
        QVERIFY(sampleCases().size() >= 13);
        QCOMPARE(sampleCases().first(), QStringLiteral(":/sample/published-1.json"));
        QCOMPARE(sampleCases().removeDuplicates(), 0);
    }

    void oneChildHasSixtyPanels()
    {
        QCOMPARE(readCaseFile(QStringLiteral(":/sample/kd-0016.json"), today)->record.labPanels.size(), 60);
    }

    void readsTheNinePublishedCourses()
    {
        const QDir folder(QStringLiteral(TEST_DATA "/cases"));
        const QStringList names = folder.entryList({QStringLiteral("anakinra-*.json")});
        QCOMPARE(names.size(), 9);
        for (const QString& name : names) {
            const auto read = readCaseFile(folder.filePath(name), today);
            QVERIFY2(read, qPrintable(name));
            QCOMPARE(read->record.courses.last().drug, QStringLiteral("anakinra"));
            QVERIFY(!read->record.doseSteps.isEmpty());
        }
    }

    void whatIsWrittenReadsBackEqual()
    {
        for (const QString& path : sampleCases()) {
            const Record record = readCaseFile(path, today)->record;
            const QByteArray text = writeCase(record);
            const auto again = readCase(text, today);
            QVERIFY(again);
            QVERIFY2(again->record == record, qPrintable(path));
            QCOMPARE(writeCase(again->record), text);
        }
    }

    void aFileWithoutIdsGivesTheSameIdsEachTime()
    {
        QVERIFY(published() == published());
        QVERIFY(!published().echoMeasures.first().id.isNull());
    }

    void refusesWithThePathOfTheValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const char* episode, const char* where) {
            QTest::newRow(name) << caseText(episode) << QStringLiteral("episodes[0].") + QString::fromUtf8(where);
        };
        row("unknown field", "'fever': true", "fever");
        row("unknown field of a row", "'labPanels': [{'when': 'd8', 'result': []}]", "labPanels[0].result");
        row("text for a number", "'echoStudies': [{'when': 'd8'}, {'measures': [{'segment': 'lmca', 'mm': '4.1'}]}]",
            "echoStudies[1].measures[0].mm");
        row("negative diameter", "'echoStudies': [{'measures': [{'segment': 'lmca', 'mm': -4.1}]}]",
            "echoStudies[0].measures[0].mm");
        row("diameter of zero", "'echoStudies': [{'measures': [{'segment': 'lmca', 'mm': 0}]}]",
            "echoStudies[0].measures[0].mm");
        row("NaN", "'echoStudies': [{'measures': [{'segment': 'lmca', 'mm': NaN}]}]", "echoStudies[0].measures[0].mm");
        row("number for a text", "'labPanels': [{'results': [{'analyte': 'CRP', 'text': 260}]}]",
            "labPanels[0].results[0].text");
        row("number for a date", "'labPanels': [{'when': 2024}]", "labPanels[0].when");
        row("null", "'labPanels': [{'when': null}]", "labPanels[0].when");
        row("empty text", "'labPanels': [{'laboratory': ''}]", "labPanels[0].laboratory");
        row("unknown code", "'signs': [{'sign': 'tongue'}]", "signs[0].sign");
        row("empty code", "'signs': [{'sign': ''}]", "signs[0].sign");
        row("impossible date", "'visits': [{'when': '2024-02-30'}]", "visits[0].when");
        row("two-digit year", "'visits': [{'when': '24-02-28'}]", "visits[0].when");
        row("day 0", "'visits': [{'when': 'd0'}]", "visits[0].when");
        row("impossible onset", "'notes': 'x', 'onsetError': 1.5", "onsetError");
        row("length of time in words", "'courses': [{'steps': [{'interval': '12 hours'}]}]",
            "courses[0].steps[0].interval");
        row("object for a list", "'signs': {'sign': 'rash'}", "signs");
        row("text for a row", "'signs': ['rash']", "signs[0]");
        row("list for a text", "'notes': ['x']", "notes");
        row("object for a number", "'onsetError': {}", "onsetError");
        row("no UUID", "'signs': [{'id': '17'}]", "signs[0].id");
        row("UUID in capitals", "'signs': [{'id': '6C1F0F6E-4E0C-4A53-9B1D-2F605A770C31'}]", "signs[0].id");
        row("id twice",
            "'signs': [{'id': '6c1f0f6e-4e0c-4a53-9b1d-2f605a770c31'}],"
            "'visits': [{'id': '6c1f0f6e-4e0c-4a53-9b1d-2f605a770c31'}]",
            "visits[0].id");
        row("control character", "'notes': 'bell \\u0007'", "notes");
        row("before birth", "'labPanels': [{'when': '2021-03-02'}]", "labPanels[0].when");
        row("in the future", "'echoStudies': [{'when': '2031-01-01'}]", "echoStudies[0].when");
        row("after an onset in the future", "'visits': [{'when': 'y9'}]", "visits[0].when");
        row("end before start", "'admissions': [{'from': 'd8', 'to': 'd5'}]", "admissions[0].to");
        row("diameter of a garden hose", "'echoStudies': [{'measures': [{'segment': 'lmca', 'mm': 410}]}]",
            "echoStudies[0].measures[0].mm");
        row("CRP of 74 g/dL", "'labPanels': [{'results': [{'analyte': 'CRP', 'text': '74', 'unit': 'g/dL'}]}]",
            "labPanels[0].results[0].text");
        row("key twice", "'notes': 'a', 'notes': 'b'", "notes");
    }
    void refusesWithThePathOfTheValue()
    {
        QFETCH(QByteArray, text);
        const auto read = readCase(text, today);
        QVERIFY(!read);
        QTEST(read.error().where, "where");
        QVERIFY(!read.error().message.isEmpty());
    }

    void refusesTheWholeFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, QByteArray text, const char* where) {
            QTest::newRow(name) << text.replace('\'', '"') << QString::fromUtf8(where);
        };
        row("a list", "[]", "");
        row("nothing in it", "{}", "format");
        row("another format", "{'format': 'fhir', 'version': 1, 'patient': {'number': 'BA-1'}}", "format");
        row("no version", "{'format': 'daymark-case', 'patient': {'number': 'BA-1'}}", "version");
        row("a version in words", "{'format': 'daymark-case', 'version': 'one'}", "version");
        row("version 0", "{'format': 'daymark-case', 'version': 0}", "version");
        row("version 1.5", "{'format': 'daymark-case', 'version': 1.5}", "version");
        row("a newer version", "{'format': 'daymark-case', 'version': 2, 'patient': {'number': 'BA-1'}}", "version");
        row("no child", "{'format': 'daymark-case', 'version': 1}", "patient");
        row("a list of children", "{'format': 'daymark-case', 'version': 1, 'patient': []}", "patient");
        row("no number", "{'format': 'daymark-case', 'version': 1, 'patient': {}}", "patient.number");
        row("number is a number", "{'format': 'daymark-case', 'version': 1, 'patient': {'number': 7}}",
            "patient.number");
        row("unknown key", "{'format': 'daymark-case', 'version': 1, 'patient': {'number': 'BA-1'}, 'exported': 1}",
            "exported");
        row("impossible birth date",
            "{'format': 'daymark-case', 'version': 1, 'patient': {'number': 'BA-1', 'birth': '2023-13-01'}}",
            "patient.birth");
    }
    void refusesTheWholeFile()
    {
        QFETCH(QByteArray, text);
        const auto read = readCase(text, today);
        QVERIFY(!read);
        QTEST(read.error().where, "where");
    }

    void refusesAFileOfAHundredMegabytes()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("large.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100LL * 1000 * 1000));
        file.close();
        const auto read = readCaseFile(file.fileName(), today);
        QVERIFY(!read);
        QVERIFY(read.error().message.text.contains("larger than"));
    }

    void refusesAFileThatIsNotThere() { QVERIFY(!readCaseFile(QStringLiteral("/nowhere/ba-1.json"), today)); }

    void bringsOlderVersionsUp()
    {
        // As if version 2 had renamed "child" and version 3 had made numbers upper case.
        const caseformat::Upgrade steps[] = {
            {1,
             [](QJsonObject root) {
                 root.insert(QStringLiteral("patient"), root.take(QStringLiteral("child")));
                 return root;
             }},
            {2,
             [](QJsonObject root) {
                 QJsonObject child = root.value(QStringLiteral("patient")).toObject();
                 child.insert(QStringLiteral("number"), child.value(QStringLiteral("number")).toString().toUpper());
                 root.insert(QStringLiteral("patient"), child);
                 return root;
             }},
        };
        const auto file = [](int version, const char* key) {
            return QJsonObject{
                {QStringLiteral("format"), QStringLiteral("daymark-case")},
                {QStringLiteral("version"), version},
                {QString::fromLatin1(key), QJsonObject{{QStringLiteral("number"), QStringLiteral("ba-1")}}}};
        };
        QCOMPARE(readCaseObject(file(1, "child"), steps, 3)->record.patient.number, QStringLiteral("BA-1"));
        QCOMPARE(readCaseObject(file(2, "patient"), steps, 3)->record.patient.number, QStringLiteral("BA-1"));
        QCOMPARE(readCaseObject(file(3, "patient"), steps, 3)->record.patient.number, QStringLiteral("ba-1"));
        QVERIFY(!readCaseObject(file(4, "patient"), steps, 3));
    }

    void aNextVisitMayLieInTheFuture()
    {
        QVERIFY(readCase(caseText("'visits': [{'when': 'y2', 'nextDue': '2031-01'}]"), today));
    }

    void aNewChildArrives()
    {
        const auto change = arrival(Case{published(), {}}, std::nullopt);
        QVERIFY(change && *change);
        QVERIFY(!(*change)->before);
        QVERIFY((*change)->after == published());
    }

    void equalContentChangesNothingEvenUnderOtherIds()
    {
        Record known = published();
        known.signs[0].id = Id::make();
        const auto change = arrival(Case{published(), {}}, known);
        QVERIFY(change);
        QVERIFY(!*change);
    }

    void otherContentIsRefusedWithWhatDiffers()
    {
        Record known = published();
        known.echoMeasures[0].mm = Millimetres(4.2);
        const auto change = arrival(Case{published(), {}}, known);
        QVERIFY(!change);
        QCOMPARE(change.error().where, QStringLiteral("episodes[0].echoStudies[1].measures[0].mm"));
    }

    void oneRowMoreIsAlsoADifference()
    {
        Record known = published();
        known.visits.removeLast();
        const auto change = arrival(Case{published(), {}}, known);
        QVERIFY(!change);
        QCOMPARE(change.error().where, QStringLiteral("episodes[0].visits"));
    }
};

QTEST_GUILESS_MAIN(tst_casefile)
#include "tst_casefile.moc"
