// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed outlives the program, however it ends.
#include "medicinewindow.h"

#include <QFile>
#include <QTemporaryDir>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestCrash : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void whatIsHalfTypedIsSaidAfterwards();
    void whatIsHalfTypedInASheetToo();
    void whatWasAcceptedIsNotSaid();
    void aWindowThatIsClosedLeavesNothing();

private:
    QList<HalfTyped> kept() const { return *m_window->session()->registry().halfTyped(); }
    /// The file as it is on the disk now, opened by a window that knows nothing of this one.
    void openWhatIsThere(const QString& file)
    {
        m_elsewhere = std::make_unique<QTemporaryDir>();
        const QString copy = m_elsewhere->filePath(u"after.daymark"_s);
        QVERIFY(QFile::copy(file, copy));
        closeWindow();
        openWindow();
        m_window->openFile(copy);
        QVERIFY(m_window->session());
    }
    void crash() { openWhatIsThere(m_window->filePath()); }

    std::unique_ptr<QTemporaryDir> m_elsewhere;
};

void TestCrash::whatIsHalfTypedIsSaidAfterwards()
{
    admit(u"fever d1-d8; visit d120"_s);
    show(onFollowUp);
    child<QWidget>("weight")->setFocus();
    type(u"14.2"_s);
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(kept().first().child, record().patient.number);
    QCOMPARE(kept().first().text, u"14.2"_s);
    const QString number = record().patient.number;
    crash();
    QVERIFY2(m_window->notice().contains(u"“14.2”"_s), qPrintable(m_window->notice()));
    QVERIFY2(m_window->notice().contains(number + u", Follow-up, "_s), qPrintable(m_window->notice()));
    // A second crash before anything was done about it says it again.
    QCOMPARE(kept().size(), 1);
}

void TestCrash::whatIsHalfTypedInASheetToo()
{
    admit(u"fever d1-d8; 12kg d120; 90cm d120; visit d120"_s);
    show(onFollowUp);
    child<QWidget>("echo")->setFocus();
    type(u"3.1"_s);
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(kept().first().text, u"3.1"_s);
    QVERIFY2(kept().first().place.contains(u"LMCA"_s), qPrintable(kept().first().place));
    // Refused it is kept all the same.
    type(u"x"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(kept().value(0).text, u"3.1x"_s);
}

void TestCrash::whatWasAcceptedIsNotSaid()
{
    admit(u"fever d1-d8; visit d120"_s);
    show(onFollowUp);
    child<QWidget>("weight")->setFocus();
    type(u"14.2"_s);
    QTRY_COMPARE(kept().size(), 1);
    key(Qt::Key_Return);
    QTRY_VERIFY(kept().isEmpty());
    const auto before = record().bodySizes.size();
    crash();
    QVERIFY(m_window->notice().isEmpty());
    m_window->desk()->openChild(m_child.record.patient.id);
    QCOMPARE(record().bodySizes.size(), before);
}

void TestCrash::aWindowThatIsClosedLeavesNothing()
{
    admit(u"fever d1-d8; visit d120"_s);
    show(onFollowUp);
    child<QWidget>("weight")->setFocus();
    type(u"heavy"_s);
    QTRY_COMPARE(kept().size(), 1);
    const QString file = m_window->filePath();
    m_window->actions()[Act::CloseRegistry]->trigger();  // says that it would be lost
    QVERIFY(m_window->session());
    m_window->actions()[Act::CloseRegistry]->trigger();
    QVERIFY(!m_window->session());
    openWhatIsThere(file);
    QVERIFY(kept().isEmpty());
}

QTEST_MAIN(TestCrash)
#include "tst_crash.moc"
