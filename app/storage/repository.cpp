// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository.h"

#include "storage/linetable.h"
#include "storage/table.h"

#include <QSet>

namespace daymark {

namespace {

/// Calls `each(table)` for every list of the record until one refuses.
template <class Each>
Result<void> inEveryTable(Each&& each)
{
    Result<void> done;
    forEachTable([&](const auto& table) {
        if (done) done = each(table);
    });
    return done;
}

Result<void> checkNumber(Connection& connection, const Patient& patient)
{
    if (patient.number.isEmpty())
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A child needs a number; nothing was changed")));
    const auto other = connection.value(
        QStringLiteral("SELECT \"binned\" IS NOT NULL FROM patient WHERE \"number\" = ? AND \"id\" <> ?"),
        {patient.number, patient.id.text()});
    if (!other) return tl::unexpected(other.error());
    if (other->isNull()) return {};
    if (other->toBool())
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "The number %1 belongs to a child in the bin: restore that "
                                                "child, or choose another number"),
                              {patient.number}));
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The number %1 belongs to another child: choose another number"),
                          {patient.number}));
}

/// Parents come before their rows, so one walk sees every id before it is named.
Result<void> checkParents(const Record& record)
{
    QHash<QLatin1StringView, QSet<Id>> ids;
    return inEveryTable([&](const auto& table) -> Result<void> {
        using Row = typename std::decay_t<decltype(table)>::Row;
        const QSet<Id> parents = ids.value(QLatin1StringView(table.parent));
        QSet<Id>& own = ids[QLatin1StringView(table.name)];
        for (const Row& row : record.*table.rows) {
            own.insert(row.id);
            if constexpr (hasParent<Row>) {
                if (!parents.contains(row.parent))
                    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                            "One %1 belongs to nothing of this child; "
                                                            "nothing was changed"),
                                          {Message(table.noun)}),
                                  QLatin1StringView(table.name));
            }
        }
        return {};
    });
}

/// Whether parents and their rows have to be looked at: rows came, went, or belong elsewhere.
bool movesInTree(const RowChange& change)
{
    return change.kind != RowChange::Kind::Changed ||
           std::any_of(change.fields.cbegin(), change.fields.cend(),
                       [](const auto& field) { return QLatin1StringView(field.key) == QLatin1StringView("parent"); });
}

/// The changes of one table.
QList<RowChange> changesOf(const QList<RowChange>& all, const char* table)
{
    QList<RowChange> own;
    for (const RowChange& change : all) {
        if (QLatin1StringView(change.table) == QLatin1StringView(table)) own << change;
    }
    return own;
}

/// What cannot be read back as it was (a date of the year 20260, half a character) must not be kept as something else.
template <class Row>
Result<void> readBack(Connection& connection, const char* table, const QList<RowChange>& changes,
                      const QHash<Id, const Row*>& rows)
{
    for (const RowChange& change : changes) {
        if (change.kind == RowChange::Kind::Removed) continue;
        const auto kept = rowsWhere<Row>(connection, table, QStringLiteral("WHERE \"id\" = ?"), change.row);
        if (!kept) return tl::unexpected(kept.error());
        const Row* entered = rows.value(change.row);
        if (!entered || kept->size() != 1 || kept->front() != *entered)
            return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                    "The file cannot hold what was entered (%1); nothing "
                                                    "was changed"),
                                  {Message(change.fields.isEmpty() ? "" : change.fields.front().label)}),
                          QLatin1StringView(table));
    }
    return {};
}

template <class Row>
QList<Id> idsOf(const QList<Row>& rows)
{
    QList<Id> ids;
    for (const Row& row : rows)
        ids << row.id;
    return ids;
}

template <class Row>
Result<void> writeList(Connection& connection, const EditStamp& stamp, const Id& patient, const char* table,
                       const QList<Row>& before, const QList<Row>& after, const QList<RowChange>& changes)
{
    if (before.constData() == after.constData() && before.size() == after.size()) return {};
    const auto places = placesOf(connection, table, patient, idsOf(before), idsOf(after));
    if (!places) return tl::unexpected(places.error());
    for (const RowChange& change : changes) {
        if (auto done = writeRow(connection, patient, change, places->ordinals.value(change.row)); !done) return done;
        if (auto done = writeAudit(connection, stamp, patient, change); !done) return done;
    }
    for (const RowChange& move : places->moves) {
        if (auto done = writeRow(connection, patient, move, 0); !done) return done;
        // Rows that only made room for another are no news.
        if (!changes.isEmpty()) continue;
        if (auto done = writeAudit(connection, stamp, patient, move); !done) return done;
    }
    QHash<Id, const Row*> rows;
    for (const Row& row : after)
        rows.insert(row.id, &row);
    return readBack(connection, table, changes, rows);
}

