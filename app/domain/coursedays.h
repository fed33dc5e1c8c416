// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// The acute illness: days of illness 1 to 30. A local choice, of lists and charts and of what check-lists and scores
/// look at (guidelines/acute.h).
inline constexpr int acuteDays = 30;

/// What is known to lie this long before the onset is too far to be of the illness; so is a principal sign after the
/// acute illness, and peeling, which is seen for weeks, after this day. Local choices.
inline constexpr int strayDaysBefore = 30;
inline constexpr int strayDay = 60;

/// "day 16 (12 Mar 2026)"; the date alone where the onset is not known.
Message dayWords(QDate date, QDate onset);
/// "1 Mar 2019, estimated ± 2 days".
Message onsetWords(const Episode& episode);
/// Whether a moment is known to lie more than `strayDaysBefore` days before the onset; not, where it cannot be placed.
bool isLongBefore(const Moment& when, QDate onset);
/// Whether a sign is too far from the onset to be of the illness.
bool isStray(const Sign& sign, QDate onset);
/// By how many days the onset can be wrong: what is stated, else 0 of one that is known or chosen; none where nobody
/// says.
std::optional<int> onsetError(const Episode& episode);
/// The onset as an input of a fact.
Input onsetInput(const Illness& illness);
/// "2019-03-12", or null for no date: how JSON tells a date.
QJsonValue isoOrNull(QDate date);
/// Tells the day of illness of a moment, "`words` on day 9 (…)", or withholds it with the reason; adds the onset.
void tellDay(Fact& fact, const Moment& when, const Message& words, const Illness& illness);

Fact dayOfOnset(const Illness& illness);      ///< `day.onset`: the date, and how it is known
Fact dayOfAdmission(const Illness& illness);  ///< `day.admission`: day of illness of the first admission
Fact dayNow(const Illness& illness);          ///< `day.now`: day of illness of the "as of" date
Fact ageAtOnset(const Illness& illness);      ///< `age.at-onset`: completed months

}  // namespace daymark
