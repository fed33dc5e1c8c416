// SPDX-License-Identifier: GPL-3.0-or-later
// What typing a laboratory report costs, in keys, and what it stops.
#include "medicinewindow.h"
#include "models/labgrid.h"
#include "views/widgets/sheetview.h"

using namespace daymark;
using namespace Qt::StringLiterals;

class TestLabKeys : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void anAdmissionPanel();
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
