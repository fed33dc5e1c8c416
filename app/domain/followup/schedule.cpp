// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/schedule.h"

#include "base/language.h"
#include "domain/coursedays.h"
#include "domain/followup/duedates.h"
#include "domain/followup/sources.h"

#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

using namespace followup;

constexpr Code itemCodes[] = {
    {"", ""},
    {"visit", QT_TRANSLATE_NOOP("daymark", "visit with history, examination, echo and ECG")},
    {"discharge", QT_TRANSLATE_NOOP("daymark", "end of follow-up")},
    {"echo", QT_TRANSLATE_NOOP("daymark", "echo")},
    {"echo-baseline", QT_TRANSLATE_NOOP("daymark", "echo at diagnosis")},
    {"echo-1-2-weeks", QT_TRANSLATE_NOOP("daymark", "echo 1 to 2 weeks after treatment")},
    {"echo-4-6-weeks", QT_TRANSLATE_NOOP("daymark", "echo 4 to 6 weeks after treatment")},
    {"ischaemia-test", QT_TRANSLATE_NOOP("daymark", "test for inducible ischaemia")},
    {"imaging", QT_TRANSLATE_NOOP("daymark", "CT, MR or invasive angiography")},
    {"thrombus-imaging", QT_TRANSLATE_NOOP("daymark", "imaging for thrombus")},
    {"cv-risk", QT_TRANSLATE_NOOP("daymark", "assessment of cardiovascular risk factors")},
    {"laboratory", QT_TRANSLATE_NOOP("daymark", "laboratory tests")},
    {"vaccine", QT_TRANSLATE_NOOP("daymark", "vaccine")},
};

constexpr Code statusCodes[] = {
    {"", ""},
    {"due", QT_TRANSLATE_NOOP("daymark", "due")},
    {"overdue", QT_TRANSLATE_NOOP("daymark", "overdue")},
    {"planned", QT_TRANSLATE_NOOP("daymark", "planned")},
    {"done", QT_TRANSLATE_NOOP("daymark", "done")},
    {"decide", QT_TRANSLATE_NOOP("daymark", "to be decided")},
    {"not-needed", QT_TRANSLATE_NOOP("daymark", "not needed")},
    {"missed", QT_TRANSLATE_NOOP("daymark", "not recorded")},
};

QList<PlannedItem> itemsOf(const Cell& visit, const Made& made, bool isNormal)
{
    if (visit.kind == Cell::Kind::Discharge) return dischargeItems(visit, made, isNormal);
    QList<PlannedItem> items{plannedItem(FollowUpItem::Visit, visit, made)};
    Cell echo = visit;
    if (visit.echoMayBeOmitted) echo.kind = Cell::Kind::Consider;
    items << plannedItem(FollowUpItem::Echo, echo, made);
    return items;
}

void stamp(QList<PlannedItem>& items, const QString& source, const char* statement)
{
    for (PlannedItem& item : items) {
        item.source = source;
        item.statement = statement;
    }
}

QList<PlannedItem> aha2017Items(const Illness& illness, const Risk& risk, const Made& made)
{
    const Aha2017Row* row = aha2017Row(risk.level, risk.now.aha, illness.settings());
    if (!row) return {toDecide(FollowUpItem::Visit, risk.reason)};
    if (risk.level == RiskLevel::Level2 && risk.now.aha == CoronaryClass::NotStated)
        return {toDecide(FollowUpItem::Visit, risk.now.reason)};
    QList<PlannedItem> items = itemsOf(row->visit, made, true);
    items << plannedItem(FollowUpItem::IschaemiaTest, row->ischaemia, made);
    items << plannedItem(FollowUpItem::Imaging, row->imaging, made);
    if (*row->cvRisk.words != 0) items << plannedItem(FollowUpItem::CardiovascularRisk, row->cvRisk, made);
    return items;
}

