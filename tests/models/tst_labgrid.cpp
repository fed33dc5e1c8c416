// SPDX-License-Identifier: GPL-3.0-or-later
#include "labsheet.h"

#include <QSignalSpy>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;
using ward::Sheet;

/// The lab sheet, with the published case's values among what is typed into it.
class LabGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySheet();
    void noChild();
    void typed_data();
    void typed();
    void unitSlip();
    void questionAnswered();
    void undoAndReopen();
    void draftsStayWithTheirChild();
    void newDrawAsksForItsDate();
    void impossibleDates_data();
    void impossibleDates();
    void severalDrawsADay();
    void newestLeft();
    void twoResultsOfOneAnalyte();
    void flags();
    void intervalsForAge();
    void removedDraw();
};

void LabGridTest::emptySheet()
{
    Sheet sheet;
    QCOMPARE(sheet.grid->columnCount(), 1);
    QVERIFY(sheet.grid->rowOf(u"CRP"_s) >= 0);
    QVERIFY(sheet.grid->rowOf(u"PLT"_s) >= 0);
    QVERIFY2(sheet.grid->rowOf(u"LDL"_s) < 0, "only the panel for Kawasaki disease is listed at first");
    const int ldl = sheet.grid->showAnalyte(u"LDL"_s);
    QVERIFY(ldl >= 0);
    QCOMPARE(sheet.grid->analyte(ldl)->code, u"LDL"_s);
    QVERIFY(sheet.grid->index(0, 0).data(HeadingRole).toBool());
    QVERIFY(!sheet.grid->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
}

void LabGridTest::noChild()
{
    Sheet sheet;
    sheet.draw("d8");
    QVERIFY(sheet.session->openChild({}).has_value());
    QCOMPARE(sheet.grid->columnCount(), 0);
    QCOMPARE(sheet.grid->rowCount(), 0);
    QVERIFY(!sheet.grid->addDraw(Sheet::when("d8")).has_value());
}

void LabGridTest::typed_data()
{
    QTest::addColumn<QByteArray>("analyte");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("unit");
    QTest::newRow("a decimal comma") << QByteArray("CRP") << u"98,4"_s << u"98.4"_s << u"mg/L"_s;
    QTest::newRow("below detection") << QByteArray("CRP") << u"<0.3"_s << u"<0.3"_s << u"mg/L"_s;
    QTest::newRow("zero is a value") << QByteArray("NEUT") << u"0"_s << u"0"_s << u"G/L"_s;
    QTest::newRow("not done") << QByteArray("CRP") << u"nd"_s << u"not done"_s << QString();
    QTest::newRow("trace") << QByteArray("CRP") << u"trace"_s << u"trace"_s << QString();
    QTest::newRow("another unit") << QByteArray("CRP") << u"7.4 mg/dL"_s << u"74"_s << u"mg/dL"_s;
    QTest::newRow("g/L of haemoglobin") << QByteArray("HB") << u"99 g/L"_s << u"9.9"_s << u"g/L"_s;
}

void LabGridTest::typed()
{
    QFETCH(QByteArray, analyte);
    QFETCH(QString, typed);
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    QVERIFY(sheet.type(analyte.constData(), day8, typed));
    QTEST(sheet.text(analyte.constData(), day8), "shown");
    QCOMPARE(sheet.record().labResults.size(), 1);
    QTEST(sheet.record().labResults.first().unit, "unit");
    // Typing it again as it stands changes nothing.
    const int edits = sheet.session->history()->count();
    QVERIFY(sheet.type(analyte.constData(), day8, sheet.cell(analyte.constData(), day8).data(Qt::EditRole).toString()));
    QCOMPARE(sheet.session->history()->count(), edits);
    // Emptied is not zero.
    QVERIFY(sheet.type(analyte.constData(), day8, QString()));
    QVERIFY(sheet.record().labResults.isEmpty());
    QCOMPARE(sheet.text(analyte.constData(), day8), QString());
}

void LabGridTest::unitSlip()
{
    Sheet sheet;
    const int day24 = sheet.draw("d24");
    QVERIFY2(!sheet.type("CRP", day24, u"74 g/dL"_s), "74 g/dL is impossible");
    QVERIFY(sheet.record().labResults.isEmpty());
    const QModelIndex crp = sheet.cell("CRP", day24);
    QCOMPARE(crp.data().toString(), u"74 g/dL"_s);
    QVERIFY(!crp.data(ProblemRole).toString().isEmpty());
    QCOMPARE(crp.data(ProposalRole).toString(), u"74 mg/L"_s);
    QVERIFY(sheet.grid->takeProposal(crp));
    const LabResult& kept = sheet.record().labResults.first();
    QCOMPARE(kept.text, u"74"_s);
    QCOMPARE(kept.unit, u"mg/L"_s);
    QCOMPARE(kept.originalText, u"74 g/dL"_s);
    QVERIFY2(!kept.correction.isEmpty(), "the reason is kept");
    QCOMPARE(sheet.text("CRP", day24), u"74"_s);
    QCOMPARE(sheet.cell("CRP", day24).data(MarkRole).toString(), u"corrected"_s);
    QVERIFY(sheet.cell("CRP", day24).data(Qt::ToolTipRole).toString().contains(u"74 g/dL"_s));
    QCOMPARE(sheet.grid->draftCount(), 0);
}

void LabGridTest::questionAnswered()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    QVERIFY2(!sheet.type("CRP", day8, u"450"_s), "above 400 mg/L is asked about");
    QModelIndex crp = sheet.cell("CRP", day8);
    QVERIFY(!crp.data(QuestionRole).toString().isEmpty());
    QVERIFY(crp.data(ProblemRole).toString().isEmpty());
    QVERIFY2(sheet.type("CRP", day8, u"450"_s), "the same again is a yes");
    QCOMPARE(sheet.record().labResults.first().text, u"450"_s);
    QVERIFY(!sheet.record().labResults.first().confirmation.isEmpty());
    QCOMPARE(sheet.cell("CRP", day8).data(MarkRole).toString(), u"confirmed"_s);
    // Another value is another question; its answer in words is kept.
    QVERIFY(!sheet.type("CRP", day8, u"460"_s));
    QVERIFY(sheet.grid->keep(sheet.cell("CRP", day8), u"repeated by the laboratory"_s));
    QCOMPARE(sheet.record().labResults.first().confirmation, u"repeated by the laboratory"_s);
    // A value nobody asks about carries no answer.
    QVERIFY(sheet.type("CRP", day8, u"98"_s));
    QVERIFY(sheet.record().labResults.first().confirmation.isEmpty());
}

