// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QList>
#include <QString>

namespace daymark::bench {

/// One line of the table: what was measured, beside what, and whether it is as quick or small as it should be.
struct Figure
{
    QString what;
    double measured = 0;
    QString unit = QStringLiteral("ms");
    QString beside;  ///< what was run beside it; or why nothing was
    std::optional<double> besideMeasured;
    std::optional<double> mostRatio;  ///< aim: at most so many times the thing beside
    std::optional<double> most;       ///< aim: at most this, in `unit`

    std::optional<double> ratio() const;
    /// None where there is no aim, or nothing beside to compare with.
    std::optional<bool> isMet() const;
};

/// The figures as lines under a heading.
QString tableOf(const QList<Figure>& figures);

}  // namespace daymark::bench
