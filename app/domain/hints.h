// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

namespace daymark {

/// Something to look at: proposed and explained, never ordered. It can be dismissed with a reason and returns when what
/// it was told from changes.
struct Hint
{
    const char* id = "";  ///< stable: "ivig.esr-unreliable"
    Message text;         ///< what it says, with the datum
    Message rule;         ///< why, in general
    QString source;
    Standing standing = Standing::Verified;
    QList<Input> inputs;

    /// Changes when the text or an input changes: by it a dismissal knows what it was about.
    QString fingerprint() const;
};

/// Whether a dismissal is of this hint as it is now.
bool isAbout(const Dismissal& dismissal, const Hint& hint);

/// The hints that were not put aside: a dismissal holds for the hint of its id as long as the fingerprint is the same.
QList<Hint> withoutDismissed(QList<Hint> hints, const QList<Dismissal>& dismissals);

/// Every hint of the illness, in the order of the list of rules in hints.cpp, the dismissed ones too.
QList<Hint> everyHint(const Illness& illness);

/// The same, the dismissed ones left out.
QList<Hint> hintsOf(const Illness& illness);

/// `hints`: the list of them, as objects with id, text, source, standing.
Fact hintsFact(const Illness& illness);

}  // namespace daymark
