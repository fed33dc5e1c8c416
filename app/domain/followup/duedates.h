// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "domain/followup/cells.h"
#include "domain/followup/schedule.h"

namespace daymark::followup {

/// What was done, by date, and from when a schedule counts.
struct Made
{
    QDate asOf;
    QDate onset;      ///< of this illness, else the treatment; invalid where neither is known
    QDate treatment;  ///< the first IVIG, else the onset
    bool treated = false;
    /// Of the first illness before that left an aneurysm, else the day it was seen; invalid where none was.
    QDate aneurysmSince;
    /// This and the lists below: of the child, from the onset of the latest illness on, in order; tests and imaging
    /// also from before, where there was an aneurysm already.
    QList<DoneOn> echos;
    QList<DoneOn> visits;  ///< visits and echos
    QList<DoneOn> ischaemiaTests;
    QList<DoneOn> imaging;
    QList<DoneOn> thrombus;  ///< CT, MR, angiography, and echos that say something about thrombus
    QList<DoneOn> laboratory;
    Met ischaemia = Met::Unknown;            ///< by the latest study that says
    Met ventricleIsImpaired = Met::Unknown;  ///< by the latest LVEF: below 55 %

    /// When this was done; empty where the record cannot tell.
    const QList<DoneOn>& done(FollowUpItem item) const;
};
Made madeOf(const Illness& illness);

/// So long before a fixed point it counts as made: 1 month, of a point in weeks 1 week. A local choice.
QDate countsFrom(QDate point, Span span);

/// The item of a cell: its dates and its status.
PlannedItem plannedItem(FollowUpItem item, const Cell& cell, const Made& made);
/// The items of a cell after which follow-up may end: the visit and the end. `isNormal`: nothing speaks against it.
QList<PlannedItem> dischargeItems(const Cell& cell, const Made& made, bool isNormal);
/// An item that the clinician has to decide, and why.
PlannedItem toDecide(FollowUpItem item, const Message& why);

/// Echos at diagnosis, 1–2 and 4–6 weeks after treatment, and how often while an aneurysm evolves.
QList<PlannedItem> echoTiming(const Illness& illness, const Made& made);

/// Puts the decisions of the clinicians in place of what the statement says. One made before the level rose does not
/// stand any longer, a local choice; what is returned says so.
QList<Remark> applyDecisions(QList<PlannedItem>& items, const Illness& illness, const Made& made);

}  // namespace daymark::followup
