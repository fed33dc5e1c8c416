// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/registries.h"

#include "interchange/wholefile.h"

namespace daymark {

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
    return childOf(arguments)
        .and_then([&](const RegisteredChild& child) { return make(child, arguments); })
        .and_then(
            [&](const QByteArray& bytes) { return writeWhole(arguments.text("output"), bytes, arguments.file()); })
        .map([] { return QByteArray(); })
        .map_error([](const Error& error) { return Refusal(error); });
}

}  // namespace daymark
