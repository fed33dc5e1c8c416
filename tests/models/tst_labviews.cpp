// SPDX-License-Identifier: GPL-3.0-or-later
#include "labsheet.h"

#include <QSignalSpy>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;
using ward::Sheet;

/// The lab sheet as somebody looks at it: filtered, in another unit, beside the value before, as a block to copy.
class LabViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtered_data();
    void filtered();
    void unitOfARow();
    void whyAResultStandsAsItDoes();
    void previousValueAndChange();
    void copiedBlock();
    void copiedDown();
    void cellsByKey();
};

void LabViewsTest::filtered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("a name") << u"plate"_s << u"PLT"_s;
    QTest::newRow("what a French laboratory prints") << u"plaquettes"_s << u"PLT"_s;
    QTest::newRow("accents do not matter") << u"ferritine"_s << u"FERR"_s;
    QTest::newRow("not on the panel") << u"ldl"_s << u"LDL"_s;
    QTest::newRow("every word") << u"troponin high i"_s << u"HSTNI"_s;
}

void LabViewsTest::filtered()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    Sheet sheet;
    const int all = sheet.grid->rowCount();
    sheet.grid->setFilter(words);
    QVERIFY(sheet.grid->rowOf(code) > 0);
    QVERIFY(sheet.grid->rowOf(u"CRP"_s) < 0);
    QVERIFY2(sheet.grid->index(0, 0).data(HeadingRole).toBool(), "with the head of its group");
    sheet.grid->setFilter({});
    QCOMPARE(sheet.grid->rowCount(), all);
}

void LabViewsTest::whyAResultStandsAsItDoes()
{
    Record aged;
    aged.patient.birth = QDate(2019, 3, 1);
    Sheet sheet(aged);
    const int day8 = sheet.draw("d8");
    sheet.grid->showAnalyte(u"PCT"_s);
    QVERIFY(sheet.type("PCT", day8, u"0.7"_s));
    const auto why = sheet.grid->whyOf(sheet.cell("PCT", day8));
    QVERIFY(why);
    const Language english(u"en"_s);
    const bool coded = std::any_of(why->inputs.begin(), why->inputs.end(), [&](const Input& input) {
        return english(input.what) == u"LOINC"_s && !english(input.value).isEmpty();
    });
    QVERIFY2(coded, "its code, for whoever compares it with the laboratory's");
    // What nobody verified is text beside it, and decides nothing.
    QVERIFY(!why->remarks.isEmpty());
    QCOMPARE(why->remarks.last().standing, Standing::Unverified);
    QVERIFY(english(why->remarks.last().text).contains(u"procalcitonin below 0.5"_s));
}

void LabViewsTest::unitOfARow()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    QVERIFY(sheet.type("CRP", day8, u"260"_s));
    const int row = sheet.grid->rowOf(u"CRP"_s);
    QCOMPARE(sheet.grid->nextUnit(row), u"mg/dL"_s);
    QCOMPARE(sheet.text("CRP", day8), u"26"_s);
    QVERIFY(sheet.grid->headerData(row, Qt::Vertical, Qt::DisplayRole).toString().endsWith(u"mg/dL"_s));
    QVERIFY2(sheet.record().labResults.first().unit == u"mg/L"_s, "the typed unit is kept");
    QCOMPARE(sheet.cell("CRP", day8).data(Qt::EditRole).toString(), u"260 mg/L"_s);
    const int day9 = sheet.draw("d9");
    QVERIFY(sheet.type("CRP", day9, u"7,40"_s));
    QCOMPARE(sheet.record().labResults.last().unit, u"mg/dL"_s);
    QCOMPARE(sheet.text("CRP", day9), u"7.40"_s);
    while (sheet.grid->nextUnit(row) != u"mg/L"_s) {
    }
    QCOMPARE(sheet.text("CRP", day8), u"260"_s);
    QCOMPARE(sheet.text("CRP", day9), u"74"_s);
    QVERIFY2(sheet.grid->nextUnit(sheet.grid->rowOf(u"ESR"_s)).isEmpty(), "there is no other");
    QCOMPARE(sheet.grid->nextUnit(row), u"mg/dL"_s);
    Record other;
    other.patient.id = Id::make();
    other.patient.number = u"KD-0099"_s;
    QVERIFY(sheet.session->edit(u"New child"_s, QList<Change>{{std::nullopt, other}}));
    const Id here = sheet.record().patient.id;
    QVERIFY(sheet.session->openChild(other.patient.id));
    QVERIFY2(!sheet.grid->headerData(row, Qt::Vertical, Qt::DisplayRole).toString().endsWith(u"mg/dL"_s),
             "the unit of a row is chosen for one child");
    QVERIFY(sheet.session->openChild(here));
    QVERIFY(sheet.grid->headerData(row, Qt::Vertical, Qt::DisplayRole).toString().endsWith(u"mg/dL"_s));
}

