// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/doses/dosecheck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

bool isAbout(const QJsonValue& value, const QString& cell)
{
    if (cell.isEmpty()) return value.isNull();
    return std::abs(value.toDouble() - cell.toDouble()) < 1e-3;
}

QStringList ids(const QList<Hint>& hints)
{
    QStringList all;
    for (const Hint& hint : hints)
        all << QString::fromLatin1(hint.id);
    return all;
}

QList<Hint> hintsFor(const QString& course)
{
    const Child child = dictated(course);
    return doseHints(illnessOf(child));
}

}  // namespace

class TestDoses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doses_data();
    void doses();
    void everyAnswerExplainsItself();
    void aDoseNotYetSavedIsJudged();
    void pausesAreNoDoses();
    void aDoseNeedsItsBasis();
    void whatIsRecalledIsARemark();
    void withoutDosesNothingIsTold();
    void confirmingIsAHint();
    void aNsaidWithAspirin_data();
    void aNsaidWithAspirin();
    void muchIvigIsAHint();
};

void TestDoses::doses_data()
{
    QTest::addColumn<Cells>("row");
    for (const QString& table : {u"ivig"_s, u"aspirin"_s, u"steroids"_s, u"biologics"_s, u"antithrombotic"_s}) {
        for (const Cells& row : decisionTable(u"rules/dose-%1.csv"_s.arg(table)))
            QTest::addRow("%s: %s: %s", qPrintable(table), qPrintable(row[u"course"_s]), qPrintable(row[u"why"_s]))
                << row;
    }
}

void TestDoses::doses()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = doseChecksFact(illnessOf(child));
    const QJsonObject last = fact.value.toArray().last().toObject();
    const QString text = last[u"text"_s].toString();
    QVERIFY2(last[u"verdict"_s] == row[u"verdict"_s], qPrintable(last[u"verdict"_s].toString() + u": "_s + text));
    QVERIFY2(isAbout(last[u"perKg"_s], row[u"dose"_s]), qPrintable(QString::number(last[u"perKg"_s].toDouble())));
    if (!row[u"mg"_s].isEmpty() || !last[u"mg"_s].isNull())
        QVERIFY2(isAbout(last[u"mg"_s], row[u"mg"_s]), qPrintable(QString::number(last[u"mg"_s].toDouble())));
    QVERIFY2(text.contains(row[u"says"_s]), qPrintable(text));
    const bool referred = row[u"verdict"_s] != u"no-reference"_s;
    QCOMPARE(!last[u"reference"_s].toString().isEmpty(), referred);
    if (referred) QVERIFY(!last[u"source"_s].toString().isEmpty() && last[u"standing"_s] == u"setting"_s);
    QCOMPARE(text.startsWith(u"Please confirm"), row[u"verdict"_s] == u"confirm"_s);
    QCOMPARE(ids(doseHints(illnessOf(child))).contains(u"dose.confirm"_s),
             english(fact.text).contains(u"Please confirm"));
}

void TestDoses::everyAnswerExplainsItself()
{
    const Child child = dictated(u"girl; aged 9m; 8kg d9; ivig 5g/kg d9"_s);
    const Fact fact = doseChecksFact(illnessOf(child));
    QCOMPARE(
        english(fact.text),
        u"Please confirm IVIG 5 g/kg once, day 9: 5 g/kg is outside 1.6–2.2 g/kg; 5 g/kg of IVIG in all, above 4 g/kg: "
        u"haemolysis is to be thought of. Reference: 2 g/kg in one infusion over 10 to 12 hours; confirmation is asked "
        u"outside "
        u"1.6–2.2 g/kg a treatment and 8–24 hours an infusion; 0 of 1 recorded doses are within the reference"_s);
    QCOMPARE(fact.standing, Standing::Setting);
    QCOMPARE(fact.inputs.size(), 2);
    QCOMPARE(english(fact.inputs[1].value), u"8 kg"_s);
    const QJsonObject entry = fact.value.toArray().first().toObject();
    QCOMPARE(entry[u"day"_s].toInt(), 9);
    QCOMPARE(entry[u"date"_s].toString(), u"2021-03-09"_s);
    QCOMPARE(entry[u"weight"_s].toDouble(), 8.0);
    QCOMPARE(entry[u"mg"_s].toDouble(), 40000.0);
    QCOMPARE(entry[u"per"_s].toString(), u"g/kg"_s);
}

