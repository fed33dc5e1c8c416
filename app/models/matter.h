// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "models/tone.h"
#include "storage/registry.h"

#include <QDate>

namespace daymark {

/// Which children the list shows.
enum class PatientFilter {
    All,
    Acute,     ///< within 30 days of onset
    Due,       ///< the plan asks for something now or did long ago, or the child is marked as lost
    Aneurysm,  ///< worst-ever class small aneurysm or more
    Count
};

/// The one thing that matters now about a child.
struct Matter
{
    Tone tone = Tone::Neutral;
    Message text;

    friend bool operator==(const Matter&, const Matter&) = default;
};

/// Derived from the child's line alone, so that a list of thousands is quick.
Matter matterOf(const PatientLine& line, QDate today);
bool passes(const PatientLine& line, PatientFilter filter, QDate today);
/// Sorted for the filter Due: higher risk first, then what has waited longest.
bool isMoreUrgent(const PatientLine& a, const PatientLine& b);

}  // namespace daymark
