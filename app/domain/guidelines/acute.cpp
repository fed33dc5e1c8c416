// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guidelines/acute.h"

#include "domain/coursedays.h"
#include "domain/guidelines/principal.h"
#include "domain/ivig.h"

namespace daymark {

namespace {

Moment startOf(const Infusion& infusion)
{
    return infusion.start.isNull() ? infusion.end : infusion.start;
}

bool isBeforeIvig(const LabReading& reading, const Infusion& ivig, QDate onset)
{
    const Moment start = startOf(ivig);
    const QDate given = start.first(onset);
    const QDate drawn = reading.when.last(onset);
    if (!given.isValid() || !drawn.isValid() || drawn > given) return false;
    const bool timed = reading.when.hasTime() && start.hasTime();
    return drawn < given || !timed || reading.when.time() <= start.time();
}

}  // namespace

QList<LabReading> acuteReadings(const Illness& illness, QLatin1StringView code)
{
    const QDate onset = illness.onset();
    const QList<Infusion>& ivig = illness.once<ivigInfusions>();
    QList<LabReading> acute;
    for (const LabReading& reading : labReadings(illness, code)) {
        if (onset.isValid() && reading.date.isValid() && reading.date < onset) continue;
        if (ivig.isEmpty() && isAfterAcute(reading.when, illness)) continue;
        if (ivig.isEmpty() || isBeforeIvig(reading, ivig.first(), onset)) acute << reading;
    }
    return acute;
}

Message missingReading(const Illness& illness, QLatin1StringView code, const Message& name)
{
    if (labReadings(illness, code).isEmpty()) return name;
    const QList<Infusion>& ivig = illness.once<ivigInfusions>();
    if (ivig.isEmpty()) return {QT_TRANSLATE_NOOP("daymark", "%1 (none of the first 30 days)"), {name}};
    return startOf(ivig.first()).first(illness.onset()).isValid()
               ? Message(QT_TRANSLATE_NOOP("daymark", "%1 (none from the onset to the first IVIG)"), {name})
               : Message(QT_TRANSLATE_NOOP("daymark", "%1 (the first IVIG has no date)"), {name});
}

bool isAfterAcute(const Moment& when, const Illness& illness)
{
    const QDate onset = illness.onset();
    const QDate first = when.first(onset);
    return onset.isValid() && first.isValid() && first >= onset.addDays(acuteDays);
}

bool isOutsideAcute(const Moment& when, const Illness& illness)
{
    const QDate onset = illness.onset();
    const QDate last = when.last(onset);
    const int error = onsetError(illness.episode()).value_or(strayDaysBefore);
    return isAfterAcute(when, illness) || (onset.isValid() && last.isValid() && last < onset.addDays(-error));
}

bool isStayOfIllness(const Admission& stay, const Illness& illness)
{
    const QDate end = stay.to.last(illness.onset());
    const bool endedBefore = illness.onset().isValid() && end.isValid() && end < illness.onset();
    return !isAfterAcute(stay.from, illness) && !endedBefore &&
           (end.isValid() || !isLongBefore(stay.from, illness.onset()));
}

QList<LabReading> readingsOfIllness(const Illness& illness, QLatin1StringView code)
{
    QList<LabReading> readings = labReadings(illness, code);
    readings.removeIf([&](const LabReading& reading) { return isOutsideAcute(reading.when, illness); });
    return readings;
}

bool isDayBeforeIvig(const Illness& illness, IllnessDay day)
{
    const QList<Infusion>& ivig = illness.once<ivigInfusions>();
    if (ivig.isEmpty() || !illness.onset().isValid()) return true;
    const QDate given = startOf(ivig.first()).first(illness.onset());
    return !given.isValid() || dateOf(day, illness.onset()) <= given;
}

Message readingWords(const LabReading& reading, const Illness& illness)
{
    return onDay({"%1 %2", {reading.input.what, reading.input.value}}, reading.when, illness);
}

Criterion labCriterion(const char* id, const Message& name, const Illness& illness, const QList<LabReading>& readings,
                       const std::function<Met(const LabReading&)>& test, const Message& missing)
{
    Criterion criterion{id, name, Met::Unknown, missing, {}};
    if (readings.isEmpty()) return criterion;
    QList<Met> told;
    for (const LabReading& reading : readings)
        told << test(reading);
    criterion.met = anyOf(told);
    // The first that is met, else the latest that leaves it open, else the latest.
    const auto deciding = criterion.met == Met::Yes ? told.indexOf(criterion.met) : told.lastIndexOf(criterion.met);
    criterion.why = readingWords(readings[deciding], illness);
    criterion.inputs << readings[deciding].input;
    return criterion;
}

}  // namespace daymark
