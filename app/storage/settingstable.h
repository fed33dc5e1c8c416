// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "storage/audit.h"

namespace daymark {

/// The local choices of the registry. Refuses one this program does not know: to read the children without it would be
/// another reading.
Result<Settings> readSettings(Connection& connection);

/// Writes what differs between the two, and a line of the audit for each, inside the caller's transaction.
Result<void> writeSettings(Connection& connection, const EditStamp& stamp, const Settings& before,
                           const Settings& after);

/// Every change of a local choice, oldest first; table "setting", the row's id null.
Result<QList<AuditLine>> readSettingsAudit(Connection& connection);

}  // namespace daymark
