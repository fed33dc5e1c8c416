// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dosing.h"

#include "domain/catalogue/drugs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace daymark {

namespace {

/// An infusion that began and ended so many days apart was more than one dose.
constexpr int longestDose = 2;

/// Whether start and end are told and lie further apart than one dose lasts.
bool lastsForDays(const DoseStep& step)
{
    // Days, weeks and months after onset are compared from any onset.
    const QDate onset = step.start.isRelative() && step.end.isRelative() ? QDate(2001, 1, 1) : QDate();
    const QDate first = step.start.last(onset);
    const QDate last = step.end.first(onset);
    return first.isValid() && last.isValid() && first.daysTo(last) > longestDose;
}

/// Whether the words of a step say "once": no interval, though a dose is stated.
bool isOnce(const DoseStep& step)
{
    return step.interval.isNull() && (step.amount || step.amountMax) && step.kind != StepKind::Taper &&
           !lastsForDays(step);
}

/// "mg/kg", "mg/m²", "mg".
QString doseUnit(const DoseStep& step)
{
    switch (step.basis) {
        case DoseBasis::PerKilogram:
            return step.unit + QStringLiteral("/kg");
        case DoseBasis::PerSquareMetre:
            return step.unit + QStringLiteral("/m²");
        case DoseBasis::NotStated:
        case DoseBasis::Absolute:
            break;
    }
    return step.unit;
}

bool isEscalation(const DoseStep& step)
{
    return step.amount && step.amountMax && !step.condition.isEmpty();
}

Message amountWords(const DoseStep& step, const std::optional<PlainNumber>& from, const std::optional<PlainNumber>& to)
{
    const QString unit = doseUnit(step);
    if (!from && !to) return {QT_TRANSLATE_NOOP("daymark", "dose not stated")};
    if (!from) return {QT_TRANSLATE_NOOP("daymark", "up to %1 %2"), {to->value, unit}};
    if (!to) return {"%1 %2", {from->value, unit}};
    return {"%1–%2 %3", {from->value, to->value, unit}};
}

/// How often: `dose` with "/day", "every 12 hours", "once" behind it.
Message withInterval(const Message& dose, const DoseStep& step)
{
    const Span& every = step.interval;
    if (every.isNull()) return isOnce(step) ? Message(QT_TRANSLATE_NOOP("daymark", "%1 once"), {dose}) : dose;
    const bool daily = every == Span{1, Span::Unit::Day} || every == Span{24, Span::Unit::Hour};
    if (daily) return {QT_TRANSLATE_NOOP("daymark", "%1/day"), {dose}};
    switch (every.unit) {
        case Span::Unit::Hour:
            return every.count == 1
                       ? Message(QT_TRANSLATE_NOOP("daymark", "%1/h"), {dose})
                       : Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 every %n hour(s)"), every.count, {dose});
        case Span::Unit::Day:
            return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 every %n day(s)"), every.count, {dose});
        case Span::Unit::Week:
            return every.count == 1
                       ? Message(QT_TRANSLATE_NOOP("daymark", "%1/week"), {dose})
                       : Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 every %n week(s)"), every.count, {dose});
        case Span::Unit::Month:
            return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 every %n month(s)"), every.count, {dose});
        case Span::Unit::Year:
            return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 every %n year(s)"), every.count, {dose});
    }
    return dose;
}

Message withDivision(const Message& dose, const DoseStep& step)
{
    if (!step.divided || *step.divided < 2) return dose;
    return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 in %n dose(s)"), *step.divided, {dose});
}

bool isShortInfusion(const DoseStep& step)
{
    return step.interval.isNull() && step.duration.unit == Span::Unit::Hour;
}

Message withDuration(const Message& words, const DoseStep& step)
{
    const Span& least = step.duration;
    const Span& most = step.durationMax;
    const bool over = step.kind == StepKind::Taper || isShortInfusion(step);
    if (least.isNull() && most.isNull()) return words;
    if (least.isNull()) return {QT_TRANSLATE_NOOP("daymark", "%1 for up to %2"), {words, most.words()}};
    if (most.isNull())
        return {over ? QT_TRANSLATE_NOOP("daymark", "%1 over %2") : QT_TRANSLATE_NOOP("daymark", "%1 for %2"),
                {words, least.words()}};
    const Argument from = least.unit == most.unit ? Argument(least.count) : Argument(least.words());
    return {over ? QT_TRANSLATE_NOOP("daymark", "%1 over %2 to %3") : QT_TRANSLATE_NOOP("daymark", "%1 for %2 to %3"),
            {words, from, most.words()}};
}

/// The day on which a span that begins on `first` has its last dose.
QDate lastDay(QDate first, const Moment& start, const Span& span)
{
    if (span.unit != Span::Unit::Hour) return span.after(first).addDays(-1);
    if (start.hasTime()) return QDateTime(first, start.time(), Qt::UTC).addSecs(3600LL * span.count).date();
    return first.addDays((span.count - 1) / 24);
}

/// The dates of one step, given the step before it and the start of the step behind it.
DoseDates datesOf(const Course& course, const DoseStep& step, const DoseDates* before, const DoseStep* behind,
                  QDate onset)
{
    DoseDates dates;
    dates.first = step.start.first(onset);
    dates.approximate = step.start.isApproximate();
    if (!dates.first.isValid() && step.start.isNull() && before && before->last.isValid()) {
        dates.first = before->last.addDays(1);
        dates.approximate = before->approximate;
    }
    if (!step.end.isNull()) {
        dates.last = step.end.last(onset);
        dates.approximate = dates.approximate || step.end.isApproximate();
        return dates;
    }
    if (!dates.first.isValid()) return dates;
    const Span& length = step.durationMax.isNull() ? step.duration : step.durationMax;
    if (!length.isNull()) {
        dates.last = lastDay(dates.first, step.start, length);
        dates.approximate = dates.approximate || !step.durationMax.isNull();
    } else if (isSingleDose(step, course.drug)) {
        dates.last = dates.first;
    } else if (behind && behind->start.first(onset).isValid()) {
        dates.last = std::max(dates.first, behind->start.first(onset).addDays(-1));
        dates.approximate = dates.approximate || behind->start.isApproximate();
    }
    return dates;
}

}  // namespace

