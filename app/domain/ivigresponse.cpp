// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/defervescence.h"
#include "domain/dosing.h"
#include "domain/ivig.h"
#include "domain/publications.h"

#include <algorithm>

namespace daymark {

namespace {

// The window after the END of the infusion begins by the settings: 36 h (AHA: McCrindle BW, Circulation
// 2017;135:e927), 24 or 48 h. Its end after 7 days is recalled only, and a local choice.
constexpr int windowToDays = 7;
// An infusion known by date only may have ended a day later: fever from the fourth day after it is beyond any window
// (24, 36 or 48 h), on the first to third it cannot be told. A local choice.
constexpr int dateOnlyFromDays = 4;

enum class Answered { Unknown, Responded, Resistant };

struct Verdict
{
    Answered answer = Answered::Unknown;
    Message why;
    QList<Input> inputs;
};

/// An infusion and the time after it in which fever means resistance.
struct Window
{
    Infusion infusion;
    Hours from;
};

/// How a stretch of time lies to the window after an infusion.
enum class InWindow { Outside, Perhaps, Within };

InWindow placeOfDay(QDate day, const Window& window)
{
    const qint64 after = window.infusion.date.daysTo(day);
    if (after > windowToDays) return InWindow::Outside;
    if (!window.infusion.end.hasTime()) {
        if (after >= dateOnlyFromDays) return InWindow::Within;
        return after >= 1 ? InWindow::Perhaps : InWindow::Outside;
    }
    const double startsAfter = 24.0 * double(after) - window.infusion.end.time().msecsSinceStartOfDay() / 3600000.0;
    if (startsAfter >= window.from.value) return InWindow::Within;
    return startsAfter + 24 > window.from.value ? InWindow::Perhaps : InWindow::Outside;
}

InWindow placeOf(const FeverEvidence& evidence, const Window& window, QDate onset)
{
    if (evidence.reading) {
        if (const auto hours = hoursBetween(window.infusion.end, evidence.when, onset)) {
            const bool within = hours->value >= window.from.value && hours->value <= 24.0 * windowToDays;
            return within ? InWindow::Within : InWindow::Outside;
        }
    }
    InWindow best = InWindow::Outside;
    const QDate last = std::min(evidence.last, window.infusion.date.addDays(windowToDays));
    for (QDate day = std::max(evidence.first, window.infusion.date); day <= last; day = day.addDays(1))
        best = std::max(best, placeOfDay(day, window));
    return best;
}

/// A drug beside immunoglobulin and aspirin that may end a fever by itself, and the day it was begun.
struct Beside
{
    QString drug;
    QDate begun;
};

QList<Beside> besideIvig(const Illness& illness)
{
    QList<Beside> drugs;
    for (const Course& course : illness.rows<Course>()) {
        if (drugClass(course.drug) != DrugClass::AntiInflammatory ||
            isDrug(course.drug, QLatin1StringView("aspirin")) || isDrug(course.drug, QLatin1StringView("ivig")))
            continue;
        const QDate begun = courseDates(course, rowsOf(illness.record().doseSteps, course.id), illness.onset()).first;
        if (begun.isValid()) drugs << Beside{course.drug, begun};
    }
    return drugs;
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
    for (const Beside& beside : besideIvig(illness))
        consider(beside.begun);
    return next;
}

/// "without fever on day 12, …; prednisolone, begun with it, may have ended the fever": what was begun on a day of the
/// infusion.
Message withBeside(const Message& words, const Illness& illness, const Infusion& infusion)
{
    const QDate first = infusion.start.first(illness.onset());
    QList<Message> names;
    for (const Beside& beside : besideIvig(illness)) {
        if (first <= beside.begun && beside.begun <= infusion.date) names << drugName(beside.drug);
    }
    if (names.isEmpty()) return words;
    return {QT_TRANSLATE_NOOP("daymark", "%1; begun on the same day, and may have ended the fever too: %2"),
            {words, joined(names, commas)}};
}

/// The last day with fever before an infusion that began when the fever had been gone since the day before or longer;
/// invalid: it had not, or that is not recorded.
QDate feverGoneBefore(const Illness& illness, const Infusion& infusion)
{
    const QDate given = infusion.start.first(illness.onset());
    for (const CoolRun& run : illness.once<coolRuns>()) {
        if (run.first >= given || (run.returned.isValid() && run.returned <= given)) continue;
        QDate last;
        for (const FeverEvidence& one : illness.once<feverEvidence>()) {
            if (one.fever && one.last < run.first && (!last.isValid() || one.last > last)) last = one.last;
        }
        return last;
    }
    return {};
}

/// Whether the fever never left after the infusion, or left and came back; empty where neither is recorded.
Message courseOfFever(const FeverEvidence& fever, const Infusion& infusion, const Illness& illness)
{
    const QDate next = infusion.date.addDays(1);
    const QDate day = std::max(fever.first, next);
    for (const CoolRun& run : illness.once<coolRuns>()) {
        if (run.returned > infusion.date && run.returned <= day)
            return QT_TRANSLATE_NOOP("daymark", "the fever had left and came back (recrudescent)");
    }
    for (QDate between = next; between < day; between = between.addDays(1)) {
        const auto& evidence = illness.once<feverEvidence>();
        const bool febrile = std::any_of(evidence.begin(), evidence.end(), [&](const FeverEvidence& one) {
            return one.fever && one.first <= between && between <= one.last;
        });
        if (!febrile)
            return QT_TRANSLATE_NOOP("daymark",
                                     "persistent or recrudescent: whether the fever had left is not recorded");
    }
    return QT_TRANSLATE_NOOP("daymark", "the fever never left (persistent)");
}

Verdict resistant(const FeverEvidence& fever, const Window& window, const Illness& illness)
{
    Verdict verdict{Answered::Resistant, {}, {fever.input}};
    const Message course = courseOfFever(fever, window.infusion, illness);
    const auto hours = fever.reading ? hoursBetween(window.infusion.end, fever.when, illness.onset()) : std::nullopt;
    if (hours) {
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "fever (%1) %2 hours after the end, %3"),
                       {fever.input.value, Argument(hours->value, 0), course}};
        return verdict;
    }
    // The last day of the statement that lies in the window says most.
    QDate day = fever.last;
    while (day > fever.first && placeOfDay(day, window) != InWindow::Within)
        day = day.addDays(-1);
    const Message when = Message::plural(
        QT_TRANSLATE_N_NOOP("daymark", "%1 on %2, %n day(s) after"), int(window.infusion.date.daysTo(day)),
        {fever.reading ? fever.input.value : Message(QT_TRANSLATE_NOOP("daymark", "fever stated")),
         dayWords(day, illness.onset())});
    verdict.why = {commas, {when, course}};
    return verdict;
}

