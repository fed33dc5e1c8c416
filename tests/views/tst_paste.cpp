// SPDX-License-Identifier: GPL-3.0-or-later
// A block of a spreadsheet pasted into the lab sheet by keys: the preview, what is written, and how it is taken back.
#include "medicinewindow.h"
#include "models/labgrid.h"
#include "models/labpaste.h"
#include "views/page.h"
#include "views/pasteform.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/pasteview.h"
#include "views/widgets/sheetview.h"

#include <QPushButton>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestPaste : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init();
    void cleanup() { closeWindow(); }
    void previewEnterAndUndo();
    void escWritesNothing();
    void withoutAPlaceIsAskedFirst();
    void decidedInThePreview();
    void typedInThePreview();
    void askedAgainInTheSheet();
    void nothingToPaste();
    void oneCell();
    void anotherChildClosesIt();

private:
    void paste(const QString& text);
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        key(pressed, modifiers);
        QCoreApplication::processEvents();
        // The hands are in the preview while there is one, else back in the window.
        QVERIFY(QTest::qWaitForWindowActive(form() ? static_cast<QWidget*>(form()) : m_window.get()));
    }
    /// Each letter to whatever has the focus: the first one opens the cell.
    void write(const QString& text)
    {
        for (const QChar letter : text)
            type(QString(letter));
    }
    PasteForm* form() const;
    QString words(const char* label) const { return form()->findChild<QLabel*>(QString::fromLatin1(label))->text(); }
    QString current() const { return form()->findChild<PasteView*>()->currentIndex().data(Qt::EditRole).toString(); }
    SheetView* sheet() const { return m_window->desk()->page()->findChild<SheetView*>(); }
    LabGrid* grid() const { return m_window->findChild<LabGrid*>(); }
    QUndoStack* history() const { return m_window->session()->history(); }
    LabResult result(const char* analyte) const;
};

void TestPaste::init()
{
    openRegistry();
    admit(u"fever d1-d8"_s);
    show(onLabs);
    sheet()->setFocus();
}

void TestPaste::paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

/// The preview on screen; null where none is.
PasteForm* TestPaste::form() const
{
    for (PasteForm* form : m_window->findChildren<PasteForm*>()) {
        if (form->isVisible()) return form;
    }
    return nullptr;
}

LabResult TestPaste::result(const char* analyte) const
{
    for (const LabResult& row : record().labResults) {
        if (row.analyte == QLatin1StringView(analyte)) return row;
    }
    return {};
}

void TestPaste::previewEnterAndUndo()
{
    paste(u"\tJ8\tJ9\nCRP (mg/dL)\t26\t9,8\nPlaquettes\t289\t\nFerritine\t<0,3\t\n"_s);
    QVERIFY(form());
    QVERIFY2(record().labPanels.isEmpty(), "nothing is written by looking");
    auto* table = form()->findChild<PasteView*>();
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"26 mg/dL = 260"_s);
    QCOMPARE(table->model()->index(1, 2).data().toString(), u"9,8 mg/dL = 98"_s);
    QVERIFY(words("pasteTally").contains(u"4 results to paste"_s));
    QVERIFY(words("pasteWho").contains(record().patient.number));
    const int steps = history()->count();
    press(Qt::Key_Return);
    QVERIFY(!form());
    QCOMPARE(record().labPanels.size(), 2);
    QCOMPARE(record().labResults.size(), 4);
    QCOMPARE(result("FERR").text, u"<0,3"_s);
    QCOMPARE(history()->count(), steps + 1);
    QCOMPARE(history()->undoText(), u"4 results pasted"_s);
    QVERIFY2(sheet()->hasFocus(), "the hands are back in the sheet");
    QCOMPARE(sheet()->currentIndex().data().toString(), u"260"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(record().labPanels.isEmpty());
    QVERIFY(record().labResults.isEmpty());
    QVERIFY2(sheet()->currentIndex().isValid(), "the cursor is somewhere still");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(record().labResults.size(), 4);
}

void TestPaste::escWritesNothing()
{
    const int steps = history()->count();
    const Record before = record();
    paste(u"\td8\nCRP\t260\nNa\t1310\n"_s);
    QVERIFY(form());
    press(Qt::Key_F2);
    write(u"131"_s);
    press(Qt::Key_Escape);
    QVERIFY2(form(), "out of the cell first");
    QCOMPARE(current(), u"1310"_s);
    press(Qt::Key_Escape);
    QVERIFY(!form());
    QVERIFY(record() == before);
    QCOMPARE(history()->count(), steps);
    QCOMPARE(grid()->draftCount(), 0);
    QVERIFY(sheet()->hasFocus());
}

