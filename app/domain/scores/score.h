// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"

#include <optional>

namespace daymark {

using Points = Quantity<struct PointUnit>;  ///< of a score; halves are exact

/// One item of a score. Unknown: `criterion.why` names what is missing.
struct ScoreItem
{
    Criterion criterion;  ///< its name with the threshold in the unit of the publication
    Points points;        ///< where it is met; none where it is not
    std::optional<Remark> remark;
};

/// What a score says from so many points on.
struct ScoreBand
{
    Points from;
    Message risk;    ///< "high risk of IVIG resistance"
    Message points;  ///< "4 points or more"

    Message words() const { return {"%1 (%2)", {risk, points}}; }
};

/// A published score, filled in for one illness.
struct Score
{
    const char* id = "";
    Message name;            ///< "Kobayashi score"
    Message rule;            ///< what is read when, beside the items themselves
    QString source;          ///< citation
    QList<ScoreItem> items;  ///< in the order of the publication
    QList<ScoreBand> bands;  ///< the first from 0 points, ascending
    QList<Remark> remarks;
    QList<Input> inputs;  ///< what more than one item was told from
    Standing standing = Standing::Verified;
};

/// The points as a number; where an item is unknown null, with the reason "Cannot be scored, missing: …" and the least
/// and most points possible. A missing item is never 0 points.
Fact scoreFact(const Score& score);

/// The parts of the sentence of a score that is told, for where there is less room.
struct ScoreInBrief
{
    Message name;    ///< "Kobayashi score"
    Message points;  ///< "8 of 11", "2 to 3 of 3"
    Message risk;    ///< "high risk of IVIG resistance"
    Message band;    ///< the same with the points from which it holds
};
/// None of a fact that is no score, or cannot be told; but of one that says the same whatever is missing, with the
/// least and the most points. The only reader of those sentences' parts.
std::optional<ScoreInBrief> scoreInBrief(const Fact& fact);
/// From which points on a score says what: its rule without the items.
Message scoreBandOf(const Fact& fact);

}  // namespace daymark
