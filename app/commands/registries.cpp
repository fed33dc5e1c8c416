// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/registries.h"

#include "interchange/wholefile.h"

#include <QFileInfo>

namespace daymark {

namespace {

/// Refuses an output that is the registry itself, a folder or a device.
Result<void> checkOutput(const Arguments& arguments)
{
    const QFileInfo output(arguments.text("output"));
    if (output.exists() && !output.isFile())
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "%1 is no file but a folder or a device; it was left as it is: choose "
                                                "another name for the output"),
                              {arguments.text("output")}));
    if (!output.exists() || output.canonicalFilePath() != QFileInfo(arguments.file()).canonicalFilePath()) return {};
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "%1 is the registry itself and was left as it is: choose "
                                            "another name for the output"),
                          {arguments.text("output")}));
}

}  // namespace

Result<RegisteredChild> childOf(const Arguments& arguments)
{
    const auto registry = Registry::open(arguments.file(), Registry::Mode::Read);
    if (!registry) return tl::unexpected(registry.error());
    const auto settings = (*registry)->settings();
    if (!settings) return tl::unexpected(settings.error());
    return (*registry)->loadNumber(arguments.text("patient")).map([&](const Record& record) {
        return RegisteredChild{record, *settings};
    });
}

Printed writeOfChild(const Arguments& arguments, Result<QByteArray> (*make)(const RegisteredChild&, const Arguments&))
{
    return checkOutput(arguments)
        .and_then([&] { return childOf(arguments); })
        .and_then([&](const RegisteredChild& child) { return make(child, arguments); })
        .and_then([&](const QByteArray& bytes) { return writeWhole(arguments.text("output"), bytes); })
        .map([] { return QByteArray(); })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace daymark
