// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/moment.h"
#include "base/quantity.h"
#include "base/result.h"
#include "base/span.h"

#include <optional>
#include <QVariant>

namespace daymark {

/// How a field is stored, typed and shown.
enum class FieldKind {
    Text,     ///< a line: QString
    Note,     ///< several lines: QString
    Code,     ///< one of `codes`: QString
    Number,   ///< double, in `unit`
    Integer,  ///< qint64
    Date,     ///< ISO text, a whole date
    Moment,   ///< Moment::text()
    Span,     ///< Span::text()
};

/// The one description of a field: column, case-file key, input's objectName, label and audit text follow from it.
struct FieldInfo
{
    const char* key;    ///< lowerCamelCase; the case file's key, the column's and the input's name
    const char* label;  ///< English source, context "daymark"
    FieldKind kind = FieldKind::Text;
    Codes codes = {};
    const char* unit = "";  ///< of a Number: "mm", "kg" …
    bool isPlan = false;    ///< of a Moment: when something is to be, not when it was

    QLatin1StringView name() const { return QLatin1StringView(key); }
};

/// A field of `Row`: its description, and the way in and out as a QVariant. A null variant is "not stated", both ways.
template <class Row>
struct Field : FieldInfo
{
    QVariant (*get)(const Row&) = nullptr;
    /// The member of a field that is a Moment, which need not be read from its text; of others null.
    const Moment& (*moment)(const Row&) = nullptr;
    /// Refuses what the field cannot hold (unknown code, impossible date, not a number), leaving the row as it was.
    Result<void> (*set)(Row&, const QVariant&) = nullptr;
};

/// How a member's type goes to and from a QVariant. One specialisation for each kind of member.
template <class T>
struct FieldCodec;

/// Text as a field holds it: without control characters, which no hand types and no printer shows, but line breaks and
/// tabs. What is pasted may have them.
QString withoutControls(QString text);

Error notOneOf(const QString& text, Codes codes);
Error notANumber(const QVariant& value);
Result<double> numberOf(const QVariant& value);  ///< refuses text, NaN and infinities

template <>
struct FieldCodec<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    static Codes codes() { return {}; }
    static QVariant get(const QString& member) { return member.isEmpty() ? QVariant() : QVariant(member); }
    static Result<QString> parse(const QVariant& value);
};

template <>
struct FieldCodec<QDate>
{
    static constexpr FieldKind kind = FieldKind::Date;
    static Codes codes() { return {}; }
    static QVariant get(const QDate& member);
    static Result<QDate> parse(const QVariant& value);
};

template <>
struct FieldCodec<Moment>
{
    static constexpr FieldKind kind = FieldKind::Moment;
    static Codes codes() { return {}; }
    static QVariant get(const Moment& member) { return member.isNull() ? QVariant() : QVariant(member.text()); }
    static Result<Moment> parse(const QVariant& value);
};

template <>
struct FieldCodec<Span>
{
    static constexpr FieldKind kind = FieldKind::Span;
    static Codes codes() { return {}; }
    static QVariant get(const Span& member) { return member.isNull() ? QVariant() : QVariant(member.text()); }
    static Result<Span> parse(const QVariant& value);
};

template <>
struct FieldCodec<std::optional<int>>
{
    static constexpr FieldKind kind = FieldKind::Integer;
    static Codes codes() { return {}; }
    static QVariant get(const std::optional<int>& member) { return member ? QVariant(qint64(*member)) : QVariant(); }
    static Result<std::optional<int>> parse(const QVariant& value);
};

template <class Unit>
struct FieldCodec<std::optional<Quantity<Unit>>>
{
    static constexpr FieldKind kind = FieldKind::Number;
    static Codes codes() { return {}; }
    static QVariant get(const std::optional<Quantity<Unit>>& member)
    {
        return member ? QVariant(member->value) : QVariant();
    }
    static Result<std::optional<Quantity<Unit>>> parse(const QVariant& value)
    {
        if (value.isNull()) return std::nullopt;
        return numberOf(value).map([](double number) { return std::optional(Quantity<Unit>(number)); });
    }
};

template <class E>
requires std::is_enum_v<E>
struct FieldCodec<E>
{
    static constexpr FieldKind kind = FieldKind::Code;
    static Codes codes() { return codesOf<E>(); }
    static QVariant get(const E& member)
    {
        return member == E{} ? QVariant() : QVariant(QString::fromLatin1(codeOf(member).code));
    }
    static Result<E> parse(const QVariant& value)
    {
        const QString text = value.toString();
        const Codes all = codes();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (text == QLatin1StringView(all[i].code)) return static_cast<E>(i);
        }
        return tl::unexpected(notOneOf(text, all));
    }
};

template <class T>
struct MemberOf;
template <class Row, class T>
struct MemberOf<T Row::*>
{
    using RowType = Row;
    using Type = T;
};

/// Describes the member: `field<&EchoMeasure::mm>("mm", QT_TRANSLATE_NOOP("daymark", "Diameter"), "mm")`.
template <auto Member>
auto field(const char* key, const char* label, const char* unit = "")
{
    using Row = typename MemberOf<decltype(Member)>::RowType;
    using Type = typename MemberOf<decltype(Member)>::Type;
    using Codec = FieldCodec<Type>;
    Field<Row> description;
    description.key = key;
    description.label = label;
    description.kind = Codec::kind;
    description.codes = Codec::codes();
    description.unit = unit;
    description.get = [](const Row& row) { return Codec::get(row.*Member); };
    if constexpr (std::is_same_v<Type, Moment>)
        description.moment = [](const Row& row) -> const Moment& { return row.*Member; };
    description.set = [](Row& row, const QVariant& value) -> Result<void> {
        auto parsed = Codec::parse(value);
        if (!parsed) return tl::unexpected(parsed.error());
        row.*Member = *std::move(parsed);
        return {};
    };
    return description;
}

/// A time that is planned.
template <auto Member>
auto planned(const char* key, const char* label)
{
    auto description = field<Member>(key, label);
    description.isPlan = true;
    return description;
}

/// A text of several lines.
template <auto Member>
auto note(const char* key, const char* label)
{
    auto description = field<Member>(key, label);
    description.kind = FieldKind::Note;
    return description;
}

/// The description of a row's field; null where there is none of that key.
template <class Row>
const Field<Row>* fieldOf(QAnyStringView key)
{
    for (const Field<Row>& field : Row::fields()) {
        if (key == field.name()) return &field;
    }
    return nullptr;
}

}  // namespace daymark
