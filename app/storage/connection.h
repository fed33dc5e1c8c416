// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <memory>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace daymark {

/// An open SQLite file, closed when this goes. Keeps the statements it has prepared.
class Connection
{
public:
    enum class Mode {
        Read,   ///< cannot write whatever is asked of it; waits for a save under way to end
        Write,  ///< foreign keys checked, saves durable when they return
    };

    /// Opens `path`, or a registry in memory for ":memory:". Refuses what SQLite cannot open; looks at nothing yet.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs one statement that gives no rows.
    Result<void> run(const QString& sql, const QVariantList& values = {});
    /// Calls `eachRow` with the query on every row; an error it returns ends the reading and is passed on.
    Result<void> read(const QString& sql, const QVariantList& values,
                      const std::function<Result<void>(const QSqlQuery&)>& eachRow);
    /// The first column of the first row; a null variant where there is no row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    /// Whether a transaction of this connection is under way.
    bool isInTransaction() const { return m_transactions > 0; }

    /// A fault for tests: called before every statement that may write, which fails where it answers false.
    void setFault(std::function<bool(const QString& sql)> mayRun) { m_mayRun = std::move(mayRun); }

private:
    friend class Snapshot;
    friend class Transaction;
    explicit Connection(const QString& name) : m_name(name) {}
    Result<QSqlQuery*> prepared(const QString& sql);
    Result<void> configure(Mode mode);
    Result<void> runAnyway(const QString& sql, const QVariantList& values = {});

    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::function<bool(const QString&)> m_mayRun;
    int m_transactions = 0;
};

/// Why a file whose pages do not hang together is refused.
Error damaged(const QString& how);

/// All or nothing: what was run since is taken back unless commit() succeeded.
class Transaction
{
public:
    /// Takes the right to write at once; refuses while somebody else has it.
    static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    /// On disk when it returns without an error; otherwise nothing was changed.
    Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;  ///< null once it is over
};

/// What several questions are answered from is one state of the file, whatever another program saves meanwhile; nothing
/// where a transaction is under way, which sees one state anyway. Saves of others wait for it to go: hold it briefly.
class Snapshot
{
public:
    static Result<Snapshot> take(Connection& connection);
    ~Snapshot();
    Snapshot(Snapshot&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    Snapshot& operator=(Snapshot&&) = delete;

private:
    explicit Snapshot(Connection* connection) : m_connection(connection) {}

    Connection* m_connection;  ///< null: within a transaction
};

}  // namespace daymark
