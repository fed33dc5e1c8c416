// SPDX-License-Identifier: GPL-3.0-or-later
// The decision tables of the coronary arteries.
#include "decisiontable.h"
#include "dictation.h"
#include "domain/coronary/aneurysms.h"
#include "domain/coronary/hints.h"
#include "domain/coronary/japansize.h"
#include "domain/coronary/models.h"
#include "domain/coronary/trend.h"
#include "domain/coronaryfacts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Illness illness(const Child& child)
{
    return illnessOf(child, today);
}

/// What every fact owes, and this answer.
void answers(const Fact& fact, const Cells& row)
{
    const QString text = english(fact.text);
    QVERIFY2(fact.value.toString() == row[u"answer"_s], qPrintable(fact.value.toString() + u": "_s + text));
    QCOMPARE(fact.value.isNull(), row[u"answer"_s].isEmpty());
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    // "medium aneurysm" also stands in "at least medium aneurysm".
    const QString says = row[u"says"_s];
    const bool begins = says.startsWith(u"Begins: "_s);
    QVERIFY2(begins ? text.startsWith(says.mid(8)) : text.contains(says, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    QVERIFY(!fact.source.isEmpty() && !fact.rule.isEmpty());
    if (!fact.value.isNull()) QVERIFY(!fact.inputs.isEmpty());
}

QString numberText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : QString();
}

QStringList idsOf(const QList<Hint>& hints)
{
    QStringList ids;
    for (const Hint& hint : hints)
        ids << QString::fromLatin1(hint.id);
    return ids;
}

const QString infant = u"girl; aged 6m; 7.3kg d1; 65cm d1; "_s;

}  // namespace

class TestCoronaryRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void japan_data() { addRows(u"rules/class-japan.csv"_s); }
    void japan();
    void worst_data() { addRows(u"rules/coronary-worst.csv"_s); }
    void worst();
    void now_data() { addRows(u"rules/coronary-now.csv"_s); }
    void now();
    void fall_data() { addRows(u"rules/z-fall.csv"_s); }
    void fall();
    void trend_data() { addRows(u"rules/coronary-trend.csv"_s); }
    void trend();
    void bodySize_data() { addRows(u"rules/body-size-window.csv"_s); }
    void bodySize();
    void models_data() { addRows(u"rules/models-differ.csv"_s); }
    void models();
    void aneurysms_data() { addRows(u"rules/aneurysm-objects.csv"_s); }
    void aneurysms();
    void theWorstOfAnAneurysmIsNotAlwaysItsLargest();
    void theLmcaIsSaidToBeLeftOutOnlyWhereItIs();
    void severityInJapan_data();
    void severityInJapan();
    void theJapaneseClassIsNeverMerged();
    void segmentsOverTheYears();
    void everyModelAnswersOrSaysWhy();
    void hints_data();
    void hints();
    void whatAMeasureWasComputedFrom();
};

void TestCoronaryRules::japan()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = japanClassFact(illness(child));
    answers(fact, row);
    QVERIFY(fact.source.contains(u"JCS 2008"));
}

void TestCoronaryRules::worst()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = coronaryWorstFact(illness(child));
    answers(fact, row);
    QVERIFY(fact.source.contains(u"McCrindle"));
}

void TestCoronaryRules::now()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    answers(coronaryNowFact(illness(child)), row);
}

void TestCoronaryRules::fall()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    answers(coronaryWorstFact(illness(child)), row);
}

void TestCoronaryRules::trend()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = coronaryTrendFact(illness(child));
    answers(fact, row);
    QCOMPARE(fact.standing, Standing::Setting);
}

void TestCoronaryRules::bodySize()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const auto measures = coronaryMeasures(child.record, child.record.episodes.first());
    QCOMPARE(measures.size(), 1);
    const bool served = measures.first().body.has_value();
    QCOMPARE(served ? QString::number(measures.first().body->days) : QString(), row[u"days"_s]);
    QCOMPARE(measures.first().z.has_value(), served);
    if (!served) QVERIFY(!measures.first().z.error().message.isEmpty());
}

