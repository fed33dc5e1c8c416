// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "domain/labreadings.h"

#include <functional>

namespace daymark {

/// The readings of one analyte in the acute illness, a local choice: from the onset until the first IVIG began (a
/// result of the same day counts unless clock times say it came after); those of the first 30 days where no IVIG was
/// given. What cannot be placed before the IVIG is left out.
QList<LabReading> acuteReadings(const Illness& illness, QLatin1StringView code);
/// What is missing where acuteReadings() has none: `name`, and why those that there are do not count.
Message missingReading(const Illness& illness, QLatin1StringView code, const Message& name);
/// Whether a moment is known to lie after the acute illness, days of illness 1 to 30: a local choice.
bool isAfterAcute(const Moment& when, const Illness& illness);
/// Whether it does, or is known to lie before the onset, as uncertain as that is: by it a check-list of the acute
/// illness takes nothing of the years before and after it.
bool isOutsideAcute(const Moment& when, const Illness& illness);
/// Whether a stay in hospital is of the acute illness: begun before it is over, and not ended before the onset.
bool isStayOfIllness(const Admission& stay, const Illness& illness);
/// labReadings() without those outside of the acute illness, IVIG or not.
QList<LabReading> readingsOfIllness(const Illness& illness, QLatin1StringView code);
/// Whether anything of this day of illness can still lie in the acute illness.
bool isDayBeforeIvig(const Illness& illness, IllnessDay day);

/// "CRP 260 mg/L on day 8".
Message readingWords(const LabReading& reading, const Illness& illness);

/// One condition on readings: met if any reading meets it, not met if all are known and none does; else unknown.
/// `why` is the reading that decides; without any, `missing`.
Criterion labCriterion(const char* id, const Message& name, const Illness& illness, const QList<LabReading>& readings,
                       const std::function<Met(const LabReading&)>& test, const Message& missing);

}  // namespace daymark
