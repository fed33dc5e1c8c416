// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowedit.h"

namespace daymark {

/// What the schedule proposes as the date of the next visit.
struct ProposedVisit
{
    QDate on;        ///< the first day of what is asked for next
    QDate latest;    ///< its last; invalid: no end
    QDate earliest;  ///< before it, nothing made counts for it
    Message what;    ///< "echocardiography"
};

/// What the screen of a visit brings together besides its own fields.
struct VisitSheet
{
    Message before;  ///< plan and next date of the visit before; empty for the first
    std::optional<ProposedVisit> proposal;
};

/// Of a visit of the episode shown; of one that is still to be made, as of today.
VisitSheet visitSheet(const Session& session, const Visit* visit);

/// Where the weight or height of a visit is typed: the body size of its very moment, or the place of a measured one to
/// be made. No place (no parent) for a visit without a time.
RowPlace bodyPlaceOf(const Session& session, const Visit* visit, BodyKind kind);

/// Why this next date wants a reason: it lies outside what the schedule asks for. None where it does not, or where
/// nothing is asked for.
std::optional<Message> whyUnplanned(const Session& session, const Visit& visit, const Moment& nextDue);

}  // namespace daymark
