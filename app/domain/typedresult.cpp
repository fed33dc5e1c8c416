// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typedresult.h"

namespace daymark {

namespace {

QHash<Id, const LabResult*> resultsById(const Illness& illness)
{
    QHash<Id, const LabResult*> results;
    for (const LabResult& result : illness.record().labResults)
        results.insert(result.id, &result);
    return results;
}

}  // namespace

const LabResult* typedResult(const Illness& illness, const LabReading& reading)
{
    return illness.onceOfChild<resultsById>().value(reading.result);
}

}  // namespace daymark
