// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/arguments.h"

#include "base/moment.h"
#include "base/number.h"

#include <QCommandLineParser>

namespace daymark {

namespace {

QString dashed(const char* option)
{
    return QStringLiteral("--") + QString::fromLatin1(option);
}

bool isPossible(const Option& option, const QString& value)
{
    switch (option.kind) {
        case Option::Kind::Text:
            return !value.isEmpty();
        case Option::Kind::Date: {
            const auto moment = Moment::fromText(value);
            return moment && moment->kind() == Moment::Kind::Date;
        }
        case Option::Kind::Number: {
            const auto number = readNumber(value);
            return number && !number->isCensored();
        }
        case Option::Kind::Choice:
            return QString::fromLatin1(option.value).split(u'|').contains(value);
    }
    return false;
}

Message impossible(const Option& option, const QString& value)
{
    switch (option.kind) {
        case Option::Kind::Date:
            return {QT_TRANSLATE_NOOP("daymark", "%1 takes a date such as 2026-03-12, not “%2”"),
                    {dashed(option.name), value}};
        case Option::Kind::Number:
            return {QT_TRANSLATE_NOOP("daymark", "%1 takes a number, not “%2”"), {dashed(option.name), value}};
        case Option::Kind::Choice:
            return {QT_TRANSLATE_NOOP("daymark", "%1 is one of %2, not “%3”"),
                    {dashed(option.name), QString::fromLatin1(option.value), value}};
        case Option::Kind::Text:
            break;
    }
    return {QT_TRANSLATE_NOOP("daymark", "%1 needs a value"), {dashed(option.name)}};
}

bool isCountRight(const Command& command, qsizetype count)
{
    return count >= command.fewest && (command.most < 0 || count <= command.most);
}

}  // namespace

std::optional<double> Arguments::number(const char* option) const
{
    if (!has(option)) return std::nullopt;
    return readNumber(text(option))->value;
}

QDate Arguments::asOf() const
{
    return has("as-of") ? Moment::fromText(text("as-of"))->date() : today;
}

tl::expected<Arguments, Refusal> readArguments(const Command& command, const QStringList& words, QDate today)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option& option : command.options)
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(option.name), QString(), QString::fromLatin1(option.value)));
    if (!parser.parse(QStringList{QString::fromLatin1(command.name)} + words))
        return misused(Message::verbatim(parser.errorText()));

    Arguments arguments{parser.positionalArguments(), {}, today};
    for (const Option& option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name)) {
            if (option.required) return misused({QT_TRANSLATE_NOOP("daymark", "%1 is missing"), {dashed(option.name)}});
            continue;
        }
        const QString value = parser.value(name);
        if (!isPossible(option, value)) return misused(impossible(option, value));
        arguments.options.insert(name, value);
    }
    // An empty name, as of a variable that was not set, would be told as something that is there already.
    if (!isCountRight(command, arguments.positional.size()) || arguments.positional.contains(QString()))
        return misused({QT_TRANSLATE_NOOP("daymark", "It is: daymark %1 %2"),
                        {QString::fromLatin1(command.name), QString::fromLatin1(command.arguments)}});
    return arguments;
}

}  // namespace daymark
