// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/dictation.h"
#include "base/language.h"
#include "models/banner.h"
#include "models/factlines.h"

#include <QtTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2021, 4, 1);

EpisodeFacts factsAfter(const QString& course)
{
    ward::Child child;
    ward::dictate(child, course);
    return factsOf(child.record, today, child.settings).constFirst();
}

QString saidOf(const QList<FactLine>& lines, const char* id)
{
    for (const FactLine& line : lines) {
        if (qstrcmp(line.why.id, id) == 0) return Language()(line.says);
    }
    return {};
}

QStringList chipsAfter(const QString& course)
{
    ward::Child child;
    ward::dictate(child, course);
    const auto facts = factsOf(child.record, today, child.settings);
    QStringList chips;
    for (const Chip& chip : bannerOf(child.record, facts, child.record.episodes.last().id, today).chips)
        chips << Language()(chip.text);
    return chips;
}

}  // namespace

class TestFactLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreIsOneShortLine();
    void aScoreThatCannotBeToldNamesWhatIsMissing();
    void theCourseInOrder();
    void theCaseClassIsOneChip_data();
    void theCaseClassIsOneChip();
};

void TestFactLines::aScoreIsOneShortLine()
{
    const auto lines =
        scoreLines(factsAfter(u"aged 3y; fever d1-d6; CRP 120 d3; NA 130 d3; AST 120 d3; "
                              "NEUT_PCT 85 d3; PLT 400 d3; ivig 2g/kg d4"_s));
    const QString said = saidOf(lines, "score.kobayashi");
    QVERIFY2(said.startsWith(u"9 of 11: "_s), qPrintable(said));
    QVERIFY2(said.contains(u"high risk"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"points for"_s), qPrintable(said));
}

void TestFactLines::aScoreThatCannotBeToldNamesWhatIsMissing()
{
    const auto lines = scoreLines(factsAfter(u"aged 3y; fever d1-d6; CRP 120 d3"_s));
    QVERIFY2(saidOf(lines, "score.kobayashi").startsWith(u"Cannot be scored, missing: "_s),
             qPrintable(saidOf(lines, "score.kobayashi")));
}

void TestFactLines::theCourseInOrder()
{
    const auto lines = courseLines(
        factsAfter(u"fever d1-d8; rash; lips; conjunctivae; extremities; lad-prox 4 z6 d11; echo normal d30"_s));
    QCOMPARE(saidOf(lines, "diagnosis.aha-2017"), u"Complete Kawasaki disease"_s);
    QVERIFY(saidOf(lines, "diagnosis.aha-2017-incomplete").isEmpty());  // nothing to say beside complete disease
    QVERIFY(saidOf(lines, "coronary.worst").contains(u"edium"_s));
    QVERIFY(saidOf(lines, "risk.aha-2017").contains(u"4.3"_s));
    QCOMPARE(Language()(lines.first().what), u"Diagnosis (AHA 2017)"_s);
}

void TestFactLines::theCaseClassIsOneChip_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("chip");
    QTest::newRow("complete") << u"fever d1-d6; rash; lips; conjunctivae; extremities"_s << u"Complete KD"_s;
    QTest::newRow("incomplete") << u"aged 3y; fever d1-d6; rash; lips; conjunctivae absent; extremities absent; node "
                                   u"absent; CRP 120 d3; lad-prox 4 z3 d5"_s
                                << u"Incomplete KD"_s;
    QTest::newRow("neither") << u"aged 3y; fever d1-d6; no fever d7; rash; lips absent; conjunctivae absent; "
                                u"extremities absent; node absent"_s
                             << u"KD: criteria not met"_s;
    QTest::newRow("not known") << u"fever d1-d6; rash; lips"_s << u"KD: cannot be told yet"_s;
}

void TestFactLines::theCaseClassIsOneChip()
{
    QFETCH(const QString, course);
    QFETCH(const QString, chip);
    const QStringList chips = chipsAfter(course);
    QVERIFY2(chips.contains(chip), qPrintable(chips.join(u" | "_s)));
    QCOMPARE(chips.filter(u"KD"_s).size(), 1);
}

QTEST_MAIN(TestFactLines)
#include "tst_factlines.moc"