void TestDoses::aDoseNotYetSavedIsJudged()
{
    Child child = dictated(u"ivig 1g/kg d9"_s);
    DoseStep next = child.record.doseSteps.first();
    next.id = Id::make();
    next.start = Moment::fromText(u"d10"_s).value();
    const DoseCheck check = doseVerdict(next, child.record.courses.first(), illnessOf(child));
    QCOMPARE(check.answer, DoseAnswer::Within);
    DoseStep changed = child.record.doseSteps.first();
    changed.amount = PlainNumber(2);
    QCOMPARE(doseVerdict(changed, child.record.courses.first(), illnessOf(child)).answer, DoseAnswer::Within);
    changed.duration = Span{2, Span::Unit::Day};  // no hours of an infusion
    QCOMPARE(doseVerdict(changed, child.record.courses.first(), illnessOf(child)).answer, DoseAnswer::Within);
    changed.duration = Span{7, Span::Unit::Hour};
    QCOMPARE(doseVerdict(changed, child.record.courses.first(), illnessOf(child)).answer, DoseAnswer::Confirm);
}

void TestDoses::pausesAreNoDoses()
{
    Child child = dictated(u"anakinra 5mg/kg/day d24"_s);
    child.record.doseSteps.first().kind = StepKind::Pause;
    QVERIFY(doseChecks(illnessOf(child)).isEmpty());
    const DoseStep pause = child.record.doseSteps.first();
    QCOMPARE(doseVerdict(pause, child.record.courses.first(), illnessOf(child)).answer, DoseAnswer::NoReference);
}

void TestDoses::aDoseNeedsItsBasis()
{
    Child child = dictated(u"8kg d9; prednisolone 16mg/day d9"_s);
    const auto check = [&] {
        return doseVerdict(child.record.doseSteps.first(), child.record.courses.first(), illnessOf(child));
    };
    QCOMPARE(check().answer, DoseAnswer::Within);  // 2 mg/kg/day
    child.record.doseSteps.first().basis = DoseBasis::NotStated;
    QCOMPARE(check().answer, DoseAnswer::CannotTell);
    QVERIFY(english(check().text(QDate(2021, 3, 1))).contains(u"not stated whether the dose is per kg"));
    child.record.doseSteps.first().basis = DoseBasis::PerKilogram;
    child.record.doseSteps.first().amount.reset();
    child.record.doseSteps.first().amountMax = PlainNumber(2);  // up to
    QCOMPARE(check().answer, DoseAnswer::Within);
    QCOMPARE(check().dose->least, PlainNumber(2));
}

void TestDoses::whatIsRecalledIsARemark()
{
    const Child child = dictated(u"clopidogrel 5mg/kg/day d20"_s);
    const DoseCheck check = doseChecks(illnessOf(child)).first();
    QCOMPARE(check.answer, DoseAnswer::NoReference);
    QCOMPARE(check.remarks.size(), 2);
    for (const Remark& remark : check.remarks) {
        QCOMPARE(remark.standing, Standing::Unverified);
        QVERIFY(english(remark.text).startsWith(u"unverified: "));
    }
    QVERIFY(doseHints(illnessOf(child)).isEmpty());
}

void TestDoses::withoutDosesNothingIsTold()
{
    const Fact fact = doseChecksFact(illnessOf(dictated(u"fever d1-d8"_s)));
    QVERIFY(fact.value.isNull());
    QCOMPARE(english(fact.reason), u"No dose is recorded"_s);
}

