// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be completed in a record, and what to do about it.
#include "dictation.h"
#include "domain/followup/gaps.h"

#include <QtTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissing_data();
    void whatIsMissing();
    void aChildWithoutAnIllness();
    void anUnknownOnset();
    void anEndBeforeItsStart();
    void aDoseWithoutItsTime();
    void everyGapSaysWhatToDo();

private:
    static QStringList missing(const Record& record)
    {
        QStringList codes;
        for (const Gap& gap : gapsOf(record))
            codes << QString::fromLatin1(codeOf(gap.kind).code);
        return codes;
    }
};

void TestGaps::whatIsMissing_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("gaps");
    const QString whole = u"girl; born 2019-06-01; echo d9; "_s;
    QTest::newRow("nothing") << whole + u"lad-prox 2 d9; 12kg d9; 86cm d9; ivig 2g/kg d6"_s << QString();
    QTest::newRow("identity") << u"echo normal d9"_s << u"birth sex"_s;
    QTest::newRow("an age at onset is enough") << u"boy; aged 9m; echo normal d9"_s << QString();
    QTest::newRow("no echo") << u"girl; born 2019-06-01"_s << u"echo"_s;
    QTest::newRow("weight without height") << whole + u"lad-prox 2 d9; 12kg d9"_s << u"body-size"_s;
    QTest::newRow("body size too far away") << whole + u"lad-prox 2 d9; 12kg d60; 86cm d60"_s << u"body-size"_s;
    QTest::newRow("a segment without reference needs none") << whole + u"pda 2 d9"_s << QString();
    QTest::newRow("a reported Z of no model") << whole + u"12kg d9; 86cm d9; lad-prox 2 z1 d9"_s << u"reported-model"_s;
    QTest::newRow("a reported Z of its model")
        << whole + u"12kg d9; 86cm d9; lad-prox 2 z1 @dallaire-2011 d9"_s << QString();
    QTest::newRow("an echo that says nothing")
        << whole + u"lad-prox 2 d9; 12kg d9; 86cm d9; echo d20"_s << u"empty-echo"_s;
    QTest::newRow("an echo that says it in words")
        << whole + u"lad-prox 2 d9; 12kg d9; 86cm d9; echo normal d20"_s << QString();
    QTest::newRow("the aneurysm was not looked at again")
        << whole + u"lad-prox 4.6 d9; 12kg d9; 86cm d9; echo d20; rca-prox 2 d20"_s << u"not-seen"_s;
    QTest::newRow("the aneurysm was looked at again")
        << whole + u"lad-prox 4.6 d9; 12kg d9; 86cm d9; echo d20; lad-prox 2 d20"_s << QString();
    QTest::newRow("a drug without a dose")
        << u"girl; born 2019-06-01; echo normal d9; anakinra unstated d9"_s << u"dose"_s;
    QTest::newRow("of a model that is not computed here") << whole + u"model other; lad-prox 2 d9"_s << QString();
    QTest::newRow("a pause is no dose") << u"girl; born 2019-06-01; echo normal d9; 12kg d9; anakinra pause d9"_s
                                        << u"dose"_s;
    QTest::newRow("a Z alone needs none") << whole + u"lad-prox z1 @dallaire-2011 d9"_s << QString();
}

void TestGaps::whatIsMissing()
{
    QFETCH(const QString, course);
    QFETCH(const QString, gaps);
    Child child;
    dictate(child, course);
    QCOMPARE(missing(child.record).join(u' '), gaps);
}

void TestGaps::aChildWithoutAnIllness()
{
    Record record;
    record.patient.sex = Sex::Male;
    record.patient.birth = QDate(2019, 6, 1);
    record.patient.id = Id::make();
    record.patient.number = u"KD-T"_s;
    QCOMPARE(missing(record), QStringList{u"no-illness"_s});
}

void TestGaps::anUnknownOnset()
{
    Child child{QDate()};
    dictate(child, u"boy; aged 9m; echo normal 2021-03-09"_s);
    QCOMPARE(missing(child.record), QStringList{u"onset"_s});
}

void TestGaps::anEndBeforeItsStart()
{
    Child child;
    dictate(child, u"boy; aged 9m; echo normal d9; admission d8"_s);
    QVERIFY(missing(child.record).isEmpty());
    child.record.admissions.first().to = Child::when("d7");
    QCOMPARE(missing(child.record), QStringList{u"contradiction"_s});
}

void TestGaps::aDoseWithoutItsTime()
{
    Child child;
    dictate(child, u"boy; aged 9m; echo normal d9; ivig 2g/kg d6"_s);
    QVERIFY(missing(child.record).isEmpty());
    child.record.doseSteps.first().start = {};
    QCOMPARE(missing(child.record), QStringList{u"start"_s});
    child.record.doseSteps.first().amount.reset();
    QCOMPARE(missing(child.record), QStringList{u"dose"_s});
    child.record.doseSteps.first().condition = u"as before"_s;
    QCOMPARE(missing(child.record), QStringList{u"start"_s});
}

void TestGaps::everyGapSaysWhatToDo()
{
    for (std::size_t kind = 1; kind < daymark::codesOf<GapKind>().size(); ++kind) {
        const Message words = todoWords(GapKind(kind), Child::when("d9"), QDate(2021, 3, 1));
        QVERIFY2(!english(words).isEmpty(), daymark::codesOf<GapKind>()[kind].code);
    }
    QCOMPARE(english(todoWords(GapKind::BodySize, Child::when("d9"), QDate(2021, 3, 1))),
             u"Type weight and height of the echo of day 9"_s);
    QCOMPARE(english(todoWords(GapKind::Dose, {}, QDate(2021, 3, 1))), u"Type the dose of a treatment"_s);
    QVERIFY(todoWords(GapKind::NotStated, {}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
