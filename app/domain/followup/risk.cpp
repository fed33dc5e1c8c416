// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/risk.h"

#include "base/language.h"
#include "domain/coronary/aneurysms.h"
#include "domain/coronaryfacts.h"
#include "domain/coursedays.h"
#include "domain/followup/sources.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonObject>

namespace daymark {

namespace {

constexpr Code levelCodes[] = {
    {"", ""},       {"1", "1"},     {"2", "2"},     {"3.1", "3.1"}, {"3.2", "3.2"}, {"4.1", "4.1"},
    {"4.2", "4.2"}, {"4.3", "4.3"}, {"5.1", "5.1"}, {"5.2", "5.2"}, {"5.3", "5.3"}, {"5.4", "5.4"},
};

// From the highest risk to the lowest.
constexpr RiskLevel ranking[] = {
    RiskLevel::Level5_1, RiskLevel::Level5_2, RiskLevel::Level5_3, RiskLevel::Level5_4,
    RiskLevel::Level4_1, RiskLevel::Level4_2, RiskLevel::Level4_3, RiskLevel::Level3_1,
    RiskLevel::Level3_2, RiskLevel::Level2,   RiskLevel::Level1,
};

/// The level of a worst class whose present one is the same; each step down of the present class is the next level.
RiskLevel firstOf(CoronaryClass worst)
{
    switch (worst) {
        case CoronaryClass::NoInvolvement:
            return RiskLevel::Level1;
        case CoronaryClass::Dilation:
            return RiskLevel::Level2;
        case CoronaryClass::Small:
            return RiskLevel::Level3_1;
        case CoronaryClass::Medium:
            return RiskLevel::Level4_1;
        case CoronaryClass::Giant:
            return RiskLevel::Level5_1;
        case CoronaryClass::NotStated:
            break;
    }
    return RiskLevel::NotStated;
}

Message levelName(RiskLevel level)
{
    return Message::verbatim(QString::fromLatin1(codeOf(level).code));
}

/// "at least medium aneurysm, LMCA 4.1 mm, reported Z +5.8 (day 16)".
Message stateWords(const CoronaryState& state, bool present, const Record& record)
{
    const Message decided = decidedBy(state, record);
    const Message name = classWords(state, present);
    return joined({name, decided}, commas);
}

Message riskWords(const Record& record, const Risk& risk)
{
    const Message worst = stateWords(risk.worst, false, record);
    const Message now = risk.now.aha == CoronaryClass::NotStated ? risk.now.reason : stateWords(risk.now, true, record);
    return {QT_TRANSLATE_NOOP("daymark", "Level %1: worst ever %2; now %3"), {levelName(risk.level), worst, now}};
}

Risk riskOf(const CoronaryState& worst, const CoronaryState& now)
{
    Risk risk{aha2017RiskLevel(worst.aha, now.aha), worst, now, {}};
    if (risk.level != RiskLevel::NotStated) return risk;
    if (worst.aha == CoronaryClass::NotStated)
        risk.reason = {QT_TRANSLATE_NOOP("daymark", "The worst class ever cannot be told: %1"), {worst.reason}};
    else
        risk.reason = {QT_TRANSLATE_NOOP("daymark", "Worst ever %1, but the present class cannot be told: %2"),
                       {classWords(worst, false), now.reason}};
    return risk;
}

void addInputs(Fact& fact, const CoronaryState& state)
{
    if (state.measure)
        fact.inputs << Input{codeOf(state.measure->measure.segment).label, measureWords(*state.measure),
                             state.measure->when};
    if (state.study)
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), Message(codeOf(state.study->conclusion).label),
                             state.study->when};
    if (state.untold)
        fact.inputs << Input{codeOf(state.untold->measure.segment).label, measureWords(*state.untold),
                             state.untold->when};
}

Fact riskFact(const char* id)
{
    Fact fact;
    fact.id = id;
    fact.rule = QT_TRANSLATE_NOOP(
        "daymark",
        "AHA scientific statement of 2017: the first digit is the worst class ever and never falls (1 no involvement, "
        "2 dilation only, 3 small, 4 medium, 5 large or giant aneurysm); the decimal is the present class: 1 as it "
        "was, then each smaller class, the last one dilation only or normal");
    fact.source = followup::aha2017;
    return fact;
}

/// Whether a present class that cannot be told may be higher than the last one: the echo says so, or an artery without
/// a class was measured.
bool mayBeWorse(const CoronaryState& now)
{
    if (now.aha != CoronaryClass::NotStated) return false;
    const EchoConclusion said = now.study ? now.study->conclusion : EchoConclusion::NotStated;
    return now.untold || said == EchoConclusion::Abnormal || said == EchoConclusion::Worse;
}

Risk childRisk(const Illness& illness)
{
    return riskOf(illness.record(), illness.settings());
}

QList<CoronaryStep> childCourse(const Illness& illness)
{
    return coronaryCourse(illness.record(), illness.settings());
}

