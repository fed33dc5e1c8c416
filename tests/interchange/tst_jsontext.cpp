// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace daymark;

class tst_jsontext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatJsonAllows()
    {
        const auto value = readJson(
            QByteArray(" {'a': [1, -2.5e3, true, null], 'é': '\\u00e9\\n\\'\\ud83d\\ude00'} ").replace('\'', '"'));
        QVERIFY(value);
        const QJsonObject object = value->toObject();
        QCOMPARE(object.value(QStringLiteral("a")).toArray(), (QJsonArray{1, -2500.0, true, QJsonValue::Null}));
        QCOMPARE(object.value(QStringLiteral("é")).toString(), QStringLiteral("é\n\"😀"));
        QVERIFY(readJson("\xEF\xBB\xBF{}"));
        QVERIFY(readJson("0"));
    }

    void refusesWithThePath_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const QByteArray& text, const char* where) {
            QTest::newRow(name) << QByteArray(text).replace('\'', '"') << QString::fromUtf8(where);
        };
        row("nothing", "", "");
        row("not JSON", "number;sex;birth", "");
        row("a PDF", "%PDF-1.4", "");
        row("not UTF-8", "{'a': '\xE9'}", "");
        row("cut off", "{'a': {'b': [1, ", "a.b[1]");
        row("text cut off", "{'a': 'x", "a");
        row("trailing comma in a list", "{'a': [1, ]}", "a[1]");
        row("trailing comma in an object", "{'a': 1, }", "");
        row("two values", "{} {}", "");
        row("NaN", "{'a': [{'mm': NaN}]}", "a[0].mm");
        row("infinity", "{'a': [{'mm': -Infinity}]}", "a[0].mm");
        row("too large for a number", "{'a': 1e400}", "a");
        row("leading zero", "{'a': 012}", "a");
        row("decimal comma", "{'a': 1,5}", "");
        row("no digit behind the point", "{'a': 1.}", "a");
        row("a plus sign", "{'a': +1}", "a");
        row("hexadecimal", "{'a': 0x10}", "");
        row("key twice", "{'a': {'b': 1, 'b': 2}}", "a.b");
        row("key without quotation marks", "{a: 1}", "");
        row("quotation marks of a word processor", "{“a”: 1}", "");
        row("comment", "{} // note", "");
        row("half of a surrogate pair", "{'a': '\\ud83d'}", "a");
        row("unknown escape", "{'a': '\\x41'}", "a");
        row("escape cut off", "{'a': '\\u12", "a");
        row("line break inside a text", "{'a': 'x\ny'}", "a");
    }
    void refusesWithThePath()
    {
        QFETCH(QByteArray, text);
        const auto value = readJson(text);
        QVERIFY(!value);
        QTEST(value.error().where, "where");
        QVERIFY(!value.error().message.isEmpty());
    }

    void refusesBottomlessNesting()
    {
        QVERIFY(!readJson(QByteArray(1000000, '[')));
        QVERIFY(readJson(QByteArray(60, '[') + QByteArray(60, ']')));
    }
};

QTEST_GUILESS_MAIN(tst_jsontext)
#include "tst_jsontext.moc"
