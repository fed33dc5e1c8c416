// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/onsetmove.h"

#include "domain/catalogue/drugs.h"

#include <QSet>

namespace daymark {

namespace {

/// The moments of a row that the day of illness is told of: its first one, as everywhere.
template <class Row>
Moment firstMoment(const Row& row)
{
    for (const auto& field : Row::fields()) {
        if (field.moment) return field.moment(row);
    }
    return {};
}

template <class Row>
Message nameOf(const Row& row, const char* noun, const Record& record)
{
    if constexpr (std::is_same_v<Row, Course>) return drugName(row.drug);
    if constexpr (std::is_same_v<Row, DoseStep>) {
        if (const Course* course = find(record.courses, row.parent)) return drugName(course->drug);
    }
    if constexpr (std::is_same_v<Row, Sign>) return codeOf(row.sign).label;
    if constexpr (std::is_same_v<Row, Finding>) return codeOf(row.finding).label;
    return noun;
}

void addRow(OnsetMove& move, const Message& what, const Moment& when)
{
    if (when.isRelative())
        move.rows << RowMove{what, when, when.first(move.before), when.first(move.after)};
    else if (illnessDay(when, move.before) != illnessDay(when, move.after))
        ++move.events;
}

const EpisodeFacts* factsOfEpisode(const QList<EpisodeFacts>& all, const Id& episode)
{
    for (const EpisodeFacts& each : all) {
        if (each.episode == episode) return &each;
    }
    return nullptr;
}

}  // namespace

OnsetMove onsetMove(const Record& before, const Record& after, const Id& episode, QDate asOf, const Settings& settings)
{
    const Episode* was = find(before.episodes, episode);
    const Episode* is = find(after.episodes, episode);
    if (!was || !is || was->onset == is->onset) return {};
    OnsetMove move{was->onset, is->onset, 0, {}, {}};
    QSet<Id> own{episode};  // parents come before their rows
    forEachTable([&](const auto& table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if constexpr (hasParent<Row>) {
            for (const Row& row : after.*table.rows) {
                if (!own.contains(row.parent)) continue;
                own.insert(row.id);
                addRow(move, nameOf(row, table.noun, after), firstMoment(row));
            }
        }
    });
    const auto factsBefore = factsOf(before, asOf, settings);
    const auto factsAfter = factsOf(after, asOf, settings);
    const EpisodeFacts* old = factsOfEpisode(factsBefore, episode);
    const EpisodeFacts* now = factsOfEpisode(factsAfter, episode);
    if (!old || !now) return move;
    for (const Fact& fact : now->facts) {
        const Fact* known = old->find(QLatin1StringView(fact.id));
        if (known && (known->value != fact.value || !(known->text == fact.text))) move.facts << FactMove{*known, fact};
    }
    return move;
}

}  // namespace daymark
