// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ivig.h"

#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/dosing.h"
#include "domain/fever.h"

#include <algorithm>

namespace daymark {

namespace {

// The window after the END of the infusion. 36 h: AHA (McCrindle BW, Circulation 2017;135:e927); other definitions take
// 24 or 48 h. The end of the window after 7 days is recalled only, and a local choice.
constexpr double windowFromHours = 36;
constexpr int windowToDays = 7;
// An infusion known by date only may have ended a day later: fever from the fourth day after it is beyond any window
// (24, 36 or 48 h), on the first to third it cannot be told. A local choice.
constexpr int dateOnlyFromDays = 4;

constexpr const char* ivig = "ivig";

Moment endOf(const DoseStep& step)
{
    if (!step.end.isNull()) return step.end;
    const bool timed = step.start.hasTime() && step.interval.isNull() && step.duration.unit == Span::Unit::Hour &&
                       !step.duration.isNull();
    if (!timed) return {};
    const QDateTime end =
        QDateTime(step.start.date(), step.start.time(), Qt::UTC).addSecs(3600LL * step.duration.count);
    return Moment::at(end.date(), end.time());
}

/// Doses on the same or on two consecutive days are one treatment: 1 g/kg twice is 2 g/kg.
QList<Infusion> joined(const QList<Infusion>& infusions, QDate onset)
{
    QList<Infusion> treatments;
    for (const Infusion& infusion : infusions) {
        const QDate start = infusion.start.first(onset);
        Infusion* before = treatments.isEmpty() ? nullptr : &treatments.last();
        if (before && start.isValid() && before->date.isValid() && before->date.daysTo(start) <= 1) {
            before->end = infusion.end;
            before->date = infusion.date;
        } else {
            treatments << infusion;
        }
    }
    return treatments;
}

enum class Answered { Unknown, Responded, Resistant };

struct Verdict
{
    Answered answer = Answered::Unknown;
    Message why;
    QList<Input> inputs;
};

/// How a stretch of time lies to the window after an infusion.
enum class Place { Outside, Perhaps, Within };

Place placeOfDay(QDate day, const Infusion& infusion)
{
    const qint64 after = infusion.date.daysTo(day);
    if (after > windowToDays) return Place::Outside;
    if (!infusion.end.hasTime()) {
        if (after >= dateOnlyFromDays) return Place::Within;
        return after >= 1 ? Place::Perhaps : Place::Outside;
    }
    const double startsAfter = 24.0 * double(after) - infusion.end.time().msecsSinceStartOfDay() / 3600000.0;
    if (startsAfter >= windowFromHours) return Place::Within;
    return startsAfter + 24 > windowFromHours ? Place::Perhaps : Place::Outside;
}

Place placeOf(const FeverEvidence& evidence, const Infusion& infusion, QDate onset)
{
    if (evidence.reading) {
        if (const auto hours = hoursBetween(infusion.end, evidence.when, onset)) {
            const bool within = hours->value >= windowFromHours && hours->value <= 24.0 * windowToDays;
            return within ? Place::Within : Place::Outside;
        }
    }
    Place best = Place::Outside;
    for (QDate day = evidence.first; day <= evidence.last; day = day.addDays(1))
        best = std::max(best, placeOfDay(day, infusion));
    return best;
}

/// When the next treatment that may end a fever by itself was begun after this infusion; invalid: none.
QDate nextTreatment(const Illness& illness, const QList<Infusion>& infusions, const Infusion& infusion)
{
    QDate next;
    const auto consider = [&](QDate date) {
        if (date.isValid() && date > infusion.date && (!next.isValid() || date < next)) next = date;
    };
    for (const Infusion& other : infusions)
        consider(other.start.first(illness.onset()));
    for (const Course& course : illness.rows<Course>()) {
        const bool aspirin = course.drug == QStringLiteral("aspirin");
        if (drugClass(course.drug) != DrugClass::AntiInflammatory || aspirin || course.drug == QLatin1StringView(ivig))
            continue;
        consider(courseDates(rowsOf(illness.record().doseSteps, course.id), illness.onset()).first);
    }
    return next;
}

Verdict resistant(const FeverEvidence& fever, const Infusion& infusion, QDate onset)
{
    Verdict verdict{Answered::Resistant, {}, {fever.input}};
    const auto hours = fever.reading ? hoursBetween(infusion.end, fever.when, onset) : std::nullopt;
    if (hours) {
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "fever (%1) %2 hours after the end"),
                       {fever.input.value, Argument(hours->value, 0)}};
        return verdict;
    }
    // The last day of the statement that lies in the window says most.
    QDate day = fever.last;
    while (day > fever.first && placeOfDay(day, infusion) != Place::Within)
        day = day.addDays(-1);
    verdict.why = Message::plural(
        QT_TRANSLATE_N_NOOP("daymark", "%1 on %2, %n day(s) after"), int(infusion.date.daysTo(day)),
        {fever.reading ? fever.input.value : Message(QT_TRANSLATE_NOOP("daymark", "fever")), dayWords(day, onset)});
    return verdict;
}

