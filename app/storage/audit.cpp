// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
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

/// All that a row said which came or went, in the order of its fields: [["text","98.4"],["unit","mg/L"]]. Null where it
/// said nothing.
QVariant wholeRow(const RowChange& change)
{
    QJsonArray fields;
    for (const auto& field : change.fields)
        fields << QJsonArray{QString::fromLatin1(field.key),
                             (change.kind == Kind::Added ? field.after : field.before).toString()};
    if (fields.isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

/// The line field by field where it tells of a whole row, else as it is.
QList<AuditLine> byField(const AuditLine& line)
{
    const QString whole = line.kind == Kind::Added ? line.after : line.before;
    if (line.kind == Kind::Changed || !line.field.isEmpty() || whole.isEmpty()) return {line};
    QList<AuditLine> lines;
    for (const QJsonValue& each : QJsonDocument::fromJson(whole.toUtf8()).array()) {
        AuditLine field = line;
        field.field = each[0].toString();
        (line.kind == Kind::Added ? field.after : field.before) = each[1].toString();
        lines << field;
    }
    return lines;
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
    if (change.kind == Kind::Added) return write("", {}, wholeRow(change));
    if (change.kind == Kind::Removed) return write("", wholeRow(change), {});
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
        lines << byField({Id::fromText(text(0)), text(1), text(2), text(3), kindOf(text(4)), text(5),
                          Id::fromText(text(6)), text(7), text(8), text(9)});
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return lines;
}

}  // namespace daymark
