// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every diameter, every body and every child.
#include "generators.h"

#include "base/language.h"
#include "domain/coronary/japansize.h"
#include "domain/facts.h"
#include "domain/zscore/zscore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2100, 1, 1);

double between(double least, double most)
{
    return least + (most - least) * *rc::gen::inRange(0, 100001) / 100000.0;
}

/// A question that the model has an answer to, whatever the diameter.
ZQuestion anyQuestion(const ZModel& model)
{
    QList<Segment> covered;
    for (int i = 1; i <= int(Segment::Pda); ++i) {
        if (model.covers(Segment(i))) covered << Segment(i);
    }
    ZQuestion question;
    question.segment = covered[*rc::gen::inRange<qsizetype>(0, covered.size())];
    question.sex = *rc::gen::element(Sex::Female, Sex::Male);
    question.bsa = SquareMetres(between(0.15, 2.10));
    return question;
}

std::optional<ZScore> anyZ()
{
    return *rc::gen::inRange(0, 5) == 0 ? std::nullopt : std::optional(ZScore(between(-5, 15)));
}

std::optional<Millimetres> anyDiameter()
{
    return *rc::gen::inRange(0, 5) == 0 ? std::nullopt : std::optional(Millimetres(between(0.1, 12)));
}

/// Any child with at least one echo that was measured.
Record anyMeasuredChild()
{
    Record record = generators::child();
    if (record.episodes.isEmpty()) record.episodes << generators::row<Episode>();
    auto study = generators::row<EchoStudy>();
    study.parent = record.episodes.last().id;
    record.echoStudies << study;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        auto measure = generators::row<EchoMeasure>();
        measure.parent = study.id;
        record.echoMeasures << measure;
    }
    return record;
}

/// All coronary facts of all episodes as text.
QString coronaryFacts(const Record& record)
{
    static const Language english(u"en"_s);
    QString text;
    for (const EpisodeFacts& episode : factsOf(record, today)) {
        for (const Fact& fact : episode.facts) {
            if (!QLatin1StringView(fact.id).startsWith("coronary."_L1)) continue;
            text += QLatin1StringView(fact.id) + english(fact.text) + english(fact.reason);
            text += QString::fromUtf8(QJsonDocument(QJsonArray{fact.value}).toJson(QJsonDocument::Compact));
            for (const Input& input : fact.inputs)
                text += english(input.what) + english(input.value) + input.when.text();
        }
    }
    return text;
}

template <class Row>
void add(QList<Row>& rows, const Id& episode)
{
    rows << generators::row<Row>();
    rows.last().parent = episode;
}

}  // namespace

class TestCoronaryProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWiderArteryHasAHigherZ()
    {
        QVERIFY(rc::check("Z rises with the diameter in every model, segment and body", [] {
            const auto models = zModels();
            const ZModel& model = *models[*rc::gen::inRange<std::size_t>(0, models.size())];
            ZQuestion narrow = anyQuestion(model);
            ZQuestion wide = narrow;
            narrow.diameter = Millimetres(between(0.1, 20));
            wide.diameter = Millimetres(narrow.diameter.value + between(0.01, 10));
            const auto lower = zScore(model, narrow);
            const auto higher = zScore(model, wide);
            RC_ASSERT(lower && higher);
            RC_ASSERT(lower->z < higher->z);
        }));
    }

    void aHigherZOrDiameterIsNeverALowerClass()
    {
        QVERIFY(rc::check("the AHA class rises with Z and with the diameter", [] {
            const auto z = anyZ();
            const auto mm = anyDiameter();
            const CoronaryClass before = aha2017Class(z, mm);
            if (z) RC_ASSERT(aha2017Class(ZScore(z->value + between(0, 5)), mm) >= before);
            if (mm) RC_ASSERT(aha2017Class(z, Millimetres(mm->value + between(0, 5))) >= before);
        }));
    }

    void aWiderArteryIsNeverASmallerSizeInJapan()
    {
        QVERIFY(rc::check("the Japanese class rises with the diameter and is within what an unknown age leaves", [] {
            const Millimetres mm(between(0.1, 12));
            const Millimetres wider(mm.value + between(0, 5));
            const std::optional<Years> age(Years(between(0, 10)));
            const auto adjacent = anyDiameter();
            const JapanAnswer told = japanSize(mm, age, adjacent);
            RC_ASSERT(told.isTold());
            RC_ASSERT(japanSize(wider, age, adjacent).least >= told.least);
            const JapanAnswer open = japanSize(mm, std::nullopt, adjacent);
            RC_ASSERT(open.least <= told.least && told.least <= open.most);
        }));
    }

    void whatDoesNotConcernTheCoronariesChangesNothing()
    {
        QVERIFY(rc::check("a temperature, a visit, a draw and a course leave every coronary fact as it is", [] {
            const Record record = anyMeasuredChild();
            const QString before = coronaryFacts(record);
            Record more = record;
            const Id episode = record.episodes.last().id;
            add(more.temperatures, episode);
            add(more.visits, episode);
            add(more.labPanels, episode);
            add(more.courses, episode);
            more.patient.notes += u" and more"_s;
            RC_ASSERT(coronaryFacts(more) == before);
        }));
    }

    void whatWasReadBeforeDecidesNothing()
    {
        QVERIFY(rc::check("an edited child is read anew, and the child before the edit again", [] {
            Record record = anyMeasuredChild();
            const QString before = coronaryFacts(record);
            Record edited = record;
            edited.echoMeasures.last().mm = Millimetres(between(0.1, 12));
            edited.echoMeasures.last().segment = Segment::RcaMid;
            const QString after = coronaryFacts(edited);
            coronaryFacts(Record());
            RC_ASSERT(coronaryFacts(edited) == after);
            RC_ASSERT(coronaryFacts(record) == before);
        }));
    }
};

QTEST_GUILESS_MAIN(TestCoronaryProperties)
#include "tst_coronaryproperties.moc"
