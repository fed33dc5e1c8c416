// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/temperaturestrip.h"

#include "../bedside.h"
#include "models/temperaturetable.h"

#include <QAbstractItemModelTester>

using namespace daymark;
using namespace Qt::StringLiterals;

/// Several temperatures typed in one cell.
class tst_temperaturestrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bedside = std::make_unique<Bedside>();
        m_bedside->open(m_bedside->admit(u"KD-0001"_s));
        m_table = std::make_unique<TemperatureTable>(*m_bedside->session, english());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_bedside.reset();
    }

    void what_is_a_strip_data();
    void what_is_a_strip();
    void days_follow_one_another();
    void hours_follow_one_another();
    void no_day_is_day_0();
    void times_of_day_need_their_distance();
    void a_strip_needs_its_beginning();
    void one_that_cannot_be_keeps_all_out();
    void fahrenheit_is_asked_about();
    void one_edit_is_undone_at_once();

private:
    QStringList lines() const
    {
        QStringList lines;
        for (const Temperature& row : m_bedside->session->record().temperatures) {
            lines << row.when.text() + u' ' + row.text + QString::fromUtf8(codeOf(row.unit).label) +
                         (row.antipyretic == Answer::Yes ? u"*"_s : u""_s);
        }
        return lines;
    }
    /// Types a time into the last line and then the reading beside it.
    bool type(const QString& when, const QString& text)
    {
        const int line = m_table->rowCount() - 1;
        if (!when.isEmpty() && !m_table->setData(m_table->index(line, 0), when)) return false;
        return m_table->setData(m_table->index(line, 2), text);
    }
    QString refusal(int line) const { return m_table->index(line, 2).data(RefusedRole).toString(); }

    std::unique_ptr<Bedside> m_bedside;
    std::unique_ptr<TemperatureTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_temperaturestrip::what_is_a_strip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("readings");  // 0: one plain reading; −1: refused

    for (const auto& [text, readings] : std::initializer_list<std::pair<const char*, int>>{
             {"39.2", 0},
             {"39,2", 0},
             {"39.2 °C", 0},
             {"", 0},
             {"39x", 0},
             {"38.7*", 1},
             {"102.4", 1},
             {"102.4 °F", 0},
             {"39.2 38.7 39.9", 3},
             {"39,2 38,7* 39,9", 3},
             {"39.2 °C 38.7 °C", 2},
             {"102.2°F 101.1°F", 2},
             {"39.2℃ 38.7 celsius", 2},
             {"102.2℉ 101.1 degF", 2},
             {"39.2K 38.7", 0},
             {"39.2 - 38.7", 3},
             {"39.2; 38.7", 2},
             {"39.2 38.7 /6h", 2},
             {"39.2 38.7 / 12 h", 2},
             {"39.2 38.7 /2 weeks", -1},
             {"39.2 38.7 /x", -1},
             {"39.2 38x", -1},
             {"- 38.7 38.2", -1},
         })
        QTest::newRow(text) << QString::fromUtf8(text) << readings;
}

void tst_temperaturestrip::what_is_a_strip()
{
    QFETCH(QString, text);
    QFETCH(int, readings);
    const auto strip = readStrip(text);
    QCOMPARE(strip.has_value(), readings != 0);
    if (!strip) return;
    QCOMPARE(strip->has_value(), readings > 0);
    if (*strip)
        QCOMPARE(int((*strip)->readings.size()), readings);
    else
        QVERIFY(!strip->error().message.isEmpty());
}

void tst_temperaturestrip::days_follow_one_another()
{
    QVERIFY(type(u"2026-03-05"_s, u"39,2 38.7* - 39.9"_s));
    QCOMPARE(lines(), QStringList({u"2026-03-05 39,2"_s, u"2026-03-06 38.7*"_s, u"2026-03-08 39.9"_s}));
    QCOMPARE(m_table->rowCount(), 4);
    QVERIFY(m_table->firstRefused() == QModelIndex());
}

