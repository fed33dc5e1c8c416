// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/help.h"

#include "base/language.h"

namespace daymark {

namespace {

constexpr int purposeColumn = 30;

QString inColumns(const QString& left, const QString& right)
{
    return QStringLiteral("  ") + left.leftJustified(purposeColumn - 4) + QStringLiteral("  ") + right + u'\n';
}

QString usageOf(const Command& command)
{
    QString usage = QStringLiteral("daymark %1 %2")
                        .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.arguments))
                        .trimmed();
    for (const Option& option : command.options) {
        const QString shown =
            QStringLiteral("--%1 %2").arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value));
        usage += option.required ? u' ' + shown : QStringLiteral(" [%1]").arg(shown);
    }
    return usage;
}

}  // namespace

QString helpOn(std::span<const Command* const> commands)
{
    const Language language;
    QString help = language(QT_TRANSLATE_NOOP("daymark", "Usage: daymark [FILE]\n       daymark COMMAND ...")) +
                   QStringLiteral("\n\n") +
                   language(QT_TRANSLATE_NOOP("daymark",
                                              "Follows children with Kawasaki disease by day of illness. "
                                              "Without a command the window opens.")) +
                   QStringLiteral("\n\n");
    for (const Command* command : commands) {
        if (command->isHidden) continue;
        help += inColumns(QString::fromLatin1(command->name) + u' ' + QString::fromLatin1(command->arguments),
                          language(command->purpose));
    }
    help += inColumns(QStringLiteral("help COMMAND"), language(QT_TRANSLATE_NOOP("daymark", "Explains one command.")));
    help += inColumns(QStringLiteral("--version"), language(QT_TRANSLATE_NOOP("daymark", "Prints the version.")));
    return help + u'\n' +
           language(QT_TRANSLATE_NOOP("daymark", "Exit code: 0 done, 1 refused (nothing was changed), 2 misused.")) +
           u'\n';
}

QString helpOn(const Command& command)
{
    const Language language;
    QString help = language(Message(QT_TRANSLATE_NOOP("daymark", "Usage: %1"), {usageOf(command)})) +
                   QStringLiteral("\n\n") + language(command.purpose) + u'\n';
    if (!command.options.empty()) help += u'\n';
    for (const Option& option : command.options)
        help += inColumns(
            QStringLiteral("--%1 %2").arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value)),
            language(option.purpose));
    return help;
}

}  // namespace daymark
