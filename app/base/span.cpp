// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/span.h"

#include <array>
#include <QRegularExpression>

namespace daymark {

namespace {

struct UnitRow
{
    Span::Unit unit;
    const char* letter;
    double days;
    const char* words;
};

constexpr std::array units{
    UnitRow{Span::Unit::Hour, "H", 1.0 / 24, QT_TRANSLATE_N_NOOP("daymark", "%n hour(s)")},
    UnitRow{Span::Unit::Day, "D", 1, QT_TRANSLATE_N_NOOP("daymark", "%n day(s)")},
    UnitRow{Span::Unit::Week, "W", 7, QT_TRANSLATE_N_NOOP("daymark", "%n week(s)")},
    UnitRow{Span::Unit::Month, "M", 30.4375, QT_TRANSLATE_N_NOOP("daymark", "%n month(s)")},
    UnitRow{Span::Unit::Year, "Y", 365.25, QT_TRANSLATE_N_NOOP("daymark", "%n year(s)")},
};

const UnitRow& row(Span::Unit unit)
{
    return units[static_cast<std::size_t>(unit)];
}

}  // namespace

Result<Span> Span::fromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^P(T?)([0-9]+)([HDWMY])\\z"));
    const auto match = form.match(text);
    const int count = match.captured(2).toInt();
    const bool timed = !match.captured(1).isEmpty();
    for (const UnitRow& unit : units) {
        if (match.captured(3) == QLatin1StringView(unit.letter) && timed == (unit.unit == Unit::Hour) && count >= 1 &&
            count <= most)
            return Span{count, unit.unit};
    }
    return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                            "“%1” is not a length of time such as PT12H, P3D, P10W, P9M or "
                                            "P4Y"),
                          {text}));
}

QString Span::text() const
{
    if (isNull()) return {};
    const auto prefix = unit == Unit::Hour ? QStringLiteral("PT") : QStringLiteral("P");
    return prefix + QString::number(count) + QLatin1StringView(row(unit).letter);
}

QDate Span::moved(QDate date, int sign) const
{
    const int n = sign * count;
    switch (unit) {
        case Unit::Hour:
            return date.addDays(n / 24);
        case Unit::Day:
            return date.addDays(n);
        case Unit::Week:
            return date.addDays(7LL * n);
        case Unit::Month:
            return date.addMonths(n);
        case Unit::Year:
            return date.addYears(n);
    }
    return {};
}

double Span::days() const
{
    return count * row(unit).days;
}

Message Span::words() const
{
    return isNull() ? Message() : Message::plural(row(unit).words, count);
}

}  // namespace daymark
