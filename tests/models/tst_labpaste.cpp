// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labpaste.h"

#include "models/pastedtext.h"
#include "sheets.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

/// A block from a spreadsheet: what its cells become, and what is written.
class LabPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomes_data();
    void becomes();
    void oneUndoableEdit();
    void refusedIsNotPasted();
    void withoutAPlace();
    void drawsLeftOut();
    void aNameIsCompletedAndNoCodeIs();
    void yearsOfTwoDigits();
    void correctedInThePreview();
    void questionsAndProposals();
    void questionsGoAndComeWithTheEdit();
    void refusedTextsBeforeAreForgotten();
    void earlierValuesOfTheBlock();
    void askedBesideWhatIsPasted();
    void replacesAndKeeps();
    void severalDrawsOfADay();
    void withoutHeads();
    void anotherChild();
    void copiedBlockComesBack();
};

namespace {

struct Paste : ward::OpenChild
{
    Language language{u"en"_s};
    LabGrid grid{*session, language};
    std::unique_ptr<LabPaste> block;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void read(const QString& text, int row = 1, int column = 0)
    {
        tester.reset();
        const QList<QStringList> cells = cellsOfText(text);
        const LabBlock read = readLabBlock(cells, {session->today(), QDate(2021, 3, 1)}, record().ownAnalytes);
        block = std::make_unique<LabPaste>(read, grid, *session, language, grid.index(row, column));
        tester = std::make_unique<QAbstractItemModelTester>(block.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    QModelIndex at(int row, int column) const { return block->index(row, column); }
    QString shown(int row, int column) const { return at(row, column).data().toString(); }
    QString head(Qt::Orientation way, int section) const { return block->headerData(section, way).toString(); }
    LabResult result(const char* analyte) const
    {
        for (const LabResult& row : record().labResults) {
            if (row.analyte == QLatin1StringView(analyte)) return row;
        }
        return {};
    }
};

}  // namespace

void LabPasteTest::becomes_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("decimal comma") << u"CRP\t98,4"_s << u"98.4"_s << true;
    QTest::newRow("below detection") << u"CRP\t<0,3"_s << u"<0.3"_s << true;
    QTest::newRow("unit in the head") << u"CRP (mg/dL)\t26"_s << u"26 mg/dL = 260"_s << true;
    QTest::newRow("unit in the cell") << u"CRP\t26 mg/dL"_s << u"26 mg/dL = 260"_s << true;
    QTest::newRow("cells wins over head") << u"CRP (mg/dL)\t260 mg/L"_s << u"260"_s << true;
    QTest::newRow("not done") << u"CRP\tnd"_s << u"not done"_s << true;
    QTest::newRow("sodium 1310") << u"Na\t1310"_s << u"1310"_s << false;
    QTest::newRow("a unit of kg in the head") << u"Sodium (kg)\t131"_s << u"131"_s << false;
    QTest::newRow("a unit of kg in the cell") << u"Sodium\t131 kg"_s << u"131 kg"_s << false;
    QTest::newRow("negative") << u"CRP\t-3"_s << u"-3"_s << false;
    QTest::newRow("words") << u"CRP\tsee report"_s << u"see report"_s << false;
    QTest::newRow("unknown analyte") << u"Mood\t3"_s << u"3"_s << false;
}

void LabPasteTest::becomes()
{
    QFETCH(QString, row);
    Paste paste;
    paste.read(u"\td8\n"_s + row + u'\n');
    QTEST(paste.shown(1, 1), "shown");
    QTEST(paste.block->tally().accepted == 1, "accepted");
    QTEST(paste.at(1, 1).data(Qt::ToolTipRole).toString().isEmpty(), "accepted");
    QTEST(!paste.block->firstLost().isValid(), "accepted");
    QVERIFY2(paste.record().labPanels.isEmpty(), "nothing is written by looking");
}

void LabPasteTest::oneUndoableEdit()
{
    Paste paste;
    paste.read(u"\td8\t24/3/2021\nCRP\t260\t74\nPlaquettes\t289\t758\nLDL\t3,4\t\n"_s);
    const int edits = paste.session->history()->count();
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labPanels.size(), 2);
    QCOMPARE(paste.record().labResults.size(), 5);
    QCOMPARE(paste.result("LDL").text, u"3,4"_s);
    QCOMPARE(paste.session->history()->count(), edits + 1);
    QCOMPARE(paste.session->history()->undoText(), u"5 results pasted"_s);
    paste.session->undo();
    QVERIFY(paste.record().labPanels.isEmpty());
    QVERIFY(paste.record().labResults.isEmpty());
}

