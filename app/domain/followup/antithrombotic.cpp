// SPDX-License-Identifier: GPL-3.0-or-later
// AHA scientific statement of 2017: antithrombotic treatment by level of risk (e-kd.org kd-2-2-7 table 3); indications
// for anticoagulation as quoted from it. Cells of level 5.4, beta-blockers and statins are recalled only.
#include "base/language.h"
#include "domain/catalogue/drugs.h"
#include "domain/coronary/aneurysms.h"
#include "domain/coronary/trend.h"
#include "domain/doses/dosecheck.h"
#include "domain/dosing.h"
#include "domain/followup/advice.h"
#include "domain/followup/reminders.h"
#include "domain/followup/schedule.h"
#include "domain/followup/sources.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

/// Growth over a longer time is not told as rapid: a local choice.
constexpr int rapidDays = 90;

struct Cell
{
    const char* advice;  ///< code
    const char* words;
};

struct Row
{
    RiskLevel level;
    Cell aspirin;
    Cell anticoagulation;
    Cell dualAntiplatelet;
    Standing standing = Standing::Verified;
};

constexpr Cell yes{"yes", QT_TRANSLATE_NOOP("daymark", "yes")};
constexpr Cell no{"no", QT_TRANSLATE_NOOP("daymark", "no")};
constexpr Cell notIndicated{"no", QT_TRANSLATE_NOOP("daymark", "not indicated")};
constexpr Cell reasonable{"reasonable", QT_TRANSLATE_NOOP("daymark", "reasonable")};
constexpr Cell considered{"consider", QT_TRANSLATE_NOOP("daymark", "may be considered")};
constexpr Cell toSixWeeks{"stop-later", QT_TRANSLATE_NOOP("daymark", "until 4 to 6 weeks after onset, then stop")};
constexpr Cell untilNormal{"stop-later", QT_TRANSLATE_NOOP("daymark", "until the arteries are normal again")};
constexpr Cell withIschaemia{"no", QT_TRANSLATE_NOOP("daymark", "no, except with inducible ischaemia")};
constexpr Cell added{"consider", QT_TRANSLATE_NOOP("daymark", "may be added to anticoagulation")};

constexpr Row rows[] = {
    {RiskLevel::Level1, toSixWeeks, no, no},
    {RiskLevel::Level2, untilNormal, no, no},
    {RiskLevel::Level3_1, yes, no, no},
    {RiskLevel::Level3_2, considered, no, no},
    {RiskLevel::Level4_1, yes, no, considered},
    {RiskLevel::Level4_2, yes, no, considered},
    {RiskLevel::Level4_3, reasonable, no, withIschaemia},
    {RiskLevel::Level5_1, yes, reasonable, added},
    {RiskLevel::Level5_2, yes, notIndicated, reasonable},
    {RiskLevel::Level5_3, yes, no, no},
    {RiskLevel::Level5_4, yes, no, no, Standing::Unverified},
};

struct Entry
{
    const char* drug;
    const char* advice;
    Message text;
    Standing standing;
};

Entry entryOf(const char* drug, const char* name, const Cell& cell, Standing standing)
{
    if (standing == Standing::Unverified)
        return {drug,
                "decide",
                {QT_TRANSLATE_NOOP("daymark", "unverified: %1: %2; decide"), {Message(name), Message(cell.words)}},
                standing};
    return {drug, cell.advice, {"%1: %2", {Message(name), Message(cell.words)}}, standing};
}

/// "2.0 to 3.0": of the child's own latest anticoagulant course, else of the settings.
Message inrTarget(const Illness& illness, bool& own)
{
    const QList<Course> courses = illness.rows<Course>();
    const Course* latest = nullptr;
    QDate begun;
    for (const Course& course : courses) {
        if (course.targetKind != TargetKind::Inr || !course.targetLow || !course.targetHigh) continue;
        const QDate first = courseDates(course, rowsOf(illness.record().doseSteps, course.id), illness.onset()).first;
        if (latest && begun.isValid() && (!first.isValid() || first < begun)) continue;
        latest = &course;
        begun = first;
    }
    own = latest != nullptr;
    if (own)
        return {QT_TRANSLATE_NOOP("daymark", "%1 to %2"),
                {Argument(latest->targetLow->value, 1), Argument(latest->targetHigh->value, 1)}};
    return illness.settings().inrTarget == InrTarget::From2To2_5 ? QT_TRANSLATE_NOOP("daymark", "2.0 to 2.5")
                                                                 : QT_TRANSLATE_NOOP("daymark", "2.0 to 3.0");
}

/// As last stated about each aneurysm: one that nobody looked for again is there.
bool hasThrombus(const Illness& illness)
{
    const QList<Aneurysm>& aneurysms = illness.onceOfChild<followedAneurysms>();
    return std::any_of(aneurysms.begin(), aneurysms.end(),
                       [](const Aneurysm& aneurysm) { return aneurysm.thrombusNow == Answer::Yes; });
}

