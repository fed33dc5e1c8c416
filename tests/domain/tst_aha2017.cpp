// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/guidelines/aha2017.h"
#include "domain/guidelines/aha2017echo.h"
#include "domain/guidelines/aha2017incomplete.h"
#include "domain/guidelines/aha2017labs.h"
#include "domain/guidelines/japan6.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

QString answerOf(Met met)
{
    return met == Met::Unknown ? QString() : QString::fromLatin1(codeOf(met).code);
}

QString remarksOf(const Fact& fact)
{
    QStringList texts;
    for (const Remark& remark : fact.remarks)
        texts << english(remark.text);
    return texts.join(u'\n');
}

constexpr auto published =
    "girl; aged 9m; fever d1-d8; fever d9-d16; no fever d17-d24; conjunctivae d8; lips d8; node 20 d8; rash d8; HB 9.9 "
    "d8; WBC 17.3 d8; PLT 289 d8; ESR 122 d8; CRP 260 d8; AST 69 d8; ALT 33 d8; ivig d9; ivig d16; echo normal d11; "
    "lmca 4.1 z5.8 d16; lad 3.4 d16";

}  // namespace

class TestAha2017 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data() { addRows(u"rules/aha-2017-complete.csv"_s); }
    void complete();
    void theAnswerNamesWhatCounted();
    void noFeverIsNoInput();
    void whatIsMissingIsNamed();
    void otherStatementsAreOnlyNoted();
    void incomplete_data() { addRows(u"rules/aha-2017-incomplete.csv"_s); }
    void incomplete();
    void whatMeetsTheAlgorithmWhileMoreMayCome();
    void supplemental_data() { addRows(u"rules/aha-2017-supplemental.csv"_s); }
    void supplemental();
    void crpAndEsrAreNotAmongTheSix();
    void positiveEcho_data() { addRows(u"rules/aha-2017-positive-echo.csv"_s); }
    void positiveEcho();
    void thePublishedCase();
    void theFinalDiagnosisIsHeeded();
    void theRuleSaysItsLocalChoices();
};