void TestCoronaryRules::models()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const auto measures = coronaryMeasures(child.record, child.record.episodes.first());
    QCOMPARE(measures.size(), 1);
    const auto sideBySide = modelsSideBySide(measures.first(), child.record);
    QCOMPARE(sideBySide.size(), 5);
    const auto told =
        std::count_if(sideBySide.begin(), sideBySide.end(), [](const auto& a) { return a.z.has_value(); });
    QCOMPARE(QString::number(told), row[u"answered"_s]);
    QCOMPARE(classDiffers(sideBySide), row[u"differs"_s] == u"yes"_s);

    const Fact fact = coronaryModelsFact(illness(child));
    QVERIFY2(english(fact.text).contains(row[u"says"_s]), qPrintable(english(fact.text)));
    const QJsonObject first = fact.value.toArray().first().toObject();
    QCOMPARE(first[u"differs"].toBool(), row[u"differs"_s] == u"yes"_s);
    for (const QJsonValue& answer : first[u"models"].toArray()) {
        const QJsonObject model = answer.toObject();
        QVERIFY(!model[u"model"].toString().isEmpty());
        QCOMPARE(model[u"z"].isNull(), !model[u"reason"].isNull());
    }
}

void TestCoronaryRules::aneurysms()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = coronaryAneurysmsFact(illness(child));
    QStringList objects;
    QStringList present;
    for (const QJsonValue& value : fact.value.toArray()) {
        const QJsonObject one = value.toObject();
        const QJsonObject largest = one[u"largest"].toObject();
        const QJsonValue size = largest[u"mm"].isNull() ? largest[u"z"] : largest[u"mm"];
        objects << u"%1 %2 d%3"_s.arg(one[u"name"].toString(), numberText(size),
                                      numberText(one[u"firstSeen"].toObject()[u"day"]));
        const QJsonObject now = one[u"now"].toObject();
        const QJsonValue sizeNow = now[u"mm"].isDouble() ? now[u"mm"] : now[u"z"];
        present << (now.contains(u"words") ? now[u"words"].toString() : numberText(sizeNow));
    }
    QCOMPARE(objects.join(u'|'), row[u"objects"_s]);
    QCOMPARE(present.join(u'|'), row[u"now"_s]);
    QVERIFY(!fact.source.isEmpty() && !fact.text.isEmpty());
    if (objects.isEmpty()) return;
    const QJsonObject one = fact.value.toArray().first().toObject();
    QCOMPARE(one[u"thrombusNow"].toString(), row[u"thrombus"_s]);
    if (!row[u"thrombus"_s].isEmpty()) QCOMPARE(one[u"thrombusEver"].toString(), u"yes"_s);
    QCOMPARE(one[u"stenosisNow"].toString(), row[u"stenosis"_s]);
}

void TestCoronaryRules::theWorstOfAnAneurysmIsNotAlwaysItsLargest()
{
    const auto dayOf = [](const QString& course, const QString& which) {
        const Child child = dictated(course);
        const QJsonObject one = coronaryAneurysmsFact(illness(child)).value.toArray().first().toObject();
        return one[which].toObject()[u"day"].toInt();
    };
    QCOMPARE(dayOf(u"lad-prox 4 z5 d16; lad-prox 6 z9 d24; lad-prox 3 z3 d60"_s, u"worst"_s), 24);
    const QString grown = u"lad-prox 4 z6 d16; lad-prox 4.2 z4.9 d300"_s;  // medium, then small in a larger child
    QCOMPARE(dayOf(grown, u"worst"_s), 16);
    QCOMPARE(dayOf(grown, u"largest"_s), 300);
}

