// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisiontable.h"
#include "dictation.h"
#include "domain/check/limits.h"
#include "draw.h"

#include <QTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

namespace {

LimitVerdict checkBody(BodyKind kind, const Cells& row)
{
    BodySize size;
    size.kind = kind;
    size.text = row[u"typed"_s];
    size.unit = row[u"unit"_s];
    return checkLimits(size, {});
}

LimitVerdict checkVital(const QString& what, const Cells& row)
{
    Vital vital;
    vital.kind = coded<VitalKind>(what);
    vital.text = row[u"typed"_s];
    vital.unit = row[u"unit"_s];
    return checkLimits(vital, {});
}

/// Numbers of a treatment and of an onset.
std::optional<LimitVerdict> checkPlanned(const QString& what, double number)
{
    DoseStep step;
    Course course;
    Episode episode;
    if (what == u"dose"_s)
        step.amount = PlainNumber(number);
    else if (what == u"dose up to"_s)
        step.amountMax = PlainNumber(number);
    else if (what == u"doses a day"_s)
        step.divided = int(number);
    else if (what == u"target from"_s)
        course.targetLow = PlainNumber(number);
    else if (what == u"onset error"_s)
        episode.onsetError = int(number);
    else
        return std::nullopt;
    if (course.targetLow) return checkLimits(course, {});
    return episode.onsetError ? checkLimits(episode, {}) : checkLimits(step, {});
}

/// Numbers of an echo.
std::optional<LimitVerdict> checkEcho(const QString& what, double number)
{
    EchoStudy study;
    if (what == u"lvef"_s) study.lvef = PlainNumber(number);
    if (what == u"weight of the echo"_s) study.weight = Kilograms(number);
    if (what == u"height of the echo"_s) study.height = Centimetres(number);
    if (study != EchoStudy()) return checkLimits(study, {});
    EchoMeasure measure;
    if (what == u"reported Z"_s)
        measure.reportedZ = ZScore(number);
    else if (const auto segment = FieldCodec<Segment>::parse(what)) {
        measure.segment = *segment;
        measure.mm = Millimetres(number);
    } else if (what == u"coronary"_s)
        measure.mm = Millimetres(number);
    else
        return std::nullopt;
    return checkLimits(measure, {});
}

LimitVerdict check(const Cells& row)
{
    const QString what = row[u"what"_s];
    const double number = row[u"typed"_s].toDouble();
    if (what == u"temperature"_s) {
        Temperature reading;
        reading.text = row[u"typed"_s];
        reading.unit = coded<TemperatureUnit>(row[u"unit"_s]);
        return checkLimits(reading, {});
    }
    if (what == u"weight"_s) return checkBody(BodyKind::Weight, row);
    if (what == u"height"_s) return checkBody(BodyKind::Height, row);
    if (FieldCodec<VitalKind>::parse(what)) return checkVital(what, row);
    if (const auto verdict = checkEcho(what, number)) return *verdict;
    if (const auto verdict = checkPlanned(what, number)) return *verdict;
    if (what == u"node"_s) {
        Sign sign;
        sign.size = Millimetres(number);
        return checkLimits(sign, {});
    }
    if (what == u"liver"_s) {
        Finding finding;
        finding.size = Centimetres(number);
        return checkLimits(finding, {});
    }
    return checkLimits(labResult(what, row[u"typed"_s], row[u"unit"_s]), {});
}

/// The value of the row as it is typed into this child's record.
LimitVerdict checkIn(Child child, const Cells& row)
{
    const QString what = row[u"what"_s];
    const QByteArray day = row[u"day"_s].toLatin1();
    if (what == u"weight"_s)
        return checkLimits(child.size(day, BodyKind::Weight, row[u"typed"_s].toLatin1(), row[u"unit"_s].toLatin1()),
                           child.record);
    if (what == u"height"_s)
        return checkLimits(child.size(day, BodyKind::Height, row[u"typed"_s].toLatin1(), row[u"unit"_s].toLatin1()),
                           child.record);
    if (what == u"weight of the echo"_s) {
        child.echo(day);
        child.record.echoStudies.last().weight = Kilograms(row[u"typed"_s].toDouble());
        return checkLimits(child.record.echoStudies.last(), child.record);
    }
    if (const auto segment = FieldCodec<Segment>::parse(what)) {
        child.echo(day);
        return checkLimits(child.measure(*segment, row[u"typed"_s].toDouble()), child.record);
    }
    const Moment when = Moment::fromText(row[u"day"_s]).value();
    Id panel;
    for (const LabPanel& other : child.record.labPanels) {
        if (other.when == when) panel = other.id;
    }
    if (panel.isNull()) {
        panel = Id::make();
        LabPanel fresh;
        fresh.id = panel;
        fresh.parent = child.record.episodes.first().id;
        fresh.when = when;
        child.record.labPanels << fresh;
    }
    return checkLimits(labResult(what, row[u"typed"_s], row[u"unit"_s], panel), child.record);
}

QString words(LimitVerdict::Kind kind)
{
    return kind == LimitVerdict::Kind::Accepted ? u"accepted"_s
           : kind == LimitVerdict::Kind::Asks   ? u"asks"_s
                                                : u"refused"_s;
}

}  // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits_data();
    void limits();
    void inContext_data() { addRows(u"rules/limits-in-context.csv"_s); }
    void inContext();
    void theMisprintIsSaidInFull();
    void anAnswerIsRemembered();
    void anAnswerIsRememberedOfEveryRow();
    void haemoglobinOfTheNewborn();
    void lowCrpAfterHighOne();
    void bilirubinWithJaundice();
    void intervalsHaveTwoEnds();
    void anIntervalMayHaveOneEnd();
    void ownAnalytesHaveTheirOwnLimits();
    void rowsThatBelongToNothing();
    void intervalsOfAdults_data();
    void intervalsOfAdults();
    void weightThatJumps();
    void diameterThatJumps();
    void dosesAndTargets();
};

