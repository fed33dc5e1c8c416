// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonValue>

namespace daymark {

/// Reads JSON (RFC 8259) more strictly than QJsonDocument does, and says where it stopped: refuses text that is not
/// UTF-8, NaN and infinities, numbers too large for a double, a key given twice, half of a surrogate pair, more than
/// 64 levels, and anything behind the value. `where` of the error is the path of the offending value,
/// `episodes[0].labPanels[1].when`; the sentence names the line.
Result<QJsonValue> readJson(const QByteArray& utf8);

}  // namespace daymark
