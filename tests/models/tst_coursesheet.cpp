// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursesheet.h"

#include "models/doseentry.h"

#include "sheets.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

/// Treatments typed a line a step; the nine published courses of anakinra among them.
class CourseSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTreatment();
    void itBeginsWithItsDrug();
    void steps();
    void publishedCourses_data();
    void publishedCourses();
    void byWeightOfThatDay();
    void beyondTheReference();
    void refusedTexts_data();
    void refusedTexts();
    void orderOfTime();
    void removed();
};

namespace {

struct Sheet : ward::OpenChild
{
    Language language{u"en"_s};
    CourseSheet sheet{*session, language};
    QAbstractItemModelTester tester{&sheet, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Sheet(Record record = {}) : OpenChild(std::move(record)) {}
    /// Types the drug in the last line; the row of the first step.
    int begin(const QString& drug)
    {
        if (!sheet.setData(sheet.index(sheet.newCourseRow(), CourseSheet::Drug), drug)) return -1;
        return sheet.newCourseRow() - 1;
    }
    bool type(int row, CourseSheet::Column column, const QString& text)
    {
        return sheet.setData(sheet.index(row, column), text);
    }
    QString text(int row, CourseSheet::Column column) const { return sheet.index(row, column).data().toString(); }
};

}  // namespace

void CourseSheetTest::itBeginsWithItsDrug()
{
    Sheet sheet;
    const int row = sheet.sheet.newCourseRow();
    QVERIFY(sheet.sheet.whyNotTyped(sheet.sheet.index(row, CourseSheet::Drug)).isEmpty());
    QVERIFY(!sheet.sheet.whyNotTyped(sheet.sheet.index(row, CourseSheet::Start)).isEmpty());
    const int begun = sheet.begin(u"anakinra"_s);
    QVERIFY(sheet.sheet.whyNotTyped(sheet.sheet.index(begun, CourseSheet::Start)).isEmpty());
    QVERIFY(sheet.sheet.whyNotTyped({}).isEmpty());
}

void CourseSheetTest::newTreatment()
{
    Sheet sheet;
    QCOMPARE(sheet.sheet.rowCount(), 1);
    const int row = sheet.begin(u"anak"_s);
    QCOMPARE(row, 0);
    QCOMPARE(sheet.record().courses.first().drug, u"anakinra"_s);
    QCOMPARE(sheet.record().doseSteps.size(), 1);
    QVERIFY2(!sheet.record().doseSteps.first().amount, "no dose is proposed");
    QCOMPARE(sheet.session->history()->undoText(), u"New treatment: Anakinra"_s);
    QVERIFY(sheet.type(row, CourseSheet::Dose, u"5 mg/kg/day"_s));
    QVERIFY(sheet.type(row, CourseSheet::Start, u"d24"_s));
    QVERIFY(sheet.type(row, CourseSheet::End, u"3 months"_s));
    const DoseStep& step = sheet.record().doseSteps.first();
    QCOMPARE(step.amount->value, 5.0);
    QCOMPARE(step.start.text(), u"d24"_s);
    QCOMPARE(step.duration.text(), u"P3M"_s);
    QCOMPARE(sheet.text(row, CourseSheet::Dose), u"5 mg/kg/day"_s);
    // Any other drug is kept in the user's words.
    sheet.begin(u"Heparin cream"_s);
    QCOMPARE(sheet.record().courses.last().drug, u"Heparin cream"_s);
}

void CourseSheetTest::steps()
{
    Sheet sheet;
    const int first = sheet.begin(u"Aspirin"_s);
    QVERIFY(sheet.type(first, CourseSheet::Dose, u"50 mg/kg/day"_s));
    QVERIFY(sheet.type(first, CourseSheet::Start, u"d9"_s));
    const int second = sheet.sheet.addStep(first).value();
    QCOMPARE(second, first + 1);
    QVERIFY(sheet.type(second, CourseSheet::Dose, u"5"_s));
    QVERIFY(sheet.type(second, CourseSheet::Start, u"d24"_s));
    QCOMPARE(sheet.text(second, CourseSheet::Dose), u"5 mg/kg/day"_s);
    QCOMPARE(sheet.text(second, CourseSheet::Drug), u"then"_s);
    QVERIFY2(!sheet.sheet.index(second, CourseSheet::Drug).flags().testFlag(Qt::ItemIsEditable),
             "the drug stands with the first step");
    QVERIFY(sheet.type(first, CourseSheet::ResponseColumn, u"resp"_s));
    QCOMPARE(sheet.record().courses.first().response, Response::Responded);
    QVERIFY(sheet.type(first, CourseSheet::StopReason, u"normal echo"_s));
    QCOMPARE(sheet.record().courses.first().stopReason, u"normal echo"_s);
}

using Typed = QList<std::array<QString, 3>>;  // dose, end, condition
Q_DECLARE_METATYPE(Typed)

void CourseSheetTest::publishedCourses_data()
{
    // From the reports: dose, for how long, condition.
    QTest::addColumn<Typed>("steps");
    QTest::newRow("12") << Typed{{u"3 mg/kg/day"_s, u"3 days"_s, {}}, {u"8 mg/kg/day"_s, u"5 months"_s, {}}};
    QTest::newRow("13") << Typed{{u"4 mg/kg/day"_s, u"2 months"_s, {}}};
    QTest::newRow("14") << Typed{{u"6 mg/kg/day"_s, u"9 weeks"_s, {}}};
    QTest::newRow("15") << Typed{{u"2–8 mg/kg/day"_s, u"6–81 days"_s, {}}};
    QTest::newRow("16") << Typed{{u"2 mg/kg/day"_s, u"2 weeks"_s, {}}};
    QTest::newRow("17") << Typed{{u"5 mg/kg/day"_s, u"1 day"_s, {}}, {u"taper 10 mg/kg/day"_s, u"6 months"_s, {}}};
    QTest::newRow("18") << Typed{{u"6 mg/kg/day"_s, u"10 weeks"_s, {}},
                                 {u"6 mg/kg every 2 days"_s, u"4 weeks"_s, {}},
                                 {u"6 mg/kg every 3 days"_s, u"4 weeks"_s, {}}};
    QTest::newRow("19") << Typed{{u"100 mg/day"_s, u"4 weeks"_s, {}}};
    QTest::newRow("20") << Typed{{u"2–6 mg/kg/day"_s, u"14 days"_s, u"while > 38 °C"_s}};
}

void CourseSheetTest::publishedCourses()
{
    QFETCH(Typed, steps);
    Sheet sheet;
    int row = sheet.begin(u"Anakinra"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0) row = sheet.sheet.addStep(row).value();
        QVERIFY2(sheet.type(row, CourseSheet::Dose, steps[i][0]), qPrintable(steps[i][0]));
        QVERIFY2(sheet.type(row, CourseSheet::End, steps[i][1]), qPrintable(steps[i][1]));
        QVERIFY(sheet.type(row, CourseSheet::Condition, steps[i][2]));
    }
    QCOMPARE(sheet.record().doseSteps.size(), steps.size());
    // Read back as they were typed.
    for (int i = 0; i < steps.size(); ++i) {
        DoseStep dose;
        QVERIFY(readDose(sheet.text(i, CourseSheet::Dose), dose).has_value());
        QVERIFY(dose.amount == sheet.record().doseSteps.at(i).amount);
        QVERIFY(dose.interval == sheet.record().doseSteps.at(i).interval);
        QCOMPARE(sheet.text(i, CourseSheet::Condition), steps[i][2]);
        DoseStep read;
        QVERIFY(readEnd(sheet.text(i, CourseSheet::End), {}, read).has_value());
        QVERIFY(read.duration == sheet.record().doseSteps.at(i).duration);
        QVERIFY(read.durationMax == sheet.record().doseSteps.at(i).durationMax);
    }
}

