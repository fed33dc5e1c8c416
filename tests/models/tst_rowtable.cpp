// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowtable.h"

#include "../bedside.h"

#include <QAbstractItemModelTester>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

QList<RowColumn> temperatureColumns()
{
    return {{"when"}, {"when", nullptr, true}, {"text", "unit"}, {"route"}};
}

QString at(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

}  // namespace

/// One list of the record as a sheet.
class tst_rowtable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bedside = std::make_unique<Bedside>();
        m_child = m_bedside->admit(u"KD-0001"_s);
        m_bedside->open(m_child);
        m_model = std::make_unique<RowTableModel>(*m_bedside->session, rowKind<Temperature>(), temperatureColumns(),
                                                  english());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_bedside.reset();
    }

    void the_empty_line_becomes_a_row();
    void a_reading_keeps_its_unit();
    void two_days_after_the_row_above();
    void a_refused_text_stays_in_its_cell();
    void what_is_unusual_is_asked_once();
    void an_answer_goes_with_its_value();
    void every_edit_has_a_name_and_is_undone_by_it();
    void rows_stand_in_order_of_time();
    void another_child_leaves_nothing();
    void a_row_is_deleted_and_comes_back();
    void every_list_of_the_record_is_a_sheet();

private:
    Session& session() { return *m_bedside->session; }
    bool type(int row, int column, const QString& text) { return m_model->setData(m_model->index(row, column), text); }

    std::unique_ptr<Bedside> m_bedside;
    Record m_child;
    std::unique_ptr<RowTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_rowtable::the_empty_line_becomes_a_row()
{
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, 0).data(HintRole).toString(), u"new temperature"_s);
    const QPersistentModelIndex cell = m_model->index(0, 0);
    QVERIFY(type(0, 0, u"d8"_s));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell.row(), 0);  // the cursor stays in the row it made
    QVERIFY(type(0, 2, u"39,7"_s));
    QVERIFY(type(0, 3, u"rectal"_s));
    QCOMPARE(at(*m_model, 0, 0), u"day 8"_s);
    QCOMPARE(at(*m_model, 0, 1), u"24 Feb 2026"_s);  // and a date says its day
    const Record kept = m_bedside->onDisk(m_child);
    QCOMPARE(kept.temperatures.size(), 1);
    QCOMPARE(kept.temperatures[0].when.text(), u"d8"_s);
    QCOMPARE(kept.temperatures[0].text, u"39,7"_s);
    QCOMPARE(kept.temperatures[0].route, Route::Rectal);
    QCOMPARE(kept.temperatures[0].parent, m_child.episodes[0].id);
    // Nothing typed is no row.
    QVERIFY(type(1, 0, u""_s));
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_rowtable::a_reading_keeps_its_unit()
{
    QVERIFY(type(0, 2, u"102.5 °F"_s));
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].text, u"102.5"_s);
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].unit, TemperatureUnit::Fahrenheit);
    QCOMPARE(at(*m_model, 0, 2), u"102.5 °F"_s);
    QVERIFY(!type(0, 2, u"39 kg"_s));
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].unit, TemperatureUnit::Fahrenheit);
}

void tst_rowtable::two_days_after_the_row_above()
{
    QVERIFY(type(0, 0, u"1/3"_s));
    QVERIFY(type(1, 0, u"+2"_s));
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[1].when.text(), u"2026-03-03"_s);
}

void tst_rowtable::a_refused_text_stays_in_its_cell()
{
    QVERIFY(type(0, 0, u"12/3"_s));
    QVERIFY(!type(0, 0, u"29/2/2023"_s));
    QCOMPARE(at(*m_model, 0, 0), u"29/2/2023"_s);
    QVERIFY(m_model->index(0, 0).data(RefusedRole).toString().contains(u"not in the calendar"_s));
    QCOMPARE(m_model->index(0, 0).data(ValueRole).toString(), u"2026-03-12"_s);  // accepted before, kept
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].when.text(), u"2026-03-12"_s);
    QCOMPARE(m_model->firstRefused(), m_model->index(0, 0));
    m_model->takeBack(m_model->index(0, 0));
    QCOMPARE(at(*m_model, 0, 0), u"12 Mar 2026"_s);
    QVERIFY(!m_model->firstRefused().isValid());
    // In the empty line it goes with the row that is made beside it.
    QVERIFY(!type(1, 0, u"32/3"_s));
    QVERIFY(type(1, 2, u"38.5"_s));
    QCOMPARE(at(*m_model, 1, 0), u"32/3"_s);
    QCOMPARE(at(*m_model, 2, 0), QString());
}

void tst_rowtable::what_is_unusual_is_asked_once()
{
    QVERIFY(!type(0, 2, u"43"_s));
    QVERIFY(m_model->index(0, 2).data(RefusedRole).toString().contains(u"Enter keeps it"_s));
    QVERIFY(m_bedside->onDisk(m_child).temperatures.isEmpty());
    QVERIFY(type(0, 2, u"43"_s));  // the same again is the answer
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].text, u"43"_s);
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].confirmation, u"confirmed as typed"_s);
    QCOMPARE(m_model->index(0, 2).data(Qt::ToolTipRole).toString(), u"43 °C\nkept because: confirmed as typed"_s);
    QVERIFY(!type(0, 2, u"430"_s));
    QVERIFY(!type(0, 2, u"430"_s));  // what cannot be is no question
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].text, u"43"_s);
}