QList<PlannedItem> ukItems(const Risk& risk, const Made& made)
{
    const UkRow* row = ukRow(risk.worst.aha);
    if (!row) return {toDecide(FollowUpItem::Visit, risk.reason)};
    QList<PlannedItem> items = itemsOf(row->visit, made, risk.now.aha == CoronaryClass::NoInvolvement);
    items << plannedItem(FollowUpItem::IschaemiaTest, row->ischaemia, made);
    items << plannedItem(FollowUpItem::Imaging, row->imaging, made);
    if (*row->thrombus.words != 0) items << plannedItem(FollowUpItem::ThrombusImaging, row->thrombus, made);
    return items;
}

/// Why nothing is planned; empty where something is.
Message ended(const Illness& illness)
{
    const Patient& patient = illness.patient();
    if (patient.death.isValid() && patient.death <= illness.asOf())
        return {QT_TRANSLATE_NOOP("daymark", "The child died on %1: nothing is planned"), {patient.death}};
    switch (patient.followUp) {
        case FollowUpState::Deceased:
            return QT_TRANSLATE_NOOP("daymark", "The child has died: nothing is planned");
        case FollowUpState::Discharged:
            return QT_TRANSLATE_NOOP("daymark", "Discharged from follow-up: nothing is planned");
        case FollowUpState::Transferred:
            return QT_TRANSLATE_NOOP("daymark", "Follow-up was transferred: nothing is planned here");
        default:
            break;
    }
    if (illness.episode().diagnosis == FinalDiagnosis::OtherDisease)
        return QT_TRANSLATE_NOOP("daymark", "The final diagnosis is another disease: nothing is planned");
    if (illness.episode().certainty == Certainty::Excluded)
        return QT_TRANSLATE_NOOP("daymark", "Kawasaki disease is excluded: nothing is planned");
    return {};
}

bool isKawasaki(const Episode& episode)
{
    return episode.diagnosis != FinalDiagnosis::OtherDisease && episode.certainty != Certainty::Excluded;
}

/// The illness from which follow-up counts: the latest one that no clinician called another disease.
const Episode& followedEpisode(const Illness& illness)
{
    Record kawasaki;
    for (const Episode& episode : illness.record().episodes) {
        if (isKawasaki(episode)) kawasaki.episodes << episode;
    }
    const Episode* latest = latestEpisode(kawasaki.episodes.isEmpty() ? illness.record() : kawasaki);
    return *find(illness.record().episodes, latest->id);
}

void remark(Schedule& schedule, const Message& text, Standing standing, const QString& source)
{
    schedule.remarks << Remark{text, standing, source};
}

void addRemarks(Schedule& schedule, const Risk& risk, const Made& made, const Episode& episode, bool isUk)
{
    if (risk.level == RiskLevel::NotStated)
        remark(schedule, {QT_TRANSLATE_NOOP("daymark", "The level of risk cannot be told. %1"), {risk.reason}},
               Standing::Verified, aha2017);
    if (made.treatment.isValid() && !isUk)
        remark(schedule,
               {made.treated
                    ? QT_TRANSLATE_NOOP("daymark", "“After treatment” counts from the first IVIG, %1")
                    : QT_TRANSLATE_NOOP("daymark", "No IVIG is recorded: “after treatment” counts from the onset, %1"),
                {made.treatment}},
               Standing::Setting, localChoice);
    const auto error = onsetError(episode);
    if (made.onset.isValid() && episode.onset.isValid() && error.value_or(1) > 0)
        remark(schedule,
               error ? Message::plural(QT_TRANSLATE_N_NOOP("daymark",
                                                           "The onset is estimated ± %n day(s): so are all dates that "
                                                           "count from it"),
                                       *error)
                     : Message(QT_TRANSLATE_NOOP("daymark",
                                                 "The onset is only estimated: so are all dates that count from it")),
               Standing::Setting, localChoice);
    remark(
        schedule,
        QT_TRANSLATE_NOOP("daymark",
                          "Months and years count from the onset, then from the last one made. One made up to 1 month "
                          "(of a point in weeks: 1 week) before a fixed point counts for it"),
        Standing::Setting, localChoice);
    if (risk.worst.aha >= CoronaryClass::Small) {
        remark(schedule,
               QT_TRANSLATE_NOOP("daymark",
                                 "After an aneurysm follow-up is lifelong and uninterrupted, also once the "
                                 "artery is normal again"),
               Standing::Verified, aha2017);
    }
    if (isUk) return;
    if (risk.level == RiskLevel::Level4_3)
        remark(schedule,
               QT_TRANSLATE_NOOP("daymark",
                                 "unverified: at level 4.3 a test for ischaemia every 2 to 4 years is the "
                                 "other reading; a setting"),
               Standing::Unverified, aha2017);
    if (const Message words = aha2024Words(risk.level); !words.isEmpty())
        remark(schedule, words, Standing::Unverified, aha2024);
}

