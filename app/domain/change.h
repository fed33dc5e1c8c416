// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/tables.h"

#include <optional>

namespace daymark {

/// One child before and after an edit; no `before` creates the child. Children are never removed, only binned.
struct Change
{
    std::optional<Record> before;
    Record after;
};

/// What an edit did to one row, field by field: what the audit keeps and the history shows. The row's parent is told
/// like a field of it, key "parent".
struct RowChange
{
    enum class Kind { Added, Changed, Removed };
    struct FieldChange
    {
        const char* key;
        const char* label;  ///< English source, context "daymark"
        QVariant before;
        QVariant after;
    };

    Kind kind = Kind::Changed;
    const char* table = "";  ///< SQL table
    Id row;
    QList<FieldChange> fields;  ///< of an added or removed row: all that were stated
};

/// The rows in which two states of a child differ, the child's own row first, then in file order, the removed rows of a
/// list before the others. An absent `before` makes every row an added one. The order of rows alone is no difference.
QList<RowChange> differences(const Record* before, const Record& after);

}  // namespace daymark
