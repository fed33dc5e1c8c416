// SPDX-License-Identifier: GPL-3.0-or-later
// What typing costs, in keys, and what it stops.
#include "medicinewindow.h"
#include "models/labgrid.h"
#include "views/widgets/sheetview.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPointer>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// What the same visit costs in a spreadsheet with a sheet each for labs, echos, treatments and visits, all laid out as
/// ours are, nothing of it computed: who types there writes dates whole, since a day of illness is no date to it.
int keysInASpreadsheet()
{
    const auto goToNextSheet = 1;                                                // Ctrl+PgDn
    const auto goToNewColumn = 3;                                                // Ctrl+Home, Ctrl+Right, Right
    const auto goToNewLine = 3;                                                  // Ctrl+Home, Ctrl+Down, Down
    const auto typed = [](const char* text) { return int(qstrlen(text)) + 1; };  // Enter or Tab after it
    const int labs = goToNewColumn + typed("24/03/2021") + 7 + typed("758") + typed("40") + typed("74");
    const int echo = goToNextSheet + goToNewColumn + typed("24/03/2021") + typed("6") + typed("4");
    const int course =
        goToNextSheet + goToNewLine + typed("anakinra") + typed("5") + typed("mg/kg/day") + typed("24/03/2021");
    const int visit = goToNextSheet + goToNewLine + typed("24/03/2021") + typed("31/03/2021");
    return labs + echo + course + visit;
}

}  // namespace

class TestLabKeys : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void anAdmissionPanel();
    void theVisitOfDay24();
    void lookingIsNoAnswer();
    void anAnalyteIsAddedByItsName_data();
    void anAnalyteIsAddedByItsName();
    void aRefusedTextGoesWithItsDraw();
    void aWaitingValueStaysInItsIllness();
    void whatCannotBeIsStopped_data();
    void whatCannotBeIsStopped();
    void datesThatCannotBe_data();
    void datesThatCannotBe();

private:
    /// One key, or several held together.
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        key(pressed, modifiers);
        QCoreApplication::processEvents();
    }
    void write(const QString& text)
    {
        // Each figure to whatever has the focus: the first one opens the cell.
        for (const QChar figure : text) {
            ++m_keys;
            type(QString(figure));
        }
    }
    QString textOf(const char* analyte) const
    {
        for (const LabResult& result : record().labResults) {
            if (result.analyte == QLatin1StringView(analyte)) return result.text;
        }
        return {};
    }
    /// Enter until the cursor of the sheet stands at this row: rows without a value are passed.
    void passTo(const QString& head)
    {
        auto* view = qobject_cast<SheetView*>(QApplication::focusWidget());
        QVERIFY(view);
        const auto here = [&] {
            return view->model()->headerData(view->currentIndex().row(), Qt::Vertical).toString().startsWith(head);
        };
        for (int passed = 0; !here(); ++passed) {
            QVERIFY2(passed < 20, qPrintable(head));
            press(Qt::Key_Return);
        }
    }
    LabGrid* grid() const { return m_window->findChild<LabGrid*>(); }

    int m_keys = 0;
};

void TestLabKeys::anAdmissionPanel()
{
    struct Value
    {
        const char* analyte;
        QString text;
    };
    // In the order of a printed report; rows between that were not measured are passed with Enter.
    const QList<Value> report{{"HB", u"9.9"_s},  {"WBC", u"17.3"_s}, {"NEUT", u"11.64"_s}, {"PLT", u"289"_s},
                              {"ESR", u"122"_s}, {"CRP", u"260"_s},  {"AST", u"69"_s},     {"ALT", u"33"_s}};
    admit(u"fever d1-d8"_s);
    show(onOverview);
    m_keys = 0;
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::ControlModifier);
    write(u"d8"_s);
    press(Qt::Key_Return);
    for (const Value& value : report) {
        auto* view = qobject_cast<SheetView*>(QApplication::focusWidget());
        QVERIFY(view);
        const int row = grid()->rowOf(QString::fromLatin1(value.analyte));
        QVERIFY2(view->currentIndex().row() <= row, value.analyte);
        for (int passed = 0; view->currentIndex().row() < row; ++passed) {
            QVERIFY2(passed < 5, qPrintable(view->currentIndex().data().toString()));
            press(Qt::Key_Return);
        }
        write(value.text);
        press(Qt::Key_Return);
        QVERIFY2(!QApplication::activeModalWidget() && !QApplication::activePopupWidget(), "no box to dismiss");
    }
    QCOMPARE(record().labPanels.size(), 1);
    QCOMPARE(record().labPanels.first().when.text(), u"d8"_s);
    for (const Value& value : report)
        QCOMPARE(textOf(value.analyte), value.text);
    qInfo("admission panel of 8 values: %d keys from the child's page", m_keys);
    QVERIFY2(m_keys <= 45, qPrintable(QString::number(m_keys)));
}

