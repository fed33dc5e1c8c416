// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ownanalyte.h"

#include "labsheet.h"
#include "models/labpaste.h"
#include "models/pastedtext.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

/// Analytes beside the catalogue: typed for one child, offered to the others.
class OwnAnalytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void offeredToAnotherChild();
    void whatMostChildrenHaveIsOffered();
    void ofTheBinNothing();
    void whatTheChildHasIsNotOffered();
    void listedByAnEdit();
    void pastedByItsName();
    void flagsByItsInterval();
};

namespace {

OwnAnalyte interleukin(const QString& unit = u"pg/mL"_s)
{
    OwnAnalyte analyte;
    analyte.id = Id::make();
    analyte.code = u"IL-18"_s;
    analyte.name = u"Interleukin 18"_s;
    analyte.unit = unit;
    analyte.high = PlainNumber(100000);
    analyte.referenceLow = PlainNumber(36);
    analyte.referenceHigh = PlainNumber(258);
    return analyte;
}

Record childWith(const QString& number, const OwnAnalyte& analyte)
{
    Record record;
    record.patient.id = Id::make();
    record.patient.number = number;
    record.ownAnalytes << analyte;
    return record;
}

/// The sheet of a child beside others who have the analyte.
struct Beside : ward::Sheet
{
    Beside() { add(childWith(u"KD-A"_s, interleukin())); }
    void add(const Record& other)
    {
        if (!session->edit(u"New child"_s, QList<Change>{{std::nullopt, other}})) qFatal("no other child");
    }
    QStringList hidden() const
    {
        QStringList codes;
        for (const AnalyteRow& row : grid->hiddenAnalytes())
            codes << row.code;
        return codes;
    }
};

}  // namespace

void OwnAnalytesTest::typed_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("all") << u"0"_s << u"5000"_s << u"36,5"_s << u"258"_s << u""_s;
    QTest::newRow("one end") << u""_s << u""_s << u""_s << u"258"_s << u""_s;
    QTest::newRow("no number") << u""_s << u""_s << u"low"_s << u"258"_s << u"referenceLow"_s;
    QTest::newRow("a bound") << u""_s << u""_s << u""_s << u"<258"_s << u"referenceHigh"_s;
    QTest::newRow("the wrong way round") << u""_s << u""_s << u"258"_s << u"36"_s << u"referenceHigh"_s;
    QTest::newRow("limits the wrong way round") << u"9"_s << u"1"_s << u""_s << u""_s << u"high"_s;
}

void OwnAnalytesTest::typed()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, wrong);
    const auto analyte = readOwnAnalyte({u"IL-18"_s, {}, u"pg/mL"_s, low, high, from, to}, {}, Language(u"en"_s));
    QCOMPARE(analyte ? QString() : analyte.error().where, wrong);
    if (!analyte) return;
    QCOMPARE(analyte->referenceLow.has_value(), !from.isEmpty());
    QCOMPARE(analyte->referenceHigh.has_value(), !to.isEmpty());
    if (!from.isEmpty()) QCOMPARE(analyte->referenceLow->value, 36.5);
    if (!to.isEmpty()) QCOMPARE(analyte->referenceHigh->value, 258.0);
}

void OwnAnalytesTest::offeredToAnotherChild()
{
    Beside sheet;
    QVERIFY(sheet.hidden().contains(u"IL-18"_s));
    const OwnAnalyte* offered = findOwn(u"IL-18"_s, sheet.grid->knownOwn());
    QVERIFY(offered);
    QCOMPARE(offered->unit, u"pg/mL"_s);
    QCOMPARE(offered->high->value, 100000.0);
    QVERIFY2(!offered->referenceLow && !offered->referenceHigh, "what is normal is another child's");
    QVERIFY2(sheet.record().ownAnalytes.isEmpty(), "nothing is written by offering");
    QCOMPARE(sheet.grid->rowOf(u"IL-18"_s), -1);
}

void OwnAnalytesTest::whatMostChildrenHaveIsOffered()
{
    Beside sheet;
    sheet.add(childWith(u"KD-B"_s, interleukin(u"ng/L"_s)));
    sheet.add(childWith(u"KD-C"_s, interleukin(u"ng/L"_s)));
    OwnAnalyte small = interleukin(u"g/L"_s);
    small.code = u"il-18"_s;
    sheet.add(childWith(u"KD-D"_s, small));
    const auto others = sheet.session->registry().ownAnalytesBeside(sheet.child);
    QVERIFY(others);
    QCOMPARE(others->size(), 1);
    QCOMPARE(others->first().unit, u"ng/L"_s);
}

