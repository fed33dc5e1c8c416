// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "base/typedwords.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void typedNumbers_data();
    void typedNumbers();
    void datesHaveFourDigitYears();
    void argumentsAreFilledOnce();
    void messagesWithinMessages();
    void lists();
    void countsAreWritten();
    void anUnknownLanguageIsEnglish();
    void nothingIsNothing();
};

void TestLanguage::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("sign");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("as many as needed") << 4.1 << -1 << false << u"4.1"_s << u"4,1"_s;
    QTest::newRow("whole") << 6.0 << -1 << false << u"6"_s << u"6"_s;
    QTest::newRow("zeros kept") << 6.0 << 1 << false << u"6.0"_s << u"6,0"_s;
    QTest::newRow("no grouping") << 740000.0 << -1 << false << u"740000"_s << u"740000"_s;
    QTest::newRow("hundred") << 100.0 << -1 << false << u"100"_s << u"100"_s;
    QTest::newRow("zero") << 0.0 << -1 << false << u"0"_s << u"0"_s;
    QTest::newRow("plus") << 5.8 << 1 << true << u"+5.8"_s << u"+5,8"_s;
    QTest::newRow("minus") << -1.25 << 2 << true << u"\u22121.25"_s << u"\u22121,25"_s;
    QTest::newRow("less than is written") << -0.001 << 2 << false << u"0.00"_s << u"0,00"_s;
    QTest::newRow("less than is written, signed") << -0.04 << 1 << true << u"0.0"_s << u"0,0"_s;
    QTest::newRow("more than zero, and not written") << 0.04 << 1 << true << u"0.0"_s << u"0,0"_s;
    QTest::newRow("just written") << -0.006 << 2 << false << u"\u22120.01"_s << u"\u22120,01"_s;
    QTest::newRow("less than ever is written") << -1e-9 << -1 << true << u"0"_s << u"0"_s;
    QTest::newRow("what nobody measures") << 1e300 << -1 << false << u"1E+300"_s << u"1E+300"_s;
    QTest::newRow("zero from below") << -0.0 << -1 << true << u"0"_s << u"0"_s;
    QTest::newRow("zero has no sign") << 0.0 << 1 << true << u"0.0"_s << u"0,0"_s;
}

void TestLanguage::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(bool, sign);
    QTEST(Language(u"en"_s).number(value, decimals, sign), "english");
    QTEST(Language(u"fr"_s).number(value, decimals, sign), "french");
}

void TestLanguage::typedNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("point") << u"39.2"_s << u"39.2"_s << u"39,2"_s;
    QTest::newRow("comma") << u"39,2"_s << u"39.2"_s << u"39,2"_s;
    QTest::newRow("digits as typed") << u"39.50"_s << u"39.50"_s << u"39,50"_s;
    QTest::newRow("blanks around") << u" 12.75 "_s << u"12.75"_s << u"12,75"_s;
    QTest::newRow("whole") << u"39"_s << u"39"_s << u"39"_s;
    QTest::newRow("bound") << u"<0.3"_s << u"<0.3"_s << u"<0,3"_s;
    QTest::newRow("no number") << u"about 39.5"_s << u"about 39.5"_s << u"about 39.5"_s;
}

void TestLanguage::typedNumbers()
{
    QFETCH(const QString, typed);
    QTEST(Language(u"en"_s)(typedWords(typed)), "english");
    QTEST(Language(u"fr"_s)(typedWords(typed)), "french");
}

void TestLanguage::datesHaveFourDigitYears()
{
    const QDate day(2026, 3, 2);
    QCOMPARE(Language(u"en"_s).date(day), u"2 Mar 2026"_s);
    QCOMPARE(Language(u"fr"_s).date(day), u"2 mars 2026"_s);
    QCOMPARE(Language(u"fr"_s).date(day.addDays(-1)), u"1er mars 2026"_s);
    QCOMPARE(Language(u"en"_s).date({}), QString());
}

void TestLanguage::argumentsAreFilledOnce()
{
    const Message message("%1 and %2", {u"%2"_s, u"%1"_s});
    QCOMPARE(Language()(message), u"%2 and %1"_s);
    QCOMPARE(Language()(Message("%3 %1 %", {u"a"_s})), u"%3 a %"_s);
    QCOMPARE(Language()(Message("%1%%", {u"5"_s})), u"5%%"_s);
}

void TestLanguage::messagesWithinMessages()
{
    const Message inner("%1 mm", {4.1});
    QCOMPARE(Language(u"fr"_s)(Message("<%1>", {inner})), u"<4,1 mm>"_s);
    QCOMPARE(Language()(Message("%1", {QDate(2026, 3, 2)})), u"2 Mar 2026"_s);
}

void TestLanguage::lists()
{
    const QList<Message> parts{Message("a"), Message("b"), Message("c")};
    QCOMPARE(Language(u"en"_s)(Message("%1", {parts})), u"a, b and c"_s);
    QCOMPARE(Language(u"fr"_s)(Message("%1", {parts})), u"a, b et c"_s);
    QCOMPARE(Language()(Message("%1", {QList<Message>{Message("a")}})), u"a"_s);
    QCOMPARE(Language()(Message("%1", {QList<Message>{}})), QString());
}

void TestLanguage::countsAreWritten()
{
    QCOMPARE(Language()(Message::plural("%n of %1", 3, {7})), u"3 of 7"_s);
    QCOMPARE(Language()(Message::plural("%n", 0)), u"0"_s);
}

void TestLanguage::anUnknownLanguageIsEnglish()
{
    QCOMPARE(Language(u"xx"_s).code(), u"en"_s);
    for (const QString& code : Language::available())
        QCOMPARE(Language(code).code(), code);
}

void TestLanguage::nothingIsNothing()
{
    QCOMPARE(Language()(Message()), QString());
    QCOMPARE(Message::verbatim({}), Message());
    QCOMPARE(Language()(Message::verbatim(u"%1 <b>"_s)), u"%1 <b>"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