void TestDoses::confirmingIsAHint()
{
    const auto hints = hintsFor(u"prednisolone 3mg/kg/day d9; edoxaban 15mg/day d20; aspirin 50mg/kg/day d9"_s);
    QCOMPARE(ids(hints), (QStringList{u"dose.confirm"_s, u"dose.not-established"_s}));
    QVERIFY(english(hints[0].text).startsWith(u"Please confirm Prednisolone 3 mg/kg/day, day 9"_s));
    QVERIFY(!hints[0].source.isEmpty() && !hints[0].inputs.isEmpty());
    QVERIFY(english(hints[1].text).contains(u"no dose is established"));
}

void TestDoses::aNsaidWithAspirin_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<bool>("hinted");
    QTest::newRow("the same days") << u"aspirin 50mg/kg/day d9-d24; ibuprofen 10mg/kg/8h d10-d12"_s << true;
    QTest::newRow("the last day of aspirin") << u"aspirin 50mg/kg/day d9-d24; ibuprofen 10mg/kg/8h d24-d30"_s << true;
    QTest::newRow("the day after") << u"aspirin 50mg/kg/day d9-d24; ibuprofen 10mg/kg/8h d25-d30"_s << false;
    QTest::newRow("the day before") << u"aspirin 50mg/kg/day d9-d24; ibuprofen 10mg/kg/8h d3-d8"_s << false;
    QTest::newRow("aspirin without end") << u"aspirin 5mg/kg/day d9; ibuprofen 10mg/kg/8h d200"_s << true;
    QTest::newRow("of one's own words") << u"aspirin 5mg/kg/day d9; Naproxen 5mg/kg/12h d10"_s.toLower() << true;
    QTest::newRow("paracetamol") << u"aspirin 50mg/kg/day d9-d24; paracetamol 15mg/kg/6h d10"_s << false;
    QTest::newRow("without aspirin") << u"ibuprofen 10mg/kg/8h d10-d12"_s << false;
    QTest::newRow("a beginning not known")
        << u"onset unknown; aspirin 50mg/kg/day 2021-03-09..2021-03-24; ibuprofen 10mg/kg/8h d25"_s << true;
    QTest::newRow("dates not known") << u"onset unknown; aspirin 50mg/kg/day d9-d24; ibuprofen 10mg/kg/8h d25"_s
                                     << true;
}

void TestDoses::aNsaidWithAspirin()
{
    Child bare = dictated(u"aspirin 5mg/kg/day d9; ibuprofen 10mg/kg/8h d10"_s);
    bare.record.doseSteps.clear();
    QVERIFY2(ids(doseHints(illnessOf(bare))).contains(u"aspirin.nsaid"_s), "neither has a dose: they may overlap");
    QFETCH(QString, course);
    const auto hints = hintsFor(course);
    QTEST(ids(hints).contains(u"aspirin.nsaid"_s), "hinted");
    for (const Hint& hint : hints) {
        if (QLatin1StringView(hint.id) != "aspirin.nsaid"_L1) continue;
        QCOMPARE(hint.inputs.size(), 2);
        QVERIFY(hint.source.startsWith(u"AHA scientific statement"));
    }
}

void TestDoses::muchIvigIsAHint()
{
    QVERIFY(!ids(hintsFor(u"ivig 2g/kg d9; ivig 2g/kg d16"_s)).contains(u"ivig.cumulative"_s));
    const auto hints = hintsFor(u"ivig 2g/kg d9; ivig 2g/kg d16; ivig 2g/kg d23; aspirin 5mg/kg/day d24"_s);
    QCOMPARE(ids(hints), QStringList{u"ivig.cumulative"_s});
    QVERIFY(english(hints.first().text).startsWith(u"6 g/kg of IVIG in all"));
    QCOMPARE(hints.first().inputs.size(), 3);
}

QTEST_GUILESS_MAIN(TestDoses)
#include "tst_doses.moc"
