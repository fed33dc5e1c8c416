// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/labflags.h"
#include "domain/labverdict.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2021, 3, 15);

/// The age a cell names ("9m", "1y-1d"); none where it is empty.
std::optional<Age> ageOf(QString cell)
{
    if (cell.isEmpty()) return std::nullopt;
    const bool dayBefore = cell.endsWith(u"-1d"_s);
    if (dayBefore) cell.chop(3);
    const Span span = Span::fromText(u'P' + cell.toUpper()).value_or(Span());
    const QDate birth = span.isNull() ? today : span.before(today);
    return ageOn(today, dayBefore ? birth.addDays(1) : birth);
}

Sex sexOf(const QString& cell)
{
    return cell == u"girl"_s ? Sex::Female : cell == u"boy"_s ? Sex::Male : Sex::NotStated;
}

bool isSame(const std::optional<PlainNumber>& limit, const QString& cell, const QString& unit, const QString& analyte)
{
    if (cell.isEmpty() || !limit) return cell.isEmpty() && !limit;
    return qFuzzyCompare(1 + limit->value,
                         1 + toBase(PlainNumber(cell.toDouble()), unit, *findAnalyte(analyte))->value);
}

/// A child with this result on this day.
Child childWith(const QString& course, const LabResult& result, const QString& when = u"d8"_s)
{
    Child child = dictated(course);
    LabPanel panel;
    panel.id = Id::make();
    panel.parent = child.record.episodes.first().id;
    panel.when = Moment::fromText(when).value();
    child.record.labPanels << panel;
    child.record.labResults << result;
    child.record.labResults.last().id = Id::make();
    child.record.labResults.last().parent = panel.id;
    return child;
}

LabResult resultOf(const QString& analyte, const QString& text, const QString& unit = {})
{
    LabResult result;
    result.analyte = analyte;
    result.text = text;
    result.unit = unit;
    return result;
}

LabVerdict verdictOf(const Child& child)
{
    return labVerdict(child.record.labResults.last(), child.record.labPanels.last(), illnessOf(child));
}

/// What labs.flags says about the last result of an analyte; empty where it is not listed.
QJsonObject entryOf(const Child& child, const QString& analyte)
{
    QJsonObject last;
    for (const QJsonValue& entry : labFlagsFact(illnessOf(child)).value.toArray()) {
        if (entry[u"analyte"_s] == analyte) last = entry.toObject();
    }
    return last;
}

QString findingsOf(const QJsonObject& entry)
{
    QStringList ids;
    for (const QJsonValue& id : entry[u"findings"_s].toArray())
        ids << id.toString();
    return ids.join(u';');
}

}  // namespace

class TestLabFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTargetTypedWithATreatmentCounts_data();
    void theTargetTypedWithATreatmentCounts();
    void intervals_data() { addRows(u"rules/reference-intervals.csv"_s); }
    void intervals();
    void whatIsOnlyRecalledIsTextAlone();
    void anIntervalOfOlderChildren();
    void everyRowOfTheTablesIsSound();
    void flags_data() { addRows(u"rules/lab-flags.csv"_s); }
    void flags();
    void esrAfterIvig_data() { addRows(u"rules/esr-after-ivig.csv"_s); }
    void esrAfterIvig();
    void thePublishedCase();
    void withoutValuesNothingIsTold();
    void withoutAgeItSaysSo();
    void anIntervalIsShownInTheUnitOfTheSheet();
};

void TestLabFlags::intervals()
{
    QFETCH(Cells, row);
    Child child;
    if (!row[u"setting"_s].isEmpty()) dictate(child, u"setting "_s + row[u"setting"_s]);
    const auto interval = referenceInterval(row[u"analyte"_s], ageOf(row[u"age"_s]), sexOf(row[u"sex"_s]),
                                            child.settings, row[u"assay"_s]);
    QCOMPARE(interval.has_value(), row[u"reason"_s].isEmpty());
    if (!interval) {
        QVERIFY2(english(interval.error().message).contains(row[u"reason"_s]),
                 qPrintable(english(interval.error().message)));
        return;
    }
    QVERIFY(isSame(interval->low, row[u"low"_s], row[u"unit"_s], row[u"analyte"_s]));
    QVERIFY(isSame(interval->high, row[u"high"_s], row[u"unit"_s], row[u"analyte"_s]));
    QVERIFY2(citationOf(interval->source).contains(row[u"source"_s], Qt::CaseInsensitive),
             qPrintable(citationOf(interval->source)));
}

