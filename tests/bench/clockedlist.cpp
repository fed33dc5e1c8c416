// SPDX-License-Identifier: GPL-3.0-or-later
// The list of children of a large registry with a clock on it: daymark-bench-list REGISTRY
// Types into the search by keys and takes the characters back. Prints one JSON object of milliseconds, each until
// everything is painted.
#include "clocked.h"
#include "views/desk.h"
#include "views/mainwindow.h"
#include "views/patientpane.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using namespace daymark;
using namespace daymark::bench;

/// What somebody types who looks for a child: a number, a name, a birth date, a word of the notes.
QStringList searches()
{
    return {QStringLiteral("KD-0417"),   QStringLiteral("4711"),    QStringLiteral("balo"), QStringLiteral("nefigu ka"),
            QStringLiteral("12.3.2019"), QStringLiteral("2021-05"), QStringLiteral("saka"), QStringLiteral("ru ti mi")};
}

QJsonArray measureKeys(int rounds)
{
    QJsonArray keys;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& words : searches()) {
            for (const QChar c : words)
                keys << press(0, {}, QString(c));
            for (qsizetype i = 0; i < words.size(); ++i)
                keys << press(Qt::Key_Backspace);
        }
    }
    return keys;
}

}  // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 2) giveUp(QStringLiteral("needs REGISTRY"));
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    QJsonObject result;
    result[QStringLiteral("opened")] = untilPainted([&] { window.openFile(words[1]); });
    if (!window.desk()) giveUp(window.notice());
    window.activateWindow();
    window.desk()->patients()->focusSearch();
    settle();
    (void)measureKeys(1);  // warms up
    result[QStringLiteral("keys")] = measureKeys(5);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
