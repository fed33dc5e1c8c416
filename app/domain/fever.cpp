// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fever.h"

#include "base/typedwords.h"
#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/dosing.h"
#include "domain/vitals.h"

#include <algorithm>
#include <QSet>

namespace daymark {

namespace {

// Limits by route: sources differ (rectal and tympanic 38.0 V2; oral 37.5 or 37.8; axillary 37.3 or 37.5), so these are
// local settings; the axillary one is a choice, and by default the Japanese limit, 37.5 (Suzuki H, Pediatr Infect Dis J
// 2011;30:871).
constexpr double generalLimit = 38.0;
/// A break in a fever: this long below the limit.
constexpr double breakHours = 24;
/// As long as this a fever is taken to have gone on unrecorded; a fever that is recorded later is another. Local
/// choice.
constexpr int longestSilence = 7;

Message feverRule(const Settings& settings)
{
    return {
        QT_TRANSLATE_NOOP("daymark",
                          "Fever is a reading of %1 °C or more (rectal, tympanic, oral, temporal, other or no route "
                          "stated), of %2 °C or more in the axilla, or fever stated without a reading; routes are not "
                          "converted into each other"),
        {Argument(generalLimit, 1), Argument(axillaryFever(settings).value, 1)}};
}

Message readingWords(const Temperature& reading)
{
    const Message unit(
        codeOf(reading.unit == TemperatureUnit::NotStated ? TemperatureUnit::Celsius : reading.unit).label);
    if (reading.route == Route::NotStated) return {"%1 %2", {typedWords(reading.text), unit}};
    return {"%1 %2, %3", {typedWords(reading.text), unit, Message(codeOf(reading.route).label)}};
}

/// The days on which an antipyretic other than aspirin was given; of one without a known end the first alone.
QList<DoseDates> antipyreticDays(const Illness& illness)
{
    QList<DoseDates> days;
    for (const Course& course : illness.rows<Course>()) {
        const Drug* drug = findDrug(course.drug);
        if (!drug || (drug->id() != QLatin1StringView("paracetamol") && drug->id() != QLatin1StringView("ibuprofen")))
            continue;
        for (DoseDates dates : stepDates(course, rowsOf(illness.record().doseSteps, course.id), illness.onset())) {
            if (!dates.last.isValid()) dates.last = dates.first;
            if (dates.first.isValid()) days << dates;
        }
    }
    return days;
}

bool isUnderAntipyretic(const Temperature& reading, QDate date, const QList<DoseDates>& antipyretics)
{
    if (reading.antipyretic != Answer::NotStated) return reading.antipyretic == Answer::Yes;
    return std::any_of(antipyretics.begin(), antipyretics.end(),
                       [&](const DoseDates& days) { return days.first <= date && date <= days.last; });
}

std::optional<FeverEvidence> evidenceOf(const Temperature& reading, const Illness& illness,
                                        const QList<DoseDates>& antipyretics)
{
    const auto celsius = temperatureOf(reading);
    const QDate date = reading.when.first(illness.onset());
    if (!celsius || !date.isValid() || reading.when.isMonthOrYear()) return std::nullopt;
    FeverEvidence evidence;
    evidence.first = evidence.last = date;
    evidence.when = reading.when;
    evidence.fever = celsius->value >= feverLimit(reading.route, illness.settings()).value - roundingError;
    evidence.reading = true;
    evidence.masked = !evidence.fever && isUnderAntipyretic(reading, date, antipyretics);
    evidence.input = {Message(QT_TRANSLATE_NOOP("daymark", "Temperature")), readingWords(reading), reading.when};
    return evidence;
}

std::optional<FeverEvidence> evidenceOf(const FeverSpan& span, const Illness& illness)
{
    if (span.fever != Presence::Present && span.fever != Presence::Absent) return std::nullopt;
    // Of a span whose first day is not known the last one is.
    const bool isVague = span.from.isMonthOrYear() && !span.to.isNull() && !span.to.isMonthOrYear();
    const Moment& from = span.from.isNull() || isVague ? span.to : span.from;
    const QDate first = from.first(illness.onset());
    if (!first.isValid() || from.isMonthOrYear()) return std::nullopt;
    FeverEvidence evidence;
    evidence.first = evidence.last = first;
    // No last day, and one before the first, is no day later.
    if (!span.to.isMonthOrYear())
        evidence.last = std::max(first, std::min(span.to.first(illness.onset()), illness.asOf()));
    evidence.when = from;
    evidence.open = span.fever == Presence::Present && (span.to.isNull() || span.to.isMonthOrYear());
    evidence.fever = span.fever == Presence::Present;
    evidence.ended = evidence.fever && !span.to.isMonthOrYear() && span.to.first(illness.onset()) == evidence.last;
    const Message stated(evidence.fever ? QT_TRANSLATE_NOOP("daymark", "fever stated")
                                        : QT_TRANSLATE_NOOP("daymark", "no fever stated"));
    const Message until(QT_TRANSLATE_NOOP("daymark", "%1 until %2"),
                        {stated, dayWords(evidence.last, illness.onset())});
    evidence.input = {Message(QT_TRANSLATE_NOOP("daymark", "Fever")), evidence.last > first ? until : stated, from};
    return evidence;
}

void addDays(QSet<QDate>& days, QDate first, QDate last)
{
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.insert(day);
}

/// Whether two readings lie a break apart; by date alone only where it is sure.
bool isBreakApart(const FeverEvidence& first, const FeverEvidence& last, QDate onset)
{
    if (const auto hours = hoursBetween(first.when, last.when, onset)) return hours->value >= breakHours;
    return first.first.daysTo(last.first) >= 2;
}

/// Days in readings below the limit that last a break long, with no fever in between.
void addCoolRuns(QSet<QDate>& days, const QList<FeverEvidence>& evidence, QDate onset)
{
    const FeverEvidence* start = nullptr;
    for (const FeverEvidence& one : evidence) {
        if (one.masked) continue;
        if (one.fever) {
            start = nullptr;
        } else if (one.reading) {
            if (!start) start = &one;
            if (isBreakApart(*start, one, onset)) addDays(days, start->first, one.first);
        }
    }
}

struct FebrileDays
{
    QSet<QDate> febrile;
    QSet<QDate> dated;   ///< of them, those that do not move with the onset
    QSet<QDate> cool;    ///< readings of that day are all below the limit: no day of fever, and no break by itself
    QSet<QDate> breaks;  ///< surely without fever
    QSet<QDate> ends;    ///< stated to be the last of a fever
};

FebrileDays feverDays(const QList<FeverEvidence>& evidence, QDate onset)
{
    FebrileDays days;
    for (const FeverEvidence& one : evidence) {
        if (one.fever) addDays(days.febrile, one.first, one.last);
        if (one.fever && !one.when.isRelative()) addDays(days.dated, one.first, one.last);
        if (one.ended) days.ends.insert(one.last);
        if (!one.fever && !one.reading) addDays(days.breaks, one.first, one.last);
        if (!one.fever && one.reading && !one.masked) days.cool.insert(one.first);
    }
    days.cool.subtract(days.febrile);
    addCoolRuns(days.breaks, evidence, onset);
    days.breaks.subtract(days.febrile);
    return days;
}

int daysFrom(QDate first, QDate last)
{
    return int(first.daysTo(last)) + 1;
}

/// One unbroken fever: its sure days, and the first break after it.
struct FeverRun
{
    QDate first;
    QDate last;
    QDate broken;  ///< invalid: no break recorded
};

/// `error`: days by which the onset may be wrong.
QList<FeverRun> feverRuns(const FebrileDays& days, QDate onset, int error)
{
    QList<QDate> febrile = days.febrile.values();
    // Day 1 is a day with fever, unless it is said to have been without.
    if (onset.isValid() && !days.febrile.contains(onset) && !days.breaks.contains(onset)) febrile << onset;
    std::sort(febrile.begin(), febrile.end());
    QList<QDate> breaks = days.breaks.values();
    std::sort(breaks.begin(), breaks.end());
    QList<FeverRun> runs;
    for (const QDate day : std::as_const(febrile)) {
        const auto broken = std::upper_bound(breaks.cbegin(), breaks.cend(), day);
        const QDate next = broken == breaks.cend() ? QDate() : *broken;
        const qint64 apart = runs.isEmpty() ? 0 : runs.last().last.daysTo(day);
        // An onset says that the days before it were without fever: nothing unrecorded goes on across it.
        const bool begins = !runs.isEmpty() && apart > 1 + error && runs.last().last < onset && day >= onset;
        const bool ended = begins || (apart > 1 && days.ends.contains(runs.last().last));
        if (!runs.isEmpty() && runs.last().broken == next && apart <= longestSilence && !ended)
            runs.last().last = day;
        else
            runs << FeverRun{day, day, next};
    }
    return runs;
}

/// The days of fever from one day to another: those with fever or nothing recorded.
int feverDaysFrom(QDate first, QDate last, const FebrileDays& days)
{
    int count = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        count += days.cool.contains(day) ? 0 : 1;
    return count;
}

/// How long the fever lasted by dates alone, whenever the illness began.
int datedIn(const FeverRun& run, const FebrileDays& days)
{
    QDate first;
    QDate last;
    for (QDate day = run.first; day <= run.last; day = day.addDays(1)) {
        if (!days.dated.contains(day)) continue;
        if (!first.isValid()) first = day;
        last = day;
    }
    return first.isValid() ? feverDaysFrom(first, last, days) : 0;
}

struct EveryEvidence
{
    QList<FeverEvidence> own;
    QList<FeverEvidence> strays;
};

EveryEvidence everyEvidence(const Illness& illness)
{
    const QDate onset = illness.onset();
    EveryEvidence every;
    for (const FeverSpan& span : illness.rows<FeverSpan>()) {
        if (auto evidence = evidenceOf(span, illness)) every.own << *evidence;
    }
    const QList<DoseDates> antipyretics = antipyreticDays(illness);
    for (const Temperature& reading : illness.rows<Temperature>()) {
        if (auto evidence = evidenceOf(reading, illness, antipyretics)) every.own << *evidence;
    }
    std::stable_sort(every.own.begin(), every.own.end(),
                     [&](const FeverEvidence& a, const FeverEvidence& b) { return isBefore(a.when, b.when, onset); });
    QDate last;
    every.own.removeIf([&](const FeverEvidence& one) {
        if (!one.fever) return false;
        const bool isLate = last.isValid() && last.daysTo(one.first) > longestFeverGap;
        if (isLate || isLongBefore(one.when, onset)) {
            every.strays << one;
            return true;
        }
        last = last.isValid() ? std::max(last, one.last) : one.last;
        return false;
    });
    return every;
}

}  // namespace

Celsius feverLimit(Route route, const Settings& settings)
{
    return route == Route::Axillary ? axillaryFever(settings) : Celsius(generalLimit);
}

QList<FeverEvidence> feverEvidence(const Illness& illness)
{
    return illness.once<everyEvidence>().own;
}

QList<FeverEvidence> strayFever(const Illness& illness)
{
    return illness.once<everyEvidence>().strays;
}

QDate lastFeverDate(const QList<FeverEvidence>& evidence)
{
    QDate last;
    for (const FeverEvidence& one : evidence) {
        if (one.fever && (!last.isValid() || one.last > last)) last = one.last;
    }
    return last;
}

bool beganWithoutFever(const Illness& illness)
{
    const QDate onset = illness.onset();
    bool absent = false;
    for (const FeverEvidence& one : illness.once<feverEvidence>()) {
        if (one.first > onset || one.last < onset) continue;
        if (one.fever) return false;
        absent = absent || !one.reading;
    }
    return absent;
}

bool wasNeverFebrile(const Illness& illness)
{
    return beganWithoutFever(illness) && !lastFeverDate(illness.once<feverEvidence>()).isValid();
}

Message unrecordedWords(const FeverLength& fever)
{
    return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n of them with nothing recorded"), fever.unrecorded);
}

FeverLength longestFever(const Illness& illness)
{
    const QDate onset = illness.onset();
    const int error = onsetError(illness.episode()).value_or(0);
    const FebrileDays days = feverDays(illness.once<feverEvidence>(), onset);
    FeverLength longest;
    int most = 0;
    QList<FeverRun> runs = feverRuns(days, onset, error);
    // A fever that was over before the onset is of another illness.
    const auto isOver = [&](const FeverRun& run) { return onset.isValid() && run.last.daysTo(onset) > error; };
    if (!std::all_of(runs.cbegin(), runs.cend(), isOver)) runs.removeIf(isOver);
    for (const FeverRun& run : std::as_const(runs)) {
        const int uncertain = run.first == onset ? error : 0;
        const int least = std::max({feverDaysFrom(run.first, run.last, days) - uncertain, datedIn(run, days), 1});
        if (least > longest.least) {
            longest.least = least;
            longest.first = run.first;
            longest.last = run.last;
            longest.unrecorded = 0;
            for (QDate day = run.first.addDays(1); day < run.last; day = day.addDays(1))
                longest.unrecorded += days.febrile.contains(day) || days.cool.contains(day) ? 0 : 1;
        }
        const QDate end = run.broken.isValid() ? run.broken.addDays(-1) : illness.asOf();
        most = std::max(most, daysFrom(run.first, std::max(end, run.last)) + uncertain);
    }
    if (onset.isValid() && !runs.isEmpty()) longest.most = most;
    return longest;
}

Fact feverLastDay(const Illness& illness)
{
    Fact fact;
    fact.id = "fever.last-day";
    fact.rule = feverRule(illness.settings());
    fact.source = QStringLiteral("Limits by route are a local setting");
    if (illness.settings().axillaryFever != AxillaryFever::From37_3)
        fact.source += QStringLiteral("; axillary 37.5 °C: Suzuki H. Pediatr Infect Dis J 2011;30:871");
    fact.standing = Standing::Setting;
    const QList<FeverEvidence>& evidence = illness.once<feverEvidence>();
    const QDate last = lastFeverDate(evidence);
    const FeverEvidence* after = nullptr;
    bool open = false;
    for (const FeverEvidence& one : evidence) {
        if (one.fever && one.last == last) fact.inputs << one.input;
        open = open || (one.open && one.last == last);
        if (!after && last.isValid() && !one.fever && !one.masked && one.last > last) after = &one;
    }
    if (after) fact.inputs << after->input;
    if (!last.isValid()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No fever with a date is recorded, neither measured nor stated"));
        return fact;
    }
    fact.inputs.prepend(onsetInput(illness));
    const auto day = illnessDay(last, illness.onset());
    if (!day) {
        fact.withhold(
            {QT_TRANSLATE_NOOP("daymark",
                               "The last day with fever is %1; the onset is not known, so it has no day of illness"),
             {last}});
    } else if (open && !after) {
        fact.tell(day->value, {QT_TRANSLATE_NOOP("daymark",
                                                 "Last day known with fever: %1, stated without its last day; nothing "
                                                 "is recorded after it"),
                               {dayWords(last, illness.onset())}});
    } else if (after) {
        fact.tell(day->value, {QT_TRANSLATE_NOOP("daymark", "Last day with fever: %1; without fever on %2"),
                               {dayWords(last, illness.onset()),
                                dayWords(std::max(after->first, last.addDays(1)), illness.onset())}});
    } else {
        fact.tell(day->value, {QT_TRANSLATE_NOOP("daymark", "Last day with fever: %1; nothing is recorded after it"),
                               {dayWords(last, illness.onset())}});
    }
    return fact;
}

Fact feverDuration(const Illness& illness)
{
    Fact fact;
    fact.id = "fever.duration";
    fact.rule = {QT_TRANSLATE_NOOP(
                     "daymark",
                     "The longest fever without a break, from its first to its last recorded day; days with "
                     "nothing recorded in between, up to %2, count as fever, unless a last day of fever was stated; "
                     "days on which every reading is below the limit do not. A break is a day stated without fever, "
                     "or readings below the limit over %1 hours or more"),
                 {breakHours, longestSilence - 1}};
    fact.source = QStringLiteral("Local setting");
    fact.standing = Standing::Setting;
    fact.inputs << onsetInput(illness);
    const FeverLength length = longestFever(illness);
    const QList<FeverEvidence>& evidence = illness.once<feverEvidence>();
    for (const FeverEvidence& one : evidence) {
        if (one.first <= length.last && one.last >= length.first) fact.inputs << one.input;
    }
    if (!lastFeverDate(evidence).isValid()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No fever with a date is recorded, neither measured nor stated"));
        return fact;
    }
    const Message days = Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%n day(s)"), length.least);
    const bool exact = length.most == length.least;
    fact.tell(length.least, {exact ? QT_TRANSLATE_NOOP("daymark", "Fever for %1, until %2")
                                   : QT_TRANSLATE_NOOP("daymark", "Fever for at least %1, until %2"),
                             {days, dayWords(length.last, illness.onset())}});
    if (length.unrecorded > 0)
        fact.text = {QT_TRANSLATE_NOOP("daymark", "%1, %2"), {fact.text, unrecordedWords(length)}};
    return fact;
}

}  // namespace daymark
