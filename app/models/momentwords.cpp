// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/momentwords.h"

namespace daymark {

namespace {

const char* unitHeading(Span::Unit unit)
{
    switch (unit) {
        case Span::Unit::Week:
            return QT_TRANSLATE_NOOP("daymark", "Week %1");
        case Span::Unit::Month:
            return QT_TRANSLATE_NOOP("daymark", "Month %1");
        case Span::Unit::Year:
            return QT_TRANSLATE_NOOP("daymark", "Year %1");
        default:
            return QT_TRANSLATE_NOOP("daymark", "Day %1");
    }
}

}  // namespace

QString dayHeading(const Moment& moment, QDate onset, const Language& language, bool withTime)
{
    if (moment.isRelative()) return language(Message(unitHeading(moment.unit()), {moment.count()}));
    if (const auto day = illnessDay(moment, onset)) {
        const QString words = language(Message(QT_TRANSLATE_NOOP("daymark", "Day %1"), {day->value}));
        return withTime && moment.hasTime() ? words + moment.time().toString(QStringLiteral(", HH:mm")) : words;
    }
    return moment.isNull() ? language(QT_TRANSLATE_NOOP("daymark", "No date")) : language.moment(moment);
}

QString dateHeading(const Moment& moment, QDate onset, const Language& language)
{
    const bool dated = moment.isRelative() || illnessDay(moment, onset).has_value();
    const QDate date = moment.first(onset);
    if (!dated || !date.isValid()) return {};
    QString text = language.date(date);
    if (moment.isApproximate()) text.prepend(QStringLiteral("≈ "));
    return text;
}

}  // namespace daymark