/// A study with which the level changed.
struct LevelChange
{
    const CoronaryStep* step;
    Risk risk;
};

QList<LevelChange> changesOf(const QList<CoronaryStep>& course)
{
    QList<LevelChange> changes;
    for (const CoronaryStep& step : course) {
        const RiskLevel level = aha2017RiskLevel(step.worst.aha, step.now.aha);
        const Risk* before = changes.isEmpty() ? nullptr : &changes.last().risk;
        if (before && before->level == level && before->worst.atLeast == step.worst.atLeast) continue;
        changes << LevelChange{&step, riskOf(step.worst, step.now)};
    }
    return changes;
}

Message whenWords(const CoronaryStep& step)
{
    return dayWords(step.study.when, step.onset);
}

/// The last change of the level, where both levels are told.
void remarkOnChange(Fact& fact, const QList<LevelChange>& changes)
{
    const LevelChange* before = nullptr;
    for (qsizetype i = 0; i + 1 < changes.size(); ++i) {
        if (changes[i].risk.level != RiskLevel::NotStated) before = &changes[i];
    }
    if (!before || before->risk.level == changes.last().risk.level) return;
    fact.remarks << Remark{
        Message(QT_TRANSLATE_NOOP("daymark", "Before, from %1 on: level %2. Changed with the echo of %3"),
                {whenWords(*before->step), levelName(before->risk.level), whenWords(*changes.last().step)}),
        Standing::Verified, followup::aha2017};
}

void remarkOnLmca(Fact& fact, const CoronaryState& worst)
{
    if (!worst.measure || worst.measure->measure.segment != Segment::Lmca) return;
    if (worst.aha <= CoronaryClass::NoInvolvement) return;
    fact.remarks << Remark{
        QT_TRANSLATE_NOOP("daymark", "The LMCA decides the worst class by a local setting: its normal anatomy varies"),
        Standing::Setting, followup::localChoice};
}

/// An artery that was not looked at again is not known to be well.
void remarkOnUnseen(Fact& fact, const Risk& risk)
{
    if (risk.level == RiskLevel::NotStated) return;
    for (const Segment segment : risk.now.notSeen)
        fact.remarks << Remark{{QT_TRANSLATE_NOOP("daymark",
                                                  "%1 was not measured in the latest echo: its aneurysm counts as it "
                                                  "was measured last"),
                                {Message(codeOf(segment).label)}},
                               Standing::Setting,
                               followup::localChoice};
}

/// What the level can still be, where the worst class is told and the present one is not.
FactRange rangeOf(const CoronaryState& worst)
{
    const int first = int(worst.aha) - int(CoronaryClass::Small) + 3;
    const double last = worst.atLeast ? 5.4 : first + 0.1 * (first - 1);
    return {PlainNumber(first + 0.1), PlainNumber(last)};
}

}  // namespace

Codes codes(RiskLevel)
{
    return levelCodes;
}

RiskLevel aha2017RiskLevel(CoronaryClass worst, CoronaryClass now)
{
    if (worst <= CoronaryClass::Dilation) return firstOf(worst);
    if (now == CoronaryClass::NotStated) return RiskLevel::NotStated;
    // Dilation only and normal are one level; small is one above them.
    const CoronaryClass present = std::clamp(now, CoronaryClass::Dilation, worst);
    return RiskLevel(int(firstOf(worst)) + int(worst) - int(present));
}

Risk riskOf(const Record& record, const Settings& settings)
{
    return riskOf(worstCoronary(record, settings), presentCoronary(record, settings));
}

const Risk& riskOf(const Illness& illness)
{
    return illness.onceOfChild<childRisk>();
}

std::optional<std::pair<Risk, CoronaryStep>> riskBefore(const Illness& illness)
{
    if (riskOf(illness).level != RiskLevel::NotStated) return std::nullopt;
    const QList<CoronaryStep>& course = illness.onceOfChild<childCourse>();
    for (auto step = course.crbegin(); step != course.crend(); ++step) {
        const Risk risk = riskOf(step->worst, step->now);
        if (risk.level != RiskLevel::NotStated) return std::pair(risk, *step);
    }
    return std::nullopt;
}

Risk planningRisk(const Illness& illness)
{
    const auto before = riskBefore(illness);
    if (!before) return riskOf(illness);
    if (!mayBeWorse(riskOf(illness).now)) return before->first;
    if (before->first.worst.aha < CoronaryClass::Small) return riskOf(illness);
    Risk risk = before->first;
    risk.level = firstOf(risk.worst.aha);
    risk.now = risk.worst;
    return risk;
}

