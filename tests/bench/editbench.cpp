// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "benches.h"
#include "domain/facts.h"
#include "session/session.h"
#include "timing.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace daymark::bench {

namespace {

constexpr int rounds = 200;

/// The least a durable save can be: one row of one table, with the journal and the syncs of a registry.
class BareFile
{
public:
    explicit BareFile(const QString& path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE")))
    {
        QFile::remove(path);
        m_database.setDatabaseName(path);
        if (!m_database.open()) giveUp(m_database.lastError().text());
        run(QStringLiteral("PRAGMA journal_mode = DELETE"));
        run(QStringLiteral("PRAGMA synchronous = EXTRA"));
        run(QStringLiteral("CREATE TABLE value (id INTEGER PRIMARY KEY, text TEXT) STRICT"));
        run(QStringLiteral("INSERT INTO value VALUES (1, '')"));
        m_update = std::make_unique<QSqlQuery>(m_database);
        if (!m_update->prepare(QStringLiteral("UPDATE value SET text = ? WHERE id = 1")))
            giveUp(m_update->lastError().text());
    }

    void commit(const QString& text)
    {
        m_update->bindValue(0, text);
        if (!m_update->exec()) giveUp(m_update->lastError().text());
        m_update->finish();
    }

private:
    void run(const QString& sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql)) giveUp(query.lastError().text());
    }

    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_update;
};

/// The values that are typed in turn.
QString typed(int turn)
{
    return QString::number(20 + turn % 80) + QStringLiteral(".5");
}

class Typing
{
public:
    Typing(const QString& path, const QString& number) : m_session(opened(path))
    {
        const auto child = m_session.registry().loadNumber(number);
        if (!child) giveUp(Language()(child.error().message));
        if (const auto done = m_session.openChild(child->patient.id); !done) giveUp(Language()(done.error().message));
        if (child->labResults.isEmpty()) giveUp(number + QStringLiteral(" has no laboratory result to change"));
    }

    void type(const QString& text)
    {
        Record after = m_session.record();
        after.labResults.back().text = text;
        if (const auto done = m_session.edit(QStringLiteral("a result"), after); !done)
            giveUp(Language()(done.error().message));
    }

    /// What a page would ask for after an edit.
    void derive() const
    {
        if (factsOf(m_session.record(), m_session.today()).isEmpty()) giveUp(QStringLiteral("nothing was derived"));
    }

private:
    static std::unique_ptr<Registry> opened(const QString& path)
    {
        auto registry = Registry::open(path, Registry::Mode::Write);
        if (!registry) giveUp(Language()(registry.error().message));
        return *std::move(registry);
    }

    Session m_session;
};

QString copyOf(const Workshop& workshop, const QString& name)
{
    const QString path = QDir(workshop.folder).filePath(name);
    if (!QFile::copy(workshop.registry, path)) giveUp(path + QStringLiteral(" could not be made"));
    return path;
}

}  // namespace

QList<Figure> measureEdits(const Workshop& workshop)
{
    BareFile bare(QDir(workshop.folder).filePath(QStringLiteral("bare.sqlite")));
    QList<Figure> figures;
    for (const QString& number : benchChildren()) {
        Typing typing(copyOf(workshop, QStringLiteral("edits-%1.daymark").arg(number)), number);
        int turn = 0;
        const QList<double> medians = alternate(rounds, {[&] { typing.type(typed(++turn)); },
                                                         [&] {
                                                             typing.type(typed(++turn));
                                                             typing.derive();
                                                         },
                                                         [&] { bare.commit(typed(++turn)); }});
        Figure figure;
        figure.beside = QStringLiteral("bare commit");
        figure.besideMeasured = medians[2];
        figure.what = QStringLiteral("edit of %1 on disk").arg(number);
        figure.measured = medians[0];
        figure.mostRatio = 2;
        figures << figure;
        figure.what = QStringLiteral("edit of %1 on disk, all facts derived").arg(number);
        figure.measured = medians[1];
        figure.mostRatio.reset();
        figure.most = 6;
        figures << figure;
    }
    return figures;
}

}  // namespace daymark::bench
