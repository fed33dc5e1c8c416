// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labflags.h"

#include "domain/catalogue/unitwords.h"
#include "domain/coursedays.h"
#include "domain/labreadings.h"
#include "domain/labverdict.h"
#include "domain/reference/anaemia.h"

#include <cmath>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace daymark {

namespace {

/// What else than high or low there is to say about a result.
struct Finding
{
    const char* id;
    Message words;
    QString source;
    Standing standing = Standing::Verified;
};

/// A result that is flagged or has a finding.
struct Flagged
{
    const LabPanel* panel = nullptr;
    const LabResult* result = nullptr;
    LabValue value;
    LabVerdict verdict;
    QList<Finding> findings;
    Message brief;  ///< "ESR"
    Message shown;  ///< "40 mm/h"
    Message words;  ///< "ESR 40 mm/h high (1–20), unreliable …"
};

QJsonValue json(const std::optional<PlainNumber>& number)
{
    return number ? QJsonValue(number->value) : QJsonValue();
}

Message intervalWords(const LabVerdict& verdict)
{
    const auto end = [](const std::optional<PlainNumber>& limit) {
        return Argument(limit->value, limit->value < 10 ? 2 : 1);
    };
    const auto plain = [&](const std::optional<PlainNumber>& limit) {
        const double tenth = 10 * limit->value;
        return tenth == std::floor(tenth) ? Argument(limit->value) : end(limit);
    };
    if (verdict.low && verdict.high) return {"%1–%2", {plain(verdict.low), plain(verdict.high)}};
    return verdict.low ? Message("≥ %1", {plain(verdict.low)}) : Message("≤ %1", {plain(verdict.high)});
}

Message flagWords(const Flagged& one)
{
    const bool high = one.verdict.flag == LabFlag::High;
    return {high ? QT_TRANSLATE_NOOP("daymark", "high (%1)") : QT_TRANSLATE_NOOP("daymark", "low (%1)"),
            {intervalWords(one.verdict)}};
}

Message briefOf(const LabResult& result, const Illness& illness)
{
    const Analyte* analyte = findAnalyte(result.analyte);
    return analyte ? Message(analyte->brief) : analyteRow(result.analyte, illness.record().ownAnalytes).brief;
}

void describe(Flagged& one, const Illness& illness)
{
    one.brief = briefOf(*one.result, illness);
    one.shown = labText(*one.result, one.value);
    if (!one.value.unit.isEmpty()) one.shown = {"%1 %2", {one.shown, unitWords(one.value.unit)}};
    one.words = {"%1 %2", {one.brief, one.shown}};
    if (one.verdict.flag != LabFlag::None) one.words = {"%1 %2", {one.words, flagWords(one)}};
    for (const Finding& finding : std::as_const(one.findings))
        one.words = {commas, {one.words, finding.words}};
}

/// The sentence of each draw.
QList<Message> sentencesOf(const QList<Flagged>& flagged, const Illness& illness)
{
    QList<Message> draws;
    for (qsizetype i = 0; i < flagged.size();) {
        const LabPanel* panel = flagged[i].panel;
        QList<Message> said;
        for (; i < flagged.size() && flagged[i].panel == panel; ++i)
            said << flagged[i].words;
        draws << Message("%1: %2", {dayWords(panel->when, illness.onset()), said});
    }
    return draws;
}

std::optional<Finding> anaemia(const LabValue& value, const std::optional<Age>& age, const Illness& illness)
{
    const auto limit = anaemiaLimit(age, illness.patient().sex, illness.settings().anaemiaReference);
    if (!limit || isAnaemia(value.number, *limit) != Met::Yes) return std::nullopt;
    return Finding{
        "anaemia-for-age",
        {QT_TRANSLATE_NOOP("daymark", "anaemia for age (below %1 g/dL, %2)"), {limit->limit.value, limit->source}},
        limit->source};
}

std::optional<Finding> microcytosis(const LabValue& value, const std::optional<Age>& age, const Illness& illness)
{
    const auto interval = referenceInterval(QStringLiteral("MCV"), age, illness.patient().sex, illness.settings());
    if (!interval || !interval->low || isBelow(value.number, *interval->low) != Met::Yes) return std::nullopt;
    return Finding{
        "microcytosis",
        {QT_TRANSLATE_NOOP("daymark", "microcytosis (MCV below %1 fL, mean − 2 SD)"), {interval->low->value}},
        citationOf(interval->source)};
}

QList<Finding> findingsOf(const Flagged& one, const LabJudge& judge, const Illness& illness)
{
    QList<Finding> findings;
    const auto add = [&](const std::optional<Finding>& finding) {
        if (finding) findings << *finding;
    };
    if (one.result->analyte == QLatin1StringView("HB")) add(anaemia(one.value, judge.ageAt(*one.panel), illness));
    if (one.result->analyte == QLatin1StringView("MCV")) add(microcytosis(one.value, judge.ageAt(*one.panel), illness));
    if (!one.verdict.unreliable.isEmpty())
        findings << Finding{"unreliable-after-ivig", one.verdict.unreliable, QStringLiteral("6 weeks: local choice"),
                            Standing::Setting};
    return findings;
}

QJsonObject jsonOf(const Flagged& one, QDate onset)
{
    QJsonArray findings;
    for (const Finding& finding : one.findings)
        findings.append(QString::fromLatin1(finding.id));
    const QDate date = one.panel->when.first(onset);
    const auto day = illnessDay(one.panel->when, onset);
    const LabVerdict& verdict = one.verdict;
    const QString letter = letterOf(verdict.flag);
    const bool byFinding = verdict.source.isEmpty();  // listed without a flag: for what was found
    return {{QStringLiteral("date"), isoOrNull(date)},
            {QStringLiteral("day"), day ? QJsonValue(day->value) : QJsonValue()},
            {QStringLiteral("analyte"), one.result->analyte},
            {QStringLiteral("value"), one.value.number.value},
            {QStringLiteral("bound"), boundSign(one.value.number.bound)},
            {QStringLiteral("unit"), one.value.unit},
            {QStringLiteral("flag"), letter.isEmpty() ? QJsonValue() : QJsonValue(letter)},
            {QStringLiteral("low"), json(verdict.low)},
            {QStringLiteral("high"), json(verdict.high)},
            {QStringLiteral("source"), byFinding ? one.findings.first().source : verdict.source},
            {QStringLiteral("standing"),
             QLatin1StringView(codeOf(byFinding ? one.findings.first().standing : verdict.standing).code)},
            {QStringLiteral("findings"), findings}};
}

/// Every result of the illness by its draw, in order of time; one walk over the results.
QList<Flagged> resultsOf(const Illness& illness, const QList<LabPanel>& panels, bool& anyValue, QList<Message>& without)
{
    QHash<Id, QList<const LabResult*>> byPanel;
    for (const LabResult& result : illness.record().labResults)
        byPanel[result.parent] << &result;
    const LabJudge judge(illness);
    QSet<QString> named;  // of those without an interval
    QList<Flagged> flagged;
    for (const LabPanel& panel : panels) {
        for (const LabResult* result : byPanel.value(panel.id)) {
            const auto& value = labValue(*result, illness);
            if (!value) continue;
            anyValue = true;
            Flagged one{&panel, result, *value, judge.verdict(*result, value, panel), {}, {}, {}, {}};
            one.findings = findingsOf(one, judge, illness);
            if (one.verdict.source.isEmpty() && !named.contains(result->analyte)) {
                named.insert(result->analyte);
                without << briefOf(*result, illness);
            }
            if (one.verdict.flag == LabFlag::None && one.findings.isEmpty()) continue;
            describe(one, illness);
            flagged << one;
        }
    }
    return flagged;
}

/// The flagged results as JSON, written when it is read; it holds the panels and results it points to.
FactValue listOf(const QList<Flagged>& flagged, const QList<LabPanel>& drawn, const Illness& illness)
{
    return FactValue::later([flagged, panels = drawn, results = illness.record().labResults, onset = illness.onset()] {
        QJsonArray list;
        for (const Flagged& one : flagged)
            list.append(jsonOf(one, onset));
        return list;
    });
}

Fact described()
{
    Fact fact;
    fact.id = "labs.flags";
    fact.rule = QT_TRANSLATE_NOOP(
        "daymark",
        "High or low by the laboratory's own interval, unless it ends below the target of a treatment of that day "
        "(INR, "
        "anti-Xa, ciclosporin), else by that target, else by that of an own analyte, else by the table for age and sex "
        "(CHOP, then Davis, PedSAP and Dallman, or as chosen; ALT by "
        "CALIPER). Anaemia for age by WHO, below 6 months by mean − 2 SD; microcytosis "
        "below the mean − 2 SD. ESR and IgG are unreliable until 6 weeks after the last IVIG. Without age no flag");
    fact.source = QStringLiteral(
        "CHOP 2024; Davis; ACCP PedSAP; Dallman 1977; CALIPER 2012; WHO 2024 (ISBN "
        "9789240088542); 6 weeks after IVIG: local setting");
    fact.remarks << Remark{{QT_TRANSLATE_NOOP("daymark",
                                              "unverified: ESR must not be used to judge the response after IVIG; CRP "
                                              "is used instead")},
                           Standing::Unverified,
                           QStringLiteral("AHA 2017, recalled")};
    return fact;
}

}  // namespace