Result<void> writePatient(Connection& connection, const EditStamp& stamp, const Patient& patient,
                          const QList<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        if (auto done = writeRow(connection, patient.id, change, 0); !done) return done;
        if (auto done = writeAudit(connection, stamp, patient.id, change); !done) return done;
    }
    return readBack<Patient>(connection, "patient", changes, {{patient.id, &patient}});
}

}  // namespace

Result<std::optional<Record>> readChild(Connection& connection, const Id& patient)
{
    const auto snapshot = Snapshot::take(connection);
    if (!snapshot) return tl::unexpected(snapshot.error());
    Record record;
    const auto found = rowsWhere<Patient>(connection, "patient", QStringLiteral("WHERE \"id\" = ?"), patient);
    if (!found) return tl::unexpected(found.error());
    if (found->isEmpty()) return std::nullopt;
    record.patient = found->front();
    auto done = inEveryTable([&](const auto& table) -> Result<void> {
        using Row = typename std::decay_t<decltype(table)>::Row;
        auto rows = rowsWhere<Row>(connection, table.name, QStringLiteral("WHERE \"patient\" = ? ORDER BY \"ordinal\""),
                                   patient);
        if (!rows) return tl::unexpected(rows.error());
        record.*table.rows = *std::move(rows);
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return record;
}

Result<void> forEachChild(Connection& connection, const std::function<Result<void>(const Record&)>& visit)
{
    QStringList children;
    auto done =
        connection.read(QStringLiteral("SELECT \"id\" FROM patient"), {}, [&](const QSqlQuery& row) -> Result<void> {
            children << row.value(0).toString();
            return {};
        });
    for (const QString& child : std::as_const(children)) {
        if (!done) break;
        const auto record = readChild(connection, Id::fromText(child));
        if (!record) return tl::unexpected(record.error());
        if (!*record)
            return refuse(
                {QT_TRANSLATE_NOOP("daymark", "A child cannot be read: “%1” is no id as this program writes it"),
                 {child}});
        done = visit(**record);
    }
    return done;
}

Result<QList<OwnAnalyte>> readOwnAnalytesBeside(Connection& connection, const Id& patient)
{
    // The columns of rowAt(); ids and intervals are the children's own.
    const auto sql = QStringLiteral(
        "SELECT NULL, \"code\", \"name\", \"unit\", \"low\", \"high\", NULL, NULL FROM own_analyte "
        "WHERE \"patient\" <> ? AND \"patient\" NOT IN (SELECT \"id\" FROM patient WHERE \"binned\" IS NOT NULL) "
        "GROUP BY lower(\"code\"), \"name\", \"unit\", \"low\", \"high\" ORDER BY lower(\"code\"), count(*) DESC");
    QList<OwnAnalyte> analytes;
    auto done = connection.read(sql, {patient.text()}, [&](const QSqlQuery& query) -> Result<void> {
        auto row = rowAt<OwnAnalyte>("own_analyte", query);
        if (!row) return tl::unexpected(row.error());
        const bool isKnown = !analytes.isEmpty() && analytes.last().code.compare(row->code, Qt::CaseInsensitive) == 0;
        if (!isKnown) analytes << *std::move(row);
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return analytes;
}

Result<void> writeChange(Connection& connection, const EditStamp& stamp, const Change& change, QDate today,
                         const Settings& settings)
{
    static const Record nothing;
    const Record* before = change.before ? &*change.before : nullptr;
    const Record& old = before ? *before : nothing;
    const Id patient = change.after.patient.id;
    if (auto done = checkNumber(connection, change.after.patient); !done) return done;
    const QList<RowChange> changes = differences(before, change.after);
    if (std::any_of(changes.cbegin(), changes.cend(), movesInTree)) {
        if (auto done = checkParents(change.after); !done) return done;
    }
    if (auto done = writePatient(connection, stamp, change.after.patient, changesOf(changes, "patient")); !done)
        return done;
    auto done = inEveryTable([&](const auto& table) {
        return writeList(connection, stamp, patient, table.name, old.*table.rows, change.after.*table.rows,
                         changesOf(changes, table.name));
    });
    if (!done) return done;
    return writeLine(connection, change.after, today, settings);
}

Result<void> insertChild(Connection& connection, const Record& child, QDate today)
{
    QHash<QLatin1StringView, qint64> places;
    for (const RowChange& row : differences(nullptr, child)) {
        const qint64 place = places[QLatin1StringView(row.table)]++;
        if (auto done = writeRow(connection, child.patient.id, row, place); !done) return done;
    }
    return writeLine(connection, child, today, {});
}

}  // namespace daymark