Message doseWords(const DoseStep& step)
{
    if (step.kind == StepKind::Pause) return {QT_TRANSLATE_NOOP("daymark", "pause")};
    if (step.kind == StepKind::Taper && !step.amount && !step.amountMax) return {QT_TRANSLATE_NOOP("daymark", "taper")};
    if (isEscalation(step)) {
        return {QT_TRANSLATE_NOOP("daymark", "%1, up to %2 %3"),
                {withDivision(withInterval(amountWords(step, step.amount, std::nullopt), step), step),
                 withInterval(amountWords(step, step.amountMax, std::nullopt), step), step.condition}};
    }
    Message words = withDivision(withInterval(amountWords(step, step.amount, step.amountMax), step), step);
    if (step.kind == StepKind::Taper) words = {QT_TRANSLATE_NOOP("daymark", "%1 tapering"), {words}};
    if (!step.condition.isEmpty()) words = {commas, {words, step.condition}};
    return words;
}

Message stepWords(const DoseStep& step)
{
    return withDuration(doseWords(step), step);
}

Message courseWords(const QList<DoseStep>& steps)
{
    Message words;
    for (const DoseStep& step : steps) {
        const Message next = stepWords(step);
        words = words.isEmpty() ? next : Message(QT_TRANSLATE_NOOP("daymark", "%1, then %2"), {words, next});
    }
    return words;
}

bool isSingleDose(const DoseStep& step, const QString& drug)
{
    if (step.kind == StepKind::Pause || step.kind == StepKind::Taper) return false;
    if (!step.interval.isNull() || lastsForDays(step)) return false;
    if (step.amount || step.amountMax) return true;
    const Drug* known = findDrug(drug);
    return known && known->interval.isNull();
}

Moment endOfDose(const DoseStep& step)
{
    if (!step.end.isNull()) return step.end;
    const bool timed = step.start.hasTime() && step.interval.isNull() && step.duration.unit == Span::Unit::Hour &&
                       !step.duration.isNull();
    if (!timed) return {};
    const QDateTime end =
        QDateTime(step.start.date(), step.start.time(), Qt::UTC).addSecs(3600LL * step.duration.count);
    return Moment::at(end.date(), end.time());
}

int dosesOf(const DoseStep& step, const DoseDates& dates)
{
    if (step.interval.isNull() || !dates.first.isValid() || !dates.last.isValid()) return 1;
    const double apart = step.interval.unit == Span::Unit::Hour ? step.interval.count / 24.0 : step.interval.days();
    return int(std::max(1.0, std::ceil(double(dates.first.daysTo(dates.last) + 1) / apart)));
}

QList<DoseDates> stepDates(const Course& course, const QList<DoseStep>& steps, QDate onset)
{
    QList<qsizetype> order(steps.size());
    std::iota(order.begin(), order.end(), 0);
    const auto start = [&](qsizetype i) { return steps[i].start.first(onset); };
    if (std::all_of(order.begin(), order.end(), [&](qsizetype i) { return start(i).isValid(); }))
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return start(a) < start(b); });
    QList<DoseDates> dates(steps.size());
    for (qsizetype place = 0; place < order.size(); ++place) {
        const DoseDates* before = place > 0 ? &dates.at(order[place - 1]) : nullptr;
        const DoseStep* behind = place + 1 < order.size() ? &steps[order[place + 1]] : nullptr;
        const DoseDates own = datesOf(course, steps[order[place]], before, behind, onset);
        dates[order[place]] = own;
    }
    return dates;
}

DoseDates courseDates(const Course& course, const QList<DoseStep>& steps, QDate onset)
{
    DoseDates whole;
    QDate latest;
    bool open = false;
    for (const DoseDates& step : stepDates(course, steps, onset)) {
        if (step.first.isValid() && (!whole.first.isValid() || step.first < whole.first)) whole.first = step.first;
        if (step.last.isValid() && (!whole.last.isValid() || step.last > whole.last)) whole.last = step.last;
        whole.approximate = whole.approximate || step.approximate;
        // The one that begins last says whether the course goes on.
        if (latest.isValid() && step.first.isValid() && step.first < latest) continue;
        if (step.first.isValid()) latest = step.first;
        open = !step.last.isValid();
    }
    if (open) whole.last = QDate();
    return whole;
}

bool isOngoing(const Course& course, const QList<DoseStep>& steps, QDate onset, QDate date)
{
    const DoseDates whole = courseDates(course, steps, onset);
    if (!whole.first.isValid() || whole.first > date) return false;
    return whole.last.isValid() ? whole.last >= date : course.stopReason.isEmpty();
}

}  // namespace daymark
