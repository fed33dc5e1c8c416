// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/scores/beijing.h"
#include "domain/scores/egami.h"
#include "domain/scores/hibiscus.h"
#include "domain/scores/kobayashi.h"
#include "domain/scores/otherscores.h"
#include "domain/scores/sano.h"
#include "domain/scores/score.h"
#include "domain/scores/son2019.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

using ScoreRule = Fact (*)(const Illness&);

QString shown(const QJsonValue& value)
{
    return value.isNull() ? QString() : QString::number(value.toDouble());
}

QString shownRange(const Fact& fact)
{
    if (!fact.range) return u","_s;
    return QString::number(fact.range->least.value) + u',' + QString::number(fact.range->most.value);
}

QStringList texts(const QList<Remark>& remarks)
{
    QStringList all;
    for (const Remark& remark : remarks)
        all << english(remark.text);
    return all;
}

/// A course without a score of its own: the Kobayashi score of it is 2 (sodium).
const QString complete =
    u"born 2019-03-01; ivig d5; NA 133 d5; AST 99 d5; NEUT_PCT 79 d5; CRP 99 d5; PLT 301 d5; TBIL 10 d5"_s;

}  // namespace

class TestScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kobayashi_data() { addRows(u"rules/kobayashi.csv"_s); }
    void kobayashi() { scored(scoreKobayashi); }
    void egami_data() { addRows(u"rules/egami.csv"_s); }
    void egami() { scored(scoreEgami); }
    void sano_data() { addRows(u"rules/sano.csv"_s); }
    void sano() { scored(scoreSano); }
    void beijing_data() { addRows(u"rules/beijing.csv"_s); }
    void beijing() { scored(scoreBeijing); }
    void son2019_data() { addRows(u"rules/son-2019.csv"_s); }
    void son2019() { scored(scoreSon2019); }
    void hibiscus_data() { addRows(u"rules/hibiscus.csv"_s); }
    void hibiscus() { scored(scoreHibiscus); }

    void theHighRiskLimitIsSaid_data();
    void theHighRiskLimitIsSaid();
    void noPointIsNoRisk();
    void theCutOffIsASetting();
    void theWordsNameWhatCounted();
    void theInputsAreNamed();
    void theBaselineEchoIsAnInput();
    void anEstimatedOnset();
    void inBrief();
    void withoutIvigItIsSaid();
    void roundingThatDecidesIsSaid();
    void whereItWasMadeIsSaid();
    void theOthersAreNamed();

private:
    static void scored(ScoreRule rule);
};

void TestScores::scored(ScoreRule rule)
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const Fact fact = rule(illnessOf(child));
    QVERIFY2(shown(fact.value) == row[u"points"_s], qPrintable(english(fact.text)));
    QCOMPARE(fact.value.isNull(), row[u"points"_s].isEmpty());
    QCOMPARE(shownRange(fact), row[u"least"_s] + u',' + row[u"most"_s]);
    QCOMPARE(fact.reason.isEmpty(), !fact.value.isNull());
    if (fact.value.isNull()) {
        QVERIFY2(english(fact.reason).startsWith(u"Cannot be scored, missing: "), qPrintable(english(fact.reason)));
        QVERIFY2(english(fact.reason).contains(row[u"missing"_s]), qPrintable(english(fact.reason)));
    }
    QVERIFY(!fact.source.isEmpty() && !english(fact.rule).isEmpty());
    QVERIFY(!fact.remarks.isEmpty());
    for (const Remark& remark : fact.remarks)
        QCOMPARE(english(remark.text).startsWith(u"unverified: "), remark.standing == Standing::Unverified);
}

