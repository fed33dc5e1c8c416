// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"
#include "domain/facts.h"
#include "domain/publications.h"

#include <QSet>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

/// The published girl as far as the days, the fever and the count go; her coronaries are tst_coronary's.
Child publishedChild()
{
    Child child = dictated(
        u"fever d1-d8; fever d9-d16; no fever d17; 39.7 d8; conjunctivae; lips; node 20; rash;"
        "ivig d9; aspirin d9; ivig d16; anakinra d24"_s);
    child.record.patient.ageAtOnset = Span{9, Span::Unit::Month};
    Admission admission;
    admission.id = Id::make();
    admission.parent = child.record.episodes.first().id;
    admission.from = Child::when("d8");
    child.record.admissions << admission;
    return child;
}

const Fact& fact(const QList<EpisodeFacts>& facts, QLatin1StringView id)
{
    return *facts.first().find(id);
}

}  // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedCase();
    void everyFactExplainsItself_data();
    void everyFactExplainsItself();
    void aPublicationIsSpeltOneWay();
    void rowsDatedLaterAreLeftOut();
    void unknownOnsetGivesNoDays();
    void relativeDatesFollowTheOnset();
    void aRecurrenceHasItsOwnFacts();
};

void TestFacts::thePublishedCase()
{
    const auto facts = factsOf(publishedChild().record, QDate(2026, 11, 22));
    QCOMPARE(fact(facts, "day.admission"_L1).value.toInt(), 8);
    QCOMPARE(fact(facts, "day.first-ivig"_L1).value.toInt(), 9);
    QCOMPARE(fact(facts, "age.at-onset"_L1).value.toInt(), 9);
    QCOMPARE(english(fact(facts, "age.at-onset"_L1).text), u"Age at onset: 9 months"_s);
    QCOMPARE(fact(facts, "fever.last-day"_L1).value.toInt(), 16);
    QCOMPARE(fact(facts, "diagnosis.aha-2017"_L1).value.toString(), u"complete"_s);
    QCOMPARE(fact(facts, "ivig.response"_L1).value.toString(), u"resistant"_s);
    QVERIFY(!facts.first().find("day.discharge"_L1));
}

void TestFacts::everyFactExplainsItself_data()
{
    QTest::addColumn<QString>("course");
    QTest::newRow("nothing recorded") << QString();
    QTest::newRow("unknown onset") << u"onset unknown; ivig d9; fever d1-d8"_s;
    QTest::newRow("a course") << u"ivig d9; fever d1-d8; no fever d13"_s;
}

void TestFacts::everyFactExplainsItself()
{
    QFETCH(QString, course);
    const auto facts = factsOf(dictated(course).record, QDate(2026, 11, 22));
    QSet<QString> ids;
    for (const Fact& one : facts.first().facts) {
        const QString id = QString::fromLatin1(one.id);
        QVERIFY2(!ids.contains(id), one.id);
        ids.insert(id);
        QVERIFY2(!one.text.isEmpty(), one.id);
        QVERIFY2(!one.rule.isEmpty(), one.id);
        QVERIFY2(one.value.isNull() != one.reason.isEmpty(), one.id);
        QVERIFY2(one.standing != Standing::NotStated, one.id);
        if (id.startsWith(u"diagnosis.") || id.startsWith(u"coronary.") || id.startsWith(u"score."))
            QVERIFY2(!one.source.isEmpty(), one.id);
    }
}

void TestFacts::aPublicationIsSpeltOneWay()
{
    const Child child =
        dictated(u"girl; born 2016-03-01; 12kg d5; ivig d5; aspirin 5mg/kg/day d6; lad-prox 9 z12 d20"_s);
    QSet<QString> spelt;
    const auto note = [&](const QString& source) {
        for (const QString& citation : source.split(u"; "_s)) {
            if (citation.contains(u"Circulation 2017;135") || citation.contains(u"Circulation 2024;150"))
                spelt << citation;
        }
    };
    const QList<EpisodeFacts> episodes = factsOf(child.record, QDate(2026, 11, 22));
    for (const Fact& one : episodes.first().facts) {
        note(one.source);
        for (const Remark& remark : one.remarks)
            note(remark.source);
    }
    QCOMPARE(spelt, (QSet<QString>{QString::fromUtf8(publication::aha2017), QString::fromUtf8(publication::aha2024)}));
}

void TestFacts::rowsDatedLaterAreLeftOut()
{
    const auto facts = factsOf(publishedChild().record, QDate(2021, 3, 8));
    QCOMPARE(fact(facts, "day.now"_L1).value.toInt(), 8);
    QVERIFY(fact(facts, "day.first-ivig"_L1).value.isNull());
    QVERIFY(fact(facts, "ivig.response"_L1).value.isNull());
    QCOMPARE(fact(facts, "fever.last-day"_L1).value.toInt(), 8);
}

void TestFacts::unknownOnsetGivesNoDays()
{
    const auto facts =
        factsOf(dictated(u"onset unknown; ivig 2021-03-09; 39 2021-03-08"_s).record, QDate(2021, 12, 31));
    for (const auto id : {"day.onset"_L1, "day.now"_L1, "day.first-ivig"_L1, "fever.last-day"_L1, "age.at-onset"_L1}) {
        QVERIFY2(fact(facts, id).value.isNull(), id.data());
        QVERIFY2(!fact(facts, id).reason.isEmpty(), id.data());
    }
}

void TestFacts::relativeDatesFollowTheOnset()
{
    Child child = publishedChild();
    child.record.episodes.first().onset = QDate(2019, 5, 1);
    const auto facts = factsOf(child.record, QDate(2026, 11, 22));
    QCOMPARE(fact(facts, "day.first-ivig"_L1).value.toInt(), 9);
    QVERIFY(english(fact(facts, "day.first-ivig"_L1).text).contains(u"9 May 2019"));
}

void TestFacts::aRecurrenceHasItsOwnFacts()
{
    Child child = publishedChild();
    child.episode(QDate(2022, 7, 1));
    dictate(child, u"ivig d5; fever d1-d5"_s);
    const auto facts = factsOf(child.record, QDate(2026, 11, 22));
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts[1].find("day.first-ivig"_L1)->value.toInt(), 5);
    QCOMPARE(facts[0].find("day.first-ivig"_L1)->value.toInt(), 9);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