void LabGridTest::undoAndReopen()
{
    Sheet sheet;
    const int day24 = sheet.draw("d24");
    QVERIFY(sheet.type("PLT", day24, u"758"_s));
    QCOMPARE(sheet.session->history()->undoText(), u"Platelets on day 24"_s);
    sheet.session->undo();
    QCOMPARE(sheet.text("PLT", day24), QString());
    sheet.session->redo();
    QCOMPARE(sheet.text("PLT", day24), u"758"_s);
    sheet.tester.reset();
    sheet.grid.reset();
    sheet.reopen();
    sheet.open();
    QCOMPARE(sheet.text("PLT", 0), u"758"_s);
    QCOMPARE(sheet.grid->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Day 24\n24 Mar 2021"_s);
}

void LabGridTest::draftsStayWithTheirChild()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    QVERIFY(!sheet.type("NA", day8, u"1310"_s));
    QCOMPARE(sheet.grid->draftCount(), 1);
    sheet.openAnother();
    QCOMPARE(sheet.grid->draftCount(), 0);
    QCOMPARE(sheet.grid->columnCount(), 1);
    QVERIFY(sheet.session->openChild(sheet.child).has_value());
    QCOMPARE(sheet.text("NA", day8), u"1310"_s);
    QVERIFY(!sheet.cell("NA", day8).data(ProblemRole).toString().isEmpty());
    sheet.grid->discardDraft(sheet.cell("NA", day8));
    QCOMPARE(sheet.text("NA", day8), QString());
}

void LabGridTest::newDrawAsksForItsDate()
{
    Sheet sheet;
    QVERIFY(!sheet.type("CRP", sheet.grid->newDrawColumn(), u"260"_s));
    QVERIFY(sheet.record().labPanels.isEmpty());
    QCOMPARE(sheet.text("CRP", sheet.grid->newDrawColumn()), u"260"_s);
    const int day8 = sheet.draw("d8");
    QCOMPARE(sheet.text("CRP", day8), u"260"_s);
    QCOMPARE(sheet.record().labResults.first().text, u"260"_s);
    QCOMPARE(sheet.text("CRP", sheet.grid->newDrawColumn()), QString());
}

void LabGridTest::impossibleDates_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::newRow("the future") << QByteArray("2031-01-01");
    QTest::newRow("before birth") << QByteArray("2019-01-01");
}

void LabGridTest::impossibleDates()
{
    QFETCH(QByteArray, moment);
    Record record;
    record.patient.id = Id::make();
    record.patient.birthKind = BirthKind::Exact;
    record.patient.birth = QDate(2020, 6, 1);
    Sheet sheet(record);
    const auto column = sheet.grid->addDraw(Sheet::when(moment.constData()));
    QVERIFY(!column.has_value());
    QVERIFY(!column.error().message.isEmpty());
    QVERIFY(sheet.record().labPanels.isEmpty());
}