void TestLabFlags::whatIsOnlyRecalledIsTextAlone()
{
    const auto remarks = referenceRemarks(u"NTPROBNP"_s, ageOf(u"9m"_s));
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().standing, Standing::Unverified);
    QCOMPARE(english(remarks.first().text), u"unverified: NT-proBNP up to 1000 ng/L at 1 month to 1 year"_s);
    QVERIFY(referenceRemarks(u"NTPROBNP"_s, {}).isEmpty());
    QVERIFY(referenceRemarks(u"ESR"_s, ageOf(u"9m"_s)).isEmpty());
    const auto neutrophils = [](const QString& age) { return referenceRemarks(u"NEUT"_s, ageOf(age)).size(); };
    QCOMPARE(neutrophils(u"6m-1d"_s), 0);
    QCOMPARE(neutrophils(u"6m"_s), 1);
    QCOMPARE(neutrophils(u"5y-1d"_s), 1);
    QCOMPARE(neutrophils(u"5y"_s), 0);  // 1.5 to 8.5 was recalled of 1 to 4 years, 1.5 to 8.0 of 6 to 10
    QCOMPARE(neutrophils(u"6y"_s), 1);
}

/// Haemoglobin of boys by CHOP: 11.5 to 13.5 g/dL at two years, 13.0 to 16.0 from twelve on.
void TestLabFlags::anIntervalOfOlderChildren()
{
    using End = std::optional<PlainNumber>;
    const auto older = [](const QString& analyte, End low, End high, const QString& age) {
        return fitsOlder(analyte, low, high, ageOf(age), Sex::Male);
    };
    const End low(13);
    const End high(16);
    const auto found = older(u"HB"_s, low, high, u"2y"_s);
    QVERIFY(found);
    QCOMPARE(found->own.high, End(13.5));
    QCOMPARE(found->older.high, high);
    QVERIFY(older(u"HB"_s, {}, high, u"2y"_s) && older(u"HB"_s, low, {}, u"2y"_s));
    QVERIFY(!older(u"HB"_s, {}, {}, u"2y"_s));
    QVERIFY(!older(u"HB"_s, low, high, u"12y"_s) && !older(u"HB"_s, low, high, {}));
    QVERIFY2(!older(u"HB"_s, low, high, u"3d"_s), "the tables read begin on day 8");
    QVERIFY2(!older(u"ALT"_s, End(10), End(33), u"2y"_s), "ALT has a choice of its own");
    QVERIFY2(!older(u"NTPROBNP"_s, {}, End(207), u"2y"_s), "only recalled");
    QVERIFY2(!older(u"CRP"_s, End(1), End(10), u"2y"_s), "nothing is no measure of a distance");
    QVERIFY2(!older(u"MCV"_s, {}, End(96), u"2y"_s), "an upper end is not published");
}

void TestLabFlags::everyRowOfTheTablesIsSound()
{
    QVERIFY(intervalRows().size() > 100);
    for (const IntervalRow& row : intervalRows()) {
        const Analyte* analyte = findAnalyte(QString::fromLatin1(row.analyte));
        QVERIFY2(analyte, row.analyte);
        QVERIFY2(unitOf(QString::fromUtf8(row.unit), *analyte), row.analyte);
        QVERIFY2(!(row.low >= row.high), row.analyte);
        QVERIFY2(row.from.days() < row.to.days(), row.analyte);
        QVERIFY(!citationOf(row.source).isEmpty());
    }
}