void TestScores::theHighRiskLimitIsSaid_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("words");
    const QString low = u"ivig d5; born 2019-03-01; girl; european; "_s;
    QTest::newRow("kobayashi 3") << low + u"CRP 100 d5; NA 133 d5; AST 9 d5; NEUT_PCT 9 d5; PLT 400 d5"_s
                                 << u"Kobayashi score 3 of 11: not high risk of IVIG resistance (high from 4"_s;
    QTest::newRow("kobayashi 4") << low + u"CRP 10 d5; NA 133 d5; AST 100 d5; NEUT_PCT 9 d5; PLT 400 d5"_s
                                 << u"Kobayashi score 4 of 11: high risk of IVIG resistance (4 points or more"_s;
    QTest::newRow("egami 2") << low + u"ALT 80 d5; CRP 10 d5; PLT 400 d5"_s << u"Egami score 2 of 6: not high risk"_s;
    QTest::newRow("egami 3") << low + u"ALT 80 d5; CRP 80 d5; PLT 400 d5"_s << u"Egami score 3 of 6: high risk"_s;
    QTest::newRow("sano 1") << low + u"CRP 70 d5; TBIL 5 d5; AST 20 d5"_s << u"Sano score 1 of 3: not high risk"_s;
    QTest::newRow("sano 2") << low + u"CRP 70 d5; TBIL 5 d5; AST 200 d5"_s << u"Sano score 2 of 3: high risk"_s;
    QTest::newRow("beijing 5.5") << low + u"CRP 90 d5; NEUT_PCT 70 d5; NA 140 d5; ALB 40 d5; TBIL 9 d5"_s
                                 << u"Beijing score 5.5 of 16: not high risk"_s;
    QTest::newRow("beijing 6") << low + u"CRP 90 d5; NEUT_PCT 50 d5; NA 130 d5; ALB 40 d5; TBIL 9 d5"_s
                               << u"Beijing score 6 of 16: high risk"_s;
    QTest::newRow("hibiscus 3") << low + u"CRP 80 d5; NEUT_PCT 50 d5; TBIL 10 d5"_s
                                << u"Hibiscus score 3 of 5: not high risk"_s;
    QTest::newRow("hibiscus 4") << low + u"CRP 80 d5; NEUT_PCT 60 d5; TBIL 10 d5"_s
                                << u"Hibiscus score 4 of 5: high risk"_s;
    QTest::newRow("son 1") << low + u"CRP 130 d5; echo normal d5"_s << u"1 of 5: low risk of coronary aneurysm"_s;
    QTest::newRow("son 2") << low + u"CRP 30 d5; lad-prox 3 z2 d5"_s << u"2 of 5: moderate risk of coronary aneurysm"_s;
    QTest::newRow("son 3") << low + u"CRP 130 d5; lad-prox 3 z2 d5"_s << u"3 of 5: high risk of coronary aneurysm"_s;
}

void TestScores::theHighRiskLimitIsSaid()
{
    QFETCH(QString, course);
    QFETCH(QString, words);
    const Child child = dictated(course);
    QString all;
    for (const ScoreRule rule : {scoreKobayashi, scoreEgami, scoreSano, scoreBeijing, scoreHibiscus, scoreSon2019})
        all += english(rule(illnessOf(child)).text) + u'\n';
    QVERIFY2(all.contains(words), qPrintable(all));
}

void TestScores::noPointIsNoRisk()
{
    const Child child = dictated(
        u"born 2019-03-01; ivig d5; NA 140 d5; AST 20 d5; NEUT_PCT 40 d5; CRP 20 d5; PLT 400 d5; "
        "TBIL 0.3 mg/dL d5"_s);
    for (const ScoreRule rule : {scoreKobayashi, scoreSano}) {
        const Fact fact = rule(illnessOf(child));
        QCOMPARE(shown(fact.value), u"0"_s);
        QVERIFY2(english(fact.text).contains(u"not high risk"_s), qPrintable(english(fact.text)));
    }
}

void TestScores::theCutOffIsASetting()
{
    const QString four = u"ivig d5; born 2019-03-01; CRP 9 d5; NA 133 d5; AST 100 d5; NEUT_PCT 9 d5; PLT 400 d5"_s;
    const Fact byDefault = scoreKobayashi(illnessOf(dictated(four)));
    QVERIFY(english(byDefault.text).contains(u": high risk"));
    QVERIFY(english(byDefault.rule).contains(u"5 = trial entry criterion"));
    QCOMPARE(byDefault.standing, Standing::Verified);
    const Child trial = dictated(four + u"; setting kobayashiCutOff 5"_s);
    const Fact byTrial = scoreKobayashi(illnessOf(trial));
    QCOMPARE(byTrial.value.json().toDouble(), 4.0);
    QVERIFY2(english(byTrial.text).contains(u": not high risk of IVIG resistance (high from 5 points"),
             qPrintable(english(byTrial.text)));
    QCOMPARE(byTrial.standing, Standing::Setting);
    const Child five = dictated(QString(four).replace(u"PLT 400"_s, u"PLT 200"_s) + u"; setting kobayashiCutOff 5"_s);
    QVERIFY(english(scoreKobayashi(illnessOf(five)).text).contains(u": high risk"));
    const Child none = dictated(
        u"ivig d5; born 2019-03-01; CRP 9 d5; NA 140 d5; AST 9 d5; NEUT_PCT 9 d5; PLT 400 d5; "
        "setting kobayashiCutOff 5"_s);
    QVERIFY(english(scoreKobayashi(illnessOf(none)).text).contains(u": not high risk"));
}

