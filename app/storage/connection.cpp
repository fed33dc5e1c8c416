// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QSqlError>
#include <QUuid>

namespace daymark {

namespace {

/// How long a save waits for readers to finish, and a reader for a save, in milliseconds.
constexpr int patience = 5000;

Error errorOf(const QSqlError& error)
{
    // SQLite's primary result codes; extended ones carry more in the higher bits.
    constexpr int busy = 5;
    constexpr int corrupt = 11;
    constexpr int full = 13;
    constexpr int constraint = 19;
    constexpr int noDatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == busy)
        return {Message(QT_TRANSLATE_NOOP("daymark",
                                          "Another program is using the file just now; nothing was changed. "
                                          "Try again in a moment")),
                {}};
    if (code == corrupt || code == noDatabase) return damaged(error.databaseText());
    if (code == constraint && error.databaseText().contains(QStringLiteral("FOREIGN KEY")))
        return {Message(QT_TRANSLATE_NOOP("daymark", "A row belongs to one that is not there; nothing was changed")),
                {}};
    if (code == constraint && error.databaseText().contains(QStringLiteral("UNIQUE")))
        return {Message(QT_TRANSLATE_NOOP("daymark",
                                          "Something of that id or number is in the file already (%1); "
                                          "nothing was changed"),
                        {error.databaseText()}),
                {}};
    if (code == full)
        return {Message(QT_TRANSLATE_NOOP("daymark", "The disk is full; nothing was changed. Make room and try again")),
                {}};
    return {Message(QT_TRANSLATE_NOOP("daymark", "The file could not be read or written (%1); nothing was changed"),
                    {error.databaseText().isEmpty() ? error.text() : error.databaseText()}),
            {}};
}

/// Rows hold a lock on the file until their statement is reset; this resets it on every way out.
class Finish
{
public:
    explicit Finish(QSqlQuery& query) : m_query(query) {}
    ~Finish() { m_query.finish(); }
    Finish(const Finish&) = delete;
    Finish& operator=(const Finish&) = delete;

private:
    QSqlQuery& m_query;
};

Result<void> execute(QSqlQuery& query, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec()) return tl::unexpected(errorOf(query.lastError()));
    return {};
}

}  // namespace

Error damaged(const QString& how)
{
    return {Message(QT_TRANSLATE_NOOP("daymark",
                                      "The file is damaged (%1). Nothing was changed; keep it as it is and "
                                      "go back to a copy of it"),
                    {how}),
            {}};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    std::unique_ptr<Connection> connection(
        new Connection(QStringLiteral("daymark-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience);
    if (mode == Mode::Read) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open()) return tl::unexpected(errorOf(database.lastError()));
    if (auto done = connection->configure(mode); !done) return tl::unexpected(done.error());
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};  // removeDatabase complains while anybody holds it
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::configure(Mode mode)
{
    // A registry of some hundred children stays in memory, so that no page is read twice while a child is.
    if (auto done = run(QStringLiteral("PRAGMA cache_size = -16000")); !done) return done;
    if (mode == Mode::Read) return run(QStringLiteral("PRAGMA query_only = ON"));
    // One file is the whole registry, so a rollback journal and no log beside it; EXTRA also syncs the folder, after
    // which a power cut cannot bring back a journal that undoes a finished save. None of these looks into the file yet.
    for (const auto& pragma : {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = EXTRA"),
                               QStringLiteral("PRAGMA trusted_schema = OFF")}) {
        if (auto done = run(pragma); !done) return done;
    }
    return {};
}

Result<QSqlQuery*> Connection::prepared(const QString& sql)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.cend()) return known->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) return tl::unexpected(errorOf(query->lastError()));
    return m_prepared.insert(sql, query)->get();
}

Result<void> Connection::run(const QString& sql, const QVariantList& values)
{
    if (m_mayRun && !m_mayRun(sql))
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The save was interrupted; nothing was changed")));
    return runAnyway(sql, values);
}

Result<void> Connection::runAnyway(const QString& sql, const QVariantList& values)
{
    auto query = prepared(sql);
    if (!query) return tl::unexpected(query.error());
    const Finish finish(**query);
    return execute(**query, values);
}

Result<void> Connection::read(const QString& sql, const QVariantList& values,
                              const std::function<Result<void>(const QSqlQuery&)>& eachRow)
{
    auto prepare = prepared(sql);
    if (!prepare) return tl::unexpected(prepare.error());
    QSqlQuery& query = **prepare;
    const Finish finish(query);
    if (auto done = execute(query, values); !done) return done;
    while (query.next()) {
        if (auto done = eachRow(query); !done) return done;
    }
    if (query.lastError().isValid()) return tl::unexpected(errorOf(query.lastError()));
    return {};
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& values)
{
    // A null variant is also what an absent row gives; nobody here needs to tell them apart.
    QVariant first;
    bool isFirst = true;
    auto done = read(sql, values, [&](const QSqlQuery& row) -> Result<void> {
        if (std::exchange(isFirst, false)) first = row.value(0);
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return first;
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto done = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !done) return tl::unexpected(done.error());
    ++connection.m_transactions;
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (!m_connection) return;
    --m_connection->m_transactions;
    // Fails only where SQLite has already rolled back by itself.
    (void)m_connection->run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (auto done = m_connection->run(QStringLiteral("COMMIT")); !done) return done;
    --std::exchange(m_connection, nullptr)->m_transactions;
    return {};
}

Result<Snapshot> Snapshot::take(Connection& connection)
{
    if (connection.isInTransaction()) return Snapshot(nullptr);
    if (auto done = connection.runAnyway(QStringLiteral("BEGIN")); !done) return tl::unexpected(done.error());
    return Snapshot(&connection);
}

Snapshot::~Snapshot()
{
    // Nothing was changed: it only lets go.
    if (m_connection) (void)m_connection->runAnyway(QStringLiteral("ROLLBACK"));
}

}  // namespace daymark
