// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/echogrid.h"

#include "sheets.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

/// The echo sheet: the published case's measures, with and without body size.
class EchoGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segments();
    void segmentsOfTheLastEcho();
    void whileTyping();
    void measuringHint();
    void publishedDay24();
    void zAtOnce();
    void modelsSideBySide();
    void reportedZ();
    void diameters_data();
    void diameters();
    void centimetres();
    void studyRows_data();
    void studyRows();
    void wordsAreFindings();
    void emptied();
    void newStudyAsksForItsDate();
    void spans();
};

namespace {

struct Sheet : ward::OpenChild
{
    Language language{u"en"_s};
    EchoGrid grid{*session, language};
    QAbstractItemModelTester tester{&grid, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Sheet(Record record = {}) : OpenChild(std::move(record)) {}
    int study(const char* day) { return grid.addStudy(when(day)).value(); }
    QModelIndex mm(Segment segment, int study) const { return grid.index(grid.rowOf(segment), study); }
    QModelIndex z(Segment segment, int study) const { return grid.index(grid.rowOf(segment), study + 1); }
    QModelIndex field(const char* key, int study) const { return grid.index(grid.rowOf(key), study); }
};

}  // namespace

void EchoGridTest::segments()
{
    Sheet sheet;
    for (const Segment segment : {Segment::Lmca, Segment::LadProximal, Segment::RcaProximal, Segment::LcxProximal})
        QVERIFY(sheet.grid.rowOf(segment) >= 0);
    QVERIFY(sheet.grid.rowOf(Segment::Lad) < 0);
    sheet.grid.setSegments(EchoGrid::Segments::All);
    for (std::size_t i = 1; i < codesOf<Segment>().size(); ++i)
        QVERIFY(sheet.grid.rowOf(static_cast<Segment>(i)) >= 0);
}

void EchoGridTest::segmentsOfTheLastEcho()
{
    Sheet sheet;
    int study = sheet.study("d10");
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::Lmca, study), u"3"_s));
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::RcaProximal, study), u"2.5"_s));
    study = sheet.study("d24");
    sheet.grid.setSegments(EchoGrid::Segments::AsLast);
    QVERIFY(sheet.grid.rowOf(Segment::Lmca) >= 0 && sheet.grid.rowOf(Segment::RcaProximal) >= 0);
    QVERIFY(sheet.grid.rowOf(Segment::LadProximal) < 0 && sheet.grid.rowOf(Segment::LcxProximal) < 0);
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::Lmca, study), u"3.2"_s));
    QVERIFY2(sheet.grid.rowOf(Segment::RcaProximal) >= 0, "the one that is being typed is not yet the last");
    sheet.grid.setSegments(EchoGrid::Segments::Usual);
    QVERIFY(sheet.grid.rowOf(Segment::LadProximal) >= 0);
}

void EchoGridTest::whileTyping()
{
    Sheet sheet;
    const int day10 = sheet.study("d10");
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::LadProximal, day10), u"2"_s));
    const int day24 = sheet.study("d24");
    const auto says = [&](const QString& text) {
        return sheet.grid.whileTyping(sheet.mm(Segment::LadProximal, day24), text);
    };
    QVERIFY(says(u"3"_s).startsWith(u"before: 2 mm (day 10); change +1.0 mm (+50 %)\n"_s));
    QVERIFY2(!says(u"3"_s).contains(u"Z +"_s), "no body size");
    QVERIFY(sheet.grid.setData(sheet.field("weight", day24), u"12"_s));
    QVERIFY(sheet.grid.setData(sheet.field("height", day24), u"85"_s));
    QVERIFY2(says(u"0.8 cm"_s).contains(u"large or giant aneurysm"_s), qPrintable(says(u"0.8 cm"_s)));
    QVERIFY(says(u"3"_s).contains(u"by Dallaire 2011, "_s));
    QVERIFY2(says(u"3x"_s).startsWith(u"before: 2 mm (day 10)\n"_s), "what is no diameter has no change");
    QVERIFY(sheet.grid.whileTyping(sheet.z(Segment::LadProximal, day24), u"3"_s).isEmpty());
    QCOMPARE(sheet.record().echoMeasures.size(), 1);
}

void EchoGridTest::measuringHint()
{
    Sheet sheet;
    const int study = sheet.study("d10");
    const auto hint = [&](Segment segment) { return sheet.mm(segment, study).data(Qt::ToolTipRole).toString(); };
    QVERIFY(hint(Segment::Lmca).startsWith(u"unverified: from inner edge to inner edge"_s));
    QVERIFY(hint(Segment::Lmca) != hint(Segment::RcaProximal));
}

