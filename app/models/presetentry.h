// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/doses/presets.h"
#include "domain/record/record.h"
#include "domain/settings.h"

namespace daymark {

/// The preset whose name was typed, in the language or in English; null where none is called so.
const Preset* presetNamed(const QString& text, const Language& language);

/// The record with the course the preset begins in an episode; its first step starts when somebody says so. Words of
/// conditions are those of `language`; the target INR is the one of the settings.
Record withPreset(const Record& record, const Preset& preset, const Id& episode, const Settings& settings,
                  const Language& language);

/// What to know of a course begun with it: where it is from, and what is left to type.
Message presetWords(const Preset& preset);

}  // namespace daymark