void TestAha2017::complete()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = diagnosisAha2017(illnessOf(child, QDate::fromString(row[u"asOf"_s], Qt::ISODate)));
    const QString text = english(fact.text);
    QVERIFY2(fact.value.toString() == row[u"answer"_s], qPrintable(text));
    QCOMPARE(fact.value.isNull(), row[u"answer"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QVERIFY2(text.contains(row[u"says"_s]), qPrintable(text));
    QVERIFY(fact.source.contains(u"e927"));
}

void TestAha2017::theFinalDiagnosisIsHeeded()
{
    const QString signs = u"fever d1-d8; conjunctivae; lips; node 20; rash"_s;
    const auto said = [](const QString& course) { return english(diagnosisAha2017(illnessOf(dictated(course))).text); };
    QVERIFY(said(signs).startsWith(u"Complete Kawasaki disease"));
    QVERIFY(said(u"diagnosis kd; "_s + signs).startsWith(u"Complete Kawasaki disease"));
    QVERIFY2(said(u"diagnosis mis-c; "_s + signs)
                 .startsWith(u"The final diagnosis is MIS-C; the criteria alone would say: Complete Kawasaki disease"),
             qPrintable(said(u"diagnosis mis-c; "_s + signs)));
    QVERIFY(said(u"diagnosis other; certainty excluded; "_s + signs).startsWith(u"Complete Kawasaki disease"));
    QVERIFY(!said(u"diagnosis other; rash"_s).startsWith(u"The final diagnosis"));
    const Child japan = dictated(u"diagnosis other; "_s + signs);
    QVERIFY(english(diagnosisJapan6(illnessOf(japan)).text).startsWith(u"The final diagnosis is another disease"));
    const Child half = dictated(
        u"diagnosis other; aged 2y; fever d1-d8; conjunctivae; lips; rash absent; extremities "
        "absent; node absent; CRP 150 d6; ALB 28 d6; WBC 20 d6; PLT 500 d8"_s);
    QVERIFY(english(diagnosisAha2017Incomplete(illnessOf(half)).text).startsWith(u"The final diagnosis is"));
}

void TestAha2017::theAnswerNamesWhatCounted()
{
    const Child child = dictated(u"fever d1-d16; no fever d17; conjunctivae d8; lips d8; node 20 d9; rash"_s);
    const Fact fact = diagnosisAha2017(illnessOf(child));
    QCOMPARE(english(fact.text),
             u"Complete Kawasaki disease: fever for 16 days and 4 of 5 principal features: lips and oral cavity on "
             "day 8, conjunctivae on day 8, rash and cervical node 20 mm on day 9"_s);
    QCOMPARE(fact.inputs.size(), 6);  // onset, fever and four signs
    QCOMPARE(fact.standing, Standing::Verified);
}

void TestAha2017::noFeverIsNoInput()
{
    const Child child = dictated(u"onset unknown; conjunctivae 2021-03-08"_s);
    QCOMPARE(diagnosisAha2017(illnessOf(child)).inputs.size(), 2);  // onset and sign
    QCOMPARE(diagnosisAha2017Incomplete(illnessOf(child)).inputs.size(), 2);
}

void TestAha2017::whatIsMissingIsNamed()
{
    const Child child = dictated(u"fever d1-d8; conjunctivae; lips; rash; extremities absent; node"_s);
    const QString reason = english(diagnosisAha2017(illnessOf(child)).reason);
    QVERIFY2(reason.endsWith(u"not known: cervical node, present but its size is not recorded"), qPrintable(reason));
}

void TestAha2017::otherStatementsAreOnlyNoted()
{
    const Child threeDays = dictated(u"fever d1-d3; no fever d4; conjunctivae; lips; extremities; rash; node 20"_s);
    const Fact fact = diagnosisAha2017(illnessOf(threeDays));
    QCOMPARE(fact.value.toString(), u"not-complete"_s);
    QVERIFY2(remarksOf(fact).contains(u"all other criteria are present, as they are here"),
             qPrintable(remarksOf(fact)));
    QVERIFY(remarksOf(fact).contains(u"unverified: experienced clinicians"));
    QVERIFY(remarksOf(fact).contains(u"AHA 2024: the classification is unchanged since 2017"));
    for (const Remark& remark : fact.remarks) {
        QCOMPARE(english(remark.text).startsWith(u"unverified: "), remark.standing == Standing::Unverified);
        QVERIFY(!remark.source.isEmpty());
    }
    const Child fourFeatures = dictated(u"fever d1-d3; no fever d4; conjunctivae; lips; extremities; rash"_s);
    QVERIFY(!remarksOf(diagnosisAha2017(illnessOf(fourFeatures))).contains(u"as they are here"));
    const Child twoDays = dictated(u"fever d1-d2; no fever d3; conjunctivae; lips; extremities; rash; node 20"_s);
    QVERIFY(!remarksOf(diagnosisAha2017(illnessOf(twoDays))).contains(u"as they are here"));
}

void TestAha2017::whatMeetsTheAlgorithmWhileMoreMayCome()
{
    const QString seen = u"aged 9m; girl; fever d1-d8; conjunctivae; rash; CRP 150 d5; ALB 25 d5; WBC 20 d5; HB 8 d5"_s;
    const Child open = dictated(seen);
    const Fact fact = diagnosisAha2017Incomplete(illnessOf(open));
    QVERIFY2(fact.value.isNull() && meetsIncomplete(illnessOf(open)), qPrintable(english(fact.text)));
    QVERIFY2(english(fact.reason).startsWith(u"What is recorded meets the algorithm"_s),
             qPrintable(english(fact.reason)));
    QVERIFY(!meetsIncomplete(
        illnessOf(dictated(u"aged 9m; girl; fever d1-d8; conjunctivae; rash; CRP 20 d5; ESR 20 d5"_s))));
    QVERIFY2(!meetsIncomplete(illnessOf(dictated(seen + u"; lips; extremities"_s))), "it is complete");
}

void TestAha2017::incomplete()
{
    QFETCH(Cells, row);
    const Child child = dictated(
        together({row[u"child"_s], row[u"fever"_s], signsSaid(row[u"signs"_s]), row[u"labs"_s], row[u"echo"_s]}));
    const Fact fact = diagnosisAha2017Incomplete(illnessOf(child));
    const QString text = english(fact.text);
    QVERIFY2(fact.value.toString() == row[u"answer"_s], qPrintable(text));
    QCOMPARE(fact.value.isNull(), row[u"answer"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QVERIFY2(!row[u"says"_s].isEmpty() && text.contains(row[u"says"_s]), qPrintable(text));
    QVERIFY(fact.source.contains(u"e927") && !fact.inputs.isEmpty());
}

void TestAha2017::supplemental()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const QDate asOf = QDate::fromString(row[u"asOf"_s], Qt::ISODate);
    for (const Criterion& criterion : ahaSupplemental(illnessOf(child, asOf))) {
        if (row[u"criterion"_s] != QLatin1StringView(criterion.id)) continue;
        QVERIFY2(answerOf(criterion.met) == row[u"answer"_s], qPrintable(english(criterion.why)));
        QVERIFY2(!row[u"says"_s].isEmpty() && english(criterion.why).contains(row[u"says"_s]),
                 qPrintable(english(criterion.why)));
        return;
    }
    QFAIL("no such criterion");
}

void TestAha2017::crpAndEsrAreNotAmongTheSix()
{
    const Child child = dictated(u"CRP 260 d8; ESR 122 d8"_s);
    const QList<Criterion> six = ahaSupplemental(illnessOf(child));
    QCOMPARE(six.size(), 6);
    for (const Criterion& criterion : six)
        QVERIFY2(criterion.met == Met::Unknown, criterion.id);
}

void TestAha2017::positiveEcho()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const QList<Criterion> echo = ahaPositiveEcho(illnessOf(child));
    QList<Met> all;
    for (const Criterion& criterion : echo) {
        QVERIFY2(answerOf(criterion.met) == row[QLatin1StringView(criterion.id)], criterion.id);
        if (criterion.met == Met::Yes) QVERIFY(!criterion.inputs.isEmpty() && !criterion.why.isEmpty());
        all << criterion.met;
    }
    QCOMPARE(all.size(), 3);
    QCOMPARE(answerOf(anyOf(all)), row[u"positive"_s]);
}

void TestAha2017::thePublishedCase()
{
    const Child child = dictated(QString::fromUtf8(published));
    const Illness illness = illnessOf(child);
    QCOMPARE(diagnosisAha2017(illness).value.toString(), u"complete"_s);
    QCOMPARE(diagnosisAha2017Incomplete(illness).value.toString(), u"not-applicable"_s);
    QStringList met;
    for (const Criterion& criterion : ahaSupplemental(illness))
        met << QLatin1StringView(criterion.id) + u' ' + QLatin1StringView(codeOf(criterion.met).code);
    QCOMPARE(met.join(u", "), u"anaemia yes, platelets no, albumin unknown, alt no, wbc yes, urine unknown"_s);
}

void TestAha2017::theRuleSaysItsLocalChoices()
{
    const Fact fact = diagnosisAha2017Incomplete(illnessOf(dictated(u"fever d1-d6"_s)));
    const QString rule = english(fact.rule);
    for (const QString& words : {u"first IVIG"_s, u"LVEF < 55 %"_s, u"albumin ≤ 30 g/L"_s, u"≥ 40 mm/h"_s,
                                 u"from day 8"_s, u"that at onset"_s, u"with 2 or 3 of 5 principal features"_s})
        QVERIFY2(rule.contains(words), qPrintable(words));
    QVERIFY(remarksOf(fact).contains(u"2004"));
    for (const Remark& remark : fact.remarks)
        QCOMPARE(english(remark.text).startsWith(u"unverified: "), remark.standing == Standing::Unverified);
}

QTEST_GUILESS_MAIN(TestAha2017)
#include "tst_aha2017.moc"
