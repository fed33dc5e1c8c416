// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/temperaturetable.h"

#include "domain/check/check.h"
#include "domain/check/limits.h"
#include "models/recordedit.h"
#include "models/temperaturestrip.h"

namespace daymark {

namespace {

// The columns of a temperature as they stand in the sheet.
const QList<RowColumn> temperatureColumns = {{"when"},  {"when", nullptr, true}, {"text", "unit"},
                                             {"route"}, {"antipyretic"},         {"detail"}};
constexpr int readingColumn = 2;

/// The row a line has, or is becoming.
Temperature rowAt(const RowPlace& place, const Record& record)
{
    if (const Temperature* there = find(record.temperatures, place.row)) return *there;
    Temperature added;
    added.id = Id::make();
    added.parent = place.parent;
    return added;
}

/// The record with all of the rows; refuses where one of them cannot be, and names it.
Result<Record> withAll(Record record, const QList<Temperature>& rows, QDate today)
{
    for (const Temperature& row : rows) {
        if (const auto why = checkMoment(row.when, record, row.parent, today); why && !row.when.isNull())
            return refuse({QT_TRANSLATE_NOOP("daymark", "%1: %2"), {Message::verbatim(row.text), *why}});
        if (const LimitVerdict verdict = checkLimits(row, record); verdict.isRefused())
            return refuse({QT_TRANSLATE_NOOP("daymark", "%1: %2"), {Message::verbatim(row.text), verdict.sentence}});
        record = withRow(std::move(record), row);
    }
    return record;
}

}  // namespace

TemperatureTable::TemperatureTable(Session& session, const Language& language, QObject* parent)
    : RowTableModel(session, rowKind<Temperature>(), temperatureColumns, language, parent)
{}

std::optional<RowTableModel::Several> TemperatureTable::several(const QModelIndex& index, const QString& text) const
{
    if (index.column() != readingColumn) return std::nullopt;
    auto strip = readStrip(text);
    if (!strip) return std::nullopt;
    if (!*strip) return Several{tl::unexpected(strip->error()), {}, {}, {}};
    Several all{{}, {}, {}, {}};
    const RowPlace place = placeOf(index.row());
    const QDate onset = onsetOf(record(), place);
    const bool fahrenheit = (*strip)->looksLikeFahrenheit();
    auto rows = rowsOf(fahrenheit ? (*strip)->inFahrenheit() : **strip, rowAt(place, record()));
    if (!rows) return Several{tl::unexpected(rows.error()), {}, {}, {}};
    all.words = stripWords(*rows, onset);
    if (fahrenheit) all.question = {QT_TRANSLATE_NOOP("daymark", "In °F? %1. Enter again takes it so"), {all.words}};
    for (Temperature& row : *rows) {
        const LimitVerdict verdict = checkLimits(row, record());
        if (verdict.kind != LimitVerdict::Kind::Asks) continue;
        if (all.question.isEmpty()) all.question = verdict.sentence;
        row.confirmation = language()(confirmedAsTyped);
    }
    all.after = withAll(record(), *rows, today());
    all.name = language()(Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n temperature(s)"), int(rows->size())));
    return all;
}

}  // namespace daymark