void TestLabFlags::flags()
{
    QFETCH(Cells, row);
    LabResult result = resultOf(row[u"analyte"_s], row[u"typed"_s], row[u"unit"_s]);
    if (!row[u"low"_s].isEmpty()) result.low = PlainNumber(row[u"low"_s].toDouble());
    if (!row[u"high"_s].isEmpty()) result.high = PlainNumber(row[u"high"_s].toDouble());
    const Child child = childWith(row[u"course"_s], result);
    const LabVerdict verdict = verdictOf(child);
    QCOMPARE(letterOf(verdict.flag), row[u"flag"_s]);
    QVERIFY2(english(verdict.reason).contains(row[u"reason"_s]), qPrintable(english(verdict.reason)));
    QCOMPARE(verdict.reason.isEmpty(), row[u"reason"_s].isEmpty());
    QCOMPARE(verdict.source.isEmpty(), !verdict.reason.isEmpty() && row[u"findings"_s].isEmpty());
    // The target of a treatment alone goes before what the laboratory printed.
    if (!row[u"flag"_s].isEmpty() && verdict.by != IntervalBy::Target)
        QCOMPARE(verdict.by == IntervalBy::Laboratory, result.low || result.high);
    const QJsonObject entry = entryOf(child, row[u"analyte"_s]);
    QCOMPARE(findingsOf(entry), row[u"findings"_s]);
    QCOMPARE(entry.isEmpty(), row[u"flag"_s].isEmpty() && row[u"findings"_s].isEmpty());
    QCOMPARE(entry[u"flag"_s].toString(), row[u"flag"_s]);
    if (!entry.isEmpty()) QVERIFY(!entry[u"source"_s].toString().isEmpty());
}

void TestLabFlags::esrAfterIvig()
{
    QFETCH(Cells, row);
    const Child child = childWith(row[u"course"_s] + u"; aged 9m"_s, resultOf(u"ESR"_s, u"40"_s), row[u"esr"_s]);
    const QString said = english(verdictOf(child).unreliable);
    QCOMPARE(said.isEmpty(), row[u"unreliable"_s].isEmpty());
    QVERIFY2(said.contains(row[u"unreliable"_s]), qPrintable(said));
    const QString listed = findingsOf(entryOf(child, u"ESR"_s));
    QCOMPARE(listed, said.isEmpty() ? QString() : u"unreliable-after-ivig"_s);
}

