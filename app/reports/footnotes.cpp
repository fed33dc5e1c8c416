// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/footnotes.h"

#include <algorithm>

namespace daymark {

namespace {

/// The higher, the less it can be relied on everywhere.
int doubt(Standing standing)
{
    switch (standing) {
        case Standing::Unverified:
            return 2;
        case Standing::Setting:
            return 1;
        default:
            return 0;
    }
}

}  // namespace

int Footnotes::number(const Message& rule, const QString& source, Standing standing)
{
    auto note = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& one) { return one.rule == rule; });
    if (note == m_notes.end()) note = m_notes.insert(m_notes.end(), Note{rule, {}, standing});
    for (const QString& citation : source.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        if (!note->sources.contains(citation)) note->sources << citation;
    }
    if (doubt(standing) > doubt(note->standing)) note->standing = standing;
    return int(note - m_notes.begin()) + 1;
}

}  // namespace daymark
