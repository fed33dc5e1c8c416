// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all children, and the filters that are kept.
#include "../domain/dictation.h"
#include "models/childfilters.h"
#include "models/childtable.h"
#include "models/patientlist.h"
#include "sheets.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace daymark;
using namespace daymark::ward;
using namespace Qt::StringLiterals;

class TestChildTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysHowAChildStands();
    void aLineSaysWhatAClassRestsOn();
    void everyColumnHasAHeadAndACode();
    void aListSaysWhatToDo();
    void sortedByAHead();
    void anEditIsSeenInItsPlace();
    void aKeptFilterComesBack_data();
    void aKeptFilterComesBack();
    void aKeptFilterOfAnotherProgramIsRefused();
    void aFilterInWords();

private:
    static Record child(const QString& number, const QString& course)
    {
        Child child;
        dictate(child, course);
        child.record.patient.number = number;
        return child.record;
    }
    static QString cell(const ChildTable& table, int row, int column)
    {
        return table.index(row, column).data().toString();
    }
};

void TestChildTable::aLineSaysHowAChildStands()
{
    OpenChild ward(child(u"KD-1"_s,
                         u"girl; born 2019-06-01; fever d1-d8; ivig 2g/kg d6; aspirin 30mg/kg/day d6; echo d9; "
                         "12kg d9; 86cm d9; lad-prox 4.6 d9"_s));
    const Language language(u"en"_s);
    ChildTable table(*ward.session, language);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(cell(table, 0, ChildTable::Number), u"KD-1"_s);
    QCOMPARE(cell(table, 0, ChildTable::Sex), u"F"_s);
    QCOMPARE(cell(table, 0, ChildTable::Onset), u"1 Mar 2021"_s);
    QCOMPARE(cell(table, 0, ChildTable::LastEcho), u"9 Mar 2021"_s);
    QCOMPARE(cell(table, 0, ChildTable::IvigDay), u"6"_s);
    QVERIFY(cell(table, 0, ChildTable::Drugs).contains(u"IVIG"_s));
    QVERIFY(cell(table, 0, ChildTable::WorstClass).contains(u"aneurysm"_s));
    QVERIFY(cell(table, 0, ChildTable::WorstZ).startsWith(u'+'));
    QVERIFY(!cell(table, 0, ChildTable::Risk).isEmpty());
    QVERIFY(
        table.index(0, ChildTable::Risk).data(Qt::AccessibleTextRole).toString().startsWith(u"KD-1, Risk level: "_s));
}

void TestChildTable::aLineSaysWhatAClassRestsOn()
{
    Record reported = child(u"KD-1"_s, u"girl; born 2019-06-01; echo d9; lad-prox 3 z5.8 d9; rca-prox 4 d9"_s);
    reported.patient.followUp = FollowUpState::Discharged;
    OpenChild ward(reported);
    const Language language(u"en"_s);
    ChildTable table(*ward.session, language);
    for (const int column : {ChildTable::WorstClass, ChildTable::NowClass})
        QCOMPARE(cell(table, 0, column), u"at least medium aneurysm"_s);
    for (const int column : {ChildTable::WorstZ, ChildTable::NowZ})
        QCOMPARE(cell(table, 0, column), u"reported +5.8"_s);
    PatientList list(*ward.session, language);
    QVERIFY(list.index(0).data(PatientList::MatterRole).toString().endsWith(u"at least medium aneurysm"_s));
}

void TestChildTable::everyColumnHasAHeadAndACode()
{
    OpenChild ward;
    const Language language(u"en"_s);
    const ChildTable table(*ward.session, language);
    QSet<QString> codes;
    for (int column = 0; column < ChildTable::ColumnCount; ++column) {
        QVERIFY(!table.headerData(column, Qt::Horizontal).toString().isEmpty());
        codes << QString(ChildTable::codeOf(column));
    }
    QCOMPARE(codes.size(), int(ChildTable::ColumnCount));
}

