// SPDX-License-Identifier: GPL-3.0-or-later
// The window, or a command without one.
#include "commands/commands.h"

#include <QCoreApplication>
#include <QDate>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return daymark::runHeadless(QCoreApplication::arguments().sliced(1), QDate::currentDate());
}
