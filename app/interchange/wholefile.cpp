// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace daymark {

namespace {

/// Where a name leads, whether or not anything is there.
QString placeOf(const QString& path)
{
    const QFileInfo file(path);
    const QString place = file.canonicalFilePath();
    return place.isEmpty() ? QDir(file.absoluteDir().canonicalPath()).filePath(file.fileName()) : place;
}

bool isOfRegistry(const QString& path, const QString& registry)
{
    const QString place = placeOf(path);
    const QString own = placeOf(registry);
    return place == own || place == own + QStringLiteral("-journal") || place == own + QStringLiteral(".lock");
}

}  // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes, const QString& registry)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return refuse({QT_TRANSLATE_NOOP("daymark",
                                         "%1 is no file but a folder or a device; it was left as it is: choose another "
                                         "name for the output"),
                       {path}});
    if (isOfRegistry(path, registry))
        return refuse({QT_TRANSLATE_NOOP("daymark",
                                         "%1 is the registry itself and was left as it is: choose another name for the "
                                         "output"),
                       {path}});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return refuse({QT_TRANSLATE_NOOP("daymark", "%1 could not be written (%2); what was there is as it was"),
                   {path, file.errorString()}});
}

}  // namespace daymark
