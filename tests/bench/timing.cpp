// SPDX-License-Identifier: GPL-3.0-or-later
#include "timing.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <QProcess>

namespace daymark::bench {

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(QList<double> values)
{
    if (values.isEmpty()) return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

QByteArray Program::run() const
{
    constexpr int patience = 15 * 60'000;  // a large registry is minutes of work on a slow machine
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    const bool ended = process.waitForFinished(patience);
    if (!ended && process.error() == QProcess::Timedout)
        giveUp(QStringLiteral("%1 %2 did not end within 15 minutes").arg(path, arguments.join(QLatin1Char(' '))));
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(
            QStringLiteral("%1 %2 failed: %3")
                .arg(path, arguments.join(QLatin1Char(' ')), QString::fromLocal8Bit(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

QList<double> alternate(int rounds, const QList<std::function<void()>>& jobs)
{
    QList<QList<double>> times(jobs.size());
    for (int round = 0; round <= rounds; ++round) {
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const auto start = Clock::now();
            jobs[i]();
            if (round > 0) times[i] << millisecondsSince(start);
        }
    }
    QList<double> medians;
    for (const QList<double>& each : times)
        medians << median(each);
    return medians;
}

void giveUp(const QString& why)
{
    std::fprintf(stderr, "daymark-bench: %s\n", qPrintable(why));
    std::exit(1);
}

}  // namespace daymark::bench
