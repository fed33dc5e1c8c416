// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace daymark {

/// The case files of the sample registry, as resource paths: the published case, then the synthetic children. No real
/// child is among them.
QStringList sampleCases();

}  // namespace daymark
