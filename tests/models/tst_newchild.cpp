// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed and what is warned of when a child is added.
#include "models/newchild.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

PatientLine known(const QString& number, const QString& family = {}, const QString& given = {}, QDate birth = {})
{
    PatientLine line;
    line.id = Id::make();
    line.number = number;
    line.familyName = family;
    line.givenName = given;
    line.birth = birth;
    line.sex = Sex::Female;
    return line;
}

}  // namespace

class TestNewChild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegistryCountsOn_data();
    void theRegistryCountsOn();
    void theSameNumberIsRefused();
    void theSameNamesAreAlike_data();
    void theSameNamesAreAlike();
    void lettersSpelledOutAreAlike();
    void theSameBirthDateIsAlikeUnlessTheSexDiffers();
};

void TestNewChild::theRegistryCountsOn_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("empty registry") << QStringList{} << u"KD-0001"_s;
    QTest::newRow("next") << QStringList{u"KD-0001"_s, u"KD-0012"_s} << u"KD-0013"_s;
    QTest::newRow("the commonest way") << QStringList{u"PUBLISHED-1"_s, u"KD-0001"_s, u"KD-0002"_s} << u"KD-0003"_s;
    QTest::newRow("plain numbers") << QStringList{u"9"_s, u"10"_s} << u"11"_s;
    QTest::newRow("no numbers in them") << QStringList{u"abc"_s} << u"KD-0001"_s;
}

void TestNewChild::theRegistryCountsOn()
{
    QFETCH(const QStringList, numbers);
    QFETCH(const QString, proposed);
    QList<PatientLine> children;
    for (const QString& number : numbers)
        children << known(number);
    QCOMPARE(proposedNumber(children), proposed);
}

void TestNewChild::theSameNumberIsRefused()
{
    const QList<PatientLine> children{known(u"KD-0001"_s)};
    Patient typed;
    typed.number = u"kd-0001"_s;
    QVERIFY(likenessOf(typed, children).sameNumber.has_value());
    typed.id = children.front().id;  // the child itself
    QVERIFY(!likenessOf(typed, children).sameNumber.has_value());
}

void TestNewChild::theSameNamesAreAlike_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("alike");
    QTest::newRow("the same") << u"Lô"_s << u"Ba"_s << true;
    QTest::newRow("without accent, in capitals") << u"LO"_s << u"ba"_s << true;
    QTest::newRow("the other way round") << u"Ba"_s << u"Lo"_s << true;
    QTest::newRow("another given name") << u"Lo"_s << u"Mi"_s << false;
    QTest::newRow("the family name alone") << u"Lo"_s << QString() << false;
}

void TestNewChild::theSameNamesAreAlike()
{
    QFETCH(const QString, family);
    QFETCH(const QString, given);
    QFETCH(const bool, alike);
    Patient typed;
    typed.familyName = family;
    typed.givenName = given;
    QCOMPARE(!likenessOf(typed, {known(u"KD-0001"_s, u"Lô"_s, u"Ba"_s)}).alike.isEmpty(), alike);
}

void TestNewChild::lettersSpelledOutAreAlike()
{
    Patient typed;
    typed.familyName = u"Boess"_s;
    typed.givenName = u"Ba"_s;
    QCOMPARE(likenessOf(typed, {known(u"KD-0001"_s, u"Bœß"_s, u"Ba"_s)}).alike.size(), 1);
}

void TestNewChild::theSameBirthDateIsAlikeUnlessTheSexDiffers()
{
    const QDate birth(2025, 5, 18);
    const QList<PatientLine> children{known(u"KD-0001"_s, {}, {}, birth)};
    Patient typed;
    typed.birth = birth;
    QCOMPARE(likenessOf(typed, children).alike.size(), 1);
    typed.sex = Sex::Male;
    QCOMPARE(likenessOf(typed, children).alike.size(), 0);
}

QTEST_GUILESS_MAIN(TestNewChild)
#include "tst_newchild.moc"
