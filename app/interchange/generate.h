// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/record.h"

namespace daymark {

/// A child who is nobody, for measuring: a plausible course of Kawasaki disease with 10 panels of 12 results, 6 echos
/// of 5 segments, 8 courses and some visits, now and then with something missing. The same `number` (from 1) and `seed`
/// give the same child on every machine; ids follow the numbers. Nothing is dated after `today`, but for plans.
Record generatedChild(int number, quint32 seed, QDate today);

}  // namespace daymark
