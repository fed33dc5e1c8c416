// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "domain/criterion.h"

#include <QString>

namespace daymark {

/// How much something wants to be looked at. Never shown by colour alone: each tone has a symbol too, and stands beside
/// a word.
enum class Tone { Neutral, Accent, Good, Attention, Alarm };

/// "▲" of an alarm, "◆" of what wants attention, "○" of what is well; empty for the others.
QString symbolOf(Tone tone);

/// "✓" of what is confirmed in sources, "?" of what is not, "⌂" of a local choice; empty where nothing is stated.
QString symbolOf(Standing standing);
/// "✓" met, "✗" not met, "?" not known.
QString symbolOf(Met met);

/// Of a coronary class: well, dilated or small aneurysm, medium or giant aneurysm; neutral where it cannot be told.
Tone toneOf(CoronaryClass aha);

}  // namespace daymark
