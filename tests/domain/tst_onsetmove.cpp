// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/onsetmove.h"

#include "dictation.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

/// What another onset changes, told before it is decided.
class TestOnsetMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_child = dictated(u"fever d1-d8; no fever d20; conjunctivae; lips; rash; 39.7 d8; ivig d9"_s); }

    void theSameOnsetChangesNothing() { QCOMPARE(moved(m_child.record.episodes[0].onset).count(), 0); }
    void datedEventsShiftAndRelativeRowsMove();
    void factsSayBothAnswers();
    void anUnknownOnsetHasNoDates();
    void anIllnessThatIsStillToComeHasNoFacts();
    void anotherEpisodeIsLeftAlone();

private:
    OnsetMove moved(QDate onset) const
    {
        Record after = m_child.record;
        after.episodes[0].onset = onset;
        return onsetMove(m_child.record, after, after.episodes[0].id, QDate(2021, 4, 1));
    }
    const FactMove* fact(const OnsetMove& move, QLatin1StringView id) const
    {
        for (const FactMove& each : move.facts) {
            if (id == QLatin1StringView(each.after.id)) return &each;
        }
        return nullptr;
    }

    Child m_child;
};

void TestOnsetMove::datedEventsShiftAndRelativeRowsMove()
{
    m_child.record.temperatures.clear();
    m_child.record.feverSpans.clear();
    m_child.record.doseSteps.clear();
    m_child.record.courses.clear();
    m_child.size("2021-03-05", BodyKind::Weight, "8", "kg");
    m_child.size("2021-03", BodyKind::Weight, "8", "kg");  // a month has no day of illness
    m_child.echo("d10");
    const OnsetMove move = moved(QDate(2021, 2, 27));
    QCOMPARE(move.events, 1);
    QCOMPARE(move.rows.size(), 1);
    QCOMPARE(move.rows[0].when.text(), u"d10"_s);
    QCOMPARE(move.rows[0].before, QDate(2021, 3, 10));
    QCOMPARE(move.rows[0].after, QDate(2021, 3, 8));
}

void TestOnsetMove::factsSayBothAnswers()
{
    const OnsetMove move = moved(QDate(2021, 2, 27));
    const FactMove* now = fact(move, "day.now"_L1);
    QVERIFY(now);
    QCOMPARE(now->before.value.toInt(), 32);
    QCOMPARE(now->after.value.toInt(), 34);
    for (const FactMove& each : move.facts)
        QVERIFY(each.before.value != each.after.value || !(each.before.text == each.after.text));
}

void TestOnsetMove::anUnknownOnsetHasNoDates()
{
    m_child.echo("d10");
    const OnsetMove move = moved({});
    QVERIFY(!move.rows.isEmpty());
    for (const RowMove& row : move.rows)
        QVERIFY(!row.after.isValid());
    const FactMove* now = fact(move, "day.now"_L1);
    QVERIFY(now && now->after.value.isNull());
}

void TestOnsetMove::anIllnessThatIsStillToComeHasNoFacts()
{
    m_child.echo("d10");
    const OnsetMove later = moved(QDate(2021, 4, 2));  // asked on 1 April
    QVERIFY(!later.rows.isEmpty() && later.facts.isEmpty());
    Record after = m_child.record;
    m_child.record.episodes[0].onset = QDate(2021, 4, 2);
    const OnsetMove earlier = onsetMove(m_child.record, after, after.episodes[0].id, QDate(2021, 4, 1));
    QVERIFY(!earlier.rows.isEmpty() && earlier.facts.isEmpty());
}

void TestOnsetMove::anotherEpisodeIsLeftAlone()
{
    m_child.episode(QDate(2021, 3, 30));
    m_child.size("2021-03-31", BodyKind::Weight, "8", "kg");
    Record after = m_child.record;
    after.episodes[1].onset = QDate(2021, 3, 29);
    const OnsetMove move = onsetMove(m_child.record, after, after.episodes[1].id, QDate(2021, 4, 1));
    QCOMPARE(move.events, 1);
    QVERIFY(move.rows.isEmpty());
    QCOMPARE(onsetMove(m_child.record, after, Id::make(), QDate(2021, 4, 1)).count(), 0);
    Record fewer = after;
    fewer.episodes.removeLast();
    QCOMPARE(onsetMove(fewer, after, after.episodes[1].id, QDate(2021, 4, 1)).count(), 0);
    QCOMPARE(onsetMove(after, fewer, after.episodes[1].id, QDate(2021, 4, 1)).count(), 0);
}

QTEST_GUILESS_MAIN(TestOnsetMove)
#include "tst_onsetmove.moc"