std::optional<Remark> plannedByLast(const Illness& illness)
{
    const auto before = riskBefore(illness);
    if (!before) return std::nullopt;
    const auto& [risk, step] = *before;
    if (mayBeWorse(riskOf(illness).now)) {
        const RiskLevel level = planningRisk(illness).level;
        if (level == RiskLevel::NotStated) return std::nullopt;
        return Remark{{QT_TRANSLATE_NOOP("daymark",
                                         "The level cannot be told now and may have risen (%1): planned by the worst "
                                         "class before as if it were still so, level %2"),
                       {riskOf(illness).reason, levelName(level)}},
                      Standing::Setting,
                      followup::localChoice};
    }
    return Remark{{QT_TRANSLATE_NOOP(
                       "daymark", "The level cannot be told now (%1): planned by the last one, %2, of the echo of %3"),
                   {riskOf(illness).reason, levelName(risk.level), whenWords(step)}},
                  Standing::Setting,
                  followup::localChoice};
}

QDate levelRoseOn(const Illness& illness)
{
    QDate rose;
    int before = riskRank(RiskLevel::Level1);
    for (const CoronaryStep& step : illness.onceOfChild<childCourse>()) {
        const int rank = riskRank(aha2017RiskLevel(step.worst.aha, step.now.aha));
        if (rank == riskRank(RiskLevel::NotStated)) continue;
        if (rank > before) rose = step.date;
        before = rank;
    }
    return rose;
}

Input levelInput(RiskLevel level)
{
    return {
        QT_TRANSLATE_NOOP("daymark", "Level of risk"), Message::verbatim(QString::fromLatin1(codeOf(level).code)), {}};
}

int riskRank(RiskLevel level)
{
    const auto* at = std::find(std::begin(ranking), std::end(ranking), level);
    return int(std::end(ranking) - at);
}

QList<Remark> stenosisRemarks(const Illness& illness)
{
    QList<Remark> remarks;
    for (const Aneurysm& aneurysm : illness.onceOfChild<followedAneurysms>()) {
        if (aneurysm.stenosisNow <= Stenosis::None) continue;
        remarks << Remark{
            {QT_TRANSLATE_NOOP("daymark",
                               "%1: stenosis, %2, when it was looked for last. The level goes by size alone "
                               "and does not look at it; in Japan a stenosis on angiography is class V"),
             {Message(codeOf(aneurysm.stenosis->measure.segment).label), Message(codeOf(aneurysm.stenosisNow).label)}},
            Standing::Setting,
            followup::localChoice};
    }
    return remarks;
}

Fact riskAha2017(const Illness& illness)
{
    Fact fact = riskFact("risk.aha-2017");
    const Risk& risk = riskOf(illness);
    addInputs(fact, risk.worst);
    addInputs(fact, risk.now);
    remarkOnChange(fact, changesOf(illness.onceOfChild<childCourse>()));
    remarkOnLmca(fact, risk.worst);
    remarkOnUnseen(fact, risk);
    fact.remarks << stenosisRemarks(illness);
    if (risk.level == RiskLevel::NotStated) {
        fact.withhold(risk.reason);
        if (risk.worst.aha >= CoronaryClass::Small) fact.range = rangeOf(risk.worst);
        return fact;
    }
    fact.tell(QString::fromLatin1(codeOf(risk.level).code), riskWords(illness.record(), risk));
    return fact;
}

Fact riskHistory(const Illness& illness)
{
    Fact fact = riskFact("risk.history");
    const QList<CoronaryStep>& course = illness.onceOfChild<childCourse>();
    QJsonArray list;
    QList<Message> texts;
    for (const LevelChange& change : changesOf(course)) {
        const bool told = change.risk.level != RiskLevel::NotStated;
        const CoronaryStep& step = *change.step;
        const auto day = illnessDay(step.study.when, step.onset);
        const Message why = told ? riskWords(illness.record(), change.risk) : change.risk.reason;
        QJsonObject json;
        json[u"date"] = isoOrNull(step.date);
        json[u"when"] = step.study.when.text();
        json[u"day"] = day ? QJsonValue(day->value) : QJsonValue();
        json[u"level"] = told ? QJsonValue(QString::fromLatin1(codeOf(change.risk.level).code)) : QJsonValue();
        json[u"atLeast"] = change.risk.worst.atLeast;
        json[u"why"] = english()(why);
        list << json;
        fact.inputs << Input{QT_TRANSLATE_NOOP("daymark", "Echo"), Message(codeOf(step.study.conclusion).label),
                             step.study.when};
        texts << Message(
            QT_TRANSLATE_NOOP("daymark", "%1: %2"),
            {whenWords(step), told ? Message(QT_TRANSLATE_NOOP("daymark", "level %1"), {levelName(change.risk.level)})
                                   : Message(QT_TRANSLATE_NOOP("daymark", "level cannot be told"))});
    }
    if (list.isEmpty())
        fact.withhold(QT_TRANSLATE_NOOP("daymark", "No echo that says something about the coronaries is recorded"));
    else
        fact.tell(list, Message("%1", {texts}));
    return fact;
}

}  // namespace daymark
