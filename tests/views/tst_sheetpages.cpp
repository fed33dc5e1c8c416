// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/echo.h"
#include "views/pages/labs.h"
#include "views/pages/treatments.h"

#include "../samples.h"
#include "domain/facts.h"
#include "models/sheetmodel.h"
#include "shownsheet.h"
#include "views/widgets/entryedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;
using ward::Shown;

/// The sheets by real keys: day 24 of the published case, as somebody types it.
class SheetPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labsOfDay24();
    void echoOfDay24();
    void treatment();
    void intervalBelowTheSheet();
    void modelsByAKey();
    void doseToConfirmBelowTheSheet();
    void questionKeptWithWhy();
    void escapeTakesBackOnlyWhatIsTyped();
    void deleteIsUndoable();
    void newDrawByTypingIntoIt();
    void anotherChildLeavesNothing();
    void leavingThePageLosesNothing();
    void blockCopiedAndCopiedDown();
    void changeWhileTyping();
    void filterByKey();
    void everythingIsNamed();
    void nothingClipped_data();
    void nothingClipped();
};

void SheetPagesTest::labsOfDay24()
{
    Shown<LabsPage> labs;
    labs.date(u"d24"_s);
    labs.goTo(u"Platelets"_s);
    labs.type(u"758"_s);
    labs.press(Qt::Key_Return);
    QCOMPARE(labs.result("PLT").text, u"758"_s);
    labs.goTo(u"Erythrocyte sedimentation"_s);
    labs.type(u"40"_s);
    labs.press(Qt::Key_Return);
    labs.goTo(u"C-reactive"_s);
    const QString crp = labs.head();
    labs.type(u"74 g/dL"_s);
    labs.press(Qt::Key_Return);
    QVERIFY2(labs.result("CRP").id.isNull(), "74 g/dL is stopped");
    QCOMPARE(labs.head(), crp);
    QVERIFY(labs.notice->text().contains(u"74"_s));
    labs.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(labs.result("CRP").text, u"74"_s);
    QCOMPARE(labs.result("CRP").unit, u"mg/L"_s);
    QCOMPARE(labs.result("CRP").originalText, u"74 g/dL"_s);
    QVERIFY2(labs.head() != crp, "the cursor goes on");
    labs.session->undo();
    QVERIFY(labs.result("CRP").id.isNull());
    labs.session->redo();
    labs.closeAndReopen();
    QCOMPARE(labs.result("PLT").text, u"758"_s);
    QCOMPARE(labs.result("ESR").text, u"40"_s);
    QCOMPARE(labs.result("CRP").originalText, u"74 g/dL"_s);
    labs.goTo(u"C-reactive"_s);
    QVERIFY(labs.notice->text().contains(u"74 g/dL"_s));
    QCOMPARE(labs.page->findChild<EntryEdit*>(u"originalText"_s)->text(), u"74 g/dL"_s);
}

void SheetPagesTest::echoOfDay24()
{
    Shown<EchoPage> echo;
    echo.date(u"d24"_s);
    echo.goTo(u"LMCA"_s);
    echo.type(u"6"_s);
    echo.press(Qt::Key_Return);
    echo.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    echo.goTo(u"LAD"_s);
    while (echo.head() != u"LAD"_s)
        echo.press(Qt::Key_Up);
    echo.type(u"4"_s);
    echo.press(Qt::Key_Return);
    QCOMPARE(echo.record().echoMeasures.size(), 2);
    const QList<EpisodeFacts> facts = factsOf(echo.record(), echo.session->today());
    const Fact* worst = facts.first().find(QLatin1StringView("coronary.worst"));
    QVERIFY(worst);
    QVERIFY(Language(u"en"_s)(worst->text).contains(u"6"_s));
    echo.session->undo();
    QCOMPARE(echo.record().echoMeasures.size(), 1);
    echo.session->redo();
    echo.closeAndReopen();
    QCOMPARE(echo.record().echoMeasures.size(), 2);
    QCOMPARE(echo.record().echoMeasures.first().mm->value, 6.0);
    // Tab goes to the Z of the same segment: what is typed there was reported by somebody.
    echo.goTo(u"LMCA"_s);
    echo.press(Qt::Key_Tab);
    echo.type(u"+9.7"_s);
    echo.press(Qt::Key_Return);
    QCOMPARE(echo.record().echoMeasures.first().reportedZ->value, 9.7);
}

