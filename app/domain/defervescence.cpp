// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/defervescence.h"

#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/dosing.h"

#include <algorithm>
#include <array>
#include <QSet>

namespace daymark {

namespace {

constexpr qint64 secondsAnHour = 3600;

QDateTime startOf(QDate day)
{
    return {day, QTime(0, 0), Qt::UTC};
}

/// What is known about one time: a reading at an instant, a reading some time of a day, or a whole day by a statement.
struct Piece
{
    QDateTime earliest;  ///< begins not before this
    QDateTime latest;    ///< begins not after this
    QDateTime end;       ///< lasts at least until this
    bool fever = false;
    QDate day;
    const FeverEvidence* evidence = nullptr;
};

Piece pieceOf(const FeverEvidence& evidence, QDate day)
{
    Piece piece;
    piece.fever = evidence.fever;
    piece.day = day;
    piece.evidence = &evidence;
    piece.earliest = startOf(day);
    if (!evidence.reading) {
        piece.latest = piece.earliest;
        piece.end = startOf(day.addDays(1));
    } else if (evidence.when.hasTime()) {
        piece.earliest = piece.latest = piece.end = QDateTime(day, evidence.when.time(), Qt::UTC);
    } else {
        piece.latest = startOf(day.addDays(1));
        piece.end = piece.earliest;
    }
    return piece;
}

/// All pieces from the onset on, in order of time, fever first.
QList<Piece> piecesOf(const QList<FeverEvidence>& evidence, QDate onset)
{
    QList<Piece> pieces;
    for (const FeverEvidence& one : evidence) {
        if (one.masked) continue;
        for (QDate day = onset.isValid() ? std::max(one.first, onset) : one.first; day <= one.last;
             day = day.addDays(1))
            pieces << pieceOf(one, day);
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        return a.earliest != b.earliest ? a.earliest < b.earliest : a.fever > b.fever;
    });
    return pieces;
}

/// Days with fever at any time, and days with fever at a time not known by the clock.
struct FeverDays
{
    QSet<QDate> any;
    QSet<QDate> untimed;
};

FeverDays feverDaysOf(const QList<Piece>& pieces)
{
    FeverDays days;
    for (const Piece& piece : pieces) {
        if (!piece.fever) continue;
        days.any.insert(piece.day);
        if (!piece.evidence->when.hasTime() || !piece.evidence->reading) days.untimed.insert(piece.day);
    }
    return days;
}

/// Whether it cannot be told if this was before or after a fever of the same day.
bool isContested(const Piece& cool, const FeverDays& days)
{
    const bool timed = cool.evidence->reading && cool.evidence->when.hasTime();
    return (timed ? days.untimed : days.any).contains(cool.day);
}

/// Drugs that can lower a temperature without ending the disease.
constexpr std::array maskingDrugs{
    QLatin1StringView("prednisolone"),  QLatin1StringView("prednisone"),     QLatin1StringView("methylprednisolone"),
    QLatin1StringView("dexamethasone"), QLatin1StringView("hydrocortisone"), QLatin1StringView("betamethasone"),
    QLatin1StringView("tocilizumab"),   QLatin1StringView("canakinumab"),    QLatin1StringView("infliximab"),
    QLatin1StringView("anakinra"),      QLatin1StringView("paracetamol"),    QLatin1StringView("ibuprofen")};

QList<Remark> maskingRemarks(const Illness& illness, QDate day)
{
    QList<Message> running;
    for (const Course& course : illness.rows<Course>()) {
        const Drug* drug = findDrug(course.drug);
        if (!drug || std::find(maskingDrugs.begin(), maskingDrugs.end(), drug->id()) == maskingDrugs.end()) continue;
        const DoseDates dates = courseDates(course, rowsOf(illness.record().doseSteps, course.id), illness.onset());
        const bool begun = dates.first.isValid() && dates.first <= day;
        const Message name(drug->label);
        if (begun && (!dates.last.isValid() || dates.last >= day) && !running.contains(name)) running << name;
    }
    if (running.isEmpty()) return {};
    return {Remark{{QT_TRANSLATE_NOOP("daymark", "Given on that day: %1, which can hide fever"), {running}},
                   Standing::Setting,
                   QStringLiteral("Local setting")}};
}

/// "without fever from day 10 (…), fever again on day 13 (…)" for each run.
Message runsWords(const QList<CoolRun>& runs, QDate onset)
{
    Message words;
    for (const CoolRun& run : runs) {
        Message own(QT_TRANSLATE_NOOP("daymark", "Without fever from %1"), {dayWords(run.first, onset)});
        if (run.returned.isValid())
            own = {QT_TRANSLATE_NOOP("daymark", "%1, fever again on %2"), {own, dayWords(run.returned, onset)}};
        words = words.isEmpty() ? own : Message(QT_TRANSLATE_NOOP("daymark", "%1. %2"), {words, own});
    }
    return words;
}

}  // namespace