void TestLabKeys::theVisitOfDay24()
{
    admit(
        u"fever d1-d16; ivig 2g/kg d9; aspirin 50mg/kg/day d9; ivig 2g/kg d16; PLT 289 d8; ESR 122 d8; CRP 260 d8; "
        "echo d16; lmca 4.1 z5.8 d16; lad-prox 3.4 d16"_s);
    show(onOverview);
    m_keys = 0;
    // Three labs.
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::ControlModifier);
    write(u"d24"_s);
    press(Qt::Key_Return);
    const std::pair<QString, QString> labs[] = {
        {u"Platelets"_s, u"758"_s}, {u"Erythrocyte sedimentation"_s, u"40"_s}, {u"C-reactive"_s, u"74"_s}};
    for (const auto& [head, value] : labs) {
        passTo(head);
        write(value);
        press(Qt::Key_Return);
    }
    QCOMPARE(textOf("CRP"), u"260"_s);  // of day 8, the first
    QCOMPARE(record().labResults.size(), 6);
    const int keysOfLabs = m_keys;
    // Two coronaries, in the segments of the echo before.
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::ControlModifier);
    write(u"d24"_s);
    press(Qt::Key_Return);
    passTo(u"LMCA"_s);
    write(u"6"_s);
    press(Qt::Key_Return);
    passTo(u"LAD proximal"_s);
    write(u"4"_s);
    press(Qt::Key_Return);
    QCOMPARE(record().echoMeasures.size(), 4);
    const int keysOfEcho = m_keys;
    // Anakinra begins, as the published child had it.
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::ControlModifier);
    write(u"anak"_s);
    press(Qt::Key_Return);
    write(u"5/d"_s);
    for (int column = 0; column < 3; ++column)
        press(Qt::Key_Tab);
    write(u"d24"_s);
    press(Qt::Key_Return);
    QCOMPARE(record().courses.last().drug, u"anakinra"_s);
    QCOMPARE(record().doseSteps.last().amount, std::optional(PlainNumber(5)));
    QCOMPARE(record().doseSteps.last().start.text(), u"d24"_s);
    const int keysOfCourse = m_keys;
    // The visit, and the next one.
    press(Qt::Key_6, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    write(u"d24"_s);
    press(Qt::Key_Return);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(record().visits.size(), 1);
    QVERIFY2(!record().visits.first().nextDue.isNull(), "the schedule's date was taken");
    qInfo("visit of day 24: %d keys (labs %d, echo %d, treatment %d, visit %d); in a spreadsheet %d", m_keys,
          keysOfLabs, keysOfEcho - keysOfLabs, keysOfCourse - keysOfEcho, m_keys - keysOfCourse, keysInASpreadsheet());
    QVERIFY(m_keys < keysInASpreadsheet());
}

