// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left and found again.
#include "../domain/ward.h"
#include "views/desk.h"
#include "views/page.h"
#include "views/remembered.h"
#include "windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestClosing : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void closingSaysOnceThatRefusedTextWouldBeLost();
    void refusedTextOfAnotherChildIsShownFirst();
    void itRemembersFileAndPage();
    void theSampleRegistryOpensOnEveryPage();

private:
    void openAChild();
};

void TestClosing::openAChild()
{
    m_window->createFile(path(u"ward.daymark"_s), false);
    QVERIFY(m_window->session());
    const ward::Child child(QDate::currentDate().addDays(-23));
    QVERIFY(m_window->session()->edit(u"begin"_s, {Change{std::nullopt, child.record}}));
    m_window->desk()->openChild(child.record.patient.id);
}

void TestClosing::closingSaysOnceThatRefusedTextWouldBeLost()
{
    openAChild();
    m_window->desk()->showPage(1);
    auto* onset = m_window->desk()->page()->findChild<QLineEdit*>(u"onset"_s);
    QVERIFY(onset);
    const QDate before = record().episodes.first().onset;
    onset->setFocus();
    onset->selectAll();
    QTest::keyClicks(onset, u"31/2/2025"_s);
    m_window->desk()->showPage(0);

    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->desk()->pageIndex(), 1);
    QCOMPARE(onset->text(), u"31/2/2025"_s);
    QCOMPARE(record().episodes.first().onset, before);

    // The choice is theirs: corrected, or left behind.
    QVERIFY(m_window->close());
}

void TestClosing::refusedTextOfAnotherChildIsShownFirst()
{
    openAChild();
    const Id first = record().patient.id;
    ward::Child other(QDate::currentDate().addDays(-50));
    other.record.patient.number = u"KD-0002"_s;
    QVERIFY(m_window->session()->edit(u"begin"_s, {Change{std::nullopt, other.record}}));
    m_window->desk()->showPage(1);
    auto* onset = m_window->desk()->page()->findChild<QLineEdit*>(u"onset"_s);
    onset->setFocus();
    onset->selectAll();
    QTest::keyClicks(onset, u"31/2/2025"_s);
    m_window->desk()->openChild(other.record.patient.id);
    m_window->desk()->showPage(0);

    m_window->actions()[Act::CloseRegistry]->trigger();
    QVERIFY(m_window->session());
    QCOMPARE(record().patient.id, first);
    QCOMPARE(m_window->desk()->pageIndex(), 1);
    QCOMPARE(onset->text(), u"31/2/2025"_s);
    QVERIFY(!m_window->notice().isEmpty());

    // Another text that is refused is another reason to ask.
    onset->setFocus();
    onset->selectAll();
    QTest::keyClicks(onset, u"32/2/2025"_s);
    QVERIFY(!m_window->close());
    QCOMPARE(onset->text(), u"32/2/2025"_s);
    QTest::keyClick(onset, Qt::Key_Escape);
    m_window->actions()[Act::CloseRegistry]->trigger();
    QVERIFY(!m_window->session());
}

void TestClosing::itRemembersFileAndPage()
{
    openAChild();
    const int last = int(m_window->desk()->pages().size()) - 1;
    QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + last), Qt::ControlModifier);
    QCOMPARE(m_window->desk()->pageIndex(), last);
    m_window->close();
    m_window.reset();
    QCOMPARE(Remembered().lastFile(), path(u"ward.daymark"_s));
    QCOMPARE(Remembered().page(), last);
}

void TestClosing::theSampleRegistryOpensOnEveryPage()
{
    m_window->createFile(path(u"sample.daymark"_s), true);
    QVERIFY2(m_window->session(), qPrintable(m_window->notice()));
    const auto children = m_window->session()->registry().patients().value();
    QVERIFY(children.size() > 12);
    for (const PatientLine& line : children) {
        m_window->desk()->openChild(line.id);
        QVERIFY(m_window->findChild<QLabel*>(u"identity"_s)->text().contains(line.number));
    }
    for (int page = 0; page < m_window->desk()->pages().size(); ++page) {
        m_window->desk()->showPage(page);
        QVERIFY(m_window->desk()->page()->isVisible());
    }
    QVERIFY2(m_window->notice().isEmpty(), qPrintable(m_window->notice()));
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
