// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matter.h"

#include "domain/coursedays.h"
#include "models/identity.h"

namespace daymark {

namespace {

constexpr int longDelayDays = 60;
constexpr int longDelayMonths = 36;  // from then on in whole years
constexpr double daysOfMonth = 30.4375;
constexpr int soonDays = 14;  // a visit within two weeks is worth a line of the list

bool isAneurysm(CoronaryClass aha)
{
    return aha >= CoronaryClass::Small;
}

/// The present class; of a child whose arteries are well now, the aneurysm there was.
Message standingWords(const PatientLine& line)
{
    if (isAneurysm(classOf(line.worstClass)) && !isAneurysm(classOf(line.nowClass)))
        return {QT_TRANSLATE_NOOP("daymark", "was %1"), {worstWords(line)}};
    return nowWords(line);
}

/// As short as a line of the list; what takes long is in the schedule.
Message shortName(FollowUpItem item)
{
    switch (item) {
        case FollowUpItem::NotStated:  // several things of the plan, one after the other
            return QT_TRANSLATE_NOOP("daymark", "Follow-up");
        case FollowUpItem::Visit:
            return QT_TRANSLATE_NOOP("daymark", "Visit");
        case FollowUpItem::Echo:
        case FollowUpItem::EchoBaseline:
        case FollowUpItem::EchoTwoWeeks:
        case FollowUpItem::EchoSixWeeks:
            return QT_TRANSLATE_NOOP("daymark", "Echo");
        case FollowUpItem::IschaemiaTest:
            return QT_TRANSLATE_NOOP("daymark", "Ischaemia test");
        case FollowUpItem::Imaging:
            return QT_TRANSLATE_NOOP("daymark", "CT, MR or angiography");
        case FollowUpItem::CardiovascularRisk:
            return QT_TRANSLATE_NOOP("daymark", "Risk factors");
        default:
            return codeOf(item).label;
    }
}

/// What the plan asks for, where its time has come or comes soon.
std::optional<Matter> dueMatter(const PatientLine& line, QDate today)
{
    const Message what = shortName(line.dueItem);
    const int untilDue = int(today.daysTo(line.dueFrom));
    switch (stateOn(line.next(), today)) {
        case DueState::Lost:
            return Matter{Tone::Alarm, {QT_TRANSLATE_NOOP("daymark", "Perhaps lost: call the family")}};
        case DueState::Overdue:
            return Matter{Tone::Alarm, joined({what, overdueWords(int(line.dueTo.daysTo(today)))}, "%1 %2")};
        case DueState::Due:
            return Matter{Tone::Attention,
                          line.dueTo.isValid() && line.dueTo != today
                              ? Message(QT_TRANSLATE_NOOP("daymark", "%1 due until %2"), {what, line.dueTo})
                              : Message(QT_TRANSLATE_NOOP("daymark", "%1 due today"), {what})};
        case DueState::Ok:
            if (untilDue > soonDays) return std::nullopt;
            return Matter{Tone::Attention,
                          Message::plural(QT_TRANSLATE_N_NOOP("daymark", "%1 due in %n day(s)"), untilDue, {what})};
        default:
            return std::nullopt;
    }
}

/// Who is marked as lost is looked for; who left on purpose or died is not.
bool isFollowed(const PatientLine& line)
{
    return line.followUp == FollowUpState::NotStated || line.followUp == FollowUpState::Active ||
           line.followUp == FollowUpState::Lost;
}

bool isAcute(const PatientLine& line, QDate today)
{
    const auto day = illnessDay(today, line.onset);
    return isFollowed(line) && day && day->value >= 1 && day->value <= acuteDays;
}

}  // namespace

CoronaryClass classOf(const QString& code)
{
    return FieldCodec<CoronaryClass>::parse(code).value_or(CoronaryClass::NotStated);
}

Message worstWords(const PatientLine& line)
{
    return classWords(classOf(line.worstClass), line.worstAtLeast == Answer::Yes);
}

Message nowWords(const PatientLine& line)
{
    return classWords(classOf(line.nowClass), line.nowAtLeast == Answer::Yes);
}

Message overdueWords(int days)
{
    if (days <= longDelayDays) return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "overdue by %n day(s)"), days);
    const int months = qRound(days / daysOfMonth);
    if (months < longDelayMonths)
        return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "overdue by %n month(s)"), months);
    return Message::plural(QT_TRANSLATE_N_NOOP("daymark", "overdue by %n year(s)"), months / 12);
}

Matter matterOf(const PatientLine& line, QDate today)
{
    if (line.binned.isValid())
        return {Tone::Neutral, {QT_TRANSLATE_NOOP("daymark", "In the bin since %1"), {line.binned}}};
    if (!isFollowed(line) || line.followUp == FollowUpState::Lost)
        return {Tone::Neutral, joined({Message(codeOf(line.followUp).label), standingWords(line)}, dots)};
    const Tone tone = toneOf(classOf(line.nowClass));
    if (isAcute(line, today)) {
        const int day = illnessDay(today, line.onset)->value;
        const auto due = dueMatter(line, today);
        return {std::max(tone, Tone::Attention),
                joined({{QT_TRANSLATE_NOOP("daymark", "Day %1"), {day}}, due ? due->text : standingWords(line)}, dots)};
    }
    if (const auto due = dueMatter(line, today)) return *due;
    if (!line.onset.isValid()) {
        const bool ill = line.episodes > 0;
        const Message onset(ill ? QT_TRANSLATE_NOOP("daymark", "Onset not known")
                                : QT_TRANSLATE_NOOP("daymark", "No illness entered"));
        return {tone, joined({onset, standingWords(line)}, dots)};
    }
    return {tone, joined({sinceOnset(line.onset, today), standingWords(line)}, dots)};
}

}  // namespace daymark
