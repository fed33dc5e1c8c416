// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "storage/connection.h"

namespace daymark {

/// `"when"`: a column's or table's name as SQL takes it, whatever it is called.
QString quoted(const char* name);

/// The columns in which a row's own facts are: its parent, if it has one, and its fields.
template <class Row>
QStringList columnsOf()
{
    QStringList columns;
    if constexpr (hasParent<Row>) columns << quoted("parent");
    for (const auto& field : Row::fields())
        columns << quoted(field.key);
    return columns;
}

/// Why a value in this column of a file cannot be read.
Error unreadable(const char* table, const FieldInfo& field, const QVariant& value, const Error& why);

/// The id in a column of a file, none where it is NULL; refuses what this program would not have written.
Result<Id> idAt(const char* table, const QVariant& value);

/// The row a query is at, whose columns are "id" and columnsOf(). Refuses what a field cannot hold.
template <class Row>
Result<Row> rowAt(const char* table, const QSqlQuery& query)
{
    Row row;
    int column = 0;
    const auto id = idAt(table, query.value(column++));
    if (!id) return tl::unexpected(id.error());
    row.id = *id;
    if constexpr (hasParent<Row>) {
        const auto parent = idAt(table, query.value(column++));
        if (!parent) return tl::unexpected(parent.error());
        row.parent = *parent;
    }
    for (const auto& field : Row::fields()) {
        const QVariant value = query.value(column++);
        if (value.isNull()) continue;
        if (auto done = field.set(row, value); !done)
            return tl::unexpected(unreadable(table, field, value, done.error()));
    }
    return row;
}

/// The rows of `table` for which `condition` ("WHERE …", with one ?) holds, in its order.
template <class Row>
Result<QList<Row>> rowsWhere(Connection& connection, const char* table, const QString& condition, const Id& id)
{
    static const QString columns = quoted("id") + QStringLiteral(", ") + columnsOf<Row>().join(QStringLiteral(", "));
    const QString sql = QStringLiteral("SELECT %1 FROM %2 %3").arg(columns, quoted(table), condition);
    QList<Row> rows;
    auto done = connection.read(sql, {id.text()}, [&](const QSqlQuery& query) -> Result<void> {
        auto row = rowAt<Row>(table, query);
        if (!row) return tl::unexpected(row.error());
        rows << *std::move(row);
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return rows;
}

/// Writes what a row became: inserted at `ordinal`, updated in the columns that changed, or deleted.
Result<void> writeRow(Connection& connection, const Id& patient, const RowChange& change, qint64 ordinal);

/// Where the rows of a list stand in the file, and are to stand: of a list that was only added to, the new ones after
/// the others; of any other change of order, all anew from 0.
struct Places
{
    QHash<Id, qint64> ordinals;  ///< of the rows that are new or move
    QList<RowChange> moves;      ///< of the rows that were there and move
};
Result<Places> placesOf(Connection& connection, const char* table, const Id& patient, const QList<Id>& before,
                        const QList<Id>& after);

}  // namespace daymark