void TestCoronaryRules::theLmcaIsSaidToBeLeftOutOnlyWhereItIs()
{
    const auto said = [](const QString& course) {
        const Child child = dictated(course);
        return english(coronaryNowFact(illness(child)).text).contains(u"The Z score of the LMCA does not count");
    };
    QVERIFY(said(u"setting lmcaCounts no; lmca 4.1 z5.8 d16; lad-prox z2.6 d16"_s));
    QVERIFY(!said(u"setting lmcaCounts no; lad-prox z2.6 d16"_s));
    QVERIFY(!said(u"lmca 4.1 z5.8 d16; lad-prox z2.6 d16"_s));
}

void TestCoronaryRules::severityInJapan_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("severity");
    QTest::newRow("never dilated") << u"aged 9m; echo normal d11; lmca 2 d40"_s << u"class I by echo"_s;
    QTest::newRow("seen in the acute phase only") << u"aged 9m; echo normal d3; lmca 2 d27"_s << QString();
    QTest::newRow("and after four weeks") << u"aged 9m; echo normal d3; lmca 2 d28"_s << u"class I by echo"_s;
    QTest::newRow("never seen in the acute phase") << u"aged 9m; echo normal d40"_s << QString();
    QTest::newRow("normal on day 30") << u"aged 9m; lmca 3.5 d16; lmca 2.5 d30"_s << u"class II by echo"_s;
    QTest::newRow("normal on day 31, day 30 not known") << u"aged 9m; lmca 3.5 d16; lmca 2.5 d31"_s << QString();
    QTest::newRow("abnormal on day 30, normal in month 8")
        << u"aged 9m; lmca 3.5 d30; echo normal m8"_s << u"class III by echo"_s;
    QTest::newRow("normal after more than a year") << u"aged 9m; lmca 3.5 d30; echo normal y2"_s << QString();
    QTest::newRow("still there") << u"aged 9m; lmca 5 d30; lmca 5 y2"_s << QString();
    QTest::newRow("a stenosis") << u"aged 9m; lmca 3.5 severe d30; echo normal m8"_s << QString();
    QTest::newRow("a stenosis without a diameter")
        << u"aged 9m; lmca 3.5 d30; lad-mid severe d30; echo normal m8"_s << QString();
    const auto withStudy = [](StudyKind kind, const QString& result) {
        return u"aged 9m; echo normal d11; lmca 2 d40; study %1 %2 2022-03-01"_s.arg(
            QString::fromLatin1(codeOf(kind).code), result);
    };
    for (const StudyKind kind : {StudyKind::CtAngiography, StudyKind::MrAngiography, StudyKind::Angiography}) {
        QTest::addRow("abnormal %s", codeOf(kind).code) << withStudy(kind, u"abnormal"_s) << QString();
        QTest::addRow("normal %s", codeOf(kind).code) << withStudy(kind, u"normal"_s) << u"class I by echo"_s;
    }
    QTest::newRow("an abnormal ECG") << withStudy(StudyKind::Ecg, u"abnormal"_s) << u"class I by echo"_s;
    QTest::newRow("ischaemia") << withStudy(StudyKind::ExerciseTest, u"ischaemia"_s) << QString();
    QTest::newRow("the published case")
        << u"aged 9m; echo normal d11; lmca 4.1 z5.8 d16; lmca 6 d24; echo decreasing m3; echo normal m8; echo unchanged y5"_s
        << u"class III by echo"_s;
}

void TestCoronaryRules::severityInJapan()
{
    QFETCH(QString, course);
    QFETCH(QString, severity);
    const Child child = dictated(course);
    QString said;
    for (const Remark& remark : japanClassFact(illness(child)).remarks) {
        const QString text = english(remark.text);
        if (text.startsWith(u"Japan, severity")) said = text;
        QCOMPARE(remark.standing == Standing::Unverified, text.startsWith(u"unverified: "));
    }
    QVERIFY2(said.contains(severity) && said.isEmpty() == severity.isEmpty(), qPrintable(said));
}