void LabGridTest::severalDrawsADay()
{
    Sheet sheet;
    sheet.draw("2021-03-08T20:00");
    const int morning = sheet.draw("2021-03-08T08:00");
    QCOMPARE(morning, 0);
    QCOMPARE(sheet.grid->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Day 8, 08:00\n8 Mar 2021"_s);
    QCOMPARE(sheet.grid->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Day 8, 20:00\n8 Mar 2021"_s);
    const int month2 = sheet.draw("m2");
    QCOMPARE(sheet.grid->headerData(month2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Month 2\n≈ 1 May 2021"_s);
}

void LabGridTest::newestLeft()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    sheet.draw("d24");
    QVERIFY(sheet.type("CRP", day8, u"260"_s));
    sheet.grid->setNewestLeft(true);
    QCOMPARE(sheet.grid->newDrawColumn(), 0);
    QVERIFY(sheet.grid->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u"Day 24"_s));
    QCOMPARE(sheet.text("CRP", 2), u"260"_s);
    QVERIFY(sheet.type("CRP", 1, u"74"_s));
    QCOMPARE(sheet.text("CRP", 1), u"74"_s);
}

void LabGridTest::twoResultsOfOneAnalyte()
{
    Sheet sheet;
    sheet.draw("d8");
    Record record = sheet.record();
    for (const QString& text : {u"260"_s, u"255"_s}) {
        LabResult result;
        result.id = Id::make();
        result.parent = record.labPanels.first().id;
        result.analyte = u"CRP"_s;
        result.text = text;
        result.unit = u"mg/L"_s;
        record.labResults << result;
    }
    QVERIFY(sheet.session->edit(u"Import"_s, record).has_value());
    const int crp = sheet.grid->rowOf(u"CRP"_s);
    QCOMPARE(sheet.grid->index(crp, 0).data().toString(), u"260"_s);
    QCOMPARE(sheet.grid->index(crp + 1, 0).data().toString(), u"255"_s);
}

void LabGridTest::flags()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    QVERIFY(sheet.type("ALT", day8, u"69"_s));
    QVERIFY2(sheet.cell("ALT", day8).data(FlagRole).toString().isEmpty(), "no age, so no interval and no flag");
    QVERIFY(!sheet.cell("ALT", day8).data(Qt::ToolTipRole).toString().contains(u"interval for age"_s));
    Record record = sheet.record();
    record.labResults.first().low = PlainNumber(5);
    record.labResults.first().high = PlainNumber(45);
    QVERIFY(sheet.session->edit(u"Interval"_s, record).has_value());
    QCOMPARE(sheet.cell("ALT", day8).data(FlagRole).toString(), u"H"_s);
}

void LabGridTest::intervalsForAge()
{
    Sheet sheet;
    Record record = sheet.record();
    record.patient.birth = QDate(2019, 3, 1);
    record.patient.sex = Sex::Male;
    Course ivig;
    ivig.id = Id::make();
    ivig.parent = sheet.episode;
    ivig.drug = u"ivig"_s;
    DoseStep step;
    step.id = Id::make();
    step.parent = ivig.id;
    step.start = Sheet::when("d9");
    record.courses << ivig;
    record.doseSteps << step;
    QVERIFY(sheet.session->edit(u"Boy of two"_s, record).has_value());
    const int day8 = sheet.draw("d8");
    QVERIFY(sheet.type("HB", day8, u"9.9"_s));
    const QModelIndex low = sheet.cell("HB", day8);
    QCOMPARE(low.data(FlagRole).toString(), u"L"_s);
    QVERIFY2(low.data(Qt::ToolTipRole).toString().contains(u"interval for age and sex"_s), "and by whom");
    QVERIFY(low.data(Qt::ToolTipRole).toString().contains(u"confirmed in sources"_s));
    // The laboratory's own interval wins.
    record = sheet.record();
    record.labResults.first().low = PlainNumber(9);
    QVERIFY(sheet.session->edit(u"Interval"_s, record).has_value());
    QVERIFY(sheet.cell("HB", day8).data(FlagRole).toString().isEmpty());
    QVERIFY(!sheet.cell("HB", day8).data(Qt::ToolTipRole).toString().contains(u"age and sex"_s));
    // ESR after IVIG says so; before it does not.
    const int day12 = sheet.draw("d12");
    QVERIFY(sheet.type("ESR", day12, u"90"_s));
    QVERIFY(sheet.type("ESR", sheet.grid->columnOf(sheet.record().labPanels.first().id), u"90"_s));
    QVERIFY(sheet.cell("ESR", day12).data(Qt::ToolTipRole).toString().contains(u"unreliable"_s));
    QVERIFY(!sheet.cell("ESR", day8).data(Qt::ToolTipRole).toString().contains(u"unreliable"_s));
    QCOMPARE(sheet.cell("ESR", day12).data(FlagRole).toString(), u"H†"_s);
    QCOMPARE(sheet.cell("ESR", day8).data(FlagRole).toString(), u"H"_s);
}

void LabGridTest::removedDraw()
{
    Sheet sheet;
    const int day8 = sheet.draw("d8");
    QVERIFY(sheet.type("CRP", day8, u"260"_s));
    QVERIFY(sheet.grid->removeDraw(day8));
    QVERIFY(sheet.record().labPanels.isEmpty());
    QVERIFY(sheet.record().labResults.isEmpty());
    sheet.session->undo();
    QCOMPARE(sheet.text("CRP", 0), u"260"_s);
}

QTEST_GUILESS_MAIN(LabGridTest)
#include "tst_labgrid.moc"
