// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

namespace daymark {

namespace {

using Kind = RowChange::Kind;

/// What two states of a row, either of which may be absent, say differently.
template <class Row>
QList<RowChange::FieldChange> fieldChanges(const Row* before, const Row* after)
{
    QList<RowChange::FieldChange> changes;
    const auto note = [&](const char* key, const char* label, const QVariant& was, const QVariant& is) {
        if (was != is) changes << RowChange::FieldChange{key, label, was, is};
    };
    if constexpr (hasParent<Row>) {
        const auto parent = [](const Row* row) { return row ? QVariant(row->parent.text()) : QVariant(); };
        note("parent", QT_TRANSLATE_NOOP("daymark", "Belongs to"), parent(before), parent(after));
    }
    for (const auto& field : Row::fields()) {
        const auto value = [&](const Row* row) { return row ? field.get(*row) : QVariant(); };
        note(field.key, field.label, value(before), value(after));
    }
    return changes;
}

template <class Row>
void compare(const char* table, const Row* before, const Row* after, QList<RowChange>& changes)
{
    if (before && after && *before == *after) return;  // most rows, and much faster than field by field
    const Kind kind = !before ? Kind::Added : !after ? Kind::Removed : Kind::Changed;
    const auto fields = fieldChanges(before, after);
    if (kind == Kind::Changed && fields.isEmpty()) return;
    changes << RowChange{kind, table, after ? after->id : before->id, fields};
}

template <class Row>
QHash<Id, const Row*> byId(const QList<Row>& rows)
{
    QHash<Id, const Row*> index;
    index.reserve(rows.size());
    for (const Row& row : rows)
        index.insert(row.id, &row);
    return index;
}

template <class Row>
void compareLists(const char* table, const QList<Row>& before, const QList<Row>& after, QList<RowChange>& changes)
{
    // Lists that were not touched are shared, and equal at a glance.
    if (before.constData() == after.constData() && before.size() == after.size()) return;
    const auto was = byId(before);
    const auto is = byId(after);
    for (const Row& row : before) {
        if (!is.contains(row.id)) compare<Row>(table, &row, nullptr, changes);
    }
    for (const Row& row : after)
        compare<Row>(table, was.value(row.id), &row, changes);
}

}  // namespace

QList<RowChange> differences(const Record* before, const Record& after)
{
    static const Record nothing;
    QList<RowChange> changes;
    compare("patient", before ? &before->patient : nullptr, &after.patient, changes);
    forEachTable([&](const auto& table) {
        compareLists(table.name, (before ? *before : nothing).*table.rows, after.*table.rows, changes);
    });
    return changes;
}

}  // namespace daymark
