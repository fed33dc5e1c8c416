// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "storage/registry.h"

#include <QHash>

namespace daymark {

/// Where in the record something stands: what its history is looked for by.
struct FieldPlace
{
    QString table;                 ///< SQL table; empty: nowhere, or the whole child
    Id row;                        ///< null: no row is there now
    QStringList fields;            ///< keys; empty: every field of the row
    QHash<QString, QString> like;  ///< fields by which a row that came and went is of this place too: parent, analyte

    bool isNull() const { return table.isEmpty(); }
    friend bool operator==(const FieldPlace&, const FieldPlace&) = default;
};

/// One change as a person reads it.
struct HistoryLine
{
    QString when;    ///< "30 Nov 2026 08:41"
    QString who;     ///< user of the computer
    QString what;    ///< name of the edit
    QString field;   ///< "Result", of the row's noun where the row came or went
    QString before;  ///< as shown; empty: nothing was stated
    QString after;
};

/// What was ever done at the place, newest first; all of the child where the place is null. What only says where a row
/// belongs is left out.
QList<HistoryLine> historyOf(const QList<AuditLine>& audit, const FieldPlace& place, const Language& language);

}  // namespace daymark