void tst_rowtable::an_answer_goes_with_its_value()
{
    const auto reading = [&] { return m_bedside->onDisk(m_child).temperatures[0]; };
    QVERIFY(!type(0, 2, u"43"_s));
    QVERIFY(type(0, 2, u"43"_s));
    // What else is said of the reading leaves the answer where it is.
    QVERIFY(type(0, 3, u"rectal"_s));
    QVERIFY(type(0, 0, u"d8"_s));
    QVERIFY(!reading().confirmation.isEmpty());
    // Another unusual value is another question; an ordinary one needs no answer.
    QVERIFY(!type(0, 2, u"42.5"_s));
    QVERIFY(type(0, 2, u"39.5"_s));
    QCOMPARE(reading().text, u"39.5"_s);
    QCOMPARE(reading().confirmation, QString());
    session().undo();
    QCOMPARE(reading().confirmation, u"confirmed as typed"_s);
}

void tst_rowtable::every_edit_has_a_name_and_is_undone_by_it()
{
    QVERIFY(type(0, 0, u"d8"_s));
    QCOMPARE(session().history()->undoText(), u"New temperature"_s);
    QVERIFY(type(0, 3, u"oral"_s));
    QCOMPARE(session().history()->undoText(), u"Temperature on day 8: Route"_s);
    session().undo();
    QCOMPARE(at(*m_model, 0, 3), QString());
    session().undo();
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_bedside->onDisk(m_child).temperatures.isEmpty());
    session().redo();
    session().redo();
    QCOMPARE(at(*m_model, 0, 3), u"oral"_s);
    QCOMPARE(m_model->rowCount(), 2);
}

void tst_rowtable::rows_stand_in_order_of_time()
{
    for (const char* day : {"d9", "d3", "d5"})
        QVERIFY(type(m_model->rowCount() - 1, 0, QLatin1StringView(day)));
    // Where they were typed, while typing.
    QCOMPARE(at(*m_model, 0, 0) + at(*m_model, 1, 0) + at(*m_model, 2, 0), u"day 9day 3day 5"_s);
    m_bedside->open(m_child);
    QCOMPARE(at(*m_model, 0, 0) + at(*m_model, 1, 0) + at(*m_model, 2, 0), u"day 3day 5day 9"_s);
    // The order of entry is the file's.
    QCOMPARE(m_bedside->onDisk(m_child).temperatures[0].when.text(), u"d9"_s);
}

void tst_rowtable::another_child_leaves_nothing()
{
    const Record other = m_bedside->admit(u"KD-0002"_s);
    QVERIFY(type(0, 0, u"d8"_s));
    QVERIFY(!type(0, 2, u"hot"_s));
    m_bedside->open(other);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->firstRefused().isValid());
    // What was refused waits for its child.
    m_bedside->open(m_child);
    QCOMPARE(at(*m_model, 0, 2), u"hot"_s);
}

void tst_rowtable::a_row_is_deleted_and_comes_back()
{
    QVERIFY(type(0, 0, u"d8"_s));
    QVERIFY(type(1, 0, u"d9"_s));
    QVERIFY(m_model->removeRow(0));
    QCOMPARE(session().history()->undoText(), u"Delete: Temperature on day 8"_s);
    QCOMPARE(at(*m_model, 0, 0), u"day 9"_s);
    session().undo();
    QCOMPARE(at(*m_model, 0, 0), u"day 8"_s);
    QVERIFY(!m_model->removeRow(2));  // the empty line
}

void tst_rowtable::every_list_of_the_record_is_a_sheet()
{
    const auto sheet = [&](const RowKind& kind) {
        QList<RowColumn> columns;
        for (const FieldInfo& field : kind.fields())
            columns << RowColumn{field.key};
        RowTableModel model(session(), kind, columns, english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int typed = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const FieldInfo& field = kind.fields()[column];
            const QVariant value = samples::value(field, 0);
            QString text = typedText(field, value, english());
            if (field.kind == FieldKind::Code) text = value.toString();
            // A sample may be more than the record's checks let pass; what is accepted must be shown.
            if (!model.setData(model.index(0, column), text)) continue;
            ++typed;
            QCOMPARE(model.index(0, column).data(ValueRole), value);
        }
        QVERIFY2(typed > 0, kind.table());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY2(model.removeRow(0), kind.table());
    };
    sheet(rowKind<Admission>());
    sheet(rowKind<Finding>());
    sheet(rowKind<SarsTest>());
    sheet(rowKind<FeverSpan>());
    sheet(rowKind<OtherStudy>());
    sheet(rowKind<Visit>());
    sheet(rowKind<PlanChange>());
    sheet(rowKind<Dismissal>());
}

QTEST_GUILESS_MAIN(tst_rowtable)
#include "tst_rowtable.moc"
