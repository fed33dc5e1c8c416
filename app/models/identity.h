// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/registry.h"

namespace daymark {

/// Number first, then the name where there is one: "KD-0217", "KD-0217 · Lo, Ba".
QString whoIs(const QString& number, const QString& familyName, const QString& givenName);

/// "F", "M"; empty where it is neither or not stated.
Message sexLetter(Sex sex);

/// Present age of a line of the list: "9 mo"; without a birth date about. Empty where it is not known.
Message ageNow(const PatientLine& line, QDate today);

/// Sex and present age of a line of the list: "F · 9 mo".
Message aside(const PatientLine& line, QDate today);

/// How long ago an onset was: "Day 24" to the end of week 12, then "Month 8", from two years on "Year 4".
Message sinceOnset(QDate onset, QDate today);

}  // namespace daymark
