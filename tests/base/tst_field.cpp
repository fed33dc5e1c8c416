// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/field.h"

#include <cmath>
#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { NotStated, Red, Pale };
constexpr Code colourCodes[] = {{"", ""}, {"red", "red"}, {"pale", "pale"}};
Codes codes(Colour)
{
    return colourCodes;
}

struct Lesion
{
    QString where;
    Colour colour = Colour::NotStated;
    std::optional<Millimetres> size;
    std::optional<int> count;
    QDate seen;
    Moment when;
    Span length;
};

const Field<Lesion> where = field<&Lesion::where>("where", "Where");
const Field<Lesion> colour = field<&Lesion::colour>("colour", "Colour");
const Field<Lesion> size = field<&Lesion::size>("size", "Size", "mm");
const Field<Lesion> count = field<&Lesion::count>("count", "Count");
const Field<Lesion> seen = field<&Lesion::seen>("seen", "Seen");
const Field<Lesion> when = field<&Lesion::when>("when", "When");
const Field<Lesion> length = field<&Lesion::length>("length", "Length");
const QList<Field<Lesion>> all{where, colour, size, count, seen, when, length};

const Field<Lesion>& named(const QString& key)
{
    return *std::find_if(all.begin(), all.end(), [&](const auto& f) { return f.name() == key; });
}

}  // namespace

class TestField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void nothingStatedIsNull();
    void controlCharactersAreNoText();
    void refused_data();
    void refused();
    void kindsFollowTheMember();
};

void TestField::thereAndBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("where") << QVariant(u"trunk"_s);
    QTest::newRow("colour") << QVariant(u"pale"_s);
    QTest::newRow("size") << QVariant(4.1);
    QTest::newRow("count") << QVariant(qint64(0));
    QTest::newRow("seen") << QVariant(u"2026-03-12"_s);
    QTest::newRow("when") << QVariant(u"d16"_s);
    QTest::newRow("length") << QVariant(u"P9M"_s);
}

void TestField::thereAndBack()
{
    QFETCH(QVariant, value);
    const Field<Lesion>& one = named(QString::fromLatin1(QTest::currentDataTag()));
    Lesion lesion;
    QVERIFY(one.set(lesion, value));
    QCOMPARE(one.get(lesion), value);
    QVERIFY(one.set(lesion, QVariant()));
    QVERIFY(one.get(lesion).isNull());
}

void TestField::nothingStatedIsNull()
{
    for (const Field<Lesion>& one : all)
        QVERIFY2(one.get(Lesion()).isNull(), one.key);
}

/// They come by pasting, and no case file may have them.
void TestField::controlCharactersAreNoText()
{
    Lesion lesion;
    QVERIFY(where.set(lesion, u"left\x01\v\f\r\x1b, \n\tabove"_s));
    QCOMPARE(lesion.where, u"left, \n\tabove"_s);
    QVERIFY(where.set(lesion, u"\x01"_s));
    QVERIFY(where.get(lesion).isNull());
}

void TestField::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a number for a text") << u"where"_s << QVariant(3);
    QTest::newRow("an unknown code") << u"colour"_s << QVariant(u"green"_s);
    QTest::newRow("a text for a number") << u"size"_s << QVariant(u"4.1"_s);
    QTest::newRow("not a number") << u"size"_s << QVariant(std::nan(""));
    QTest::newRow("infinite") << u"size"_s << QVariant(std::numeric_limits<double>::infinity());
    QTest::newRow("a truth for a number") << u"size"_s << QVariant(true);
    QTest::newRow("half a count") << u"count"_s << QVariant(1.5);
    QTest::newRow("a huge count") << u"count"_s << QVariant(1e12);
    QTest::newRow("an impossible date") << u"seen"_s << QVariant(u"2026-02-30"_s);
    QTest::newRow("a month for a date") << u"seen"_s << QVariant(u"2026-02"_s);
    QTest::newRow("an impossible moment") << u"when"_s << QVariant(u"d0"_s);
    QTest::newRow("an impossible length") << u"length"_s << QVariant(u"9 months"_s);
}

void TestField::refused()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    Lesion lesion{u"hands"_s,        Colour::Red,          Millimetres(3),      2,
                  QDate(2026, 1, 1), Moment::inYear(2026), {1, Span::Unit::Day}};
    const Field<Lesion>& one = named(key);
    const QVariant before = one.get(lesion);
    const auto set = one.set(lesion, value);
    QVERIFY(!set);
    QVERIFY(!set.error().message.isEmpty());
    QCOMPARE(one.get(lesion), before);
}

void TestField::kindsFollowTheMember()
{
    QCOMPARE(where.kind, FieldKind::Text);
    QCOMPARE(note<&Lesion::where>("where", "Where").kind, FieldKind::Note);
    QCOMPARE(colour.kind, FieldKind::Code);
    QCOMPARE(colour.codes.size(), std::size_t(3));
    QCOMPARE(size.kind, FieldKind::Number);
    QCOMPARE(QByteArray(size.unit), QByteArray("mm"));
    QCOMPARE(count.kind, FieldKind::Integer);
    QCOMPARE(seen.kind, FieldKind::Date);
    QCOMPARE(when.kind, FieldKind::Moment);
    QCOMPARE(length.kind, FieldKind::Span);
}

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