/// Whether an aneurysm grew into the latest echo, and in so short a time that it may be called rapid.
bool isExpandingRapidly(const Illness& illness)
{
    const QList<CoronaryStudy> history = coronaryHistory(illness.record());
    const QList<SegmentCourse>& courses = illness.onceOfChild<segmentCoursesOf>();
    return std::any_of(courses.begin(), courses.end(), [&](const SegmentCourse& course) {
        if (!course.change || course.normalSince || course.change->change != CoronaryChange::Expanding) return false;
        const CoronaryMeasure& to = course.change->to;
        const bool isLong = course.change->from.date.isValid() && to.date.isValid() &&
                            course.change->from.date.daysTo(to.date) > rapidDays;
        // One that has no class now, for want of a body size, was an aneurysm before it grew.
        const CoronaryClass aha = to.aha == CoronaryClass::NotStated ? course.change->from.aha : to.aha;
        return to.study == history.last().study.id && aha >= CoronaryClass::Small && !isLong;
    });
}

/// Indications quoted from the statement: max Z ≥ 10 (IIa); ≥ 8 mm or Z ≥ 10 with recent thrombosis (IIb).
void addIndications(QList<Entry>& entries, const Illness& illness, const CoronaryState& now, const Message& inr)
{
    const auto z = now.measure ? now.measure->deciding : std::nullopt;
    if (z && z->value >= 10)
        entries << Entry{"anticoagulation-with-aspirin",
                         "reasonable",
                         {QT_TRANSLATE_NOOP("daymark",
                                            "max Z ≥ 10: low molecular weight heparin or warfarin (INR %1) with "
                                            "low-dose aspirin (class IIa)"),
                          {inr}},
                         Standing::Verified};
    if (!(z && z->value >= 10) && isExpandingRapidly(illness))
        entries << Entry{
            "anticoagulation-with-aspirin",
            "consider",
            {QT_TRANSLATE_NOOP("daymark",
                               "an aneurysm grew within %2 days into the latest echo; a rapidly expanding aneurysm "
                               "is treated as max Z ≥ 10: low molecular weight heparin or warfarin (INR %1) with "
                               "low-dose aspirin (class IIa)"),
             {inr, rapidDays}},
            Standing::Verified};
    if (now.aha == CoronaryClass::Giant && hasThrombus(illness))
        entries << Entry{"triple-therapy", "consider",
                         QT_TRANSLATE_NOOP("daymark",
                                           "≥ 8 mm or Z ≥ 10 with recent thrombosis: triple therapy may be "
                                           "considered (class IIb). A thrombus was seen when it was looked for "
                                           "last; whether it is recent is for the clinician to judge"),
                         Standing::Verified};
    else if (hasThrombus(illness))
        entries << Entry{"thrombus", "decide",
                         QT_TRANSLATE_NOOP("daymark",
                                           "a thrombus was seen when it was looked for last: the table by level says "
                                           "nothing about one in an aneurysm that is not large; to be decided"),
                         Standing::Setting};
}

void addRemarks(Fact& fact, const Illness& illness, RiskLevel level)
{
    const auto unverified = [&](const char* text) {
        fact.remarks << Remark{Message(text), Standing::Unverified, followup::aha2017};
    };
    if (level >= RiskLevel::Level3_1) {
        fact.remarks << Remark{QT_TRANSLATE_NOOP("daymark",
                                                 "A rapidly expanding aneurysm is treated as max Z ≥ 10 (class IIa); "
                                                 "whether it expands rapidly is for the reader of the echos to judge"),
                               Standing::Verified, followup::aha2017};
        unverified(QT_TRANSLATE_NOOP("daymark",
                                     "unverified: empirical statin therapy may be considered from level 3.1 or "
                                     "4.1 on"));
    }
    if (level == RiskLevel::Level5_1 || level == RiskLevel::Level5_2)
        unverified(QT_TRANSLATE_NOOP("daymark", "unverified: a beta-blocker may be considered"));
    if (level == RiskLevel::Level1 && illness.onset().isValid())
        fact.remarks << Remark{Message(QT_TRANSLATE_NOOP("daymark", "4 to 6 weeks after onset: %1 to %2"),
                                       {illness.onset().addDays(28), illness.onset().addDays(42)}),
                               Standing::Verified, followup::aha2017};
}

void addInrRemark(Fact& fact, const Message& inr, bool own)
{
    fact.remarks << Remark{own ? Message(QT_TRANSLATE_NOOP("daymark", "INR target of this child: %1"), {inr})
                               : Message(QT_TRANSLATE_NOOP("daymark",
                                                           "INR target %1, by the settings; sources differ: 2.0 "
                                                           "to 3.0 (AHA 2017), 2.0 to 2.5 (AHA 2004, Italy)"),
                                         {inr}),
                           Standing::Setting, followup::localChoice};
}

}  // namespace

