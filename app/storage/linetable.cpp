// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/linetable.h"

#include "storage/repository.h"
#include "storage/words.h"

namespace daymark {

namespace {

/// A column of patient_line and the field of the line in it, so that neither is ever written without the other.
const QList<Field<PatientLine>>& lineFields()
{
    static const QList<Field<PatientLine>> list{
        field<&PatientLine::number>("number", ""),
        field<&PatientLine::familyName>("familyName", ""),
        field<&PatientLine::givenName>("givenName", ""),
        field<&PatientLine::sex>("sex", ""),
        field<&PatientLine::birth>("birth", ""),
        field<&PatientLine::ageAtOnset>("ageAtOnset", ""),
        field<&PatientLine::onset>("onset", ""),
        field<&PatientLine::lastEvent>("lastEvent", ""),
        field<&PatientLine::worstClass>("worstClass", ""),
        field<&PatientLine::worstAtLeast>("worstAtLeast", ""),
        field<&PatientLine::nowClass>("nowClass", ""),
        field<&PatientLine::nowAtLeast>("nowAtLeast", ""),
        field<&PatientLine::riskLevel>("riskLevel", ""),
        field<&PatientLine::dueItem>("dueItem", ""),
        field<&PatientLine::dueFrom>("dueFrom", ""),
        field<&PatientLine::dueTo>("dueTo", ""),
        field<&PatientLine::lostAfter>("lostAfter", ""),
        field<&PatientLine::followUp>("followUp", ""),
        field<&PatientLine::origin>("origin", ""),
        field<&PatientLine::binned>("binned", ""),
        field<&PatientLine::name>("name", ""),
        field<&PatientLine::place>("place", ""),
        field<&PatientLine::urgency>("urgency", ""),
        field<&PatientLine::worstZ>("worstZ", ""),
        field<&PatientLine::worstReported>("worstReported", ""),
        field<&PatientLine::nowZ>("nowZ", ""),
        field<&PatientLine::nowReported>("nowReported", ""),
        field<&PatientLine::lastEcho>("lastEcho", ""),
        field<&PatientLine::nextVisit>("nextVisit", ""),
        field<&PatientLine::firstIvigDay>("firstIvigDay", ""),
        field<&PatientLine::drugs>("drugs", ""),
        field<&PatientLine::gap>("gap", ""),
        field<&PatientLine::gapWhen>("gapWhen", ""),
        field<&PatientLine::gaps>("gaps", ""),
    };
    return list;
}

QString columnList()
{
    QStringList columns;
    for (const auto& field : lineFields())
        columns << u'"' + field.name() + u'"';
    return columns.join(QStringLiteral(", "));
}

Result<void> writeWords(Connection& connection, const Id& patient, const SearchWords& words)
{
    const auto line =
        connection.value(QStringLiteral("SELECT line FROM patient_line WHERE patient = ?"), {patient.text()});
    if (!line) return tl::unexpected(line.error());
    // Most edits change no words, and to leave the index alone costs much less than to write it again.
    std::optional<SearchWords> known;
    auto done =
        connection.read(QStringLiteral("SELECT number, names, parts, birth, words FROM patient_words WHERE rowid = ?"),
                        {*line}, [&](const QSqlQuery& row) -> Result<void> {
                            const auto text = [&](int column) { return row.value(column).toString(); };
                            known = SearchWords{text(0), text(1), text(2), text(3), text(4)};
                            return {};
                        });
    if (!done || known == words) return done;
    if (known) {
        done = connection.run(QStringLiteral("DELETE FROM patient_words WHERE rowid = ?"), {*line});
        if (!done) return done;
    }
    return connection.run(QStringLiteral("INSERT INTO patient_words (rowid, number, names, parts, birth, words) "
                                         "VALUES (?, ?, ?, ?, ?, ?)"),
                          {*line, words.number, words.names, words.parts, words.birth, words.words});
}

}  // namespace

Result<void> writeLine(Connection& connection, const Record& record, QDate today, const Settings& settings)
{
    const PatientLine line = lineOf(record, today, settings);
    QVariantList values{line.id.text(), line.episodes};
    QStringList updates{QStringLiteral("episodes = excluded.episodes")};
    for (const auto& field : lineFields()) {
        values << field.get(line);
        updates << QStringLiteral("\"%1\" = excluded.\"%1\"").arg(field.name());
    }
    static const QString sql =
        QStringLiteral(
            "INSERT INTO patient_line (patient, episodes, %1) VALUES (?, ?%2) "
            "ON CONFLICT (patient) DO UPDATE SET %3")
            .arg(columnList(), QStringLiteral(", ?").repeated(lineFields().size()), updates.join(QStringLiteral(", ")));
    if (auto done = connection.run(sql, values); !done) return done;
    return writeWords(connection, line.id, wordsOf(record));
}

Result<void> writeAllLines(Connection& connection, QDate today, const Settings& settings)
{
    return forEachChild(connection, [&](const Record& child) { return writeLine(connection, child, today, settings); });
}

Result<void> refreshLines(Connection& connection, QDate today, const Settings& settings)
{
    const auto thisVersion = QStringLiteral(DAYMARK_VERSION);
    const auto madeBy = connection.value(QStringLiteral("SELECT version FROM made_by WHERE cache = 'patient_line'"));
    if (!madeBy) return tl::unexpected(madeBy.error());
    if (madeBy->toString() == thisVersion) return {};
    auto transaction = Transaction::begin(connection);
    if (!transaction) return tl::unexpected(transaction.error());
    if (auto done = writeAllLines(connection, today, settings); !done) return done;
    auto noted = connection.run(QStringLiteral("INSERT INTO made_by (cache, version) VALUES ('patient_line', ?) "
                                               "ON CONFLICT (cache) DO UPDATE SET version = excluded.version"),
                                {thisVersion});
    return noted ? transaction->commit() : noted;
}

Result<QList<PatientLine>> readLines(Connection& connection, const QString& condition, const QVariantList& values)
{
    QList<PatientLine> lines;
    const QString sql =
        QStringLiteral("SELECT patient, episodes, %1 FROM patient_line WHERE %2").arg(columnList(), condition);
    auto done = connection.read(sql, values, [&](const QSqlQuery& row) -> Result<void> {
        PatientLine line;
        line.id = Id::fromText(row.value(0).toString());
        line.episodes = row.value(1).toInt();
        int column = 2;
        for (const auto& field : lineFields()) {
            if (auto set = field.set(line, row.value(column++)); !set) return set;
        }
        lines << line;
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return lines;
}

}  // namespace daymark