void EchoGridTest::publishedDay24()
{
    Sheet sheet;
    const int day24 = sheet.study("d24");
    sheet.grid.setSegments(EchoGrid::Segments::All);
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::Lmca, day24), u"6"_s));
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::Lad, day24), u"4"_s));
    sheet.grid.setSegments(EchoGrid::Segments::Usual);
    QVERIFY2(sheet.grid.rowOf(Segment::Lad) >= 0, "a segment with a value is always listed");
    QCOMPARE(sheet.mm(Segment::Lmca, day24).data().toString(), u"6"_s);
    QCOMPARE(sheet.z(Segment::Lmca, day24).data().toString(), u"no Z"_s);
    QVERIFY2(!sheet.z(Segment::Lmca, day24).data(Qt::ToolTipRole).toString().isEmpty(), "why there is none");
    QCOMPARE(sheet.grid.index(sheet.grid.rowOf("height") + 1, day24).data().toString(), u"no body size"_s);
    QCOMPARE(sheet.record().echoMeasures.size(), 2);
    QCOMPARE(sheet.session->history()->undoText(), u"LAD on day 24"_s);
    sheet.session->undo();
    QCOMPARE(sheet.record().echoMeasures.size(), 1);
}

void EchoGridTest::zAtOnce()
{
    Sheet sheet;
    const int day16 = sheet.study("d16");
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::LadProximal, day16), u"4,1"_s));
    QCOMPARE(sheet.mm(Segment::LadProximal, day16).data().toString(), u"4.1"_s);
    QVERIFY(sheet.grid.setData(sheet.field("weight", day16), u"8200 g"_s));
    QVERIFY(sheet.grid.setData(sheet.field("height", day16), u"70"_s));
    // Dallaire 2011 on LAD proximal, 4.1 mm, Haycock of 70 cm and 8.2 kg.
    const auto measures = coronaryMeasures(sheet.record(), sheet.record().episodes.first());
    QVERIFY(measures.first().z.has_value());
    const QString z = sheet.language.number(measures.first().z->z.value, 2, true);
    QVERIFY(sheet.z(Segment::LadProximal, day16).data().toString().startsWith(z));
    QVERIFY(sheet.z(Segment::LadProximal, day16).data().toString().contains(u"medium"_s));
    QVERIFY(sheet.grid.explanation(sheet.z(Segment::LadProximal, day16)).contains(u"Dallaire 2011"_s));
    // The body size of the study decides, and goes.
    QVERIFY(sheet.grid.setData(sheet.field("weight", day16), QString()));
    QCOMPARE(sheet.z(Segment::LadProximal, day16).data().toString(), u"no Z"_s);
}

void EchoGridTest::modelsSideBySide()
{
    Sheet sheet;
    Record record = sheet.record();
    record.patient.birth = QDate(2018, 3, 1);
    QVERIFY(sheet.session->edit(u"Age"_s, record).has_value());
    const int day16 = sheet.study("d16");
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::LadProximal, day16), u"3.3"_s));
    QVERIFY(sheet.grid.setData(sheet.field("weight", day16), u"14.6"_s));
    QVERIFY(sheet.grid.setData(sheet.field("height", day16), u"97"_s));
    const QModelIndex cell = sheet.mm(Segment::LadProximal, day16);
    QVERIFY2(sheet.grid.explanation(cell).contains(u"in mm (Japan): "_s), "beside the AHA class");
    QVERIFY(!sheet.grid.explanation(cell).contains(u"Lopez 2017"_s));
    sheet.grid.setShowsModels(true);
    const QString models = sheet.grid.explanation(cell);
    for (const ZModel* model : zModels())
        QVERIFY2(models.contains(sheet.language(nameOf(*model))), qPrintable(models));
    QVERIFY(models.contains(u"The class differs by model"_s));
    QVERIFY(models.contains(u"in mm (Japan): "_s));
    sheet.grid.setShowsModels(false);
    QVERIFY(!sheet.grid.explanation(cell).contains(u"Lopez 2017"_s));
}

void EchoGridTest::reportedZ()
{
    Sheet sheet;
    const int day16 = sheet.study("d16");
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::Lmca, day16), u"4.1"_s));
    QVERIFY(sheet.grid.setData(sheet.z(Segment::Lmca, day16), u"+5.8"_s));
    const EchoMeasure& measure = sheet.record().echoMeasures.first();
    QCOMPARE(measure.reportedZ->value, 5.8);
    QCOMPARE(measure.mm->value, 4.1);
    QVERIFY(sheet.z(Segment::Lmca, day16).data().toString().startsWith(u"r +5.8"_s));
    QVERIFY(sheet.z(Segment::Lmca, day16).data().toString().contains(u"medium"_s));
    QCOMPARE(sheet.z(Segment::Lmca, day16).data(MarkRole).toString(), u"reported"_s);
    QVERIFY(!sheet.grid.setData(sheet.z(Segment::Lmca, day16), u"big"_s));
    sheet.grid.discardDraft(sheet.z(Segment::Lmca, day16));
    QVERIFY(sheet.grid.setData(sheet.z(Segment::Lmca, day16), QString()));
    QVERIFY(!sheet.record().echoMeasures.first().reportedZ);
}

void EchoGridTest::diameters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("asks");
    QTest::newRow("negative") << u"-3"_s << false;
    QTest::newRow("a word") << u"big"_s << false;
    QTest::newRow("a bound") << u"<2"_s << false;
    QTest::newRow("in inches") << u"1 in"_s << false;
    QTest::newRow("very small") << u"0.41"_s << true;
    QTest::newRow("very large") << u"23"_s << true;
}

