// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"

#include <QLocale>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;
using Bound = TypedNumber::Bound;

class TestNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
    void theLocaleNeverMatters();
    void signsAreReadAgain();
};

void TestNumber::read_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<Bound>("bound");
    const auto row = [](const char* typed, double value, Bound bound = Bound::None) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << value << bound;
    };
    row("3.2", 3.2);
    row("3,2", 3.2);
    row("3٫2", 3.2);
    row("٣٫٢", 3.2);
    row("1.234", 1.234);  // never a thousand
    row("1,234", 1.234);
    row("1 000", 1000);  // parted by a space or an apostrophe
    row("289 000", 289000);
    row("1 234 567", 1234567);
    row("12 500,5", 12500.5);
    row("1'000", 1000);
    row("1\u00A0000", 1000);
    row("<1 000", 1000, Bound::Less);
    row("0", 0);
    row("007", 7);
    row(".5", 0.5);
    row("5.", 5);
    row("-1", -1);
    row("−1", -1);
    row(" 98.4 ", 98.4);
    row("<0.3", 0.3, Bound::Less);
    row("< 0,3", 0.3, Bound::Less);
    row("<=5", 5, Bound::LessOrEqual);
    row("≤5", 5, Bound::LessOrEqual);
    row(">1000", 1000, Bound::Greater);
    row(">=1000", 1000, Bound::GreaterOrEqual);
    row("≥ 1000", 1000, Bound::GreaterOrEqual);
}

void TestNumber::read()
{
    QFETCH(QString, typed);
    const auto number = readNumber(typed);
    QVERIFY(number);
    QTEST(number->value, "value");
    QTEST(number->bound, "bound");
    QCOMPARE(number->isCensored(), number->bound != Bound::None);
}

void TestNumber::refused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"",       " ",       "-",      ".",   "<",    "1 00", "1.234.567", "1,234.5", "1000 000",
                              "3.2 mg", "12 5000", " 000 1", "1e3", "0x10", "nan",  "inf",       "--1",     "1-",
                              "<-",     "<<3",     "3<",     "+",   "½",    "12/7", "３．２"})
        QTest::addRow("'%s'", typed) << QString::fromUtf8(typed);
}

void TestNumber::refused()
{
    QFETCH(QString, typed);
    const auto number = readNumber(typed);
    QVERIFY(!number);
    QVERIFY(!number.error().message.isEmpty());
}

void TestNumber::theLocaleNeverMatters()
{
    for (const auto& name : {u"en_US"_s, u"fr_FR"_s, u"de_CH"_s, u"ar_EG"_s}) {
        QLocale::setDefault(QLocale(name));
        QCOMPARE(readNumber(u"3.2"_s)->value, 3.2);
        QCOMPARE(readNumber(u"3,2"_s)->value, 3.2);
    }
    QLocale::setDefault(QLocale::c());
}

void TestNumber::signsAreReadAgain()
{
    for (const auto bound : {Bound::Less, Bound::LessOrEqual, Bound::Greater, Bound::GreaterOrEqual, Bound::None})
        QCOMPARE(readNumber(boundSign(bound) + u'7')->bound, bound);
}

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
