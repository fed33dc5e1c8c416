// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldentry.h"

#include "domain/record/record.h"

#include <QtTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

FieldInfo of(FieldKind kind, const char* unit = "")
{
    FieldInfo field{"key", "Field", kind};
    field.unit = unit;
    if (kind == FieldKind::Code) field.codes = codesOf<Presence>();
    return field;
}

/// Today is day 27 of a child born in May 2025.
EntryContext bedside()
{
    EntryContext context;
    context.today = QDate(2026, 3, 15);
    context.onset = QDate(2026, 2, 17);
    context.previous = Moment::on(QDate(2026, 3, 2));
    return context;
}

}  // namespace

/// What a person types becomes a value, or a sentence; and is said back while it is typed.
class tst_fieldentry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void echoes_data();
    void echoes();
    void typed_text_reads_back_equal_data();
    void typed_text_reads_back_equal();
    void numbers_keep_their_unit_data();
    void numbers_keep_their_unit();
    void a_plan_may_lie_ahead();
    void the_record_has_the_last_word();
};

void tst_fieldentry::reads_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("day of illness") << FieldKind::Moment << u"d16"_s << QVariant(u"d16"_s);
    QTest::newRow("day first") << FieldKind::Moment << u"12/3"_s << QVariant(u"2026-03-12"_s);
    QTest::newRow("not in the future") << FieldKind::Moment << u"16/3"_s << QVariant(u"2025-03-16"_s);
    QTest::newRow("after the row above") << FieldKind::Moment << u"+2"_s << QVariant(u"2026-03-04"_s);
    QTest::newRow("month") << FieldKind::Moment << u"March 2021"_s << QVariant(u"2021-03"_s);
    QTest::newRow("clock") << FieldKind::Moment << u"12/3 8h"_s << QVariant(u"2026-03-12T08:00"_s);
    QTest::newRow("date of a day") << FieldKind::Date << u"d2"_s << QVariant(u"2026-02-18"_s);
    QTest::newRow("decimal comma") << FieldKind::Number << u"3,2"_s << QVariant(3.2);
    QTest::newRow("decimal point") << FieldKind::Number << u"3.2"_s << QVariant(3.2);
    QTest::newRow("zero is a value") << FieldKind::Number << u"0"_s << QVariant(0.0);
    QTest::newRow("whole") << FieldKind::Integer << u" 3 "_s << QVariant(qint64(3));
    QTest::newRow("months") << FieldKind::Span << u"9 months"_s << QVariant(u"P9M"_s);
    QTest::newRow("mois") << FieldKind::Span << u"9 mois"_s << QVariant(u"P9M"_s);
    QTest::newRow("hours") << FieldKind::Span << u"12h"_s << QVariant(u"PT12H"_s);
    QTest::newRow("ans") << FieldKind::Span << u"2 ans"_s << QVariant(u"P2Y"_s);
    QTest::newRow("iso") << FieldKind::Span << u"p10w"_s << QVariant(u"P10W"_s);
    QTest::newRow("code") << FieldKind::Code << u"not-looked-for"_s << QVariant(u"not-looked-for"_s);
    QTest::newRow("label") << FieldKind::Code << u"Not looked for"_s << QVariant(u"not-looked-for"_s);
    QTest::newRow("a line") << FieldKind::Text << u" Ba  Lo "_s << QVariant(u"Ba Lo"_s);
    QTest::newRow("nothing") << FieldKind::Number << u"  "_s << QVariant();
}

void tst_fieldentry::reads()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const auto read = readField(of(kind), text, bedside());
    if (!read) QFAIL(qPrintable(Language()(read.error().message)));
    QCOMPARE(*read, value);
}

void tst_fieldentry::refuses_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no leap year") << FieldKind::Moment << u"29/2/2023"_s << u"not in the calendar"_s;
    QTest::newRow("two digits") << FieldKind::Moment << u"5/2/24"_s << u"write all four"_s;
    QTest::newRow("tomorrow") << FieldKind::Moment << u"16/3/2026"_s << u"in the future"_s;
    QTest::newRow("day ahead") << FieldKind::Moment << u"d28"_s << u"in the future"_s;
    QTest::newRow("day 0") << FieldKind::Moment << u"d0"_s << u"no day 0"_s;
    QTest::newRow("month as date") << FieldKind::Date << u"March 2021"_s << u"not one whole date"_s;
    QTest::newRow("two marks") << FieldKind::Number << u"1.234,5"_s << u"not a number"_s;
    QTest::newRow("bound") << FieldKind::Number << u"<3"_s << u"Only a number"_s;
    QTest::newRow("fraction") << FieldKind::Integer << u"1.5"_s << u"whole number"_s;
    QTest::newRow("no unit") << FieldKind::Span << u"9"_s << u"no length of time"_s;
    QTest::newRow("two units") << FieldKind::Span << u"1 year 2 months"_s << u"no length of time"_s;
    QTest::newRow("no such word") << FieldKind::Code << u"perhaps"_s << u"not one of"_s;
}

