// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/change.h"

#include <QStringList>

namespace daymark {

/// The case files of the sample registry, as resource paths: the published case, then the synthetic children. No real
/// child is among them.
QStringList sampleCases();

/// The children of the sample registry, as they arrive in an empty one, and the name of that edit.
Result<QList<Change>> sampleChildren();
QString sampleEdit();

}  // namespace daymark
