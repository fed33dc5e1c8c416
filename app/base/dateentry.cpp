// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dateentry.h"

#include <array>
#include <QRegularExpression>

namespace daymark {

namespace {

Error twoDigitYear(const QString& text)
{
    return Error{Message(QT_TRANSLATE_NOOP("daymark", "“%1” has a year of two digits: write all four"), {text}), {}};
}

Error notADate(const QString& text)
{
    return Error{Message(QT_TRANSLATE_NOOP("daymark",
                                           "“%1” is no date: type 12/3 (day first), 12.03.2026, 2026-03-12, "
                                           "d16, +2, today or March 2021"),
                         {text}),
                 {}};
}

Error impossible(const QString& text)
{
    return Error{
        Message(QT_TRANSLATE_NOOP("daymark", "“%1” is not in the calendar: look at the day and the month again"),
                {text}),
        {}};
}

/// Takes "14:30", "14h30", "8h" from the end of the text; an invalid time where there is none.
QTime takeTime(QString& text)
{
    static const QRegularExpression form(QStringLiteral("(?:\\s|T)([0-9]{1,2})(?::([0-9]{2})|\\s?h([0-9]{2})?)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    const QString minutes = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    const QTime time(match.captured(1).toInt(), minutes.toInt());
    if (time.isValid()) text = text.left(match.capturedStart()).trimmed();
    return time;
}

/// 1–12 for a month's name or its unambiguous beginning (three letters or more) in English or French; else 0.
int monthNamed(const QString& word)
{
    static const std::array<QStringList, 12> names{{{QStringLiteral("january"), QStringLiteral("janvier")},
                                                    {QStringLiteral("february"), QStringLiteral("fevrier")},
                                                    {QStringLiteral("march"), QStringLiteral("mars")},
                                                    {QStringLiteral("april"), QStringLiteral("avril")},
                                                    {QStringLiteral("may"), QStringLiteral("mai")},
                                                    {QStringLiteral("june"), QStringLiteral("juin")},
                                                    {QStringLiteral("july"), QStringLiteral("juillet")},
                                                    {QStringLiteral("august"), QStringLiteral("aout")},
                                                    {QStringLiteral("september"), QStringLiteral("septembre")},
                                                    {QStringLiteral("october"), QStringLiteral("octobre")},
                                                    {QStringLiteral("november"), QStringLiteral("novembre")},
                                                    {QStringLiteral("december"), QStringLiteral("decembre")}}};
    QString bare;
    for (const QChar c : word.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetter()) bare += c;
    }
    if (bare.size() < 3) return 0;
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        for (const QString& name : names[std::size_t(month - 1)]) {
            if (!name.startsWith(bare)) continue;
            if (found != 0 && found != month) return 0;
            found = month;
        }
    }
    return found;
}

/// The latest such day not after today; for a plan the first such day not before today.
QDate dayAndMonth(int day, int month, const DateContext& context)
{
    const int step = context.planned ? 1 : -1;
    // 29 February comes back within eight years.
    for (int i = 0; i <= 8; ++i) {
        const QDate date(context.today.year() + step * i, month, day);
        if (date.isValid() && (context.planned ? date >= context.today : date <= context.today)) return date;
    }
    return {};
}

std::optional<Result<Moment>> fromWords(const QString& text, const DateContext& context)
{
    static const QStringList todays{QStringLiteral("today"), QStringLiteral("t"), QStringLiteral("aujourd'hui"),
                                    QStringLiteral("auj")};
    static const QStringList yesterdays{QStringLiteral("yesterday"), QStringLiteral("hier")};
    const QString word = text.toLower();
    if (todays.contains(word)) return Moment::on(context.today);
    if (yesterdays.contains(word)) return Moment::on(context.today.addDays(-1));

    static const QRegularExpression named(
        QStringLiteral("^(?:([0-9]{1,2})(?:\\.|er)?\\s+)?(\\p{L}+)\\.?(?:\\s+([0-9]{2,4}))?\\z"));
    const auto match = named.match(text);
    const int month = match.hasMatch() ? monthNamed(match.captured(2)) : 0;
    if (month == 0) return std::nullopt;
    const QString year = match.captured(3);
    if (!year.isEmpty() && year.size() != 4) return tl::unexpected(twoDigitYear(text));
    if (match.captured(1).isEmpty()) {
        if (year.isEmpty()) return std::nullopt;
        return Moment::inMonth(year.toInt(), month);
    }
    const int day = match.captured(1).toInt();
    const QDate date = year.isEmpty() ? dayAndMonth(day, month, context) : QDate(year.toInt(), month, day);
    return date.isValid() ? Result<Moment>(Moment::on(date)) : tl::unexpected(impossible(text));
}

std::optional<Result<Moment>> fromOffset(const QString& text, const DateContext& context)
{
    static const QRegularExpression form(QStringLiteral("^([+\\-\\x{2212}])\\s?([0-9]{1,5})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int days = (match.captured(1) == QStringLiteral("+") ? 1 : -1) * match.captured(2).toInt();
    const QDate above = context.previous.first(context.onset);
    return Moment::on((above.isValid() ? above : context.today).addDays(days));
}

std::optional<Result<Moment>> fromFigures(const QString& text, const DateContext& context)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,2})\\s?[./ -]\\s?([0-9]{1,2})(?:\\s?[./ -]\\s?([0-9]{1,4}))?\\.?\\z"));
    static const QRegularExpression monthForm(QStringLiteral("^([0-9]{1,2})[./ -]([0-9]{4})\\z"));
    static const QRegularExpression yearForm(QStringLiteral("^([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})\\z"));
    if (const auto match = yearForm.match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!date.isValid()) return tl::unexpected(impossible(text));
        return Moment::on(date);
    }
    if (const auto match = monthForm.match(text); match.hasMatch()) {
        const Moment moment = Moment::inMonth(match.captured(2).toInt(), match.captured(1).toInt());
        if (moment.isNull()) return tl::unexpected(impossible(text));
        return moment;
    }
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const QString year = match.captured(3);
    if (!year.isEmpty() && year.size() != 4) return tl::unexpected(twoDigitYear(text));
    const QDate date = year.isEmpty() ? dayAndMonth(day, month, context) : QDate(year.toInt(), month, day);
    if (!date.isValid()) return tl::unexpected(impossible(text));
    return Moment::on(date);
}

