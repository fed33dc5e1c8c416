// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/askoutput.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace daymark {

QString askOutput(QWidget* parent, const QString& title, const Session& session, const QString& suffix,
                  const QString& filter)
{
    static const QRegularExpression noName(QStringLiteral("[/\\\\:*?\"<>|]"));
    const QString name = QString(session.record().patient.number).replace(noName, QStringLiteral("-")) + suffix;
    const QDir folder = QFileInfo(session.registry().path()).absoluteDir();
    return QFileDialog::getSaveFileName(parent, title, folder.filePath(name), filter);
}

}  // namespace daymark
