// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace daymark {

// The commands, a file each. A new one: a file, a line here, and a line in commands.cpp.
extern const Command sampleCommand;
extern const Command importCommand;
extern const Command exportCommand;
extern const Command listCommand;
extern const Command factsCommand;
extern const Command zscoreCommand;
extern const Command summaryCommand;
extern const Command chartsCommand;
extern const Command checkCommand;
extern const Command generateCommand;

}  // namespace daymark
