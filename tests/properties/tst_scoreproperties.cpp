// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every score: it lies between nothing and its maximum, and what is missing only widens what it says.
#include "../domain/dictation.h"
#include "domain/facts.h"
#include "domain/scores/score.h"
#include "generators.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// The most points of each publication.
struct Most
{
    const char* score;
    Points points;
};

constexpr Most mosts[] = {
    {"score.kobayashi", Points(11)}, {"score.egami", Points(6)},    {"score.sano", Points(3)},
    {"score.beijing", Points(16)},   {"score.hibiscus", Points(5)}, {"score.son-2019", Points(5)},
};

const QDate onset(2021, 3, 1);

/// What the scores ask of a laboratory, with values on both sides of every limit, and on them.
struct Asked
{
    const char* analyte;
    int least;
    int most;
    double step;  ///< in the analyte's own unit
};

constexpr Asked asked[] = {
    {"NA", 125, 145, 1}, {"AST", 0, 300, 10},   {"ALT", 0, 160, 10},   {"NEUT_PCT", 0, 100, 5},
    {"CRP", 0, 300, 10}, {"PLT", 100, 500, 10}, {"TBIL", 0, 300, 0.1}, {"ALB", 25, 45, 1},
};

Fact factOf(const Record& record, const char* score)
{
    return *factsOf(record, onset.addDays(60)).first().find(QLatin1StringView(score));
}

/// What a score can still be: where it is told, one number.
FactRange rangeOf(const Fact& fact)
{
    if (fact.value.isNull()) return fact.range.value();
    return {PlainNumber(fact.value.json().toDouble()), PlainNumber(fact.value.json().toDouble())};
}

void within(const Fact& fact, Points most)
{
    const FactRange range = rangeOf(fact);
    RC_ASSERT(range.least.value >= 0);
    RC_ASSERT(range.least <= range.most);
    RC_ASSERT(range.most.value <= most.value);
}

/// A child of whom everything is known that any score asks for, all of it before the first IVIG.
Record anyKnownChild()
{
    ward::Child child(onset);
    const int ivig = *rc::gen::inRange(2, 9);
    const QString course =
        u"ivig d%1; echo normal d%2"_s.arg(QString::number(ivig), QString::number(*rc::gen::inRange(1, ivig + 1)));
    ward::dictate(child, course);
    Record record = child.record;
    record.patient.birth = onset.addDays(-*rc::gen::inRange(20, 800));
    record.patient.sex = *rc::gen::element(Sex::Female, Sex::Male);
    record.patient.ancestry = *rc::gen::element(Ancestry::Asian, Ancestry::European);
    LabPanel panel;
    panel.id = Id::make();
    panel.parent = record.episodes.first().id;
    panel.when = Moment::on(onset);
    record.labPanels << panel;
    for (const Asked& one : asked) {
        LabResult result;
        result.id = Id::make();
        result.parent = panel.id;
        result.analyte = QLatin1StringView(one.analyte);
        result.text =
            QString::number(one.least + one.step * *rc::gen::inRange(0, int((one.most - one.least) / one.step)));
        record.labResults << result;
    }
    return record;
}

/// Less of a result: nothing, not done, or only a bound that it keeps.
void forget(QList<LabResult>& results, qsizetype i)
{
    LabResult& result = results[i];
    bool isNumber = false;
    const int value = int(result.text.toDouble(&isNumber));
    switch (isNumber ? *rc::gen::inRange(0, 4) : 3) {
        case 0:
            result.state = ResultState::NotDone;
            return;
        case 1:
            result.text = u'<' + QString::number(value + *rc::gen::inRange(1, 50));
            return;
        case 2:
            if (value > 0) result.text = u'>' + QString::number(value - *rc::gen::inRange(1, std::min(value, 50) + 1));
            if (value > 0) return;
            break;
        default:
            break;
    }
    results.removeAt(i);
}