Fact antithromboticAdvice(const Illness& illness)
{
    Fact fact;
    fact.id = "followup.antithrombotic";
    fact.rule = QT_TRANSLATE_NOOP(
        "daymark",
        "What the AHA scientific statement of 2017 says about aspirin, anticoagulation and dual antiplatelet "
        "therapy at the level of risk. Advice beside the clinician's decision");
    fact.source = followup::aha2017Schedule;
    const Risk risk = planningRisk(illness);
    const Schedule& schedule = scheduleOf(illness);
    const Row* row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row& one) { return one.level == risk.level; });
    if (!schedule.none.isEmpty() || row == std::end(rows)) {
        fact.withhold(schedule.none.isEmpty() ? risk.reason : schedule.none);
        return fact;
    }
    fact.inputs << levelInput(risk.level);
    QList<Entry> entries{
        entryOf("aspirin", QT_TRANSLATE_NOOP("daymark", "low-dose aspirin"), row->aspirin, row->standing),
        entryOf("anticoagulation", QT_TRANSLATE_NOOP("daymark", "anticoagulation"), row->anticoagulation,
                row->standing),
        entryOf("dual-antiplatelet", QT_TRANSLATE_NOOP("daymark", "dual antiplatelet therapy"), row->dualAntiplatelet,
                row->standing)};
    bool own = false;
    const Message inr = inrTarget(illness, own);
    addIndications(entries, illness, risk.now, inr);
    if (const auto last = plannedByLast(illness)) fact.remarks << *last;
    addRemarks(fact, illness, risk.level);
    if (own || risk.level == RiskLevel::Level5_1 || isOn(illness, isVitaminKAntagonist)) addInrRemark(fact, inr, own);

    QJsonArray list;
    Message text{QT_TRANSLATE_NOOP("daymark", "AHA scientific statement (2017), level %1"),
                 {QString::fromLatin1(codeOf(risk.level).code)}};
    for (const Entry& entry : std::as_const(entries)) {
        QJsonObject json;
        json[u"drug"] = QString::fromLatin1(entry.drug);
        json[u"advice"] = QString::fromLatin1(entry.advice);
        json[u"text"] = english()(entry.text);
        json[u"standing"] = QString::fromLatin1(codeOf(entry.standing).code);
        list << json;
        text = {semicolons, {text, entry.text}};
    }
    if (row->standing == Standing::Unverified) fact.standing = Standing::Unverified;
    fact.tell(list, text);
    return fact;
}

QList<Hint> antithromboticHints(const Illness& illness)
{
    const Risk risk = planningRisk(illness);
    const Row* row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row& one) { return one.level == risk.level; });
    const bool isAsked =
        row != std::end(rows) && row->standing == Standing::Verified && qstrcmp(row->aspirin.advice, yes.advice) == 0;
    const Episode* latest = latestEpisode(illness.record());
    if (!isAsked || !scheduleOf(illness).none.isEmpty() || !latest || latest->id != illness.episode().id) return {};
    const bool anticoagulated = isOn(illness, isAnticoagulant);
    const bool aspirin = isOn(illness, isAspirin);
    const bool otherAntiplatelet = !aspirin && isOn(illness, isAntiplatelet);
    const bool wantsMore = qstrcmp(row->anticoagulation.advice, reasonable.advice) == 0 && !anticoagulated;
    if (aspirin && !wantsMore) return {};
    Hint hint;
    const bool none = !anticoagulated && !aspirin && !otherAntiplatelet;
    hint.id = none ? "antithrombotic.none" : aspirin ? "antithrombotic.anticoagulation" : "antithrombotic.aspirin";
    QList<Message> instead;
    if (otherAntiplatelet) instead << Message(QT_TRANSLATE_NOOP("daymark", "another antiplatelet drug"));
    if (anticoagulated) instead << Message(QT_TRANSLATE_NOOP("daymark", "anticoagulation"));
    const Message said = wantsMore ? Message(QT_TRANSLATE_NOOP("daymark",
                                                               "low-dose aspirin, and anticoagulation is "
                                                               "reasonable"))
                                   : Message(QT_TRANSLATE_NOOP("daymark", "low-dose aspirin"));
    hint.text = {none      ? QT_TRANSLATE_NOOP("daymark",
                                               "No antithrombotic treatment is recorded now; at level %1 the AHA "
                                                    "scientific statement (2017) says %2")
                 : aspirin ? QT_TRANSLATE_NOOP("daymark",
                                               "No anticoagulation is recorded now; at level %1 the AHA scientific "
                                               "statement (2017) says %2")
                           : QT_TRANSLATE_NOOP("daymark",
                                               "No aspirin is recorded now, only %3; at level %1 the AHA scientific "
                                               "statement (2017) says %2"),
                 {QString::fromLatin1(codeOf(risk.level).code), said, instead}};
    if (const QList<Message> names = unknownDrugsNow(illness); !names.isEmpty())
        hint.text = {QT_TRANSLATE_NOOP("daymark", "%1. Not counted, for the rules do not know the name: %2"),
                     {hint.text, names}};
    hint.rule = QT_TRANSLATE_NOOP("daymark", "Antithrombotic treatment with an aneurysm now, by the level of risk");
    hint.source = followup::aha2017Schedule;
    hint.inputs << levelInput(risk.level);
    return {hint};
}

}  // namespace daymark
