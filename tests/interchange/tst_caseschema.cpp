// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/caseschema.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace daymark;

/// The published schema is the one the fields describe: equal to the letter, so every field, key and code is in both.
class tst_caseschema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThePublishedOne()
    {
        QFile published(QStringLiteral(SOURCE_DIR "/resources/case.schema.json"));
        const QByteArray described = QJsonDocument(caseSchema()).toJson();
        if (qEnvironmentVariableIsSet("DAYMARK_UPDATE_GOLDEN")) {
            QVERIFY(published.open(QIODevice::WriteOnly));
            published.write(described);
            published.close();
        }
        QVERIFY(published.open(QIODevice::ReadOnly));
        QVERIFY2(published.readAll() == described,
                 "a field changed: run this test with DAYMARK_UPDATE_GOLDEN=1 and read the difference");
    }
};

QTEST_GUILESS_MAIN(tst_caseschema)
#include "tst_caseschema.moc"
