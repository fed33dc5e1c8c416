// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/ivig.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestIvig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void response_data() { addRows(u"rules/ivig-response.csv"_s); }
    void response();
    void theFirstDay();
    void eachInfusionIsAnswered();
    void theLastDayInTheWindowIsSaid();
    void theHoursAreSaid();
    void anInfusionWithItsLength();
    void whichInfusionsAreOne();
    void theWindowIsASetting();
    void whatWasBegunBesideItIsSaid();
    void otherDefinitionsStandBeside();
};

void TestIvig::whatWasBegunBesideItIsSaid()
{
    const auto said = [](const QString& drugs) {
        const Child child = dictated(u"ivig d9; fever d1-d9; no fever d10-d20; "_s + drugs);
        return english(ivigResponse(illnessOf(child)).text);
    };
    const QString beside = u"begun on the same day, and may have ended the fever too: "_s;
    QVERIFY2(said(u"prednisolone 2mg/kg/day d9-d24"_s).contains(beside + u"Prednisolone"_s),
             qPrintable(said(u"prednisolone 2mg/kg/day d9-d24"_s)));
    QVERIFY(!said(u"prednisolone 2mg/kg/day d8-d24"_s).contains(beside));
    QVERIFY(!said(u"aspirin 50mg/kg/day d9-d24"_s).contains(beside));
}

