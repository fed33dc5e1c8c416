// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/coursecharts.h"

#include <QDateTime>

namespace daymark {

/// What a file of this name holds that shows the charts of a child: .pdf (A4, PDF/A-1b, vector, fonts embedded), .svg
/// or .png (two pixels a point), black on white, with the child's identity and `printedAt` on the page. Another suffix
/// is refused.
Result<QByteArray> chartFile(const CourseCharts& charts, const QString& name, const Language& language,
                             const QDateTime& printedAt);

/// The suffixes chartFile() knows: pdf, svg, png.
QStringList chartFormats();

}  // namespace daymark
