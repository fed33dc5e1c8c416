// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keyboard alone, as a ward uses it.
#include "../domain/ward.h"
#include "views/bannerview.h"
#include "views/childform.h"
#include "views/desk.h"
#include "views/keylist.h"
#include "views/page.h"
#include "views/patientpane.h"
#include "views/widgets/chip.h"
#include "views/widgets/whypopup.h"
#include "views/window.h"
#include "windowtest.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// Everything written on a widget and all inside it, seen or not.
QString allText(const QWidget* root)
{
    QStringList words;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        words << widget->accessibleName() << widget->toolTip() << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) words << label->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) words << line->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words << button->text();
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) words << box->currentText();
        const auto* view = qobject_cast<const QTableView*>(widget);
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                words << view->model()->index(row, column).data().toString();
        }
    }
    return words.join(u'\n');
}

}  // namespace

class TestMainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void withoutAFileItSaysWhatToDo();
    void anEmptyRegistrySaysWhatToDo();
    void aNewChildByKeyboard();
    void aTakenNumberIsRefusedAndALikeChildWarnedOf();
    void searchAndOpen();
    void anotherChildLeavesNothingOfTheFirst();
    void undoAndRedoSayWhat();
    void intoTheBinAndBack();
    void theWindowHasAnIcon();
    void aChipSaysWhy();
    void theChartsHaveATable();
    void theSecondWindowReadsOnly();
    void whatCannotBeOpenedIsSaidInTheBar();
    void everyActionHasAKeyAndIsListed();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    void addTwoChildren();
    void checkNothingIsCut();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// What a window manager does; offscreen there is none.
    static void activate(QWidget* window);
    QListView* list() const { return child<QListView>("list"); }
};

void TestMainWindow::addTwoChildren()
{
    m_window->createFile(path(u"ward.daymark"_s), false);
    QVERIFY(m_window->session());
    ward::Child first(QDate::currentDate().addDays(-23));
    first.record.patient.number = u"KD-0001"_s;
    first.record.patient.familyName = u"Ló"_s;
    first.size("d2", BodyKind::Weight, "8.2");
    first.echo("d16", EchoConclusion::Normal);
    ward::Child second(QDate::currentDate().addYears(-2));
    second.record.patient.number = u"KD-0002"_s;
    second.record.patient.familyName = u"Mi"_s;
    QVERIFY(m_window->session()->edit(u"begin"_s,
                                      {Change{std::nullopt, first.record}, Change{std::nullopt, second.record}}));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
}

void TestMainWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* active = QApplication::activePopupWidget();
    if (!active) active = QApplication::activeWindow();
    if (!active) active = m_window.get();
    QTest::keyClick(active->focusWidget() ? active->focusWidget() : active, key, modifiers);
}

void TestMainWindow::type(const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClicks(focus, text);
}

void TestMainWindow::activate(QWidget* window)
{
    QApplication::setActiveWindow(window);
    QTRY_COMPARE(QApplication::activeWindow(), window);
}

void TestMainWindow::withoutAFileItSaysWhatToDo()
{
    QVERIFY(!m_window->session());
    QVERIFY(child<QPushButton>("newRegistry")->isVisible());
    QVERIFY(child<QPushButton>("openRegistry")->isVisible());
    QVERIFY(child<QPushButton>("sampleRegistry")->isVisible());
    QVERIFY(!m_window->actions()[Act::NewChild]->isEnabled());
    QVERIFY(m_window->notice().isEmpty());
}

void TestMainWindow::anEmptyRegistrySaysWhatToDo()
{
    m_window->createFile(path(u"ward.daymark"_s), false);
    QVERIFY(child<QLabel>("noChild")->isVisible());
    QVERIFY(child<QLabel>("noChild")->text().contains(u"Ctrl+N"_s));
    QVERIFY(child<QLabel>("empty")->isVisible());
}

