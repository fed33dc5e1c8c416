// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/age.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void birthInWords();
    void ages_data() { addRows(u"rules/ages.csv"_s); }
    void ages();
    void dayOfIllness_data() { addRows(u"rules/illness-day.csv"_s); }
    void dayOfIllness();
    void daysBeyondTheLastMonth();
    void fromTheAgeAtOnset();
    void estimatedBirth();
    void nothingKnown();
};

void TestAge::ages()
{
    QFETCH(Cells, row);
    const auto age =
        ageOn(QDate::fromString(row[u"date"_s], Qt::ISODate), QDate::fromString(row[u"birth"_s], Qt::ISODate));
    QCOMPARE(age.has_value(), !row[u"words"_s].isEmpty());
    if (!age) return;
    QCOMPARE(english(age->words()), row[u"words"_s]);
    QCOMPARE(age->totalMonths(), row[u"months"_s].toInt());
}

void TestAge::dayOfIllness()
{
    QFETCH(Cells, row);
    const QDate onset = QDate::fromString(row[u"onset"_s], Qt::ISODate);
    const auto event = Moment::fromText(row[u"event"_s]);
    QVERIFY(event);
    const auto day = illnessDay(*event, onset);
    QCOMPARE(day ? QString::number(day->value) : QString(), row[u"day"_s]);
    if (day && !event->isApproximate()) QCOMPARE(dateOf(*day, onset), event->first(onset));
}

void TestAge::daysBeyondTheLastMonth()
{
    QCOMPARE(ageOn(QDate(2022, 3, 6), QDate(2021, 3, 1))->days, 5);
}

void TestAge::fromTheAgeAtOnset()
{
    Child child(QDate(2019, 3, 1));
    child.record.patient.ageAtOnset = Span{9, Span::Unit::Month};
    QCOMPARE(english(ageWords(child.record, QDate(2019, 3, 1))), u"9 months"_s);
    QCOMPARE(english(ageWords(child.record, QDate(2024, 3, 1))), u"about 5 years 9 months"_s);
    QCOMPARE(birthOrEstimate(child.record), QDate(2018, 6, 1));
    child.episode(QDate(2022, 1, 1));  // a recurrence does not move it
    QCOMPARE(birthOrEstimate(child.record), QDate(2018, 6, 1));
    std::swap(child.record.episodes[0], child.record.episodes[1]);  // nor does the order of entry
    QCOMPARE(birthOrEstimate(child.record), QDate(2018, 6, 1));
}

void TestAge::estimatedBirth()
{
    Child child;
    child.record.patient.birth = QDate(2020, 3, 1);
    child.record.patient.birthKind = BirthKind::Estimated;
    QCOMPARE(english(ageWords(child.record, QDate(2021, 3, 1))), u"about 12 months"_s);
    child.record.patient.birthKind = BirthKind::Exact;
    QCOMPARE(english(ageWords(child.record, QDate(2021, 3, 1))), u"12 months"_s);
    QCOMPARE(english(ageWords(child.record, QDate(2020, 2, 29))), u"before birth"_s);
    QCOMPARE(english(ageWords(child.record, QDate())), QString());
}

void TestAge::nothingKnown()
{
    Child child;
    QCOMPARE(english(ageWords(child.record, QDate(2021, 3, 1))), u"age not known"_s);
    QVERIFY(!ageOn(QDate(2021, 3, 1), child.record));
}

void TestAge::birthInWords()
{
    Child child(QDate(2021, 3, 1));
    QVERIFY(birthWords(child.record).isEmpty());
    child.record.patient.ageAtOnset = Span{9, Span::Unit::Month};
    QCOMPARE(english(birthWords(child.record)), u"9 months old at onset"_s);
    Episode second = child.record.episodes.first();
    second.id = Id::make();
    second.onset = QDate(2023, 1, 10);
    child.record.episodes << second;
    QCOMPARE(english(birthWords(child.record)), u"9 months old at the first onset"_s);
    QCOMPARE(english(ageWords(child.record, second.onset)), u"about 2 years 7 months"_s);
    child.record.patient.birth = QDate(2020, 6, 1);
    QCOMPARE(english(birthWords(child.record)), u"born 1 Jun 2020"_s);
    child.record.patient.birthKind = BirthKind::Estimated;
    QCOMPARE(english(birthWords(child.record)), u"born about 1 Jun 2020"_s);
}

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
