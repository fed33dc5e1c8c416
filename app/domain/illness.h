// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/tables.h"
#include "domain/settings.h"

#include <algorithm>
#include <memory>
#include <QHash>

namespace daymark {

/// The record as it stood at the end of a day: rows dated later are left out with all that belongs to them. Rows whose
/// date cannot be told (after an unknown onset, or undated) stay; a calendar month or year counts from its first day.
/// Plans (the next visit due) may lie later and stay with their visit.
Record until(const Record& record, QDate asOf);

/// What was derived already: the answer of a pure function is computed when first asked for and kept. Copies share it.
class Derived
{
public:
    template <auto function, class From>
    const auto& answer(const From& from) const
    {
        using Answer = std::remove_cvref_t<decltype(function(from))>;
        // One for each function; not const, because equal constants may be made one by the linker.
        static char key = 0;
        if (const auto known = m_answers->constFind(&key); known != m_answers->cend())
            return *static_cast<const Answer*>(known->get());
        const auto made = std::make_shared<Answer>(function(from));
        m_answers->insert(&key, made);
        return *made;
    }

private:
    std::shared_ptr<QHash<const void*, std::shared_ptr<void>>> m_answers =
        std::make_shared<QHash<const void*, std::shared_ptr<void>>>();
};

/// One episode of a child, as far as a day: what rules read. Cheap to make and to copy; the record must outlive it.
class Illness
{
public:
    /// `record` as of `asOf` (see until()); `episode` one of its episodes; read by the choices in `settings`.
    Illness(const Record& record, const Episode& episode, QDate asOf, Settings settings = {})
        : m_record(&record), m_episode(&episode), m_asOf(asOf), m_settings(settings)
    {}

    /// Another episode of the same child as of the same day.
    Illness of(const Episode& episode) const
    {
        Illness other = *this;
        other.m_episode = &episode;
        other.m_ofEpisode = Derived();
        return other;
    }

    const Record& record() const { return *m_record; }
    const Patient& patient() const { return m_record->patient; }
    const Episode& episode() const { return *m_episode; }
    QDate asOf() const { return m_asOf; }
    const Settings& settings() const { return m_settings; }
    QDate onset() const { return m_episode->onset; }

    std::optional<IllnessDay> day(const Moment& moment) const { return illnessDay(moment, onset()); }
    std::optional<IllnessDay> today() const { return illnessDay(m_asOf, onset()); }

    /// The rows of this episode; those with a `when` in order of time (ties keep the order of entry).
    template <class Row>
    QList<Row> rows() const
    {
        QList<Row> own = rowsOf(m_record->*(tableOf<Row>().rows), m_episode->id);
        if constexpr (hasWhen<Row>) {
            std::stable_sort(own.begin(), own.end(),
                             [this](const Row& a, const Row& b) { return isBefore(a.when, b.when, onset()); });
        }
        return own;
    }

    /// `function(*this)`, a pure function, computed once for this episode however many rules ask.
    template <auto function>
    const auto& once() const
    {
        return m_ofEpisode.answer<function>(*this);
    }
    /// The same for what is derived from the whole child and is equal in each of its episodes.
    template <auto function>
    const auto& onceOfChild() const
    {
        return m_ofChild.answer<function>(*this);
    }

private:
    const Record* m_record;
    const Episode* m_episode;
    QDate m_asOf;
    Settings m_settings;
    Derived m_ofEpisode;
    Derived m_ofChild;
};

/// "day 16" where the day of illness can be told, with the clock time if there is one; else the moment as it is known:
/// "month 2", "March 2021", "12 Mar 2026"; "undated" where none is stated.
Message dayWords(const Moment& moment, QDate onset);

/// The episode a moment of the child is read in by default: the latest by onset (unknown onsets by order of entry);
/// null where there is none.
const Episode* latestEpisode(const Record& record);
/// Whether the latest illness of the child is another one.
bool isEarlier(const Record& record, const Episode& episode);
/// "day 8 of the illness of 5 Jan 2014": where "day 8" alone would be read as one of the latest illness.
Message ofEarlierIllness(const Message& day, QDate onset);

}  // namespace daymark
