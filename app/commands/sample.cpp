// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/sample.h"

#include "commands/commandlist.h"
#include "commands/registries.h"
#include "interchange/casefile.h"

namespace daymark {

namespace {

/// The sample is right whatever the computer's clock says.
const QDate anyDay(2199, 12, 31);

Printed run(const Arguments& arguments)
{
    QList<Change> children;
    for (const QString& path : sampleCases()) {
        auto read = readCaseFile(path, anyDay);
        if (!read) return tl::unexpected(Refusal(read.error()));
        children << Change{std::nullopt, std::move(read->record)};
    }
    return createRegistry(arguments.file(), QStringLiteral("Sample registry"), children)
        .map([] { return QByteArray(); })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace

const Command sampleCommand{
    "sample",
    "FILE",
    1,
    1,
    QT_TRANSLATE_NOOP("daymark", "Makes a new registry with the published case and synthetic children."),
    {},
    run};

}  // namespace daymark