void tst_temperaturestrip::hours_follow_one_another()
{
    QVERIFY(type(u"2026-03-05 20:00"_s, u"39.2 38.7 39.9 /6h"_s));
    QCOMPARE(lines(),
             QStringList({u"2026-03-05T20:00 39.2"_s, u"2026-03-06T02:00 38.7"_s, u"2026-03-06T08:00 39.9"_s}));
}

void tst_temperaturestrip::no_day_is_day_0()
{
    Temperature first;
    first.when = Moment::afterOnset(-1, Span::Unit::Day);
    const auto strip = readStrip(u"37.0 39.2 39.9"_s);
    QVERIFY(strip && *strip);
    const auto rows = rowsOf(**strip, first);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->at(1).when.text(), u"d1"_s);
    QCOMPARE(rows->at(2).when.text(), u"d2"_s);
}

void tst_temperaturestrip::times_of_day_need_their_distance()
{
    QVERIFY(!type(u"2026-03-05 20:00"_s, u"39.2 38.7"_s));
    QCOMPARE(refusal(0), u"Say how far apart: 39.2 38.7 39.9 /6h"_s);
    QVERIFY(!type(u"2026-03-05"_s, u"39.2 38.7 /6h"_s));
    QCOMPARE(refusal(1), u"Hours apart need the time of the first: 12/3 8:00"_s);
    QVERIFY(!type(u"March 2026"_s, u"39.2 38.7"_s));
    QVERIFY(refusal(2).contains(u"not a month or a week"_s));
}

void tst_temperaturestrip::a_strip_needs_its_beginning()
{
    QVERIFY(!type({}, u"39.2 38.7"_s));
    QVERIFY(refusal(0).startsWith(u"Type first when"_s));
    QVERIFY(lines().isEmpty());
}

void tst_temperaturestrip::one_that_cannot_be_keeps_all_out()
{
    QVERIFY(!type(u"2026-03-05"_s, u"39.2 49 39.9"_s));
    QVERIFY2(refusal(0).startsWith(u"49: "_s), qPrintable(refusal(0)));
    QCOMPARE(lines(), QStringList{u"2026-03-05 "_s});
    // The third would be tomorrow.
    const QDate today = m_bedside->session->today();
    QVERIFY(!type(today.addDays(-1).toString(Qt::ISODate), u"39.2 38.7 39.9"_s));
    QVERIFY2(refusal(1).startsWith(u"39.9: "_s), qPrintable(refusal(1)));
}

void tst_temperaturestrip::fahrenheit_is_asked_about()
{
    QVERIFY(!type(u"2026-03-05"_s, u"102.4 101.3"_s));
    QVERIFY2(refusal(0).startsWith(u"In °F? 102.4 °F on "_s), qPrintable(refusal(0)));
    QCOMPARE(lines(), QStringList{u"2026-03-05 "_s});
    QVERIFY(m_table->setData(m_table->index(0, 2), u"102.4 101.3"_s));
    QCOMPARE(lines(), QStringList({u"2026-03-05 102.4°F"_s, u"2026-03-06 101.3°F"_s}));
    QVERIFY2(!type(u"2026-03-09"_s, u"103"_s), "one alone is asked about too");
    QVERIFY(m_table->setData(m_table->index(2, 2), u"103"_s));
    QCOMPARE(lines().last(), u"2026-03-09 103°F"_s);
}

void tst_temperaturestrip::one_edit_is_undone_at_once()
{
    QVERIFY(type(u"2026-03-05"_s, u"39.2 38.7 39.9"_s));
    QCOMPARE(m_bedside->session->history()->undoText(), u"3 temperatures"_s);
    m_bedside->session->undo();
    QCOMPARE(lines(), QStringList{u"2026-03-05 "_s});
}

QTEST_GUILESS_MAIN(tst_temperaturestrip)
#include "tst_temperaturestrip.moc"