void addEchoRemark(Schedule& schedule)
{
    remark(schedule,
           QT_TRANSLATE_NOOP("daymark",
                             "With a normal echo at diagnosis and at 2 weeks, 98.3 % stay normal at 6 weeks "
                             "(n = 464)"),
           Standing::Verified, QStringLiteral("de Ferranti SD et al. 2018, PMID 30285057"));
}

Schedule computed(const Illness& illness)
{
    Schedule schedule;
    schedule.none = ended(illness);
    if (!schedule.none.isEmpty()) return schedule;
    const Made made = madeOf(illness);
    // What an echo that tells no class leaves open does not end the plan.
    const Risk risk = planningRisk(illness);
    const bool isUk = illness.settings().followUpStatement == FollowUpStatement::UnitedKingdom;
    if (!isUk) {
        schedule.items = echoTiming(illness, made);
        const auto status = [&](FollowUpItem wanted) {
            const auto found = std::find_if(schedule.items.cbegin(), schedule.items.cend(),
                                            [&](const PlannedItem& item) { return item.item == wanted; });
            return found == schedule.items.cend() ? PlanStatus::NotStated : found->status;
        };
        const PlanStatus last = status(FollowUpItem::EchoSixWeeks);
        if (risk.worst.aha == CoronaryClass::NoInvolvement && status(FollowUpItem::EchoBaseline) == PlanStatus::Done &&
            status(FollowUpItem::EchoTwoWeeks) == PlanStatus::Done &&
            (last == PlanStatus::Planned || last == PlanStatus::Due))
            addEchoRemark(schedule);
    }
    QList<PlannedItem> items = isUk ? ukItems(risk, made) : aha2017Items(illness, risk, made);
    stamp(items, isUk ? uk : aha2017Schedule, isUk ? "uk" : "aha-2017");
    schedule.items << items;
    schedule.remarks << applyDecisions(schedule.items, illness, made);
    addRemarks(schedule, risk, made, illness.episode(), isUk);
    if (const auto last = plannedByLast(illness)) schedule.remarks << *last;
    schedule.remarks << stenosisRemarks(illness);

    if (made.onset.isValid())
        schedule.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Onset of fever"), {}, Moment::on(made.onset)};
    if (risk.level != RiskLevel::NotStated) schedule.inputs << levelInput(risk.level);
    if (!made.visits.isEmpty())
        schedule.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Last visit or echo"), {}, made.visits.last().when};
    return schedule;
}

Schedule ofChild(const Illness& illness)
{
    return computed(illness.of(followedEpisode(illness)));
}

QJsonObject jsonOf(const PlannedItem& item, QDate asOf)
{
    QJsonObject json;
    json[u"item"] = QString::fromLatin1(codeOf(item.item).code);
    json[u"text"] = english()(item.text);
    json[u"dueFrom"] = isoOrNull(item.dueFrom);
    json[u"dueTo"] = isoOrNull(item.dueTo);
    json[u"interval"] = item.interval.isEmpty() ? QJsonValue() : QJsonValue(english()(item.interval));
    json[u"lastDone"] = item.lastDone ? QJsonValue(item.lastDone->when.text()) : QJsonValue();
    json[u"standing"] = QString::fromLatin1(codeOf(item.standing).code);
    json[u"source"] = item.source;
    json[u"statement"] = QString::fromLatin1(item.statement);
    json[u"status"] = QString::fromLatin1(codeOf(item.status).code);
    if (item.status == PlanStatus::Overdue) json[u"overdueDays"] = item.overdueDays(asOf);
    if (!item.overriddenBecause.isEmpty()) json[u"overriddenBecause"] = english()(item.overriddenBecause);
    return json;
}