/// To look at a questioned cell and go on is no answer; Enter is.
void TestLabKeys::lookingIsNoAnswer()
{
    admit(u"fever d1-d8; CRP 260 d8"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    auto* view = qobject_cast<SheetView*>(QApplication::focusWidget());
    QVERIFY(view);
    const auto at = [&] {
        return grid()->index(grid()->rowOf(u"PLT"_s), grid()->columnOf(record().labPanels.first().id));
    };
    view->goTo(at());
    write(u"1600"_s);
    press(Qt::Key_Return);
    QVERIFY(!at().data(QuestionRole).toString().isEmpty());
    view->goTo(at());
    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    QVERIFY2(textOf("PLT").isEmpty(), "looked at and left");
    view->setFocus();
    view->goTo(at());
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QCOMPARE(textOf("PLT"), u"1600"_s);
}

void TestLabKeys::anAnalyteIsAddedByItsName_data()
{
    QTest::addColumn<bool>("chosen");
    QTest::newRow("typed as a whole") << false;
    QTest::newRow("chosen in the list") << true;
}

/// The list of names is open while Enter is pressed: it must outlive the key, and nothing of it comes back.
void TestLabKeys::anAnalyteIsAddedByItsName()
{
    QFETCH(bool, chosen);
    admit(u"fever d1-d8; CRP 260 d8"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    const AnalyteRow analyte = grid()->hiddenAnalytes().last();
    const QString name = Language()(analyte.name);
    auto* line = child<QLineEdit>("addAnalyte");
    line->setFocus();
    QTest::keyClicks(line, chosen ? name.chopped(1) : name);
    const QPointer<QCompleter> completer = line->completer();
    const QPointer<QAbstractItemView> list = completer->popup();
    QTRY_VERIFY(list->isVisible());
    if (chosen) QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY2(completer && line->completer() == completer, "it still has the key to answer");
    QVERIFY(list && !list->isVisible());
    QCOMPARE(line->text(), QString());
    QVERIFY(grid()->rowOf(analyte.code) >= 0);
    auto* view = qobject_cast<SheetView*>(QApplication::focusWidget());
    QVERIFY(view);
    QCOMPARE(view->currentIndex().row(), grid()->rowOf(analyte.code));
    // What has a row is not offered again.
    line->setFocus();
    QTest::keyClicks(line, name);
    QVERIFY(!list->isVisible() || completer->completionCount() == 0 || completer->currentCompletion() != name);
}

/// A text refused in a draw goes with the draw: nobody is asked about what nobody can see.
void TestLabKeys::aRefusedTextGoesWithItsDraw()
{
    admit(u"fever d1-d8; CRP 260 d8; CRP 74 d24"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    auto* view = qobject_cast<SheetView*>(QApplication::focusWidget());
    QVERIFY(view);
    const int column = grid()->columnOf(record().labPanels.first().id);
    view->goTo(grid()->index(grid()->rowOf(u"NA"_s), column));
    write(u"1310"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->desk()->refusedTexts().size(), 1);
    QVERIFY(grid()->removeDraw(grid()->columnOf(record().labPanels.first().id)));
    QVERIFY(m_window->desk()->refusedTexts().isEmpty());
    m_window->session()->undo();
    QCOMPARE(m_window->desk()->refusedTexts().size(), 1);
}

/// A value that waits for the date of its draw waits in its own illness.
void TestLabKeys::aWaitingValueStaysInItsIllness()
{
    admit(u"fever d1-d8; episode 2026-01-10; fever d1-d6"_s, 900);
    QCOMPARE(record().episodes.size(), 2);
    m_window->session()->showEpisode(record().episodes.first().id);
    press(Qt::Key_3, Qt::ControlModifier);
    auto* view = qobject_cast<SheetView*>(QApplication::focusWidget());
    QVERIFY(view);
    view->goTo(grid()->index(grid()->rowOf(u"CRP"_s), grid()->newDrawColumn()));
    write(u"120"_s);
    press(Qt::Key_Tab);
    QCOMPARE(grid()->draftCount(), 1);
    m_window->session()->showEpisode(record().episodes.last().id);
    const QModelIndex other = grid()->index(grid()->rowOf(u"CRP"_s), grid()->newDrawColumn());
    QVERIFY(!grid()->hasDraft(other));
    QVERIFY(grid()->addDraw(Moment::fromText(u"d3"_s).value()));
    QVERIFY(record().labResults.isEmpty());
    m_window->session()->showEpisode(record().episodes.first().id);
    QCOMPARE(grid()->index(grid()->rowOf(u"CRP"_s), grid()->newDrawColumn()).data().toString(), u"120"_s);
}

void TestLabKeys::whatCannotBeIsStopped_data()
{
    QTest::addColumn<QByteArray>("analyte");
    QTest::addColumn<QString>("typed");
    QTest::newRow("sodium 1310") << QByteArray("NA") << u"1310"_s;
    QTest::newRow("a unit of kg") << QByteArray("CRP") << u"74 kg"_s;
    QTest::newRow("negative") << QByteArray("CRP") << u"-3"_s;
    QTest::newRow("negative platelets") << QByteArray("PLT") << u"-289"_s;
}

void TestLabKeys::whatCannotBeIsStopped()
{
    QFETCH(QByteArray, analyte);
    QFETCH(QString, typed);
    admit(u"fever d1-d8"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::ControlModifier);
    write(u"d8"_s);
    press(Qt::Key_Return);
    auto* view = qobject_cast<SheetView*>(QApplication::focusWidget());
    QVERIFY(view);
    view->goTo(grid()->index(grid()->rowOf(QString::fromLatin1(analyte)), view->currentIndex().column()));
    write(typed);
    press(Qt::Key_Return);
    QVERIFY(record().labResults.isEmpty());
    QVERIFY2(!view->currentIndex().data(ProblemRole).toString().isEmpty(), "and the cell says why");
    QCOMPARE(view->currentIndex().data().toString(), typed);
}

void TestLabKeys::datesThatCannotBe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("2031") << u"1.1.2031"_s;
    QTest::newRow("before birth") << u"1.1.2001"_s;
}

void TestLabKeys::datesThatCannotBe()
{
    QFETCH(QString, typed);
    admit(u"fever d1-d8"_s);
    Record born = record();
    born.patient.birth = QDate::currentDate().addYears(-2);
    QVERIFY(m_window->session()->edit(u"birth"_s, born));
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Insert, Qt::ControlModifier);
    write(typed);
    press(Qt::Key_Return);
    QVERIFY(record().labPanels.isEmpty());
    auto* field = child<EntryEdit>("newDraw");
    QVERIFY2(field->hasFocus(), "the text stays in its field");
    QVERIFY(!field->noticeText().isEmpty());
}

QTEST_MAIN(TestLabKeys)
#include "tst_labkeys.moc"
