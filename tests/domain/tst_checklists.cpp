// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/checklists/kdss.h"
#include "domain/checklists/mas2016.h"
#include "domain/checklists/misc2023.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

/// How one item of the answer stands; empty where it is not known, "?" where there is no such item.
QString itemOf(const Fact& fact, const QString& id)
{
    for (const QJsonValue& item : fact.value.json()[u"items"].toArray()) {
        if (item[u"id"].toString() != id) continue;
        const QString met = item[u"met"].toString();
        return met == u"unknown" ? QString() : met;
    }
    return u"?"_s;
}

/// "-" where there is no answer at all.
QString metOf(const Fact& fact)
{
    return fact.value.isNull() ? u"-"_s : fact.value.json()[u"met"].toString();
}

bool isWhole(const Fact& fact)
{
    return !fact.source.isEmpty() && !fact.rule.isEmpty() && !fact.text.isEmpty() &&
           fact.reason.isEmpty() == !fact.value.isNull();
}

}  // namespace

class TestChecklists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kdss_data() { addRows(u"rules/kdss.csv"_s); }
    void kdss();
    void palsIsOnlyRemarked();
    void mas_data() { addRows(u"rules/mas-2016.csv"_s); }
    void mas();
    void masIsOnlyBorrowed();
    void misc_data() { addRows(u"rules/misc-2023.csv"_s); }
    void misc();
    void troponinAboveTheLaboratorysLimit();
    void aContactNeedsNoResult();
    void anIllnessBeforeSarsCoV2WasKnown();
    void aVisitIsNoStayInHospital();
    void antibodiesAfterImmunoglobulin_data();
    void antibodiesAfterImmunoglobulin();
    void theSentenceNamesMetUnmetAndUnknown();
    void thePublishedCase();
};

void TestChecklists::kdss()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = checklistKdss(illnessOf(child));
    const QString text = english(fact.text);
    QVERIFY2(metOf(fact) == row[u"met"_s], qPrintable(text));
    QVERIFY2(!row[u"says"_s].isEmpty() && text.contains(row[u"says"_s]), qPrintable(text));
    QVERIFY(isWhole(fact));
    if (fact.value.isNull()) return;
    QCOMPARE(itemOf(fact, u"hypotension"_s), QString());
    QCOMPARE(itemOf(fact, u"pressure-fall"_s), row[u"fall"_s]);
    QCOMPARE(itemOf(fact, u"perfusion"_s), row[u"perfusion"_s]);
}

void TestChecklists::palsIsOnlyRemarked()
{
    const auto remark = [](const QString& course) {
        const Child child = dictated(course);
        const Fact fact = checklistKdss(illnessOf(child));
        return fact.remarks.size() == 1 && fact.remarks[0].standing == Standing::Unverified
                   ? english(fact.remarks[0].text)
                   : QString();
    };
    QVERIFY(remark(u"girl; aged 9m; sbp 69 d3"_s).endsWith(u"69 mmHg on day 3, would be below its limit of 70"));
    QVERIFY(remark(u"girl; aged 9m; sbp 70 d3"_s).endsWith(u"would not be below its limit of 70"));
    QVERIFY(remark(u"girl; aged 20d; sbp 59 d3"_s).endsWith(u"would be below its limit of 60"));
    QVERIFY(remark(u"girl; aged 3y; sbp 75 d3"_s).endsWith(u"would be below its limit of 76"));
    QVERIFY(remark(u"girl; aged 10y; sbp 89 d3"_s).endsWith(u"would be below its limit of 90"));
    QVERIFY(remark(u"sbp 60 d3"_s).startsWith(u"unverified: "));
    QVERIFY(remark(u"sbp 60 d3"_s).endsWith(u"(PALS)"));
}

void TestChecklists::mas()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = checklistMas2016(illnessOf(child));
    QVERIFY2(metOf(fact) == row[u"met"_s], qPrintable(english(fact.text)));
    QVERIFY(isWhole(fact));
    if (fact.value.isNull()) return;
    for (const QString& item :
         {u"febrile"_s, u"ferritin"_s, u"platelets"_s, u"ast"_s, u"triglycerides"_s, u"fibrinogen"_s})
        QVERIFY2(itemOf(fact, item) == row[item], qPrintable(item + u": "_s + english(fact.text)));
}

