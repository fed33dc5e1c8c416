// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictation.h"
#include "domain/catalogue/drugs.h"
#include "domain/followup/advice.h"
#include "domain/followup/reminders.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2021, 12, 31);

QStringList hintIds(const QString& course, QDate asOf)
{
    const Child child = dictated(course);
    const Record past = until(child.record, asOf);
    QStringList ids;
    for (const Hint& hint : followUpHints(Illness(past, past.episodes.first(), asOf, child.settings))) {
        ids << QString::fromLatin1(hint.id);
        if (hint.text.isEmpty() || hint.rule.isEmpty() || hint.source.isEmpty()) ids << u"unexplained"_s;
    }
    return ids;
}

}  // namespace

/// What follow-up asks to be thought of, at its day and not before.
class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reminders()
    {
        const auto has = [](const QString& course, QDate asOf, const QString& id) {
            return hintIds(course, asOf).contains(id);
        };
        const QString echos = u"echo normal d8; echo normal d13; echo normal d38; "_s;
        QVERIFY(has(u"ivig d6"_s, {2021, 3, 21}, u"followup.echo-1-2-weeks"_s));
        QVERIFY(!has(u"ivig d6"_s, {2021, 3, 20}, u"followup.echo-1-2-weeks"_s));
        QVERIFY(has(u"ivig d6; echo normal d13"_s, {2021, 4, 18}, u"followup.echo-4-6-weeks"_s));
        QVERIFY(!has(u"ivig d6; "_s + echos, {2021, 4, 18}, u"followup.echo-4-6-weeks"_s));
        QVERIFY(has(echos + u"lad-prox 3 z3 d38"_s, {2021, 9, 2}, u"followup.overdue"_s));
        QVERIFY(!has(u"discharged; lad-prox 3 z3 d38"_s, {2021, 9, 2}, u"followup.overdue"_s));
        QVERIFY(has(u"aspirin 5mg/kg/day d9"_s, today, u"reminder.influenza-vaccine"_s));
        QVERIFY(has(u"aspirin 5mg/kg/day d9"_s, today, u"reminder.reye"_s));
        QVERIFY(!has(u"aspirin 5mg/kg/day d9-d50"_s, today, u"reminder.reye"_s));
        QVERIFY(has(u"warfarin 0.1mg/kg/day d9"_s, today, u"reminder.contact-sport"_s));
        QVERIFY(!has(u"aspirin 5mg/kg/day d9"_s, today, u"reminder.contact-sport"_s));
        QVERIFY(has(u"admission d5-d12"_s, {2021, 3, 26}, u"reminder.temperature"_s));
        QVERIFY(!has(u"admission d5-d12"_s, {2021, 3, 27}, u"reminder.temperature"_s));
        QVERIFY(!has(u"admission d5"_s, {2021, 3, 10}, u"reminder.temperature"_s));
        Child lost = dictated(u"warfarin 0.1mg/kg/day 2021-03-09"_s);
        lost.record.courses.first().parent = Id::make();
        QVERIFY2(isOn(illnessOf(lost, {2022, 1, 3}), isVitaminKAntagonist),
                 "a course of no illness counts by its dates");
        const Child again = dictated(u"admission d1-d3; admission d8"_s);  // the second lies ahead
        QCOMPARE(QLatin1StringView(followUpHints(illnessOf(again, {2021, 3, 4})).first().id),
                 "reminder.temperature"_L1);
        const QString aneurysm = u"born 2020-01-01; lad-prox 3 z3 d11; "_s;
        QVERIFY(has(aneurysm, {2022, 1, 1}, u"reminder.lipids"_s));
        QVERIFY(!has(aneurysm, {2021, 12, 31}, u"reminder.lipids"_s));
        QVERIFY(!has(aneurysm + u"CHOL 4 mmol/L 2022-01-02"_s, {2022, 1, 3}, u"reminder.lipids"_s));
        QVERIFY(!has(aneurysm + u"LDL 2 mmol/L 2022-01-02"_s, {2022, 1, 3}, u"reminder.lipids"_s));
        Child typed = dictated(aneurysm + u"TG 1 mmol/L 2022-01-02"_s);
        typed.record.labResults.first().state = ResultState::NotStated;  // which is measured
        for (const Hint& hint : followUpHints(illnessOf(typed, {2022, 1, 3})))
            QVERIFY(QLatin1StringView(hint.id) != "reminder.lipids"_L1);
        QVERIFY(has(aneurysm + u"CHOL not-done 2022-01-02"_s, {2022, 1, 3}, u"reminder.lipids"_s));
        QVERIFY(
            has(aneurysm + u"CHOL 4 mmol/L 2021-12-31"_s, {2022, 1, 3}, u"reminder.lipids"_s));  // before its birthday
        QVERIFY(has(aneurysm + u"CHOL 4 mmol/L undated"_s, {2022, 1, 3}, u"reminder.lipids"_s));
        QVERIFY(!has(u"born 2020-01-01; lad-prox 2 z1 d11"_s, {2022, 1, 1}, u"reminder.lipids"_s));
        QVERIFY(
            !hintIds(aneurysm + u"aspirin 5mg/kg/day d9; warfarin 1mg d9"_s, {2022, 1, 1}).contains(u"unexplained"_s));
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