void LabViewsTest::previousValueAndChange()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    QVERIFY(sheet.type("CRP", day8, u"260"_s));
    const int day24 = sheet.draw("d24");
    const QModelIndex cell = sheet.cell("CRP", day24);
    QCOMPARE(sheet.grid->whileTyping(cell, {}), u"before: 260 mg/L (day 8)"_s);
    QCOMPARE(sheet.grid->whileTyping(cell, u"7.4 mg/dL"_s), u"before: 260 mg/L (day 8); change −186 (−72 %)"_s);
    QCOMPARE(sheet.grid->whileTyping(cell, u"<5"_s), u"before: 260 mg/L (day 8)"_s);
    QCOMPARE(sheet.grid->whileTyping(sheet.cell("PLT", day24), u"300"_s), QString());
    QCOMPARE(sheet.grid->whileTyping(sheet.cell("CRP", day8), u"3"_s), QString());
    QCOMPARE(sheet.grid->whileTyping(sheet.cell("CRP", sheet.grid->newDrawColumn()), {}),
             u"before: 260 mg/L (day 8)"_s);
    sheet.grid->setNewestLeft(true);
    QCOMPARE(sheet.grid->whileTyping(sheet.cell("CRP", 0), {}), u"before: 260 mg/L (day 8)"_s);
}

void LabViewsTest::copiedBlock()
{
    Sheet sheet;
    const int day8 = sheet.draw("2021-03-08T08:00");
    const int day24 = sheet.draw("d24");
    QVERIFY(sheet.type("ESR", day8, u"122"_s));
    QVERIFY(sheet.type("CRP", day8, u"26 mg/dL"_s));
    QVERIFY(sheet.type("CRP", day24, u"<0,3"_s));
    QCOMPARE(sheet.grid->blockText(sheet.cell("CRP", day8), sheet.cell("CRP", day8)), u"260 mg/L"_s);
    QCOMPARE(sheet.grid->blockText(sheet.cell("ESR", day8), sheet.cell("CRP", day24)),
             u"\t2021-03-08 08:00\td24\nErythrocyte sedimentation rate, mm/h\t122\t\n"
             "C-reactive protein, mg/L\t260\t<0.3\n"_s);
}

void LabViewsTest::copiedDown()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    const int day9 = sheet.draw("d9");
    QVERIFY(sheet.type("ESR", day8, u"nd"_s));
    QVERIFY(sheet.type("ESR", day9, u"450"_s) || sheet.grid->draftCount() == 1);
    sheet.grid->discardDraft(sheet.cell("ESR", day9));
    QVERIFY(sheet.type("ESR", day9, u"90"_s));
    const int edits = sheet.session->history()->count();
    QVERIFY(sheet.grid->copyDown(sheet.cell("ESR", day8), sheet.cell("CRP", day9)));
    QCOMPARE(sheet.text("CRP", day8), u"not done"_s);
    QCOMPARE(sheet.text("CRP", day9), u"90"_s);
    QCOMPARE(sheet.session->history()->count(), edits + 1);
    sheet.session->undo();
    QCOMPARE(sheet.text("CRP", day8), QString());
    // One cell alone takes what stands above it; what cannot be stays in the cell.
    QVERIFY(sheet.grid->copyDown(sheet.cell("CRP", day9), sheet.cell("CRP", day9)));
    QCOMPARE(sheet.text("CRP", day9), u"90"_s);
    QVERIFY(sheet.type("WBC", day9, u"17"_s));
    QVERIFY(sheet.type("MCHC", day9, u"34"_s));
    QVERIFY(sheet.type("MCV", day9, u"80"_s));
    QVERIFY2(!sheet.grid->copyDown(sheet.cell("MCHC", day9), sheet.cell("MCHC", day9)), "MCHC is never 80");
    QCOMPARE(sheet.text("MCHC", day9), u"80"_s);
    QCOMPARE(sheet.grid->draftCount(), 1);
    sheet.grid->discardDraft(sheet.cell("MCHC", day9));
    // Many that fit nowhere are left nowhere.
    QSignalSpy refused(sheet.grid.get(), &SheetModel::refused);
    QVERIFY(sheet.type("MCV", day8, u"80"_s));
    QVERIFY(!sheet.grid->copyDown(sheet.cell("MCV", day8), sheet.cell("MCHC", day9)));
    QCOMPARE(sheet.grid->draftCount(), 0);
    QCOMPARE(refused.size(), 1);
}

void LabViewsTest::cellsByKey()
{
    Sheet sheet;
    sheet.draw("d8");
    sheet.draw("d9");
    for (const bool left : {false, true}) {
        sheet.grid->setNewestLeft(left);
        for (int row = 0; row < sheet.grid->rowCount(); ++row) {
            for (int column = 0; column < sheet.grid->columnCount(); ++column) {
                const QModelIndex cell = sheet.grid->index(row, column);
                QCOMPARE(sheet.grid->cellOf(sheet.grid->cellKey(cell)), cell);
            }
        }
    }
    QVERIFY(!sheet.grid->cellOf(QString()).isValid());
    QVERIFY(!sheet.grid->cellOf(u"new/LDL"_s).isValid());
}

QTEST_GUILESS_MAIN(LabViewsTest)
#include "tst_labviews.moc"
