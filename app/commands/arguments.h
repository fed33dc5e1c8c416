// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace daymark {

/// Reads the words behind a command's name. Refuses, as misuse, an unknown option, one without its value or with an
/// impossible one, a missing required one, and too few or too many arguments.
tl::expected<Arguments, Refusal> readArguments(const Command& command, const QStringList& words, QDate today);

}  // namespace daymark
