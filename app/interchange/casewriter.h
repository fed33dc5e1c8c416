// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/tables.h"

#include <QJsonObject>

namespace daymark {

enum class CaseIds { Written, LeftOut };

/// A child as the JSON object of a case file: what was stated and nothing else; no audit, nothing about the export.
/// Rows stand inside their parent, in their order. Reading it back gives the same record.
QJsonObject caseObject(const Record& record, CaseIds ids = CaseIds::Written);

/// The case file's text, keys in alphabetical order, so that equal children give equal files.
QByteArray writeCase(const Record& record);

}  // namespace daymark
