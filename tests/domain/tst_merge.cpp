// SPDX-License-Identifier: GPL-3.0-or-later
// A child who was entered twice becomes one.
#include "dictation.h"
#include "domain/merge.h"

#include <QtTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIllnessIsOne();
    void anEchoOfOneDayIsOneWithWhatBothSay();
    void anotherIllnessIsASecondOne();
    void whatIsUndatedIsNotTakenForTheSame();
    void whatIsNotStatedIsTaken();
    void whatDiffersIsSaid();
    void whatHasOnePlaceStaysAsItIsKept();
    void aSecondReadingStaysASecondOne();
    void aDayIsOfItsOwnIllness();
    void treatmentsToldDifferentlyAreBothKeptAndThatIsSaid();
    void ownAnalytesOfOneCodeAreOne();
    void twoChildrenAreNotMerged();

private:
    static Record child(const QString& number, const QString& course, QDate onset = QDate(2021, 3, 1))
    {
        Child child(onset);
        dictate(child, course);
        child.record.patient.number = number;
        return child.record;
    }
    static Merged merge(const Record& kept, const Record& other)
    {
        return merged(kept, other, u"entered twice"_s, QDate(2022, 1, 1));
    }
};

void TestMerge::theSameIllnessIsOne()
{
    const Record kept = child(u"KD-1"_s, u"CRP 260 d8; ESR 122 d8; ivig 2g/kg d9"_s);
    const Record other = child(u"KD-2"_s, u"CRP 260 d8; PLT 289 d8; CRP 74 d24; ivig 2g/kg d9"_s);
    const Merged result = merge(kept, other);
    QCOMPARE(result.kept.episodes.size(), 1);
    QCOMPARE(result.kept.labPanels.size(), 2);
    QCOMPARE(result.kept.labResults.size(), 4);  // CRP of day 8 is not doubled
    QCOMPARE(result.kept.courses.size(), 1);
    QCOMPARE(result.kept.doseSteps.size(), 1);
    QCOMPARE(result.added, 3);  // platelets, a draw, its CRP
    for (const LabResult& one : result.kept.labResults)
        QVERIFY(find(result.kept.labPanels, one.parent));
    // Rows get ids of their own: the other child keeps its rows, in the bin.
    QVERIFY(!find(other.labResults, result.kept.labResults.last().id));
    Record inBin = other;
    inBin.patient.binned = QDate(2022, 1, 1);
    inBin.patient.binReason = u"entered twice"_s;
    QCOMPARE(result.other, inBin);
}

void TestMerge::anEchoOfOneDayIsOneWithWhatBothSay()
{
    Record kept = child(u"KD-1"_s, u"echo abnormal d16; lad-prox z6 d16"_s);
    Record other = child(u"KD-2"_s, u"echo worse d16; lad-prox z6 d16"_s);
    other.echoStudies[0].weight = Kilograms(8.4);
    other.echoStudies[0].quality = ImageQuality::Good;
    const Merged result = merge(kept, other);
    QCOMPARE(result.kept.echoStudies.size(), 1);
    QCOMPARE(result.kept.echoStudies[0].weight, Kilograms(8.4));
    QCOMPARE(result.kept.echoStudies[0].quality, ImageQuality::Good);
    QCOMPARE(result.kept.echoStudies[0].conclusion, EchoConclusion::Abnormal);
    QCOMPARE(result.differ.size(), 1);
    QVERIFY2(english(result.differ[0]).contains(u"worse"_s), qPrintable(english(result.differ[0])));
}

void TestMerge::anotherIllnessIsASecondOne()
{
    const Merged result =
        merge(child(u"KD-1"_s, u"fever d1-d8"_s), child(u"KD-2"_s, u"fever d1-d6"_s, QDate(2021, 9, 1)));
    QCOMPARE(result.kept.episodes.size(), 2);
    QCOMPARE(result.kept.feverSpans.size(), 2);
    QCOMPARE(result.kept.feverSpans.last().parent, result.kept.episodes.last().id);
    QCOMPARE(result.kept.patient.number, u"KD-1"_s);
}