void CourseSheetTest::byWeightOfThatDay()
{
    Sheet sheet;
    Record record = sheet.record();
    BodySize weight;
    weight.id = Id::make();
    weight.parent = sheet.episode;
    weight.kind = BodyKind::Weight;
    weight.text = u"8.2"_s;
    weight.when = Sheet::when("2021-03-11");
    record.bodySizes << weight;
    QVERIFY(sheet.session->edit(u"Weight"_s, record).has_value());
    const int row = sheet.begin(u"IVIG"_s);
    QVERIFY(sheet.type(row, CourseSheet::Dose, u"2 g/kg once"_s));
    QVERIFY(sheet.type(row, CourseSheet::Start, u"d11"_s));
    QCOMPARE(sheet.text(row, CourseSheet::Given), u"16.4 g once at 8.2 kg of 11 Mar 2021"_s);
    QVERIFY2(!sheet.sheet.index(row, CourseSheet::Given).flags().testFlag(Qt::ItemIsEditable), "it is computed");
    QVERIFY(sheet.type(row, CourseSheet::Start, u"1.6.2021"_s));
    QCOMPARE(sheet.text(row, CourseSheet::Given), u"no weight"_s);
    QVERIFY(!sheet.sheet.index(row, CourseSheet::Given).data(Qt::ToolTipRole).toString().isEmpty());
}

