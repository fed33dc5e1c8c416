// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "interchange/casereader.h"
#include "interchange/casewriter.h"

namespace daymark {

/// Reads a case file's text: JSON, its fields (readCaseObject), then whether the child can be (problems() as of
/// `today`). `where` of a refusal is the path of the offending value.
Result<Case> readCase(const QByteArray& text, QDate today);

/// Reads a case file. Refuses one that cannot be opened or is larger than 64 MB without reading it.
Result<Case> readCaseFile(const QString& path, QDate today);

/// What importing a case does to a registry that knows the child as `known`: nothing where the content is equal (ids
/// aside), a new child where it is unknown. A child known with other content is refused with what differs; `where` is
/// the path of the first difference.
Result<std::optional<Change>> arrival(const Case& arriving, const std::optional<Record>& known);

}  // namespace daymark
