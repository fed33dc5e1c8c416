// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/guidelines/aha2017.h"

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestAha2017 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data() { addRows(u"rules/aha-2017-complete.csv"_s); }
    void complete();
    void theAnswerNamesWhatCounted();
    void whatIsMissingIsNamed();
    void nothingIsClaimedAboutIncompleteDisease();
};

void TestAha2017::complete()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = diagnosisAha2017(illnessOf(child, QDate::fromString(row[u"asOf"_s], Qt::ISODate)));
    QVERIFY2(fact.value.toString() == row[u"answer"_s], qPrintable(english(fact.text)));
    QCOMPARE(fact.value.isNull(), row[u"answer"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QVERIFY(fact.source.contains(u"e927"));
}

void TestAha2017::theAnswerNamesWhatCounted()
{
    const Child child = dictated(u"fever d1-d16; no fever d17; conjunctivae; lips; node 20; rash"_s);
    QCOMPARE(english(diagnosisAha2017(illnessOf(child)).text),
             u"Complete Kawasaki disease: fever for 16 days and 4 of 5 principal features "
             "(lips and oral cavity, conjunctivae, rash and cervical node 20 mm)"_s);
}

void TestAha2017::whatIsMissingIsNamed()
{
    const Child child = dictated(u"fever d1-d8; conjunctivae; lips; rash; extremities absent; node"_s);
    const QString reason = english(diagnosisAha2017(illnessOf(child)).reason);
    QVERIFY2(reason.endsWith(u"not known: cervical node, present but its size is not recorded"), qPrintable(reason));
}

void TestAha2017::nothingIsClaimedAboutIncompleteDisease()
{
    const Child child = dictated(u"fever d1-d8; conjunctivae; lips; rash; extremities absent; node absent"_s);
    const QString text = english(diagnosisAha2017(illnessOf(child)).text);
    QVERIFY2(text.contains(u"3 of 5 principal features") && text.endsWith(u"incomplete disease is not assessed here"),
             qPrintable(text));
}

QTEST_GUILESS_MAIN(TestAha2017)
#include "tst_aha2017.moc"
