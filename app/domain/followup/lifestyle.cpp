// SPDX-License-Identifier: GPL-3.0-or-later
// AHA scientific statement of 2017: counselling on activity and reproduction by level of risk (levels 1 to 4.1 as in
// UpToDate 113211; the others recalled only).
#include "base/language.h"
#include "domain/followup/advice.h"
#include "domain/followup/schedule.h"
#include "domain/followup/sources.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

struct Row
{
    RiskLevel level;
    const char* activity;
    const char* reproduction;
    Standing standing = Standing::Verified;
};

constexpr const char* promoted = QT_TRANSLATE_NOOP("daymark", "activity: promoted");
constexpr const char* noContact = QT_TRANSLATE_NOOP("daymark", "activity: promoted; contact sport restricted");
constexpr const char* selfLimited =
    QT_TRANSLATE_NOOP("daymark", "activity: promoted, self-limited; contact sport restricted");
constexpr const char* byAge = QT_TRANSLATE_NOOP("daymark", "reproductive counselling: as fits the age");
constexpr const char* precautions =
    QT_TRANSLATE_NOOP("daymark", "reproductive counselling: precautions for contraception and pregnancy");
constexpr const char* recalledActivity =
    QT_TRANSLATE_NOOP("daymark", "unverified: activity: contact sport restricted, self-limited; decide");
constexpr const char* recalledPrecautions = QT_TRANSLATE_NOOP(
    "daymark", "unverified: reproductive counselling: precautions for contraception and pregnancy; decide");
constexpr const char* notReadActivity =
    QT_TRANSLATE_NOOP("daymark", "unverified: activity: nothing was read for this level; decide");
constexpr const char* notReadReproduction =
    QT_TRANSLATE_NOOP("daymark", "unverified: reproductive counselling: nothing was read for this level; decide");

constexpr Row rows[] = {
    {RiskLevel::Level1, promoted, byAge},
    {RiskLevel::Level2, promoted, byAge},
    {RiskLevel::Level3_1, noContact, byAge},
    {RiskLevel::Level3_2, promoted, byAge},
    {RiskLevel::Level4_1, selfLimited, precautions},
    {RiskLevel::Level4_2, recalledActivity, recalledPrecautions, Standing::Unverified},
    {RiskLevel::Level4_3, recalledActivity, recalledPrecautions, Standing::Unverified},
    {RiskLevel::Level5_1, recalledActivity, recalledPrecautions, Standing::Unverified},
    {RiskLevel::Level5_2, notReadActivity, notReadReproduction, Standing::Unverified},
    {RiskLevel::Level5_3, notReadActivity, notReadReproduction, Standing::Unverified},
    {RiskLevel::Level5_4, notReadActivity, notReadReproduction, Standing::Unverified},
};

QJsonObject jsonOf(const char* topic, const char* text, Standing standing)
{
    QJsonObject json;
    json[u"topic"] = QString::fromLatin1(topic);
    json[u"text"] = english()(Message(text));
    json[u"standing"] = QString::fromLatin1(codeOf(standing).code);
    return json;
}

}  // namespace

Fact lifestyleAdvice(const Illness& illness)
{
    Fact fact;
    fact.id = "followup.lifestyle";
    fact.rule = QT_TRANSLATE_NOOP("daymark",
                                  "What the AHA scientific statement of 2017 says about activity and reproductive "
                                  "counselling at the level of risk");
    fact.source = followup::aha2017Schedule;
    const Risk& risk = riskOf(illness);
    const Schedule& schedule = scheduleOf(illness);
    const Row* row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row& one) { return one.level == risk.level; });
    if (!schedule.none.isEmpty() || row == std::end(rows)) {
        fact.withhold(schedule.none.isEmpty() ? risk.reason : schedule.none);
        return fact;
    }
    fact.inputs << levelInput(risk.level);
    fact.standing = row->standing;
    if (risk.level >= RiskLevel::Level3_1)
        fact.remarks << Remark{QT_TRANSLATE_NOOP("daymark",
                                                 "unverified: contact sport is restricted while on dual "
                                                 "antiplatelet therapy or anticoagulation"),
                               Standing::Unverified, followup::aha2017};
    const QJsonArray list{jsonOf("activity", row->activity, row->standing),
                          jsonOf("reproduction", row->reproduction, row->standing)};
    fact.tell(list,
              {QT_TRANSLATE_NOOP("daymark", "AHA scientific statement (2017), level %1: %2; %3"),
               {QString::fromLatin1(codeOf(risk.level).code), Message(row->activity), Message(row->reproduction)}});
    return fact;
}

}  // namespace daymark