void LabPasteTest::refusedIsNotPasted()
{
    Paste paste;
    paste.read(u"\td8\td9\nCRP\t260\t\nNa (mmol/L)\t1310\t-1\nLDL (mg/dL)\t99999\t\n"_s);
    const LabPaste::Tally tally = paste.block->tally();
    QCOMPARE(tally.accepted, 1);
    QCOMPARE(tally.refused, 3);
    QCOMPARE(paste.block->nextOpen({}), paste.at(2, 1));
    QCOMPARE(paste.block->nextOpen(paste.at(2, 1)), paste.at(2, 2));
    QCOMPARE(paste.block->nextOpen(paste.at(3, 1)), paste.at(2, 1));
    QVERIFY(paste.at(2, 1).data(ProblemRole).toString().contains(u"1310"_s));
    QVERIFY(paste.at(2, 1).data(Qt::ToolTipRole).toString().startsWith(u"Not pasted"_s));
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labResults.size(), 1);
    QVERIFY2(paste.record().labPanels.size() == 1, "no draw of refused texts alone");
    QCOMPARE(paste.grid.draftCount(), 0);
}

void LabPasteTest::withoutAPlace()
{
    Paste paste;
    paste.read(u"\td8\nNa\t1310\nHumeur\t3\nSodium urinaire\t40\nCRP\t260\n"_s);
    QCOMPARE(paste.block->tally().unplaced, 2);
    QVERIFY(paste.head(Qt::Vertical, 2).contains(u"no place"_s));
    QVERIFY2(paste.at(2, 1).data(ProblemRole).toString().isEmpty(), "the head says it, once");
    QVERIFY(paste.at(2, 1).data(Qt::ToolTipRole).toString().startsWith(u"No place"_s));
    QVERIFY2(paste.block->firstLost() == paste.at(2, 0), "before what is refused");
    QCOMPARE(paste.block->nextOpen(paste.at(2, 0)), paste.at(3, 0));
    paste.block->leaveOut(paste.at(2, 0));
    QCOMPARE(paste.block->tally().leftOut, 1);
    QCOMPARE(paste.head(Qt::Vertical, 2), u"left out"_s);
    QCOMPARE(paste.block->firstLost(), paste.at(3, 0));
    QVERIFY(paste.block->setData(paste.at(3, 0), u"K"_s));
    QCOMPARE(paste.head(Qt::Vertical, 3), u"Potassium, mmol/L"_s);
    QVERIFY2(paste.block->firstLost() == paste.at(1, 1), "only the refused one is left");
    paste.block->leaveOut(paste.at(2, 0));
    QVERIFY2(paste.block->firstLost() == paste.at(2, 0), "taken in again");
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labResults.size(), 1);
    QVERIFY(paste.result("NA").text.isEmpty());
    QCOMPARE(paste.result("CRP").text, u"260"_s);
}

void LabPasteTest::aNameIsCompletedAndNoCodeIs()
{
    Paste paste;
    paste.read(u"\td8\nMood\t3\n"_s);
    const QStringList choices = paste.at(1, 0).data(ChoicesRole).toStringList();
    const auto completed = [&](const QString& typed) {
        for (const QString& choice : choices) {
            if (choice.startsWith(typed, Qt::CaseInsensitive)) return choice;
        }
        return QString();
    };
    QCOMPARE(completed(u"ferri"_s), u"Ferritin"_s);
    for (const AnalyteRow& analyte : analyteRows({}))
        QCOMPARE(completed(analyte.code), analyte.code);
    QVERIFY2(paste.at(0, 1).data(ChoicesRole).toStringList().isEmpty(), "a date is typed");
}

