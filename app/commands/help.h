// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace daymark {

/// `daymark --help`: every command in a line.
QString helpOn(std::span<const Command* const> commands);
/// `daymark help COMMAND`: its usage, purpose and options.
QString helpOn(const Command& command);

}  // namespace daymark
