// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/coursecharts.h"

#include <QDateTime>

namespace daymark {

/// Writes the charts of a child to a .pdf (A4, PDF/A-1b, vector, fonts embedded), .svg or .png (two pixels a point),
/// black on white, with the child's identity and `printedAt` on the page. The file is replaced as a whole or not at
/// all; another suffix is refused.
Result<void> writeCharts(const CourseCharts& charts, const QString& path, const Language& language,
                         const QDateTime& printedAt);

/// The suffixes writeCharts() knows: pdf, svg, png.
QStringList chartFormats();

}  // namespace daymark
