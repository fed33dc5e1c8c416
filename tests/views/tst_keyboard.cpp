// SPDX-License-Identifier: GPL-3.0-or-later
// Everything without a mouse: every action by its key, every page in the order one reads.
#include "medicinewindow.h"

#include "views/page.h"
#include "views/widgets/card.h"

#include <algorithm>
#include <QSignalSpy>
#include <QTimer>
#include <QUndoStack>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// What leaves the window, or makes another.
bool leaves(Act act)
{
    return act == Act::Quit || act == Act::CloseRegistry;
}

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

QRect placeOf(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

}  // namespace

class TestKeyboard : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init();
    void cleanup();
    void everyActionHearsItsKey();
    void everyPageHearsItsKeys_data() { addPages(); }
    void everyPageHearsItsKeys();
    void blocksAreReachedByAKey();
    void lettersAreNeverASearch();
    void tabFollowsReading_data() { addPages(); }
    void tabFollowsReading();
    void theFocusIsAlwaysSeen_data() { addPages(); }
    void theFocusIsAlwaysSeen();

private:
    void addPages()
    {
        QTest::addColumn<int>("page");
        const char* names[] = {"overview", "admission", "labs", "treatments", "echo", "follow-up", "summary"};
        for (int page = onOverview; page <= onSummary; ++page)
            QTest::newRow(names[page]) << page;
    }
    /// Presses the action's key in the window; boxes that open are closed again.
    void press(QAction* action)
    {
        QSignalSpy heard(action, &QAction::triggered);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QWidget* target = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
        const auto combination = action->shortcut()[0];
        QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
        QVERIFY2(heard.size() == 1, qPrintable(action->text() + u" · "_s + action->shortcut().toString()));
        closeOthers();
    }
    void closeOthers()
    {
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (other != m_window.get() && other->isVisible() && qobject_cast<QDialog*>(other)) other->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->activateWindow();
    }
    void undoAll() { m_window->session()->history()->setIndex(m_index); }
    /// The widgets Tab leads through on the page, in their order.
    QList<QWidget*> way(Page* page) const
    {
        QList<QWidget*> way;
        QWidget* at = page;
        do {
            at = at->nextInFocusChain();
            if (page->isAncestorOf(at) && takesFocus(at)) way << at;
        } while (at != page);
        // The frame around others is a stop for scrolling alone.
        const QList<QWidget*> all = way;
        way.removeIf([&](QWidget* frame) {
            return std::any_of(all.cbegin(), all.cend(),
                               [&](QWidget* each) { return each != frame && frame->isAncestorOf(each); });
        });
        return way;
    }

    QTimer m_closing;  ///< of boxes that wait for an answer
    Record m_before;
    int m_index = 0;  ///< of the history, with the child as it came
};

void TestKeyboard::init()
{
    openRegistry();
    admit(
        u"girl; born 2019-06-01; fever d1-d8; 39.2 d3; rash d2-d6; admission d4; CRP 260 d8; ESR 122 d8; CRP 74 d24; "
        "ivig 2g/kg d6; aspirin 30mg/kg/day d6-d12; echo d9; 12kg d9; 86cm d9; lad-prox 4 d9; visit d60"_s);
    m_before = record();
    m_index = m_window->session()->history()->index();
    m_closing.callOnTimeout(this, [] {
        if (QWidget* box = QApplication::activeModalWidget()) box->close();
    });
    m_closing.start(20);
}

void TestKeyboard::cleanup()
{
    m_closing.stop();
    m_closing.disconnect();
    closeWindow();
}

void TestKeyboard::everyActionHearsItsKey()
{
    for (int i = 0; i < int(Act::Count); ++i) {
        QAction* action = m_window->actions()[Act(i)];
        if (leaves(Act(i)) || !action->isEnabled()) continue;
        m_window->desk()->goToPage(onOverview);
        press(action);
        if (QTest::currentTestFailed()) return;
        QVERIFY2(m_window->session(), qPrintable(action->text()));
        if (record().patient.id != m_before.patient.id) m_window->desk()->openChild(m_before.patient.id);
        undoAll();
        QCOMPARE(record(), m_before);
    }
}