void tst_fieldentry::refuses()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto read = readField(of(kind), text, bedside());
    QVERIFY(!read);
    const QString sentence = Language()(read.error().message);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void tst_fieldentry::echoes_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("echo");
    QTest::newRow("date") << FieldKind::Moment << u"2026-03-12"_s << u"Thu 12 Mar 2026 · day 24"_s;
    QTest::newRow("before onset") << FieldKind::Moment << u"2026-02-16"_s << u"Mon 16 Feb 2026 · day −1"_s;
    QTest::newRow("instant") << FieldKind::Moment << u"2026-03-12T08:00"_s << u"Thu 12 Mar 2026 08:00 · day 24"_s;
    QTest::newRow("day") << FieldKind::Moment << u"d24"_s << u"day 24 · Thu 12 Mar 2026"_s;
    QTest::newRow("week is about") << FieldKind::Moment << u"w2"_s << u"week 2 ≈ Tue 3 Mar 2026"_s;
    QTest::newRow("month of a year") << FieldKind::Moment << u"2026-03"_s << u"March 2026"_s;
    QTest::newRow("whole date") << FieldKind::Date << u"2026-03-12"_s << u"Thu 12 Mar 2026 · day 24"_s;
    QTest::newRow("length") << FieldKind::Span << u"P9M"_s << u"9 months"_s;
}

void tst_fieldentry::echoes()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, value);
    QFETCH(QString, echo);
    QCOMPARE(echoText(of(kind), value, bedside(), Language()), echo);
}

void tst_fieldentry::typed_text_reads_back_equal_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void tst_fieldentry::typed_text_reads_back_equal()
{
    QFETCH(QString, code);
    const Language language(code);
    for (int month = 1; month <= 12; ++month) {
        const QVariant date = QDate(2025, month, 9).toString(Qt::ISODate);
        const FieldInfo moment = of(FieldKind::Moment);
        const auto back = readField(moment, typedText(moment, date, language), bedside());
        QVERIFY2(back, qPrintable(typedText(moment, date, language)));
        QCOMPARE(*back, date);
    }
    const QList<std::pair<FieldKind, QVariant>> values{
        {FieldKind::Moment, u"d16"_s},  {FieldKind::Moment, u"w2"_s},
        {FieldKind::Moment, u"2025"_s}, {FieldKind::Moment, u"2025-08-09T07:05"_s},
        {FieldKind::Number, 3.2},       {FieldKind::Number, -0.125},
        {FieldKind::Integer, qint64(7)}};
    for (const auto& [kind, value] : values) {
        const auto back = readField(of(kind), typedText(of(kind), value, language), bedside());
        QVERIFY2(back, qPrintable(typedText(of(kind), value, language)));
        QCOMPARE(*back, value);
    }
}

void tst_fieldentry::numbers_keep_their_unit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::newRow("grams") << u"8200 g"_s << u"8200"_s << u"g"_s;
    QTest::newRow("no unit") << u"39,7"_s << u"39,7"_s << u""_s;
    QTest::newRow("fahrenheit") << u"102.5 °F"_s << u"102.5"_s << u"°F"_s;
    QTest::newRow("close") << u"39.7°C"_s << u"39.7"_s << u"°C"_s;
    QTest::newRow("per cent") << u"98%"_s << u"98"_s << u"%"_s;
    QTest::newRow("rate") << u"142 /min"_s << u"142"_s << u"/min"_s;
}

void tst_fieldentry::numbers_keep_their_unit()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, unit);
    const auto read = readQuantity(typed);
    QVERIFY(read);
    QCOMPARE(*read, (TypedQuantity{text, unit}));
    QVERIFY(!readQuantity(u"kg"_s));
    QVERIFY(!readQuantity(u"1.2.3 kg"_s));
}

void tst_fieldentry::a_plan_may_lie_ahead()
{
    EntryContext plan = bedside();
    plan.planned = true;
    QCOMPARE(readField(of(FieldKind::Moment), u"16/3"_s, plan).value(), QVariant(u"2026-03-16"_s));
}

void tst_fieldentry::the_record_has_the_last_word()
{
    EntryContext context = bedside();
    context.check = [](const QVariant& value) -> std::optional<Message> {
        if (value == QVariant(u"2025-01-01"_s)) return Message("before the birth");
        return std::nullopt;
    };
    QVERIFY(readField(of(FieldKind::Moment), u"1/1/2026"_s, context));
    QVERIFY(!readField(of(FieldKind::Moment), u"1/1/2025"_s, context));
}

QTEST_GUILESS_MAIN(tst_fieldentry)
#include "tst_fieldentry.moc"