void TestMainWindow::aNewChildByKeyboard()
{
    m_window->createFile(path(u"ward.daymark"_s), false);
    key(Qt::Key_N, Qt::ControlModifier);
    auto* form = m_window->findChild<ChildForm*>();
    QVERIFY(form);
    activate(form);
    QCOMPARE(form->findChild<QLineEdit*>(u"number"_s)->text(), u"KD-0001"_s);
    type(u"Lo"_s);
    key(Qt::Key_Tab);
    type(u"Ba"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(!form->isVisible());
    QVERIFY(m_window->session()->hasChild());
    QCOMPARE(record().patient.number, u"KD-0001"_s);
    QCOMPARE(record().patient.familyName, u"Lo"_s);
    QCOMPARE(record().patient.givenName, u"Ba"_s);
    QCOMPARE(record().episodes.size(), 1);
    QVERIFY(child<QLabel>("identity")->text().contains(u"KD-0001"_s));
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestMainWindow::aTakenNumberIsRefusedAndALikeChildWarnedOf()
{
    addTwoChildren();
    key(Qt::Key_N, Qt::ControlModifier);
    auto* form = m_window->findChild<ChildForm*>();
    QVERIFY(form);
    activate(form);
    auto* number = form->findChild<QLineEdit*>(u"number"_s);
    QCOMPARE(number->text(), u"KD-0003"_s);
    number->setFocus();
    number->selectAll();
    type(u"kd-0002"_s);
    QVERIFY(form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    QVERIFY(!form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    key(Qt::Key_Return);
    QVERIFY(form->isVisible());
    number->selectAll();
    type(u"KD-7"_s);
    QVERIFY(!form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    QVERIFY(!form->findChild<QLabel*>(u"alike"_s)->isVisible());

    Record named = m_window->session()->registry().loadNumber(u"KD-0002"_s).value();
    Record changed = named;
    changed.patient.givenName = u"Ka"_s;
    QVERIFY(m_window->session()->edit(u"name"_s, {Change{named, changed}}));
    form->findChild<QLineEdit*>(u"familyName"_s)->setFocus();
    type(u"MI"_s);
    key(Qt::Key_Tab);
    type(u"ka"_s);
    auto* alike = form->findChild<QLabel*>(u"alike"_s);
    QVERIFY(alike->isVisible());
    Q_EMIT alike->linkActivated(named.patient.id.text());
    QCOMPARE(record().patient.number, u"KD-0002"_s);
}

void TestMainWindow::searchAndOpen()
{
    addTwoChildren();
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"mi"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    key(Qt::Key_Return);
    QCOMPARE(record().patient.number, u"KD-0002"_s);
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"nobody"_s);
    QVERIFY(child<QLabel>("empty")->text().contains(u"nobody"_s));
    key(Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(record().patient.number, u"KD-0002"_s);  // a search never closes the open child
}

void TestMainWindow::anotherChildLeavesNothingOfTheFirst()
{
    addTwoChildren();
    const auto ids = m_window->session()->registry().patients().value();
    m_window->desk()->openChild(ids[0].id);
    for (int page = 0; page < m_window->desk()->pages().size(); ++page)
        m_window->desk()->showPage(page);
    m_window->desk()->showPage(0);
    auto* right = child<QWidget>("right");
    QVERIFY(allText(right).contains(u"KD-0001"_s));
    QVERIFY(allText(right).contains(u"8.2"_s));
    const QStringList traces{u"KD-0001"_s, u"Ló"_s, u"8.2"_s};
    const auto isFreeOfTraces = [&](const QWidget* part) {
        const QString text = allText(part);
        return std::none_of(traces.begin(), traces.end(), [&](const QString& trace) { return text.contains(trace); });
    };
    m_window->desk()->openChild(ids[1].id);
    QVERIFY(allText(right).contains(u"KD-0002"_s));
    QVERIFY(isFreeOfTraces(m_window->desk()->page()));  // the page in sight at once
    QTRY_VERIFY(isFreeOfTraces(right));                 // the others when it is painted
    // Nor on a page one turns to before that.
    m_window->desk()->openChild(ids[0].id);
    m_window->desk()->openChild(ids[1].id);
    for (int page = 0; page < m_window->desk()->pages().size(); ++page) {
        m_window->desk()->showPage(page);
        QVERIFY(isFreeOfTraces(m_window->desk()->page()));
    }
    QVERIFY(isFreeOfTraces(right));
}

void TestMainWindow::undoAndRedoSayWhat()
{
    addTwoChildren();
    m_window->desk()->openChild(m_window->session()->registry().patients().value()[0].id);
    Record after = record();
    after.patient.sex = Sex::Female;
    QVERIFY(m_window->session()->edit(u"Sex of KD-0001"_s, after));
    QCOMPARE(m_window->actions()[Act::Undo]->text(), u"&Undo Sex of KD-0001"_s);
    QVERIFY(child<QLabel>("identity")->text().contains(u">F<"_s));
    list()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(record().patient.sex, Sex::NotStated);
    QVERIFY(!child<QLabel>("identity")->text().contains(u">F<"_s));
    QCOMPARE(m_window->actions()[Act::Redo]->text(), u"&Redo Sex of KD-0001"_s);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(record().patient.sex, Sex::Female);
}

/// Where the program is not installed, too.
void TestMainWindow::theWindowHasAnIcon()
{
    const QIcon icon = programIcon();
    QVERIFY(!icon.isNull());
    const QImage drawn = icon.pixmap(64, 64).toImage();
    QVERIFY(!drawn.isNull() && drawn.pixelColor(drawn.rect().center()).isValid());
    QVERIFY(QFile::exists(u":/icons/daymark.svg"_s));
}

void TestMainWindow::intoTheBinAndBack()
{
    addTwoChildren();
    m_window->desk()->openChild(m_window->session()->registry().patients().value()[0].id);
    list()->setFocus();
    key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    auto* reason = m_window->findChild<QLineEdit*>(u"binReason"_s);
    QVERIFY(reason);
    activate(reason->window());
    key(Qt::Key_Return);  // without a reason nothing happens
    QVERIFY(!record().patient.binned.isValid());
    type(u"entered twice"_s);
    key(Qt::Key_Return);
    QVERIFY(record().patient.binned.isValid());
    QCOMPARE(record().patient.binReason, u"entered twice"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(child<QLabel>("identity")->text().contains(u"entered twice"_s));

    activate(m_window.get());
    list()->setFocus();
    QCOMPARE(record().patient.number, u"KD-0001"_s);  // the list opens nobody by itself
    const PatientList& children = m_window->desk()->patients()->children();
    key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(children.showsBin());
    QCOMPARE(children.rowCount(), 1);
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!record().patient.binned.isValid());
    QCOMPARE(children.rowCount(), 0);
    key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!children.showsBin());
    QCOMPARE(list()->model()->rowCount(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);  // takes the restoring back
    QVERIFY(record().patient.binned.isValid());
}

void TestMainWindow::aChipSaysWhy()
{
    addTwoChildren();
    m_window->desk()->openChild(m_window->session()->registry().patients().value()[0].id);
    auto* banner = child<BannerView>("banner");
    auto* chip = banner->findChild<ChipButton*>();
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Day 24"_s);
    chip->setFocus();
    key(Qt::Key_Return);
    auto* why = banner->findChild<WhyPopup*>();
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"day 1"_s, Qt::CaseInsensitive));
    QTest::keyClick(why, Qt::Key_Escape);
    QVERIFY(!why->isVisible());
}

void TestMainWindow::theChartsHaveATable()
{
    addTwoChildren();
    m_window->desk()->openChild(m_window->session()->registry().patients().value()[0].id);
    auto* table = child<QTableView>("table");
    QVERIFY(!table->isVisible());
    key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() > 0);
    key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!table->isVisible());
}

void TestMainWindow::theSecondWindowReadsOnly()
{
    addTwoChildren();
    MainWindow second;
    second.openFile(path(u"ward.daymark"_s));
    QVERIFY(second.session());
    QVERIFY(second.session()->isReadOnly());
    QVERIFY(!second.notice().isEmpty());
    QVERIFY(!second.actions()[Act::NewChild]->isEnabled());
    second.desk()->openChild(second.session()->registry().patients().value()[0].id);
    QVERIFY(second.session()->hasChild());
    QVERIFY(!second.actions()[Act::DeleteChild]->isEnabled());
}

void TestMainWindow::whatCannotBeOpenedIsSaidInTheBar()
{
    addTwoChildren();
    m_window->openFile(path(u"nowhere.daymark"_s));
    QVERIFY(!m_window->notice().isEmpty());
    QCOMPARE(m_window->filePath(), path(u"ward.daymark"_s));  // the registry open before stays
    m_window->createFile(path(u"ward.daymark"_s), false);     // a name that is taken
    QCOMPARE(m_window->session()->registry().patients().value().size(), 2);
}

void TestMainWindow::everyActionHasAKeyAndIsListed()
{
    QSet<QString> keys;
    for (const ActionSentence& sentence : actionSentences()) {
        const QString shortcut = m_window->actions()[sentence.act]->shortcut().toString();
        QVERIFY2(!shortcut.isEmpty(), sentence.text);
        QVERIFY2(!keys.contains(shortcut), qPrintable(shortcut));
        keys << shortcut;
    }
    addTwoChildren();
    for (Page* page : m_window->desk()->pages()) {
        for (const QAction* action : page->actions()) {
            const QString shortcut = action->shortcut().toString();
            QVERIFY2(shortcut.isEmpty() != action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!keys.contains(shortcut), qPrintable(shortcut));
        }
    }
    key(Qt::Key_F1);
    auto* list = m_window->findChild<KeyList*>();
    QVERIFY(list && list->isVisible());
    const auto* tree = list->findChild<QTreeWidget*>();
    QVERIFY(tree->topLevelItem(0)->childCount() >=
            int(actionSentences().size()) + int(m_window->desk()->pages().size()));
}

void TestMainWindow::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString& language : Language::available()) {
        QTest::addRow("%s 100 %%", qPrintable(language)) << language << QSize(1366, 768);
        // The same screen at 125 %, less a title bar.
        QTest::addRow("%s 125 %%", qPrintable(language)) << language << QSize(1092, 590);
    }
}