Fact labFlagsFact(const Illness& illness)
{
    Fact fact = described();
    bool anyValue = false;
    const QList<LabPanel> panels = illness.rows<LabPanel>();
    QList<Message> without;
    const QList<Flagged> flagged = resultsOf(illness, panels, anyValue, without);
    if (!anyValue) {
        fact.withhold({QT_TRANSLATE_NOOP("daymark", "No laboratory value is recorded")});
        return fact;
    }
    const Message ageUnknown(
        QT_TRANSLATE_NOOP("daymark", "The age is not known: only the laboratory's own intervals flag"));
    const bool ageless = !birthOrEstimate(illness.record()).isValid();
    if (ageless && flagged.isEmpty()) {
        fact.withhold(ageUnknown);
        return fact;
    }
    if (ageless) fact.remarks.prepend(Remark{ageUnknown, Standing::Verified, fact.source});
    if (!without.isEmpty() && !ageless)
        fact.remarks.prepend(Remark{{QT_TRANSLATE_NOOP("daymark", "No interval for this child: %1"), {without}},
                                    Standing::Verified,
                                    fact.source});
    for (const Flagged& one : flagged) {
        fact.inputs << Input{one.brief, one.shown, one.panel->when};
        if (!one.verdict.unreliable.isEmpty()) fact.standing = Standing::Setting;
    }
    fact.tell(listOf(flagged, panels, illness),
              flagged.isEmpty()
                  ? Message(without.isEmpty()
                                ? QT_TRANSLATE_NOOP("daymark", "No result outside of an interval for this child")
                                : QT_TRANSLATE_NOOP("daymark",
                                                    "No result outside of an interval for this child; without an "
                                                    "interval, so not judged: %1"),
                            {without})
                  : joined(sentencesOf(flagged, illness), semicolons));
    return fact;
}

}  // namespace daymark