void SheetPagesTest::treatment()
{
    Shown<TreatmentsPage> treatments;
    treatments.press(Qt::Key_Insert, Qt::ControlModifier);
    treatments.type(u"anak"_s);
    treatments.press(Qt::Key_Return);
    QVERIFY2(!treatments.record().courses.isEmpty(), qPrintable(treatments.notice->text()));
    QCOMPARE(treatments.record().courses.first().drug, u"anakinra"_s);
    treatments.type(u"5 mg/kg/day"_s);
    treatments.press(Qt::Key_Tab);
    treatments.press(Qt::Key_Tab);
    treatments.press(Qt::Key_Tab);
    treatments.type(u"d24"_s);
    treatments.press(Qt::Key_Tab);
    treatments.type(u"3 months"_s);
    treatments.press(Qt::Key_Return);
    const DoseStep& step = treatments.record().doseSteps.first();
    QCOMPARE(step.amount->value, 5.0);
    QCOMPARE(step.start.text(), u"d24"_s);
    QCOMPARE(step.duration.text(), u"P3M"_s);
}

void SheetPagesTest::intervalBelowTheSheet()
{
    Record boy = samples::child(u"KD-T"_s);
    boy.patient.birth = QDate(2019, 3, 1);
    boy.patient.sex = Sex::Male;
    Shown<LabsPage> labs(boy);
    labs.date(u"d8"_s);
    labs.goTo(u"Haemoglobin"_s);
    labs.type(u"9.9"_s);
    labs.press(Qt::Key_Return);
    labs.press(Qt::Key_Up);
    QCOMPARE(labs.sheet->currentIndex().data(FlagRole).toString(), u"L"_s);
    QVERIFY2(labs.notice->text().contains(u"interval for age and sex"_s), qPrintable(labs.notice->text()));
}

void SheetPagesTest::modelsByAKey()
{
    Shown<EchoPage> echo;
    echo.date(u"d24"_s);
    echo.goTo(u"LMCA"_s);
    echo.type(u"6"_s);
    echo.press(Qt::Key_Return);
    echo.goTo(u"LMCA"_s);
    QVERIFY(!echo.notice->text().contains(u"Lopez 2017"_s));
    echo.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY2(echo.notice->text().contains(u"Lopez 2017"_s), qPrintable(echo.notice->text()));
    QVERIFY(echo.notice->text().contains(u"Dallaire 2011"_s));
    echo.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!echo.notice->text().contains(u"Lopez 2017"_s));
}

void SheetPagesTest::doseToConfirmBelowTheSheet()
{
    Shown<TreatmentsPage> treatments;
    treatments.press(Qt::Key_Insert, Qt::ControlModifier);
    treatments.type(u"ivig"_s);
    treatments.press(Qt::Key_Return);
    treatments.type(u"5 g/kg once"_s);
    treatments.press(Qt::Key_Return);
    QVERIFY(!treatments.record().doseSteps.first().amount);
    QVERIFY2(treatments.notice->text().contains(u"Please confirm"_s), qPrintable(treatments.notice->text()));
    treatments.press(Qt::Key_Return);
    treatments.press(Qt::Key_Up);
    QCOMPARE(treatments.record().doseSteps.first().amount->value, 5.0);
    QVERIFY2(treatments.notice->text().contains(u"Please confirm"_s), qPrintable(treatments.notice->text()));
    QVERIFY(treatments.notice->text().contains(u"Reference: "_s));
}

/// What a dose is counted by is asked about at its box; going on is no answer.
void SheetPagesTest::questionKeptWithWhy()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.goTo(u"C-reactive"_s);
    labs.type(u"450"_s);
    labs.press(Qt::Key_Return);
    QVERIFY(labs.result("CRP").id.isNull());
    auto* why = labs.page->findChild<QLineEdit*>(u"noticeWhy"_s);
    QVERIFY(why->isVisible());
    why->setFocus();
    labs.type(u"repeated"_s);
    labs.press(Qt::Key_Return);
    QCOMPARE(labs.result("CRP").confirmation, u"repeated"_s);
    QVERIFY2(labs.sheet->hasFocus(), "the hands are back in the sheet");
    // Enter on the standing question is a yes.
    labs.goTo(u"C-reactive"_s);
    labs.type(u"460"_s);
    labs.press(Qt::Key_Return);
    labs.press(Qt::Key_Return);
    QCOMPARE(labs.result("CRP").text, u"460"_s);
}

