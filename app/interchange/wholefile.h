// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace daymark {

/// Writes or replaces a file as a whole: what was there stays until all of `bytes` is on the disk, and stays where they
/// cannot be written, which the refusal says. Refuses a name that is the registry's they come from, or of what lies
/// beside it (journal, lock), and what is no file.
Result<void> writeWhole(const QString& path, const QByteArray& bytes, const QString& registry);

}  // namespace daymark
