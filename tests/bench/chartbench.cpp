// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "benches.h"
#include "domain/illness.h"
#include "panels.h"
#include "storage/registry.h"
#include "timing.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace daymark::bench {

namespace {

constexpr int rounds = 15;

/// Whether the program runs and ends well: it is installed, and has what it needs.
bool works(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A gnuplot that can write PDF; empty where there is none.
QString findGnuplot()
{
    const QString gnuplot = QStandardPaths::findExecutable(QStringLiteral("gnuplot"));
    const bool draws =
        !gnuplot.isEmpty() && works(gnuplot, {QStringLiteral("-e"), QStringLiteral("set terminal pdfcairo")});
    return draws ? gnuplot : QString();
}

/// A Python that has matplotlib, first on the path or the distribution's; empty where there is none.
QString findPython()
{
    for (const QString& folders : {QString(), QStringLiteral("/usr/bin")}) {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"),
                                                              folders.isEmpty() ? QStringList() : QStringList(folders));
        if (!python.isEmpty() && works(python, {QStringLiteral("-c"), QStringLiteral("import matplotlib")}))
            return python;
    }
    return {};
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) giveUp(file.errorString());
}

CourseCharts chartsOf(const Workshop& workshop, const QString& number)
{
    const auto registry = Registry::open(workshop.registry, Registry::Mode::Read);
    if (!registry) giveUp(Language()(registry.error().message));
    const auto child = (*registry)->loadNumber(number);
    if (!child) giveUp(Language()(child.error().message));
    const QDate today = QDate::currentDate();
    const Record record = until(*child, today);
    return courseCharts(Illness(record, *latestEpisode(record), today));
}

/// Something that draws the charts of one child into a file that must be there afterwards.
struct Drawing
{
    Program program;
    QString pdf;

    void draw() const
    {
        QFile::remove(pdf);
        (void)program.run();
        if (QFileInfo(pdf).size() == 0) giveUp(program.path + QStringLiteral(" drew nothing"));
    }
};

Drawing ours(const Workshop& workshop, const QString& number)
{
    const QString pdf = QDir(workshop.folder).filePath(number + QStringLiteral("-daymark.pdf"));
    return {{workshop.daymark,
             {QStringLiteral("charts"), workshop.registry, QStringLiteral("--patient"), number,
              QStringLiteral("--output"), pdf}},
            pdf};
}

Drawing gnuplots(const QString& gnuplot, const Workshop& workshop, const QString& number)
{
    const QDir folder(workshop.folder);
    const QString script = folder.filePath(number + QStringLiteral(".gnuplot"));
    const QString pdf = folder.filePath(number + QStringLiteral("-gnuplot.pdf"));
    write(script, gnuplotScript(chartsOf(workshop, number), pdf));
    return {{gnuplot, {script}}, pdf};
}

Drawing matplotlibs(const QString& python, const Workshop& workshop, const QString& number)
{
    const QDir folder(workshop.folder);
    const QString panels = folder.filePath(number + QStringLiteral("-panels.json"));
    const QString pdf = folder.filePath(number + QStringLiteral("-matplotlib.pdf"));
    write(panels, panelsJson(chartsOf(workshop, number)));
    Program program{python, {QStringLiteral(SOURCE_DIR "/tests/bench/panels.py"), panels, pdf}};
    program.environment.insert(QStringLiteral("MPLCONFIGDIR"), workshop.folder);
    return {program, pdf};
}

/// Ours beside `theirs`; ours alone where there is none.
Figure compare(const Drawing& our, const std::optional<Drawing>& theirs, Figure figure)
{
    QList<std::function<void()>> jobs{[&] { our.draw(); }};
    if (theirs) jobs << [&] { theirs->draw(); };
    const QList<double> medians = alternate(rounds, jobs);
    figure.measured = medians.front();
    if (theirs) figure.besideMeasured = medians.back();
    return figure;
}

}  // namespace

QList<Figure> measureCharts(const Workshop& workshop)
{
    const QString gnuplot = findGnuplot();
    const QString python = findPython();
    QList<Figure> figures;
    for (const QString& number : benchChildren()) {
        const Drawing our = ours(workshop, number);
        std::optional<Drawing> theirs;
        Figure figure;
        figure.what = QStringLiteral("charts of %1 to PDF").arg(number);

        if (!gnuplot.isEmpty()) theirs = gnuplots(gnuplot, workshop, number);
        figure.beside = theirs ? QStringLiteral("gnuplot") : QStringLiteral("gnuplot is missing (gnuplot-nox)");
        figure.mostRatio = 1.0;
        figures << compare(our, theirs, figure);

        theirs.reset();
        if (!python.isEmpty()) theirs = matplotlibs(python, workshop, number);
        figure.beside =
            theirs ? QStringLiteral("matplotlib") : QStringLiteral("matplotlib is missing (python3-matplotlib)");
        figure.mostRatio = 0.1;
        figures << compare(our, theirs, figure);
    }
    return figures;
}

}  // namespace daymark::bench
