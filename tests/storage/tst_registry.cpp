// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registryfile.h"

#include "../outcome.h"
#include "../samples.h"

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

Moment day(int n)
{
    return Moment::afterOnset(n, Span::Unit::Day);
}

}  // namespace

/// What is written is what is read.
class tst_registry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto made = Registry::create(m_folder->filePath(u"ward.daymark"_s));
        ACCEPTED(made);
        m_registry = *std::move(made);
    }
    void cleanup()
    {
        m_registry.reset();
        m_folder.reset();
    }

    void a_child_comes_back_whole();
    void an_edit_writes_its_own_rows_and_no_others();
    void rows_keep_their_order();
    void an_edit_is_told_field_by_field();
    void an_order_is_told_too();
    void a_number_belongs_to_one_child();
    void a_child_needs_a_number();
    void what_changed_meanwhile_is_not_overwritten();
    void a_child_is_made_once();
    void a_child_does_not_become_another();
    void a_row_without_its_parent_is_refused();
    void a_row_of_another_child_is_refused();
    void what_the_file_cannot_hold_is_refused_data();
    void what_the_file_cannot_hold_is_refused();
    void several_children_or_none();
    void what_is_read_together_is_of_one_state();
    void a_child_is_looked_up_by_id_then_by_number();
    void what_is_half_typed_is_no_edit();
    void what_is_generated_fast_leaves_saves_safe();
    void check_finds_a_row_of_another_child();
    void check_finds_a_value_that_cannot_be_read();
    void check_finds_an_id_that_is_none();

private:
    Connection& file() { return dynamic_cast<RegistryFile&>(*m_registry).connection(); }
    void add(const Record& child) { ACCEPTED(m_registry->save(u"New child"_s, {{std::nullopt, child}})); }
    /// The last edit of the child as one reads it: "visit changed: plan … → review".
    QStringList lastEdit(const Record& child);
    void reopen(Registry::Mode mode = Registry::Mode::Write)
    {
        const QString path = m_registry->path();
        m_registry.reset();
        auto opened = Registry::open(path, mode);
        ACCEPTED(opened);
        m_registry = *std::move(opened);
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
};

void tst_registry::a_child_comes_back_whole()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    ACCEPTED(m_registry->save(u"New child"_s, {{std::nullopt, child}}));
    reopen();
    const auto loaded = m_registry->load(child.patient.id);
    ACCEPTED(loaded);
    QCOMPARE(*loaded, child);
    const auto checked = m_registry->check();
    ACCEPTED(checked);
    QCOMPARE(Language().write(checked->last()),
             u"Looked at: tables 21, children 1, rows below them 40, audit lines 41"_s);
}

QStringList tst_registry::lastEdit(const Record& child)
{
    const QStringList kinds{u"added"_s, u"changed"_s, u"removed"_s};
    const auto lines = m_registry->audit(child.patient.id);
    QStringList told;
    for (const AuditLine& line : *lines) {
        if (line.edit != lines->last().edit) continue;
        told << u"%1 %2: %3 %4 → %5"_s.arg(line.table, kinds[int(line.kind)], line.field, line.before, line.after);
    }
    return told;
}

void tst_registry::an_edit_writes_its_own_rows_and_no_others()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    Record after = child;
    after.echoMeasures[1].mm = Millimetres(4.1);
    QStringList written;
    dynamic_cast<RegistryFile&>(*m_registry).connection().setFault([&](const QString& sql) {
        written << sql.section(u' ', 0, 2);
        return true;
    });
    ACCEPTED(m_registry->save(u"LMCA on day 24"_s, {{child, after}}));
    QCOMPARE(written, (QStringList{u"BEGIN IMMEDIATE"_s, u"UPDATE \"echo_measure\" SET"_s, u"INSERT INTO audit"_s,
                                   u"INSERT INTO patient_line"_s, u"COMMIT"_s}));
}