void EchoGridTest::diameters()
{
    QFETCH(QString, typed);
    Sheet sheet;
    const int day16 = sheet.study("d16");
    const QModelIndex cell = sheet.mm(Segment::Lmca, day16);
    QVERIFY(!sheet.grid.setData(cell, typed));
    QVERIFY(sheet.record().echoMeasures.isEmpty());
    QCOMPARE(cell.data().toString(), typed);
    QTEST(!cell.data(QuestionRole).toString().isEmpty(), "asks");
    QCOMPARE(cell.data(QuestionRole).toString().isEmpty(), !cell.data(ProblemRole).toString().isEmpty());
}

void EchoGridTest::centimetres()
{
    Sheet sheet;
    const int day16 = sheet.study("d16");
    const QModelIndex cell = sheet.mm(Segment::Lmca, day16);
    QVERIFY2(!sheet.grid.setData(cell, u"0.41 cm"_s), "it is said first");
    QVERIFY(cell.data(QuestionRole).toString().contains(u"4.1"_s));
    QVERIFY(sheet.grid.setData(cell, u"0.41 cm"_s));
    QCOMPARE(sheet.record().echoMeasures.first().mm->value, 4.1);
    QVERIFY(!sheet.record().echoMeasures.first().confirmation.isEmpty());
}

void EchoGridTest::studyRows_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("conclusion by its beginning") << QByteArray("conclusion") << u"wor"_s << u"worse"_s;
    QTest::newRow("quality") << QByteArray("quality") << u"Good"_s << u"good"_s;
    QTest::newRow("effusion") << QByteArray("effusion") << u"small"_s << u"small"_s;
    QTest::newRow("brightness") << QByteArray("perivascularBrightness") << u"y"_s << u"yes"_s;
    QTest::newRow("LVEF") << QByteArray("lvef") << u"62,5"_s << u"62.5"_s;
    QTest::newRow("words") << QByteArray("conclusionText") << u"aneurysms decreasing"_s << u"aneurysms decreasing"_s;
    QTest::newRow("none of the words") << QByteArray("conclusion") << u"grand"_s << QString();
    QTest::newRow("two of the words") << QByteArray("mitralRegurgitation") << u"m"_s << QString();
    QTest::newRow("a height that cannot be") << QByteArray("height") << u"1310"_s << QString();
}

void EchoGridTest::studyRows()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Sheet sheet;
    const int day16 = sheet.study("d16");
    const QModelIndex cell = sheet.field(key.constData(), day16);
    QCOMPARE(sheet.grid.setData(cell, typed), !shown.isEmpty());
    if (shown.isEmpty()) {
        QVERIFY(!cell.data(ProblemRole).toString().isEmpty());
        QCOMPARE(cell.data().toString(), typed);
    } else {
        QCOMPARE(cell.data().toString(), shown);
    }
}

void EchoGridTest::wordsAreFindings()
{
    Sheet sheet;
    const int month2 = sheet.study("m2");
    QVERIFY(sheet.grid.setData(sheet.field("conclusion", month2), u"resolved"_s));
    QCOMPARE(presentCoronary(sheet.record()).byWords, true);
}

void EchoGridTest::emptied()
{
    Sheet sheet;
    const int day16 = sheet.study("d16");
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::Lmca, day16), u"4.1"_s));
    QVERIFY(sheet.grid.setData(sheet.mm(Segment::Lmca, day16), QString()));
    QVERIFY2(sheet.record().echoMeasures.isEmpty(), "a measure that says nothing is none");
    sheet.session->undo();
    QCOMPARE(sheet.mm(Segment::Lmca, day16).data().toString(), u"4.1"_s);
}

void EchoGridTest::newStudyAsksForItsDate()
{
    Sheet sheet;
    const int column = sheet.grid.newStudyColumn();
    QVERIFY(!sheet.grid.setData(sheet.mm(Segment::Lmca, column), u"6"_s));
    QVERIFY(sheet.record().echoStudies.isEmpty());
    QVERIFY(!sheet.grid.addStudy(Sheet::when("2031-01-01")).has_value());
    const int day24 = sheet.study("d24");
    QCOMPARE(sheet.mm(Segment::Lmca, day24).data().toString(), u"6"_s);
    QCOMPARE(sheet.record().echoMeasures.first().mm->value, 6.0);
}

void EchoGridTest::spans()
{
    Sheet sheet;
    const int day16 = sheet.study("d16");
    QCOMPARE(sheet.grid.span(sheet.field("conclusion", day16)), QSize(2, 1));
    QCOMPARE(sheet.grid.span(sheet.mm(Segment::Lmca, day16)), QSize(1, 1));
    QVERIFY(!sheet.grid.index(sheet.grid.rowOf("conclusion"), day16 + 1).flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(sheet.grid.headerData(day16, Qt::Horizontal, Qt::DisplayRole).toString(), u"Day 16\n16 Mar 2021"_s);
    QCOMPARE(sheet.grid.headerData(day16 + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Z and class\nDallaire 2011"_s);
}

QTEST_GUILESS_MAIN(EchoGridTest)
#include "tst_echogrid.moc"
