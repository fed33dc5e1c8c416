// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

namespace daymark {

/// What a typed date is read against.
struct DateContext
{
    QDate today;           ///< "today", and the limit of "the latest such date that is not in the future"
    QDate onset = {};      ///< for d16; invalid: day numbers stay relative
    Moment previous = {};  ///< the date in the row above, for +2; null: counts from today
    bool planned = false;  ///< a plan: 12/3 means the next such date, and the future is allowed
};

/// Reads what a person typed as a date, in any language the same way, day first:
/// `12/3` (the latest such date not in the future; a plan: the next), `12.03.2026`, `2026-03-12`, `d16` (kept as a day
/// after onset), `w6`, `m2`, `y4`, `+2`/`-1` (days after/before the row above, else today), `today`, `yesterday`,
/// `March 2021`, `3/2021`, `2021`, each also with a clock time behind it (`d16 14:30`, `12/3 8h`). Month names in
/// English and French. Two-digit years are refused with a sentence, so are impossible dates. "" is no moment.
Result<Moment> readMoment(const QString& text, const DateContext& context);

}  // namespace daymark
