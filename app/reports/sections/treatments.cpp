// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/drugs.h"
#include "domain/doses/dosecheck.h"
#include "domain/dosing.h"
#include "reports/sections/sections.h"

namespace daymark::sections {

namespace {

Message when(const Illness& illness, const DoseStep& step, const DoseDates& dates)
{
    if (!step.start.isNull() || !step.end.isNull()) return spanWords(illness, step.start, step.end);
    return dates.first.isValid() ? dayWords(Moment::on(dates.first), illness.onset()) : Message();
}

Message doses(const Illness& illness, const Course& course)
{
    const QList<DoseStep> steps = rowsOf(illness.record().doseSteps, course.id);
    const QList<DoseDates> dates = stepDates(course, steps, illness.onset());
    QList<Message> parts;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const DoseStep& step = steps[i];
        QList<Message> words{stepWords(step), when(illness, step, dates[i])};
        if (step.route != DoseRoute::NotStated) words << codeOf(step.route).label;
        words << Message::verbatim(step.detail) << confirmedWords(step.confirmation);
        parts << joined(words, commas);
    }
    return joined(parts, semicolons);
}

Message target(const Course& course)
{
    if (course.targetKind == TargetKind::NotStated) return {};
    const auto number = [](const std::optional<PlainNumber>& limit) {
        return limit ? Message("%1", {limit->value}) : Message("…");
    };
    return {QT_TRANSLATE_NOOP("daymark", "target %1 %2–%3"),
            {Message(codeOf(course.targetKind).label), number(course.targetLow), number(course.targetHigh)}};
}

/// A dose outside of its reference, to be looked at again; it is not called wrong. The number of its source goes into
/// `mark`.
Message toConfirm(const SummaryBasis& basis, const Course& course, Message& mark)
{
    Message words;
    for (const DoseCheck& check : basis.illness.once<doseChecks>()) {
        if (check.course != course.id || check.answer != DoseAnswer::Confirm) continue;
        const Message one(QT_TRANSLATE_NOOP("daymark", "▲ Please confirm %1: %2"), {check.words, check.concerns});
        words = joined({words, one}, semicolons);
        const Message number("%1", {basis.footnotes.number(check.reference, check.source, check.standing)});
        mark = mark.isEmpty() ? number : mark == number ? mark : Message("%1,%2", {mark, number});
    }
    return words;
}

Message remarks(const Course& course)
{
    QList<Message> parts{Message::verbatim(course.indication)};
    if (!course.brand.isEmpty() || !course.lot.isEmpty())
        parts << Message(QT_TRANSLATE_NOOP("daymark", "%1 lot %2"), {course.brand, course.lot});
    parts << target(course);
    if (course.response != Response::NotStated) parts << codeOf(course.response).label;
    parts << Message::verbatim(course.responseText);
    if (!course.stopReason.isEmpty())
        parts << Message(QT_TRANSLATE_NOOP("daymark", "stopped: %1"), {course.stopReason});
    parts << Message::verbatim(course.notes);
    return joined(parts, semicolons);
}

}  // namespace

QList<Block> treatments(const SummaryBasis& basis)
{
    const QList<Course> courses = basis.illness.rows<Course>();
    if (courses.isEmpty()) return {};
    TableBlock block;
    block.head = {QT_TRANSLATE_NOOP("daymark", "Drug"), QT_TRANSLATE_NOOP("daymark", "Doses"),
                  QT_TRANSLATE_NOOP("daymark", "Remarks")};
    block.widths = {3, 8, 6};
    for (const Course& course : courses) {
        Message mark;
        const Message confirm = toConfirm(basis, course, mark);
        block.rows << QList<TableBlock::Cell>{
            {drugName(course.drug), true},
            {joined({doses(basis.illness, course), confirm}, QT_TRANSLATE_NOOP("daymark", "%1. %2")), false, mark},
            {remarks(course)}};
    }
    return {heading(QT_TRANSLATE_NOOP("daymark", "Treatments")), block};
}

}  // namespace daymark::sections