void TestKeyboard::everyPageHearsItsKeys()
{
    QFETCH(const int, page);
    show(page);
    m_window->desk()->goToPage(page);
    for (QAction* action : m_window->desk()->page()->actions()) {
        if (action->shortcut().isEmpty() || !action->isEnabled()) continue;
        press(action);
        if (QTest::currentTestFailed()) return;
        m_window->desk()->commitPending();
        undoAll();
        QCOMPARE(record(), m_before);
        QCOMPARE(m_window->desk()->pageIndex(), page);
    }
}

void TestKeyboard::blocksAreReachedByAKey()
{
    show(onAdmission);
    m_window->desk()->goToPage(onAdmission);
    const auto block = [&] {
        for (QWidget* at = m_window->focusWidget(); at; at = at->parentWidget()) {
            if (qobject_cast<Card*>(at)) return at->objectName();
        }
        return QString();
    };
    QCOMPARE(block(), u"signsCard"_s);
    QStringList met;
    do {
        met << block();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
    } while (!met.contains(block()));
    QCOMPARE(block(), met.first());
    for (const QString& card : {u"temperaturesCard"_s, u"feverCard"_s, u"bodyCard"_s, u"childCard"_s})
        QVERIFY2(met.contains(card), qPrintable(met.join(u' ')));
    QVERIFY(!met.contains(u"checkLists"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(block(), met.last());
}

/// What is typed on a cell that holds nothing to type must not open another one.
void TestKeyboard::lettersAreNeverASearch()
{
    for (const auto& [page, name] : {std::pair(int(onTreatments), "sheet"), {int(onAdmission), "admissions"}}) {
        show(page);
        auto* table = m_window->desk()->page()->findChild<QTableView*>(QLatin1StringView(name));
        QVERIFY(table);
        const QModelIndex start = table->currentIndex();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                if (cell.flags().testFlag(Qt::ItemIsEditable)) continue;
                table->setCurrentIndex(cell);
                table->setFocus();
                for (const char letter : {'2', 'i', 'a'})
                    QTest::keyClick(table, letter);
                QCOMPARE(table->currentIndex(), cell);
            }
        }
        table->setCurrentIndex(start);
    }
    QCOMPARE(record(), m_before);
}

/// Nobody is led up and to the left: a step goes on in the line, down, or to the top of what stands beside it.
void TestKeyboard::tabFollowsReading()
{
    QFETCH(const int, page);
    show(page);
    const QList<QWidget*> stops = way(m_window->desk()->page());
    QVERIFY(!stops.isEmpty());
    QStringList back;
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        const QWidget* next = stops[i + 1];
        const QRect from = placeOf(stops[i]);
        const QRect to = placeOf(next);
        const bool goesUp = to.bottom() < from.top();
        const bool goesBack = to.right() < from.left();
        const bool sameLine = !goesUp && to.top() <= from.bottom();
        // From a visit, beside the list of visits, to what stands below that list.
        if (next->objectName() == u"followUp"_s) continue;
        if ((goesUp && to.left() <= from.left()) || (sameLine && goesBack))
            back << stops[i]->accessibleName() + stops[i]->objectName() + u" to "_s + next->accessibleName() +
                        next->objectName();
    }
    QVERIFY2(back.isEmpty(), qPrintable(back.join(u"; "_s)));
}

void TestKeyboard::theFocusIsAlwaysSeen()
{
    QFETCH(const int, page);
    show(page);
    m_window->activateWindow();
    Page* shown = m_window->desk()->page();
    const QList<QWidget*> stops = way(shown);
    stops.first()->setFocus(Qt::TabFocusReason);
    QSet<QWidget*> seen;
    for (int presses = 0; presses < 400 && seen.size() < stops.size(); ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        QWidget* stop = QApplication::focusWidget();
        QVERIFY(stop);
        if (!shown->isAncestorOf(stop)) {
            if (seen.size() > 1) break;
            continue;
        }
        seen << stop;
        QVERIFY2(!stop->visibleRegion().isEmpty(), qPrintable(stop->objectName() + u" has the focus out of sight"_s));
    }
    QVERIFY(seen.size() > 1);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