void tst_registry::rows_keep_their_order()
{
    Record child = samples::with(samples::child(u"KD-0001"_s), Episode{});
    for (int n = 1; n <= 5; ++n) {
        Visit visit;
        visit.when = day(n);
        child = samples::with(child, visit);
    }
    add(child);
    const auto saveAndReopen = [&](const Record& after) {
        ACCEPTED(m_registry->save(u"Visits"_s, {{child, after}}));
        child = after;
        reopen();
        QCOMPARE(*m_registry->load(child.patient.id), child);
    };
    Record after = child;
    const Visit taken = after.visits.takeAt(2);
    saveAndReopen(after);
    after.visits.insert(1, taken);
    saveAndReopen(after);
    after.visits.move(4, 0);
    saveAndReopen(after);
    after.visits.removeFirst();
    after.visits.prepend(Visit{Id::make(), child.episodes[0].id, day(9), {}, {}, {}, {}, {}});
    saveAndReopen(after);
    std::reverse(after.visits.begin(), after.visits.end());
    saveAndReopen(after);
}

void tst_registry::an_edit_is_told_field_by_field()
{
    qputenv("USER", "Ba Lo");
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    Record after = child;
    after.patient.sex = Sex::NotStated;
    after.echoMeasures[0].mm = Millimetres(4.1);
    after.visits[1].plan = u"review"_s;
    after.visits.removeFirst();
    const QDateTime before = QDateTime::currentDateTime();
    ACCEPTED(m_registry->save(u"Echo on day 24"_s, {{child, after}}));
    const QStringList told = lastEdit(child);
    QVERIFY(told.contains(u"patient changed: sex male → "_s));
    QVERIFY(told.contains(u"echo_measure changed: mm 0.1 → 4.1"_s));
    QVERIFY(told.contains(u"visit changed: plan plan é 1 → review"_s));
    QVERIFY(told.contains(u"visit removed: plan plan é 0 → "_s));
    QCOMPARE(told.size(), 3 + 1 + Visit::fields().size());

    const auto lines = m_registry->audit(child.patient.id);
    QCOMPARE(lines->first().what, u"New child"_s);
    QCOMPARE(lines->last().what, u"Echo on day 24"_s);
    QCOMPARE(lines->last().who, u"Ba Lo"_s);
    QVERIFY(QRegularExpression(u"(Z|[+-]\\d\\d:\\d\\d)$"_s).match(lines->last().when).hasMatch());
    const QDateTime when = QDateTime::fromString(lines->last().when, Qt::ISODateWithMs);
    QVERIFY(when >= before.addMSecs(-1) && when <= QDateTime::currentDateTime());
}

void tst_registry::an_order_is_told_too()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    Record after = child;
    after.visits.swapItemsAt(0, 1);
    ACCEPTED(m_registry->save(u"Order of visits"_s, {{child, after}}));
    QCOMPARE(lastEdit(child), (QStringList{u"visit changed: ordinal 1 → 0"_s, u"visit changed: ordinal 0 → 1"_s}));
}

void tst_registry::a_number_belongs_to_one_child()
{
    Record first = samples::child(u"KD-0001"_s);
    add(first);
    REFUSED(u"The number KD-0001 belongs to another child"_s,
            m_registry->save(u"New child"_s, {{std::nullopt, samples::child(u"KD-0001"_s)}}));
    Record binned = first;
    binned.patient.binned = QDate(2026, 3, 12);
    ACCEPTED(m_registry->save(u"Delete"_s, {{first, binned}}));
    REFUSED(u"The number KD-0001 belongs to a child in the bin"_s,
            m_registry->save(u"New child"_s, {{std::nullopt, samples::child(u"KD-0001"_s)}}));
    QCOMPARE(m_registry->patients()->size() + m_registry->patients(true)->size(), 1);
}

void tst_registry::a_child_needs_a_number()
{
    REFUSED(u"A child needs a number"_s, m_registry->save(u"New child"_s, {{std::nullopt, samples::child({})}}));
}

void tst_registry::what_changed_meanwhile_is_not_overwritten()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    Record mine = child;
    Record yours = child;
    mine.patient.notes = u"mine"_s;
    yours.patient.notes = u"yours"_s;
    ACCEPTED(m_registry->save(u"Notes"_s, {{child, yours}}));
    const QString words = u"The child KD-0001 is no longer as it was when this was entered"_s;
    REFUSED(words, m_registry->save(u"Notes"_s, {{child, mine}}));
    // Not even where another program wrote to the file, which asks for no lock.
    {
        auto other = Connection::open(m_registry->path(), Connection::Mode::Write);
        ACCEPTED((*other)->run(u"UPDATE patient SET notes = 'somebody'"_s));
    }
    REFUSED(words, m_registry->save(u"Notes"_s, {{yours, mine}}));
    QCOMPARE(m_registry->load(child.patient.id)->patient.notes, u"somebody"_s);
}