void TestScores::theWordsNameWhatCounted()
{
    const Child child = dictated(complete);
    QCOMPARE(english(scoreKobayashi(illnessOf(child)).text),
             u"Kobayashi score 2 of 11: not high risk of IVIG resistance (high from 4 points); points for sodium ≤ 133 "
             "mmol/L (2)"_s);
    QVERIFY(english(scoreSano(illnessOf(child)).text).contains(u"points for CRP ≥ 7.0 mg/dL (70 mg/L) (1)"));
    const Child none = dictated(u"ivig d5; CRP 1 d5; TBIL 1 d5; AST 1 d5"_s);
    QVERIFY(english(scoreSano(illnessOf(none)).text).endsWith(u"no item met"));
}

void TestScores::theInputsAreNamed()
{
    const Child child = dictated(u"born 2020-06-01; ivig d9; CRP 26 mg/dL d8; NEUT 11.64 d8; WBC 17.3 d8"_s);
    const Fact fact = scoreKobayashi(illnessOf(child));
    QStringList inputs;
    for (const Input& input : fact.inputs)
        inputs << english(input.what) + u": "_s + english(input.value) + u", "_s + input.when.text();
    QVERIFY2(inputs.contains(u"First IVIG: day 9, d9"_s), qPrintable(inputs.join(u'\n')));
    QVERIFY2(inputs.contains(u"CRP: 260 mg/L, d8"_s), qPrintable(inputs.join(u'\n')));
    QVERIFY2(inputs.contains(u"Neutrophils %: 67.3 %, computed from neutrophils and leucocytes, d8"_s),
             qPrintable(inputs.join(u'\n')));
    QVERIFY2(inputs.contains(u"Age: 9 months, 2021-03-09"_s), qPrintable(inputs.join(u'\n')));
    QCOMPARE(english(fact.reason), u"Cannot be scored, missing: Sodium, AST and Platelets. Between 2 and 7 points"_s);
}

void TestScores::theBaselineEchoIsAnInput()
{
    const Child child =
        dictated(u"born 2020-06-01; asian; ivig d5; CRP 200 d5; lad-prox 2.4 z2.3 d4; lad-prox 3 z4 d20"_s);
    const Fact fact = scoreSon2019(illnessOf(child));
    QCOMPARE(fact.value.json().toDouble(), 4.0);
    QStringList inputs;
    for (const Input& input : fact.inputs)
        inputs << english(input.value) + u", "_s + input.when.text();
    QVERIFY2(inputs.join(u'\n').contains(u"2.4 mm, reported Z +2.3, d4"), qPrintable(inputs.join(u'\n')));
    QVERIFY(!inputs.join(u'\n').contains(u"d20"));
    QVERIFY(english(fact.text).startsWith(u"Son coronary aneurysm score (not IVIG resistance)"));
    QVERIFY(texts(fact.remarks).join(u'\n').contains(u"not resistance to IVIG"));
}

void TestScores::anEstimatedOnset()
{
    Child child = dictated(complete);
    Episode& episode = child.record.episodes.first();
    const auto reason = [&] { return english(scoreKobayashi(illnessOf(child)).reason); };
    episode.onsetKind = OnsetKind::Estimated;
    QVERIFY2(reason().contains(u"day of the first IVIG (the onset is only estimated)"), qPrintable(reason()));
    episode.onsetError = 1;  // day 4 to 6
    QVERIFY2(reason().contains(u"day 5, the onset estimated ± 1 day"), qPrintable(reason()));
    episode.onsetError = 0;
    QVERIFY2(reason().isEmpty(), qPrintable(reason()));
    episode.onsetKind = OnsetKind::Unknown;
    QVERIFY2(!reason().isEmpty(), "a date beside an unknown onset is no onset");
}

