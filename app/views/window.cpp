// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window.h"

#include "views/mainwindow.h"
#include "views/remembered.h"
#include "views/windowlanguage.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

namespace daymark {

QIcon programIcon()
{
    // Where nothing is installed no theme knows it.
    return QIcon::fromTheme(QStringLiteral("daymark"), QIcon(QStringLiteral(":/icons/daymark.svg")));
}

int runWindow(QApplication& application, const QString& file)
{
    QApplication::setOrganizationName(QStringLiteral("Daymark"));
    QApplication::setApplicationName(QStringLiteral("Daymark"));
    QApplication::setApplicationVersion(QStringLiteral(DAYMARK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("daymark"));
    QApplication::setWindowIcon(programIcon());
    const Remembered remembered;
    QString open = file.isEmpty() ? remembered.lastFile() : file;
    if (file.isEmpty() && !QFileInfo::exists(open)) open.clear();  // moved or unplugged: begin at the start page
    applyAppearance(remembered.appearance());

    // A change of language makes the window anew; everything accepted is on disk.
    int status = 0;
    do {
        setWindowLanguage(Remembered().language());
        MainWindow window;
        if (!open.isEmpty()) window.openFile(open);
        window.show();
        status = application.exec();
        open = window.filePath();
    } while (status == MainWindow::startAgain);
    return status;
}

}  // namespace daymark
