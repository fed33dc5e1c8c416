// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hints.h"

#include <initializer_list>

namespace daymark {

/// Whether one of these drugs (codes of the catalogue) goes on at the day of the illness, in any episode.
bool isOn(const Illness& illness, bool (*which)(const QString& drug));
/// Whether one of them was ever given, in any episode.
bool wasGiven(const Illness& illness, std::initializer_list<const char*> drugs);

/// What follow-up asks to be looked at: overdue items, echos not made in their window, and reminders for the family's
/// sheet. Of the latest illness only.
QList<Hint> followUpHints(const Illness& illness);

}  // namespace daymark
