// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inspection.h"

#include "storage/repository.h"
#include "storage/table.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace daymark {

namespace {

// Larger files are opened without a look at every page, which would take longer than anybody waits; SQLite refuses a
// damaged page when it comes to it, and `daymark check` looks at all of them.
constexpr qint64 mostLookedAt = 64LL << 20;

/// The first complaint of `PRAGMA integrity_check` or quick_check, none where the file is whole.
Result<void> checkPages(Connection& connection, const QString& pragma)
{
    const auto complaint = connection.value(QStringLiteral("PRAGMA %1(1)").arg(pragma));
    if (!complaint) return tl::unexpected(complaint.error());
    if (*complaint != QStringLiteral("ok")) return tl::unexpected(damaged(complaint->toString().simplified()));
    return {};
}

/// A file cut off within its last page is read as if zeros followed.
Result<void> checkLength(Connection& connection, const QString& path)
{
    const auto length =
        connection.value(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    if (!length) return tl::unexpected(length.error());
    const qint64 missing = length->toLongLong() - QFileInfo(path).size();
    if (missing > 0) return tl::unexpected(damaged(QStringLiteral("%1 bytes missing").arg(missing)));
    return {};
}

Result<qint64> count(Connection& connection, const char* table)
{
    return connection.value(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(table)))
        .map([](const QVariant& value) { return value.toLongLong(); });
}

/// Refuses a row that belongs to a row of another child.
Result<void> checkKinship(Connection& connection, const char* table, const char* parent)
{
    const auto astray =
        connection.value(QStringLiteral("SELECT count(*) FROM %1 AS child JOIN %2 AS parent ON "
                                        "parent.id = child.parent WHERE child.patient <> parent.patient")
                             .arg(quoted(table), quoted(parent)));
    if (!astray) return tl::unexpected(astray.error());
    if (astray->toInt() > 0)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A row of %1 belongs to a row of another child"),
                              {QString::fromLatin1(table)}));
    return {};
}

/// Reads every child there is, as the program would.
Result<void> checkChildren(Connection& connection)
{
    return forEachChild(connection, [](const Record&) { return Result<void>(); });
}

Result<Message> countEverything(Connection& connection)
{
    qint64 rows = 0;
    int tableCount = 1;
    Result<void> done;
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (!done) return;
        ++tableCount;
        if constexpr (hasParent<Row>) {
            if (QLatin1StringView(table.parent) != QLatin1StringView("patient"))
                done = checkKinship(connection, table.name, table.parent);
            if (!done) return;
        }
        const auto counted = count(connection, table.name);
        if (!counted)
            done = tl::unexpected(counted.error());
        else
            rows += *counted;
    });
    if (!done) return tl::unexpected(done.error());
    const auto children = count(connection, "patient");
    const auto lines = count(connection, "audit");
    if (!children || !lines) return tl::unexpected((children ? lines : children).error());
    return Message(
        QT_TRANSLATE_NOOP("daymark", "Looked at: tables %1, children %2, rows below them %3, audit lines %4"),
        {tableCount, int(*children), double(rows), double(*lines)});
}

}  // namespace

Result<void> inspectHeader(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir()) return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 is a folder, not a registry"), {name}));
    if (!info.exists()) return refuse(Message(QT_TRANSLATE_NOOP("daymark", "There is no file %1"), {path}));
    // A pipe would be waited for.
    if (!info.isFile())
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 is no file but a pipe or a device"), {name}));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Message(QT_TRANSLATE_NOOP("daymark", "You have no permission to read %1: ask whoever owns it"), {path}));
    // SQLite's file format: 16 bytes of magic, the application id at byte 68, big-endian.
    const QByteArray header = file.read(100);
    const bool isSqlite = header.size() == 100 && header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isSqlite || qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        return refuse(
            Message(QT_TRANSLATE_NOOP("daymark", "%1 is not a Daymark registry; it was left as it is"), {name}));
    return {};
}

Result<int> inspectContent(Connection& connection, const QString& path, const Schema& schema)
{
    const QString name = QFileInfo(path).fileName();
    const auto version = versionOf(connection);
    if (!version) return version;
    if (*version > schema.size())
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "%1 was made by a newer Daymark (format %2, this one reads "
                                                "up to %3) and was left as it is: open it with that one"),
                              {name, *version, int(schema.size())}));
    if (QFileInfo(path).size() <= mostLookedAt) {
        if (auto done = checkPages(connection, QStringLiteral("quick_check")); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = checkLength(connection, path); !done) return tl::unexpected(done.error());
    if (*version < 1) return tl::unexpected(damaged(QStringLiteral("user_version %1").arg(*version)));
    return version;
}

Result<QList<Message>> inspectAll(Connection& connection, const Schema& schema)
{
    QList<Message> seen;
    if (auto done = checkPages(connection, QStringLiteral("integrity_check")); !done)
        return tl::unexpected(done.error());
    seen << Message(QT_TRANSLATE_NOOP("daymark", "The file is whole"));
    if (auto done = checkForeignKeys(connection); !done) return tl::unexpected(done.error());
    seen << Message(QT_TRANSLATE_NOOP("daymark", "Every row belongs to a row that is there"));
    if (auto done = compareSchema(connection, schema); !done) return tl::unexpected(done.error());
    seen << Message(QT_TRANSLATE_NOOP("daymark", "The tables are those of format %1"), {int(schema.size())});
    if (auto done = checkChildren(connection); !done) return tl::unexpected(done.error());
    seen << Message(QT_TRANSLATE_NOOP("daymark", "Every child can be read"));
    const auto counts = countEverything(connection);
    if (!counts) return tl::unexpected(counts.error());
    seen << *counts;
    return seen;
}

}  // namespace daymark