Message windowWords(const Infusion& infusion)
{
    if (infusion.end.hasTime())
        return {QT_TRANSLATE_NOOP("daymark", "between %1 hours and %2 days after the end"),
                {windowFromHours, windowToDays}};
    return {QT_TRANSLATE_NOOP("daymark", "between %1 and %2 days after this date"), {dateOnlyFromDays, windowToDays}};
}

Verdict judge(const Illness& illness, const QList<FeverEvidence>& evidence, const Infusion& infusion, QDate next)
{
    Verdict verdict;
    if (!infusion.date.isValid()) {
        verdict.why = QT_TRANSLATE_NOOP("daymark", "its date is not known");
        return verdict;
    }
    const FeverEvidence* perhaps = nullptr;
    const FeverEvidence* cool = nullptr;
    for (const FeverEvidence& one : evidence) {
        const Place place = placeOf(one, infusion, illness.onset());
        if (one.fever && place == Place::Within) return resistant(one, infusion, illness.onset());
        if (one.fever && place == Place::Perhaps) perhaps = &one;
        const bool ownEffect = !next.isValid() || one.first < next;
        if (!one.fever && !one.masked && place == Place::Within && ownEffect) cool = &one;
    }
    if (perhaps) {
        verdict.inputs << perhaps->input;
        verdict.why = {QT_TRANSLATE_NOOP(
                           "daymark", "there was fever after it, but it cannot be told whether beyond the window (%1)"),
                       {windowWords(infusion)}};
    } else if (cool) {
        verdict.answer = Answered::Responded;
        verdict.inputs << cool->input;
        QDate day = cool->first;  // of a statement: its first day in the window
        while (day < cool->last && placeOfDay(day, infusion) != Place::Within)
            day = day.addDays(1);
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "without fever on %1, and no fever recorded %2"),
                       {dayWords(day, illness.onset()), windowWords(infusion)}};
    } else if (next.isValid() && infusion.date.daysTo(next) <= windowToDays) {
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "the next treatment was begun on %1, before an answer is recorded"),
                       {dayWords(next, illness.onset())}};
    } else {
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "nothing is recorded about fever %1"), {windowWords(infusion)}};
    }
    return verdict;
}

Message verdictWords(const Verdict& verdict, int n, const Infusion& infusion, QDate onset)
{
    const Message when = infusion.date.isValid() ? dayWords(infusion.start.first(onset), onset)
                                                 : Message(QT_TRANSLATE_NOOP("daymark", "undated"));
    switch (verdict.answer) {
        case Answered::Resistant:
            return {QT_TRANSLATE_NOOP("daymark", "IVIG %1, %2: resistant, %3"), {n, when, verdict.why}};
        case Answered::Responded:
            return {QT_TRANSLATE_NOOP("daymark", "IVIG %1, %2: responded, %3"), {n, when, verdict.why}};
        case Answered::Unknown:
            break;
    }
    return {QT_TRANSLATE_NOOP("daymark", "IVIG %1, %2: cannot be told, %3"), {n, when, verdict.why}};
}