void TestChecklists::masIsOnlyBorrowed()
{
    const Child child = dictated(u"fever d1-d9; FERR 900 d8; PLT 100 d8; AST 90 d8"_s);
    const Fact fact = checklistMas2016(illnessOf(child));
    QVERIFY(english(fact.remarks.at(0).text).contains(u"only borrowed for Kawasaki disease"));
    QCOMPARE(fact.inputs.size(), 4);
}

void TestChecklists::misc()
{
    QFETCH(Cells, row);
    const Child child = dictated(together({row[u"child"_s], row[u"course"_s]}));
    const Fact fact = checklistMisC2023(illnessOf(child));
    const QString text = english(fact.text);
    QVERIFY2(fact.value.json()[u"answer"].toString() == row[u"answer"_s], qPrintable(text));
    const QString met = row[u"answer"_s].isEmpty() ? u"unknown"_s : row[u"answer"_s] == u"not-met" ? u"no"_s : u"yes"_s;
    QCOMPARE(metOf(fact), met);
    QVERIFY2(itemOf(fact, row[u"item"_s]) == row[u"is"_s], qPrintable(text));
    QVERIFY(isWhole(fact));
}

void TestChecklists::troponinAboveTheLaboratorysLimit()
{
    Child child =
        dictated(u"girl; aged 8y; admission d3; fever d1-d5; CRP 150 d3; rash; pcr positive d3; HSTNT 15 d3"_s);
    child.record.labResults.last().high = PlainNumber(14);
    const Fact above = checklistMisC2023(illnessOf(child));
    QCOMPARE(above.value.json()[u"answer"].toString(), u"confirmed"_s);
    QCOMPARE(itemOf(above, u"cardiac"_s), u"yes"_s);
    child.record.labResults.last().high = PlainNumber(15);
    const Fact at = checklistMisC2023(illnessOf(child));
    QCOMPARE(itemOf(at, u"cardiac"_s), QString());  // the coronaries and LVEF are not known
    dictate(child, u"echo normal lvef 60 d4"_s);
    QCOMPARE(itemOf(checklistMisC2023(illnessOf(child)), u"cardiac"_s), u"no"_s);
    child.record.signs.clear();
    dictate(child,
            u"rash absent; lips absent; conjunctivae absent; extremities absent; desquamation absent; vomiting absent;"
            "diarrhoea absent; abdominal-pain absent; poor-perfusion absent; PLT 150 d3; LYMPH 1 d3"_s);
    const Fact none = checklistMisC2023(illnessOf(child));
    QCOMPARE(itemOf(none, u"manifestations"_s), u"no"_s);
    QCOMPARE(none.value.json()[u"answer"].toString(), u"not-met"_s);
}

void TestChecklists::anIllnessBeforeSarsCoV2WasKnown()
{
    const QString course = u"girl; aged 8y; admission d3; fever d1-d5; CRP 150 d3; rash; vomiting"_s;
    const auto answer = [&](QDate onset, const QString& more) {
        Child child(onset);
        dictate(child, course + more);
        return checklistMisC2023(illnessOf(child)).value.toObject().value(u"answer");
    };
    QCOMPARE(answer(QDate(2003, 3, 1), {}).toString(), u"not-met"_s);
    QCOMPARE(answer(QDate(2019, 9, 29), {}).toString(), u"not-met"_s);  // 60 days after the admission: 30 November
    QVERIFY(answer(QDate(2019, 9, 30), {}).isNull());
    QCOMPARE(answer(QDate(2003, 3, 1), u"; serology positive d3"_s).toString(), u"confirmed"_s);  // as it is recorded
}

