// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// A row dated by a day, week, month or year after onset: its date goes with the onset. Invalid dates: cannot be told.
struct RowMove
{
    Message what;  ///< the drug, the sign; else what kind of row it is
    Moment when;
    QDate before;
    QDate after;
};

/// A fact whose answer is another.
struct FactMove
{
    Fact before;
    Fact after;
};

/// What another onset of an episode changes, before anybody has to decide about it.
struct OnsetMove
{
    QDate before;
    QDate after;
    int events = 0;  ///< rows with a date of their own: their day of illness is another
    QList<RowMove> rows;
    QList<FactMove> facts;  ///< in the order of the facts

    int count() const { return events + int(rows.size()) + int(facts.size()); }
};

/// Compares the child before and after the edit as of a day; of an episode that is in both.
OnsetMove onsetMove(const Record& before, const Record& after, const Id& episode, QDate asOf,
                    const Settings& settings = {});

}  // namespace daymark
