// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// Whether a condition is met; what is missing leaves it unknown, never unmet.
enum class Met { Unknown, Yes, No };
Codes codes(Met);

inline Met metIf(bool holds)
{
    return holds ? Met::Yes : Met::No;
}
/// Yes if any is met, no if all are unmet.
Met anyOf(const QList<Met>& conditions);
/// No if any is unmet, yes if all are met.
Met allOf(const QList<Met>& conditions);
Met operator!(Met met);

/// One condition of a check-list, a diagnosis or a score: met, unmet or unknown, with what it was told from.
struct Criterion
{
    const char* id = "";  ///< stable within its list: "crp"
    Message name;         ///< with its threshold: "CRP ≥ 30 mg/L"
    Met met = Met::Unknown;
    Message why;  ///< what decided, or what is missing
    QList<Input> inputs;
};

/// How many are met, and how many are met or unknown.
struct CriterionCount
{
    int met = 0;
    int possible = 0;
};
CriterionCount countOf(const QList<Criterion>& criteria);
/// Whether at least `needed` are met, by what is known.
Met atLeast(int needed, const CriterionCount& count);
/// The names of the criteria in this state.
QList<Message> namesOf(const QList<Criterion>& criteria, Met met);
/// [{"id": …, "met": "yes" | "no" | "unknown"}, …] for the value of a fact.
QJsonValue jsonOf(const QList<Criterion>& criteria);

}  // namespace daymark
