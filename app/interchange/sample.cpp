// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/sample.h"

#include "interchange/casefile.h"

#include <QDir>

namespace daymark {

namespace {

/// The sample is right whatever the computer's clock says.
const QDate anyDay(2199, 12, 31);

}  // namespace

QStringList sampleCases()
{
    // The published case first; the directory of a resource lists by name.
    QStringList paths{QStringLiteral(":/sample/published-1.json")};
    for (const QString& name : QDir(QStringLiteral(":/sample")).entryList({QStringLiteral("kd-*.json")}, QDir::Files))
        paths << QStringLiteral(":/sample/") + name;
    return paths;
}

Result<QList<Change>> sampleChildren()
{
    QList<Change> children;
    for (const QString& path : sampleCases()) {
        auto read = readCaseFile(path, anyDay);
        if (!read) return tl::unexpected(read.error());
        children << Change{std::nullopt, std::move(read->record)};
    }
    return children;
}

QString sampleEdit()
{
    return QStringLiteral("Sample registry");
}

}  // namespace daymark
