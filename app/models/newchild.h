// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/registry.h"

namespace daymark {

/// The number to propose for the next child: the registry's own way of counting gone on with ("KD-0013" after
/// "KD-0012"), the commonest where there are several; "KD-0001" in an empty registry.
QString proposedNumber(const QList<PatientLine>& children);
/// The children it is proposed after: those whose numbers come last, the bin's too.
Result<QList<PatientLine>> lastOf(const Registry& registry);
/// The children who may be like one about to be added: of its number, of its names, of its birth date; the bin's too.
Result<QList<PatientLine>> nearTo(const Patient& typed, const Registry& registry);

/// A child as it is added: with one illness. An onset of kind Unknown has no date; one with a date and no kind is
/// known.
Record newChild(const Patient& patient, OnsetKind kind, QDate onset);

/// What a child about to be added has in common with those there are.
struct Likeness
{
    std::optional<PatientLine> sameNumber;  ///< refused: numbers are unique, in the bin too
    QList<PatientLine> alike;               ///< warned of: the same names, or the same birth date and no other sex
};

/// Accents, case and the order of names are ignored; `typed` itself (by id) is never alike.
Likeness likenessOf(const Patient& typed, const QList<PatientLine>& children);

}  // namespace daymark