void CourseSheetTest::beyondTheReference()
{
    Sheet sheet;
    const int row = sheet.begin(u"IVIG"_s);
    QVERIFY(sheet.type(row, CourseSheet::Start, u"d11"_s));
    QVERIFY(sheet.type(row, CourseSheet::Dose, u"2 g/kg once"_s));
    const auto notice = [&] { return sheet.sheet.index(row, CourseSheet::Dose).data(Qt::ToolTipRole).toString(); };
    QVERIFY2(notice().contains(u"within the reference"_s), qPrintable(notice()));
    const QModelIndex dose = sheet.sheet.index(row, CourseSheet::Dose);
    QVERIFY2(!sheet.type(row, CourseSheet::Dose, u"5 g/kg once"_s), "it is asked in the cell");
    QVERIFY(dose.data(ProblemRole).toString().isEmpty());
    QVERIFY2(dose.data(QuestionRole).toString().contains(u"Please confirm IVIG 5 g/kg"_s),
             qPrintable(dose.data(QuestionRole).toString()));
    QVERIFY2(sheet.type(row, CourseSheet::Dose, u"5 g/kg once"_s), "the same again is yes: never refused");
    QVERIFY2(notice().contains(u"Please confirm IVIG 5 g/kg"_s), qPrintable(notice()));
    QVERIFY(notice().contains(u"Reference: "_s));
}

void CourseSheetTest::refusedTexts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a dose without unit or number") << int(CourseSheet::Dose) << u"some"_s;
    QTest::newRow("a negative dose") << int(CourseSheet::Dose) << u"-5 mg/kg/day"_s;
    QTest::newRow("a start in the future") << int(CourseSheet::Start) << u"2031-01-01"_s;
    QTest::newRow("a start that is no date") << int(CourseSheet::Start) << u"soon"_s;
    QTest::newRow("an end before the start") << int(CourseSheet::End) << u"d8"_s;
    QTest::newRow("a route nobody takes") << int(CourseSheet::RouteColumn) << u"by ear"_s;
    QTest::newRow("no drug") << int(CourseSheet::Drug) << QString();
}

void CourseSheetTest::refusedTexts()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    Sheet sheet;
    const int row = sheet.begin(u"Anakinra"_s);
    QVERIFY(sheet.type(row, CourseSheet::Start, u"d24"_s));
    const Record before = sheet.record();
    QVERIFY(!sheet.type(row, CourseSheet::Column(column), typed));
    QVERIFY(sheet.record() == before);
    QVERIFY(!sheet.sheet.index(row, column).data(ProblemRole).toString().isEmpty());
}

void CourseSheetTest::orderOfTime()
{
    Sheet sheet;
    const int aspirin = sheet.begin(u"Aspirin"_s);
    QVERIFY(sheet.type(aspirin, CourseSheet::Start, u"d12"_s));
    const int ivig = sheet.begin(u"IVIG"_s);
    QCOMPARE(ivig, 1);
    QVERIFY(sheet.type(ivig, CourseSheet::Start, u"d9"_s));
    QCOMPARE(sheet.record().courses.last().drug, u"ivig"_s);
    QCOMPARE(sheet.sheet.courseId(0), sheet.record().courses.last().id);
}

void CourseSheetTest::removed()
{
    Sheet sheet;
    const int first = sheet.begin(u"Anakinra"_s);
    const int second = sheet.sheet.addStep(first).value();
    QVERIFY(sheet.sheet.removeStep(second));
    QCOMPARE(sheet.record().doseSteps.size(), 1);
    QVERIFY(sheet.sheet.removeStep(first));
    QVERIFY(sheet.record().courses.isEmpty());
    sheet.session->undo();
    QCOMPARE(sheet.record().courses.size(), 1);
    QCOMPARE(sheet.record().doseSteps.size(), 1);
}

QTEST_GUILESS_MAIN(CourseSheetTest)
#include "tst_coursesheet.moc"