Message responseRule()
{
    return {
        QT_TRANSLATE_NOOP("daymark",
                          "Resistance to IVIG: persistent or recurring fever %1 hours or more after the END of the "
                          "infusion, until %2 days after it. Of an infusion known by date only, fever %3 days or more "
                          "after that date counts, and earlier fever cannot be told"),
        {windowFromHours, windowToDays, dateOnlyFromDays}};
}

}  // namespace

QList<Infusion> ivigInfusions(const Illness& illness)
{
    QList<Infusion> infusions;
    for (const Course& course : illness.rows<Course>()) {
        if (findDrug(course.drug) != findDrug(QString::fromLatin1(ivig))) continue;
        const QList<DoseStep> steps = rowsOf(illness.record().doseSteps, course.id);
        const QList<DoseDates> dates = stepDates(steps, illness.onset());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].kind == StepKind::Pause) continue;
            const Moment end = endOf(steps[i]);
            const Moment known = end.isNull() ? steps[i].start : end;
            const bool isDay = known.kind() != Moment::Kind::Month && known.kind() != Moment::Kind::Year;
            const QDate last = isDay ? end.last(illness.onset()) : QDate();
            infusions << Infusion{steps[i].start, end, last.isValid() || !isDay ? last : dates[i].last};
        }
    }
    std::stable_sort(infusions.begin(), infusions.end(),
                     [&](const Infusion& a, const Infusion& b) { return isBefore(a.start, b.start, illness.onset()); });
    return joined(infusions, illness.onset());
}

Fact dayOfFirstIvig(const Illness& illness)
{
    Fact fact;
    fact.id = "day.first-ivig";
    fact.rule = QT_TRANSLATE_NOOP("daymark", "Day of illness on which the first infusion of IVIG was begun");
    const QList<Infusion> infusions = ivigInfusions(illness);
    if (infusions.isEmpty()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No IVIG is recorded"));
        return fact;
    }
    const Moment start = infusions.first().start;
    fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "First IVIG")), {}, start};
    if (start.isNull())
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "The first IVIG has no date"));
    else
        tellDay(fact, start, QT_TRANSLATE_NOOP("daymark", "First IVIG"), illness);
    return fact;
}

Fact ivigResponse(const Illness& illness)
{
    Fact fact;
    fact.id = "ivig.response";
    fact.rule = responseRule();
    fact.source = QStringLiteral(
        "McCrindle BW et al. Circulation 2017;135:e927–e999, doi 10.1161/CIR.0000000000000484; window after 7 days and "
        "infusions known by date only: local setting");
    const QList<Infusion> infusions = ivigInfusions(illness);
    if (infusions.isEmpty()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No IVIG is recorded"));
        return fact;
    }
    const QList<FeverEvidence> evidence = feverEvidence(illness);
    Message words;
    Answered first = Answered::Unknown;
    for (qsizetype i = 0; i < infusions.size(); ++i) {
        const Infusion& infusion = infusions[i];
        const Verdict verdict = judge(illness, evidence, infusion, nextTreatment(illness, infusions, infusion));
        if (i == 0) first = verdict.answer;
        if (i == 0 && !infusion.end.hasTime()) fact.standing = Standing::Setting;
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "IVIG")),
                             infusion.end.hasTime() ? Message(QT_TRANSLATE_NOOP("daymark", "end of the infusion"))
                                                    : Message(QT_TRANSLATE_NOOP("daymark", "known by date only")),
                             infusion.end.isNull() ? infusion.start : infusion.end};
        fact.inputs << verdict.inputs;
        const Message own = verdictWords(verdict, int(i) + 1, infusion, illness.onset());
        words = words.isEmpty() ? own : Message(QT_TRANSLATE_NOOP("daymark", "%1; %2"), {words, own});
    }
    if (first == Answered::Unknown)
        fact.withhold(words);
    else
        fact.tell(first == Answered::Resistant ? QStringLiteral("resistant") : QStringLiteral("responded"), words);
    return fact;
}

}  // namespace daymark
