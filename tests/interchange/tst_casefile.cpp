// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/casefile.h"
#include "interchange/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace daymark;

class tst_casefile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePublishedCase()
    {
        const auto read = readCaseFile(QStringLiteral(":/sample/published-1.json"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().where));
        const Record& record = read->record;
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
    }
};

QTEST_GUILESS_MAIN(tst_casefile)
#include "tst_casefile.moc"
