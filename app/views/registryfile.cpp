// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registryfile.h"

#include "interchange/sample.h"

namespace daymark {

Result<OpenedRegistry> openRegistry(const QString& path)
{
    auto writing = Registry::open(path, Registry::Mode::Write);
    if (writing) return OpenedRegistry{std::move(*writing), {}};
    auto reading = Registry::open(path, Registry::Mode::Read);
    if (!reading) return tl::unexpected(writing.error());
    return OpenedRegistry{std::move(*reading), writing.error().message};
}

Result<void> createRegistry(const QString& path)
{
    return Registry::create(path).map([](const std::unique_ptr<Registry>&) {});
}

Result<void> createSample(const QString& path)
{
    const auto children = sampleChildren();
    if (!children) return tl::unexpected(children.error());
    return Registry::create(path, [&](Registry& registry) { return registry.save(sampleEdit(), *children); })
        .map([](const std::unique_ptr<Registry>&) {});
}

}  // namespace daymark
