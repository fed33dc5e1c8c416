// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/registries.h"
#include "interchange/casewriter.h"

#include <QSaveFile>

namespace daymark {

namespace {

constexpr Option options[] = {
    patientOption,
    {"output", "CASE.json", QT_TRANSLATE_NOOP("daymark", "The case file to write or replace."), Option::Kind::Text,
     true},
};

Result<QByteArray> replaceFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) return QByteArray();
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 could not be written (%2); what was there is as it was"),
                          {path, file.errorString()}));
}

Printed run(const Arguments& arguments)
{
    return checkOutput(arguments)
        .and_then([&] { return childOf(arguments); })
        .and_then([&](const RegisteredChild& child) {
            return replaceFile(arguments.text("output"), writeCase(child.record));
        })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command exportCommand{
    "export", "FILE", 1, 1, QT_TRANSLATE_NOOP("daymark", "Writes one child as a case file; nothing is lost."),
    options,  run};

}  // namespace daymark