void TestChildTable::aListSaysWhatToDo()
{
    OpenChild ward(child(u"KD-1"_s, u"girl; born 2019-06-01; echo d9; lad-prox 2 d9; anakinra unstated d9"_s));
    const Language language(u"en"_s);
    ChildTable table(*ward.session, language);
    ChildFilter filter;
    filter.list = ChildList::ToComplete;
    table.setFilter(filter);
    QCOMPARE(table.rowCount(), 1);
    QVERIFY(cell(table, 0, ChildTable::Todo).startsWith(u"Type weight and height of the echo of day 9; and 1 more"_s));
}

void TestChildTable::sortedByAHead()
{
    OpenChild ward(child(u"KD-2"_s, u"ivig d9"_s));
    for (const Record& other : {child(u"KD-1"_s, u"ivig d7"_s), child(u"KD-10"_s, u"ivig d5"_s)})
        QVERIFY(ward.session->edit(u"New child"_s, {Change{std::nullopt, other}}));
    const Language language(u"en"_s);
    ChildTable table(*ward.session, language);
    const auto numbers = [&] {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all << cell(table, row, ChildTable::Number);
        return all;
    };
    QCOMPARE(numbers(), (QStringList{u"KD-1"_s, u"KD-2"_s, u"KD-10"_s}));
    table.sort(ChildTable::IvigDay, Qt::AscendingOrder);
    QCOMPARE(numbers(), (QStringList{u"KD-10"_s, u"KD-1"_s, u"KD-2"_s}));
    table.sort(ChildTable::IvigDay, Qt::DescendingOrder);
    QCOMPARE(numbers(), (QStringList{u"KD-2"_s, u"KD-1"_s, u"KD-10"_s}));
    Record young = ward.record();
    young.patient.birth = QDate(2020, 1, 1);
    QVERIFY(ward.session->edit(u"Birth date"_s, young));
    table.sort(ChildTable::Age, Qt::AscendingOrder);
    QCOMPARE(numbers(), (QStringList{u"KD-2"_s, u"KD-1"_s, u"KD-10"_s}));  // the others' is not known
    table.sort(ChildTable::IvigDay, Qt::DescendingOrder);
    table.sort(-1, Qt::AscendingOrder);
    QCOMPARE(numbers(), (QStringList{u"KD-1"_s, u"KD-2"_s, u"KD-10"_s}));  // as the list has it
    table.sort(ChildTable::Number, Qt::DescendingOrder);
    QCOMPARE(numbers(), (QStringList{u"KD-10"_s, u"KD-2"_s, u"KD-1"_s}));
}

void TestChildTable::anEditIsSeenInItsPlace()
{
    OpenChild ward;
    const Language language(u"en"_s);
    ChildTable table(*ward.session, language);
    const QPersistentModelIndex place = table.index(0, ChildTable::Name);
    (void)place.data();
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    Record after = ward.record();
    after.patient.familyName = u"Lo"_s;
    QVERIFY(ward.session->edit(u"Family name"_s, after));
    QVERIFY(resets.isEmpty());
    QCOMPARE(place.data().toString(), u"Lo"_s);
}

void TestChildTable::aKeptFilterComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u"{}"_s;
    QTest::newRow("Z") << u"{\"worstZ\":5}"_s;
    QTest::newRow("all kinds") << u"{\"drug\":\"anakinra\",\"dueWithin\":30,\"list\":\"overdue\",\"monthsNoEcho\":12,"
                                  "\"nowClass\":\"small\",\"riskLevel\":\"4.3\"}"_s;
}

void TestChildTable::aKeptFilterComesBack()
{
    QFETCH(const QString, text);
    const auto filter = keptFilter(text);
    QVERIFY(filter.has_value());
    QCOMPARE(keptText(*filter), text);
}

void TestChildTable::aKeptFilterOfAnotherProgramIsRefused()
{
    QVERIFY(!keptFilter(u"[]"_s));
    QVERIFY(!keptFilter(u"{\"shoeSize\":3}"_s));
    QVERIFY(!keptFilter(u"{\"worstClass\":\"huge\"}"_s));
}

void TestChildTable::aFilterInWords()
{
    ChildFilter filter;
    filter.worstZ = ZScore(5);
    filter.monthsNoEcho = 12;
    QCOMPARE(english(filterWords(filter)), u"worst Z at least 5 · no echo for 12 months"_s);
    QVERIFY(filterWords({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChildTable)
#include "tst_childtable.moc"