void LabPasteTest::drawsLeftOut()
{
    Paste paste;
    paste.read(u"\tNorme\tJ8\td8\nCRP\t<5\t260\t255\n"_s);
    QCOMPARE(paste.block->firstLost(), paste.at(0, 1));
    paste.block->leaveOut(paste.at(0, 1));
    QVERIFY2(paste.block->firstLost() == paste.at(0, 3), "the same day twice");
    paste.block->leaveOut(paste.at(0, 2));
    QVERIFY2(!paste.block->firstLost().isValid(), "the other of that day has gone");
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labPanels.size(), 1);
    QCOMPARE(paste.result("CRP").text, u"255"_s);
}

void LabPasteTest::yearsOfTwoDigits()
{
    Paste paste;
    paste.read(u"\t08/03/21\t09.03.21 08:00\t10/3/31\t31/2/21\nCRP\t260\t98\t90\t80\n"_s);
    QCOMPARE(paste.block->tally().unplaced, 4);
    QCOMPARE(paste.at(0, 1).data(ProposalRole).toString(), u"08/03/2021"_s);
    QVERIFY2(paste.at(0, 3).data(ProposalRole).toString().isEmpty(), "2031 is no date of a draw");
    QVERIFY2(paste.at(0, 4).data(ProposalRole).toString().isEmpty(), "no such day");
    QVERIFY(!paste.block->takeProposal(paste.at(0, 3)));
    QVERIFY2(paste.block->takeProposal(paste.at(0, 1)), "all of them by one key");
    QCOMPARE(paste.block->tally().unplaced, 2);
    QCOMPARE(paste.at(0, 2).data(Qt::EditRole).toString(), u"09.03.2021 08:00"_s);
    QCOMPARE(paste.block->tally().accepted, 2);
}

void LabPasteTest::correctedInThePreview()
{
    Paste paste;
    paste.read(u"\t8/3/31\nMood\t260\n"_s);
    QCOMPARE(paste.block->tally().unplaced, 1);
    QVERIFY2(!paste.at(0, 1).data(ProblemRole).toString().isEmpty(), "a year of two digits");
    QVERIFY(paste.block->setData(paste.at(0, 1), u"8/3/2031"_s));
    QVERIFY2(!paste.at(0, 1).data(ProblemRole).toString().isEmpty(), "the future");
    QVERIFY(paste.block->setData(paste.at(0, 1), u"8/3/2021"_s));
    QVERIFY(paste.at(0, 1).data(ProblemRole).toString().isEmpty());
    QVERIFY(!paste.at(1, 0).data(ProblemRole).toString().isEmpty());
    QVERIFY(paste.block->setData(paste.at(1, 0), u"CRP"_s));
    QCOMPARE(paste.block->tally().accepted, 1);
    QVERIFY(paste.block->setData(paste.at(1, 1), u"26 mg/dL"_s));
    QVERIFY(!paste.block->nextOpen({}).isValid());
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.result("CRP").unit, u"mg/dL"_s);
}