void TestMerge::whatIsUndatedIsNotTakenForTheSame()
{
    const Merged unknown = merge(child(u"KD-1"_s, u"fever d1-d8"_s, {}), child(u"KD-2"_s, u"fever d1-d6"_s, {}));
    QCOMPARE(unknown.kept.episodes.size(), 2);
    // One illness dated a day apart is not two: the onset kept stands, and what was typed as a day keeps its date.
    const Merged apart =
        merge(child(u"1"_s, u"CRP 98 d8; ivig d9"_s), child(u"2"_s, u"CRP 98 d8; aspirin d9"_s, QDate(2021, 3, 2)));
    QCOMPARE(apart.kept.episodes.size(), 1);
    QCOMPARE(apart.kept.episodes.first().onset, QDate(2021, 3, 1));
    QCOMPARE(apart.kept.labPanels.last().when, Moment::on(QDate(2021, 3, 9)));
    QCOMPARE(apart.kept.doseSteps.last().start, Moment::on(QDate(2021, 3, 10)));
    QVERIFY2(!apart.differ.isEmpty(), "that the onsets differ is said");
    const auto slides = [](const Merged& result) {
        return std::any_of(result.differ.begin(), result.differ.end(), [](const Message& said) {
            return english(said).contains(u"weeks, months or years after the onset of 2 Mar 2021"_s);
        });
    };
    QVERIFY(!slides(apart));
    QVERIFY(slides(merge(child(u"1"_s, u"CRP 98 d8"_s), child(u"2"_s, u"echo normal w6"_s, QDate(2021, 3, 2)))));
    const Merged draws = merge(child(u"KD-1"_s, u"CRP 260 undated"_s), child(u"KD-2"_s, u"CRP 74 undated"_s));
    QCOMPARE(draws.kept.episodes.size(), 1);
    QCOMPARE(draws.kept.labPanels.size(), 2);
}

void TestMerge::whatIsNotStatedIsTaken()
{
    const Merged result = merge(child(u"KD-1"_s, u"boy"_s), child(u"KD-2"_s, u"boy; born 2020-06-01"_s));
    QCOMPARE(result.kept.patient.birth, QDate(2020, 6, 1));
    QVERIFY(result.differ.isEmpty());
}

void TestMerge::whatDiffersIsSaid()
{
    const Merged result = merge(child(u"KD-1"_s, u"boy"_s), child(u"KD-2"_s, u"girl"_s));
    QCOMPARE(result.kept.patient.sex, Sex::Male);
    QCOMPARE(result.differ.size(), 1);
    QCOMPARE(english(result.differ.first()), u"Sex: male stays, not female"_s);
}

void TestMerge::whatHasOnePlaceStaysAsItIsKept()
{
    const Record kept = child(u"KD-1"_s, u"node 20; CRP 260 d8; lad-prox 6.9 d16"_s);
    const Record other = child(u"KD-2"_s, u"node 12; CRP 26 mg/dL d8; lad-prox 3.8 z6 d16"_s);
    const Merged same = merge(kept, other);
    QCOMPARE(same.kept.signs.size(), 1);
    QCOMPARE(same.kept.signs.first().size, Millimetres(20));
    QCOMPARE(same.kept.labResults, kept.labResults);  // 26 mg/dL are 260 mg/L, and no unit of the other comes to it
    QCOMPARE(same.kept.echoMeasures.size(), 1);
    QCOMPARE(same.kept.echoMeasures.first().mm, Millimetres(6.9));
    QVERIFY(!same.kept.echoMeasures.first().reportedZ);  // the Z of 3.8 mm is none of 6.9 mm
    QCOMPARE(same.differ.size(), 3);
    QVERIFY2(english(same.differ.last()).contains(u"LAD proximal, day 16, "_s),
             qPrintable(english(same.differ.last())));
    const Merged apart = merge(kept, child(u"KD-2"_s, u"CRP 26 d8"_s));
    QCOMPARE(apart.kept.labResults, kept.labResults);
    QCOMPARE(apart.differ.size(), 1);
    QCOMPARE(english(apart.differ.first()), u"C-reactive protein, day 8: 260 stays, not 26"_s);
}

