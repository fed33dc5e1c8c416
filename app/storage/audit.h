// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/registry.h"

namespace daymark {

/// What all lines of one edit have in common.
struct EditStamp
{
    Id edit;
    QString when;  ///< ISO instant with its offset from UTC
    QString who;
    QString what;

    /// Now, by this computer's user.
    static EditStamp now(const QString& what);
};

/// The name of the computer's user, as the computer says; its number where it has no name.
QString computerUser();

/// A line for each field that changed; one for a whole row that came or went.
Result<void> writeAudit(Connection& connection, const EditStamp& stamp, const Id& patient, const RowChange& change);

/// What was done to one child, field by field, oldest first; one without a field where a row came or went that said
/// nothing.
Result<QList<AuditLine>> readAudit(Connection& connection, const Id& patient);

}  // namespace daymark
