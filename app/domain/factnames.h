// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <span>

namespace daymark {

/// The parts a list of everything derived falls into, in the order in which they are shown.
enum class FactGroup { Course, Diagnosis, Scores, Coronaries, FollowUp, Treatment, Laboratory, Hints, Count };

/// "Coronary arteries".
Message nameOf(FactGroup group);

/// What a fact is called on screen and on paper.
struct FactName
{
    const char* id;    ///< Fact::id
    const char* name;  ///< English source, context "daymark"
    FactGroup group;
};

/// Every fact that has a name, in the order in which they are shown.
std::span<const FactName> factNames();

/// The name of a fact: "Diagnosis (AHA 2017)"; of an unknown id, the id itself.
Message nameOfFact(QLatin1StringView id);
/// Where a fact is listed; one without a name follows from the first word of its id.
FactGroup groupOfFact(QLatin1StringView id);

}  // namespace daymark
