// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "storage/registry.h"
#include "timing.h"

#include <algorithm>
#include <cmath>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace daymark::bench {

namespace {

constexpr int children = 100'000;
constexpr int page = 64;  // as a window reads
constexpr int rounds = 40;

/// Made once for all runs: it takes minutes. One of an older format is made anew.
QString largeRegistry(const Workshop& workshop)
{
    const QString path = QDir(workshop.folder).absoluteFilePath(QStringLiteral("../large-%1.daymark").arg(children));
    if (Registry::open(path, Registry::Mode::Read)) return path;
    QFile::remove(path);
    (void)Program{workshop.daymark,
                  {QStringLiteral("generate"), path, QStringLiteral("--children"), QString::number(children),
                   QStringLiteral("--seed"), QStringLiteral("1")}}
        .run();
    return path;
}

/// The value that 99 of 100 stay below.
double percentile99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? std::nan("") : values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

ChildQuery asked(const QString& words, ChildList list = ChildList::NotStated)
{
    ChildQuery query;
    query.words = words;
    query.filter.list = list;
    return query;
}

Figure figure(const QString& what, double measured, double most)
{
    Figure one;
    one.what = what;
    one.measured = measured;
    one.most = most;
    return one;
}

/// A search as the program asks it, beside the same question put to SQLite bare.
Figure measureQuery(const Registry& registry, const QString& path)
{
    QSqlDatabase bare = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    bare.setDatabaseName(path);
    bare.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!bare.open()) giveUp(QStringLiteral("SQLite cannot open ") + path);
    const ChildQuery query = asked(QStringLiteral("balo"));
    const ChildSql sql = sqlOf(query);
    QSqlQuery prepared(bare);
    prepared.setForwardOnly(true);
    prepared.prepare(
        QStringLiteral("SELECT * FROM patient_line WHERE %1 ORDER BY %2 LIMIT %3").arg(sql.where, sql.order).arg(page));
    const auto ask = [&] {
        if (registry.find(query, 0, page).value_or(QList<PatientLine>()).isEmpty())
            giveUp(QStringLiteral("nobody was found"));
    };
    const auto askBare = [&] {
        for (qsizetype i = 0; i < sql.values.size(); ++i)
            prepared.bindValue(int(i), sql.values[i]);
        if (!prepared.exec()) giveUp(QStringLiteral("SQLite refuses the question"));
        const int columns = 30;
        while (prepared.next()) {
            for (int column = 0; column < columns; ++column)
                (void)prepared.value(column);
        }
        prepared.finish();
    };
    const QList<double> medians = alternate(rounds, {ask, askBare});
    Figure one = figure(QStringLiteral("a search among %1 children, its query").arg(children), medians[0], 0);
    one.most.reset();
    one.beside = QStringLiteral("bare SQLite");
    one.besideMeasured = medians[1];
    one.mostRatio = 1.5;
    return one;
}

/// A work-list: how many are on it, and those in sight.
Figure measureList(const Registry& registry, ChildList list)
{
    const ChildQuery query = asked({}, list);
    const QList<double> medians = alternate(rounds / 4, {[&] {
                                                (void)registry.count(query);
                                                (void)registry.find(query, 0, page);
                                            }});
    return figure(QStringLiteral("work-list “%1”").arg(QString::fromLatin1(codeOf(list).code)), medians[0], 100);
}

}  // namespace

QList<Figure> measureLists(const Workshop& workshop)
{
    const QString path = largeRegistry(workshop);
    QList<Figure> figures;
    {
        const auto registry = Registry::open(path, Registry::Mode::Read);
        if (!registry) giveUp(QStringLiteral("the large registry cannot be opened"));
        figures << measureQuery(**registry, path);
        for (const ChildList list :
             {ChildList::Today, ChildList::Due, ChildList::Overdue, ChildList::Lost, ChildList::ToComplete})
            figures << measureList(**registry, list);
    }
    Program window{workshop.list, {path}};
    window.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    window.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), workshop.folder);
    window.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    const QJsonObject seen = QJsonDocument::fromJson(window.run()).object();
    QList<double> keys;
    for (const auto& key : seen[QStringLiteral("keys")].toArray())
        keys << key.toDouble();
    figures << figure(QStringLiteral("a keystroke in the search, painted: 99 of 100"), percentile99(keys), 16);
    figures << figure(QStringLiteral("the large registry opened, painted"), seen[QStringLiteral("opened")].toDouble(),
                      300);
    return figures;
}

}  // namespace daymark::bench