void TestIvig::response()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = ivigResponse(illnessOf(child));
    QVERIFY2(fact.value.toString() == row[u"answer"_s], qPrintable(english(fact.text)));
    QCOMPARE(fact.value.isNull(), row[u"answer"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    const QString window = row[u"window"_s] + u" hours"_s;
    QVERIFY(!fact.source.isEmpty() && english(fact.rule).contains(u"fever "_s + window));
    QVERIFY(ivigInfusions(illnessOf(child)).isEmpty() || english(fact.text).contains(u"(window: from "_s + window));
    const QString text = english(fact.text);
    QVERIFY2(text.contains(u"(persistent)") == (row[u"fever"_s] == u"persistent"), qPrintable(text));
    QVERIFY2(text.contains(u"(recrudescent)") == (row[u"fever"_s] == u"recrudescent"), qPrintable(text));
    QVERIFY2(text.contains(u"persistent or recrudescent: ") == (row[u"fever"_s] == u"either"), qPrintable(text));
}

void TestIvig::theFirstDay()
{
    QCOMPARE(dayOfFirstIvig(illnessOf(dictated(u"ivig d16; ivig d9"_s))).value.toInt(), 9);
    QVERIFY(dayOfFirstIvig(illnessOf(dictated(u"aspirin d9"_s))).value.isNull());
    const Child undated = dictated(u"onset unknown; ivig 2021-03-09"_s);
    QVERIFY(!dayOfFirstIvig(illnessOf(undated)).reason.isEmpty());
    const Child monthOnly = dictated(u"ivig 2021-03"_s);
    QVERIFY(!dayOfFirstIvig(illnessOf(monthOnly)).reason.isEmpty());
    // Given, and nothing more is recorded of it.
    Child given = dictated(u"ivig d9"_s);
    given.record.doseSteps.clear();
    QCOMPARE(ivigInfusions(illnessOf(given)).size(), 1);
    const Fact response = ivigResponse(illnessOf(given));
    QVERIFY2(english(response.text).contains(u"its date is not known"), qPrintable(english(response.text)));
}

void TestIvig::eachInfusionIsAnswered()
{
    const Child published = dictated(u"ivig d9; ivig d16; fever d1-d8; fever d9-d16; no fever d17-d24"_s);
    const Fact fact = ivigResponse(illnessOf(published));
    const QString text = english(fact.text);
    QVERIFY2(
        text.contains(u"IVIG 1, day 9 (9 Mar 2021): resistant, fever stated on day 16 (16 Mar 2021), 7 days after"),
        qPrintable(text));
    QVERIFY2(text.contains(u"IVIG 2, day 16 (16 Mar 2021): responded, without fever on day 20 (20 Mar 2021)"),
             qPrintable(text));
    QCOMPARE(fact.standing, Standing::Setting);  // known by date only
}

void TestIvig::theLastDayInTheWindowIsSaid()
{
    for (const auto& fever : {u"fever d1-d16"_s, u"fever d1-d17"_s, u"fever d1-d18"_s}) {
        const Child child = dictated(u"ivig d9; "_s + fever);
        const QString text = english(ivigResponse(illnessOf(child)).text);
        QVERIFY2(text.contains(u"fever stated on day 16 (16 Mar 2021), 7 days after"), qPrintable(text));
    }
}

void TestIvig::theHoursAreSaid()
{
    const Child child = dictated(u"ivig 2021-03-09T08:00..2021-03-09T20:00; 38.6 rectal 2021-03-11T13:00"_s);
    const Fact fact = ivigResponse(illnessOf(child));
    QVERIFY2(english(fact.text).contains(u"fever (38.6 °C, rectal) 41 hours after the end"),
             qPrintable(english(fact.text)));
    QCOMPARE(fact.standing, Standing::Verified);
}

void TestIvig::anInfusionWithItsLength()
{
    Child child = dictated(u"ivig 2021-03-09T20:00"_s);
    child.record.doseSteps.first().duration = Span{12, Span::Unit::Hour};
    const auto infusions = ivigInfusions(illnessOf(child));
    QCOMPARE(infusions.size(), 1);
    QCOMPARE(infusions.first().end.text(), u"2021-03-10T08:00"_s);
    const auto end = [&] { return ivigInfusions(illnessOf(child)).first().end; };
    child.record.doseSteps.first().interval = Span{1, Span::Unit::Day};
    QVERIFY2(end().isNull(), "daily for 12 hours is no infusion of 12 hours");
    child.record.doseSteps.first().interval = {};
    child.record.doseSteps.first().duration = Span{0, Span::Unit::Hour};
    QVERIFY(end().isNull());
}

void TestIvig::whichInfusionsAreOne()
{
    const auto count = [](const QString& course) { return ivigInfusions(illnessOf(dictated(course))).size(); };
    QCOMPARE(count(u"ivig 1g/kg d9; ivig 1g/kg d10"_s), 1);
    QCOMPARE(count(u"ivig 1g/kg d9; ivig then pause d10; ivig 1g/kg d11"_s), 2);
    QCOMPARE(count(u"ivig 2g/kg d9; ivig 2g/kg undated"_s), 2);
    QCOMPARE(count(u"ivig 2g/kg undated; ivig 2g/kg undated"_s), 2);
    QCOMPARE(count(u"ivig 2g/kg 2021-03; ivig 2g/kg 2021-03-02"_s), 2);  // a month is no day
}

void TestIvig::theWindowIsASetting()
{
    const QString course = u"ivig 2021-03-09T08:00..2021-03-09T20:00; 38.6 2021-03-10T21:00; 36.8 2021-03-11T21:00"_s;
    const Fact byDefault = ivigResponse(illnessOf(dictated(course)));
    QCOMPARE(byDefault.value.toString(), u"responded"_s);
    QCOMPARE(byDefault.standing, Standing::Verified);
    const Child child = dictated(course + u"; setting resistanceWindow 24"_s);
    const Fact chosen = ivigResponse(illnessOf(child));
    QCOMPARE(chosen.value.toString(), u"resistant"_s);
    QCOMPARE(chosen.standing, Standing::Setting);
    const Child waiting = dictated(u"ivig 2021-03-09T08:00..2021-03-09T20:00"_s);
    QVERIFY2(english(ivigResponse(illnessOf(waiting)).reason).contains(u"from 11 Mar 2021 08:00 on"),
             qPrintable(english(ivigResponse(illnessOf(waiting)).reason)));
}

void TestIvig::otherDefinitionsStandBeside()
{
    const Child child = dictated(u"ivig d9"_s);
    QStringList remarks;
    for (const Remark& remark : ivigResponse(illnessOf(child)).remarks) {
        remarks << english(remark.text);
        QVERIFY(!remark.source.isEmpty());
        QCOMPARE(remarks.last().startsWith(u"unverified: "), remark.standing == Standing::Unverified);
    }
    const QString all = remarks.join(u'\n');
    QVERIFY(all.contains(u"24 hours") && all.contains(u"48 hours or more") && all.contains(u"unverified: the window"));
}

QTEST_GUILESS_MAIN(TestIvig)
#include "tst_ivig.moc"