void tst_registry::a_child_is_made_once()
{
    const Record child = samples::child(u"KD-0001"_s);
    add(child);
    REFUSED(u"no longer as it was"_s, m_registry->save(u"New child"_s, {{std::nullopt, child}}));
    const Record unknown = samples::child(u"KD-0002"_s);
    REFUSED(u"no longer as it was"_s, m_registry->save(u"Notes"_s, {{unknown, unknown}}));
}

void tst_registry::a_child_does_not_become_another()
{
    const Record child = samples::child(u"KD-0001"_s);
    add(child);
    REFUSED(u"cannot become another"_s, m_registry->save(u"Notes"_s, {{child, samples::child(u"KD-0002"_s)}}));
}

void tst_registry::a_row_without_its_parent_is_refused()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    Record after = child;
    after.labPanels.removeFirst();
    REFUSED(u"One lab result belongs to nothing of this child"_s, m_registry->save(u"Labs"_s, {{child, after}}));
    QCOMPARE(*m_registry->load(child.patient.id), child);
}

void tst_registry::a_row_of_another_child_is_refused()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    Record other = child;
    other.patient.id = Id::make();
    other.patient.number = u"KD-0002"_s;
    REFUSED(u"in the file already"_s, m_registry->save(u"New child"_s, {{std::nullopt, other}}));
    QCOMPARE(m_registry->patients()->size(), 1);
}

void tst_registry::what_the_file_cannot_hold_is_refused_data()
{
    QTest::addColumn<double>("mm");
    QTest::addColumn<QDate>("death");
    QTest::addColumn<QString>("notes");
    const QDate noDate;
    QTest::newRow("not a number") << qQNaN() << noDate << QString();
    QTest::newRow("infinite") << qInf() << noDate << QString();
    QTest::newRow("the year 20260") << 4.1 << QDate(20260, 3, 12) << QString();
    QTest::newRow("half a character") << 4.1 << noDate << QString(QChar(0xd83d));
}

void tst_registry::what_the_file_cannot_hold_is_refused()
{
    QFETCH(double, mm);
    QFETCH(QDate, death);
    QFETCH(QString, notes);
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    Record after = child;
    after.echoMeasures[0].mm = Millimetres(mm);
    after.patient.death = death;
    after.patient.notes = notes;
    QVERIFY(!m_registry->save(u"Echo"_s, {{child, after}}));
    QCOMPARE(*m_registry->load(child.patient.id), child);
}

void tst_registry::several_children_or_none()
{
    const Record first = samples::child(u"KD-0001"_s);
    REFUSED(u"belongs to another child"_s,
            m_registry->save(u"Import"_s, {{std::nullopt, first}, {std::nullopt, samples::child(u"KD-0001"_s)}}));
    QVERIFY(m_registry->patients()->isEmpty());
    ACCEPTED(m_registry->save(u"Import"_s, {{std::nullopt, first}, {std::nullopt, samples::child(u"KD-0002"_s)}}));
    QCOMPARE(m_registry->patients()->size(), 2);
}

void tst_registry::what_is_read_together_is_of_one_state()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    auto reader = Connection::open(m_registry->path(), Connection::Mode::Read);
    ACCEPTED(reader);
    ACCEPTED(file().run(u"PRAGMA busy_timeout = 0"_s));
    Record after = child;
    after.patient.notes = u"seen"_s;
    {
        const auto snapshot = Snapshot::take(**reader);
        ACCEPTED(snapshot);
        ACCEPTED((*reader)->value(u"SELECT count(*) FROM patient"_s));
        QVERIFY2(!m_registry->save(u"note"_s, {{child, after}}), "a save waits until the reader has all of the child");
    }
    ACCEPTED(m_registry->save(u"note"_s, {{child, after}}));
    // Reading in the middle of a save is of that save.
    auto transaction = Transaction::begin(file());
    ACCEPTED(transaction);
    ACCEPTED(Snapshot::take(file()));
    ACCEPTED(transaction->commit());
}

