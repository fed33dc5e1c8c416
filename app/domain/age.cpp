// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

#include <QCalendar>

namespace daymark {

namespace {

/// From this many years on, months are no longer said.
constexpr int adultYears = 18;
/// Below these ages days, weeks and months are said.
constexpr int monthsSaidInWeeks = 3;
constexpr int monthsSaidInMonths = 24;

/// The first onset of this child that is known.
QDate firstOnset(const Record& record)
{
    QDate first;
    for (const Episode& episode : record.episodes) {
        if (episode.onset.isValid() && (!first.isValid() || episode.onset < first)) first = episode.onset;
    }
    return first;
}

}  // namespace

Message Age::words() const
{
    const auto said = [this]() -> Message {
        if (totalMonths() == 0) return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n day(s)"), totalDays);
        if (totalMonths() < monthsSaidInWeeks)
            return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n week(s)"), totalDays / 7);
        if (totalMonths() < monthsSaidInMonths)
            return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n month(s)"), totalMonths());
        const Message inWholeYears = Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n year(s)"), years);
        if (months == 0 || years >= adultYears) return inWholeYears;
        return {"%1 %2", {inWholeYears, Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n month(s)"), months)}};
    };
    return approximate ? Message(QT_TRANSLATE_NOOP("daymark", "about %1"), {said()}) : said();
}

std::optional<Age> ageOn(QDate date, QDate birth)
{
    if (!date.isValid() || !birth.isValid() || date < birth) return std::nullopt;
    Age age;
    age.totalDays = int(birth.daysTo(date));
    const QCalendar calendar;
    const QCalendar::YearMonthDay then = calendar.partsFromDate(date);
    const QCalendar::YearMonthDay born = calendar.partsFromDate(birth);
    const int whole = 12 * (then.year - born.year) + then.month - born.month - (then.day >= born.day ? 0 : 1);
    age.years = whole / 12;
    age.months = whole % 12;
    // The day on which the last whole month was completed; where that month is too short, the first of the next.
    const QDate month = QDate(born.year, born.month, 1).addMonths(whole);
    const QDate completed = born.day <= month.daysInMonth() ? month.addDays(born.day - 1) : month.addMonths(1);
    age.days = int(completed.daysTo(date));
    return age;
}

QDate birthOrEstimate(const Record& record)
{
    const Patient& patient = record.patient;
    if (patient.birth.isValid()) return patient.birth;
    const QDate onset = firstOnset(record);
    return onset.isValid() && !patient.ageAtOnset.isNull() ? patient.ageAtOnset.before(onset) : QDate();
}

std::optional<Age> ageOn(QDate date, const Record& record)
{
    std::optional<Age> age = ageOn(date, birthOrEstimate(record));
    if (age) age->approximate = !record.patient.birth.isValid() || record.patient.birthKind == BirthKind::Estimated;
    return age;
}

std::optional<Age> ageAtOnset(const Record& record, const Episode& episode)
{
    const Patient& patient = record.patient;
    const bool asStated = !episode.onset.isValid() && !patient.birth.isValid() && record.episodes.size() == 1;
    if (!asStated || patient.ageAtOnset.isNull()) return ageOn(episode.onset, record);
    const QDate anyDay(2001, 1, 1);
    auto age = ageOn(anyDay, patient.ageAtOnset.before(anyDay));
    if (age) age->approximate = true;
    return age;
}

Message birthWords(const Record& record)
{
    const Patient& patient = record.patient;
    if (patient.birth.isValid())
        return {patient.birthKind == BirthKind::Estimated ? QT_TRANSLATE_NOOP("daymark", "born about %1")
                                                          : QT_TRANSLATE_NOOP("daymark", "born %1"),
                {patient.birth}};
    if (patient.ageAtOnset.isNull()) return {};
    return {record.episodes.size() > 1 ? QT_TRANSLATE_NOOP("daymark", "%1 old at the first onset")
                                       : QT_TRANSLATE_NOOP("daymark", "%1 old at onset"),
            {patient.ageAtOnset.words()}};
}

Message ageWords(const Record& record, QDate date)
{
    const Patient& patient = record.patient;
    const bool asStated = !patient.birth.isValid() && !patient.ageAtOnset.isNull() && date.isValid();
    if (asStated && date == firstOnset(record)) return patient.ageAtOnset.words();
    if (const auto age = ageOn(date, record)) return age->words();
    if (!birthOrEstimate(record).isValid()) return {QT_TRANSLATE_NOOP("daymark", "age not known")};
    return date.isValid() ? Message(QT_TRANSLATE_NOOP("daymark", "before birth")) : Message();
}

}  // namespace daymark
