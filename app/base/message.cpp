// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

namespace daymark {

Argument::Argument(const Message& message) : value(QList<Message>{message}) {}

Argument::Argument(QList<Message> list) : value(std::move(list)) {}

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

bool operator==(const Argument& a, const Argument& b)
{
    return a.value == b.value;
}

bool operator==(const Message& a, const Message& b)
{
    return a.text == b.text && a.count == b.count && a.arguments == b.arguments;
}

}  // namespace daymark