void TestChecklists::aContactNeedsNoResult()
{
    Child child = dictated(u"girl; aged 8y; admission d3; fever d1-d5; CRP 150 d3; rash; vomiting; contact d2"_s);
    child.record.sarsTests.first().result = TestResult::NotStated;
    const Fact contact = checklistMisC2023(illnessOf(child));
    QCOMPARE(contact.value.json()[u"answer"].toString(), u"probable"_s);
    QVERIFY2(english(contact.text).contains(u"on day 2"), qPrintable(english(contact.text)));
    child.record.sarsTests.first().kind = SarsKind::Pcr;
    QCOMPARE(checklistMisC2023(illnessOf(child)).value.json()[u"answer"].toString(), QString());
}

void TestChecklists::aVisitIsNoStayInHospital()
{
    Child child = dictated(u"girl; aged 8y; admission d3; fever d1-d5; CRP 150 d3; rash; vomiting; pcr d3"_s);
    for (const AdmissionKind kind : {AdmissionKind::Emergency, AdmissionKind::DayCare}) {
        child.record.admissions.first().kind = kind;
        QCOMPARE(itemOf(checklistMisC2023(illnessOf(child)), u"hospital"_s), QString());
    }
}

void TestChecklists::antibodiesAfterImmunoglobulin_data()
{
    QTest::addColumn<bool>("said");
    const auto row = [](const char* course, bool said) { QTest::newRow(course) << said; };
    row("serology positive d3", false);
    row("ivig d9; serology positive d8", false);
    row("ivig d9; serology positive d9", true);
    row("ivig 2g/kg 2021-03-09T18:00; serology positive 2021-03-09T10:00", false);
    row("ivig 2g/kg 2021-03-09T08:00; serology positive 2021-03-09T10:00", true);
    row("ivig d9; serology positive d12", true);
    row("ivig d9; serology positive undated", true);
    row("ivig d9; serology negative d12", false);
    row("ivig d9; serology positive d12; serology positive d8", false);
    row("ivig d9; serology positive d12; pcr positive d3", false);
    row("ivig d9; serology positive d12; pcr negative d3", true);
}

void TestChecklists::antibodiesAfterImmunoglobulin()
{
    QFETCH(bool, said);
    const Child child = dictated(u"girl; aged 8y; "_s + QString::fromUtf8(QTest::currentDataTag()));
    const Fact fact = checklistMisC2023(illnessOf(child));
    QCOMPARE(std::any_of(fact.remarks.begin(), fact.remarks.end(),
                         [](const Remark& remark) {
                             return english(remark.text).startsWith(u"unverified: immunoglobulin") &&
                                    remark.standing == Standing::Unverified;
                         }),
             said);
}

void TestChecklists::theSentenceNamesMetUnmetAndUnknown()
{
    const Child child = dictated(u"fever d1-d9; FERR 900 d8; PLT 300 d8; AST 90 d8"_s);
    QCOMPARE(english(checklistMas2016(illnessOf(child)).text),
             u"Macrophage activation syndrome (2016 criteria): cannot be told; met: febrile (fever stated until day 9 "
             "(9 Mar 2021)), ferritin > 684 µg/L (Ferritin 900 µg/L on day 8) and AST > 48 U/L (AST 90 U/L on "
             "day 8); not met: platelets ≤ 181 × 10⁹/L (Platelets 300 G/L on day 8); not known: triglycerides > 156 "
             "mg/dL (1.76 mmol/L) and fibrinogen ≤ 3.60 g/L"_s);
}

void TestChecklists::thePublishedCase()
{
    const Child child = dictated(
        u"girl; aged 9m; diagnosis kd; admission d8; 39.7 d8; fever d1-d8; fever d9-d16; conjunctivae d8; lips d8; "
        u"node "
        "20 d8; rash d8; HB 9.9 d8; WBC 17.3 d8; PLT 289 d8; CRP 260 d8; AST 69 d8; ivig d9; lmca 4.1 z5.8 d16"_s);
    const Illness illness = illnessOf(child);
    QVERIFY(checklistKdss(illness).value.isNull());
    QCOMPARE(metOf(checklistMas2016(illness)), u"unknown"_s);
    QCOMPARE(checklistMisC2023(illness).value.json()[u"answer"].toString(), u"not-met"_s);
}

QTEST_GUILESS_MAIN(TestChecklists)
#include "tst_checklists.moc"