void TestScores::inBrief()
{
    const Fact fact = scoreKobayashi(illnessOf(dictated(complete)));
    const auto brief = scoreInBrief(fact);
    QVERIFY(brief);
    QCOMPARE(english(brief->name), u"Kobayashi score"_s);
    QCOMPARE(english(brief->points), u"2 of 11"_s);
    QCOMPARE(english(brief->risk), u"not high risk of IVIG resistance"_s);
    QCOMPARE(english(brief->band), u"not high risk of IVIG resistance (high from 4 points)"_s);
    QCOMPARE(english(scoreBandOf(fact)),
             u"Kobayashi score, 0 to 11 points: high risk of IVIG resistance (4 points or "
             "more; 5 = trial entry criterion)"_s);
    QVERIFY2(!scoreInBrief(scoreKobayashi(illnessOf(dictated(u"ivig d5"_s)))), "it cannot be told");
    // Whatever is missing, it says the same.
    const Fact decided = scoreSano(illnessOf(dictated(u"ivig d5; CRP 150 d5; TBIL 30 d5"_s)));
    QVERIFY(decided.value.isNull());
    const auto anyhow = scoreInBrief(decided);
    QVERIFY(anyhow);
    QCOMPARE(english(anyhow->points), u"2 to 3 of 3"_s);
    QVERIFY(english(anyhow->risk).startsWith(u"high risk"_s));
    QVERIFY2(!scoreInBrief(scoreSano(illnessOf(dictated(u"ivig d5; CRP 150 d5"_s)))), "the missing ones decide");
    const Fact others = otherScores(illnessOf(dictated(complete)));
    QVERIFY(!scoreInBrief(others));
    QCOMPARE(scoreBandOf(others), others.rule);
    // A number that is told in other words is no score.
    const Message one("one");
    const Message band("%1", {one});
    const QList<QList<Argument>> sentences{{},
                                           {one, 1, 2, u"high"_s, one},
                                           {one, 1, 2, QList<Message>{one, one}, one},
                                           {one, 1, 2, one, one},
                                           {one, 1, 2, Message("%1", {3}), one},
                                           {one, 1, 2, Message("%1", {QList<Message>{one, one}}), one},
                                           {u"name"_s, 1, 2, band, one},
                                           {QList<Message>{one, one}, 1, 2, band, one}};
    for (const QList<Argument>& arguments : sentences) {
        Fact other;
        other.tell(1, {"%1", arguments});
        QVERIFY(!scoreInBrief(other));
    }
    Fact same;
    same.tell(1, {"%1", {one, 1, 2, band, one}});
    QVERIFY(scoreInBrief(same));
}

void TestScores::withoutIvigItIsSaid()
{
    const Child child = dictated(u"CRP 150 d5; TBIL 30 d5; AST 300 d5"_s);
    const Fact fact = scoreSano(illnessOf(child, QDate(2021, 3, 6)));
    QCOMPARE(fact.value.json().toDouble(), 3.0);
    QVERIFY2(texts(fact.remarks)
                 .join(u'\n')
                 .contains(u"No IVIG is recorded: the latest results of the first 30 days, until 6 Mar 2021"),
             qPrintable(texts(fact.remarks).join(u'\n')));
    const Child treated = dictated(u"ivig d5; CRP 150 d5; TBIL 30 d5; AST 300 d5"_s);
    QVERIFY(!texts(scoreSano(illnessOf(treated)).remarks).join(u'\n').contains(u"No IVIG is recorded"));
}

void TestScores::roundingThatDecidesIsSaid()
{
    const auto remarks = [](const QString& bilirubin) {
        const Child child = dictated(u"ivig d5; CRP 150 d5; AST 300 d5; TBIL %1 d5"_s.arg(bilirubin));
        return texts(scoreSano(illnessOf(child)).remarks).join(u'\n');
    };
    QVERIFY2(remarks(u"15"_s).contains(u"Bilirubin 15 µmol/L is 0.877 mg/dL, compared as 0.9 mg/dL"),
             qPrintable(remarks(u"15"_s)));
    QVERIFY(!remarks(u"15.4"_s).contains(u"compared as"));
    QVERIFY(!remarks(u"0.88 mg/dL"_s).contains(u"compared as"));
    QVERIFY(!remarks(u"14"_s).contains(u"compared as"));
    const Child child = dictated(u"ivig d5"_s);
    QVERIFY(english(scoreSano(illnessOf(child)).rule).contains(u"15 µmol/L is 0.88 mg/dL and counts as 0.9"));
}

void TestScores::whereItWasMadeIsSaid()
{
    const Child child = dictated(complete);
    const auto remarks = [&](ScoreRule rule) { return texts(rule(illnessOf(child)).remarks).join(u'\n'); };
    QVERIFY(remarks(scoreKobayashi).contains(u"sensitivity 25 %, specificity 87 %"));
    QVERIFY(remarks(scoreKobayashi).contains(u"0.46 and 0.77 in Korea"));
    QVERIFY(remarks(scoreBeijing).contains(u"Sensitivity 56 %, specificity 79 %"));
    QVERIFY(remarks(scoreHibiscus).contains(u"Sensitivity 78.9 %, specificity 80.5 %"));
    QVERIFY(remarks(scoreSon2019).contains(u"sensitivity of 80 %"));
}

void TestScores::theOthersAreNamed()
{
    const Child child = dictated(complete);
    const Fact fact = otherScores(illnessOf(child));
    QVERIFY(fact.value.isNull() && !fact.range && !fact.source.isEmpty());
    const QString text = english(fact.reason);
    for (const auto& name : {u"Formosa"_s, u"Kawanet"_s, u"Harada"_s, u"San Diego"_s, u"Hua"_s, u"NLR"_s, u"Qian"_s,
                             u"Tang"_s, u"Wu"_s, u"Xie"_s, u"Liping"_s})
        QVERIFY2(text.contains(name), qPrintable(name));
    QCOMPARE(text.count(u": not computed, because "), 11);
}

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
