// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "models/tone.h"
#include "storage/registry.h"

#include <QDate>

namespace daymark {

/// The one thing that matters now about a child.
struct Matter
{
    Tone tone = Tone::Neutral;
    Message text;

    friend bool operator==(const Matter&, const Matter&) = default;
};

/// The class a line holds by its code; not stated where it holds none.
CoronaryClass classOf(const QString& code);

/// The class of a line in words, worst ever and now: "at least medium aneurysm"; empty where it cannot be told.
Message worstWords(const PatientLine& line);
Message nowWords(const PatientLine& line);

/// "overdue by 12 days"; in months where days would be too many to be told, in whole years from 3 years on. One scale
/// for the list and the pages.
Message overdueWords(int days);

/// Derived from the child's line alone, so that a list of thousands is quick.
Matter matterOf(const PatientLine& line, QDate today);

}  // namespace daymark
