// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

#include <QRegularExpression>

namespace daymark {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

bool isPossible(QDate date)
{
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

QChar letter(Span::Unit unit)
{
    switch (unit) {
        case Span::Unit::Week:
            return u'w';
        case Span::Unit::Month:
            return u'm';
        case Span::Unit::Year:
            return u'y';
        default:
            return u'd';
    }
}

std::optional<Moment> fromRelative(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([dwmy])(-?[0-9]{1,5})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int n = match.captured(2).toInt();
    for (const auto unit : {Span::Unit::Day, Span::Unit::Week, Span::Unit::Month, Span::Unit::Year}) {
        if (match.captured(1).front() != letter(unit)) continue;
        const bool possible = unit == Span::Unit::Day ? n != 0 : n >= 0;
        return possible ? std::optional(Moment::afterOnset(n, unit)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Moment> fromCalendar(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}))?)?)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto part = [&](int i, int otherwise) {
        return match.hasCaptured(i) ? match.captured(i).toInt() : otherwise;
    };
    const QDate date(part(1, 0), part(2, 1), part(3, 1));
    if (!isPossible(date)) return std::nullopt;
    if (match.hasCaptured(4)) {
        const QTime time(part(4, 0), part(5, 0));
        return time.isValid() ? std::optional(Moment::at(date, time)) : std::nullopt;
    }
    if (match.hasCaptured(3)) return Moment::on(date);
    return match.hasCaptured(2) ? Moment::inMonth(date.year(), date.month()) : Moment::inYear(date.year());
}

}  // namespace

Moment Moment::at(QDate date, QTime time)
{
    Moment moment = on(date);
    if (!moment.isNull() && time.isValid()) {
        moment.m_kind = Kind::Instant;
        moment.m_time = QTime(time.hour(), time.minute());
    }
    return moment;
}

Moment Moment::on(QDate date)
{
    Moment moment;
    if (date.isValid()) {
        moment.m_kind = Kind::Date;
        moment.m_date = date;
    }
    return moment;
}

Moment Moment::inMonth(int year, int month)
{
    Moment moment = on(QDate(year, month, 1));
    if (!moment.isNull()) moment.m_kind = Kind::Month;
    return moment;
}

Moment Moment::inYear(int year)
{
    Moment moment = on(QDate(year, 1, 1));
    if (!moment.isNull()) moment.m_kind = Kind::Year;
    return moment;
}

Moment Moment::afterOnset(int n, Span::Unit unit)
{
    Moment moment;
    moment.m_kind = Kind::AfterOnset;
    moment.m_count = n;
    moment.m_unit = unit;
    return moment;
}

Result<Moment> Moment::fromText(const QString& text)
{
    if (text.isEmpty()) return Moment();
    if (const auto moment = fromRelative(text)) return *moment;
    if (const auto moment = fromCalendar(text)) return *moment;
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "“%1” is no possible date: write 2026-03-12, 2026-03-12T14:30, "
                                            "2026-03, 2026, or d16, w6, m2, y4 after onset"),
                          {text}));
}

QString Moment::text() const
{
    switch (m_kind) {
        case Kind::None:
            return {};
        case Kind::Instant:
            return m_date.toString(Qt::ISODate) + m_time.toString(QStringLiteral("'T'HH:mm"));
        case Kind::Date:
            return m_date.toString(Qt::ISODate);
        case Kind::Month:
            return m_date.toString(QStringLiteral("yyyy-MM"));
        case Kind::Year:
            return m_date.toString(QStringLiteral("yyyy"));
        case Kind::AfterOnset:
            return letter(m_unit) + QString::number(m_count);
    }
    return {};
}

QDate Moment::first(QDate onset) const
{
    if (m_kind != Kind::AfterOnset) return m_date;
    if (!onset.isValid()) return {};
    if (m_unit == Span::Unit::Day) return dateOf(IllnessDay{m_count}, onset);
    return Span{m_count, m_unit}.after(onset);
}

QDate Moment::last(QDate onset) const
{
    if (m_kind == Kind::Month) return m_date.addMonths(1).addDays(-1);
    if (m_kind == Kind::Year) return QDate(m_date.year(), 12, 31);
    return first(onset);
}

bool Moment::isApproximate() const
{
    return isMonthOrYear() || (m_kind == Kind::AfterOnset && m_unit != Span::Unit::Day);
}

Message Moment::words() const
{
    switch (m_kind) {
        case Kind::None:
            return {};
        case Kind::Instant:
            return {"%1 %2", {m_date, m_time.toString(QStringLiteral("HH:mm"))}};
        case Kind::Date:
            return {"%1", {m_date}};
        case Kind::Month:
            return {"%1", {Argument::Month{m_date}}};
        case Kind::Year:
            return Message::verbatim(QString::number(m_date.year()));
        case Kind::AfterOnset:
            break;
    }
    switch (m_unit) {
        case Span::Unit::Week:
            return {QT_TRANSLATE_NOOP("daymark", "week %1"), {m_count}};
        case Span::Unit::Month:
            return {QT_TRANSLATE_NOOP("daymark", "month %1"), {m_count}};
        case Span::Unit::Year:
            return {QT_TRANSLATE_NOOP("daymark", "year %1"), {m_count}};
        default:
            return {QT_TRANSLATE_NOOP("daymark", "day %1"), {m_count}};
    }
}

std::optional<IllnessDay> illnessDay(QDate date, QDate onset)
{
    if (!date.isValid() || !onset.isValid()) return std::nullopt;
    const int after = int(onset.daysTo(date));
    return IllnessDay{after >= 0 ? after + 1 : after};
}

std::optional<IllnessDay> illnessDay(const Moment& moment, QDate onset)
{
    if (moment.isMonthOrYear()) return std::nullopt;
    return illnessDay(moment.first(onset), onset);
}

QDate dateOf(IllnessDay day, QDate onset)
{
    return onset.addDays(day.value > 0 ? day.value - 1 : day.value);
}

Moment onAnotherDay(const Moment& like, QDate date, QDate onset)
{
    if (like.hasTime()) return Moment::at(date, like.time());
    const auto day = like.isRelative() ? illnessDay(date, onset) : std::nullopt;
    return day ? Moment::afterOnset(day->value, Span::Unit::Day) : Moment::on(date);
}

std::optional<Hours> hoursBetween(const Moment& from, const Moment& to, QDate onset)
{
    if (!from.hasTime() || !to.hasTime()) return std::nullopt;
    const double days = double(from.first(onset).daysTo(to.first(onset)));
    return Hours(24 * days + from.time().secsTo(to.time()) / 3600.0);
}

bool isBefore(const Moment& a, const Moment& b, QDate onset)
{
    const QDate first = a.first(onset);
    const QDate second = b.first(onset);
    if (first.isValid() != second.isValid()) return first.isValid();
    if (first != second) return first < second;
    const auto clock = [](const Moment& m) { return m.hasTime() ? m.time().msecsSinceStartOfDay() : -1; };
    return clock(a) < clock(b);
}

}  // namespace daymark
