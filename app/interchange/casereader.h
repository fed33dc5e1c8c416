// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/caseformat.h"

#include "domain/record/record.h"

#include <QHash>

namespace daymark {

/// A child read from a case file, and where in the file each row stands.
struct Case
{
    Record record;
    QHash<Id, QString> paths;  ///< "episodes[0].echoStudies[1]", by the id of the row

    /// The path of a field of a row, for a sentence about it.
    QString path(const Id& row, QLatin1StringView field) const;
};

/// Reads the JSON object of a case file. Refuses an unknown field, a wrong type, an impossible value, a newer version;
/// `where` of the error is the path of the offending value. Rows without an id get one made from the child's id (or
/// number) and their path, so that reading a file twice gives the same record.
Result<Case> readCaseObject(const QJsonObject& root,
                            std::span<const caseformat::Upgrade> upgrades = caseformat::upgrades,
                            int version = caseformat::version);

}  // namespace daymark
