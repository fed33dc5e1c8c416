// SPDX-License-Identifier: GPL-3.0-or-later
// The file refuses an edit: what the window says then is true, and what was typed stays.
#include "medicinewindow.h"

using namespace daymark;
using namespace Qt::StringLiterals;

class TestRefusedSaves : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void aRefusedUndoIsNotCalledUndone();
    void aReasonRefusedStaysInItsForm();
};

void TestRefusedSaves::aRefusedUndoIsNotCalledUndone()
{
    admit(u"fever d1-d8"_s);
    Record after = record();
    after.patient.sex = Sex::Female;
    QVERIFY(m_window->session()->edit(u"Sex of KD-0001"_s, after));
    overtake();
    const auto* saved = child<QLabel>("saved");
    m_window->actions()[Act::Undo]->trigger();
    QVERIFY2(!saved->text().contains(u"Undone"_s), qPrintable(saved->text()));
    QVERIFY2(m_window->notice().contains(u"no longer as it was"_s), qPrintable(m_window->notice()));
    QCOMPARE(record().patient.sex, Sex::Female);
    overtake(false);
    m_window->actions()[Act::Undo]->trigger();
    QCOMPARE(saved->text(), u"Undone: Sex of KD-0001"_s);
    QCOMPARE(record().patient.sex, Sex::NotStated);
    overtake();
    m_window->actions()[Act::Redo]->trigger();
    QCOMPARE(saved->text(), u"Undone: Sex of KD-0001"_s);
    overtake(false);
    m_window->actions()[Act::Redo]->trigger();
    QCOMPARE(saved->text(), u"Redone: Sex of KD-0001"_s);
}

void TestRefusedSaves::aReasonRefusedStaysInItsForm()
{
    admit(u"fever d1-d8"_s);
    overtake();
    m_window->actions()[Act::DeleteChild]->trigger();
    auto* reason = m_window->findChild<QLineEdit*>(u"binReason"_s);
    QVERIFY(reason);
    QApplication::setActiveWindow(reason->window());
    QTRY_COMPARE(QApplication::activeWindow(), reason->window());
    type(u"entered twice"_s);
    key(Qt::Key_Return);
    QVERIFY(!record().patient.binned.isValid());
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"entered twice"_s);
    auto* refusal = reason->window()->findChild<QLabel*>(u"refusal"_s);
    QVERIFY(refusal && refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"no longer as it was"_s), qPrintable(refusal->text()));
    overtake(false);
    key(Qt::Key_Return);
    QCOMPARE(record().patient.binReason, u"entered twice"_s);
}

QTEST_MAIN(TestRefusedSaves)
#include "tst_refusedsaves.moc"
