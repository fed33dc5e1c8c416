// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caselines.h"

#include "domain/factnames.h"
#include "domain/guidelines/aha2017.h"
#include "domain/guidelines/aha2017echo.h"
#include "domain/guidelines/aha2017labs.h"
#include "domain/guidelines/principal.h"
#include "models/shownillness.h"

#include <QJsonObject>

namespace daymark {

namespace {

FactLine classLine(const Fact& fact)
{
    const bool isTold = fact.value.toString() == QLatin1StringView("complete") ||
                        fact.value.toString() == QLatin1StringView("incomplete");
    return {nameOfFact(QLatin1StringView(fact.id)), shortAnswer(fact), isTold ? Tone::Accent : Tone::Neutral, fact};
}

/// A line for what is met, one for what is not, one for what is not known: by sign and word.
void addCriteria(Message& says, const QList<Criterion>& criteria)
{
    static constexpr std::pair<Met, const char*> states[] = {
        {Met::Yes, QT_TRANSLATE_NOOP("daymark", "%1 met: %2")},
        {Met::No, QT_TRANSLATE_NOOP("daymark", "%1 not met: %2")},
        {Met::Unknown, QT_TRANSLATE_NOOP("daymark", "%1 not known: %2")},
    };
    for (const auto& [met, words] : states) {
        const QList<Message> named = met == Met::Yes ? wordsOf(criteria, met) : namesOf(criteria, met);
        if (!named.isEmpty()) says = {"%1\n%2", {says, Message(words, {symbolOf(met), named})}};
    }
}

void detailComplete(FactLine& line, const Illness& illness)
{
    const AhaComplete& count = illness.once<ahaComplete>();
    line.says = {QT_TRANSLATE_NOOP("daymark", "%1 · %2, %3 of 5 features"),
                 {line.says, feverWords(count.fever), countOf(count.features).met}};
    addCriteria(line.says, count.features);
}

void detailIncomplete(FactLine& line, const Illness& illness)
{
    if (illness.once<ahaComplete>().met == Met::Yes) return;
    addCriteria(line.says, ahaInflammation(illness) + ahaSupplemental(illness) + ahaPositiveEcho(illness));
}

struct CaseFact
{
    const char* id;
    void (*detail)(FactLine& line, const Illness& illness);
};

constexpr CaseFact caseFacts[] = {
    {"diagnosis.aha-2017", detailComplete},
    {"diagnosis.aha-2017-incomplete", detailIncomplete},
    {"diagnosis.japan-6", nullptr},
};

}  // namespace

QList<FactLine> caseLines(const Session& session)
{
    const EpisodeFacts* facts = session.episodeFacts();
    if (!facts) return {};
    return ofShownIllness(session, [&](const Illness& illness) {
        QList<FactLine> lines;
        for (const CaseFact& each : caseFacts) {
            const Fact* fact = facts->find(QLatin1StringView(each.id));
            if (!fact) continue;
            lines << classLine(*fact);
            if (each.detail) each.detail(lines.last(), illness);
        }
        return lines;
    });
}

QList<FactLine> checkListLines(const Session& session)
{
    const EpisodeFacts* facts = session.episodeFacts();
    QList<FactLine> lines;
    for (const char* id : {"checklist.kdss", "checklist.mas-2016", "checklist.misc-2023"}) {
        const Fact* fact = facts ? facts->find(QLatin1StringView(id)) : nullptr;
        if (!fact) continue;
        const Met met = FieldCodec<Met>::parse(fact->value.toObject().value(u"met").toVariant()).value_or(Met::Unknown);
        lines << FactLine{
            nameOfFact(QLatin1StringView(id)), {"%1 %2", {symbolOf(met), fact->text}}, Tone::Neutral, *fact};
    }
    return lines;
}

}  // namespace daymark
