// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include <cmath>

namespace daymark {

namespace {

Message halved(const QList<Message>& parts, const char* pattern)
{
    if (parts.size() < 2) return parts.value(0);
    const qsizetype half = parts.size() / 2;
    return {pattern, {halved(parts.first(half), pattern), halved(parts.sliced(half), pattern)}};
}

}  // namespace

Argument::Argument(const Message& message) : value(QList<Message>{message}) {}

Argument::Argument(QList<Message> list) : value(std::move(list)) {}

Argument Argument::upTo(int decimals, double number)
{
    const double power = std::pow(10, decimals);
    return {std::round(number * power) / power};
}

Message Message::plural(const char* source, int n, QList<Argument> args)
{
    Message message(source, std::move(args));
    message.count = n;
    return message;
}

Message Message::verbatim(const QString& words)
{
    return words.isEmpty() ? Message() : Message("%1", {words});
}

Message joined(QList<Message> parts, const char* pattern)
{
    parts.removeIf([](const Message& part) { return part.isEmpty(); });
    return halved(parts, pattern);
}

bool operator==(const Argument& a, const Argument& b)
{
    return a.value == b.value;
}

bool operator==(const Message& a, const Message& b)
{
    return a.text == b.text && a.count == b.count && a.arguments == b.arguments;
}

}  // namespace daymark
