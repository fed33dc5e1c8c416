// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/illness.h"

#include <QHash>
#include <QSet>

namespace daymark {

namespace {

/// When a row happened: its `when`, else the first of from, first, start; an undated row is no row of the future.
template <class Row>
Moment momentOf(const Row& row)
{
    if constexpr (hasWhen<Row>) return row.when;
    if constexpr (requires { row.from; }) return row.from;
    if constexpr (requires { row.first; }) return row.first;
    if constexpr (requires { row.start; }) return row.start;
    return {};
}

/// Ids that are gone, and the onset every remaining row is dated by.
struct Cut
{
    QDate asOf;
    QSet<Id> gone;
    QHash<Id, QDate> onsets;  ///< by the id of the episode and of every row below it

    template <class Row>
    void apply(QList<Row>& rows)
    {
        rows.removeIf([this](const Row& row) {
            QDate onset;
            bool isGone = false;
            if constexpr (hasParent<Row>) {
                onset = onsets.value(row.parent);
                isGone = gone.contains(row.parent);
            }
            if (isGone || isLater(row, onset)) {
                gone.insert(row.id);
                return true;
            }
            onsets.insert(row.id, onset);
            return false;
        });
    }

    template <class Row>
    bool isLater(const Row& row, QDate onset) const
    {
        const QDate first = momentOf(row).first(onset);
        return first.isValid() && first > asOf;
    }
};

}  // namespace

Record until(const Record& record, QDate asOf)
{
    Record past = record;
    Cut cut{asOf, {}, {}};
    past.episodes.removeIf([&](const Episode& episode) {
        const bool later = episode.onset.isValid() && episode.onset > asOf;
        if (later) cut.gone.insert(episode.id);
        cut.onsets.insert(episode.id, episode.onset);
        return later;
    });
    forEachTable([&](const auto& table) {
        if constexpr (!std::is_same_v<typename std::decay_t<decltype(table)>::Row, Episode>)
            cut.apply(past.*table.rows);
    });
    if (past.patient.death.isValid() && past.patient.death > asOf) {
        past.patient.death = QDate();
        if (past.patient.followUp == FollowUpState::Deceased) past.patient.followUp = FollowUpState::NotStated;
    }
    // A course all of whose doses lie later has not begun.
    past.courses.removeIf([&](const Course& course) {
        const auto steps = [&](const Record& r) { return rowsOf(r.doseSteps, course.id).size(); };
        return steps(past) == 0 && steps(record) > 0;
    });
    return past;
}

Message dayWords(const Moment& moment, QDate onset)
{
    if (moment.isNull()) return QT_TRANSLATE_NOOP("daymark", "undated");
    const auto day = moment.isApproximate() ? std::nullopt : illnessDay(moment, onset);
    if (!day) return moment.words();
    if (!moment.hasTime()) return {QT_TRANSLATE_NOOP("daymark", "day %1"), {day->value}};
    return {QT_TRANSLATE_NOOP("daymark", "day %1, %2"), {day->value, moment.time().toString(QStringLiteral("HH:mm"))}};
}

const Episode* latestEpisode(const Record& record)
{
    const Episode* latest = nullptr;
    for (const Episode& episode : record.episodes) {
        if (!latest || !latest->onset.isValid() || !episode.onset.isValid() || episode.onset >= latest->onset)
            latest = &episode;
    }
    return latest;
}

bool isEarlier(const Record& record, const Episode& episode)
{
    return record.episodes.size() > 1 && latestEpisode(record)->id != episode.id;
}

Message ofEarlierIllness(const Message& day, QDate onset)
{
    if (!onset.isValid()) return {QT_TRANSLATE_NOOP("daymark", "%1 of an earlier illness"), {day}};
    return {QT_TRANSLATE_NOOP("daymark", "%1 of the illness of %2"), {day, onset}};
}

}  // namespace daymark
