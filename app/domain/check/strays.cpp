// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/strays.h"

#include "domain/age.h"
#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/fever.h"

#include <cstdlib>

namespace daymark {

namespace {

constexpr const char* notCounted =
    QT_TRANSLATE_NOOP("daymark", "%1 on %2 is too far from this illness and does not count: is the date right?");
constexpr const char* longBefore =
    QT_TRANSLATE_NOOP("daymark", "%1 on %2 is long before the onset: is the date right?");

constexpr const char* beforeOnset = QT_TRANSLATE_NOOP(
    "daymark", "%1 on %2 is before the onset: day 1 is the first day with fever; is the onset right?");

class Strays
{
public:
    explicit Strays(const Illness& illness) : m_illness(illness) {}

    void add(const char* sentence, const Message& what, const Moment& when)
    {
        Hint hint;
        hint.id = "date.stray";
        hint.text = {sentence, {what, dayWords(when, m_illness.onset())}};
        hint.rule = {QT_TRANSLATE_NOOP("daymark",
                                       "A sign more than %1 days before the onset or after day %2 (peeling: day %3), "
                                       "and a fever more than %4 days after the one before, are taken to be of another "
                                       "illness or dated wrongly, and do not count"),
                     {strayDaysBefore, acuteDays, strayDay, longestFeverGap}};
        hint.source = QStringLiteral("plausibility, local choice");
        hint.standing = Standing::Setting;
        hint.inputs << Input{what, {}, when};
        hints << hint;
    }

    void addIfBefore(const Message& what, const Moment& when)
    {
        if (isLongBefore(when, m_illness.onset())) add(longBefore, what, when);
    }

    QList<Hint> hints;

private:
    const Illness& m_illness;
};

int completed(Span::Unit unit, const Age& age)
{
    switch (unit) {
        case Span::Unit::Hour:
        case Span::Unit::Day:
            return age.totalDays;
        case Span::Unit::Week:
            return age.totalDays / 7;
        case Span::Unit::Month:
            return age.totalMonths();
        case Span::Unit::Year:
            return age.years;
    }
    return age.years;
}

/// The age stated for the first illness is another than that by the birth date.
std::optional<Hint> statedAgeDiffers(const Illness& illness)
{
    const Patient& patient = illness.patient();
    const Span& stated = patient.ageAtOnset;
    const auto age = ageOn(illness.onset(), patient.birth);
    const bool first =
        !illness.record().episodes.isEmpty() && illness.record().episodes.first().id == illness.episode().id;
    if (!first || stated.isNull() || !age || std::abs(completed(stated.unit, *age) - stated.count) <= 1) return {};
    Hint hint;
    hint.id = "date.age-differs";
    hint.text = {QT_TRANSLATE_NOOP("daymark",
                                   "The age stated at onset, %1, is not that by the birth date, %2: the birth date "
                                   "counts; is it right?"),
                 {stated.words(), age->words()}};
    hint.rule = QT_TRANSLATE_NOOP("daymark", "They differ by more than 1 of the unit the age is stated in");
    hint.source = QStringLiteral("plausibility, local choice");
    hint.standing = Standing::Setting;
    hint.inputs = {{QT_TRANSLATE_NOOP("daymark", "Age at onset"), stated.words(), {}},
                   {QT_TRANSLATE_NOOP("daymark", "Birth date"), {}, Moment::on(patient.birth)}};
    return hint;
}

}  // namespace

QList<Hint> strayHints(const Illness& illness)
{
    Strays strays(illness);
    if (const auto differs = statedAgeDiffers(illness)) strays.hints << *differs;
    for (const Sign& sign : illness.rows<Sign>()) {
        if (isStray(sign, illness.onset())) strays.add(notCounted, codeOf(sign.sign).label, sign.first);
    }
    for (const FeverEvidence& fever : strayFever(illness))
        strays.add(notCounted, fever.input.what, fever.when);
    for (const FeverEvidence& fever : illness.once<feverEvidence>()) {
        if (fever.fever && fever.first < illness.onset()) strays.add(beforeOnset, fever.input.what, fever.when);
    }
    for (const LabPanel& panel : illness.rows<LabPanel>())
        strays.addIfBefore(QT_TRANSLATE_NOOP("daymark", "Laboratory"), panel.when);
    for (const EchoStudy& study : illness.rows<EchoStudy>())
        strays.addIfBefore(QT_TRANSLATE_NOOP("daymark", "Echo"), study.when);
    for (const Course& course : illness.rows<Course>()) {
        for (const DoseStep& step : rowsOf(illness.record().doseSteps, course.id))
            strays.addIfBefore(drugName(course.drug), step.start);
    }
    return strays.hints;
}

}  // namespace daymark
