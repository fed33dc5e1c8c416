// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plainletters.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;

/// Names as people type them without the keyboard of the child's country.
class PlainLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelled_data();
    void spelled();
    void folded();
};

void PlainLettersTest::spelled_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Bœß") << u"Boess"_s << u"boess"_s;
    QTest::newRow("BŒẞ") << u"BOESS"_s << u"boess"_s;
    QTest::newRow("Éloïse Lô") << u"Éloïse Lô"_s << u"eloise lo"_s;
    QTest::newRow("Æło-Đø") << u"AElo-Do"_s << u"aelo-do"_s;
    QTest::newRow("KD-7") << u"KD-7"_s << u"kd-7"_s;
    QTest::newRow("") << u""_s << u""_s;
}

void PlainLettersTest::spelled()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(spelledOut(text), "out");
    QTEST(plainLetters(text), "plain");
}

void PlainLettersTest::folded()
{
    QCOMPARE(foldedName(u" Protéine C-réactive "_s), u"proteinecreactive"_s);
    QCOMPARE(foldedName(u"γ-GT"_s), u"γgt"_s);
    QCOMPARE(foldedName(u" - "_s), QString());
}

QTEST_GUILESS_MAIN(PlainLettersTest)
#include "tst_plainletters.moc"