QList<CoolRun> coolRuns(const Illness& illness)
{
    const qint64 needed = qint64(defervescenceRun(illness.settings()).value) * secondsAnHour;
    const QList<Piece> pieces = piecesOf(illness.once<feverEvidence>(), illness.onset());
    const FeverDays feverDays = feverDaysOf(pieces);
    QList<CoolRun> runs;
    const Piece* start = nullptr;
    bool proven = false;
    bool febrile = !beganWithoutFever(illness);  // what never came cannot leave
    for (const Piece& piece : pieces) {
        febrile = febrile || piece.fever;
        if (piece.fever) {
            if (proven) runs.last().returned = piece.day;
            start = nullptr;
            proven = false;
            continue;
        }
        if (!febrile || proven || isContested(piece, feverDays)) continue;
        if (!start) start = &piece;
        if (start->latest.secsTo(piece.end) < needed) continue;
        proven = true;
        CoolRun run{start->day, start->evidence->reading ? start->evidence->when : Moment::on(start->day), {}, {}};
        run.evidence << *start->evidence;
        if (piece.evidence != start->evidence) run.evidence << *piece.evidence;
        runs << run;
    }
    return runs;
}

Fact feverDefervescence(const Illness& illness)
{
    Fact fact;
    fact.id = "fever.defervescence";
    fact.rule = {
        QT_TRANSLATE_NOOP("daymark",
                          "The first of a run of readings below the limit of their route (axilla %1 °C, else "
                          "%2 °C), or of days stated without fever, that lasts %3 hours or more; readings "
                          "under an antipyretic other than aspirin are left out"),
        {Argument(feverLimit(Route::Axillary, illness.settings()).value, 1),
         Argument(feverLimit(Route::Rectal, illness.settings()).value, 1), defervescenceRun(illness.settings()).value}};
    fact.source = QStringLiteral("Local setting");
    fact.standing = Standing::Setting;
    fact.inputs << onsetInput(illness);
    const QList<CoolRun>& runs = illness.once<coolRuns>();
    if (wasNeverFebrile(illness)) {
        fact.withhold(QT_TRANSLATE_NOOP(
            "daymark", "No fever is recorded, and the first day of illness is stated to have been without"));
        return fact;
    }
    if (runs.isEmpty()) {
        const auto& evidence = illness.once<feverEvidence>();
        const bool cool = std::any_of(evidence.begin(), evidence.end(), [](const auto& one) { return !one.fever; });
        fact.withhold(
            cool ? Message(QT_TRANSLATE_NOOP("daymark", "What is recorded without fever does not surely last %1 hours"),
                           {defervescenceRun(illness.settings()).value})
                 : Message(QT_TRANSLATE_NOOP("daymark", "No time without fever is recorded")));
        return fact;
    }
    for (const FeverEvidence& one : runs.first().evidence)
        fact.inputs << one.input;
    fact.remarks = maskingRemarks(illness, runs.first().first);
    const Message words = runsWords(runs, illness.onset());
    if (const auto day = illnessDay(runs.first().first, illness.onset()))
        fact.tell(day->value, words);
    else
        fact.withhold(
            {QT_TRANSLATE_NOOP("daymark", "%1; the onset is not known, so it has no day of illness"), {words}});
    return fact;
}

}  // namespace daymark
