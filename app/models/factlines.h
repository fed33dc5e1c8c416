// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "models/tone.h"

namespace daymark {

/// A line of a card that shows something derived.
struct FactLine
{
    Message what;
    Message says;
    Tone tone = Tone::Neutral;
    Fact why;
};

/// The answer in a few words; the sentence where there are none.
Message shortAnswer(const Fact& fact);

/// How the illness went and stands: diagnosis, fever, response to IVIG, lines of therapy, coronary arteries, risk.
QList<FactLine> courseLines(const EpisodeFacts& facts);

/// Each score in one line: points and what they mean, or what is missing.
QList<FactLine> scoreLines(const EpisodeFacts& facts);

}  // namespace daymark
