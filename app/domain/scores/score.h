// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"

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
    Message words;  ///< "high risk of IVIG resistance (4 points or more)"
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

}  // namespace daymark