void TestPaste::withoutAPlaceIsAskedFirst()
{
    paste(u"\td8\nNa\t1310\nHumeur\t3\nCRP\t260\n"_s);
    QVERIFY(form());
    QVERIFY2(words("pasteWords").contains(u"1310"_s), "the first to look at says why");
    press(Qt::Key_Return);
    QVERIFY2(form() && record().labPanels.isEmpty(), "first it is said what would be lost");
    QCOMPARE(current(), u"Humeur"_s);
    QVERIFY(words("pasteWords").contains(u"1 refused"_s));
    QVERIFY(words("pasteWords").contains(u"1 without a place"_s));
    press(Qt::Key_Return);
    QVERIFY(!form());
    QCOMPARE(record().labResults.size(), 1);
    QCOMPARE(result("CRP").text, u"260"_s);
    QCOMPARE(grid()->draftCount(), 0);
    QVERIFY(child<NoticeBar>("notice")->isVisible());
}

void TestPaste::decidedInThePreview()
{
    paste(u"\td8\nCRP\t450\nVS\t1220\nHumeur\t3\nNorme\t9\n"_s);
    QCOMPARE(current(), u"450"_s);
    press(Qt::Key_Space);
    QCOMPARE(current(), u"1220"_s);
    QVERIFY(words("pasteWords").contains(u"122 mm/h"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(current(), u"Humeur"_s);
    press(Qt::Key_Delete);
    press(Qt::Key_F4);
    QCOMPARE(current(), u"Norme"_s);
    write(u"K"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY2(!form(), "all is decided: one Enter");
    QCOMPARE(result("CRP").confirmation, u"confirmed as typed"_s);
    QCOMPARE(result("ESR").originalText, u"1220"_s);
    QCOMPARE(result("K").text, u"9"_s);
    QCOMPARE(record().labResults.size(), 3);
}

void TestPaste::typedInThePreview()
{
    paste(u"260\t98\n"_s);
    QVERIFY(form());
    QVERIFY2(words("pasteWords").contains(u"date"_s), "the new column has none yet");
    write(u"d8"_s);
    press(Qt::Key_Tab);
    write(u"d9"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    write(u"c-r"_s);  // the rest of the name is proposed
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(!form());
    QCOMPARE(record().labPanels.size(), 2);
    QCOMPARE(record().labResults.size(), 2);
    QCOMPARE(result("CRP").text, u"260"_s);
}

void TestPaste::askedAgainInTheSheet()
{
    paste(u"\td8\nHb\t9,9\nCRP\t450\n"_s);
    press(Qt::Key_Return);
    QVERIFY(!form());
    QCOMPARE(record().labResults.size(), 1);
    QVERIFY2(!sheet()->currentIndex().data(QuestionRole).toString().isEmpty(), "the cursor stands at the question");
    press(Qt::Key_Return);
    QCOMPARE(result("CRP").text, u"450"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(record().labPanels.isEmpty());
    QCOMPARE(grid()->draftCount(), 0);
}

void TestPaste::nothingToPaste()
{
    paste(QString());
    QVERIFY(!form());
    QVERIFY(child<NoticeBar>("notice")->isVisible());
    paste(u"\td8\nHumeur\t3\n"_s);
    QVERIFY(form());
    QVERIFY(!form()->findChild<QPushButton*>(u"paste"_s)->isEnabled());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(form());
    QVERIFY(words("pasteWords").contains(u"nothing to paste"_s));
    press(Qt::Key_Escape);
    QVERIFY(!form());
}

void TestPaste::oneCell()
{
    paste(u"\td8\nCRP\t260\n"_s);
    press(Qt::Key_Return);
    sheet()->goTo(grid()->index(grid()->rowOf(u"ESR"_s), sheet()->currentIndex().column()));
    paste(u"122\n"_s);
    QVERIFY2(!form(), "one cell is typed at once");
    QCOMPARE(result("ESR").text, u"122"_s);
    // Without a draw it waits for its date.
    sheet()->goTo(grid()->index(grid()->rowOf(u"ESR"_s), grid()->newDrawColumn()));
    paste(u"90"_s);
    write(u"d9"_s);
    press(Qt::Key_Return);
    QCOMPARE(record().labPanels.size(), 2);
    QCOMPARE(record().labResults.size(), 3);
}

void TestPaste::anotherChildClosesIt()
{
    paste(u"\td8\nCRP\t260\n"_s);
    QVERIFY(form());
    m_window->desk()->openChild({});
    QCoreApplication::processEvents();
    QVERIFY(!form());
}

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
