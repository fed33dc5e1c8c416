// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/table.h"

#include <QSet>

namespace daymark {

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

Result<void> insertRow(Connection& connection, const Id& patient, const RowChange& change, qint64 ordinal)
{
    QStringList columns{quoted("id")};
    QVariantList values{change.row.text()};
    if (change.row != patient) {
        columns << quoted("patient") << quoted("ordinal");
        values << patient.text() << ordinal;
    }
    for (const auto& field : change.fields) {
        columns << quoted(field.key);
        values << field.after;
    }
    return connection.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                              .arg(quoted(change.table), columns.join(QStringLiteral(", ")), marks(columns.size())),
                          values);
}

Result<void> updateRow(Connection& connection, const RowChange& change)
{
    QStringList assignments;
    QVariantList values;
    for (const auto& field : change.fields) {
        assignments << quoted(field.key) + QStringLiteral(" = ?");
        values << field.after;
    }
    values << change.row.text();
    return connection.run(QStringLiteral("UPDATE %1 SET %2 WHERE \"id\" = ?")
                              .arg(quoted(change.table), assignments.join(QStringLiteral(", "))),
                          values);
}

/// Whether `after` is what is left of `before`, in its order, and then only rows that are new.
bool onlyAddedTo(const QList<Id>& before, const QList<Id>& after)
{
    const QSet<Id> was(before.cbegin(), before.cend());
    const QSet<Id> is(after.cbegin(), after.cend());
    QList<Id> kept;
    for (const Id& id : before) {
        if (is.contains(id)) kept << id;
    }
    if (after.mid(0, kept.size()) != kept) return false;
    return std::none_of(after.cbegin() + kept.size(), after.cend(), [&](const Id& id) { return was.contains(id); });
}

Result<QHash<Id, qint64>> ordinalsOf(Connection& connection, const char* table, const Id& patient)
{
    QHash<Id, qint64> ordinals;
    const QString sql = QStringLiteral("SELECT \"id\", \"ordinal\" FROM %1 WHERE \"patient\" = ?").arg(quoted(table));
    auto done = connection.read(sql, {patient.text()}, [&](const QSqlQuery& row) -> Result<void> {
        ordinals.insert(Id::fromText(row.value(0).toString()), row.value(1).toLongLong());
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return ordinals;
}

}  // namespace

QString quoted(const char* name)
{
    return u'"' + QLatin1StringView(name) + u'"';
}

Error unreadable(const char* table, const FieldInfo& field, const QVariant& value, const Error& why)
{
    return {Message(QT_TRANSLATE_NOOP("daymark", "The file holds “%1” as %2, which cannot be read: %3"),
                    {value.toString(), Message(field.label), why.message}),
            QLatin1StringView(table) + u'.' + field.name()};
}

Result<Id> idAt(const char* table, const QVariant& value)
{
    if (value.isNull()) return Id();
    const Id id = Id::fromText(value.toString());
    if (!id.isNull() && id.text() == value.toString()) return id;
    return refuse(
        {QT_TRANSLATE_NOOP("daymark", "The file holds “%1” as an id, which this program would not have written"),
         {value.toString()}},
        QLatin1StringView(table));
}

Result<void> writeRow(Connection& connection, const Id& patient, const RowChange& change, qint64 ordinal)
{
    switch (change.kind) {
        case RowChange::Kind::Added:
            return insertRow(connection, patient, change, ordinal);
        case RowChange::Kind::Changed:
            return updateRow(connection, change);
        case RowChange::Kind::Removed:
            return connection.run(QStringLiteral("DELETE FROM %1 WHERE \"id\" = ?").arg(quoted(change.table)),
                                  {change.row.text()});
    }
    return {};
}

Result<Places> placesOf(Connection& connection, const char* table, const Id& patient, const QList<Id>& before,
                        const QList<Id>& after)
{
    Places places;
    if (before == after) return places;
    const auto stored = ordinalsOf(connection, table, patient);
    if (!stored) return tl::unexpected(stored.error());
    const bool isAddition = onlyAddedTo(before, after);
    qint64 next = 0;
    if (isAddition) {
        for (const qint64 ordinal : *stored)
            next = std::max(next, ordinal + 1);
    }
    for (const Id& id : after) {
        const auto old = stored->constFind(id);
        const bool isNew = old == stored->cend();
        if (isAddition && !isNew) continue;
        const qint64 place = next++;
        if (!isNew && *old == place) continue;
        places.ordinals.insert(id, place);
        if (isNew) continue;
        places.moves << RowChange{RowChange::Kind::Changed,
                                  table,
                                  id,
                                  {{"ordinal", QT_TRANSLATE_NOOP("daymark", "Place in the list"), *old, place}}};
    }
    return places;
}

}  // namespace daymark
