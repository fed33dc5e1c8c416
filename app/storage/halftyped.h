// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace daymark {

class Connection;

/// A text that somebody was typing, or that was refused, when it was last looked at: in no record, and kept in the file
/// so that a crash or a power cut does not take it.
struct HalfTyped
{
    QString child;  ///< her number; empty: of no child yet
    QString place;  ///< page and field, in the words of the window
    QString text;   ///< as typed

    friend bool operator==(const HalfTyped&, const HalfTyped&) = default;
};

/// What is kept, in order of entry.
Result<QList<HalfTyped>> readHalfTyped(Connection& connection);
/// Keeps these and nothing else, in one durable transaction.
Result<void> writeHalfTyped(Connection& connection, const QList<HalfTyped>& texts);

}  // namespace daymark
