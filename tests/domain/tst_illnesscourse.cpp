// SPDX-License-Identifier: GPL-3.0-or-later
// How the fever left, what was given against it, and which episode it was.
#include "decisiontable.h"
#include "dictation.h"
#include "domain/coursedays.h"
#include "domain/defervescence.h"
#include "domain/recurrence.h"
#include "domain/therapy.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue& value)
{
    return value.isNull() ? QString() : QString::number(value.toInt());
}

QString remarksOf(const Fact& fact)
{
    QStringList texts;
    for (const Remark& remark : fact.remarks)
        texts << english(remark.text);
    return texts.join(u'\n');
}

}  // namespace

class TestIllnessCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feverLimits_data() { addRows(u"rules/fever-limit.csv"_s); }
    void feverLimits();
    void defervescence_data() { addRows(u"rules/defervescence.csv"_s); }
    void defervescence();
    void itSaysThatFeverCameBack();
    void drugsThatHideFeverAreNamed();
    void lines_data() { addRows(u"rules/therapy-lines.csv"_s); }
    void lines();
    void everyLineIsListed();
    void anUnknownDrugIsNamed();
    void theErrorOfAnOnsetIsSaid();
    void recurrences();
    void anotherDiseaseIsNoRecurrence();
    void withoutOnsetsTheyHaveNoOrder();
    void beforeHerDeathSheIsAlive();
};

/// Seen as of an earlier day, the end is not told.
void TestIllnessCourse::beforeHerDeathSheIsAlive()
{
    const Child child = dictated(u"died 2022-01-01; deceased; lad-prox 3 z3 d11"_s);
    const Record past = until(child.record, QDate(2021, 12, 31));
    QVERIFY(!past.patient.death.isValid());
    QCOMPARE(past.patient.followUp, FollowUpState::NotStated);
    const Record then = until(child.record, QDate(2022, 1, 1));
    QCOMPARE(then.patient.death, QDate(2022, 1, 1));
    QCOMPARE(then.patient.followUp, FollowUpState::Deceased);
}

void TestIllnessCourse::feverLimits()
{
    QFETCH(Cells, row);
    QString course = row[u"temperature"_s] + (row[u"unit"_s] == u"F" ? u"F "_s : u" "_s) + row[u"route"_s] + u" d4"_s;
    if (!row[u"axillary"_s].isEmpty()) course += u"; setting axillaryFever "_s + row[u"axillary"_s];
    const Child child = dictated(course);
    const auto evidence = feverEvidence(illnessOf(child));
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence.first().fever, row[u"fever"_s] == u"yes");
    const QString limit = row[u"axillary"_s].isEmpty() ? u"37.5 °C or more in the axilla"_s
                                                       : row[u"axillary"_s] + u" °C or more in the axilla"_s;
    QVERIFY(english(feverLastDay(illnessOf(child)).rule).contains(limit));
}

