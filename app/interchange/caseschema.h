// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace daymark {

/// The JSON Schema (draft 2020-12) of the case file, made from the descriptions of the record's fields.
/// resources/case.schema.json is this, published; a test holds the two together.
QJsonObject caseSchema();

}  // namespace daymark