void LabPasteTest::questionsAndProposals()
{
    Paste paste;
    paste.read(u"\td8\nCRP\t450\nFERR\t120\nK\t74 mg/L\nESR\t1220\n"_s);
    QVERIFY(!paste.at(1, 1).data(QuestionRole).toString().isEmpty());
    QVERIFY(paste.block->keep(paste.at(1, 1)));
    QCOMPARE(paste.block->tally().accepted, 2);
    QCOMPARE(paste.at(4, 1).data(ProposalRole).toString(), u"122 mm/h"_s);
    QVERIFY(paste.block->takeProposal(paste.at(4, 1)));
    QCOMPARE(paste.block->tally().accepted, 3);
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.result("CRP").confirmation, u"confirmed as typed"_s);
    QCOMPARE(paste.result("ESR").originalText, u"1220"_s);
    QVERIFY(!paste.result("ESR").correction.isEmpty());
    QVERIFY2(paste.result("K").text.isEmpty(), "mg/L of potassium");
    // A question that was not answered is asked in its cell.
    paste.read(u"\td8\nWBC (10^9/L)\t70\n"_s);
    QCOMPARE(paste.block->tally().asked, 1);
    QVERIFY(paste.block->paste());
    const QModelIndex white = paste.grid.index(paste.grid.rowOf(u"WBC"_s), 0);
    QVERIFY(!white.data(QuestionRole).toString().isEmpty());
    QVERIFY(paste.result("WBC").text.isEmpty());
    QVERIFY(paste.grid.keep(white));
    QCOMPARE(paste.result("WBC").text, u"70"_s);
}

void LabPasteTest::questionsGoAndComeWithTheEdit()
{
    Paste paste;
    paste.read(u"\td8\nCRP\t260\nWBC\t70\n"_s);
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.block->firstKey(), paste.grid.cellKey(paste.grid.index(paste.grid.rowOf(u"WBC"_s), 0)));
    QCOMPARE(paste.grid.draftCount(), 1);
    paste.session->undo();
    QCOMPARE(paste.grid.draftCount(), 0);
    paste.session->redo();
    QCOMPARE(paste.grid.draftCount(), 1);
    paste.grid.discardDraft(paste.grid.cellOf(paste.block->firstKey()));
    QCOMPARE(paste.grid.draftCount(), 0);
    // Nothing but questions: the draw is there for them.
    paste.read(u"\td9\nWBC\t70\n"_s);
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.session->history()->undoText(), u"1 draw pasted"_s);
    QCOMPARE(paste.grid.draftCount(), 1);
    paste.session->undo();
    QCOMPARE(paste.record().labPanels.size(), 1);
    QCOMPARE(paste.grid.draftCount(), 0);
}

void LabPasteTest::refusedTextsBeforeAreForgotten()
{
    Paste paste;
    const int day8 = paste.grid.addDraw(Paste::when("d8")).value();
    const QModelIndex sodium = paste.grid.index(paste.grid.rowOf(u"NA"_s), day8);
    QVERIFY(!paste.grid.setData(sodium, u"1310"_s));
    QCOMPARE(paste.grid.draftCount(), 1);
    paste.read(u"\td8\nNa\t131\n"_s);
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.grid.draftCount(), 0);
    QCOMPARE(paste.grid.cellOf(paste.block->firstKey()).data().toString(), u"131"_s);
}

void LabPasteTest::earlierValuesOfTheBlock()
{
    Paste paste;
    Record record = paste.record();
    Temperature fever;
    fever.id = Id::make();
    fever.parent = paste.episode;
    fever.when = Paste::when("d10");
    fever.text = u"39.5"_s;
    record.temperatures << fever;
    QVERIFY(paste.session->edit(u"fever"_s, record).has_value());
    paste.read(u"\td8\td10\nCRP\t260\t0,5\n"_s);
    QVERIFY2(paste.block->tally().asked == 1, "with fever, after 260 in the same block");
    paste.read(u"\td10\nCRP\t0,5\n"_s);
    QCOMPARE(paste.block->tally().asked, 0);
}

void LabPasteTest::askedBesideWhatIsPasted()
{
    Paste paste;
    paste.read(u"\td8\nHb\t12\nHCT\t36\nMCHC\t25\n"_s);
    QVERIFY2(paste.block->tally().asked > 0, "MCHC is not haemoglobin by haematocrit");
    paste.read(u"\td8\nHb\t12\nHCT\t36\nMCHC\t5\n"_s);
    QCOMPARE(paste.block->tally().refused, 1);
    QCOMPARE(paste.block->tally().asked, 0);
}

