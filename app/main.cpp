// SPDX-License-Identifier: GPL-3.0-or-later
// The window, or a command without one.
#include "charts/theme.h"
#include "commands/commands.h"
#include "views/window.h"

#include <QApplication>
#include <QDate>
#include <QLoggingCategory>

namespace {

QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Commands work where there is no display, whatever the environment asks for, and take no options of Qt's.
int runCommand(char* program[], const QStringList& words)
{
    int argc = 1;
    if (!daymark::paints(words)) {
        const QCoreApplication application(argc, program);
        return daymark::runHeadless(words, QDate::currentDate());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error is for our one sentence, not for what Qt thinks of the environment.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    const QApplication application(argc, program);
    // What Qt Charts measures and nobody sees is measured with the font that is loaded anyway.
    QApplication::setFont(daymark::Theme::paper().font);
    return daymark::runHeadless(words, QDate::currentDate());
}

}  // namespace

int main(int argc, char* argv[])
{
    const QStringList words = wordsOf(argc, argv);
    if (!daymark::isForWindow(words)) return runCommand(argv, words);
    QApplication application(argc, argv);
    return daymark::runWindow(application, QApplication::arguments().value(1));
}
