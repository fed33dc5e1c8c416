// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Children for tests, made by the descriptions of the fields: a field added to the record is in them at once.

#include "domain/record/tables.h"

#include <QDate>

namespace samples {

using namespace daymark;

/// Some value that the field can hold; another for another `salt`.
inline QVariant value(const FieldInfo& field, int salt)
{
    switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Note:
            return QStringLiteral("%1 é %2").arg(field.name()).arg(salt);
        case FieldKind::Code:
            return QString::fromLatin1(field.codes[std::size_t(1 + salt) % (field.codes.size() - 1) + 1].code);
        case FieldKind::Number:
            return 0.1 + salt;
        case FieldKind::Integer:
            return qint64(1 + salt);
        case FieldKind::Date:
            return QDate(2024, 1, 15).addDays(salt).toString(Qt::ISODate);
        case FieldKind::Moment:
            return QStringList{QStringLiteral("2024-02-03T14:30"),
                               QStringLiteral("2024-02-03"),
                               QStringLiteral("2024-02"),
                               QStringLiteral("2024"),
                               QStringLiteral("d16"),
                               QStringLiteral("m2")}[salt % 6];
        case FieldKind::Span:
            return QStringList{QStringLiteral("PT12H"), QStringLiteral("P10W")}[salt % 2];
    }
    return {};
}

template <class Row>
void fill(Row& row, int salt)
{
    row.id = Id::make();
    for (const auto& field : Row::fields()) {
        // A test that states everything must hear about a value that does not fit.
        if (!field.set(row, value(field, salt))) qFatal("no sample for %s", field.key);
    }
}

/// A child of whom only the number is known.
inline Record child(const QString& number)
{
    Record record;
    record.patient.id = Id::make();
    record.patient.number = number;
    return record;
}

/// A child with two rows in every list and every field stated; not in the bin.
inline Record fullChild(const QString& number)
{
    Record record;
    fill(record.patient, 0);
    record.patient.number = number;
    record.patient.binned = {};
    record.patient.binReason.clear();
    QHash<QLatin1StringView, Id> last;
    for (int salt : {0, 1}) {
        forEachTable([&](const auto& table) {
            typename std::decay_t<decltype(table)>::Row row;
            fill(row, salt);
            if constexpr (hasParent<decltype(row)>) row.parent = last.value(QLatin1StringView(table.parent));
            last.insert(QLatin1StringView(table.name), row.id);
            (record.*table.rows) << row;
        });
    }
    return record;
}

/// The same with one episode and one of its rows.
template <class Row>
Record with(Record record, Row row)
{
    row.id = Id::make();
    if constexpr (hasParent<Row>) {
        if (row.parent.isNull()) row.parent = record.episodes.back().id;
    }
    (record.*(tableOf<Row>().rows)) << row;
    return record;
}

}  // namespace samples
