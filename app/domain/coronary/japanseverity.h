// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// The Japanese class of severity of this episode (JCS 2008), as a remark and only where echos can tell it: I no
/// dilation at any time, II transient and normal by day 30, III regression within 1 year. IV and V are told by
/// angiography and are never told here. It is by size in mm and is never mapped to AHA levels.
std::optional<Remark> japanSeverity(const Illness& illness);

}  // namespace daymark