void SheetPagesTest::escapeTakesBackOnlyWhatIsTyped()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.goTo(u"C-reactive"_s);
    labs.type(u"260"_s);
    labs.press(Qt::Key_Return);
    labs.goTo(u"C-reactive"_s);
    labs.type(u"9"_s);
    labs.press(Qt::Key_Escape);
    QCOMPARE(labs.result("CRP").text, u"260"_s);
    labs.press(Qt::Key_Escape);
    QCOMPARE(labs.result("CRP").text, u"260"_s);
    // A refused text is taken back, the accepted value stands again.
    labs.type(u"nonsense"_s);
    labs.press(Qt::Key_Return);
    QVERIFY(!labs.notice->text().isEmpty());
    labs.press(Qt::Key_Escape);
    QCOMPARE(labs.sheet->currentIndex().data().toString(), u"260"_s);
}

void SheetPagesTest::deleteIsUndoable()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.goTo(u"C-reactive"_s);
    labs.type(u"260"_s);
    labs.press(Qt::Key_Return);
    labs.press(Qt::Key_Up);
    labs.press(Qt::Key_Delete);
    QVERIFY(labs.result("CRP").id.isNull());
    labs.session->undo();
    QCOMPARE(labs.result("CRP").text, u"260"_s);
}

void SheetPagesTest::newDrawByTypingIntoIt()
{
    Shown<LabsPage> labs;
    labs.goTo(u"C-reactive"_s);
    labs.type(u"260"_s);
    labs.press(Qt::Key_Return);
    QVERIFY2(labs.page->findChild<EntryEdit*>(u"newDraw"_s)->hasFocus(), "the date is asked for");
    labs.type(u"d8"_s);
    labs.press(Qt::Key_Return);
    QCOMPARE(labs.result("CRP").text, u"260"_s);
    QVERIFY(labs.sheet->hasFocus());
    QCOMPARE(labs.record().labPanels.first().when.text(), u"d8"_s);
    // A date that cannot be stays at its field.
    labs.press(Qt::Key_Insert, Qt::ControlModifier);
    labs.type(u"01.01.2031"_s);
    labs.press(Qt::Key_Return);
    QCOMPARE(labs.record().labPanels.size(), 1);
    QVERIFY(labs.page->findChild<EntryEdit*>(u"newDraw"_s)->hasFocus());
}

void SheetPagesTest::anotherChildLeavesNothing()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.goTo(u"C-reactive"_s);
    labs.type(u"260"_s);
    labs.press(Qt::Key_Return);
    labs.type(u"nonsense"_s);
    labs.press(Qt::Key_Return);
    Record other;
    other.patient.id = Id::make();
    other.patient.number = u"KD-U"_s;
    Episode illness;
    illness.id = Id::make();
    illness.onset = QDate(2021, 4, 1);
    other.episodes << illness;
    QVERIFY(labs.session->edit(u"New child"_s, QList<Change>{{std::nullopt, other}}).has_value());
    QVERIFY(labs.session->openChild(other.patient.id).has_value());
    for (int row = 0; row < labs.sheet->model()->rowCount(); ++row) {
        for (int column = 0; column < labs.sheet->model()->columnCount(); ++column) {
            const QString text = labs.sheet->model()->index(row, column).data().toString();
            QVERIFY2(!text.contains(u"260"_s) && !text.contains(u"nonsense"_s), qPrintable(text));
        }
    }
    QVERIFY(!labs.notice->text().contains(u"nonsense"_s));
    QVERIFY(labs.session->openChild(labs.child).has_value());
    QCOMPARE(labs.result("CRP").text, u"260"_s);
}

void SheetPagesTest::leavingThePageLosesNothing()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.goTo(u"C-reactive"_s);
    labs.type(u"260"_s);
    labs.page->commitPending();
    QCOMPARE(labs.result("CRP").text, u"260"_s);
}

