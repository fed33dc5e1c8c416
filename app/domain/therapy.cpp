// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/therapy.h"

#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/dosing.h"

#include <algorithm>
#include <QHash>

namespace daymark {

namespace {

bool countsAsLine(const Drug& drug)
{
    return drug.group == DrugClass::AntiInflammatory && drug.id() != QLatin1StringView("aspirin");
}

/// A drug given without a break: a single dose, or all the steps of a course that has an interval.
struct Giving
{
    QString drug;
    Moment start;
    QDate first;
    Moment end;  ///< with a clock time where it is known
    QDate last;  ///< invalid: goes on, or not known
    bool open = false;
    Message dose;
};

Giving wholeCourse(const Drug& drug, const Course& course, const QList<DoseStep>& steps, QDate onset)
{
    const DoseDates dates = courseDates(course, steps, onset);
    Giving giving{QString(drug.id()), {}, dates.first, {}, dates.last, !dates.last.isValid(), courseWords(steps)};
    for (const DoseStep& step : steps) {
        const bool earlier = giving.start.isNull() || isBefore(step.start, giving.start, onset);
        if (!step.start.isNull() && earlier) giving.start = step.start;
    }
    return giving;
}

/// What was given, in order of time, undated last.
QList<Giving> givings(const Illness& illness)
{
    QList<Giving> all;
    for (const Course& course : illness.rows<Course>()) {
        const Drug* drug = findDrug(course.drug);
        if (!drug || !countsAsLine(*drug)) continue;
        const QList<DoseStep> steps = rowsOf(illness.record().doseSteps, course.id);
        const auto isSingle = [&](const DoseStep& step) { return isSingleDose(step, course.drug); };
        if (steps.isEmpty() || !std::all_of(steps.begin(), steps.end(), isSingle)) {
            all << wholeCourse(*drug, course, steps, illness.onset());
            continue;
        }
        const QList<DoseDates> dates = stepDates(course, steps, illness.onset());
        for (qsizetype i = 0; i < steps.size(); ++i)
            all << Giving{QString(drug->id()), steps[i].start, dates[i].first,     endOfDose(steps[i]),
                          dates[i].last,       false,          stepWords(steps[i])};
    }
    std::stable_sort(all.begin(), all.end(), [&](const Giving& a, const Giving& b) {
        if (a.first.isValid() != b.first.isValid()) return a.first.isValid();
        return a.first != b.first ? a.first < b.first : isBefore(a.start, b.start, illness.onset());
    });
    return all;
}

/// Whether a drug given again still belongs to the giving before it.
bool continues(const Giving& before, const Giving& again, Hours window, QDate onset)
{
    if (!before.first.isValid() || !again.first.isValid()) return false;
    if (before.open) return true;
    if (const auto hours = hoursBetween(before.end.isNull() ? before.start : before.end, again.start, onset))
        return hours->value < window.value;
    return before.last.daysTo(again.first) <= std::max(1, int(window.value / 24));
}

Message lineWords(const TherapyLine& line, QDate onset)
{
    const Message name = drugName(line.drug);
    const Message when =
        line.first.isValid() ? dayWords(line.start, onset) : Message(QT_TRANSLATE_NOOP("daymark", "undated"));
    Message doses;
    for (const Message& dose : line.doses) {
        if (dose.isEmpty()) continue;
        doses = doses.isEmpty() ? dose : Message(QT_TRANSLATE_NOOP("daymark", "%1, then %2"), {doses, dose});
    }
    if (doses.isEmpty()) return {"%1 (%2)", {name, when}};
    return {"%1 %2 (%3)", {name, doses, when}};
}

/// Drugs in the user's own words: they may be anti-inflammatory, the catalogue cannot tell.
QList<Remark> notCounted(const Illness& illness)
{
    QList<Message> names;
    for (const Course& course : illness.rows<Course>()) {
        const Message name = drugName(course.drug);
        if (!findDrug(course.drug) && !names.contains(name)) names << name;
    }
    if (names.isEmpty()) return {};
    return {Remark{{QT_TRANSLATE_NOOP("daymark", "Not counted, not in the catalogue of drugs: %1"), {names}},
                   Standing::Setting,
                   QStringLiteral("Local setting")}};
}

}  // namespace

QList<TherapyLine> therapyLines(const Illness& illness)
{
    const Hours window = resistanceWindow(illness.settings());
    QList<TherapyLine> lines;
    QHash<QString, std::pair<qsizetype, Giving>> latest;  // by drug: its line, and what was last given in it
    for (const Giving& giving : givings(illness)) {
        const auto before = latest.constFind(giving.drug);
        if (before != latest.cend() && continues(before->second, giving, window, illness.onset())) {
            const qsizetype line = before->first;
            const bool within = before->second.open || before->second.last > giving.last;
            lines[line].doses << giving.dose;
            latest.insert(giving.drug, {line, within ? before->second : giving});
            continue;
        }
        latest.insert(giving.drug, {lines.size(), giving});
        lines << TherapyLine{giving.drug, giving.start, giving.first, {giving.dose}};
    }
    return lines;
}

Fact therapyLinesFact(const Illness& illness)
{
    Fact fact;
    fact.id = "therapy.lines";
    fact.rule = {
        QT_TRANSLATE_NOOP("daymark",
                          "A line is a course of an anti-inflammatory drug other than aspirin; each drug counts "
                          "by itself. The same drug again after the window of %1 hours is a new line; 1 g/kg of "
                          "IVIG on two consecutive days is one course"),
        {resistanceWindow(illness.settings()).value}};
    fact.source = QStringLiteral("Local setting");
    fact.standing = Standing::Setting;
    if (illness.rows<Course>().isEmpty()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No treatment is recorded"));
        return fact;
    }
    fact.remarks = notCounted(illness);
    const QList<TherapyLine> lines = therapyLines(illness);
    QList<Message> words;
    for (const TherapyLine& line : lines) {
        words << lineWords(line, illness.onset());
        fact.inputs << Input{drugName(line.drug), line.doses.first(), line.start};
    }
    if (lines.isEmpty())
        fact.tell(0, QT_TRANSLATE_NOOP("daymark", "No anti-inflammatory treatment other than aspirin is recorded"));
    else
        fact.tell(int(lines.size()),
                  {QT_TRANSLATE_NOOP("daymark", "Lines of therapy: %1. %2"), {int(lines.size()), words}});
    return fact;
}

}  // namespace daymark
