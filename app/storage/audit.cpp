// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit.h"

#include <QDateTime>
#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace daymark {

namespace {

using Kind = RowChange::Kind;

QString kindCode(Kind kind)
{
    switch (kind) {
        case Kind::Added:
            return QStringLiteral("added");
        case Kind::Removed:
            return QStringLiteral("removed");
        case Kind::Changed:
            break;
    }
    return QStringLiteral("changed");
}

Kind kindOf(const QString& code)
{
    for (const Kind kind : {Kind::Added, Kind::Removed}) {
        if (code == kindCode(kind)) return kind;
    }
    return Kind::Changed;
}

}  // namespace

QString computerUser()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) return name;
    }
#ifdef Q_OS_UNIX
    const passwd* user = getpwuid(geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QStringLiteral("uid %1").arg(geteuid());
#else
    return QStringLiteral("?");
#endif
}

EditStamp EditStamp::now(const QString& what)
{
    const QDateTime now = QDateTime::currentDateTime();
    return {Id::make(), now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs), computerUser(), what};
}

Result<void> writeAudit(Connection& connection, const EditStamp& stamp, const Id& patient, const RowChange& change)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO audit (\"edit\", \"when\", \"who\", \"what\", \"patient\", \"kind\", \"table\", \"row\", "
        "\"field\", \"before\", \"after\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto write = [&](const char* field, const QVariant& before, const QVariant& after) {
        return connection.run(
            sql, {stamp.edit.text(), stamp.when, stamp.who, stamp.what, patient.text(), kindCode(change.kind),
                  QString::fromLatin1(change.table), change.row.text(), QString::fromLatin1(field), before, after});
    };
    if (change.fields.isEmpty()) return write("", {}, {});
    for (const auto& field : change.fields) {
        if (auto done = write(field.key, field.before, field.after); !done) return done;
    }
    return {};
}

Result<QList<AuditLine>> readAudit(Connection& connection, const Id& patient)
{
    static const QString sql = QStringLiteral(
        "SELECT \"edit\", \"when\", \"who\", \"what\", \"kind\", \"table\", \"row\", \"field\", \"before\", \"after\" "
        "FROM audit WHERE \"patient\" = ? ORDER BY \"line\"");
    QList<AuditLine> lines;
    auto done = connection.read(sql, {patient.text()}, [&](const QSqlQuery& row) -> Result<void> {
        const auto text = [&](int column) { return row.value(column).toString(); };
        lines << AuditLine{Id::fromText(text(0)), text(1), text(2), text(3), kindOf(text(4)), text(5),
                           Id::fromText(text(6)), text(7), text(8), text(9)};
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return lines;
}

}  // namespace daymark
