// SPDX-License-Identifier: GPL-3.0-or-later
// What Daymark costs, beside others doing the like in the same run: daymark-bench DAYMARK WINDOW SHEET LIST FOLDER
// FOLDER is made anew; it should lie on a disk of the kind registries lie on.
#include "benches.h"
#include "timing.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QThread>

namespace {

using namespace daymark::bench;

Workshop prepare(const QStringList& words)
{
    if (words.size() != 6) giveUp(QStringLiteral("needs DAYMARK WINDOW SHEET LIST FOLDER"));
    const QDir folder(words[5]);
    // Removes nothing but what an earlier run left there.
    const QString mark = folder.filePath(QStringLiteral("daymark-bench"));
    if (folder.exists() && !folder.isEmpty() && !QFile::exists(mark))
        giveUp(folder.path() + QStringLiteral(" holds something that is not this program's"));
    QDir(folder).removeRecursively();
    QFile file(mark);
    if (!QDir().mkpath(folder.path()) || !file.open(QIODevice::WriteOnly)) giveUp(file.errorString());
    Workshop workshop{words[1],
                      words[2],
                      words[3],
                      words[4],
                      folder.absolutePath(),
                      folder.absoluteFilePath(QStringLiteral("sample.daymark"))};
    (void)Program{workshop.daymark, {QStringLiteral("sample"), workshop.registry}}.run();
    return workshop;
}

/// What the machine did besides: figures of a busy one are ratios at best.
QString loadOfMachine()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).section(QLatin1Char(' '), 0, 0)
                                          : QStringLiteral("not known");
}

void print(const QString& text)
{
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const Workshop workshop = prepare(QCoreApplication::arguments());
    print(QStringLiteral("%1, %2 cores, load %3; medians of alternating runs\n")
              .arg(QSysInfo::prettyProductName(), QString::number(QThread::idealThreadCount()), loadOfMachine()));
    for (const auto& measure : {measureFacts, measureCharts, measureEdits, measureWindow, measureSheet, measureLists})
        print(QLatin1Char('\n') + tableOf(measure(workshop)));
    print(QStringLiteral("\nload at the end: %1\n").arg(loadOfMachine()));
    return 0;
}
