// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/wholefile.h"

#include <QSaveFile>

namespace daymark {

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 could not be written (%2); what was there is as it was"),
                          {path, file.errorString()}));
}

}  // namespace daymark