void LabPasteTest::replacesAndKeeps()
{
    Paste paste;
    paste.read(u"\td8\nCRP\t260\nESR\t122\n"_s);
    QVERIFY(paste.block->paste());
    const Id crp = paste.result("CRP").id;
    paste.read(u"\t8/3/2021\nCRP\t255\nESR\t122\nAST\t\n"_s);
    QCOMPARE(paste.shown(1, 1), u"260 → 255"_s);
    QCOMPARE(paste.block->tally().replaced, 1);
    QCOMPARE(paste.block->tally().same, 1);
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labPanels.size(), 1);
    QCOMPARE(paste.result("CRP").text, u"255"_s);
    QCOMPARE(paste.result("CRP").id, crp);
    QVERIFY2(paste.record().labResults.size() == 2, "an empty cell takes nothing away");
    // The same analyte twice: the second is not written over the first.
    paste.read(u"\td9\nCRP\t98\nProtéine C-réactive\t99\n"_s);
    QCOMPARE(paste.block->tally().accepted, 1);
    QCOMPARE(paste.block->tally().unplaced, 1);
}

void LabPasteTest::severalDrawsOfADay()
{
    Paste paste;
    paste.read(u"\t8/3/2021 08:00\t8/3/2021 20:00\nCRP\t260\t255\n"_s);
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labPanels.size(), 2);
    paste.read(u"\t8/3/2021\nCRP\t1\n"_s);
    QVERIFY2(!paste.at(0, 1).data(ProblemRole).toString().isEmpty(), "which of the two?");
    paste.read(u"\t8/3/2021 20:00\t9/3/2021\t9/3/2021\nCRP\t250\t90\t91\n"_s);
    QCOMPARE(paste.shown(1, 1), u"255 → 250"_s);
    QCOMPARE(paste.block->tally().unplaced, 1);
}

void LabPasteTest::withoutHeads()
{
    Paste paste;
    const int day8 = paste.grid.addDraw(Paste::when("d8")).value();
    paste.read(u"69\t70\n33\t34\n"_s, paste.grid.rowOf(u"AST"_s), day8);
    QCOMPARE(paste.head(Qt::Vertical, 1), u"Aspartate aminotransferase, U/L"_s);
    QCOMPARE(paste.head(Qt::Vertical, 2), u"Alanine aminotransferase, U/L"_s);
    QVERIFY(paste.head(Qt::Horizontal, 1).startsWith(u"Day 8"_s));
    QVERIFY2(!paste.at(0, 2).data(ProblemRole).toString().isEmpty(), "the second draw needs its date");
    QVERIFY(paste.block->setData(paste.at(0, 2), u"d9"_s));
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labResults.size(), 4);
}

void LabPasteTest::anotherChild()
{
    Paste paste;
    paste.read(u"\td8\nCRP\t260\n"_s);
    paste.openAnother();
    QVERIFY(!paste.block->paste());
    QVERIFY(paste.record().labPanels.isEmpty());
    QVERIFY(paste.session->openChild(paste.child).has_value());
    QVERIFY(paste.record().labPanels.isEmpty());
    QVERIFY2(paste.block->paste(), "back at its child");
    QCOMPARE(paste.result("CRP").text, u"260"_s);
}

void LabPasteTest::copiedBlockComesBack()
{
    Paste paste;
    paste.read(u"\td8\t2021-03-24 08:30\nESR\t122\t40\nCRP\t26 mg/dL\t<0,3\n"_s);
    QVERIFY(paste.block->paste());
    const LabGrid& grid = paste.grid;
    const QString copied = grid.blockText(grid.index(grid.rowOf(u"ESR"_s), 0), grid.index(grid.rowOf(u"CRP"_s), 1));
    paste.read(copied);
    QCOMPARE(paste.block->tally().unplaced, 0);
    QCOMPARE(paste.block->tally().refused, 0);
    QVERIFY(paste.block->paste());
    QCOMPARE(paste.record().labPanels.size(), 2);
    QCOMPARE(paste.record().labResults.size(), 4);
}

QTEST_GUILESS_MAIN(LabPasteTest)
#include "tst_labpaste.moc"