Message windowWords(const Window& window)
{
    const Moment& end = window.infusion.end;
    if (!end.hasTime())
        return {QT_TRANSLATE_NOOP("daymark", "between %1 and %2 days after this date"),
                {dateOnlyFromDays, windowToDays}};
    const QDateTime opens = QDateTime(end.date(), end.time(), Qt::UTC).addSecs(qint64(window.from.value * 3600));
    return {QT_TRANSLATE_NOOP("daymark", "between %1 hours and %2 days after the end, from %3 on"),
            {window.from.value, windowToDays, Moment::at(opens.date(), opens.time()).words()}};
}

Verdict judge(const Illness& illness, const Window& window, QDate next)
{
    const Infusion& infusion = window.infusion;
    Verdict verdict;
    if (!infusion.date.isValid()) {
        verdict.why = QT_TRANSLATE_NOOP("daymark", "its date is not known");
        return verdict;
    }
    const FeverEvidence* perhaps = nullptr;
    const FeverEvidence* cool = nullptr;
    for (const FeverEvidence& one : illness.once<feverEvidence>()) {
        const InWindow place = placeOf(one, window, illness.onset());
        if (one.fever && place == InWindow::Within) return resistant(one, window, illness);
        if (one.fever && place == InWindow::Perhaps) perhaps = &one;
        const bool ownEffect = !next.isValid() || one.first < next;
        if (!one.fever && !one.masked && place == InWindow::Within && ownEffect) cool = &one;
    }
    if (perhaps) {
        verdict.inputs << perhaps->input;
        verdict.why = {QT_TRANSLATE_NOOP(
                           "daymark", "there was fever after it, but it cannot be told whether beyond the window (%1)"),
                       {windowWords(window)}};
    } else if (cool && wasNeverFebrile(illness)) {
        verdict.inputs << cool->input;
        verdict.why = QT_TRANSLATE_NOOP("daymark", "there was no fever before it either");
    } else if (const QDate gone = cool ? feverGoneBefore(illness, infusion) : QDate(); gone.isValid()) {
        verdict.inputs << cool->input;
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "the fever had gone before it: the last recorded was on %1"),
                       {dayWords(gone, illness.onset())}};
    } else if (cool) {
        verdict.answer = Answered::Responded;
        verdict.inputs << cool->input;
        QDate day = cool->first;  // of a statement: its first day in the window
        while (day < cool->last && placeOfDay(day, window) != InWindow::Within)
            day = day.addDays(1);
        const bool isOpen = infusion.date.daysTo(illness.asOf()) < windowToDays;
        verdict.why = {isOpen ? QT_TRANSLATE_NOOP("daymark", "so far: without fever on %1, and no fever recorded %2")
                              : QT_TRANSLATE_NOOP("daymark", "without fever on %1, and no fever recorded %2"),
                       {dayWords(day, illness.onset()), windowWords(window)}};
        verdict.why = withBeside(verdict.why, illness, infusion);
    } else if (next.isValid() && infusion.date.daysTo(next) <= windowToDays) {
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "the next treatment was begun on %1, before an answer is recorded"),
                       {dayWords(next, illness.onset())}};
    } else {
        verdict.why = {QT_TRANSLATE_NOOP("daymark", "nothing is recorded about fever %1"), {windowWords(window)}};
    }
    return verdict;
}

