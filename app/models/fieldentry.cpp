// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldentry.h"

#include "base/dateentry.h"
#include "base/number.h"
#include "base/spanentry.h"

#include <cmath>
#include <QRegularExpression>

namespace daymark {

namespace {

Moment momentOf(const QVariant& value)
{
    return Moment::fromText(value.toString()).value_or(Moment());
}

Span spanOf(const QVariant& value)
{
    return Span::fromText(value.toString()).value_or(Span());
}

Result<Moment> readTimely(const QString& text, const EntryContext& context)
{
    const auto moment = readMoment(text, {context.today, context.onset, context.previous, context.planned});
    if (!moment || moment->isNull()) return moment;
    const QDate first = moment->first(context.onset);
    if (!context.planned && !context.mayLieAhead && context.today.isValid() && first.isValid() && first > context.today)
        return refuse({QT_TRANSLATE_NOOP("daymark", "%1 is in the future: only a planned date may be"), {first}});
    return moment;
}

Result<QVariant> readDate(const QString& text, const EntryContext& context)
{
    const auto moment = readTimely(text, context);
    if (!moment) return tl::unexpected(moment.error());
    const bool day = moment->kind() == Moment::Kind::Date ||
                     (moment->isRelative() && moment->unit() == Span::Unit::Day && context.onset.isValid());
    if (!day) return refuse({QT_TRANSLATE_NOOP("daymark", "“%1” is not one whole date"), {text.simplified()}});
    return QVariant(moment->first(context.onset).toString(Qt::ISODate));
}

Result<QVariant> readExact(const QString& text, bool whole)
{
    const auto number = readNumber(text);
    if (!number) return tl::unexpected(number.error());
    if (number->isCensored())
        return refuse({QT_TRANSLATE_NOOP("daymark", "Only a number can stand here, not “%1”"), {text.trimmed()}});
    if (!whole) return QVariant(number->value);
    if (number->value != std::floor(number->value) || std::abs(number->value) > 1e9)
        return refuse({QT_TRANSLATE_NOOP("daymark", "%1 is not a whole number"), {number->value}});
    return QVariant(qint64(number->value));
}

Result<QVariant> readCode(Codes codes, const QString& text)
{
    for (const Code& code : codes) {
        const bool is = text.compare(QLatin1StringView(code.code), Qt::CaseInsensitive) == 0 ||
                        text.compare(QString::fromUtf8(code.label), Qt::CaseInsensitive) == 0;
        if (is) return *code.code ? QVariant(QString::fromLatin1(code.code)) : QVariant();
    }
    return tl::unexpected(notOneOf(text, codes));
}

QString labelOf(Codes codes, const QString& code, const Language& language)
{
    for (const Code& row : codes) {
        if (code == QLatin1StringView(row.code)) return language(row.label);
    }
    return code;
}

QString withUnit(const QString& number, const char* unit)
{
    return *unit ? number + QChar::Nbsp + QString::fromUtf8(unit) : number;
}

QString weekday(QDate date, const Language& language)
{
    return language.locale().toString(date, QStringLiteral("ddd")) + u' ' + language.date(date);
}

QString momentEcho(const Moment& moment, const EntryContext& context, const Language& language)
{
    if (moment.isNull()) return {};
    const QDate date = moment.first(context.onset);
    if (moment.isMonthOrYear()) return language.moment(moment);
    if (moment.isRelative()) {
        const QString where =
            date.isValid() ? weekday(date, language) : language(QT_TRANSLATE_NOOP("daymark", "the onset is not known"));
        return language.moment(moment) +
               (moment.isApproximate() && date.isValid() ? QStringLiteral(" ≈ ") : QStringLiteral(" · ")) + where;
    }
    QString echo = weekday(date, language);
    if (moment.hasTime()) echo += moment.time().toString(QStringLiteral(" HH:mm"));
    const QString day = dayText(moment, context, language);
    return day.isEmpty() ? echo : echo + QStringLiteral(" · ") + day;
}

Result<QVariant> readKind(const FieldInfo& field, const QString& typed, const EntryContext& context)
{
    switch (field.kind) {
        case FieldKind::Text:
            return QVariant(typed.simplified());
        case FieldKind::Note:
            return QVariant(typed);
        case FieldKind::Code:
            return readCode(field.codes, typed);
        case FieldKind::Number:
            return readExact(typed, false);
        case FieldKind::Integer:
            return readExact(typed, true);
        case FieldKind::Date:
            return readDate(typed, context);
        case FieldKind::Moment:
            return readTimely(typed, context).map([](const Moment& moment) { return QVariant(moment.text()); });
        case FieldKind::Span:
            return readSpan(typed).map([](const Span& span) { return QVariant(span.text()); });
    }
    return QVariant();
}

}  // namespace

Result<QVariant> readField(const FieldInfo& field, const QString& text, const EntryContext& context)
{
    const QString typed = withoutControls(text).trimmed();
    if (typed.isEmpty()) return QVariant();
    auto value = readKind(field, typed, context);
    if (!value || !context.check) return value;
    if (auto why = context.check(*value)) return refuse(*std::move(why));
    return value;
}

Result<QVariant> readPlain(const FieldInfo& field, bool isQuantity, const QString& text)
{
    if (!isQuantity) return readField(field, text, {});
    return readQuantity(text).map([](const TypedQuantity& quantity) { return QVariant::fromValue(quantity); });
}

Result<TypedQuantity> readQuantity(const QString& text)
{
    const QString typed = text.simplified();
    // The unit begins at the first letter, degree or percent sign behind the figures.
    static const QRegularExpression form(QStringLiteral("^([^\\p{L}°%µ/]*\\p{Nd})\\s?(.*)$"));
    const auto match = form.match(typed);
    const auto number = readNumber(match.hasMatch() ? match.captured(1) : typed);
    if (!number) return tl::unexpected(number.error());
    return TypedQuantity{match.captured(1), match.captured(2)};
}

QString typedText(const TypedQuantity& quantity)
{
    return quantity.unit.isEmpty() ? quantity.text : quantity.text + u' ' + quantity.unit;
}

QString typedText(const FieldInfo& field, const QVariant& value, const Language& language)
{
    if (value.isNull()) return {};
    switch (field.kind) {
        case FieldKind::Number:
        case FieldKind::Integer:
            return language.number(value.toDouble());
        case FieldKind::Date:
        case FieldKind::Moment: {
            const Moment moment = momentOf(value);
            return moment.isRelative() ? moment.text() : language.moment(moment);
        }
        case FieldKind::Span:
            return language(spanOf(value).words());
        default:
            return value.toString();
    }
}

QString shownText(const FieldInfo& field, const QVariant& value, const Language& language)
{
    if (value.isNull()) return {};
    switch (field.kind) {
        case FieldKind::Code:
            return labelOf(field.codes, value.toString(), language);
        case FieldKind::Number:
        case FieldKind::Integer:
            return withUnit(language.number(value.toDouble()), field.unit);
        case FieldKind::Date:
        case FieldKind::Moment:
            return language.moment(momentOf(value));
        default:
            return typedText(field, value, language);
    }
}

QString echoText(const FieldInfo& field, const QVariant& value, const EntryContext& context, const Language& language)
{
    if (value.isNull()) return {};
    switch (field.kind) {
        case FieldKind::Date:
        case FieldKind::Moment:
            return momentEcho(momentOf(value), context, language);
        case FieldKind::Number:
        case FieldKind::Integer:
        case FieldKind::Span:
            return shownText(field, value, language);
        default:
            return {};
    }
}

QString dayText(const Moment& moment, const EntryContext& context, const Language& language)
{
    const auto day = illnessDay(moment, context.onset);
    if (!day || moment.isApproximate()) return {};
    return language({QT_TRANSLATE_NOOP("daymark", "day %1"), {day->value}});
}

}  // namespace daymark
