// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factlines.h"

#include "domain/factnames.h"
#include "domain/scores/score.h"

namespace daymark {

namespace {

constexpr const char* courseFacts[] = {
    "diagnosis.aha-2017", "diagnosis.aha-2017-incomplete",
    "fever.last-day",     "ivig.response",
    "therapy.lines",      "coronary.worst",
    "coronary.now",       "coronary.trend",
    "risk.aha-2017",
};

/// The class in a word or two; the explanation has the sentence.
struct ClassWord
{
    const char* fact;
    const char* value;
    const char* words;
};

constexpr ClassWord wordsOfClass[] = {
    {"diagnosis.aha-2017", "complete", QT_TRANSLATE_NOOP("daymark", "Complete Kawasaki disease")},
    {"diagnosis.aha-2017", "not-complete", QT_TRANSLATE_NOOP("daymark", "Not complete")},
    {"diagnosis.aha-2017", "", QT_TRANSLATE_NOOP("daymark", "Cannot be told yet")},
    {"diagnosis.aha-2017-incomplete", "incomplete", QT_TRANSLATE_NOOP("daymark", "Incomplete Kawasaki disease")},
    {"diagnosis.aha-2017-incomplete", "not-met", QT_TRANSLATE_NOOP("daymark", "Not met now")},
    {"diagnosis.aha-2017-incomplete", "not-applicable", QT_TRANSLATE_NOOP("daymark", "Not applicable: complete")},
    {"diagnosis.aha-2017-incomplete", "", QT_TRANSLATE_NOOP("daymark", "Cannot be told yet")},
};

FactLine lineOf(const Fact& fact)
{
    return {nameOfFact(QLatin1StringView(fact.id)), shortAnswer(fact), Tone::Neutral, fact};
}

/// The algorithm for incomplete disease has nothing to say where the disease is complete.
bool isIdle(const Fact& fact)
{
    return fact.value.toString() == QLatin1StringView("not-applicable");
}

}  // namespace

Message shortAnswer(const Fact& fact)
{
    for (const ClassWord& word : wordsOfClass) {
        if (QLatin1StringView(fact.id) == QLatin1StringView(word.fact) &&
            fact.value.toString() == QLatin1StringView(word.value))
            return Message(word.words);
    }
    const auto score = scoreInBrief(fact);
    return score ? Message(QT_TRANSLATE_NOOP("daymark", "%1: %2"), {score->points, score->band}) : fact.text;
}

QList<FactLine> courseLines(const EpisodeFacts& facts)
{
    QList<FactLine> lines;
    for (const char* id : courseFacts) {
        const Fact* fact = facts.find(QLatin1StringView(id));
        if (fact && !isIdle(*fact)) lines << lineOf(*fact);
    }
    return lines;
}

QList<FactLine> scoreLines(const EpisodeFacts& facts)
{
    QList<FactLine> lines;
    for (const Fact& fact : facts.facts) {
        if (groupOfFact(QLatin1StringView(fact.id)) == FactGroup::Scores) lines << lineOf(fact);
    }
    return lines;
}

}  // namespace daymark
