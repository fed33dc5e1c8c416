// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "commands/commandlist.h"
#include "commands/registries.h"

namespace daymark {

namespace {

QByteArray lines(const QList<Message>& sentences)
{
    const Language english;
    QByteArray text;
    for (const Message& sentence : sentences)
        text += english(sentence).toUtf8() + '\n';
    return text;
}

Printed run(const Arguments& arguments)
{
    return Registry::open(arguments.file(), Registry::Mode::Read)
        .and_then([](const std::unique_ptr<Registry>& registry) { return registry->check(); })
        .map(lines)
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command checkCommand{
    "check",
    "FILE",
    1,
    1,
    QT_TRANSLATE_NOOP("daymark", "Examines a registry: integrity, references between rows, schema."),
    {},
    run};

}  // namespace daymark