/// "test for …: every 2 to 3 years; none recorded (planned; window 1 Mar 2023 to 1 Mar 2024)".
Message lineOf(const PlannedItem& item)
{
    const Message status(codeOf(item.status).label);
    Message line(QT_TRANSLATE_NOOP("daymark", "%1 (%2)"), {item.text, status});
    if (item.dueFrom.isValid() && !item.dueTo.isValid())
        line = {QT_TRANSLATE_NOOP("daymark", "%1 (%2; from %3 on)"), {item.text, status, item.dueFrom}};
    else if (item.dueFrom.isValid() && item.dueFrom == item.dueTo)
        line = {QT_TRANSLATE_NOOP("daymark", "%1 (%2; for %3)"), {item.text, status, item.dueFrom}};
    else if (item.dueFrom.isValid())
        line = {QT_TRANSLATE_NOOP("daymark", "%1 (%2; window %3 to %4)"),
                {item.text, status, item.dueFrom, item.dueTo}};
    if (item.overriddenBecause.isEmpty()) return line;
    return {commas, {line, item.overriddenBecause}};
}

}  // namespace

Codes codes(FollowUpItem)
{
    return itemCodes;
}

bool isAcuteEcho(FollowUpItem item)
{
    return item == FollowUpItem::EchoBaseline || item == FollowUpItem::EchoTwoWeeks ||
           item == FollowUpItem::EchoSixWeeks;
}

Codes codes(PlanStatus)
{
    return statusCodes;
}

int PlannedItem::overdueDays(QDate asOf) const
{
    return status == PlanStatus::Overdue ? int(dueTo.daysTo(asOf)) : 0;
}

std::optional<DoneOn> DoneOn::at(const Moment& when, QDate onset, QDate asOf)
{
    const QDate first = when.first(onset);
    if (!first.isValid()) return std::nullopt;
    return DoneOn{when.isMonthOrYear() ? when : Moment::on(first), first,
                  std::clamp(asOf, first, std::max(first, when.last(onset)))};
}

Message DoneOn::words(const char* onDay, const char* inMonthOrYear) const
{
    return {when.isMonthOrYear() ? inMonthOrYear : onDay, {when.words()}};
}

PlanStatus statusOf(QDate dueFrom, QDate dueTo, QDate asOf)
{
    if (asOf < dueFrom) return PlanStatus::Planned;
    return dueTo.isValid() && asOf > dueTo ? PlanStatus::Overdue : PlanStatus::Due;
}

const Schedule& scheduleOf(const Illness& illness)
{
    return illness.onceOfChild<ofChild>();
}

Fact followUpSchedule(const Illness& illness)
{
    Fact fact;
    fact.id = "followup.schedule";
    fact.rule = QT_TRANSLATE_NOOP("daymark",
                                  "By the level of risk, the schedule of the chosen statement: fixed points after the "
                                  "onset, then an interval after "
                                  "the last visit, test or study made. What a statement only lets be considered, and "
                                  "what is not verified, is for "
                                  "the clinician to decide. A decision of the clinician stands in its place");
    const bool isUk = illness.settings().followUpStatement == FollowUpStatement::UnitedKingdom;
    fact.source = isUk ? uk : aha2017Schedule;
    const Schedule& schedule = scheduleOf(illness);
    fact.inputs = schedule.inputs;
    fact.remarks = schedule.remarks;
    if (!schedule.none.isEmpty()) {
        fact.withhold(schedule.none);
        return fact;
    }
    QJsonArray list;
    QList<Message> lines;
    for (const PlannedItem& item : schedule.items) {
        list << jsonOf(item, illness.asOf());
        lines << lineOf(item);
    }
    fact.tell(list, joined(lines, semicolons));
    return fact;
}

}  // namespace daymark