void TestIllnessCourse::defervescence()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = feverDefervescence(illnessOf(child));
    QVERIFY2(shown(fact.value) == row[u"day"_s], qPrintable(english(fact.text)));
    QCOMPARE(fact.value.isNull(), row[u"day"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QCOMPARE(fact.standing, Standing::Setting);
    QVERIFY(!fact.source.isEmpty() && english(fact.rule).contains(u"hours or more"));
    if (!fact.value.isNull()) QVERIFY(fact.inputs.size() >= 2);  // the onset, and what shows it
}

void TestIllnessCourse::itSaysThatFeverCameBack()
{
    const Child child = dictated(u"fever d1-d8; no fever d10-d12; fever d13-d15; no fever d16"_s);
    QCOMPARE(english(feverDefervescence(illnessOf(child)).text),
             u"Without fever from day 10 (10 Mar 2021), fever again on day 13 (13 Mar 2021). Without fever from day 16 "
             "(16 Mar 2021)"_s);
    const Child published = dictated(u"fever d1-d16; no fever d17-d24"_s);
    QCOMPARE(english(feverDefervescence(illnessOf(published)).text), u"Without fever from day 17 (17 Mar 2021)"_s);
}

void TestIllnessCourse::drugsThatHideFeverAreNamed()
{
    const QString fever = u"fever d1-d8; no fever d9-d12; ivig d8; aspirin 50mg/kg/day d8-d20; "_s;
    const Child steroid = dictated(fever + u"prednisolone 2mg/kg/day d8-d14; anakinra 4mg/kg/day d9"_s);
    QCOMPARE(remarksOf(feverDefervescence(illnessOf(steroid))),
             u"Given on that day: Prednisolone and Anakinra, which can hide fever"_s);
    const Child twice = dictated(
        fever + u"prednisolone 2mg/kg/day d8-d14; prednisolone 1mg/kg/day d9-d20; anakinra 4mg/kg/day undated"_s);
    QCOMPARE(remarksOf(feverDefervescence(illnessOf(twice))),
             u"Given on that day: Prednisolone, which can hide fever"_s);
    const Child ended = dictated(fever + u"prednisolone 2mg/kg/day d4-d8"_s);
    QVERIFY(feverDefervescence(illnessOf(ended)).remarks.isEmpty());
}

void TestIllnessCourse::lines()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = therapyLinesFact(illnessOf(child));
    QVERIFY2(shown(fact.value) == row[u"lines"_s], qPrintable(english(fact.text)));
    QCOMPARE(fact.value.isNull(), row[u"lines"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    QCOMPARE(fact.inputs.size(), fact.value.toInt());
    QVERIFY(!fact.source.isEmpty() && english(fact.rule).contains(u"other than aspirin"));
}

void TestIllnessCourse::everyLineIsListed()
{
    Child bare = dictated(u"anakinra 5mg/kg/day d24"_s);
    bare.record.doseSteps.clear();
    QCOMPARE(english(therapyLinesFact(illnessOf(bare)).text), u"Lines of therapy: 1. Anakinra (undated)"_s);
    const Child child =
        dictated(u"ivig 2g/kg d9; aspirin 50mg/kg/day d9-d16; ivig 2g/kg d16; anakinra 5mg/kg/day d24"_s);
    QCOMPARE(
        english(therapyLinesFact(illnessOf(child)).text),
        u"Lines of therapy: 3. IVIG 2 g/kg once (day 9), IVIG 2 g/kg once (day 16) and Anakinra 5 mg/kg/day (day 24)"_s);
    const Child halves = dictated(u"ivig 1g/kg d9; ivig 1g/kg d10"_s);
    QCOMPARE(english(therapyLinesFact(illnessOf(halves)).text),
             u"Lines of therapy: 1. IVIG 1 g/kg once, then 1 g/kg once (day 9)"_s);
}

void TestIllnessCourse::anUnknownDrugIsNamed()
{
    const Child child = dictated(u"ivig d9; emapalumab 8mg/kg d20"_s);
    const QString said = u"Not counted, not in the catalogue of drugs: emapalumab"_s;
    QCOMPARE(remarksOf(therapyLinesFact(illnessOf(child))), said);
    const Child twice = dictated(u"emapalumab 8mg/kg d20; emapalumab 8mg/kg d40"_s);
    QCOMPARE(remarksOf(therapyLinesFact(illnessOf(twice))), said);
}

void TestIllnessCourse::theErrorOfAnOnsetIsSaid()
{
    Child child;
    const auto said = [&](int days) {
        child.record.episodes.first().onsetError = days;
        return english(onsetWords(child.record.episodes.first()));
    };
    QCOMPARE(said(0), u"1 Mar 2021"_s);
    QVERIFY2(said(2).startsWith(u"1 Mar 2021 ± 2 day"), qPrintable(said(2)));
}

void TestIllnessCourse::recurrences()
{
    Child child = dictated(u"ivig d5"_s);
    const auto fact = [&](qsizetype episode) {
        return illnessRecurrence(Illness(child.record, child.record.episodes[episode], QDate(2025, 1, 1)));
    };
    QCOMPARE(fact(0).value.toInt(), 1);
    QCOMPARE(english(fact(0).text), u"The only episode recorded"_s);
    child.episode(QDate(2020, 1, 10));  // entered later, and yet the first
    child.episode(QDate(2021, 3, 20));
    QCOMPARE(fact(0).value.toInt(), 2);
    QCOMPARE(fact(1).value.toInt(), 1);
    QCOMPARE(fact(2).value.toInt(), 3);
    QVERIFY2(english(fact(0).text).startsWith(u"Episode 2 of 3: a recurrence, begun 416 day"),
             qPrintable(english(fact(0).text)));
    child.episode(QDate(2020, 6, 1));  // between the first two
    QVERIFY2(english(fact(0).text).startsWith(u"Episode 3 of 4: a recurrence, begun 273 day"),
             qPrintable(english(fact(0).text)));
    QVERIFY(english(fact(2).text).endsWith(u"within the first month, which the cohort study does not count"));
    QVERIFY(remarksOf(fact(0)).contains(u"1.7 % (United States) and 3.5 % (Japan)"));
    QVERIFY(remarksOf(fact(0)).contains(u"unverified: a recurrence is"));
}

void TestIllnessCourse::anotherDiseaseIsNoRecurrence()
{
    Child child = dictated(u"ivig d5"_s);
    child.episode(QDate(2022, 1, 1));
    const auto text = [&](qsizetype which, FinalDiagnosis diagnosis, Certainty certainty) {
        Child told = child;
        told.record.episodes[which].diagnosis = diagnosis;
        told.record.episodes[which].certainty = certainty;
        return english(illnessRecurrence(Illness(told.record, told.record.episodes[1], QDate(2025, 1, 1))).text);
    };
    using enum FinalDiagnosis;
    QVERIFY(text(0, Kd, Certainty::Definite).contains(u"a recurrence"));
    QVERIFY(text(0, OtherDisease, Certainty::Definite).contains(u"no recurrence"));
    QVERIFY(text(0, MisC, Certainty::Definite).contains(u"no recurrence"));
    QVERIFY(text(1, OtherDisease, Certainty::Definite).contains(u"no recurrence"));
    QVERIFY(text(1, Kd, Certainty::Excluded).contains(u"no recurrence"));
}

void TestIllnessCourse::withoutOnsetsTheyHaveNoOrder()
{
    Child child = dictated(u"ivig d5"_s);
    child.episode(QDate());
    const Fact fact = illnessRecurrence(illnessOf(child));
    QVERIFY(fact.value.isNull() && !fact.reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestIllnessCourse)
#include "tst_illnesscourse.moc"
