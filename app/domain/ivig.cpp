// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ivig.h"

#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/dosing.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr const char* ivig = "ivig";

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

}  // namespace

QList<Infusion> ivigInfusions(const Illness& illness)
{
    QList<Infusion> infusions;
    for (const Course& course : illness.rows<Course>()) {
        if (findDrug(course.drug) != findDrug(QString::fromLatin1(ivig))) continue;
        const QList<DoseStep> steps = rowsOf(illness.record().doseSteps, course.id);
        const QList<DoseDates> dates = stepDates(course, steps, illness.onset());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].kind == StepKind::Pause) continue;
            const Moment end = endOfDose(steps[i]);
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

}  // namespace daymark
