// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

namespace daymark {

/// Who says what about a setting: the source of the default, and of the other readings. Empty for a field that is none.
Message sourceOf(const FieldInfo& setting);

}  // namespace daymark