void TestLimits::limits_data()
{
    addRows(u"rules/limits.csv"_s);
}

void TestLimits::limits()
{
    QFETCH(Cells, row);
    const LimitVerdict verdict = check(row);
    QCOMPARE(words(verdict.kind), row[u"verdict"_s]);
    QCOMPARE((verdict.proposedText + u' ' + verdict.proposedUnit).trimmed(), row[u"proposed"_s]);
    QCOMPARE(verdict.sentence.isEmpty(), verdict.isAccepted());
    QCOMPARE(qstrlen(verdict.key) == 0, verdict.isAccepted());
}

void TestLimits::inContext()
{
    QFETCH(Cells, row);
    const Child child = dictated(row[u"course"_s]);
    const LimitVerdict verdict = checkIn(child, row);
    QCOMPARE(words(verdict.kind), row[u"verdict"_s]);
    QCOMPARE((verdict.proposedText + u' ' + verdict.proposedUnit).trimmed(), row[u"proposed"_s]);
    QCOMPARE(verdict.sentence.isEmpty(), verdict.isAccepted());
}

void TestLimits::theMisprintIsSaidInFull()
{
    QCOMPARE(english(Draw().typed(u"CRP"_s, u"74"_s, u"g/dL"_s).sentence),
             u"74 g/dL is 740000 mg/L, above the highest plausible 700 mg/L; did you mean 74 mg/L?"_s);
}

void TestLimits::anAnswerIsRemembered()
{
    LabResult result = labResult(u"FERR"_s, u"25000"_s, u"µg/L"_s);
    QCOMPARE(checkLimits(result, {}).kind, LimitVerdict::Kind::Asks);
    result.confirmation = u"macrophage activation"_s;
    QVERIFY(checkLimits(result, {}).isAccepted());
    result.text = u"250000"_s;  // beyond the hard limit no answer helps
    QVERIFY(checkLimits(result, {}).isRefused());
}

