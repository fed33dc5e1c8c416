// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/registries.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace daymark {

Result<void> createRegistry(const QString& path, const std::function<Result<void>(Registry&)>& fill)
{
    const Message taken(QT_TRANSLATE_NOOP("daymark",
                                          "There is something of the name %1 already; it was left as it "
                                          "is. Choose another name"),
                        {path});
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) return refuse(taken);
    // Filled under another name first: no registry with half the children is ever found at this one.
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces).first(8);
    auto done = Registry::create(draft).and_then([&](const std::unique_ptr<Registry>& made) { return fill(*made); });
    if (done && !QFile::rename(draft, path)) done = refuse(taken);
    if (!done) QFile::remove(draft);
    return done;
}

Result<void> createRegistry(const QString& path, const QString& what, const QList<Change>& children)
{
    return createRegistry(path, [&](Registry& registry) { return registry.save(what, children); });
}

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

}  // namespace daymark