void tst_registry::a_child_is_looked_up_by_id_then_by_number()
{
    const Record first = samples::fullChild(u"KD-0001"_s);
    const Record second = samples::child(u"KD-0002"_s);
    add(first);
    add(second);
    QCOMPARE(m_registry->lookUp(first.patient.id, u"KD-0002"_s)->value(), first);
    QCOMPARE(m_registry->lookUp(Id::make(), u"KD-0002"_s)->value(), second);
    QCOMPARE(m_registry->lookUp({}, u"KD-0002"_s)->value(), second);
    QVERIFY(!m_registry->lookUp(Id::make(), u"KD-0003"_s)->has_value());
    QCOMPARE(*m_registry->loadNumber(u"KD-0001"_s), first);
    REFUSED(u"There is no child with the number KD-0003"_s, m_registry->loadNumber(u"KD-0003"_s));
    REFUSED(u"not in the registry"_s, m_registry->load(Id::make()));
}

void tst_registry::what_is_half_typed_is_no_edit()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    ACCEPTED(m_registry->save(u"New child"_s, {{std::nullopt, child}}));
    const auto lines = m_registry->audit(child.patient.id)->size();
    const QList<HalfTyped> typed{{u"KD-0001"_s, u"Echo, LMCA"_s, u"2."_s}, {QString(), u"New child"_s, u"Ba"_s}};
    ACCEPTED(m_registry->keepHalfTyped(typed));
    QCOMPARE(*m_registry->halfTyped(), typed);
    ACCEPTED(m_registry->keepHalfTyped({typed[1]}));
    QCOMPARE(*m_registry->halfTyped(), QList<HalfTyped>{typed[1]});
    QCOMPARE(m_registry->audit(child.patient.id)->size(), lines);
    QCOMPARE(*m_registry->load(child.patient.id), child);
    const auto reader = Registry::open(m_registry->path(), Registry::Mode::Read);
    QCOMPARE(*(*reader)->halfTyped(), QList<HalfTyped>{typed[1]});
    QVERIFY(!(*reader)->keepHalfTyped({}));
    ACCEPTED(m_registry->keepHalfTyped({}));
    QVERIFY(m_registry->halfTyped()->isEmpty());
}

void tst_registry::what_is_generated_fast_leaves_saves_safe()
{
    const auto synchronous = [&] { return file().value(u"PRAGMA synchronous"_s)->toInt(); };
    constexpr int extra = 3;
    QCOMPARE(synchronous(), extra);
    const Record child = samples::fullChild(u"KD-0001"_s);
    ACCEPTED(m_registry->addGenerated({child}));
    QCOMPARE(synchronous(), extra);
    REFUSED(u"in the file already"_s, m_registry->addGenerated({samples::fullChild(u"KD-0002"_s), child}));
    QCOMPARE(synchronous(), extra);
    QCOMPARE(m_registry->patients()->size(), 1);
}

void tst_registry::check_finds_a_row_of_another_child()
{
    const Record first = samples::fullChild(u"KD-0001"_s);
    const Record second = samples::fullChild(u"KD-0002"_s);
    add(first);
    add(second);
    ACCEPTED(m_registry->check());
    ACCEPTED(file().run(u"UPDATE visit SET parent = ? WHERE patient = ?"_s,
                        {first.episodes[0].id.text(), second.patient.id.text()}));
    REFUSED(u"A row of visit belongs to a row of another child"_s, m_registry->check());
}

void tst_registry::check_finds_a_value_that_cannot_be_read()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    ACCEPTED(file().run(u"UPDATE episode SET zModel = 'by-eye'"_s));
    REFUSED(u"The file holds “by-eye” as Z model, which cannot be read"_s, m_registry->check());
    reopen();
    REFUSED(u"The file holds “by-eye” as Z model"_s, m_registry->load(child.patient.id));
}

void tst_registry::check_finds_an_id_that_is_none()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    add(child);
    add(samples::fullChild(u"KD-0002"_s));
    const QString episode = child.episodes[0].id.text();
    ACCEPTED(file().run(u"INSERT INTO patient (id, number) VALUES ('no-id', 'KD-0003')"_s));
    REFUSED(u"“no-id” is no id as this program writes it"_s, m_registry->check());
    ACCEPTED(file().run(u"DELETE FROM patient WHERE id = 'no-id'"_s));
    ACCEPTED(m_registry->check());
    ACCEPTED(file().run(u"UPDATE visit SET id = upper(id) WHERE parent = ?"_s, {episode}));
    REFUSED(u"as an id, which this program would not have written"_s, m_registry->check());
}

QTEST_GUILESS_MAIN(tst_registry)
#include "tst_registry.moc"
