// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "timing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daymark::bench {

namespace {

QList<double> timesOf(const QJsonObject& sheet, const char* key)
{
    QList<double> times;
    for (const auto& value : sheet[QLatin1StringView(key)].toArray())
        times << value.toDouble();
    return times;
}

}  // namespace

QList<Figure> measureSheet(const Workshop& workshop)
{
    const QString registry = QDir(workshop.folder).filePath(QStringLiteral("sheet.daymark"));
    Program program{workshop.sheet, {registry}};
    program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), workshop.folder);
    program.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    const QJsonObject sheet = QJsonDocument::fromJson(program.run()).object();
    const auto figure = [&](const QString& what, const char* key, std::optional<double> most) {
        Figure one;
        one.what = what;
        one.measured = median(timesOf(sheet, key));
        one.most = most;
        return one;
    };
    return {figure(QStringLiteral("a keystroke in the lab sheet of 60 draws, painted"), "keys", 8),
            figure(QStringLiteral("Enter there: on disk, all derived, painted"), "entries", std::nullopt),
            figure(QStringLiteral("a pasted block of 40 x 60, what it becomes"), "previews", 300),
            figure(QStringLiteral("the same: on disk, all derived, painted"), "pasted", 300)};
}

}  // namespace daymark::bench