Message verdictWords(const Verdict& verdict, int n, const Infusion& infusion, QDate onset)
{
    const QDate first = infusion.start.first(onset);
    Message when = infusion.date.isValid() ? dayWords(first, onset) : Message(QT_TRANSLATE_NOOP("daymark", "undated"));
    // The window counts from the last day.
    if (infusion.date.isValid() && first.isValid() && first < infusion.date)
        when = {QT_TRANSLATE_NOOP("daymark", "%1 to %2"), {when, dayWords(infusion.date, onset)}};
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

Message responseRule(Hours from)
{
    return {
        QT_TRANSLATE_NOOP("daymark",
                          "Resistance to IVIG: persistent or recrudescent fever %1 hours or more after the END of the "
                          "infusion, until %2 days after it (AHA: 36 hours; 24 or 48 by the settings). Of an infusion "
                          "known by date only, fever %3 days or more after that date counts, and earlier fever cannot "
                          "be told"),
        {from.value, windowToDays, dateOnlyFromDays}};
}

/// How others define it.
QList<Remark> otherDefinitions()
{
    return {
        Remark{QT_TRANSLATE_NOOP("daymark",
                                 "Japan: observed for 24 hours after the infusion; fever is 37.5 °C or more in the "
                                 "axilla"),
               Standing::Verified,
               QStringLiteral("Pediatr Rheumatol 2018, s12969-018-0301-6; Suzuki H. Pediatr Infect Dis J 2011;30:871")},
        Remark{QT_TRANSLATE_NOOP("daymark", "A cohort of several countries: 48 hours or more after the infusion"),
               Standing::Verified, QStringLiteral("Multi-country cohort 2025, PMC12969337")},
        Remark{QT_TRANSLATE_NOOP("daymark",
                                 "United Kingdom (older): no defervescence within 48 hours, or recrudescence within 2 "
                                 "weeks"),
               Standing::Verified, QStringLiteral("Arch Dis Child Educ Pract Ed, table 2")},
        Remark{QT_TRANSLATE_NOOP("daymark",
                                 "unverified: the window ends 7 days after the end of the first infusion (AHA 2017)"),
               Standing::Unverified, QStringLiteral("Recalled, no source opened")},
    };
}

}  // namespace

Fact ivigResponse(const Illness& illness)
{
    const Hours from = resistanceWindow(illness.settings());
    Fact fact;
    fact.id = "ivig.response";
    fact.rule = responseRule(from);
    fact.source = publication::source(publication::aha2017,
                                      "window after 7 days, infusions known by date only, and windows other than 36 "
                                      "hours: local setting");
    fact.remarks = otherDefinitions();
    const QList<Infusion>& infusions = illness.once<ivigInfusions>();
    if (infusions.isEmpty()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No IVIG is recorded"));
        return fact;
    }
    const bool ownWindow = from != resistanceWindow(Settings());
    if (ownWindow || !infusions.first().end.hasTime()) fact.standing = Standing::Setting;
    Message words;
    Answered first = Answered::Unknown;
    for (qsizetype i = 0; i < infusions.size(); ++i) {
        const Infusion& infusion = infusions[i];
        const Verdict verdict = judge(illness, Window{infusion, from}, nextTreatment(illness, infusions, infusion));
        if (i == 0) first = verdict.answer;
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "IVIG")),
                             infusion.end.hasTime() ? Message(QT_TRANSLATE_NOOP("daymark", "end of the infusion"))
                                                    : Message(QT_TRANSLATE_NOOP("daymark", "known by date only")),
                             infusion.end.isNull() ? infusion.start : infusion.end};
        fact.inputs << verdict.inputs;
        const Message own = verdictWords(verdict, int(i) + 1, infusion, illness.onset());
        words = joined({words, own}, semicolons);
    }
    words = {QT_TRANSLATE_NOOP("daymark", "%1 (window: from %2 hours after the end)"), {words, from.value}};
    if (first == Answered::Unknown)
        fact.withhold(words);
    else
        fact.tell(first == Answered::Resistant ? QStringLiteral("resistant") : QStringLiteral("responded"), words);
    return fact;
}

}  // namespace daymark
