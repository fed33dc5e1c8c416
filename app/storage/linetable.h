// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/registry.h"

namespace daymark {

/// Writes the child's line and the words it is found by, new or in place of the old ones.
Result<void> writeLine(Connection& connection, const Record& record, QDate today, const Settings& settings);

/// Makes the lines of all children anew, inside the caller's transaction.
Result<void> writeAllLines(Connection& connection, QDate today, const Settings& settings);

/// Makes the lines of all children anew where another version of the program, with other rules, made them.
Result<void> refreshLines(Connection& connection, QDate today, const Settings& settings);

/// The lines for which what stands after WHERE holds (on the table patient_line), in the order it names.
Result<QList<PatientLine>> readLines(Connection& connection, const QString& condition, const QVariantList& values);

}  // namespace daymark
