// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/fever.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue& value)
{
    return value.isNull() ? QString() : QString::number(value.toInt());
}

}  // namespace

class TestFever : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastDay_data() { addRows(u"rules/fever-last-day.csv"_s); }
    void lastDay();
    void itSaysWhatIsRecordedAfter();
    void withoutOnsetTheDateIsSaid();
    void aStatementEndsWithTheDayOfAsking();
    void theAxillaryLimitIsCitedWhereItIsUsed();
};

void TestFever::lastDay()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact last = feverLastDay(illnessOf(child));
    QCOMPARE(shown(last.value), row[u"day"_s]);
    QCOMPARE(last.reason.isEmpty(), !last.value.isNull());
    QVERIFY(!last.text.isEmpty() && !last.source.isEmpty());
    const Fact duration = feverDuration(illnessOf(child));
    QCOMPARE(shown(duration.value), row[u"duration"_s]);
    QCOMPARE(duration.reason.isEmpty(), !duration.value.isNull());
}

void TestFever::itSaysWhatIsRecordedAfter()
{
    const Child published = dictated(u"fever d1-d8; fever d9-d16; no fever d17"_s);
    QCOMPARE(english(feverLastDay(illnessOf(published)).text),
             u"Last day with fever: day 16 (16 Mar 2021); without fever on day 17 (17 Mar 2021)"_s);
    QCOMPARE(english(feverDuration(illnessOf(published)).text), u"Fever for 16 days, until day 16 (16 Mar 2021)"_s);
    const Child unfinished = dictated(u"fever d1-d8"_s);
    QVERIFY(english(feverLastDay(illnessOf(unfinished)).text).endsWith(u"nothing is recorded after it"));
    QVERIFY(english(feverDuration(illnessOf(unfinished)).text).startsWith(u"Fever for at least 8 days"));
}

void TestFever::withoutOnsetTheDateIsSaid()
{
    Child unstated = dictated(u"39.1 d6"_s);
    unstated.record.temperatures.first().unit = TemperatureUnit::NotStated;
    QCOMPARE(english(feverEvidence(illnessOf(unstated)).first().input.value), u"39.1 °C"_s);
    const Child child = dictated(u"onset unknown; 39.1 2021-03-06"_s);
    const Fact fact = feverLastDay(illnessOf(child));
    QVERIFY(fact.value.isNull());
    QVERIFY(english(fact.reason).contains(u"6 Mar 2021"));
    QCOMPARE(english(fact.text), english(fact.reason));
}

void TestFever::aStatementEndsWithTheDayOfAsking()
{
    const Child child = dictated(u"fever d1-d16"_s);
    QCOMPARE(feverLastDay(illnessOf(child, QDate(2021, 3, 9))).value.toInt(), 9);
}

void TestFever::theAxillaryLimitIsCitedWhereItIsUsed()
{
    const auto source = [](const QString& course) { return feverLastDay(illnessOf(dictated(course))).source; };
    QVERIFY(source(u"fever d1-d8"_s).contains(u"37.5 °C: Suzuki H."));
    QVERIFY(!source(u"fever d1-d8; setting axillaryFever 37.3"_s).contains(u"Suzuki"));
}

QTEST_GUILESS_MAIN(TestFever)
#include "tst_fever.moc"
