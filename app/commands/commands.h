// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace daymark {

/// Every subcommand, in the order of the help.
std::span<const Command* const> commands();
/// By name; null where there is none.
const Command* findCommand(const QString& name);

/// Whether the command line, without the program's name, is for the window: nothing, options of Qt's own, or one file
/// (which is there, or at least is called one). Everything else is for runHeadless(), if only to be refused.
bool isForWindow(const QStringList& words);
/// Whether carrying it out paints, and so needs a QApplication.
bool paints(const QStringList& words);

/// Carries out a headless command line. Prints to standard output, or one sentence to standard error.
int runHeadless(const QStringList& words, QDate today);

}  // namespace daymark
