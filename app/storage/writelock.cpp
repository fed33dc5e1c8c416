// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writelock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace daymark {

namespace {

/// Beside the file itself and not beside a link to it.
QString lockNameOf(const QString& registry)
{
    const QFileInfo info(registry);
    const QString canonical = info.canonicalFilePath();  // empty where the registry is yet to be made
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + QStringLiteral(".lock");
}

Error heldBySomebody(const QString& registry, const QLockFile& file)
{
    const QString name = QFileInfo(registry).fileName();
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return {Message(QT_TRANSLATE_NOOP("daymark",
                                          "%1 is open for writing in another window. Close it there first; "
                                          "until then it can be opened for reading"),
                        {name}),
                {}};
    const QDateTime since = QFileInfo(file.fileName()).lastModified();
    const bool isToday = since.date() == QDate::currentDate();
    const QString when = since.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
    const QList<Argument> arguments{name, QString::number(process), host, when,
                                    QDir::toNativeSeparators(file.fileName())};
    if (host == QSysInfo::machineHostName())
        return {Message(QT_TRANSLATE_NOOP("daymark",
                                          "%1 is open for writing in another window (process %2 on %3, since %4). "
                                          "Close it there first; until then it can be opened for reading"),
                        arguments),
                {}};
    return {Message(QT_TRANSLATE_NOOP("daymark",
                                      "%1 is open for writing on another computer (process %2 on %3, since %4). Close "
                                      "it there first; until then it can be opened for reading. If that computer "
                                      "broke down, delete %5"),
                    arguments),
            {}};
}

}  // namespace

WriteLock::WriteLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
WriteLock::~WriteLock() = default;
WriteLock::WriteLock(WriteLock&&) noexcept = default;

Result<WriteLock> WriteLock::take(const QString& registry)
{
    auto file = std::make_unique<QLockFile>(lockNameOf(registry));
    file->setStaleLockTime(0);  // a window may be open for days: a lock never grows stale by age
    if (file->tryLock(0)) return WriteLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError) return tl::unexpected(heldBySomebody(registry, *file));
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "The folder of %1 cannot be written to; the file can be opened "
                                            "for reading only"),
                          {QFileInfo(registry).fileName()}));
}

}  // namespace daymark
