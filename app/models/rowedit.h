// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldentry.h"
#include "models/rowkind.h"
#include "session/session.h"

namespace daymark {

/// A field and what it shall hold.
struct FieldValue
{
    int field = 0;
    QVariant value;

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// A place where something is typed: one row of one child, or a row to be made below `parent`.
struct RowPlace
{
    Id child;
    const RowKind* kind = nullptr;
    Id row = {};                       ///< null: made by the first value accepted
    Id parent = {};                    ///< of a row to be made
    QList<FieldValue> beginning = {};  ///< what a row to be made holds from the start
    Id made = {};                      ///< the id of a row to be made; null: any
};

/// The child as the place sees it: the session's where it is open, else read from the registry. What was typed for one
/// child is never written to another.
Result<Record> recordOf(const Session& session, const Id& child);

/// The record with these values at the place; makes the row (with `place.row` set to its new id) where there is none.
/// An answer to a question about the values before goes with them, unless `values` bring one.
Result<Record> withValues(Record record, RowPlace& place, const QList<FieldValue>& values);

/// Why these values cannot stand at the place in this record; none where they can.
std::optional<Message> whyNot(const Record& record, RowPlace place, const QList<FieldValue>& values, QDate today);

/// What is asked about unusual values before they are kept: a sentence that says how to keep them. None where they are
/// ordinary, or were asked about before.
std::optional<Message> question(const Record& record, RowPlace place, const QList<FieldValue>& values);
/// What was probably meant instead of these values, as it would be typed; empty where nothing was.
QString meant(const Record& record, RowPlace place, const QList<FieldValue>& values);

/// The same values, and that the question about them was answered, where the row has a place for it.
QList<FieldValue> answered(const RowKind& kind, QList<FieldValue> values, const Language& language);

/// Checks the values and writes them as one named edit of the place's child; gives the row's id.
Result<Id> editRow(Session& session, const QString& what, RowPlace place, const QList<FieldValue>& values);

/// Removes the row with all that belongs to it, as one edit.
Result<void> removeRow(Session& session, const QString& what, const RowPlace& place);

/// The onset a row is dated by: that of the episode it belongs to, directly or through its parents.
QDate onsetOf(const Record& record, const RowPlace& place);

/// A number and its unit as the values of their two fields; refuses a unit its field does not know.
Result<QList<FieldValue>> quantityValues(const RowKind& kind, int number, int unit, const TypedQuantity& quantity);
/// The same of a row, as typed; null where there is no number.
QVariant quantityOf(const RowKind& kind, const Record& record, const Id& row, int number, int unit,
                    const Language& language);

/// What is typed in this field of the place is read against.
EntryContext contextOf(const Record& record, const RowPlace& place, int field, QDate today);

}  // namespace daymark
