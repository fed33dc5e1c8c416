// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scores/score.h"

namespace daymark {

namespace {

/// What is known about the sum.
struct Sum
{
    Points least;  ///< every unknown item unmet
    Points most;   ///< every unknown item met
    Points full;   ///< all items met
};

Sum sumOf(const QList<ScoreItem>& items)
{
    Sum sum;
    for (const ScoreItem& item : items) {
        sum.full.value += item.points.value;
        if (item.criterion.met == Met::Yes) sum.least.value += item.points.value;
        if (item.criterion.met != Met::No) sum.most.value += item.points.value;
    }
    return sum;
}

const ScoreBand& bandOf(const Score& score, Points points)
{
    const ScoreBand* reached = &score.bands.first();
    for (const ScoreBand& band : score.bands) {
        if (points >= band.from) reached = &band;
    }
    return *reached;
}

Message itemWords(const ScoreItem& item)
{
    return {"%1 (%2)", {item.criterion.name, item.points.value}};
}

QList<Message> itemsWords(const Score& score, std::optional<Met> met)
{
    QList<Message> words;
    for (const ScoreItem& item : score.items) {
        if (!met || item.criterion.met == *met) words << itemWords(item);
    }
    return words;
}

Message metWords(const Score& score)
{
    const QList<Message> met = itemsWords(score, Met::Yes);
    if (met.isEmpty()) return QT_TRANSLATE_NOOP("daymark", "no item met");
    return {QT_TRANSLATE_NOOP("daymark", "points for %1"), {met}};
}

Message ruleWords(const Score& score, const Sum& sum)
{
    return {QT_TRANSLATE_NOOP("daymark", "%1, 0 to %2 points: %3. %4. %5"),
            {score.name, sum.full.value, itemsWords(score, std::nullopt), score.bands.last().words(), score.rule}};
}

void withholdSum(Fact& fact, const Score& score, const Sum& sum)
{
    QList<Message> missing;
    for (const ScoreItem& item : score.items) {
        if (item.criterion.met == Met::Unknown) missing << item.criterion.why;
    }
    const ScoreBand& least = bandOf(score, sum.least);
    const bool decided = &least == &bandOf(score, sum.most);
    Message words(QT_TRANSLATE_NOOP("daymark", "Cannot be scored, missing: %1. Between %2 and %3 points"),
                  {missing, sum.least.value, sum.most.value});
    if (decided) words = {QT_TRANSLATE_NOOP("daymark", "%1, so in any case: %2"), {words, least.words()}};
    fact.withhold(words);
    fact.range = FactRange{PlainNumber(sum.least.value), PlainNumber(sum.most.value)};
}

const Message* messageOf(const Argument& argument)
{
    const auto* messages = std::get_if<QList<Message>>(&argument.value);
    return messages && messages->size() == 1 ? &messages->first() : nullptr;
}

std::optional<ScoreInBrief> briefOf(const Argument& name, const Message& points, const Argument& band)
{
    const Message* score = messageOf(name);
    const Message* words = messageOf(band);
    const Message* risk = words && !words->arguments.isEmpty() ? messageOf(words->arguments.first()) : nullptr;
    if (!score || !risk) return std::nullopt;
    return ScoreInBrief{*score, points, *risk, *words};
}

}  // namespace

Fact scoreFact(const Score& score)
{
    Fact fact;
    fact.id = score.id;
    fact.source = score.source;
    fact.standing = score.standing;
    fact.inputs = score.inputs;
    fact.remarks = score.remarks;
    bool complete = true;
    for (const ScoreItem& item : score.items) {
        fact.inputs << item.criterion.inputs;
        if (item.remark) fact.remarks << *item.remark;
        complete = complete && item.criterion.met != Met::Unknown;
    }
    const Sum sum = sumOf(score.items);
    fact.rule = ruleWords(score, sum);
    if (complete)
        fact.tell(sum.least.value,
                  {QT_TRANSLATE_NOOP("daymark", "%1 %2 of %3: %4; %5"),
                   {score.name, sum.least.value, sum.full.value, bandOf(score, sum.least).words(), metWords(score)}});
    else
        withholdSum(fact, score, sum);
    return fact;
}

std::optional<ScoreInBrief> scoreInBrief(const Fact& fact)
{
    // The arguments of the sentence above: name, points, of how many, the band in words, the items met.
    const QList<Argument>& told = fact.text.arguments;
    if (fact.value.isDouble() && told.size() == 5)
        return briefOf(told[0], {QT_TRANSLATE_NOOP("daymark", "%1 of %2"), {told[1], told[2]}}, told[3]);
    // "Cannot be scored …, so in any case: high risk".
    const QList<Argument>& rule = fact.rule.arguments;
    if (!fact.range || fact.reason.arguments.size() != 2 || rule.size() != 5) return std::nullopt;
    return briefOf(
        rule[0],
        {QT_TRANSLATE_NOOP("daymark", "%1 to %2 of %3"), {fact.range->least.value, fact.range->most.value, rule[1]}},
        fact.reason.arguments[1]);
}

Message scoreBandOf(const Fact& fact)
{
    if (fact.rule.arguments.size() != 5) return fact.rule;
    return {QT_TRANSLATE_NOOP("daymark", "%1, 0 to %2 points: %4"), fact.rule.arguments.first(4)};
}

}  // namespace daymark