void TestCoronaryRules::theJapaneseClassIsNeverMerged()
{
    // Z 2.9 and 2.5 mm: an aneurysm by Z and none by size; each says its own.
    const Child child = dictated(infant + u"lad-prox 2.5 d5"_s);
    QCOMPARE(coronaryWorstFact(illness(child)).value.toString(), u"small"_s);
    QCOMPARE(japanClassFact(illness(child)).value.toString(), u"none"_s);
    const QJsonObject measure = coronaryMeasuresFact(illness(child)).value.toArray().first().toObject();
    QCOMPARE(measure[u"class"].toString(), u"small"_s);
    QCOMPARE(measure[u"japan"].toString(), u"none"_s);
}

void TestCoronaryRules::segmentsOverTheYears()
{
    const Child child = dictated(u"lad-prox 4 z5 d16; lad-prox 6 z9 d24; lad-prox 3 z3 d60; rca-prox z1 d16"_s);
    const Fact fact = coronarySegmentsFact(illness(child));
    QCOMPARE(fact.value.toArray().size(), 2);
    const QJsonObject lad = fact.value.toArray()[0].toObject();
    QCOMPARE(lad[u"segment"].toString(), u"lad-prox"_s);
    QCOMPARE(lad[u"worst"].toObject()[u"day"].toInt(), 24);
    QCOMPARE(lad[u"largest"].toObject()[u"mm"].toDouble(), 6.0);
    QCOMPARE(lad[u"from"].toObject()[u"mm"].toDouble(), 6.0);
    QCOMPARE(lad[u"now"].toObject()[u"mm"].toDouble(), 3.0);
    QCOMPARE(lad[u"change"].toString(), u"decreasing"_s);
    QCOMPARE(lad[u"cause"].toString(), u"diameter"_s);
    QVERIFY(fact.value.toArray()[1].toObject()[u"change"].isNull());

    const Child healed = dictated(u"lad-prox 4 z5 d16; echo normal m8"_s);
    const QJsonObject now = coronarySegmentsFact(illness(healed)).value.toArray()[0].toObject();
    QCOMPARE(now[u"now"].toObject()[u"words"].toString(), u"normal"_s);
    QCOMPARE(now[u"change"].toString(), u"regressed"_s);
    QVERIFY(coronarySegmentsFact(illness(dictated(u"echo normal d11"_s))).value.isNull());
}

void TestCoronaryRules::everyModelAnswersOrSaysWhy()
{
    const Child published =
        dictated(u"girl; aged 9m; lmca 4.1 z5.8 d16; lad 3.4 d16; lmca 6 d24; lad 4 d24; echo normal m8"_s);
    const Fact fact = coronaryModelsFact(illness(published));
    QCOMPARE(fact.value.toArray().size(), 4);  // the worst study and the one of the largest diameter
    QVERIFY2(english(fact.text).contains(u"no model gives a Z score"), qPrintable(english(fact.text)));
    QVERIFY(coronaryModelsFact(illness(dictated(u"echo normal d11"_s))).value.isNull());
    QVERIFY(!coronaryModelsFact(illness(dictated(u"echo normal d11"_s))).reason.isEmpty());
    QVERIFY(modelsSideBySide(CoronaryMeasure(), Record()).isEmpty());
}

