// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "timing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace daymark::bench {

namespace {

constexpr int rounds = 9;

/// What the windows of all rounds said, by what it is about.
struct Observations
{
    QList<double> ready;
    QList<double> readyMemory;
    QList<double> memory;
    QStringList pages;
    QMap<QString, QList<double>> opened;  ///< by page
    QMap<QString, QList<double>> accepted;
    QMap<QString, QList<double>> seen;

    void add(const QJsonObject& window)
    {
        ready << window[QStringLiteral("ready")].toDouble();
        readyMemory << window[QStringLiteral("readyMemory")].toDouble();
        memory << window[QStringLiteral("memory")].toDouble();
        pages.clear();
        for (const auto& each : window[QStringLiteral("pages")].toArray()) {
            const QJsonObject page = each.toObject();
            pages << page[QStringLiteral("page")].toString();
            addAll(opened[pages.back()], page[QStringLiteral("opened")].toArray());
            addAll(accepted[pages.back()], page[QStringLiteral("accepted")].toArray());
            addAll(seen[pages.back()], page[QStringLiteral("seen")].toArray());
        }
    }

private:
    static void addAll(QList<double>& values, const QJsonArray& more)
    {
        for (const auto& value : more)
            values << value.toDouble();
    }
};

/// Runs the window offscreen, in English, with settings of its own.
QJsonObject runWindow(const Workshop& workshop, const QString& registry)
{
    const qint64 now = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch()).count();
    Program program{workshop.window, QStringList{registry, QString::number(now)} + benchChildren()};
    program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), workshop.folder);
    program.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return QJsonDocument::fromJson(program.run()).object();
}

/// The first page, and the slowest one.
QList<Figure> pageFigures(const QString& what, const Observations& observed, const QMap<QString, QList<double>>& times,
                          std::optional<double> most)
{
    if (observed.pages.isEmpty()) giveUp(QStringLiteral("the window has no page"));
    const QString first = observed.pages.front();
    QString slowest = first;
    for (const QString& page : observed.pages) {
        if (median(times[page]) > median(times[slowest])) slowest = page;
    }
    Figure figure;
    figure.most = most;
    figure.what = QStringLiteral("%1, page %2").arg(what, first);
    figure.measured = median(times[first]);
    QList<Figure> figures{figure};
    if (slowest == first) return figures;
    figure.what = QStringLiteral("%1, page %2 (slowest)").arg(what, slowest);
    figure.measured = median(times[slowest]);
    return figures << figure;
}

}  // namespace

QList<Figure> measureWindow(const Workshop& workshop)
{
    const QString registry = QDir(workshop.folder).filePath(QStringLiteral("window.daymark"));
    if (!QFile::copy(workshop.registry, registry)) giveUp(registry + QStringLiteral(" could not be made"));
    Observations observed;
    (void)runWindow(workshop, registry);  // warms up
    for (int round = 0; round < rounds; ++round)
        observed.add(runWindow(workshop, registry));

    Figure figure;
    figure.what = QStringLiteral("window ready, from process start");
    figure.measured = median(observed.ready);
    figure.most = 300;
    QList<Figure> figures{figure};
    figures += pageFigures(QStringLiteral("child opened"), observed, observed.opened, 30);
    figures += pageFigures(QStringLiteral("edit on disk in the window"), observed, observed.accepted, 6);
    figures += pageFigures(QStringLiteral("the same, until painted"), observed, observed.seen, std::nullopt);
    figure.unit = QStringLiteral("MB");
    figure.what = QStringLiteral("memory, peak until ready");
    figure.measured = median(observed.readyMemory);
    figure.most = 120;
    figures << figure;
    figure.what = QStringLiteral("memory, peak after every page");
    figure.measured = median(observed.memory);
    return figures << figure;
}

}  // namespace daymark::bench
