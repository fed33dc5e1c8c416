// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/registry.h"

namespace daymark {

/// The line of the patient list that says what `record` says on the day `today`, read by the local choices.
PatientLine lineOf(const Record& record, QDate today, const Settings& settings = {});

/// The date of the latest row that is not in the future; plans do not count. Invalid where nothing is dated.
QDate lastEventOf(const Record& record, QDate today);

/// Writes the child's line and the words it is found by, new or in place of the old ones.
Result<void> writeLine(Connection& connection, const Record& record, QDate today, const Settings& settings);

/// Makes the lines of all children anew, inside the caller's transaction.
Result<void> writeAllLines(Connection& connection, QDate today, const Settings& settings);

/// Makes the lines of all children anew where another version of the program, with other rules, made them.
Result<void> refreshLines(Connection& connection, QDate today, const Settings& settings);

/// The lines for which what stands after WHERE holds (on the table patient_line), in the order it names.
Result<QList<PatientLine>> readLines(Connection& connection, const QString& condition, const QVariantList& values);

/// A drug as it stands among the others of a line: " ivig ", in small letters.
QString drugWord(const QString& drug);
/// A child's names as they are sorted, family name first: without accents and capitals; empty without names.
QString sortedName(const Patient& patient);

/// A number as it is sorted: its digits filled up, so that KD-2 comes before KD-10.
QString placeOf(const QString& number);

}  // namespace daymark
