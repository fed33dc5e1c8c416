// SPDX-License-Identifier: GPL-3.0-or-later
// Work-lists, recently opened children, history and merging, by keys.
#include "medicinewindow.h"

#include "views/childrenform.h"
#include "views/historyform.h"
#include "views/keylist.h"
#include "views/mergeform.h"
#include "views/page.h"
#include "views/widgets/sheetview.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestChildren : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void aWorkListOpensItsChild();
    void conditionsAreTypedAndKept();
    void aColumnIsTakenAway();
    void theChildBeforeIsOneKeyAway();
    void aFieldTellsItsHistory();
    void aCellTellsItsHistory();
    void aDuplicateIsMergedAndTakenBack();
    void aMergeThatBringsNothingIsTakenBackToo();
    void twoChildrenAreNotMerged();
    void theKeysGoOnPaper();

private:
    void add(const QString& number, const QString& course)
    {
        admit(course);
        Record after = record();
        after.patient.number = number;
        QVERIFY(m_window->session()->edit(u"number"_s, after));
    }
    /// The form of Ctrl+J, with another child looked for.
    MergeForm* mergeWith(const QString& number)
    {
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        auto* form = m_window->findChild<MergeForm*>();
        if (!form) qFatal("no form to merge");
        QTest::keyClicks(form->findChild<QLineEdit*>(), number);
        return form;
    }
    bool isBinned(const Id& child) const { return m_window->session()->registry().line(child)->binned.isValid(); }
    void undo()
    {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    QString number() const { return record().patient.number; }
    ChildrenForm* lists()
    {
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        auto* form = m_window->findChild<ChildrenForm*>();
        if (!form || !QTest::qWaitForWindowActive(form)) qFatal("no lists");
        return form;
    }
    static void write(QLineEdit* line, const QString& text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static ChipButton* chip(QWidget* form, const QString& text)
    {
        for (ChipButton* each : form->findChildren<ChipButton*>()) {
            if (each->text().startsWith(text)) return each;
        }
        return nullptr;
    }
};

void TestChildren::aWorkListOpensItsChild()
{
    add(u"KD-1"_s, u"girl; born 2019-06-01; fever d1-d8; echo d9; lad-prox 4 d9"_s);
    add(u"KD-2"_s, u"girl; born 2019-06-01; fever d1-d8; echo normal d9"_s);
    ChildrenForm* form = lists();
    auto* table = form->findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 2);
    chip(form, u"To complete"_s)->click();
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, ChildTable::Todo).data().toString().startsWith(u"Type weight and height"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(number(), u"KD-1"_s);
    QVERIFY(!form->isVisible());
    // Opened again it stands where it was.
    QCOMPARE(lists(), form);
    QVERIFY(chip(form, u"To complete"_s)->isChecked());
}

void TestChildren::conditionsAreTypedAndKept()
{
    add(u"KD-1"_s, u"fever d1-d8; echo d9; lad-prox 4 z6 d9"_s);
    add(u"KD-2"_s, u"fever d1-d8; echo d9; lad-prox 2 z1 d9"_s);
    ChildrenForm* form = lists();
    auto* model = form->findChild<QTableView*>()->model();
    auto* z = form->findChild<QLineEdit*>(u"worstZ"_s);
    write(z, u"5"_s);
    QCOMPARE(model->rowCount(), 1);
    auto* keep = form->findChild<QPushButton*>(u"keep"_s);
    QVERIFY(!keep->isEnabled());
    QTest::keyClicks(form->findChild<QLineEdit*>(u"filterName"_s), u"Large ones"_s);
    keep->click();
    ChipButton* kept = chip(form, u"Large ones"_s);
    QVERIFY(kept && kept->isChecked());
    write(z, u"0"_s);
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(!kept->isChecked());
    kept->click();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(z->text(), u"5"_s);
    form->findChild<QPushButton*>(u"forget"_s)->click();
    QVERIFY(!chip(form, u"Large ones"_s));
}

void TestChildren::aColumnIsTakenAway()
{
    add(u"KD-1"_s, u"fever d1-d8"_s);
    ChildrenForm* form = lists();
    auto* table = form->findChild<QTableView*>();
    QVERIFY(table->isColumnHidden(ChildTable::Drugs));
    for (QAction* column : form->findChild<QPushButton*>(u"columns"_s)->menu()->actions()) {
        if (column->text() == u"Drugs"_s || column->text() == u"Onset"_s) column->trigger();
    }
    QVERIFY(!table->isColumnHidden(ChildTable::Drugs));
    QVERIFY(table->isColumnHidden(ChildTable::Onset));
    // And next time too.
    const ChildrenForm again(*m_window->session(), nullptr);
    QVERIFY(again.findChild<QTableView*>()->isColumnHidden(ChildTable::Onset));
}

