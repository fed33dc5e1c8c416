// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/guidelines/japan6.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestJapan6 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnosis_data() { addRows(u"rules/japan-6.csv"_s); }
    void diagnosis();
    void whatIsNotVerifiedIsOnlyRemarked();
    void feverIsOneOfTheSix();
};

void TestJapan6::diagnosis()
{
    QFETCH(Cells, row);
    const Child child = dictated(together({row[u"fever"_s], signsSaid(row[u"signs"_s]), row[u"echo"_s]}));
    const Fact fact = diagnosisJapan6(illnessOf(child));
    const QString text = english(fact.text);
    QVERIFY2(fact.value.toString() == row[u"answer"_s], qPrintable(text));
    QCOMPARE(fact.value.isNull(), row[u"answer"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QVERIFY2(!row[u"says"_s].isEmpty() && text.contains(row[u"says"_s]), qPrintable(text));
    QVERIFY(fact.source.contains(u"JSPCCS 2020") && !fact.inputs.isEmpty());
}

void TestJapan6::whatIsNotVerifiedIsOnlyRemarked()
{
    const Child child = dictated(u"fever d1-d6"_s);
    const Fact fact = diagnosisJapan6(illnessOf(child));
    QCOMPARE(fact.standing, Standing::Verified);
    QStringList unverified;
    for (const Remark& remark : fact.remarks) {
        QCOMPARE(english(remark.text).startsWith(u"unverified: "), remark.standing == Standing::Unverified);
        if (remark.standing == Standing::Unverified) unverified << english(remark.text);
    }
    const QString all = unverified.join(u'\n');
    QVERIFY2(all.contains(u"no minimum duration") && all.contains(u"3.0 mm") && all.contains(u"BCG"), qPrintable(all));
}

void TestJapan6::feverIsOneOfTheSix()
{
    const Child child = dictated(u"fever d1-d6; conjunctivae d2"_s);
    const QList<Criterion> six = japanPrincipalFeatures(illnessOf(child));
    QCOMPARE(six.size(), 6);
    QCOMPARE(QLatin1StringView(six.first().id), "fever"_L1);
    QCOMPARE(six.first().met, Met::Yes);
    QCOMPARE(six.first().inputs.size(), 1);
    QCOMPARE(countOf(six).met, 2);
    const Child withoutFever = dictated(u"onset unknown; conjunctivae 2021-03-02"_s);
    QVERIFY(japanPrincipalFeatures(illnessOf(withoutFever)).first().inputs.isEmpty());
}

QTEST_GUILESS_MAIN(TestJapan6)
#include "tst_japan6.moc"
