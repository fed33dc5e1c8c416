// SPDX-License-Identifier: GPL-3.0-or-later
// The lab sheet of the window with a clock on it: daymark-bench-sheet FILE
// Makes the registry FILE with one child of 60 draws, types into the sheet by keys and pastes a block of 40 analytes by
// 60 draws. Prints one JSON object of milliseconds, each until everything is painted.
#include "clocked.h"
#include "domain/catalogue/analytes.h"
#include "models/labgrid.h"
#include "session/session.h"
#include "views/desk.h"
#include "views/mainwindow.h"
#include "views/page.h"
#include "views/pasteform.h"
#include "views/widgets/sheetview.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace {

using namespace daymark;
using namespace daymark::bench;

constexpr int draws = 60;
constexpr int analytesInBlock = 40;
constexpr int labs = 2;  // the third page

/// A plausible value: this share of the way between its hard limits.
double valueAt(const Analyte& analyte, double share)
{
    return analyte.lowest.value + (analyte.highest.value - analyte.lowest.value) * share;
}

/// 60 draws in 60 days of 16 results of the panel each.
Record longCourse(QDate onset)
{
    Record child;
    child.patient.id = Id::make();
    child.patient.number = QStringLiteral("KD-SHEET");
    child.patient.birth = onset.addYears(-2);
    Episode episode;
    episode.id = Id::make();
    episode.onsetKind = OnsetKind::Known;
    episode.onset = onset;
    child.episodes << episode;
    for (int day = 1; day <= draws; ++day) {
        LabPanel panel;
        panel.id = Id::make();
        panel.parent = episode.id;
        panel.when = Moment::afterOnset(day, Span::Unit::Day);
        child.labPanels << panel;
        for (const Analyte& analyte : analytes()) {
            if (!analyte.onKdPanel) continue;
            LabResult result;
            result.id = Id::make();
            result.parent = panel.id;
            result.analyte = analyte.id();
            result.text = QString::number(valueAt(analyte, 0.2));
            result.unit = analyte.shownUnit();
            child.labResults << result;
        }
    }
    return child;
}

void open(MainWindow& window, const QString& path)
{
    window.resize(1366, 768);
    window.show();
    window.createFile(path, false);
    Session* session = window.session();
    if (!session) giveUp(QStringLiteral("no registry"));
    const Record child = longCourse(session->today().addDays(-draws - 1));
    if (!session->edit(QStringLiteral("begin"), {Change{std::nullopt, child}})) giveUp(QStringLiteral("no child"));
    window.desk()->openChild(child.patient.id);
    window.desk()->showPage(labs);
    settle();
}

/// Values typed down a column in the middle: each figure is a keystroke, Enter brings it to the disk.
void measureTyping(MainWindow& window, QJsonObject& result)
{
    auto* grid = window.findChild<LabGrid*>();
    auto* page = window.desk()->page();
    auto* sheet = page ? page->findChild<SheetView*>() : nullptr;
    if (!grid || !sheet) giveUp(QStringLiteral("no sheet"));
    sheet->setFocus();
    QJsonArray keys;
    QJsonArray entries;
    for (int turn = 0; turn < 40; ++turn) {
        sheet->goTo(grid->index(grid->rowOf(QStringLiteral("CRP")), 20 + turn % 20));
        settle();
        for (const int figure : {1, 2 + turn % 2, turn % 10})
            keys << press(Qt::Key_0 + figure, {}, QString::number(figure));
        entries << press(Qt::Key_Return);
    }
    result[QStringLiteral("keys")] = keys;
    result[QStringLiteral("entries")] = entries;
}

QString block(int round)
{
    QString text;
    for (int day = 1; day <= draws; ++day)
        text += QStringLiteral("\td%1").arg(day);
    text += QLatin1Char('\n');
    for (const Analyte& analyte : analytes().first(analytesInBlock)) {
        text += QString(analyte.id()) + QStringLiteral(" (") + analyte.shownUnit() + QLatin1Char(')');
        for (int day = 1; day <= draws; ++day) {
            const double share = 0.2 + 0.001 * ((day + round) % 7);
            text += QLatin1Char('\t') + QString::number(valueAt(analyte, share));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

void measurePaste(MainWindow& window, QJsonObject& result)
{
    QJsonArray previews;
    QJsonArray pasted;
    Session& session = *window.session();
    for (int round = 0; round < 5; ++round) {
        QApplication::clipboard()->setText(block(round));
        QAction* paste = nullptr;
        for (QAction* action : window.desk()->page()->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Paste)) paste = action;
        }
        if (!paste) giveUp(QStringLiteral("nothing pastes"));
        previews << untilPainted([&] { paste->trigger(); });
        QPointer<PasteForm> form;
        for (PasteForm* each : window.findChildren<PasteForm*>()) {
            if (each->isVisible()) form = each;
        }
        if (!form) giveUp(QStringLiteral("no preview"));
        const qsizetype before = session.record().labResults.size();
        pasted << untilPainted([&] { form->accept(); });
        if (form && form->isVisible()) giveUp(QStringLiteral("the preview asks something first"));
        if (round == 0 && session.record().labResults.size() <= before) giveUp(QStringLiteral("nothing was pasted"));
    }
    result[QStringLiteral("previews")] = previews;
    result[QStringLiteral("pasted")] = pasted;
    result[QStringLiteral("results")] = int(session.record().labResults.size());
}

}  // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 2) giveUp(QStringLiteral("needs FILE"));
    MainWindow window;
    open(window, words[1]);
    QJsonObject result;
    measureTyping(window, result);
    measurePaste(window, result);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