void TestLimits::anAnswerIsRememberedOfEveryRow()
{
    const auto remembers = [](auto row, const auto& makeImpossible) {
        if (checkLimits(row, {}).kind != LimitVerdict::Kind::Asks) return false;
        row.confirmation = u"measured twice"_s;
        if (!checkLimits(row, {}).isAccepted()) return false;
        makeImpossible(row);
        return checkLimits(row, {}).isRefused();  // no answer helps
    };
    Temperature reading;
    reading.text = u"41.8"_s;
    QVERIFY(remembers(reading, [](Temperature& row) { row.text = u"47"_s; }));
    Sign node;
    node.size = Millimetres(3);
    QVERIFY(remembers(node, [](Sign& row) { row.size = Millimetres(0.1); }));
    Finding liver;
    liver.size = Centimetres(16);
    QVERIFY(remembers(liver, [](Finding& row) { row.size = Centimetres(21); }));
    Child child;
    child.size("d1", BodyKind::Weight, "10");
    BodySize& heavier = child.size("d60", BodyKind::Weight, "12");
    QCOMPARE(checkLimits(heavier, child.record).kind, LimitVerdict::Kind::Asks);
    heavier.confirmation = u"oedema"_s;
    QVERIFY(checkLimits(heavier, child.record).isAccepted());
}

void TestLimits::haemoglobinOfTheNewborn()
{
    Draw draw;
    draw.child.record.patient.birth = QDate(2021, 2, 20);
    QVERIFY(draw.typed(u"HB"_s, u"21"_s, u"g/dL"_s).isAccepted());
    draw.child.record.patient.birth = QDate(2021, 2, 8);  // one month old on 8 March
    QCOMPARE(draw.typed(u"HB"_s, u"21"_s, u"g/dL"_s).kind, LimitVerdict::Kind::Asks);
}

void TestLimits::lowCrpAfterHighOne()
{
    Draw draw;
    QVERIFY(draw.typed(u"CRP"_s, u"0.9"_s, u"mg/L"_s).isAccepted());
    draw.has(u"CRP"_s, u"51"_s, u"mg/L"_s, draw.draw("d6"));
    QVERIFY(draw.typed(u"CRP"_s, u"0.9"_s, u"mg/L"_s).isAccepted());  // no fever that day
    dictate(draw.child, u"fever d1-d8"_s);
    QCOMPARE(draw.typed(u"CRP"_s, u"0.9"_s, u"mg/L"_s).proposedUnit, u"mg/dL"_s);
    QVERIFY(draw.typed(u"CRP"_s, u"1"_s, u"mg/L"_s).isAccepted());
}

void TestLimits::bilirubinWithJaundice()
{
    Draw draw;
    QVERIFY(draw.typed(u"TBIL"_s, u"1.9"_s, u"µmol/L"_s).isAccepted());
    draw.has(u"GGT"_s, u"120"_s);
    draw.child.record.labResults.last().high = PlainNumber(42);
    QCOMPARE(draw.typed(u"TBIL"_s, u"1.9"_s, u"µmol/L"_s).proposedUnit, u"mg/dL"_s);
    QVERIFY(draw.typed(u"TBIL"_s, u"2"_s, u"µmol/L"_s).isAccepted());
}

void TestLimits::intervalsOfAdults_data()
{
    QTest::addColumn<QString>("analyte");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("years");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("asked");
    QTest::newRow("haemoglobin of a man at two") << u"HB"_s << u"g/dL"_s << 2 << 13.0 << 17.5 << true;
    QTest::newRow("in another unit") << u"HB"_s << u"g/L"_s << 2 << 130.0 << 175.0 << true;
    QTest::newRow("of a woman at two") << u"HB"_s << u"g/dL"_s << 2 << 12.0 << 16.0 << true;
    QTest::newRow("of a child at two") << u"HB"_s << u"g/dL"_s << 2 << 11.5 << 13.5 << false;
    QTest::newRow("of another laboratory at two") << u"HB"_s << u"g/dL"_s << 2 << 11.0 << 14.0 << false;
    QTest::newRow("of an infant at two") << u"HB"_s << u"g/dL"_s << 2 << 9.5 << 13.5 << false;
    QTest::newRow("of a man at twelve") << u"HB"_s << u"g/dL"_s << 12 << 13.0 << 17.5 << false;
    QTest::newRow("white cells of adults at two") << u"WBC"_s << u"G/L"_s << 2 << 4.0 << 10.0 << true;
    QTest::newRow("white cells of a child at two") << u"WBC"_s << u"G/L"_s << 2 << 5.0 << 14.0 << false;
    QTest::newRow("the same at every age") << u"PLT"_s << u"G/L"_s << 2 << 150.0 << 400.0 << false;
    QTest::newRow("no table read") << u"LDH"_s << u"U/L"_s << 2 << 135.0 << 225.0 << false;
}

