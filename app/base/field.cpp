// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/field.h"

#include <cmath>
#include <QStringList>

namespace daymark {

QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
}

Error notOneOf(const QString& text, Codes codes)
{
    QStringList known;
    for (const Code& code : codes) {
        if (*code.code != '\0') known << QString::fromLatin1(code.code);
    }
    return Error{
        Message(QT_TRANSLATE_NOOP("daymark", "“%1” is not one of: %2"), {text, known.join(QStringLiteral(", "))}), {}};
}

Error notANumber(const QVariant& value)
{
    return Error{Message(QT_TRANSLATE_NOOP("daymark", "“%1” is not a number"), {value.toString()}), {}};
}

Result<double> numberOf(const QVariant& value)
{
    switch (value.typeId()) {
        case QMetaType::Double:
        case QMetaType::Int:
        case QMetaType::LongLong:
            if (const double number = value.toDouble(); std::isfinite(number)) return number;
            [[fallthrough]];
        default:
            return tl::unexpected(notANumber(value));
    }
}

Result<QString> FieldCodec<QString>::parse(const QVariant& value)
{
    if (value.isNull()) return QString();
    if (value.typeId() != QMetaType::QString)
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "“%1” is not a text"), {value.toString()}));
    return withoutControls(value.toString());
}

Result<QDate> FieldCodec<QDate>::parse(const QVariant& value)
{
    if (value.isNull()) return QDate();
    const auto moment = Moment::fromText(value.toString());
    if (moment && moment->kind() == Moment::Kind::Date) return moment->date();
    return refuse(
        Message(QT_TRANSLATE_NOOP("daymark", "“%1” is no possible date: write it as 2026-03-12"), {value.toString()}));
}

QVariant FieldCodec<QDate>::get(const QDate& member)
{
    return member.isValid() ? QVariant(member.toString(Qt::ISODate)) : QVariant();
}

Result<Moment> FieldCodec<Moment>::parse(const QVariant& value)
{
    return Moment::fromText(value.toString());
}

Result<Span> FieldCodec<Span>::parse(const QVariant& value)
{
    if (value.isNull()) return Span();
    return Span::fromText(value.toString());
}

Result<std::optional<int>> FieldCodec<std::optional<int>>::parse(const QVariant& value)
{
    if (value.isNull()) return std::nullopt;
    const auto number = numberOf(value);
    if (!number) return tl::unexpected(number.error());
    if (std::abs(*number) > 1e9) return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 is too large"), {*number}));
    if (*number != std::floor(*number))
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "%1 is not a whole number"), {*number}));
    return int(*number);
}

}  // namespace daymark