void TestCoronaryRules::hints_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("normal by words") << u"echo normal d11"_s << QString() << QString();
    QTest::newRow("a thrombus") << u"lad-mid 5 thrombus d16"_s << u"coronary.thrombus coronary.class-untold"_s
                                << u"LAD mid (day 16)"_s;
    QTest::newRow("a thrombus that is gone")
        << u"lad-mid 5 thrombus d16; lad-mid 5 no-thrombus d24"_s << u"coronary.class-untold"_s << QString();
    QTest::newRow("a thrombus, and normal since")
        << u"lad-mid 5 thrombus d16; echo normal m8"_s << QString() << QString();
    QTest::newRow("an occlusion") << u"lad-mid 5 occlusion d16"_s << u"coronary.stenosis coronary.class-untold"_s
                                  << u"occlusion"_s;
    QTest::newRow("no stenosis") << u"lad-mid 5 none d16"_s << u"coronary.class-untold"_s << QString();
    QTest::newRow("no body size") << u"lad-prox 2 d16"_s << u"coronary.no-body-size"_s << u"LAD proximal 2 mm"_s;
    QTest::newRow("no body size, a model that is not computed")
        << u"model other; lad-prox 2 d16"_s << u"coronary.class-untold"_s << u"class"_s;
    QTest::newRow("no body size, no reference either")
        << u"lad-mid 2 d16"_s << u"coronary.class-untold"_s << u"No reference Z for LAD mid"_s;
    QTest::newRow("words and measure") << u"lad-prox z3 d16; echo normal d16"_s << u"coronary.words-differ"_s
                                       << u"small aneurysm"_s;
    QTest::newRow("two models reported") << u"lad-prox z1 @dallaire-2011 d16; lad-prox z1 @mccrindle-2007 d30"_s
                                         << u"coronary.model-changed"_s << u"Dallaire 2011 and McCrindle 2007"_s;
    QTest::newRow("the class differs") << u"girl; aged 2y; 12kg d16; 85cm d16; lad-prox 4 d16"_s
                                       << u"coronary.models-differ"_s << u"differs by Z model"_s;
    QTest::newRow("another model in the next illness") << u"girl; aged 2y; 12kg d16; 85cm d16; lad-prox 1.5 d16; "
                                                          u"episode 2023-01-10; model mccrindle-2007; echo 14kg 95cm "
                                                          "d5; lad-prox 1.5 d5"_s
                                                       << u"coronary.model-changed"_s << u"more than one model"_s;
}

void TestCoronaryRules::hints()
{
    QFETCH(QString, course);
    QFETCH(QString, ids);
    QFETCH(QString, says);
    const Child child = dictated(course);
    const auto told = coronaryHints(illness(child));
    QCOMPARE(idsOf(told).join(u' '), ids);
    if (!told.isEmpty()) QVERIFY2(english(told.first().text).contains(says), qPrintable(english(told.first().text)));
    for (const Hint& hint : told) {
        QVERIFY(!hint.source.isEmpty() && !hint.rule.isEmpty() && !hint.inputs.isEmpty());
    }
}

void TestCoronaryRules::whatAMeasureWasComputedFrom()
{
    const Child child = dictated(infant + u"lmca 3 d5"_s);
    const QJsonObject measure = coronaryMeasuresFact(illness(child)).value.toArray().first().toObject();
    QCOMPARE(measure[u"model"].toString(), u"dallaire-2011"_s);
    QCOMPARE(measure[u"bsaFormula"].toString(), u"Haycock"_s);
    QCOMPARE(measure[u"height"].toDouble(), 65.0);
    QCOMPARE(measure[u"heightDate"].toString(), u"2021-03-01"_s);
    QCOMPARE(measure[u"weight"].toDouble(), 7.3);
    QCOMPARE(measure[u"bodySizeDays"].toInt(), 4);
    const Child without = dictated(u"lmca 3 d5"_s);
    const QJsonObject none = coronaryMeasuresFact(illness(without)).value.toArray().first().toObject();
    QVERIFY(none[u"z"].isNull() && !none[u"zReason"].toString().isEmpty());
    const Child other = dictated(infant + u"model other; lmca 3 d5"_s);
    const QJsonObject notComputed = coronaryMeasuresFact(illness(other)).value.toArray().first().toObject();
    QVERIFY(notComputed[u"model"].isNull() && notComputed[u"z"].isNull());
    QVERIFY(notComputed[u"zReason"].toString().contains(u"not one that is computed here"));
}

QTEST_GUILESS_MAIN(TestCoronaryRules)
#include "tst_coronaryrules.moc"
