// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/reference/alt.h"
#include "domain/reference/anaemia.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

/// "5m 30d", "23m", "15y": an age by the calendar; none where nothing is written.
std::optional<Age> ageSaid(const QString& words)
{
    if (words.isEmpty()) return std::nullopt;
    Age age;
    for (const QString& part : words.split(u' ')) {
        const int n = part.chopped(1).toInt();
        if (part.endsWith(u'd')) age.days = n;
        if (part.endsWith(u'm')) age.months = n % 12;
        if (part.endsWith(u'm')) age.years = n / 12;
        if (part.endsWith(u'y')) age.years = n;
    }
    return age;
}

Sex sexSaid(const QString& word)
{
    if (word.isEmpty()) return Sex::NotStated;
    return word == u"girl" ? Sex::Female : Sex::Male;
}

QString answerOf(Met met)
{
    return met == Met::Unknown ? QString() : QString::fromLatin1(codeOf(met).code);
}

}  // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anaemia_data() { addRows(u"rules/anaemia.csv"_s); }
    void anaemia();
    void alt_data() { addRows(u"rules/alt-limit.csv"_s); }
    void alt();
    void theLimitIsSaid();
};

void TestReference::anaemia()
{
    QFETCH(Cells, row);
    const auto limit =
        anaemiaLimit(ageSaid(row[u"age"_s]), sexSaid(row[u"sex"_s]), coded<AnaemiaReference>(row[u"reference"_s]));
    QCOMPARE(limit.has_value(), !row[u"limit"_s].isEmpty());
    if (!limit) {
        QVERIFY(!english(limit.error().message).isEmpty() && row[u"answer"_s].isEmpty());
        return;
    }
    QCOMPARE(limit->limit.value, row[u"limit"_s].toDouble());
    QVERIFY(!limit->source.isEmpty() && !limit->ages.isEmpty());
    QCOMPARE(answerOf(isAnaemia(readNumber(row[u"hb"_s]).value(), *limit)), row[u"answer"_s]);
}

void TestReference::alt()
{
    QFETCH(Cells, row);
    Child child = dictated(u"ALT %1 %2 d1"_s.arg(row[u"alt"_s], row[u"unit"_s]));
    child.record.patient.sex = sexSaid(row[u"sex"_s]);
    child.settings.altReference = coded<AltReference>(row[u"reference"_s]);
    if (const auto age = ageSaid(row[u"age"_s]))
        child.record.patient.ageAtOnset = Span{age->totalMonths(), Span::Unit::Month};
    if (!row[u"own"_s].isEmpty()) child.record.labResults.first().high = PlainNumber(row[u"own"_s].toDouble());
    const auto readings = labReadings(illnessOf(child), "ALT"_L1);
    QCOMPARE(readings.size(), 1);
    const AltVerdict verdict = altElevated(illnessOf(child), readings.first());
    QVERIFY2(answerOf(verdict.elevated) == row[u"answer"_s], qPrintable(english(verdict.limit)));
    if (!row[u"limit"_s].isEmpty())
        QVERIFY2(english(verdict.limit).startsWith(row[u"limit"_s] + u' '), qPrintable(english(verdict.limit)));
    QCOMPARE(verdict.source.isEmpty(), row[u"limit"_s].isEmpty());
    QVERIFY(!verdict.limit.isEmpty());
}

void TestReference::theLimitIsSaid()
{
    const Child child = dictated(u"girl; aged 9m; ALT 52 d8"_s);
    const auto readings = labReadings(illnessOf(child), "ALT"_L1);
    QCOMPARE(english(altElevated(illnessOf(child), readings.first()).limit), u"51 U/L, CALIPER 2012, below 1 year"_s);
    const Child newborn = dictated(u"girl; born 2021-03-01; ALT 52 d8"_s);
    const auto first = labReadings(illnessOf(newborn), "ALT"_L1);
    QCOMPARE(english(altElevated(illnessOf(newborn), first.first()).limit), u"51 U/L, CALIPER 2012, below 1 year"_s);
    const auto limit = anaemiaLimit(ageSaid(u"9m"_s), Sex::Female, AnaemiaReference::NotStated);
    QCOMPARE(limit->source, u"WHO 2024"_s);
    QCOMPARE(english(limit->ages), u"6 to 23 months"_s);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
