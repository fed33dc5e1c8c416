// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registryfile.h"

#include "interchange/casefile.h"
#include "interchange/sample.h"

#include <QSaveFile>

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
    QList<Change> children;
    for (const QString& file : sampleCases()) {
        const auto child = readCaseFile(file, QDate::currentDate());
        if (!child) return tl::unexpected(child.error());
        const auto change = arrival(*child, std::nullopt);
        if (!change) return tl::unexpected(change.error());
        if (*change) children << **change;
    }
    auto registry = Registry::create(path);
    if (!registry) return tl::unexpected(registry.error());
    return (*registry)->save(QStringLiteral("Sample registry"), children);
}

Result<void> exportCase(const Record& record, const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = writeCase(record);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) return {};
    return refuse({QT_TRANSLATE_NOOP("daymark", "%1 could not be written (%2); nothing was changed"),
                   {path, file.errorString()}});
}

}  // namespace daymark