void TestMainWindow::nothingIsClipped()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    setWindowLanguage(language);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(size);
    m_window->show();
    m_window->createFile(path(u"sample.daymark"_s), true);
    m_window->desk()->openChild(m_window->session()->registry().loadNumber(u"KD-0016"_s).value().patient.id);
    for (int page = 0; page < int(m_window->desk()->pages().size()); ++page) {
        m_window->desk()->showPage(page);
        QCoreApplication::processEvents();
        const QSize least = m_window->desk()->pages()[page]->minimumSizeHint();
        QVERIFY2(m_window->size() == size,
                 qPrintable(u"page %1 needs %2 × %3"_s.arg(page).arg(least.width()).arg(least.height())));
        if (page == 0 || page == int(m_window->desk()->pages().size()) - 1) checkNothingIsCut();
        if (QTest::currentTestFailed()) return;
    }
}

void TestMainWindow::checkNothingIsCut()
{
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!label && !button) continue;
        const bool wraps = widget->sizePolicy().hasHeightForWidth() || (label && label->wordWrap());
        const QSize needs = wraps ? QSize(0, widget->heightForWidth(widget->width())) : widget->minimumSizeHint();
        const QString who = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() +
                            u' ' + (label ? label->text() : button->text());
        QVERIFY2(widget->width() >= needs.width() && widget->height() >= needs.height(), qPrintable(who));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
