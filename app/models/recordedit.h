// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check/limits.h"
#include "domain/record/tables.h"

namespace daymark {

/// The record with this row: in place of the one with its id, else after the others.
template <class Row>
Record withRow(Record record, const Row& row)
{
    QList<Row>& rows = record.*(tableOf<Row>().rows);
    for (Row& there : rows) {
        if (there.id != row.id) continue;
        there = row;
        return record;
    }
    rows << row;
    return record;
}

/// The record without this row; rows that belong to it stay.
template <class Row>
Record withoutRow(Record record, const Row& row)
{
    (record.*(tableOf<Row>().rows)).removeIf([&](const Row& there) { return there.id == row.id; });
    return record;
}

/// Whether any list of the record has a row with this id.
inline bool holds(const Record& record, const Id& id)
{
    bool found = false;
    forEachTable([&](const auto& table) { found = found || find(record.*(table.rows), id); });
    return found;
}

/// `onto` with what differs between `before` and `after`: rows changed, added (after the others) and taken away.
/// Several edits that were each made of the same record become one.
inline Record withChanges(Record onto, const Record& before, const Record& after)
{
    const auto merge = [&](const auto& table) {
        const auto& old = before.*(table.rows);
        const auto& now = after.*(table.rows);
        auto& rows = onto.*(table.rows);
        if (old.isSharedWith(now)) return;
        for (const auto& row : old) {
            if (!find(now, row.id)) rows.removeIf([&](const auto& there) { return there.id == row.id; });
        }
        for (const auto& row : now) {
            const auto* was = find(old, row.id);
            if (!was || !(*was == row)) onto = withRow(onto, row);
        }
    };
    forEachTable(merge);
    return onto;
}

/// Sets one field by its key; refuses what the field cannot hold.
template <class Row>
Result<void> setField(Row& row, const char* key, const QVariant& value)
{
    const Field<Row>* field = fieldOf<Row>(key);
    Q_ASSERT(field);
    return field->set(row, value);
}

/// What is recorded as the answer to a question that was answered with yes alone.
inline constexpr char confirmedAsTyped[] = QT_TRANSLATE_NOOP("daymark", "confirmed as typed");

/// Another value is another story: the answer to the question about the value before goes with it, and `answer`, where
/// one was given, takes its place.
template <class Row>
void keepAnswer(Row& changed, const Row& before, const QString& answer, const Record& record)
{
    const auto question = [&](Row row) {
        row.confirmation.clear();
        return checkLimits(row, record).sentence;
    };
    if (!answer.isEmpty())
        changed.confirmation = answer;
    else if (!changed.confirmation.isEmpty() && question(changed) != question(before))
        changed.confirmation.clear();
}

}  // namespace daymark
