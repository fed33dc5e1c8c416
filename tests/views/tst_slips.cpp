// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of the hand, and where they end: what was meant is one key away, and what nobody meant is not recorded.
#include "medicinewindow.h"

#include "domain/check/check.h"
#include "views/page.h"
#include "views/patientpane.h"
#include "views/widgets/codebox.h"
#include "views/widgets/rowtable.h"
#include "views/widgets/searchmenu.h"
#include "views/widgets/sheetview.h"

using namespace daymark;
using namespace Qt::StringLiterals;

class TestSlips : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void whatWasMeantIsTakenInAForm();
    void whatWasMeantIsOfTheFieldAskedAbout();
    void whatWasMeantIsTakenInATable();
    void aWordThatIsNoneIsNoFinding();
    void theNextTemperatureIsANewOne();
    void anotherWindowEndsNoTyping();
    void undoInTheEmptySearchIsTheRecords();
    void aChildInTheBinIsReadOnly();
    void aPresetIsFoundByItsName();
    void anEndlessNameIsRefused();

private:
    /// The cursor in the new line of a table.
    RowTable* newLine(const char* name)
    {
        auto* table = child<RowTable>(name);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
        return table;
    }
};

void TestSlips::whatWasMeantIsTakenInAForm()
{
    admit(u"aged 2y; 12kg d1; visit d200"_s);
    show(onFollowUp);
    child<QWidget>("weight")->setFocus();
    type(u"124"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().bodySizes.size(), 1);
    QVERIFY(child<QWidget>("weight")->toolTip().contains(u"Ctrl+Enter takes what is proposed"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(record().bodySizes.size(), 2);
    QCOMPARE(record().bodySizes.last().text, u"12.4"_s);
    // Where nothing is proposed the key does nothing.
    child<QWidget>("height")->setFocus();
    type(u"20"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(record().bodySizes.size(), 2);
}

/// A node of 1.5 mm is one of 15 in its own field; the day beside it has nothing to take.
void TestSlips::whatWasMeantIsOfTheFieldAskedAbout()
{
    admit(u"aged 2y; node d1-d3"_s);
    show(onAdmission);
    const auto sign = [this] { return find(record().signs, record().signs.first().id); };
    NumberEdit* size = nullptr;
    for (auto* each : m_window->desk()->page()->findChildren<NumberEdit*>(u"size"_s)) {
        if (each->isVisible()) size = each;
    }
    QVERIFY(size);
    size->setFocus();
    type(u"1.5"_s);
    key(Qt::Key_Return);
    QVERIFY(!sign()->size);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sign()->size, Millimetres(15));
}

void TestSlips::whatWasMeantIsTakenInATable()
{
    admit(u"aged 2y"_s);
    show(onAdmission);
    RowTable* table = newLine("bodySizes");
    type(u"d6"_s);
    key(Qt::Key_Tab);
    type(u"w"_s);
    key(Qt::Key_Tab);
    type(u"124"_s);
    key(Qt::Key_Return);
    QVERIFY(record().bodySizes.isEmpty() || record().bodySizes.last().text.isEmpty());
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(record().bodySizes.last().text, u"12.4"_s);
    QVERIFY(table->refusedTexts().isEmpty());
}

void TestSlips::aWordThatIsNoneIsNoFinding()
{
    admit(u"aged 2y"_s);
    show(onAdmission);
    newLine("findings");
    type(u"d1"_s);
    key(Qt::Key_Tab);
    QVERIFY(record().findings.isEmpty());
}

void TestSlips::theNextTemperatureIsANewOne()
{
    admit(u"aged 2y"_s);
    show(onAdmission);
    RowTable* table = newLine("temperatures");
    type(u"d1"_s);
    key(Qt::Key_Tab);
    type(u"39.2 38.7 39.9"_s);
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(record().temperatures.size(), 3);
    QCOMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
    QCOMPARE(table->currentIndex().column(), 0);
}

void TestSlips::anotherWindowEndsNoTyping()
{
    admit(u"aged 2y; WBC 7.9 d8"_s);
    show(onLabs);
    auto* sheet = m_window->desk()->page()->findChild<SheetView*>();
    sheet->setFocus();
    for (int row = 0; row < sheet->model()->rowCount(); ++row) {
        if (sheet->model()->index(row, 0).data(Qt::EditRole).toString() == u"7.9"_s)
            sheet->goTo(sheet->model()->index(row, 0));
    }
    type(u"8."_s);
    QApplication::setActiveWindow(nullptr);  // another program
    QCOMPARE(record().labResults.first().text, u"7.9"_s);
    QApplication::setActiveWindow(m_window.get());
    type(u"4"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().labResults.first().text, u"8.4"_s);
    // So it is with a note.
    show(onFollowUp);
    child<QWidget>("notes")->setFocus();
    type(u"half a no"_s);
    QApplication::setActiveWindow(nullptr);
    QVERIFY(record().visits.isEmpty());
    QApplication::setActiveWindow(m_window.get());
    key(Qt::Key_Escape);
    show(onLabs);
    sheet->setFocus();
    // A window of this program may change the sheet: the cell is left as any other way.
    for (int row = 0; row < sheet->model()->rowCount(); ++row) {
        if (sheet->model()->index(row, 0).data(Qt::EditRole).toString() == u"8.4"_s)
            sheet->goTo(sheet->model()->index(row, 0));
    }
    type(u"9.1"_s);
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QCOMPARE(record().labResults.first().text, u"9.1"_s);
}

void TestSlips::undoInTheEmptySearchIsTheRecords()
{
    admit(u"aged 2y"_s);
    Record after = record();
    after.patient.notes = u"seen"_s;
    QVERIFY(m_window->session()->edit(u"a note"_s, after));
    auto* search = child<QLineEdit>("search");
    search->setFocus();
    type(u"kd"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(record().patient.notes == u"seen"_s, "what is typed there is undone there");
    search->clear();
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(record().patient.notes.isEmpty());
}

void TestSlips::aChildInTheBinIsReadOnly()
{
    admit(u"aged 2y; visit d100"_s);
    Record binned = record();
    binned.patient.binned = QDate::currentDate();
    QVERIFY(m_window->session()->edit(u"delete"_s, binned));
    show(onAdmission);
    auto* table = child<RowTable>("temperatures");
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!child<QWidget>("onset")->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(child<QWidget>("onset")->isEnabled());
}

void TestSlips::aPresetIsFoundByItsName()
{
    SearchMenu menu;
    for (const QString& name : {u"Infliximab"_s, u"IVIG 2 g/kg"_s, u"Warfarin, start"_s, u"Énoxaparine"_s})
        menu.addAction(name);
    menu.popup(QPoint());
    QTest::keyClicks(&menu, u"ivi"_s);
    QCOMPARE(menu.activeAction()->text(), u"IVIG 2 g/kg"_s);
    menu.hide();
    menu.popup(QPoint());
    QTest::keyClicks(&menu, u"eno"_s);
    QCOMPARE(menu.activeAction()->text(), u"Énoxaparine"_s);
    QTest::keyClicks(&menu, u"zz"_s);
    QCOMPARE(menu.activeAction()->text(), u"Énoxaparine"_s);
}

void TestSlips::anEndlessNameIsRefused()
{
    admit(u"aged 2y"_s);
    Record after = record();
    after.patient.givenName = QString(20000, u'o');
    const auto problem = newProblem(record(), after, QDate::currentDate());
    QVERIFY(problem && windowLanguage()(problem->sentence).contains(u"20000 letters are too many"_s));
}

QTEST_MAIN(TestSlips)
#include "tst_slips.moc"
