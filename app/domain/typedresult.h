// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labreadings.h"

namespace daymark {

/// The result a reading was made from, as typed, with the laboratory's own interval; null where it was computed.
const LabResult* typedResult(const Illness& illness, const LabReading& reading);

}  // namespace daymark
