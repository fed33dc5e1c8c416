// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit.h"
#include "storage/connection.h"

#include <functional>

namespace daymark {

/// The whole record of a child, one question to the file a table; none where there is no child of this id.
Result<std::optional<Record>> readChild(Connection& connection, const Id& patient);

/// Hands every child to `visit`, one after the other, until one is refused. Refuses one that cannot be read.
Result<void> forEachChild(Connection& connection, const std::function<Result<void>(const Record&)>& visit);

/// See Registry::ownAnalytesBeside().
Result<QList<OwnAnalyte>> readOwnAnalytesBeside(Connection& connection, const Id& patient);

/// Writes the differences of one change, their audit lines, and the child's line in the list, inside the caller's
/// transaction. Refuses a child without a number or with another's, rows whose parents are not of the same child, and
/// anything the file would not give back as it was; `settings` read the line of the list. The caller has compared
/// `before` with the file.
Result<void> writeChange(Connection& connection, const EditStamp& stamp, const Change& change, QDate today,
                         const Settings& settings);

/// Writes a child who is not there yet, and its line by the default choices, without lines of the audit and without
/// looking twice.
Result<void> insertChild(Connection& connection, const Record& child, QDate today);

}  // namespace daymark
