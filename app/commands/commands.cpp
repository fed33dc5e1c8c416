// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "base/language.h"
#include "commands/arguments.h"
#include "commands/commandlist.h"
#include "commands/help.h"

#include <cstdio>
#include <QFile>

namespace daymark {

namespace {

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* w) { return word == QLatin1StringView(w); });
}

bool asksForHelp(const QString& word)
{
    return isOneOf(word, {"help", "--help", "-h"});
}

/// What a QApplication takes for itself, such as `-platform xcb`.
bool isOptionOfQt(const QString& word)
{
    const QString name = word.startsWith(QStringLiteral("--")) ? word.sliced(1) : word;
    return isOneOf(name, {"-display", "-geometry", "-platform", "-platformpluginpath", "-platformtheme", "-plugin",
                          "-qwindowgeometry", "-qwindowicon", "-qwindowtitle", "-reverse", "-session", "-style",
                          "-stylesheet", "-title"});
}

Printed help(const QStringList& topics)
{
    if (topics.isEmpty()) return helpOn(commands()).toUtf8();
    if (const Command* command = findCommand(topics.front()); command && topics.size() == 1)
        return helpOn(*command).toUtf8();
    return misused(
        {QT_TRANSLATE_NOOP("daymark", "There is no command “%1”; daymark --help names them all"), {topics.join(u' ')}});
}

Printed carryOut(const QStringList& words, QDate today)
{
    const QString name = words.value(0);
    if (asksForHelp(name)) return help(words.sliced(1));
    if (isOneOf(name, {"--version", "-v"})) return QByteArray("daymark " DAYMARK_VERSION "\n");
    const Command* command = findCommand(name);
    if (!command)
        return misused(
            {QT_TRANSLATE_NOOP("daymark", "There is no command “%1”; daymark --help names them all"), {name}});
    if (words.contains(QStringLiteral("--help"))) return helpOn(*command).toUtf8();
    return readArguments(*command, words.sliced(1), today).and_then(command->run);
}

/// Whether all of it arrived; a full disk behind a redirection is no success.
bool print(const QByteArray& text)
{
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(text) == text.size() && out.flush();
}

int complain(const Refusal& refusal)
{
    QString sentence = Language()(refusal.error.message);
    if (!refusal.error.where.isEmpty()) sentence.prepend(refusal.error.where + QStringLiteral(": "));
    QFile err;
    if (err.open(stderr, QIODevice::WriteOnly)) err.write("daymark: " + sentence.toUtf8() + '\n');
    return int(refusal.exit);
}

}  // namespace

std::span<const Command* const> commands()
{
    static constexpr const Command* list[] = {
        &sampleCommand, &importCommand,  &exportCommand, &listCommand,  &factsCommand,
        &zscoreCommand, &summaryCommand, &chartsCommand, &checkCommand, &generateCommand,
    };
    return list;
}

const Command* findCommand(const QString& name)
{
    for (const Command* command : commands()) {
        if (name == QLatin1StringView(command->name)) return command;
    }
    return nullptr;
}

bool isForWindow(const QStringList& words)
{
    if (words.isEmpty() || isOptionOfQt(words.front())) return true;
    const QString& file = words.front();
    if (words.size() > 1 || file.startsWith(u'-') || asksForHelp(file) || findCommand(file)) return false;
    return QFile::exists(file) || file.endsWith(QStringLiteral(".daymark"));
}

bool paints(const QStringList& words)
{
    const Command* command = findCommand(words.value(0));
    return command && command->paints;
}

int runHeadless(const QStringList& words, QDate today)
{
    const Printed printed = carryOut(words, today);
    if (!printed) return complain(printed.error());
    if (print(*printed)) return int(Exit::Done);
    return complain(Error{Message(QT_TRANSLATE_NOOP("daymark", "The output could not be written")), {}});
}

}  // namespace daymark
