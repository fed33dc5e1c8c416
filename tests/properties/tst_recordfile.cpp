// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry.h"

#include "../outcome.h"
#include "generators.h"

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// What the audit of a child comes to when every line is done over again, in order: "table/row/field" → value.
QMap<QString, QString> replayed(const QList<AuditLine>& lines)
{
    QMap<QString, QString> values;
    for (const AuditLine& line : lines) {
        if (line.field.isEmpty() || line.field == u"ordinal"_s) continue;
        const QString key = line.table + u'/' + line.row.text() + u'/' + line.field;
        if (values.value(key) != line.before) values.insert(key, u"was not what the audit says"_s);
        if (line.after.isEmpty())
            values.remove(key);
        else
            values.insert(key, line.after);
    }
    return values;
}

QMap<QString, QString> stated(const Record& record)
{
    QMap<QString, QString> values;
    for (const RowChange& change : differences(nullptr, record)) {
        for (const auto& field : change.fields)
            values.insert(
                QLatin1StringView(change.table) + u'/' + change.row.text() + u'/' + QLatin1StringView(field.key),
                field.after.toString());
    }
    return values;
}

/// Any child, whose number no other has.
Record anyChild()
{
    Record record = generators::child();
    record.patient.number = record.patient.id.text();
    return record;
}

template <class Row>
void editSome(QList<Row>& rows)
{
    for (Row& row : rows) {
        for (const auto& field : Row::fields()) {
            if (*rc::gen::inRange(0, 8) > 0) continue;
            const bool isStated = *rc::gen::arbitrary<bool>();
            RC_ASSERT(field.set(row, isStated ? generators::value(field) : QVariant()).has_value());
        }
    }
    const auto place = [&] { return *rc::gen::inRange<qsizetype>(0, rows.size()); };
    if (rows.size() > 1 && *rc::gen::inRange(0, 3) == 0) rows.move(place(), place());
}

/// The same child after any edit: rows changed, removed with all below them, added, moved, and put in another order.
Record edited(const Record& before)
{
    const Record other = anyChild();
    Record after = before;
    QHash<QLatin1StringView, QList<Id>> ids;
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        QList<Row> rows = before.*table.rows + other.*table.rows;
        rows.removeIf([](const Row&) { return *rc::gen::inRange(0, 4) == 0; });
        if constexpr (hasParent<Row>) {
            const QList<Id> parents = ids.value(QLatin1StringView(table.parent));
            if (parents.isEmpty()) rows.clear();
            for (Row& row : rows) {
                if (!parents.contains(row.parent))
                    row.parent = parents[*rc::gen::inRange<qsizetype>(0, parents.size())];
            }
        }
        editSome(rows);
        for (const Row& row : rows)
            ids[QLatin1StringView(table.name)] << row.id;
        after.*table.rows = rows;
    });
    after.patient.notes = other.patient.notes;
    after.patient.death = other.patient.death;
    return after;
}

void accept(const Result<void>& saved)
{
    if (!saved) RC_FAIL(sentence(saved.error()).toStdString());
}

}  // namespace

/// Whatever a child's record says, the file gives it back.
class tst_recordfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Saves are durable, and so not fast; a property wants many.
        qputenv("RC_PARAMS", "max_success=40 max_size=40 " + qgetenv("RC_PARAMS"));
        auto made = Registry::create(m_folder.filePath(u"ward.daymark"_s));
        ACCEPTED(made);
        m_registry = *std::move(made);
    }

    void any_child_and_any_edit_come_back();
    void nothing_is_left_over();

private:
    void reopen()
    {
        const QString path = m_registry->path();
        m_registry.reset();
        m_registry = *Registry::open(path, Registry::Mode::Write);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Registry> m_registry;
};

void tst_recordfile::any_child_and_any_edit_come_back()
{
    const bool holds = rc::check("record → file → record, before and after an edit and its undoing", [this] {
        const Record first = anyChild();
        const Record second = edited(first);
        const Id child = first.patient.id;
        accept(m_registry->save(u"New child"_s, {{std::nullopt, first}}));
        reopen();  // what the program remembers must not stand in for the file
        RC_ASSERT(*m_registry->load(child) == first);
        accept(m_registry->save(u"Edit"_s, {{first, second}}));
        RC_ASSERT(stated(second) == replayed(*m_registry->audit(child)));
        reopen();
        RC_ASSERT(*m_registry->load(child) == second);
        accept(m_registry->save(u"Undo: Edit"_s, {{second, first}}));
        reopen();
        RC_ASSERT(*m_registry->load(child) == first);
        RC_ASSERT(stated(first) == replayed(*m_registry->audit(child)));
    });
    QVERIFY(holds);
}

void tst_recordfile::nothing_is_left_over()
{
    ACCEPTED(m_registry->check());
}

QTEST_GUILESS_MAIN(tst_recordfile)
#include "tst_recordfile.moc"
