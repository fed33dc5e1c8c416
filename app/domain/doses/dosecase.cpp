// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doses/dosecase.h"

#include "domain/catalogue/drugs.h"
#include "domain/publications.h"
#include "domain/record/tables.h"

#include <cmath>

namespace daymark {

namespace {

Message rangeWords(const DoseRange& range, const QString& unit)
{
    const auto number = [](PlainNumber value) {
        const double hundredth = std::round(100 * value.value) / 100;
        return hundredth == 0 ? Argument(value.value) : Argument(hundredth);
    };
    if (range.least == range.most) return {"%1 %2", {number(range.least), unit}};
    return {"%1–%2 %3", {number(range.least), number(range.most), unit}};
}

}  // namespace

bool isWithin(PlainNumber value, PlainNumber low, PlainNumber high)
{
    return value.value >= low.value * (1 - roundingError) && value.value <= high.value * (1 + roundingError);
}

DoseCase::DoseCase(const DoseStep& given, const Course& course, const Illness& ill)
    : step(given), illness(ill), steps(rowsOf(ill.record().doseSteps, course.id))
{
    index = steps.size();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].id == step.id) index = i;
    }
    if (index < steps.size())
        steps[index] = step;
    else
        steps << step;
    dates = stepDates(course, steps, illness.onset());
    check.course = course.id;
    check.step = step.id;
    check.drug = drugCode(course.drug);
    check.words = doseWords(step);
    check.start = step.start;
    check.date = dates[index].first;
    check.day = illnessDay(check.date, illness.onset());
    const bool isDay = !step.start.isMonthOrYear();
    age = ageOn(check.date, illness.record());
    size = sizeFor(illness, isDay ? check.date : QDate());
    check.weight = size.weight;
    check.inputs << Input{drugName(course.drug), check.words, step.start};
    check.inputs << size.inputs;
}

void DoseCase::refer(const Message& words, const char* source, const char* further)
{
    check.reference = words;
    check.source = publication::source(source, further);
    check.standing = Standing::Setting;  // the band around a reference is a local choice
}

bool DoseCase::measure(DosePer per, const char* unit)
{
    const QString in = QString::fromUtf8(unit);
    check.unit = unitOf(per, in);
    check.totalUnit = in;
    if (const auto total = totalOf(step, in, per, size)) check.total = *total;
    const auto dose = doseOf(step, in, per, size);
    if (!dose) {
        cannotTell(dose.error().message);
        return false;
    }
    check.dose = *dose;
    together = timesTheMean(step, per);
    if (check.answer == DoseAnswer::NoReference) check.answer = DoseAnswer::Within;
    return true;
}

void DoseCase::expect(PlainNumber low, PlainNumber high)
{
    const DoseRange& dose = *check.dose;
    const bool tapering = step.kind == StepKind::Taper;
    const bool least = tapering ? dose.least.value <= high.value : isWithin(dose.least, low, high);
    const bool most = tapering ? isWithin(dose.most, PlainNumber(0), high) : isWithin(dose.most, low, high);
    if (!least || !most)
        confirm({QT_TRANSLATE_NOOP("daymark", "%1 is outside %2"),
                 {rangeWords(dose, check.unit), rangeWords({low, high}, check.unit)}});
    else if (const DoseRange atOnce = dose.times(together); !isWithin(atOnce.most, PlainNumber(0), high))
        confirm({QT_TRANSLATE_NOOP("daymark", "a mean of %1, but %2 at once, is above %3"),
                 {rangeWords(dose, check.unit), rangeWords(atOnce, check.unit), rangeWords({high, high}, check.unit)}});
}

void DoseCase::expectAtMost(PlainNumber most, const Message& words)
{
    if (!check.total) {
        note({QT_TRANSLATE_NOOP("daymark", "whether it is more than %1 cannot be told: %2"), {words, size.noWeight}});
        return;
    }
    const DoseRange atOnce = check.total->times(together);
    if (!isWithin(atOnce.most, PlainNumber(0), most))
        confirm({QT_TRANSLATE_NOOP("daymark", "%1 is more than %2"), {rangeWords(atOnce, check.totalUnit), words}});
}

void DoseCase::confirm(const Message& why)
{
    check.answer = DoseAnswer::Confirm;
    check.concerns << why;
}

void DoseCase::cannotTell(const Message& why)
{
    if (check.answer != DoseAnswer::Confirm) check.answer = DoseAnswer::CannotTell;
    check.concerns << why;
}

void DoseCase::note(const Message& words)
{
    check.notes << words;
}

void DoseCase::recall(const Message& words, const char* source)
{
    check.remarks << Remark{words, Standing::Unverified, QString::fromUtf8(source)};
}

}  // namespace daymark