void OwnAnalytesTest::ofTheBinNothing()
{
    Beside sheet;
    Record other = childWith(u"KD-B"_s, interleukin());
    other.ownAnalytes.first().code = u"S100"_s;
    other.ownAnalytes.first().name.clear();
    other.patient.binned = QDate(2021, 5, 1);
    sheet.add(other);
    QVERIFY(sheet.hidden().contains(u"IL-18"_s));
    QVERIFY(!sheet.hidden().contains(u"S100"_s));
}

void OwnAnalytesTest::whatTheChildHasIsNotOffered()
{
    OwnAnalyte mine = interleukin(u"ng/L"_s);
    mine.code = u"IL18"_s;  // of the same name
    Record record;
    record.ownAnalytes << mine;
    ward::Sheet sheet(record);
    QVERIFY(sheet.session->edit(u"New child"_s, QList<Change>{{std::nullopt, childWith(u"KD-A"_s, interleukin())}}));
    QCOMPARE(sheet.grid->knownOwn().size(), 1);
    QCOMPARE(sheet.grid->knownOwn().first().unit, u"ng/L"_s);
}

void OwnAnalytesTest::listedByAnEdit()
{
    Beside sheet;
    const int row = sheet.grid->showAnalyte(u"IL-18"_s);
    QVERIFY(row > 0);
    QCOMPARE(sheet.session->history()->undoText(), u"Own analyte IL-18"_s);
    QCOMPARE(sheet.record().ownAnalytes.size(), 1);
    const int column = sheet.draw("d8");
    QVERIFY2(!sheet.type("IL-18", column, u"200000"_s), "the plausible limits came with it");
    QVERIFY(sheet.type("IL-18", column, u"4200"_s));
    QCOMPARE(sheet.text("IL-18", column), u"4200"_s);
    // A second time it is there already.
    const int edits = sheet.session->history()->count();
    QCOMPARE(sheet.grid->showAnalyte(u"IL-18"_s), row);
    QCOMPARE(sheet.session->history()->count(), edits);
    sheet.session->undo();
    sheet.session->undo();
    sheet.session->undo();
    QVERIFY(sheet.record().ownAnalytes.isEmpty());
    QVERIFY2(sheet.hidden().contains(u"IL-18"_s), "it is offered again");
}

void OwnAnalytesTest::pastedByItsName()
{
    Beside sheet;
    const auto pasted = [&](const QString& text) {
        const LabBlock block =
            readLabBlock(cellsOfText(text), {sheet.session->today(), QDate(2021, 3, 1)}, sheet.grid->knownOwn());
        return std::make_unique<LabPaste>(block, *sheet.grid, *sheet.session, sheet.language, sheet.grid->index(1, 0));
    };
    auto block = pasted(u"\td8\nInterleukin 18 (pg/mL)\t4200\nCRP\t260\n"_s);
    QCOMPARE(block->tally().accepted, 2);
    QVERIFY(sheet.record().ownAnalytes.isEmpty());
    QVERIFY(block->paste());
    QCOMPARE(sheet.record().ownAnalytes.size(), 1);
    QCOMPARE(sheet.text("IL-18", 0), u"4200"_s);
    sheet.session->undo();
    QVERIFY2(sheet.record().ownAnalytes.isEmpty(), "one edit");
    // What is not pasted brings nothing.
    for (const QString& text : {u"little"_s, u"200000"_s}) {
        block = pasted(u"\td8\nIL-18\t"_s + text + u"\nCRP\t3\n"_s);
        QCOMPARE(block->tally().refused, 1);
        QVERIFY(block->paste());
        QVERIFY(sheet.record().ownAnalytes.isEmpty());
        sheet.session->undo();
    }
}

void OwnAnalytesTest::flagsByItsInterval()
{
    Record record;
    record.ownAnalytes << interleukin();
    ward::Sheet sheet(record);
    const int column = sheet.draw("d8");
    const auto tip = [&] { return sheet.cell("IL-18", column).data(Qt::ToolTipRole).toString(); };
    QVERIFY(sheet.type("IL-18", column, u"259"_s));
    QVERIFY2(tip().contains(u"interval of the own analyte 36–258 pg/mL"_s), qPrintable(tip()));
    const auto why = sheet.grid->whyOf(sheet.cell("IL-18", column));
    QVERIFY(why);
    QCOMPARE(why->value.toString(), u"H"_s);
    QCOMPARE(why->standing, Standing::Setting);
}

QTEST_GUILESS_MAIN(OwnAnalytesTest)
#include "tst_ownanalytes.moc"
