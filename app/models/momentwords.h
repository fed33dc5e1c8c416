// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/illness.h"

namespace daymark {

/// The head of a column, first line: "Day 24", "Month 2"; for a calendar month or year, or with an unknown onset, the
/// date itself; with the clock time where asked and known, "Day 24, 06:30".
QString dayHeading(const Moment& moment, QDate onset, const Language& language, bool withTime = false);

/// The head of a column, second line: "12 Mar 2026", "≈ 11 May 2026" where only about right. Empty where there is
/// nothing to add to the first line.
QString dateHeading(const Moment& moment, QDate onset, const Language& language);

}  // namespace daymark