/// The same child of whom less is known.
Record withLess(Record record)
{
    const auto rarely = [] { return *rc::gen::inRange(0, 4) == 0; };
    if (rarely()) record.patient.birth = {};
    if (rarely()) record.patient.sex = Sex::NotStated;
    if (rarely()) record.patient.ancestry = Ancestry::NotStated;
    if (rarely()) record.echoStudies.clear();
    if (*rc::gen::inRange(0, 8) == 0) record.episodes.first().onset = {};
    if (*rc::gen::inRange(0, 8) == 0) record.doseSteps.first().start = {};
    for (qsizetype i = record.labResults.size() - 1; i >= 0; --i) {
        if (rarely()) forget(record.labResults, i);
    }
    return record;
}

/// A score as it could be published: any items with any points.
Score anyScore()
{
    Score score;
    score.id = "score.any";
    score.name = "Any score";
    score.bands = {{Points(0), "low", "below 3"}, {Points(3), "high", "3 or more"}};
    const int count = *rc::gen::inRange(1, 9);
    for (int i = 0; i < count; ++i) {
        ScoreItem item;
        item.criterion.name = "item";
        item.criterion.why = "item";
        item.criterion.met = *rc::gen::element(Met::Yes, Met::No, Met::Unknown);
        item.points = Points(*rc::gen::inRange(1, 11) / 2.0);
        score.items << item;
    }
    return score;
}

}  // namespace

class TestScoreProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScoreHasItsMaximumHere()
    {
        const EpisodeFacts facts = factsOf(ward::dictated(u"ivig d5"_s).record, onset.addDays(60)).first();
        qsizetype computed = 0;
        for (const Fact& fact : facts.facts) {
            if (QLatin1StringView(fact.id).startsWith("score."_L1) && (fact.range || !fact.value.isNull())) ++computed;
        }
        QCOMPARE(computed, qsizetype(std::size(mosts)));
    }

    void noScoreLeavesItsRange()
    {
        QVERIFY(rc::check("0 ≤ points ≤ the maximum, of whatever child", [] {
            const Record record = generators::child();
            for (const EpisodeFacts& episode : factsOf(record, QDate(2100, 1, 1))) {
                for (const Most& most : mosts)
                    within(*episode.find(QLatin1StringView(most.score)), most.points);
            }
        }));
    }

    void whatIsMissingIsWithinWhatIsSaid()
    {
        QVERIFY(rc::check("filling in the missing ends within the range that was said", [] {
            const Record whole = anyKnownChild();
            const Record some = withLess(whole);
            const Record little = withLess(some);
            for (const Most& most : mosts) {
                const Fact told = factOf(whole, most.score);
                RC_ASSERT(!told.value.isNull());
                within(told, most.points);
                const FactRange inSome = rangeOf(factOf(some, most.score));
                const FactRange inLittle = rangeOf(factOf(little, most.score));
                RC_ASSERT(inSome.least.value <= told.value.json().toDouble());
                RC_ASSERT(told.value.json().toDouble() <= inSome.most.value);
                RC_ASSERT(inLittle.least <= inSome.least);
                RC_ASSERT(inSome.most <= inLittle.most);
            }
        }));
    }

    void theRangeIsEveryAnswerAndNoMore()
    {
        QVERIFY(rc::check("all missing items unmet is the least, all of them met the most", [] {
            const Score score = anyScore();
            const FactRange range = rangeOf(scoreFact(score));
            const auto filled = [&](const auto& met) {
                Score other = score;
                for (ScoreItem& item : other.items) {
                    if (item.criterion.met == Met::Unknown) item.criterion.met = met();
                }
                return PlainNumber(scoreFact(other).value.json().toDouble());
            };
            RC_ASSERT(filled([] { return Met::No; }) == range.least);
            RC_ASSERT(filled([] { return Met::Yes; }) == range.most);
            const PlainNumber between = filled([] { return *rc::gen::element(Met::Yes, Met::No); });
            RC_ASSERT(range.least <= between && between <= range.most);
        }));
    }
};

QTEST_GUILESS_MAIN(TestScoreProperties)
#include "tst_scoreproperties.moc"
