// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/record/record.h"

#include <optional>

namespace daymark {

/// A list of the record whatever its rows are: what a table or a form needs to show and change any of them.
/// The child itself counts as a list of one row.
class RowKind
{
public:
    virtual ~RowKind() = default;

    virtual const char* table() const = 0;  ///< SQL table
    virtual const char* noun() const = 0;   ///< one row in words; English source, context "daymark"
    virtual const QList<FieldInfo>& fields() const = 0;
    /// Position of the field with this key; −1 where there is none.
    int indexOf(QLatin1StringView key) const;

    /// The rows of this parent in order of entry; all of them where rows belong to the child itself.
    virtual QList<Id> rows(const Record& record, const Id& parent) const = 0;
    virtual bool contains(const Record& record, const Id& row) const = 0;
    /// Null where the field is not stated or there is no such row.
    virtual QVariant value(const Record& record, const Id& row, int field) const = 0;
    virtual Result<void> set(Record& record, const Id& row, int field, const QVariant& value) const = 0;
    virtual void append(Record& record, const Id& row, const Id& parent) const = 0;
    /// With everything that belongs to it.
    virtual void remove(Record& record, const Id& row) const = 0;

    /// What plausibility asks about the row's values, whether it was answered or not; none where they are ordinary.
    virtual std::optional<Message> question(const Record& record, const Id& row) const = 0;

    /// What was probably meant instead of the value of one of these fields, as it would be typed; empty where nothing
    /// was.
    virtual QString meant(const Record& record, const Id& row, const QList<int>& fields) const = 0;

    /// When the row was: its first field that is a moment.
    Moment when(const Record& record, const Id& row) const;
    /// The unit a number typed without one is in; empty where there is none.
    virtual QString impliedUnit(const Record& record, const Id& row) const = 0;
    /// What an unstated field counts as: "AHA 2017"; empty where it counts as nothing.
    Message implied(int field) const;
    /// The row in words, for the names of edits: "Rash", "Temperature on day 8".
    QString name(const Record& record, const Id& row, QDate onset, const Language& language) const;
};

/// The list of `Row`s: `rowKind<Sign>()`; the child itself is `rowKind<Patient>()`.
template <class Row>
const RowKind& rowKind();

}  // namespace daymark