void TestLimits::intervalsOfAdults()
{
    QFETCH(QString, analyte);
    QFETCH(QString, unit);
    QFETCH(int, years);
    QFETCH(double, low);
    QFETCH(double, high);
    Record record;
    Episode episode;
    episode.id = Id::make();
    episode.onset = QDate(2026, 2, 17);
    record.patient.birth = episode.onset.addYears(-years).addDays(-20);
    record.patient.sex = Sex::Male;
    record.episodes << episode;
    LabPanel panel;
    panel.id = Id::make();
    panel.parent = episode.id;
    panel.when = Moment::on(episode.onset);
    record.labPanels << panel;
    LabResult result;
    result.id = Id::make();
    result.parent = panel.id;
    result.analyte = analyte;
    result.text = QString::number((low + high) / 2);
    result.unit = unit;
    result.low = PlainNumber(low);
    result.high = PlainNumber(high);
    const LimitVerdict verdict = checkLimits(result, record);
    QTEST(!verdict.isAccepted(), "asked");
    QVERIFY2(!verdict.isRefused(), "the laboratory's own interval wins once it is confirmed");
    result.confirmation = u"printed so"_s;
    QVERIFY(checkLimits(result, record).isAccepted());
    record.patient.birth = {};
    result.confirmation.clear();
    QVERIFY2(checkLimits(result, record).isAccepted(), "without an age there is nothing to compare");
}

void TestLimits::intervalsHaveTwoEnds()
{
    LabResult result = labResult(u"ALT"_s, u"33"_s, u"U/L"_s);
    result.low = PlainNumber(51);
    result.high = PlainNumber(5);
    QCOMPARE(QLatin1StringView(checkLimits(result, {}).key), "high"_L1);
}

/// Haemoglobin at two years: 11.5 to 13.5 g/dL by CHOP, of boys from twelve on 13.0 to 16.0.
void TestLimits::anIntervalMayHaveOneEnd()
{
    Draw draw;
    draw.child.record.patient.birth = QDate(2019, 3, 1);
    draw.child.record.patient.sex = Sex::Male;
    LabResult result = labResult(u"HB"_s, u"12"_s, u"g/dL"_s, draw.panel);
    result.low = PlainNumber(13);
    QCOMPARE(QLatin1StringView(checkLimits(result, draw.child.record).key), "low"_L1);
    QVERIFY(english(checkLimits(result, draw.child.record).sentence).startsWith(u"from 13 g/dL is an interval of 12"));
    result.low.reset();
    result.high = PlainNumber(16);
    QCOMPARE(QLatin1StringView(checkLimits(result, draw.child.record).key), "high"_L1);
    QVERIFY(english(checkLimits(result, draw.child.record).sentence).startsWith(u"up to 16 g/dL is an interval of"));
    result.high = PlainNumber(13.5);
    QVERIFY(checkLimits(result, draw.child.record).isAccepted());
    result.state = ResultState::Trace;
    result.low = PlainNumber(14);
    QVERIFY2(checkLimits(result, draw.child.record).isRefused(), "the ends are in order without a value too");
}

void TestLimits::ownAnalytesHaveTheirOwnLimits()
{
    Draw draw;
    OwnAnalyte open;
    open.code = u"OPEN"_s;
    OwnAnalyte narrow;
    narrow.code = u"S100"_s;
    narrow.unit = u"ug/L"_s;
    narrow.low = PlainNumber(0.02);
    narrow.high = PlainNumber(5);
    draw.child.record.ownAnalytes = {open, narrow};
    QVERIFY(draw.typed(u"OPEN"_s, u"12345"_s).isAccepted());
    QVERIFY(draw.typed(u"S100"_s, u"0.02"_s).isAccepted());
    QVERIFY(draw.typed(u"S100"_s, u"0.01"_s).isRefused());
    QVERIFY(draw.typed(u"S100"_s, u"5"_s).isAccepted());
    QCOMPARE(english(draw.typed(u"S100"_s, u"5.1"_s).sentence), u"5.1 ug/L is above the highest plausible 5 ug/L"_s);
    QVERIFY(draw.typed(u"S100"_s, u"5100"_s, u"ng/L"_s).isRefused());
    narrow.high = PlainNumber(0.01);
    QVERIFY2(checkLimits(narrow, {}).isRefused(), "the lowest is above the highest");
}

