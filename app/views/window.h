// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;
class QIcon;

namespace daymark {

/// Of the window: the theme's where the program is installed, else its own.
QIcon programIcon();

/// Shows the window and runs it until it is closed; returns the program's exit status. `file`: the registry to open;
/// empty: the one that was open last.
int runWindow(QApplication& application, const QString& file);

}  // namespace daymark
