// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "domain/facts.h"

namespace daymark {

/// What one Z model says of a diameter.
struct ModelAnswer
{
    const ZModel* model = nullptr;
    Result<ZAnswer> z;                             ///< or why this model has none
    CoronaryClass aha = CoronaryClass::NotStated;  ///< by this Z, the rule of 8 mm included
};

/// What every model says of one measure, in the order models are offered; empty without a diameter. For looking at one
/// beside the other: a child is followed by one model.
QList<ModelAnswer> modelsSideBySide(const CoronaryMeasure& measure, const Record& record);
/// Whether the models that have a Z tell different classes.
bool classDiffers(const QList<ModelAnswer>& answers);

/// `coronary.models`: the measures of the worst and of the present study by every model; a list of objects with date,
/// day, segment, mm, models [{model, z, class, reason}] and differs.
Fact coronaryModelsFact(const Illness& illness);

}  // namespace daymark