/// A damaged record is asked about no more than one where nothing else is known.
void TestLimits::rowsThatBelongToNothing()
{
    Draw draw;
    dictate(draw.child, u"jaundice d3; fever d1-d9; CRP 60 d6; lad-prox 3 d11; lad-prox 3.1 d24"_s);
    const Id nowhere = Id::make();
    draw.has(u"GGT"_s, u"400"_s, {}, nowhere);
    QVERIFY(checkLimits(labResult(u"TBIL"_s, u"1.9"_s, {}, nowhere), draw.child.record).isAccepted());
    draw.child.record.labResults[0].parent = nowhere;
    QVERIFY2(draw.typed(u"CRP"_s, u"0.9"_s).isAccepted(), "the earlier CRP has no draw");
    draw.child.record.echoMeasures[0].parent = nowhere;
    EchoMeasure measure = draw.child.record.echoMeasures[1];
    measure.mm = Millimetres(6);
    QVERIFY2(checkLimits(measure, draw.child.record).isAccepted(), "the measure before has no echo");
    measure.parent = nowhere;
    QVERIFY2(checkLimits(measure, draw.child.record).isAccepted(), "neither has this one");
}

void TestLimits::weightThatJumps()
{
    Child child;
    child.size("d1", BodyKind::Weight, "10");
    const auto weigh = [&](const char* when, const char* kg) {
        Child copy = child;
        return checkLimits(copy.size(when, BodyKind::Weight, kg), copy.record).kind;
    };
    QCOMPARE(weigh("d60", "11.5"), LimitVerdict::Kind::Accepted);
    QCOMPARE(weigh("d60", "11.6"), LimitVerdict::Kind::Asks);
    QCOMPARE(weigh("d60", "8.4"), LimitVerdict::Kind::Asks);
    QCOMPARE(weigh("d92", "12"), LimitVerdict::Kind::Asks);
    QCOMPARE(weigh("d93", "12"), LimitVerdict::Kind::Accepted);
}

void TestLimits::diameterThatJumps()
{
    Child child;
    child.echo("d11");
    child.measure(Segment::Lad, 3);
    child.echo("d24");
    const auto measured = [&](Segment segment, double mm) {
        Child copy = child;
        return checkLimits(copy.measure(segment, mm), copy.record).kind;
    };
    QCOMPARE(measured(Segment::Lad, 3.9), LimitVerdict::Kind::Accepted);
    QCOMPARE(measured(Segment::Lad, 3.91), LimitVerdict::Kind::Asks);
    QCOMPARE(measured(Segment::Lad, 2.09), LimitVerdict::Kind::Asks);
    QCOMPARE(measured(Segment::Lmca, 6), LimitVerdict::Kind::Accepted);
    EchoMeasure confirmed = child.measure(Segment::Lad, 6);
    confirmed.confirmation = u"grown"_s;
    QVERIFY(checkLimits(confirmed, child.record).isAccepted());
}

void TestLimits::dosesAndTargets()
{
    DoseStep step;
    step.amount = PlainNumber(8);
    step.amountMax = PlainNumber(2);
    QVERIFY(checkLimits(step, {}).isRefused());
    step.kind = StepKind::Taper;
    QVERIFY(checkLimits(step, {}).isAccepted());
    Course course;
    course.targetLow = PlainNumber(3);
    course.targetHigh = PlainNumber(2);
    QVERIFY(checkLimits(course, {}).isRefused());
    Episode episode;
    episode.onsetError = -1;
    QVERIFY(checkLimits(episode, {}).isRefused());
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
