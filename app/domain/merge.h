// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace daymark {

/// What the merging of a child who was entered twice comes to.
struct Merged
{
    Record kept;            ///< with all that the other one had and it had not
    Record other;           ///< in the bin, otherwise as it was: nothing of it is lost
    int added = 0;          ///< rows that came from the other
    int equal = 0;          ///< rows of the other that were there already
    QList<Message> differ;  ///< what the two say differently of the child; the kept one's stands
    Message impossible;     ///< what cannot be in the merged record and is in neither: they are two children. Or empty
};

/// Takes into `kept` what `other` holds: what is not stated of the child itself, and every row that is not there yet,
/// with a new id. Illnesses whose onsets lie within 14 days are one, dated as in `kept`, and days after the other onset
/// become dates; rows below them that say the same are not doubled. What has one place (a result of a draw, a segment
/// of an echo, a principal sign, an own analyte) stays as `kept` has it; treatments told differently are both kept.
/// `reason` goes to the other one into the bin, as of `today`. A pure function: the caller writes both.
Merged merged(const Record& kept, const Record& other, const QString& reason, QDate today);

}  // namespace daymark
