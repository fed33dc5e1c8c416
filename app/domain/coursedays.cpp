// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coursedays.h"

#include "domain/age.h"
#include "domain/publications.h"

namespace daymark {

namespace {

Fact dayFact(const char* id)
{
    Fact fact;
    fact.id = id;
    fact.rule =
        QT_TRANSLATE_NOOP("daymark",
                          "Day of illness: date − onset + 1 on and after the first calendar day of fever (day 1), "
                          "date − onset before it; there is no day 0 and clock times do not count");
    fact.source = publication::source(publication::aha2017);
    return fact;
}

}  // namespace

Message dayWords(QDate date, QDate onset)
{
    if (const auto day = illnessDay(date, onset))
        return {QT_TRANSLATE_NOOP("daymark", "day %1 (%2)"), {day->value, date}};
    return {"%1", {date}};
}

Message onsetWords(const Episode& episode)
{
    if (!episode.onset.isValid()) return {QT_TRANSLATE_NOOP("daymark", "not known")};
    const bool isFirm = episode.onsetKind != OnsetKind::Estimated && episode.onsetKind != OnsetKind::Unknown;
    if (isFirm && episode.onsetError.value_or(0) > 0)
        return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 ± %n day(s)"), *episode.onsetError, {episode.onset});
    switch (episode.onsetKind) {
        case OnsetKind::Estimated:
            if (episode.onsetError)
                return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1, estimated ± %n day(s)"), *episode.onsetError,
                                       {episode.onset});
            return {QT_TRANSLATE_NOOP("daymark", "%1, estimated"), {episode.onset}};
        case OnsetKind::Chosen:
            return {QT_TRANSLATE_NOOP("daymark", "%1, chosen and not published"), {episode.onset}};
        case OnsetKind::Unknown:
            return {QT_TRANSLATE_NOOP("daymark", "%1, not known exactly"), {episode.onset}};
        case OnsetKind::NotStated:
        case OnsetKind::Known:
            break;
    }
    return {"%1", {episode.onset}};
}

bool isLongBefore(const Moment& when, QDate onset)
{
    const QDate last = when.last(onset);
    return onset.isValid() && last.isValid() && last < onset.addDays(-strayDaysBefore);
}

bool isStray(const Sign& sign, QDate onset)
{
    const QDate first = sign.first.first(onset);
    const int last = sign.sign == SignKind::Desquamation ? strayDay : acuteDays;
    return isLongBefore(sign.first, onset) || (onset.isValid() && first.isValid() && first >= onset.addDays(last));
}

std::optional<int> onsetError(const Episode& episode)
{
    if (!episode.onset.isValid() || episode.onsetKind == OnsetKind::Unknown) return std::nullopt;
    if (episode.onsetError || episode.onsetKind == OnsetKind::Estimated) return episode.onsetError;
    return 0;
}

Input onsetInput(const Illness& illness)
{
    return {Message(QT_TRANSLATE_NOOP("daymark", "Onset of fever")), onsetWords(illness.episode()),
            Moment::on(illness.onset())};
}

QJsonValue isoOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

void tellDay(Fact& fact, const Moment& when, const Message& words, const Illness& illness)
{
    fact.inputs.prepend(onsetInput(illness));
    if (!illness.onset().isValid()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "The onset of fever is not known, so there is no day of illness"));
    } else if (const auto day = illness.day(when)) {
        fact.tell(day->value, {QT_TRANSLATE_NOOP("daymark", "%1 on %2"),
                               {words, dayWords(when.first(illness.onset()), illness.onset())}});
    } else {
        fact.withhold(
            QT_TRANSLATE_NOOP("daymark", "Only the month or the year is known, which is no one day of illness"));
    }
}

Fact dayOfOnset(const Illness& illness)
{
    Fact fact = dayFact("day.onset");
    fact.inputs << onsetInput(illness);
    if (!illness.onset().isValid()) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "The onset of fever is not known"));
        return fact;
    }
    fact.tell(illness.onset().toString(Qt::ISODate),
              {QT_TRANSLATE_NOOP("daymark", "Onset of fever: %1"), {onsetWords(illness.episode())}});
    return fact;
}

Fact dayOfAdmission(const Illness& illness)
{
    Fact fact = dayFact("day.admission");
    const Admission* first = nullptr;
    const QList<Admission> admissions = illness.rows<Admission>();
    for (const Admission& admission : admissions) {
        if (admission.from.isNull()) continue;
        if (!first || isBefore(admission.from, first->from, illness.onset())) first = &admission;
    }
    if (!first) {
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No admission with a date is recorded"));
        return fact;
    }
    fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "First admission")), Message::verbatim(first->hospital),
                         first->from};
    tellDay(fact, first->from, QT_TRANSLATE_NOOP("daymark", "First admission"), illness);
    return fact;
}

Fact dayNow(const Illness& illness)
{
    Fact fact = dayFact("day.now");
    tellDay(fact, Moment::on(illness.asOf()), QT_TRANSLATE_NOOP("daymark", "Now"), illness);
    return fact;
}

Fact ageAtOnset(const Illness& illness)
{
    Fact fact;
    fact.id = "age.at-onset";
    fact.rule =
        QT_TRANSLATE_NOOP("daymark",
                          "Completed calendar months on the first day of fever: a child is 12 months old on its "
                          "first birthday");
    fact.inputs << onsetInput(illness);
    const Patient& patient = illness.patient();
    if (patient.birth.isValid())
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Birth date")), Message("%1", {patient.birth}),
                             Moment::on(patient.birth)};
    else if (!patient.ageAtOnset.isNull())
        fact.inputs << Input{Message(QT_TRANSLATE_NOOP("daymark", "Age at onset as stated")),
                             patient.ageAtOnset.words(), Moment::on(illness.onset())};
    const auto age = ageAtOnset(illness.record(), illness.episode());
    if (age)
        fact.tell(age->totalMonths(), {QT_TRANSLATE_NOOP("daymark", "Age at onset: %1"),
                                       {illness.onset().isValid() ? ageWords(illness.record(), illness.onset())
                                                                  : patient.ageAtOnset.words()}});
    else
        fact.withhold(illness.onset().isValid() ? QT_TRANSLATE_NOOP("daymark", "Neither birth date nor age is recorded")
                                                : QT_TRANSLATE_NOOP("daymark", "The onset of fever is not known"));
    return fact;
}

}  // namespace daymark