void TestMerge::aSecondReadingStaysASecondOne()
{
    const Record kept = child(u"KD-1"_s, u"CRP 12 d8"_s);
    Record other = child(u"KD-2"_s, u"CRP 40 d8; CRP 12 d8"_s);
    // Both stand in one draw, whatever the dictation makes of it.
    for (LabResult& result : other.labResults)
        result.parent = other.labPanels.first().id;
    other.labPanels.resize(1);
    const Merged result = merge(kept, other);
    QStringList said;
    for (const LabResult& one : result.kept.labResults)
        said << one.text;
    QCOMPARE(said, (QStringList{u"12"_s, u"40"_s}));
    QVERIFY(result.differ.isEmpty());
}

void TestMerge::aDayIsOfItsOwnIllness()
{
    const Record kept = child(u"KD-1"_s, u"CRP 12 d5"_s);
    const Record other = child(u"KD-2"_s, u"CRP 80 d5"_s, QDate(2023, 3, 1));
    const Merged result = merge(kept, other);
    QCOMPARE(result.kept.episodes.size(), 2);
    QCOMPARE(result.kept.labPanels.size(), 2);
    QCOMPARE(result.kept.labResults.last().text, u"80"_s);
}

void TestMerge::treatmentsToldDifferentlyAreBothKeptAndThatIsSaid()
{
    const Record kept = child(u"KD-1"_s, u"ivig 2g/kg d9"_s);
    const Merged twice = merge(kept, child(u"KD-2"_s, u"ivig 1g/kg d9"_s));
    QCOMPARE(twice.kept.doseSteps.size(), 2);
    QCOMPARE(twice.differ.size(), 1);
    QVERIFY2(english(twice.differ.first()).contains(u"IVIG of 9 Mar 2021 stands in both"_s),
             qPrintable(english(twice.differ.first())));
    QVERIFY(merge(kept, child(u"KD-2"_s, u"ivig 2g/kg d16"_s)).differ.isEmpty());
    QVERIFY(merge(kept, child(u"KD-2"_s, u"aspirin 5mg/kg/day d9"_s)).differ.isEmpty());
}

void TestMerge::ownAnalytesOfOneCodeAreOne()
{
    Record kept = child(u"KD-1"_s, u"CRP 260 d8"_s);
    Record other = child(u"KD-2"_s, u"CRP 74 d24"_s);
    kept.ownAnalytes << OwnAnalyte{Id::make(), u"IL6"_s, u"IL-6"_s, u"ng/L"_s, {}, {}, {}, {}};
    other.ownAnalytes << OwnAnalyte{Id::make(), u"IL6"_s, u"IL-6"_s, u"ug/L"_s, {}, {}, {}, {}};
    other.labResults.first().analyte = u"IL6"_s;
    const Merged result = merge(kept, other);
    QCOMPARE(result.kept.ownAnalytes, kept.ownAnalytes);
    QCOMPARE(result.kept.labResults.last().unit, u"ug/L"_s);
    QCOMPARE(result.differ.size(), 1);
    QVERIFY2(english(result.differ.first()).startsWith(u"IL-6, "_s), qPrintable(english(result.differ.first())));
}

void TestMerge::twoChildrenAreNotMerged()
{
    const Merged result =
        merge(child(u"KD-1"_s, u"born 2021-06-01"_s, QDate(2021, 9, 1)), child(u"KD-2"_s, u"CRP 260 d8"_s));
    QVERIFY(english(result.impossible).contains(u"is before birth"_s));
    QVERIFY(merge(child(u"KD-1"_s, u"boy"_s), child(u"KD-2"_s, u"CRP 260 d8"_s)).impossible.isEmpty());
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
