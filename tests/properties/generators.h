// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Arbitrary children, made by the descriptions of the fields: whatever the record can hold, they hold some day.

#include "domain/record/tables.h"

#include <rapidcheck.h>
#include <QDate>
#include <QtGlobal>

namespace generators {

using namespace daymark;

/// Text as people type it, from several scripts; never empty, never a control character.
inline rc::Gen<QString> text()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::u16string>(
                            rc::gen::elementOf(std::u16string(u"aB7 .,<≤é“/µ°\\\"'{}[]:\nÄ漢\u0301٫")))),
                        [](const std::u16string& words) { return QString::fromStdU16String(words); });
}

inline rc::Gen<QDate> date()
{
    return rc::gen::map(rc::gen::inRange(0, 80000), [](int days) { return QDate(1950, 1, 1).addDays(days); });
}

inline rc::Gen<QString> moment()
{
    return rc::gen::exec([]() -> QString {
        const QDate day = *date();
        const int n = *rc::gen::inRange(1, 400);
        switch (*rc::gen::inRange(0, 6)) {
            case 0:
                return Moment::on(day).text();
            case 1:
                return Moment::at(day, QTime(n % 24, n % 60)).text();
            case 2:
                return Moment::inMonth(day.year(), day.month()).text();
            case 3:
                return Moment::inYear(day.year()).text();
            case 4:
                return Moment::afterOnset(*rc::gen::element(n, -n), Span::Unit::Day).text();
            default:
                return Moment::afterOnset(n, *rc::gen::element(Span::Unit::Week, Span::Unit::Month, Span::Unit::Year))
                    .text();
        }
    });
}

inline rc::Gen<QString> span()
{
    return rc::gen::exec([]() -> QString {
        using enum Span::Unit;
        return Span{*rc::gen::inRange(1, 1000), *rc::gen::element(Hour, Day, Week, Month, Year)}.text();
    });
}

/// Text as it may be pasted, with a control character at an end.
inline rc::Gen<QString> pastedText()
{
    return rc::gen::map(rc::gen::pair(text(), rc::gen::elementOf(std::u16string(u"\v\f\r\u0001\u001b"))),
                        [](const std::pair<QString, char16_t>& parts) { return parts.first + QChar(parts.second); });
}

/// A value the field can hold, or takes and cleans.
inline QVariant value(const FieldInfo& field)
{
    switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Note:
            return *rc::gen::oneOf(text(), pastedText());
        case FieldKind::Code:
            return QString::fromLatin1(field.codes[*rc::gen::inRange<std::size_t>(1, field.codes.size())].code);
        case FieldKind::Number:
            return *rc::gen::positive<int>() / 1000.0;
        case FieldKind::Integer:
            return qint64(*rc::gen::inRange(-1000, 1000));
        case FieldKind::Date:
            return (*date()).toString(Qt::ISODate);
        case FieldKind::Moment:
            return *moment();
        case FieldKind::Span:
            return *span();
    }
    return {};
}

/// A row of which about half the fields are stated.
template <class Row>
Row row()
{
    Row row;
    row.id = Id::make();
    for (const auto& field : Row::fields()) {
        if (!*rc::gen::arbitrary<bool>()) continue;
        if (!field.set(row, value(field))) qFatal("no value for %s", field.key);
    }
    return row;
}

/// Up to two rows of every table below each parent, in the order of the case file: by parent.
inline void addRows(Record& record, QLatin1StringView parentTable, const Id& parent)
{
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (parentTable != QLatin1StringView(table.parent)) return;
        const int count = *rc::gen::inRange(0, 3);
        for (int i = 0; i < count; ++i) {
            Row made = row<Row>();
            if constexpr (hasParent<Row>) made.parent = parent;
            (record.*table.rows).append(made);
            addRows(record, QLatin1StringView(table.name), made.id);
        }
    });
}

/// A child with a number and whatever else.
inline Record child()
{
    Record record;
    record.patient = row<Patient>();
    if (record.patient.number.isEmpty()) record.patient.number = *text();
    addRows(record, QLatin1StringView("patient"), record.patient.id);
    return record;
}

}  // namespace generators
