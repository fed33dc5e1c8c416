// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/summary.h"

namespace daymark::sections {

QList<Block> diagnosis(const SummaryBasis& basis);     ///< diagnosis, response, worst and present, and how it is now
QList<Block> scores(const SummaryBasis& basis);        ///< those that can be told; between which points the others lie
QList<Block> charts(const SummaryBasis& basis);        ///< the course by day of illness
QList<Block> coronaries(const SummaryBasis& basis);    ///< every echo: mm, Z, reported Z, class, words
QList<Block> laboratory(const SummaryBasis& basis);    ///< every result, draws across
QList<Block> treatments(const SummaryBasis& basis);    ///< every course with its steps
QList<Block> presentation(const SummaryBasis& basis);  ///< signs, findings, fever, vital signs, body sizes, stays
QList<Block> studies(const SummaryBasis& basis);       ///< ECG, stress tests, CT, MR, angiography
QList<Block> plan(const SummaryBasis& basis);          ///< what is due and when, advice, visits
QList<Block> questions(const SummaryBasis& basis);     ///< what is missing and matters
QList<Block> sources(const SummaryBasis& basis);       ///< the rules behind what is printed, numbered

// What several sections say the same way.

/// "day 16 · 12 Mar 2026"; without a day of illness, or after an onset, as dayWords().
Message dayAndDate(const Illness& illness, const Moment& when);
/// The same on two lines, for a narrow column.
Message dayOverDate(const Illness& illness, const Moment& when);
/// "day 8 to day 16"; one day alone; empty where neither is stated.
Message spanWords(const Illness& illness, const Moment& from, const Moment& to);
/// "confirmed: right, weighed twice": why an unusual value was kept; empty where there is nothing to say.
Message confirmedWords(const QString& confirmation);
/// "Label: value".
Message labelled(const Message& label, const Message& value);

/// The number of a footnote.
Run raised(int number);
/// Adds "Label¹: words" to a paragraph: something derived, with the number of its rule.
void state(TextBlock& paragraph, const SummaryBasis& basis, const Message& label, const Fact& fact,
           const Message& words);

}  // namespace daymark::sections