void TestChildren::theChildBeforeIsOneKeyAway()
{
    add(u"KD-1"_s, u"fever d1-d8"_s);
    add(u"KD-2"_s, u"fever d1-d8"_s);
    QCOMPARE(number(), u"KD-2"_s);
    key(Qt::Key_R, Qt::ControlModifier);
    QWidget* menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(number(), u"KD-1"_s);
    key(Qt::Key_R, Qt::ControlModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(number(), u"KD-2"_s);
}

void TestChildren::aFieldTellsItsHistory()
{
    admit(u"fever d1-d8; visit d100"_s);
    show(onFollowUp);
    auto* clinic = child<QLineEdit>("clinic");
    write(clinic, u"Bay"_s);
    write(clinic, u"Hill"_s);
    clinic->setFocus();
    key(Qt::Key_H, Qt::ControlModifier);
    auto* form = m_window->findChild<HistoryForm*>();
    QVERIFY(form);
    auto* list = form->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(4), u"Bay"_s);
    QCOMPARE(list->topLevelItem(0)->text(5), u"Hill"_s);
    form->findChild<QLineEdit*>()->setText(u"hill"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
}

void TestChildren::aCellTellsItsHistory()
{
    admit(u"fever d1-d8; CRP 260 d8"_s);
    show(onLabs);
    auto* sheet = m_window->desk()->page()->findChild<SheetView*>();
    sheet->setFocus();
    for (int row = 0; row < sheet->model()->rowCount(); ++row) {
        if (sheet->model()->headerData(row, Qt::Vertical).toString().contains(u"C-reactive"_s))
            sheet->goTo(sheet->model()->index(row, 0));
    }
    for (const char digit : {'2', '6'})
        QTest::keyClick(QApplication::focusWidget(), digit);
    key(Qt::Key_Return);
    key(Qt::Key_Up);
    key(Qt::Key_H, Qt::ControlModifier);
    auto* list = m_window->findChild<HistoryForm*>()->findChild<QTreeWidget*>();
    const auto results = list->findItems(u"Result"_s, Qt::MatchExactly, 3);
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.first()->text(4), u"260"_s);
    QCOMPARE(results.first()->text(5), u"26"_s);
}

void TestChildren::aDuplicateIsMergedAndTakenBack()
{
    add(u"KD-2"_s, u"fever d1-d8; CRP 260 d8"_s);
    const Id duplicate = record().patient.id;
    add(u"KD-1"_s, u"fever d1-d8; PLT 758 d24"_s);
    const Record before = record();
    auto* form = mergeWith(QString());
    auto* merge = form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY2(!merge->isEnabled(), "nobody is chosen yet");
    QTest::keyClicks(form->findChild<QLineEdit*>(), u"KD-2"_s);
    QVERIFY(merge->isEnabled());
    QTest::keyClick(form->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(record().labResults.size(), 2);
    QVERIFY(isBinned(duplicate));
    QVERIFY(m_window->notice().contains(u"KD-2 is merged into KD-1"_s));
    undo();
    QCOMPARE(record(), before);
    QVERIFY(!isBinned(duplicate));
}

void TestChildren::aMergeThatBringsNothingIsTakenBackToo()
{
    add(u"KD-2"_s, u"fever d1-d8"_s);
    const Id duplicate = record().patient.id;
    add(u"KD-1"_s, u"fever d1-d8"_s);
    const Record before = record();
    QTest::keyClick(mergeWith(u"KD-2"_s)->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(isBinned(duplicate));
    undo();
    QCOMPARE(record(), before);
    QVERIFY2(!isBinned(duplicate), "the merge, and not an edit before");
}

void TestChildren::twoChildrenAreNotMerged()
{
    add(u"KD-2"_s, u"fever d1-d8"_s);
    add(u"KD-1"_s, u"born %1"_s.arg(QDate::currentDate().addDays(-30).toString(Qt::ISODate)));
    auto* form = mergeWith(u"KD-2"_s);
    QCOMPARE(form->findChild<QListWidget*>()->count(), 1);
    QVERIFY(!form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
}

void TestChildren::theKeysGoOnPaper()
{
    key(Qt::Key_F1);
    auto* keys = m_window->findChild<KeyList*>();
    QVERIFY(keys);
    const QString file = path(u"keys.pdf"_s);
    {
        QPdfWriter paper(file);
        keys->print(&paper);
    }
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString& wanted : {u"Keys of Daymark"_s, u"Ctrl+G"_s, u"Ctrl+H"_s, u"Ctrl+Shift+V"_s, u"Labs"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
}

QTEST_MAIN(TestChildren)
#include "tst_children.moc"
