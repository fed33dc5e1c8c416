// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dateentry.h"
#include "domain/record/labs.h"

#include <QStringList>

namespace daymark {

/// What the head of a row names.
struct NamedAnalyte
{
    QString code;  ///< empty: nobody calls an analyte so
    QString unit;  ///< as written; empty where none is
};

/// Reads "CRP", "CRP (mg/L)", "Leucocytes, G/L", "PNN %", "Hb [g/dL]" in English and French, codes and the child's own
/// analytes too. The unit tells a count from a share ("Neutrophils %").
NamedAnalyte readAnalyteHead(const QString& text, const QList<OwnAnalyte>& own);

/// Reads the head of a column: every form of a date, "Day 8", "Jour 8" and "J8" too.
Result<Moment> readDrawHead(const QString& text, const DateContext& context);

/// A date with a year of two digits as it would be written with all four, of this century: "24/3/21" is probably
/// "24/3/2021". Empty where it is no such date, or one to come.
QString withWholeYear(const QString& text, const DateContext& context);

/// A block of results: analytes down, draws across. Heads that were not in it are empty.
struct LabBlock
{
    QStringList names;         ///< head of each row
    QStringList dates;         ///< head of each column
    QList<QStringList> texts;  ///< by row, as many as there are dates
};

/// Finds the heads in cells of a spreadsheet: a column of names and a row of dates, or neither; draws down and analytes
/// across are turned; a column of units goes to the names.
LabBlock readLabBlock(QList<QStringList> cells, const DateContext& context, const QList<OwnAnalyte>& own);

}  // namespace daymark
