// SPDX-License-Identifier: GPL-3.0-or-later
// The scores on a line: those that can be told, by what they say, and between which points the others lie.
#include "domain/scores/score.h"
#include "domain/scores/scoreinputs.h"
#include "reports/sections/sections.h"

#include <algorithm>

namespace daymark::sections {

namespace {

struct ScoreName
{
    const char* id;
    const char* name;
};

constexpr ScoreName names[] = {
    {"score.kobayashi", QT_TRANSLATE_NOOP("daymark", "Kobayashi score")},
    {"score.egami", QT_TRANSLATE_NOOP("daymark", "Egami score")},
    {"score.sano", QT_TRANSLATE_NOOP("daymark", "Sano score")},
    {"score.beijing", QT_TRANSLATE_NOOP("daymark", "Beijing score")},
    {"score.hibiscus", QT_TRANSLATE_NOOP("daymark", "Hibiscus score")},
    {"score.son-2019", QT_TRANSLATE_NOOP("daymark", "Son score")},
};

/// Scores that say the same: "high risk of IVIG resistance: Kobayashi score 8 of 11, Egami score 4 of 6".
struct Said
{
    Message what;
    QList<Run> scores;
};

Run numberOf(const SummaryBasis& basis, const Fact& fact)
{
    return raised(basis.footnotes.number(scoreBandOf(fact), fact.source, fact.standing));
}

void add(QList<Said>& all, const Message& what, const Message& points, const Run& number)
{
    auto same = std::find_if(all.begin(), all.end(), [&](const Said& said) { return said.what == what; });
    if (same == all.end()) same = all.insert(all.end(), Said{what, {}});
    if (!same->scores.isEmpty()) same->scores << Run{Message(", ")};
    same->scores << Run{points} << number;
}

bool isNarrowed(const Fact& fact, bool isTreated)
{
    return isTreated && fact.range && fact.range->least.value > 0 && !scoreInBrief(fact);
}

bool isAnySaid(const SummaryBasis& basis, bool isTreated)
{
    return std::any_of(std::begin(names), std::end(names), [&](const ScoreName& score) {
        const Fact* fact = basis.facts.find(QLatin1StringView(score.id));
        return fact && (scoreInBrief(*fact) || isNarrowed(*fact, isTreated));
    });
}

/// What every score says; those that cannot be told come last, so that footnotes are numbered in the order of the page.
QList<Said> saidOf(const SummaryBasis& basis, bool isTreated)
{
    QList<Said> said;
    for (const ScoreName& score : names) {
        const Fact* fact = basis.facts.find(QLatin1StringView(score.id));
        const auto brief = fact ? scoreInBrief(*fact) : std::nullopt;
        if (brief) add(said, brief->risk, {"%1 %2", {brief->name, brief->points}}, numberOf(basis, *fact));
    }
    for (const ScoreName& score : names) {
        const Fact* fact = basis.facts.find(QLatin1StringView(score.id));
        if (!fact || !isNarrowed(*fact, isTreated)) continue;
        add(said, QT_TRANSLATE_NOOP("daymark", "with missing items"),
            {QT_TRANSLATE_NOOP("daymark", "%1 between %2 and %3"),
             {Message(score.name), fact->range->least.value, fact->range->most.value}},
            numberOf(basis, *fact));
    }
    return said;
}

}  // namespace

QList<Block> scores(const SummaryBasis& basis)
{
    const Fact* ivig = basis.facts.find(QLatin1StringView("day.first-ivig"));
    const bool isTreated = ivig && !ivig->value.isNull();
    if (!isAnySaid(basis, isTreated)) return {};
    TextBlock line;
    line.runs = {{isTreated ? QT_TRANSLATE_NOOP("daymark", "Scores at the first IVIG")
                            : QT_TRANSLATE_NOOP("daymark", "Scores, before any IVIG"),
                  true},
                 raised(basis.footnotes.number(labRuleWords(), QString(), Standing::Setting))};
    const QList<Said> all = saidOf(basis, isTreated);
    for (qsizetype i = 0; i < all.size(); ++i) {
        line.runs << Run{Message(
                         i == 0 ? QT_TRANSLATE_NOOP("daymark", ": %1: ") : QT_TRANSLATE_NOOP("daymark", "; %1: "),
                         {all[i].what})}
                  << all[i].scores;
    }
    line.runs << Run{Message(".")};
    return {line};
}

}  // namespace daymark::sections
