// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/sample.h"

#include <QDir>

namespace daymark {

QStringList sampleCases()
{
    // The published case first; the directory of a resource lists by name.
    QStringList paths{QStringLiteral(":/sample/published-1.json")};
    for (const QString& name : QDir(QStringLiteral(":/sample")).entryList({QStringLiteral("kd-*.json")}, QDir::Files))
        paths << QStringLiteral(":/sample/") + name;
    return paths;
}

}  // namespace daymark
