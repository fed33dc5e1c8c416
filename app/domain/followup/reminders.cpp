// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/reminders.h"

#include "domain/age.h"
#include "domain/catalogue/drugs.h"
#include "domain/coursedays.h"
#include "domain/dosing.h"
#include "domain/followup/schedule.h"
#include "domain/followup/sources.h"
#include "domain/guidelines/acute.h"
#include "domain/labs.h"

#include <algorithm>
#include <QSet>

namespace daymark {

namespace {

// ACR/VF: temperature daily for 2 weeks after discharge.
constexpr int temperatureDays = 14;
// Lipids are screened from this age after a coronary aneurysm (BMJ Best Practice).
constexpr int lipidYears = 2;

bool isOneOf(const Course& course, std::initializer_list<const char*> drugs)
{
    return std::any_of(drugs.begin(), drugs.end(),
                       [&](const char* drug) { return isDrug(course.drug, QLatin1StringView(drug)); });
}

Hint hint(const char* id, const Message& text, const Message& rule, const QString& source)
{
    Hint made;
    made.id = id;
    made.text = text;
    made.rule = rule;
    made.source = source;
    return made;
}

/// Echos whose window has gone by, and other items that are overdue.
void addOverdue(QList<Hint>& hints, const Illness& illness)
{
    for (const PlannedItem& item : scheduleOf(illness).items) {
        if (item.status != PlanStatus::Overdue) continue;
        const char* id = item.item == FollowUpItem::EchoTwoWeeks   ? "followup.echo-1-2-weeks"
                         : item.item == FollowUpItem::EchoSixWeeks ? "followup.echo-4-6-weeks"
                                                                   : "followup.overdue";
        Hint late = hint(id,
                         {QT_TRANSLATE_NOOP("daymark", "Not recorded: %1, due until %2"),
                          {Message(codeOf(item.item).label), item.dueTo}},
                         QT_TRANSLATE_NOOP("daymark",
                                           "What the schedule of follow-up asks for by this date and the record "
                                           "does not show"),
                         item.source);
        late.inputs << Input{Message(codeOf(item.item).label), item.interval, Moment::on(item.dueTo)};
        hints << late;
    }
}

void addAspirin(QList<Hint>& hints, const Illness& illness)
{
    if (!isOn(illness, isAspirin)) return;
    hints << hint("reminder.influenza-vaccine",
                  QT_TRANSLATE_NOOP("daymark", "On aspirin: inactivated influenza vaccine every year"),
                  QT_TRANSLATE_NOOP("daymark", "Influenza on aspirin carries a risk of Reye syndrome"),
                  QStringLiteral("Letter in Archives of Disease in Childhood; Mayo Clinic"));
    hints << hint("reminder.reye",
                  QT_TRANSLATE_NOOP("daymark",
                                    "On aspirin: with varicella or influenza, or contact with either, the "
                                    "family stops aspirin and calls"),
                  QT_TRANSLATE_NOOP("daymark", "Varicella or influenza on aspirin carries a risk of Reye syndrome"),
                  QStringLiteral("Letter in Archives of Disease in Childhood; Mayo Clinic"));
}

void addTemperature(QList<Hint>& hints, const Illness& illness)
{
    QDate discharge;
    for (const Admission& admission : illness.rows<Admission>()) {
        const QDate from = admission.from.first(illness.onset());
        const QDate to = admission.to.first(illness.onset());
        if (!to.isValid() && from.isValid() && from <= illness.asOf()) return;  // still in hospital
        // A stay that began long after the onset is for something else.
        if (illness.onset().isValid() && from.isValid() && illness.onset().daysTo(from) >= strayDay) continue;
        if (to.isValid() && to <= illness.asOf()) discharge = std::max(discharge, to);
    }
    if (!discharge.isValid() || discharge.daysTo(illness.asOf()) > temperatureDays) return;
    Hint daily = hint(
        "reminder.temperature",
        {QT_TRANSLATE_NOOP("daymark", "Temperature at home every day until %1"), {discharge.addDays(temperatureDays)}},
        QT_TRANSLATE_NOOP("daymark",
                          "Daily for 2 weeks after discharge; fever is above 38.0 °C oral or rectal, above "
                          "37.5 °C axillary"),
        QStringLiteral("ACR/Vasculitis Foundation 2021, via BMJ Best Practice"));
    daily.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Discharge"), {}, Moment::on(discharge)};
    hints << daily;
}

bool hasLipids(const Illness& illness)
{
    QSet<Id> panels;
    for (const LabResult& result : illness.record().labResults) {
        static const QSet<QString> lipids{QStringLiteral("CHOL"), QStringLiteral("LDL"), QStringLiteral("HDL"),
                                          QStringLiteral("TG")};
        if (lipids.contains(result.analyte) && labValue(result, {})) panels.insert(result.parent);
    }
    for (const LabPanel& panel : illness.record().labPanels) {
        if (!panels.contains(panel.id)) continue;
        const auto age = ageOn(panel.when.first(onsetOf(illness.record(), panel.parent)), illness.record());
        if (age && age->years >= lipidYears) return true;
    }
    return false;
}

void addLipids(QList<Hint>& hints, const Illness& illness)
{
    if (riskOf(illness).worst.aha < CoronaryClass::Small) return;
    const auto age = ageOn(illness.asOf(), illness.record());
    if (!age || age->years < lipidYears || hasLipids(illness)) return;
    Hint lipids =
        hint("reminder.lipids",
             QT_TRANSLATE_NOOP("daymark",
                               "After a coronary aneurysm: no lipids are recorded from the age of 2 "
                               "years on; blood pressure is watched too"),
             QT_TRANSLATE_NOOP("daymark", "After coronary aneurysms lipids are screened from the age of 2 years"),
             QStringLiteral("BMJ Best Practice"));
    lipids.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Age"), age->words(), Moment::on(illness.asOf())};
    hints << lipids;
}

/// "INR 2.4 on day 31", of INR and anti-Xa the later.
Message latestLevel(const Illness& illness)
{
    std::optional<LabReading> latest;
    for (const QLatin1StringView code :
         {QLatin1StringView("INR"), QLatin1StringView("AXA_LMWH"), QLatin1StringView("AXA_UFH")}) {
        for (const LabReading& reading : labReadings(illness, code)) {
            if (reading.date.isValid() && (!latest || latest->date <= reading.date)) latest = reading;
        }
    }
    return latest ? readingWords(*latest, illness) : Message(QT_TRANSLATE_NOOP("daymark", "none recorded"));
}

void addAnticoagulated(QList<Hint>& hints, const Illness& illness)
{
    if (!isOn(illness, isAnticoagulant)) return;
    hints << hint("reminder.contact-sport",
                  {QT_TRANSLATE_NOOP("daymark",
                                     "Anticoagulated: contact sport is restricted; INR or anti-Xa at set dates "
                                     "(latest: %1; the next is added to the plan)"),
                   {latestLevel(illness)}},
                  QT_TRANSLATE_NOOP("daymark", "Bleeding on anticoagulation"), followup::aha2017);
}

/// The latest test for ischaemia that says so: what it changes is the clinician's to decide.
void addIschaemia(QList<Hint>& hints, const Illness& illness)
{
    const OtherStudy* latest = nullptr;
    QDate date;
    for (const OtherStudy& study : illness.record().otherStudies) {
        const QDate day = study.when.first(onsetOf(illness.record(), study.parent));
        if (study.ischaemia == Answer::NotStated || (latest && day < date)) continue;
        latest = &study;
        date = day;
    }
    if (!latest || latest->ischaemia != Answer::Yes) return;
    Hint ischaemia =
        hint("coronary.ischaemia",
             {QT_TRANSLATE_NOOP("daymark",
                                "Inducible ischaemia was found (%1, %2): antithrombotic treatment, imaging "
                                "of the coronaries and revascularisation are to be decided"),
              {Message(codeOf(latest->kind).label), latest->when.words()}},
             QT_TRANSLATE_NOOP("daymark",
                               "At level 4.3 dual antiplatelet therapy is an exception for inducible "
                               "ischaemia, and further imaging is considered with it"),
             followup::aha2017Schedule);
    ischaemia.inputs << Input{Message(codeOf(latest->kind).label), Message::verbatim(latest->detail), latest->when};
    hints << ischaemia;
}

/// A child discharged from follow-up has no schedule, and whoever had an aneurysm needs one.
void addDischarged(QList<Hint>& hints, const Illness& illness)
{
    const Patient& patient = illness.patient();
    const Risk& risk = riskOf(illness);
    if (patient.followUp != FollowUpState::Discharged || risk.worst.aha < CoronaryClass::Small) return;
    const RiskLevel level = risk.level;
    Hint discharged =
        hint("followup.discharged",
             level == RiskLevel::NotStated
                 ? Message(QT_TRANSLATE_NOOP("daymark",
                                             "Discharged from follow-up after a %1, so nothing is planned: after an "
                                             "aneurysm follow-up is lifelong"),
                           {classWords(risk.worst, false)})
                 : Message(QT_TRANSLATE_NOOP("daymark",
                                             "Discharged from follow-up at level %1, so nothing is planned: after an "
                                             "aneurysm follow-up is lifelong"),
                           {QString::fromLatin1(codeOf(level).code)}),
             QT_TRANSLATE_NOOP("daymark", "Lifelong, uninterrupted follow-up of all children with an aneurysm"),
             followup::aha2017);
    if (level != RiskLevel::NotStated) discharged.inputs << levelInput(level);
    hints << discharged;
}

}  // namespace

bool isOn(const Illness& illness, bool (*which)(const QString& drug))
{
    const Record& record = illness.record();
    for (const Course& course : record.courses) {
        if (!which(course.drug)) continue;
        const QDate onset = onsetOf(record, course.parent);
        if (isOngoing(course, rowsOf(record.doseSteps, course.id), onset, illness.asOf())) return true;
    }
    return false;
}

bool wasGiven(const Illness& illness, std::initializer_list<const char*> drugs)
{
    const QList<Course>& courses = illness.record().courses;
    return std::any_of(courses.begin(), courses.end(), [&](const Course& course) { return isOneOf(course, drugs); });
}

QList<Hint> followUpHints(const Illness& illness)
{
    QList<Hint> hints;
    addDischarged(hints, illness);
    if (!scheduleOf(illness).none.isEmpty()) return hints;
    addOverdue(hints, illness);
    addTemperature(hints, illness);
    addAspirin(hints, illness);
    addAnticoagulated(hints, illness);
    addIschaemia(hints, illness);
    addLipids(hints, illness);
    return hints;
}

}  // namespace daymark
