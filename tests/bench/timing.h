// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <QProcessEnvironment>
#include <QStringList>

namespace daymark::bench {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start);

/// The middle value; the mean of the two middle ones where their number is even. Of none: NaN.
double median(QList<double> values);

/// A program, run to its end as a whole process.
struct Program
{
    QString path;
    QStringList arguments;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    /// What it printed to standard output; ends this program with a sentence where it fails.
    QByteArray run() const;
};

/// Times each of `jobs` in turn, round after round, so that what the machine does meanwhile meets all of them alike;
/// the first round only warms up. Returns the median of each, in milliseconds.
QList<double> alternate(int rounds, const QList<std::function<void()>>& jobs);

/// Ends this program with a sentence: a figure that was not measured must not look like one.
[[noreturn]] void giveUp(const QString& why);

}  // namespace daymark::bench
