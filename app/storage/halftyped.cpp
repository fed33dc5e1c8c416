// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/halftyped.h"

#include "storage/connection.h"

namespace daymark {

Result<QList<HalfTyped>> readHalfTyped(Connection& connection)
{
    QList<HalfTyped> texts;
    auto done = connection.read(
        QStringLiteral("SELECT \"child\", \"place\", \"text\" FROM half_typed ORDER BY \"ordinal\""), {},
        [&](const QSqlQuery& row) -> Result<void> {
            texts << HalfTyped{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return texts;
}

Result<void> writeHalfTyped(Connection& connection, const QList<HalfTyped>& texts)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction) return tl::unexpected(transaction.error());
    if (auto done = connection.run(QStringLiteral("DELETE FROM half_typed")); !done) return done;
    for (const HalfTyped& each : texts) {
        auto done =
            connection.run(QStringLiteral("INSERT INTO half_typed (\"child\", \"place\", \"text\") VALUES (?, ?, ?)"),
                           {each.child, each.place, each.text});
        if (!done) return done;
    }
    return transaction->commit();
}

}  // namespace daymark