void SheetPagesTest::blockCopiedAndCopiedDown()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.goTo(u"Aspartate"_s);
    labs.type(u"69"_s);
    labs.press(Qt::Key_Return);
    labs.type(u"33"_s);
    labs.press(Qt::Key_Return);
    labs.goTo(u"Aspartate"_s);
    labs.press(Qt::Key_Down, Qt::ShiftModifier);
    labs.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"\td8\nAspartate aminotransferase, U/L\t69\nAlanine aminotransferase, U/L\t33\n"_s);
    labs.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(labs.result("ALT").text, u"69"_s);
    labs.session->undo();
    QCOMPARE(labs.result("ALT").text, u"33"_s);
}

void SheetPagesTest::changeWhileTyping()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.goTo(u"C-reactive"_s);
    labs.type(u"260"_s);
    labs.press(Qt::Key_Return);
    labs.date(u"d24"_s);
    labs.goTo(u"C-reactive"_s);
    QVERIFY2(labs.notice->text().contains(u"before: 260 mg/L (day 8)"_s), qPrintable(labs.notice->text()));
    labs.type(u"74"_s);
    QVERIFY2(labs.notice->text().contains(u"−72 %"_s), qPrintable(labs.notice->text()));
    labs.press(Qt::Key_Escape);
    QVERIFY2(!labs.notice->text().contains(u"−72 %"_s), qPrintable(labs.notice->text()));
}

void SheetPagesTest::filterByKey()
{
    Shown<LabsPage> labs;
    labs.date(u"d8"_s);
    labs.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    labs.type(u"ldl"_s);
    labs.press(Qt::Key_Return);
    QVERIFY(labs.sheet->hasFocus());
    QCOMPARE(labs.head(), u"LDL cholesterol, calculated, mmol/L"_s);
    labs.type(u"3,4"_s);
    labs.press(Qt::Key_Return);
    QCOMPARE(labs.result("LDL").text, u"3,4"_s);
    labs.press(Qt::Key_U, Qt::ControlModifier);
    labs.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    labs.goTo(u"LDL"_s);
    QVERIFY2(labs.head().endsWith(u"mg/dL"_s), qPrintable(labs.head()));
    labs.goTo(u"C-reactive"_s);
    QVERIFY(labs.head().startsWith(u"C-reactive"_s));
}

void SheetPagesTest::everythingIsNamed()
{
    Shown<LabsPage> labs;
    Shown<EchoPage> echo;
    Shown<TreatmentsPage> treatments;
    for (QWidget* page : {static_cast<QWidget*>(labs.page.get()), static_cast<QWidget*>(echo.page.get()),
                          static_cast<QWidget*>(treatments.page.get())}) {
        for (const auto* input : page->findChildren<QLineEdit*>()) {
            if (!input->isVisible()) continue;
            const bool inside = qobject_cast<const QComboBox*>(input->parentWidget());
            QVERIFY2(inside || !input->accessibleName().isEmpty(), qPrintable(input->objectName()));
        }
        QVERIFY(!page->findChild<SheetView*>()->accessibleName().isEmpty());
    }
}

void SheetPagesTest::nothingClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 x 768") << QSize(1060, 560);
    QTest::newRow("1366 x 768 at 125 %") << QSize(850, 420);
}

void SheetPagesTest::nothingClipped()
{
    QFETCH(QSize, size);
    Shown<LabsPage> labs;
    Shown<EchoPage> echo;
    Shown<TreatmentsPage> treatments;
    for (QWidget* page : {static_cast<QWidget*>(labs.page.get()), static_cast<QWidget*>(echo.page.get()),
                          static_cast<QWidget*>(treatments.page.get())}) {
        const QSize least = page->minimumSizeHint();
        QVERIFY2(least.width() <= size.width() && least.height() <= size.height(),
                 qPrintable(u"%1 needs %2 x %3"_s.arg(QLatin1StringView(page->metaObject()->className()))
                                .arg(least.width())
                                .arg(least.height())));
    }
    treatments.page->resize(size);
    treatments.type(u"IVIG 2 g/kg"_s);
    treatments.press(Qt::Key_Return);
    QVERIFY(treatments.sheet->model()->rowCount() > 1);
    QVERIFY(treatments.sheet->horizontalHeader()->length() <= treatments.sheet->viewport()->width());
}

QTEST_MAIN(SheetPagesTest)
#include "tst_sheetpages.moc"
