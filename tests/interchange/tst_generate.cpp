// SPDX-License-Identifier: GPL-3.0-or-later
// Children who are nobody, for measuring: always the same, and such as could be typed.
#include "interchange/generate.h"

#include "base/language.h"
#include "domain/check/check.h"

#include <QtTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 30);

}  // namespace

class TestGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameChildren();
    void anotherSeedGivesOthers();
    void nothingIsImpossible();
    void asLargeAsAsked();
    void idsAreInTheOrderOfTheChildren();
};

void TestGenerate::theSameSeedGivesTheSameChildren()
{
    for (int number = 1; number < 40; ++number)
        QVERIFY(generatedChild(number, 7, today) == generatedChild(number, 7, today));
}

void TestGenerate::anotherSeedGivesOthers()
{
    QVERIFY(generatedChild(1, 7, today) != generatedChild(1, 8, today));
    QVERIFY(generatedChild(1, 7, today) != generatedChild(2, 7, today));
}

void TestGenerate::nothingIsImpossible()
{
    for (int number = 1; number <= 200; ++number) {
        const QList<Problem> found = problems(generatedChild(number, 3, today), today);
        if (!found.isEmpty()) QFAIL(qPrintable(Language()(found.first().sentence)));
    }
}

void TestGenerate::asLargeAsAsked()
{
    for (int number = 1; number <= 100; ++number) {
        const Record child = generatedChild(number, 3, today);
        if (child.episodes.first().onset > today.addDays(-720)) continue;
        QCOMPARE(child.labPanels.size(), 10);
        QCOMPARE(child.labResults.size(), 120);
        QCOMPARE(child.echoStudies.size(), 6);
        QCOMPARE(child.echoMeasures.size(), 30);
        QCOMPARE(child.courses.size(), 8);
    }
}

void TestGenerate::idsAreInTheOrderOfTheChildren()
{
    const Record first = generatedChild(1, 3, today);
    const Record second = generatedChild(2, 3, today);
    QVERIFY(first.labResults.last().id.text() < second.patient.id.text());
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
