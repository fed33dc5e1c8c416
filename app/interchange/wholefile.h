// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace daymark {

/// Writes or replaces a file as a whole: what was there stays until all of `bytes` is on the disk, and stays where they
/// cannot be written, which the refusal says.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace daymark
