// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/followup/advice.h"
#include "domain/followup/due.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data() { addRows(u"rules/risk-aha-2017.csv"_s); }
    void levels();
    void history_data() { addRows(u"rules/risk-history.csv"_s); }
    void history();
    void everyPairOfClasses();
    void theInputsAreTheDecidingMeasures();
    void theLmcaIsARemark();
    void aRecurrenceKeepsTheWorst();
    void theRankSortsTheWorstFirst();
    void whatMayBeWorseIsPlannedAsAtWorst();
    void whenTheLevelRose();
    void whoIsMarkedAsLostIsLost();
    void theLatestTargetIsTheChilds();
};

void TestRisk::levels()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = riskAha2017(illnessOf(child, QDate(2026, 11, 22)));
    QVERIFY2(fact.value.toString() == row[u"level"_s], qPrintable(english(fact.text)));
    QCOMPARE(fact.value.isNull(), row[u"level"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QVERIFY2(english(fact.text).contains(row[u"words"_s]), qPrintable(english(fact.text)));
    QVERIFY(fact.source.contains(u"McCrindle"_s));
    QVERIFY(fact.source.contains(u"AHA scientific statement"_s));
    QVERIFY(fact.value.isNull() || !fact.inputs.isEmpty());
    const QString range = fact.range ? u"%1-%2"_s.arg(fact.range->least.value).arg(fact.range->most.value) : QString();
    QCOMPARE(range, row[u"range"_s]);
    QCOMPARE(QString::fromLatin1(codeOf(riskOf(child.record, child.settings).level).code), row[u"level"_s]);
}

void TestRisk::history()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Illness illness = illnessOf(child, QDate(2026, 11, 22));
    const Fact fact = riskHistory(illness);
    QStringList list;
    for (const QJsonValue entry : fact.value.toArray()) {
        list << u"d%1 %2"_s.arg(entry[u"day"].toInt())
                    .arg(entry[u"level"].isNull() ? u"?"_s : entry[u"level"].toString());
        QVERIFY(!entry[u"why"].toString().isEmpty());
        QCOMPARE(illness.day(Moment::fromText(entry[u"date"].toString()).value())->value, entry[u"day"].toInt());
    }
    QCOMPARE(list.join(u"; "_s), row[u"history"_s]);
    QCOMPARE(fact.value.isNull(), row[u"history"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QVERIFY(!fact.source.isEmpty());

    QString change;
    for (const Remark& remark : riskAha2017(illness).remarks) {
        if (english(remark.text).startsWith(u"Before")) change = english(remark.text);
    }
    QCOMPARE(change, row[u"remark"_s]);
}

void TestRisk::everyPairOfClasses()
{
    using enum CoronaryClass;
    const auto level = [](CoronaryClass worst, CoronaryClass now) {
        return QString::fromLatin1(codeOf(aha2017RiskLevel(worst, now)).code);
    };
    for (const auto now : {NotStated, NoInvolvement, Dilation, Giant}) {
        QCOMPARE(level(NotStated, now), QString());
        QCOMPARE(level(NoInvolvement, now), u"1"_s);
        QCOMPARE(level(Dilation, now), u"2"_s);
    }
    for (const auto worst : {Small, Medium, Giant}) {
        QCOMPARE(level(worst, NotStated), QString());
        QCOMPARE(level(worst, NoInvolvement), level(worst, Dilation));
    }
    QCOMPARE(level(Small, Small), u"3.1"_s);
    QCOMPARE(level(Small, Dilation), u"3.2"_s);
    QCOMPARE(level(Medium, Medium), u"4.1"_s);
    QCOMPARE(level(Medium, Small), u"4.2"_s);
    QCOMPARE(level(Medium, Dilation), u"4.3"_s);
    QCOMPARE(level(Giant, Giant), u"5.1"_s);
    QCOMPARE(level(Giant, Medium), u"5.2"_s);
    QCOMPARE(level(Giant, Small), u"5.3"_s);
    QCOMPARE(level(Giant, Dilation), u"5.4"_s);
}

void TestRisk::theInputsAreTheDecidingMeasures()
{
    const Child child = dictated(u"rca-prox 2 z0.5 d11; lad-prox 4 z6 d16; lad-prox 3 z3 m2"_s);
    const Fact fact = riskAha2017(illnessOf(child));
    QStringList inputs;
    for (const Input& input : fact.inputs)
        inputs << english(input.value) + u' ' + input.when.text();
    QVERIFY2(inputs.contains(u"LAD proximal 4 mm, reported Z +6 d16"_s), qPrintable(inputs.join(u'|')));
    QVERIFY2(inputs.contains(u"LAD proximal 3 mm, reported Z +3 m2"_s), qPrintable(inputs.join(u'|')));
    QVERIFY2(english(fact.text).startsWith(u"Level 4.2: worst ever medium aneurysm, LAD proximal 4 mm, reported Z +6 "
                                           "(day 16); now small aneurysm, LAD proximal 3 mm, reported Z +3"_s),
             qPrintable(english(fact.text)));
}

void TestRisk::theLmcaIsARemark()
{
    const auto remarks = [](const QString& course) {
        QStringList texts;
        for (const Remark& remark : riskAha2017(illnessOf(dictated(course))).remarks)
            texts << english(remark.text);
        return texts.join(u'\n');
    };
    QVERIFY(remarks(u"lmca 4 z5.8 d16"_s).contains(u"The LMCA decides"));
    QVERIFY(!remarks(u"lad-prox 4 z5.8 d16"_s).contains(u"The LMCA decides"));
    QVERIFY(!remarks(u"lmca 2 z0 d16"_s).contains(u"The LMCA decides"));
}

void TestRisk::aRecurrenceKeepsTheWorst()
{
    Child child = dictated(u"lad-prox 4 z6 d11; echo resolved m8"_s);
    child.episode(QDate(2022, 7, 1));
    dictate(child, u"lad-prox 3 z3 d11"_s);
    for (const Episode& episode : child.record.episodes) {
        const Fact fact = riskAha2017(Illness(child.record, episode, QDate(2022, 12, 31)));
        QCOMPARE(fact.value.toString(), u"4.2"_s);
        QVERIFY(english(fact.text).contains(u"day 11"));
    }
}

void TestRisk::theRankSortsTheWorstFirst()
{
    const QStringList sorted{u""_s,    u"1"_s,   u"2"_s,   u"3.2"_s, u"3.1"_s, u"4.3"_s,
                             u"4.2"_s, u"4.1"_s, u"5.4"_s, u"5.3"_s, u"5.2"_s, u"5.1"_s};
    for (const Code& code : codesOf<RiskLevel>()) {
        const auto level = RiskLevel(&code - codesOf<RiskLevel>().data());
        QCOMPARE(riskRank(level), int(sorted.indexOf(QString::fromLatin1(code.code))));
    }
}

void TestRisk::whatMayBeWorseIsPlannedAsAtWorst()
{
    const auto planned = [](const QString& course) {
        const Child child = dictated(course);
        return QString::fromLatin1(codeOf(planningRisk(illnessOf(child)).level).code);
    };
    QCOMPARE(planned(u"lad-prox z6 d11; lad-prox z1 d60; echo worse d90"_s), u"4.1"_s);
    QCOMPARE(planned(u"lad-prox z6 d11; lad-prox z1 d60; echo abnormal d90"_s), u"4.1"_s);
    QCOMPARE(planned(u"lad-prox z6 d11; lad-prox z1 d60; lad-prox 3 d90"_s), u"4.1"_s);
    QCOMPARE(planned(u"lad-prox z6 d11; lad-prox z1 d60; echo decreasing d90"_s), u"4.3"_s);
    QCOMPARE(planned(u"echo normal d11; echo worse d60"_s), QString());
    // The present class is told and the worst is not: the last level.
    QCOMPARE(planned(u"aged 2y; echo normal d11; lmca 2.5 z1 d60; lad 2.1 d60; echo normal d90"_s), u"1"_s);
    const Child child = dictated(u"lad-prox z6 d11; lad-prox z1 d60; echo worse d90"_s);
    const auto remark = plannedByLast(illnessOf(child));
    QVERIFY(remark && english(remark->text).contains(u"may have risen"));
    const Child never = dictated(u"echo normal d11; echo worse d60"_s);
    QVERIFY(!plannedByLast(illnessOf(never)));
}

void TestRisk::whenTheLevelRose()
{
    const auto rose = [](const QString& course) {
        const Child child = dictated(course);
        return levelRoseOn(illnessOf(child));
    };
    QCOMPARE(rose(u"echo normal d11"_s), QDate());
    QCOMPARE(rose(u"lad-prox z3 d11"_s), QDate(2021, 3, 11));
    QCOMPARE(rose(u"lad-prox z3 d11; lad-prox z6 d21; lad-prox z3 d31"_s), QDate(2021, 3, 21));
    QCOMPARE(rose(u"lad-prox z6 d11; lad-prox z3 d21; lad-prox z6 d31"_s), QDate(2021, 3, 31));
    QCOMPARE(rose(u"lad-prox z6 d11; echo worse d21; lad-prox z6 d31"_s), QDate(2021, 3, 11));
}

void TestRisk::whoIsMarkedAsLostIsLost()
{
    Child child = dictated(u"lad-prox 3 z3 d11"_s);
    const QDate day(2021, 4, 1);
    const auto state = [&] { return stateOn(nextDueOf(illnessOf(child, day)), day); };
    QCOMPARE(int(state()), int(DueState::Due));
    child.record.patient.followUp = FollowUpState::Lost;
    QCOMPARE(int(state()), int(DueState::Lost));
    QCOMPARE(int(followUpDueFact(illnessOf(child, day)).standing), int(Standing::Setting));
    child.record.patient.followUp = FollowUpState::Active;
    QVERIFY(followUpDueFact(illnessOf(child, day)).standing != Standing::Setting);
    child.record.patient.followUp = FollowUpState::Lost;
    child.record.patient.death = QDate(2021, 3, 20);
    QCOMPARE(int(state()), int(DueState::None));
}

void TestRisk::theLatestTargetIsTheChilds()
{
    Child child = dictated(u"lad-prox 8 z10 d11; warfarin 0.1mg/kg/day d40; acenocoumarol 0.1mg/kg/day d12-d30"_s);
    const auto aim = [&](qsizetype course, double low, double high) {
        child.record.courses[course].targetKind = TargetKind::Inr;
        child.record.courses[course].targetLow = PlainNumber(low);
        child.record.courses[course].targetHigh = PlainNumber(high);
    };
    aim(0, 2.5, 3.5);
    aim(1, 1.6, 2.5);
    QVERIFY(english(antithromboticAdvice(illnessOf(child)).text).contains(u"(INR 2.5 to 3.5)"));
    std::swap(child.record.courses[0], child.record.courses[1]);
    QVERIFY(english(antithromboticAdvice(illnessOf(child)).text).contains(u"(INR 2.5 to 3.5)"));
}

QTEST_GUILESS_MAIN(TestRisk)
#include "tst_risk.moc"
