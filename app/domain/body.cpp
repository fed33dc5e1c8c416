// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include "domain/age.h"
#include "domain/record/tables.h"
#include "domain/vitals.h"

#include <algorithm>

namespace daymark {

namespace {

Message kindWord(BodyKind kind)
{
    return kind == BodyKind::Weight ? Message(QT_TRANSLATE_NOOP("daymark", "weight"))
                                    : Message(QT_TRANSLATE_NOOP("daymark", "height"));
}

/// In kg or cm, as typed.
Result<PlainNumber> valueOf(const BodySize& size)
{
    if (size.kind == BodyKind::Weight)
        return weightOf(size).map([](Kilograms weight) { return PlainNumber(weight.value); });
    return heightOf(size).map([](Centimetres height) { return PlainNumber(height.value); });
}

void appendStudy(QList<BodyReading>& readings, const EchoStudy& study, QDate onset, BodyKind kind)
{
    const std::optional<double> value = kind == BodyKind::Weight
                                            ? study.weight ? std::optional(study.weight->value) : std::nullopt
                                        : study.height ? std::optional(study.height->value)
                                                       : std::nullopt;
    const QDate date = study.when.first(onset);
    if (value && *value > 0)
        readings << BodyReading{kind, PlainNumber(*value), study.when, date, BodyMethod::Measured, true};
}

Result<BodyAt> together(const Result<BodyReading>& height, const Result<BodyReading>& weight, QDate date,
                        const Record& record)
{
    if (!height && !weight)
        return refuse(Message::plural(QT_TRANSLATE_N_NOOP("daymark", "No weight and height measured within %n day(s)"),
                                      bodySizeWindow(ageAt(record, date))));
    if (!height) return tl::unexpected(height.error());
    if (!weight) return tl::unexpected(weight.error());
    const auto distance = [&](const BodyReading& r) { return date.isValid() ? std::abs(r.date.daysTo(date)) : 0; };
    return BodyAt{{Centimetres(height->value.value), Kilograms(weight->value.value)},
                  *height,
                  *weight,
                  int(std::max(distance(*height), distance(*weight)))};
}

/// The one of these readings that serves a date.
Result<BodyReading> nearest(const QList<BodyReading>& readings, BodyKind kind, QDate date, const Record& record)
{
    if (!date.isValid())
        return refuse(Message(QT_TRANSLATE_NOOP("daymark", "No %1: the date is not known"), {kindWord(kind)}));
    const int window = bodySizeWindow(ageAt(record, date));
    const auto distance = [&](const BodyReading& reading) { return std::abs(reading.date.daysTo(date)); };
    const BodyReading* found = nullptr;
    for (const BodyReading& reading : readings) {
        const bool serves = reading.method == BodyMethod::Measured && !reading.when.isMonthOrYear();
        if (!serves || distance(reading) > window) continue;
        // At the same distance the one before: what is weighed later does not change an older Z. Of one day the later.
        const bool isCloser = !found || distance(reading) < distance(*found) || reading.date == found->date;
        if (isCloser) found = &reading;
    }
    if (found) return *found;
    return refuse(
        Message::plural(QT_TRANSLATE_N_NOOP("daymark", "No measured %1 within %n day(s)"), window, {kindWord(kind)}));
}

}  // namespace

QList<BodyReading> bodyReadings(const Record& record, BodyKind kind)
{
    QList<BodyReading> readings;
    for (const Episode& episode : record.episodes) {
        for (const BodySize& size : rowsOf(record.bodySizes, episode.id)) {
            if (size.kind != kind) continue;
            const auto value = valueOf(size);
            const QDate date = size.when.first(episode.onset);
            const auto method = size.method == BodyMethod::NotStated ? BodyMethod::Measured : size.method;
            if (value) readings << BodyReading{kind, *value, size.when, date, method, false};
        }
        for (const EchoStudy& study : rowsOf(record.echoStudies, episode.id))
            appendStudy(readings, study, episode.onset, kind);
    }
    readings.removeIf([](const BodyReading& reading) { return !reading.date.isValid() || reading.value.value <= 0; });
    std::stable_sort(readings.begin(), readings.end(), [](const BodyReading& a, const BodyReading& b) {
        const auto timeOf = [](const BodyReading& reading) {
            return reading.when.hasTime() ? reading.when.time() : QTime(0, 0);
        };
        return a.date != b.date ? a.date < b.date : timeOf(a) < timeOf(b);
    });
    return readings;
}

std::optional<Years> ageAt(const Record& record, QDate date)
{
    const auto age = ageOn(date, record);
    if (!age) return std::nullopt;
    return Years((age->totalMonths() + age->days / 31.0) / 12);
}

int bodySizeWindow(std::optional<Years> age)
{
    return age && age->value >= 1 ? 30 : 7;
}

BodySizes::BodySizes(const Record& record)
    : m_record(&record),
      m_weights(bodyReadings(record, BodyKind::Weight)),
      m_heights(bodyReadings(record, BodyKind::Height))
{}

Result<BodyReading> BodySizes::readingAt(BodyKind kind, QDate date) const
{
    return nearest(kind == BodyKind::Weight ? m_weights : m_heights, kind, date, *m_record);
}

Result<BodyAt> BodySizes::at(QDate date) const
{
    return together(readingAt(BodyKind::Height, date), readingAt(BodyKind::Weight, date), date, *m_record);
}

Result<BodyAt> BodySizes::at(const EchoStudy& study, QDate onset) const
{
    const QDate date = study.when.first(onset);
    const auto reading = [&](BodyKind kind) -> Result<BodyReading> {
        QList<BodyReading> own;
        appendStudy(own, study, onset, kind);
        if (!own.isEmpty()) return own.first();
        return readingAt(kind, study.when.isMonthOrYear() ? QDate() : date);
    };
    return together(reading(BodyKind::Height), reading(BodyKind::Weight), date, *m_record);
}

Result<BodyReading> bodyReadingAt(const Record& record, BodyKind kind, QDate date)
{
    return nearest(bodyReadings(record, kind), kind, date, record);
}

Result<BodyAt> bodyAt(const Record& record, QDate date)
{
    return BodySizes(record).at(date);
}

Result<BodyAt> bodyAt(const Record& record, const EchoStudy& study)
{
    return BodySizes(record).at(study, onsetOf(record, study.parent));
}

}  // namespace daymark
