// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "reports/document.h"
#include "reports/footnotes.h"

namespace daymark {

/// What a section of the summary is written from.
struct SummaryBasis
{
    const Illness& illness;
    const EpisodeFacts& facts;
    Footnotes& footnotes;   ///< of the whole paper
    int episodeNumber = 1;  ///< 1 is the first by order of entry
    int episodeCount = 1;
};

/// One section: a function in a file of its own, and a line in the list. No blocks: nothing to say.
struct SummarySection
{
    const char* id;
    QList<Block> (*write)(const SummaryBasis& basis);
    bool isOnce = false;  ///< stands once, behind all episodes
};

/// The follow-up summary of a child as of a day, by the local choices: the latest episode first. A pure function.
Document followUpSummary(const Record& record, QDate asOf, const Settings& settings = {});
/// The same from facts that are known already: factsOf() these.
Document followUpSummary(const Record& record, QDate asOf, const QList<EpisodeFacts>& facts, const Settings& settings);

}  // namespace daymark
