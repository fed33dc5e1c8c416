// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/temperaturestrip.h"

#include "base/number.h"
#include "base/spanentry.h"
#include "domain/illness.h"
#include "domain/vitals.h"

#include <algorithm>
#include <QDateTime>
#include <QRegularExpression>

namespace daymark {

namespace {

// No body is so hot in °C or so cold in °F. A local choice.
constexpr double surelyFahrenheit = 80;

constexpr const char* howTo = QT_TRANSLATE_NOOP(
    "daymark",
    "“%1” is no temperature: type 39.2 38.7* 39.9, with * after an antipyretic, - for none taken and /6h for "
    "every 6 hours");

bool isGap(const QString& word)
{
    return word == u"-" || word == u"–" || word == u"−";
}

/// "38.7*", "102.2°F".
std::optional<TemperatureStrip::Reading> readingOf(QString word)
{
    TemperatureStrip::Reading reading;
    if (isGap(word)) return reading;
    reading.antipyretic = word.endsWith(u'*');
    if (reading.antipyretic) word.chop(1);
    static const QRegularExpression parts(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)([^0-9.,].*)?$"));
    const QRegularExpressionMatch match = parts.match(word);
    if (!match.hasMatch()) return std::nullopt;
    reading.text = match.captured(1);
    if (!match.hasCaptured(2)) return reading;
    reading.unit = temperatureUnitOf(match.captured(2));
    return reading.unit == TemperatureUnit::NotStated ? std::nullopt : std::optional(reading);
}

/// The end of "39.2 38.7 / 6 h", taken off.
Result<Span> takeInterval(QString& text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    if (slash < 0) return Span();
    auto every = readSpan(text.mid(slash + 1).trimmed());
    text.truncate(slash);
    if (every && every->unit != Span::Unit::Hour && every->unit != Span::Unit::Day)
        return refuse(QT_TRANSLATE_NOOP("daymark", "Readings are hours or days apart: /6h, /1d"));
    return every;
}

Result<TemperatureStrip> readWords(QString text)
{
    TemperatureStrip strip;
    const auto every = takeInterval(text);
    if (!every) return tl::unexpected(every.error());
    strip.every = *every;
    for (const QString& word : text.split(QRegularExpression(QStringLiteral("[\\s;]+")), Qt::SkipEmptyParts)) {
        const TemperatureUnit unit = temperatureUnitOf(word);
        if (unit != TemperatureUnit::NotStated && !strip.readings.isEmpty()) {
            strip.readings.last().unit = unit;
        } else if (word == u"*" && !strip.readings.isEmpty()) {
            strip.readings.last().antipyretic = true;
        } else if (const auto reading = readingOf(word)) {
            strip.readings << *reading;
        } else {
            return refuse({howTo, {word}});
        }
    }
    if (strip.readings.isEmpty() || strip.readings.first().text.isEmpty())
        return refuse(
            QT_TRANSLATE_NOOP("daymark", "The first temperature must be there: it stands at the time of this row"));
    return strip;
}

/// The moment of the reading after `steps` intervals.
Result<Moment> momentAfter(const Moment& first, const Span& every, int steps)
{
    if (steps == 0) return first;
    if (first.hasTime()) {
        if (every.isNull()) return refuse(QT_TRANSLATE_NOOP("daymark", "Say how far apart: 39.2 38.7 39.9 /6h"));
        // The ward's wall clock has no zone: UTC has no jumps either.
        const QDateTime start(first.date(), first.time(), Qt::UTC);
        const qint64 hours = every.unit == Span::Unit::Hour ? every.count : 24 * every.count;
        const QDateTime then = start.addSecs(steps * hours * 3600);
        return Moment::at(then.date(), then.time());
    }
    if (every.unit == Span::Unit::Hour && !every.isNull())
        return refuse(QT_TRANSLATE_NOOP("daymark", "Hours apart need the time of the first: 12/3 8:00"));
    const int days = steps * (every.isNull() ? 1 : every.count);
    if (first.kind() == Moment::Kind::Date) return Moment::on(first.date().addDays(days));
    if (first.isRelative() && first.unit() == Span::Unit::Day) {
        // There is no day 0.
        const int day = first.count() + days;
        return Moment::afterOnset(first.count() < 0 && day >= 0 ? day + 1 : day, Span::Unit::Day);
    }
    return refuse(
        QT_TRANSLATE_NOOP("daymark", "Several temperatures need the day of the first, not a month or a week"));
}

}  // namespace

bool TemperatureStrip::looksLikeFahrenheit() const
{
    return std::any_of(readings.begin(), readings.end(), [](const Reading& reading) {
        const auto number = readNumber(reading.text);
        return reading.unit == TemperatureUnit::NotStated && number && number->value >= surelyFahrenheit;
    });
}

TemperatureStrip TemperatureStrip::inFahrenheit() const
{
    TemperatureStrip strip = *this;
    for (Reading& reading : strip.readings) {
        if (reading.unit == TemperatureUnit::NotStated && !reading.text.isEmpty())
            reading.unit = TemperatureUnit::Fahrenheit;
    }
    return strip;
}

std::optional<Result<TemperatureStrip>> readStrip(const QString& text)
{
    const auto strip = readWords(text);
    const bool marked = text.contains(u'*') || text.contains(u'/');
    const bool several = text.contains(QRegularExpression(QStringLiteral("[0-9][*°CcFf]*[\\s;]+[-–−]?[0-9]")));
    if (!strip) return marked || several ? std::optional(strip) : std::nullopt;
    const bool one = strip->readings.size() == 1 && !marked;
    return one && !strip->looksLikeFahrenheit() ? std::nullopt : std::optional(strip);
}

Result<QList<Temperature>> rowsOf(const TemperatureStrip& strip, const Temperature& first)
{
    if (strip.readings.size() > 1 && first.when.isNull())
        return refuse(QT_TRANSLATE_NOOP("daymark", "Type first when the first of these temperatures was taken"));
    QList<Temperature> rows;
    for (int i = 0; i < strip.readings.size(); ++i) {
        const TemperatureStrip::Reading& reading = strip.readings[i];
        if (reading.text.isEmpty()) continue;
        const auto when = momentAfter(first.when, strip.every, i);
        if (!when) return tl::unexpected(when.error());
        Temperature row = first;
        if (i > 0) {
            row.id = Id::make();
            row.detail.clear();
            row.antipyretic = Answer::NotStated;
        }
        row.when = *when;
        row.text = reading.text;
        row.unit = reading.unit;
        row.confirmation.clear();
        if (reading.antipyretic) row.antipyretic = Answer::Yes;
        rows << row;
    }
    return rows;
}

Message stripWords(const QList<Temperature>& rows, QDate onset)
{
    QList<Message> words;
    for (const Temperature& row : rows) {
        const Message number =
            row.unit == TemperatureUnit::Fahrenheit ? Message("%1 °F", {row.text}) : Message::verbatim(row.text);
        const Message reading =
            row.when.isNull() ? number
                              : Message(QT_TRANSLATE_NOOP("daymark", "%1 on %2"), {number, dayWords(row.when, onset)});
        words << (row.antipyretic == Answer::Yes
                      ? Message(QT_TRANSLATE_NOOP("daymark", "%1 after an antipyretic"), {reading})
                      : reading);
    }
    return joined(words, commas);
}

}  // namespace daymark
