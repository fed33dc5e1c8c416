// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace daymark {

namespace {

/// Length of the quoted text, comment or single character that starts at `i`.
qsizetype lengthOfPiece(const QString& script, qsizetype i)
{
    const auto upTo = [&](qsizetype end, qsizetype closing) { return (end < 0 ? script.size() : end + closing) - i; };
    const QChar c = script[i];
    if (c == u'\'' || c == u'"') return upTo(script.indexOf(c, i + 1), 1);
    if (script.mid(i, 2) == QStringLiteral("--")) return upTo(script.indexOf(u'\n', i), 0);
    return 1;
}

/// Whether a `;` ends the statement so far: inside a trigger only the one after END does.
bool isWhole(const QString& statement)
{
    static const QRegularExpression trigger(QStringLiteral("^\\s*CREATE\\s+TRIGGER\\b"));
    static const QRegularExpression end(QStringLiteral("\\bEND\\s*;$"));
    return !trigger.match(statement).hasMatch() || end.match(statement).hasMatch();
}

Result<void> runScript(Connection& connection, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 cannot be read"), {path}));
    for (const QString& statement : statementsOf(QString::fromUtf8(file.readAll()))) {
        if (auto done = connection.run(statement); !done) return done;
    }
    return {};
}

Result<void> migrateInOne(Connection& connection, const Schema& schema)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto version = versionOf(connection);
    if (!version) return tl::unexpected(version.error());
    for (qsizetype i = *version; i < schema.size(); ++i) {
        if (auto done = runScript(connection, schema[i]); !done) return done;
    }
    if (auto done = checkForeignKeys(connection); !done) return done;
    if (auto done = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(schema.size())); !done) return done;
    return transaction->commit();
}

using Objects = QMap<QString, QString>;

/// What a file is made of: "table visit" → its SQL. The shadow tables of full-text search are SQLite's own affair.
Result<Objects> objectsOf(Connection& connection)
{
    Objects objects;
    const auto sql = QStringLiteral(
        "SELECT type || ' ' || name, sql FROM sqlite_schema "
        "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'patient\\_words\\_%' ESCAPE '\\'");
    auto done = connection.read(sql, {}, [&](const QSqlQuery& row) -> Result<void> {
        objects.insert(row.value(0).toString(), row.value(1).toString());
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return objects;
}

}  // namespace

Result<void> checkForeignKeys(Connection& connection)
{
    return connection.read(QStringLiteral("PRAGMA foreign_key_check"), {}, [](const QSqlQuery& row) -> Result<void> {
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A row of %1 belongs to a row of %2 that is not there"),
                              {row.value(0).toString(), row.value(2).toString()}));
    });
}

const Schema& currentSchema()
{
    static const Schema files{QStringLiteral(":/schema/0001-record.sql"),
                              QStringLiteral(":/schema/0002-plan.sql"),
                              QStringLiteral(":/schema/0003-plan-in-the-list.sql"),
                              QStringLiteral(":/schema/0004-worklists.sql"),
                              QStringLiteral(":/schema/0005-marks.sql"),
                              QStringLiteral(":/schema/0006-whole-rows.sql"),
                              QStringLiteral(":/schema/0007-own-intervals.sql")};
    return files;
}

QStringList statementsOf(const QString& script)
{
    QStringList statements;
    QString statement;
    for (qsizetype i = 0; i < script.size();) {
        const qsizetype length = lengthOfPiece(script, i);
        const QString piece = script.mid(i, length);
        i += length;
        // Prose between statements is for the reader of the script; inside one it stays and is kept in the file.
        const bool between = statement.isEmpty();
        if (between && (piece.trimmed().isEmpty() || piece.startsWith(QStringLiteral("--")))) continue;
        statement += piece;
        if (piece == QStringLiteral(";") && isWhole(statement)) statements << std::exchange(statement, {});
    }
    if (!statement.trimmed().isEmpty()) statements << statement;
    return statements;
}

Result<int> versionOf(Connection& connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant& value) {
        return value.toInt();
    });
}

Result<void> migrate(Connection& connection, const Schema& schema)
{
    // A schema file may make a table anew, which with foreign keys on would empty those that refer to it; they are
    // looked at together at the end. The switch has no effect inside a transaction.
    if (auto done = connection.run(QStringLiteral("PRAGMA foreign_keys = OFF")); !done) return done;
    auto migrated = migrateInOne(connection, schema);
    auto done = connection.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    return migrated ? done : migrated;
}
Result<void> compareSchema(Connection& connection, const Schema& schema)
{
    auto model = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Write);
    if (!model) return tl::unexpected(model.error());
    if (auto done = migrate(**model, schema); !done) return done;
    const auto expected = objectsOf(**model);
    if (!expected) return tl::unexpected(expected.error());
    const auto found = objectsOf(connection);
    if (!found) return tl::unexpected(found.error());
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        if (!found->contains(it.key()))
            return refuse(
                Message(QT_TRANSLATE_NOOP("daymark", "The file lacks the %1 that every registry has"), {it.key()}));
        if (found->value(it.key()) != it.value())
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The %1 of the file is not as this program makes it"),
                                  {it.key()}));
    }
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (!expected->contains(it.key()))
            return refuse(Message(QT_TRANSLATE_NOOP("daymark", "The file has a %1 that no registry has"), {it.key()}));
    }
    return {};
}

}  // namespace daymark