void TestLabFlags::thePublishedCase()
{
    const Child child = dictated(
        u"girl; aged 9m; HB 9.9 d8; MCV 69 d8; MCHC 34 d8; WBC 17.3 d8; NEUT 11.64 d8; PLT 289 d8; ESR 122 d8;"
        u"CRP 260 d8; AST 69 d8; ALT 33 d8; ivig d9; ivig d16; PLT 758 d24; ESR 40 d24; CRP 74 d24"_s);
    const Fact fact = labFlagsFact(illnessOf(child));
    QStringList said;
    for (const QJsonValue& entry : fact.value.toArray())
        said << entry[u"analyte"_s].toString() + entry[u"flag"_s].toString() + QString::number(entry[u"day"_s].toInt());
    QCOMPARE(said.join(u' '), u"HBL8 MCVL8 WBCH8 NEUTH8 ESRH8 CRPH8 ASTH8 PLTH24 ESRH24 CRPH24"_s);
    const QString text = english(fact.text);
    QVERIFY2(text.contains(u"anaemia for age (below 10.5 g/dL, WHO 2024)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"microcytosis (MCV below 70 fL"_s), qPrintable(text));
    QVERIFY2(text.contains(u"ESR 40 mm/h high (1–20), unreliable 8 days after IVIG"_s), qPrintable(text));
    QVERIFY2(text.startsWith(u"day 8: Hb 9.9 g/dL low (10.5–13.5), anaemia"_s) && text.contains(u"; day 24: "_s),
             qPrintable(text));
    QCOMPARE(fact.inputs.size(), 10);
    QVERIFY(!fact.source.isEmpty() && fact.reason.isEmpty());
    const QJsonObject esr = entryOf(child, u"ESR"_s);
    QCOMPARE(esr[u"low"_s].toDouble(), 1.0);
    QCOMPARE(esr[u"high"_s].toDouble(), 20.0);
    QCOMPARE(esr[u"unit"_s].toString(), u"mm/h"_s);
    QCOMPARE(esr[u"date"_s].toString(), u"2021-03-24"_s);
}

void TestLabFlags::withoutValuesNothingIsTold()
{
    const Fact none = labFlagsFact(illnessOf(dictated(u"girl; aged 9m; CRP not-done d8"_s)));
    QVERIFY(none.value.isNull());
    QCOMPARE(english(none.reason), u"No laboratory value is recorded"_s);
    const Fact healthy = labFlagsFact(illnessOf(dictated(u"girl; aged 9m; CRP 3 d8"_s)));
    QVERIFY(healthy.value.isArray() && healthy.value.toArray().isEmpty());
    QVERIFY(!healthy.text.isEmpty());
}

void TestLabFlags::withoutAgeItSaysSo()
{
    const Fact fact = labFlagsFact(illnessOf(dictated(u"girl; CRP 260 d8"_s)));
    QVERIFY(fact.value.isNull());
    QVERIFY(english(fact.reason).contains(u"age is not known"));
}

void TestLabFlags::anIntervalIsShownInTheUnitOfTheSheet()
{
    LabResult crp = resultOf(u"CRP"_s, u"0.6"_s, u"mg/dL"_s);
    crp.high = PlainNumber(0.5);
    const LabVerdict verdict = verdictOf(childWith(u"girl; aged 9m"_s, crp));
    QCOMPARE(verdict.high->value, 5.0);
    QCOMPARE(verdict.unit, u"mg/L"_s);
    QCOMPARE(verdict.by, IntervalBy::Laboratory);
    LabResult own = resultOf(u"S100"_s, u"0.6"_s);
    own.high = PlainNumber(0.5);
    Child child = childWith(u"girl; aged 9m"_s, own);
    OwnAnalyte analyte;
    analyte.code = u"S100"_s;
    analyte.unit = u"ug/L"_s;
    child.record.ownAnalytes << analyte;
    QCOMPARE(verdictOf(child).high->value, 0.5);
    QCOMPARE(entryOf(child, u"S100"_s)[u"flag"_s].toString(), u"H"_s);
    const QString text = english(labFlagsFact(illnessOf(child)).text);
    QVERIFY2(text.contains(u"S100 0.6 ug/L high (≤ 0.5)"_s), qPrintable(text));
}

void TestLabFlags::theTargetTypedWithATreatmentCounts_data()
{
    QTest::addColumn<TargetKind>("kind");
    QTest::addColumn<QString>("analyte");
    QTest::addColumn<QString>("flags");
    QTest::newRow("warfarin 0.1mg/kg/day d5") << TargetKind::Inr << u"INR"_s << u"L--H"_s;
    QTest::newRow("enoxaparin 1mg/kg/12h d5") << TargetKind::AntiXa << u"AXA_LMWH"_s << u"L--H"_s;
    QTest::newRow("ciclosporin 5mg/kg/day d5") << TargetKind::DrugLevel << u"CSA"_s << u"L--H"_s;
    // A target of another kind is none of this drug: the published one counts, or there is none.
    QTest::newRow("warfarin 0.1mg/kg/day d5 ") << TargetKind::AntiXa << u"INR"_s << u"LLLL"_s;
    QTest::newRow("ciclosporin 5mg/kg/day d5 ") << TargetKind::Inr << u"CSA"_s << u"----"_s;
}

void TestLabFlags::theTargetTypedWithATreatmentCounts()
{
    QFETCH(TargetKind, kind);
    QFETCH(QString, analyte);
    QFETCH(QString, flags);
    Child child = dictated(u"aged 2y; "_s + QString::fromUtf8(QTest::currentDataTag()));
    Course& course = child.record.courses.first();
    course.targetKind = kind;
    course.targetLow = PlainNumber(0.6);
    course.targetHigh = PlainNumber(0.9);
    QString told;
    for (const char* text : {"0.59", "0.6", "0.9", "0.91"}) {
        Child drawn = child;
        dictate(drawn, analyte + u' ' + QString::fromLatin1(text) + u" d8"_s);
        const LabVerdict verdict =
            labVerdict(drawn.record.labResults.first(), drawn.record.labPanels.first(), illnessOf(drawn));
        told += verdict.flag == LabFlag::None ? u"-"_s : letterOf(verdict.flag);
        if (flags.contains(u'H')) QCOMPARE(verdict.source, u"Target typed with the treatment"_s);
    }
    QCOMPARE(told, flags);
}

QTEST_GUILESS_MAIN(TestLabFlags)
#include "tst_labflags.moc"