Result<Moment> readDate(const QString& text, const DateContext& context)
{
    if (const auto exact = Moment::fromText(text.toLower())) return *exact;
    static const QRegularExpression relative(QStringLiteral("^([dwmyj])\\s*(-?[0-9]{1,5})\\z"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto match = relative.match(text); match.hasMatch()) {
        QString unit = match.captured(1).toLower();
        if (unit == QStringLiteral("j")) unit = QStringLiteral("d");  // jour
        if (const auto moment = Moment::fromText(unit + match.captured(2))) return *moment;
        if (unit != QStringLiteral("d")) return tl::unexpected(notADate(text));
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "There is no day 0: the first day of fever is day 1, the day "
                                                "before it is −1")));
    }
    for (const auto& read : {fromWords, fromOffset, fromFigures}) {
        // However it was typed: what no field could hold is refused here.
        if (const auto moment = read(text, context)) {
            return moment->and_then([](const Moment& typed) { return Moment::fromText(typed.text()); });
        }
    }
    return tl::unexpected(notADate(text));
}

}  // namespace

Result<Moment> readMoment(const QString& text, const DateContext& context)
{
    QString rest = text.simplified();
    if (rest.isEmpty()) return Moment();
    if (const auto exact = Moment::fromText(rest)) return *exact;
    const QTime time = takeTime(rest);
    auto moment = readDate(rest, context);
    if (!moment || !time.isValid()) return moment;
    const QDate date = moment->first(context.onset);
    if (moment->kind() != Moment::Kind::Date && !(moment->isRelative() && !moment->isApproximate() && date.isValid()))
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "A clock time needs a whole date before it")));
    return Moment::at(date, time);
}

}  // namespace daymark
