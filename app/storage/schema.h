// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QStringList>

namespace daymark {

/// "DYMK", at byte 68 of every registry: what the file is, whatever it is called.
constexpr quint32 applicationId = 0x44594D4B;

/// The schema files, version 1 first; a registry of version n has been through the first n. Files never change once
/// released: what is to be different becomes a new file.
using Schema = QStringList;

/// The schema of this program, in its resources.
const Schema& currentSchema();

/// The statements of an SQL script. Knows quotes, comments and triggers; no more than schema files need.
QStringList statementsOf(const QString& script);

/// `PRAGMA user_version`.
Result<int> versionOf(Connection& connection);

/// Brings a new file (version 0) or an older registry to the last version of `schema` in one transaction.
Result<void> migrate(Connection& connection, const Schema& schema);

/// Refuses a registry in which a row belongs to one that is not there.
Result<void> checkForeignKeys(Connection& connection);

/// Refuses a registry whose tables, indices and triggers are not those the files of `schema` make.
Result<void> compareSchema(Connection& connection, const Schema& schema);

}  // namespace daymark
