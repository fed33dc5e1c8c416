// SPDX-License-Identifier: GPL-3.0-or-later
// What a field said before, and who changed it.
#include "labsheet.h"
#include "models/fieldhistory.h"

#include <QtTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestFieldHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldTellsWhatItSaid();
    void aCellRemembersRowsThatAreGone();
    void theWholeChild();

private:
    static QList<HistoryLine> history(const OpenChild& ward, const FieldPlace& place)
    {
        return historyOf(ward.session->registry().audit(ward.child).value(), place, Language(u"en"_s));
    }
};

void TestFieldHistory::aFieldTellsWhatItSaid()
{
    OpenChild ward;
    Record after = ward.record();
    after.patient.sex = Sex::Female;
    QVERIFY(ward.session->edit(u"Sex"_s, after));
    after.patient.sex = Sex::Male;
    QVERIFY(ward.session->edit(u"Sex corrected"_s, after));
    const QList<HistoryLine> lines = history(ward, {u"patient"_s, ward.child, {u"sex"_s}, {}});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().what, u"Sex corrected"_s);
    QCOMPARE(lines.first().field, u"Sex"_s);
    QCOMPARE(lines.first().before, u"female"_s);
    QCOMPARE(lines.first().after, u"male"_s);
    QVERIFY(!lines.first().who.isEmpty());
    QVERIFY(lines.first().when.contains(u':'));
}

void TestFieldHistory::aCellRemembersRowsThatAreGone()
{
    Sheet sheet;
    const int day = sheet.draw("d8");
    QVERIFY(sheet.type("CRP", day, u"260"_s));
    QVERIFY(sheet.type("CRP", day, u"26"_s));
    QVERIFY(sheet.type("CRP", day, {}));  // emptied: the row is gone
    QVERIFY(sheet.type("ESR", day, u"122"_s));
    const FieldPlace place = sheet.grid->placeOf(sheet.cell("CRP", day));
    QVERIFY(place.row.isNull());
    QStringList said;
    for (const HistoryLine& line : history(sheet, place)) {
        if (line.field == u"Result"_s) said << line.before + u"→"_s + line.after;
    }
    QCOMPARE(said, (QStringList{u"26→"_s, u"260→26"_s, u"→260"_s}));
}

void TestFieldHistory::theWholeChild()
{
    Sheet sheet;
    const int day = sheet.draw("d8");
    QVERIFY(sheet.type("CRP", day, u"260"_s));
    const QList<HistoryLine> lines = history(sheet, {});
    QVERIFY(lines.size() > 4);
    QCOMPARE(lines.last().what, u"New child"_s);
}

QTEST_GUILESS_MAIN(TestFieldHistory)
#include "tst_fieldhistory.moc"
