// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "models/tone.h"

namespace daymark {

/// One statement of the banner, with all it takes to say why.
struct Chip
{
    Message text;
    Tone tone = Tone::Neutral;
    Fact why;
};

/// An episode to choose from: "1 of 2 — onset 17 Feb 2026"; of an only one, its onset.
struct EpisodeChoice
{
    Id id;
    Message text;
};

/// What stands above every page: who this is, and what is known of the illness.
struct Banner
{
    QString who;              ///< number, and name where there is one
    QList<Message> identity;  ///< sex, birth date, age; weight, height and body surface area with their dates
    Message mark;             ///< of a published or synthetic child, or one in the bin; empty: a child of the ward
    QList<EpisodeChoice> episodes;
    Id episode;  ///< the one shown
    QList<Chip> chips;
};

/// The banner of a child as of `today`. `facts` are those of the record on that day, by the same `settings` (see
/// factsOf()); the chips are of `episode`.
Banner bannerOf(const Record& record, const QList<EpisodeFacts>& facts, const Id& episode, QDate today,
                const Settings& settings = {});

}  // namespace daymark
