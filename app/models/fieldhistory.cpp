// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldhistory.h"

#include "domain/record/tables.h"
#include "models/fieldentry.h"

#include <QDateTime>
#include <QSet>

namespace daymark {

namespace {

/// How the rows of one table are described.
struct TableWords
{
    Message noun;
    QHash<QString, FieldInfo> fields;
};

template <class Row>
TableWords wordsOf(const char* noun)
{
    TableWords words{Message(noun), {}};
    for (const auto& field : Row::fields())
        words.fields.insert(field.name(), field);
    return words;
}

const QHash<QString, TableWords>& tableWords()
{
    static const QHash<QString, TableWords> all = [] {
        QHash<QString, TableWords> words;
        words.insert(QStringLiteral("patient"), wordsOf<Patient>(QT_TRANSLATE_NOOP("daymark", "child")));
        forEachTable([&](const auto& table) {
            using Row = typename std::decay_t<decltype(table)>::Row;
            words.insert(QString::fromLatin1(table.name), wordsOf<Row>(table.noun));
        });
        return words;
    }();
    return all;
}

bool isStructure(const AuditLine& line)
{
    return line.field == QLatin1StringView("parent") || line.field == QLatin1StringView("ordinal");
}

/// The rows of the place: the one there is, and those that came and went with the same `like`.
QSet<Id> rowsOf(const QList<AuditLine>& audit, const FieldPlace& place)
{
    QSet<Id> rows;
    if (!place.row.isNull()) rows << place.row;
    if (place.like.isEmpty()) return rows;
    QHash<Id, int> met;
    for (const AuditLine& line : audit) {
        if (line.kind != RowChange::Kind::Added || line.table != place.table) continue;
        const auto wanted = place.like.constFind(line.field);
        if (wanted != place.like.cend() && *wanted == line.after && ++met[line.row] == place.like.size())
            rows << line.row;
    }
    return rows;
}

QString instantWords(const QString& iso, const Language& language)
{
    const QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime();
    if (!when.isValid()) return iso;
    return language.date(when.date()) + u' ' + when.time().toString(QStringLiteral("HH:mm"));
}

HistoryLine lineOf(const AuditLine& line, const Language& language)
{
    const TableWords table = tableWords().value(line.table);
    HistoryLine words{instantWords(line.when, language), line.who, line.what, language(table.noun), {}, {}};
    const auto field = table.fields.constFind(line.field);
    if (field == table.fields.cend()) return words;
    words.field = language(field->label);
    const auto shown = [&](const QString& text) {
        return text.isEmpty() ? QString() : shownText(*field, QVariant(text), language);
    };
    words.before = shown(line.before);
    words.after = shown(line.after);
    return words;
}

}  // namespace

QList<HistoryLine> historyOf(const QList<AuditLine>& audit, const FieldPlace& place, const Language& language)
{
    const QSet<Id> rows = rowsOf(audit, place);
    QList<HistoryLine> lines;
    for (auto line = audit.crbegin(); line != audit.crend(); ++line) {
        if (isStructure(*line)) continue;
        const bool isHere = place.isNull() || (line->table == place.table && rows.contains(line->row) &&
                                               (place.fields.isEmpty() || place.fields.contains(line->field)));
        if (isHere) lines << lineOf(*line, language);
    }
    return lines;
}

}  // namespace daymark
