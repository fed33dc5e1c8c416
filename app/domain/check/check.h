// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/tables.h"

#include <optional>

namespace daymark {

/// Something in a record that cannot be.
struct Problem
{
    const char* table = "";  ///< SQL table; "patient" for the child itself
    Id row;
    const char* key = "";  ///< the field; empty where it concerns the whole row
    Message sentence;
};

/// Why a moment cannot stand in a field of this episode: before birth, after death, or (unless `planned`) in the
/// future. None where it can. A calendar month or year is refused only where all of it lies outside.
std::optional<Message> checkMoment(const Moment& moment, const Record& record, const Id& episode, QDate today,
                                   bool planned = false);

/// Whether the end of something lies before its start, as far as both can be told: by date, on one day by the clock.
bool isEndBeforeStart(const Moment& start, const Moment& end, QDate onset);

/// Everything in the record that cannot be: impossible dates, an end before its start, values beyond the hard limits,
/// ids used twice or left empty, rows that belong to nothing. Import refuses by these, forms show them at the field.
QList<Problem> problems(const Record& record, QDate today);

/// The first that is `now` and was not `known` at its field.
std::optional<Problem> firstNew(const QList<Problem>& known, const QList<Problem>& now);

/// The first of `problems` in `after` that was not in `before`; none where an edit makes nothing impossible.
std::optional<Problem> newProblem(const Record& before, const Record& after, QDate today);

/// Why a text is no line: it has too many letters; none where it is one.
std::optional<Message> whyNoLine(const QString& text);

/// Whether a field may hold a date to come: the next visit, an item of the schedule, the end of a prescription.
bool mayLieAhead(const FieldInfo& field);

}  // namespace daymark
