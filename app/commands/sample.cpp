// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/sample.h"

#include "commands/commandlist.h"
#include "storage/registry.h"

namespace daymark {

namespace {

Printed run(const Arguments& arguments)
{
    const auto children = sampleChildren();
    if (!children) return tl::unexpected(Refusal(children.error()));
    return Registry::create(arguments.file(),
                            [&](Registry& registry) { return registry.save(sampleEdit(), *children); })
        .map([](const std::unique_ptr<Registry>&) { return QByteArray(); })
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
