// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include "../samples.h"
#include "domain/settings.h"

#include <QtTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// "changed visit: plan … → review": a row change as one reads it in the history.
QString read(const RowChange& change)
{
    const QStringList kinds{u"added"_s, u"changed"_s, u"removed"_s};
    QStringList fields;
    for (const auto& field : change.fields) {
        const auto say = [](const QVariant& value) { return value.isNull() ? u"…"_s : value.toString(); };
        fields << u"%1 %2 → %3"_s.arg(QLatin1StringView(field.key), say(field.before), say(field.after));
    }
    return u"%1 %2: %3"_s.arg(kinds[int(change.kind)], QLatin1StringView(change.table), fields.join(u", "_s));
}

QStringList read(const QList<RowChange>& changes)
{
    QStringList lines;
    for (const RowChange& change : changes)
        lines << read(change);
    return lines;
}

}  // namespace

class tst_change : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_child_has_no_differences();
    void every_field_counts();
    void a_typed_value_is_one_field();
    void a_value_taken_away_becomes_not_stated();
    void a_new_row_tells_all_that_was_stated();
    void a_removed_row_tells_all_that_was_lost();
    void a_row_moved_to_another_episode_says_so();
    void order_alone_is_no_difference();
    void the_child_comes_first_and_parents_before_their_rows();
    void every_field_of_every_table_is_compared();
};

void tst_change::the_same_child_has_no_differences()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    QVERIFY(differences(&child, child).isEmpty());
}

void tst_change::a_typed_value_is_one_field()
{
    const Record before = samples::fullChild(u"KD-0001"_s);
    Record after = before;
    after.echoMeasures[0].mm = Millimetres(4.1);
    QCOMPARE(read(differences(&before, after)), QStringList{u"changed echo_measure: mm 0.1 → 4.1"_s});
}

void tst_change::a_value_taken_away_becomes_not_stated()
{
    const Record before = samples::fullChild(u"KD-0001"_s);
    Record after = before;
    after.visits[0].nextDue = {};
    after.patient.sex = Sex::NotStated;
    QCOMPARE(read(differences(&before, after)),
             (QStringList{u"changed patient: sex male → …"_s, u"changed visit: nextDue 2024-02-03T14:30 → …"_s}));
}

void tst_change::a_new_row_tells_all_that_was_stated()
{
    Record before = samples::with(samples::child(u"KD-0001"_s), Episode{});
    Temperature fever;
    fever.text = u"39.4"_s;
    fever.when = Moment::on(QDate(2026, 3, 1));
    const Record after = samples::with(before, fever);
    QCOMPARE(read(differences(&before, after)),
             QStringList{u"added temperature: parent … → %1, when … → 2026-03-01, text … → 39.4"_s.arg(
                 before.episodes[0].id.text())});
}

void tst_change::a_removed_row_tells_all_that_was_lost()
{
    Record after = samples::with(samples::child(u"KD-0001"_s), Episode{});
    Visit visit;
    visit.plan = u"echo in a week"_s;
    const Record before = samples::with(after, visit);
    QCOMPARE(read(differences(&before, after)),
             QStringList{u"removed visit: parent %1 → …, plan echo in a week → …"_s.arg(after.episodes[0].id.text())});
}

void tst_change::a_row_moved_to_another_episode_says_so()
{
    const Record before = samples::fullChild(u"KD-0001"_s);
    Record after = before;
    after.visits[0].parent = before.episodes[1].id;
    QCOMPARE(read(differences(&before, after)), QStringList{u"changed visit: parent %1 → %2"_s.arg(
                                                    before.episodes[0].id.text(), before.episodes[1].id.text())});
}

void tst_change::order_alone_is_no_difference()
{
    const Record before = samples::fullChild(u"KD-0001"_s);
    Record after = before;
    after.visits.swapItemsAt(0, 1);
    QVERIFY(after != before);
    QVERIFY(differences(&before, after).isEmpty());
}

void tst_change::the_child_comes_first_and_parents_before_their_rows()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    QStringList order{u"patient"_s};
    forEachTable([&](const auto& table) { order << QLatin1StringView(table.name); });
    QStringList seen;
    for (const RowChange& change : differences(nullptr, child)) {
        QCOMPARE(change.kind, RowChange::Kind::Added);
        if (!seen.contains(QLatin1StringView(change.table))) seen << QLatin1StringView(change.table);
    }
    QCOMPARE(seen, order);
}

void tst_change::every_field_of_every_table_is_compared()
{
    const Record before = samples::fullChild(u"KD-0001"_s);
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        for (const auto& field : Row::fields()) {
            Record after = before;
            QVERIFY(field.set((after.*table.rows)[0], QVariant()));
            const auto changes = differences(&before, after);
            QCOMPARE(changes.size(), 1);
            QCOMPARE(changes[0].fields.size(), 1);
            QCOMPARE(QLatin1StringView(changes[0].fields[0].key), field.name());
        }
    });
}

namespace {

/// The fields of a row that could differ without anybody noticing.
template <class Row>
QStringList unnoticed()
{
    Row row;
    for (const auto& field : Row::fields()) {
        if (!field.set(row, samples::value(field, 0))) qFatal("no sample for %s", field.key);
    }
    QStringList fields;
    for (const auto& field : Row::fields()) {
        Row other = row;
        for (int salt = 1; field.get(other) == field.get(row) && salt < 8; ++salt) {
            if (!field.set(other, samples::value(field, salt))) qFatal("no other sample for %s", field.key);
        }
        if (other == row || field.get(other) == field.get(row)) fields << QString::fromLatin1(field.key);
    }
    return fields;
}

}  // namespace

/// What is not compared is never saved, never undone and never shown anew.
void tst_change::every_field_counts()
{
    QCOMPARE(unnoticed<Patient>(), QStringList());
    QCOMPARE(unnoticed<Settings>(), QStringList());
    forEachTable([](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        QCOMPARE(unnoticed<Row>(), QStringList());
        Row row;
        Row other;
        other.id = Id::make();
        QVERIFY(row != other);
        if constexpr (hasParent<Row>) {
            other = row;
            other.parent = Id::make();
            QVERIFY(row != other);
        }
        Record record;
        Record more;
        (more.*table.rows) << row;
        QVERIFY(record != more);
    });
}

QTEST_APPLESS_MAIN(tst_change)
#include "tst_change.moc"
