// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstable.h"

#include "storage/table.h"

namespace daymark {

namespace {

Result<void> take(Settings& settings, const QString& key, const QVariant& value)
{
    const Field<Settings>* field = fieldOf<Settings>(key);
    if (!field)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "The file holds a local choice, “%1”, that this program does not "
                                                "know: open it with the program that made it"),
                              {key}));
    if (auto done = field->set(settings, value); !done)
        return tl::unexpected(unreadable("setting", *field, value, done.error()));
    return {};
}

Result<void> write(Connection& connection, const QString& key, const QVariant& value)
{
    if (value.isNull()) return connection.run(QStringLiteral("DELETE FROM setting WHERE \"key\" = ?"), {key});
    return connection.run(QStringLiteral("INSERT INTO setting (\"key\", \"value\") VALUES (?, ?) "
                                         "ON CONFLICT (\"key\") DO UPDATE SET \"value\" = excluded.\"value\""),
                          {key, value});
}

}  // namespace

Result<Settings> readSettings(Connection& connection)
{
    Settings settings;
    auto done =
        connection.read(QStringLiteral("SELECT \"key\", \"value\" FROM setting"), {},
                        [&](const QSqlQuery& row) { return take(settings, row.value(0).toString(), row.value(1)); });
    if (!done) return tl::unexpected(done.error());
    return settings;
}

Result<void> writeSettings(Connection& connection, const EditStamp& stamp, const Settings& before,
                           const Settings& after)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO setting_audit (\"edit\", \"when\", \"who\", \"what\", \"key\", \"before\", \"after\") "
        "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto& field : Settings::fields()) {
        const QVariant was = field.get(before);
        const QVariant is = field.get(after);
        if (was == is) continue;
        if (auto done = write(connection, field.name(), is); !done) return done;
        auto noted =
            connection.run(sql, {stamp.edit.text(), stamp.when, stamp.who, stamp.what, QString(field.name()), was, is});
        if (!noted) return noted;
    }
    return {};
}

Result<QList<AuditLine>> readSettingsAudit(Connection& connection)
{
    static const QString sql = QStringLiteral(
        "SELECT \"edit\", \"when\", \"who\", \"what\", \"key\", \"before\", \"after\" FROM setting_audit "
        "ORDER BY \"line\"");
    QList<AuditLine> lines;
    auto done = connection.read(sql, {}, [&](const QSqlQuery& row) -> Result<void> {
        const auto text = [&](int column) { return row.value(column).toString(); };
        AuditLine line;
        line.edit = Id::fromText(text(0));
        line.when = text(1);
        line.who = text(2);
        line.what = text(3);
        line.table = QStringLiteral("setting");
        line.field = text(4);
        line.before = text(5);
        line.after = text(6);
        lines << line;
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return lines;
}

}  // namespace daymark
