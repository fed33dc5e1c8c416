// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema.h"

namespace daymark {

/// Refuses, before SQLite touches it, what is not there, not readable, a folder, empty, or no registry by its first
/// bytes.
Result<void> inspectHeader(const QString& path);

/// Refuses a file whose pages do not hang together (of a file above 64 MB: as far as they are read), and one of a newer
/// program than this. Tells the version.
Result<int> inspectContent(Connection& connection, const QString& path, const Schema& schema);

/// Looks at everything there is: see Registry::check.
Result<QList<Message>> inspectAll(Connection& connection, const Schema& schema);

}  // namespace daymark
