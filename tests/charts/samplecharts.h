// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/coursecharts.h"
#include "interchange/casefile.h"

namespace daymark::ward {

/// A child of the sample registry; the registry's own date is fixed, so that nothing here changes tomorrow.
inline Record sampleChild(const QString& name)
{
    const QDate asOf(2026, 11, 22);
    const auto read = readCaseFile(QStringLiteral(SOURCE_DIR "/resources/sample/%1.json").arg(name), asOf);
    if (!read) qFatal("%s cannot be read", qPrintable(name));
    return until(read->record, asOf);
}

inline CourseCharts sampleCharts(const QString& name, const ChartOptions& options = {})
{
    const Record record = sampleChild(name);
    return courseCharts(Illness(record, *latestEpisode(record), QDate(2026, 11, 22)), options);
}

}  // namespace daymark::ward
