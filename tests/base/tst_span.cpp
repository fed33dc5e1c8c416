// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spanentry.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndBack_data();
    void textAndBack();
    void refused_data();
    void refused();
    void moves_data();
    void moves();
    void typed_data();
    void typed();
    void nothingStated();
};

void TestSpan::textAndBack_data()
{
    QTest::addColumn<Span>("span");
    QTest::newRow("PT12H") << Span{12, Span::Unit::Hour};
    QTest::newRow("P3D") << Span{3, Span::Unit::Day};
    QTest::newRow("P10W") << Span{10, Span::Unit::Week};
    QTest::newRow("P9M") << Span{9, Span::Unit::Month};
    QTest::newRow("P4Y") << Span{4, Span::Unit::Year};
    QTest::newRow("P99999D") << Span{99999, Span::Unit::Day};
}

void TestSpan::textAndBack()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QTEST(Span::fromText(text).value(), "span");
    QFETCH(Span, span);
    QCOMPARE(span.text(), text);
    QCOMPARE(span.words().count, span.count);
}

void TestSpan::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "P", "P0D", "P-3D", "P3", "3D", "PT3D", "P3H", "P1Y6M", "P100000D", "P99999999999D",
                             "P3.5D", "P3d", "P3D ", "P3D\n"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void TestSpan::refused()
{
    QFETCH(QString, text);
    QVERIFY(!Span::fromText(text));
}

void TestSpan::moves_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("span");
    QTest::addColumn<QDate>("to");
    const QDate day(2021, 1, 31);
    QTest::newRow("hours within a day") << day << u"PT23H"_s << day;
    QTest::newRow("a day of hours") << day << u"PT24H"_s << QDate(2021, 2, 1);
    QTest::newRow("days") << day << u"P28D"_s << QDate(2021, 2, 28);
    QTest::newRow("weeks") << day << u"P10W"_s << QDate(2021, 4, 11);
    QTest::newRow("a month") << day << u"P1M"_s << QDate(2021, 2, 28);
    QTest::newRow("a year from a leap day") << QDate(2020, 2, 29) << u"P1Y"_s << QDate(2021, 2, 28);
}

void TestSpan::moves()
{
    QFETCH(QDate, from);
    QFETCH(QString, span);
    QTEST(Span::fromText(span)->after(from), "to");
}

void TestSpan::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    QTest::newRow("months") << u"9 months"_s << u"P9M"_s;
    QTest::newRow("short") << u"12 h"_s << u"PT12H"_s;
    QTest::newRow("French") << u"2 ans"_s << u"P2Y"_s;
    QTest::newRow("French days") << u"3j"_s << u"P3D"_s;
    QTest::newRow("as in the file") << u"P9M"_s << u"P9M"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("two units") << u"1 year 6 months"_s << u"refused"_s;
    QTest::newRow("no unit") << u"9"_s << u"refused"_s;
    QTest::newRow("words") << u"soon"_s << u"refused"_s;
}

void TestSpan::typed()
{
    QFETCH(QString, text);
    const auto span = readSpan(text);
    QTEST(span ? span->text() : u"refused"_s, "span");
}

void TestSpan::nothingStated()
{
    QVERIFY(Span().isNull());
    QCOMPARE(Span().text(), QString());
    QVERIFY(Span().words().isEmpty());
}

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
