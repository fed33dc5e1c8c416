// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of text can be read on every ground it is written on.
#include "views/looks.h"

#include <QTest>

using namespace daymark;

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void darkIsDark();
    void contrastIsMeasuredAsPublished();
};

void TestLooks::everyTextCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Appearance::Light);
    QTest::newRow("dark") << paletteOf(Appearance::Dark);
    QTest::newRow("high contrast") << paletteOf(Appearance::HighContrast);
    QTest::newRow("the toolkit's own") << QPalette(QColor(0xef, 0xef, 0xef));
}

void TestLooks::everyTextCanBeRead()
{
    QFETCH(const QPalette, palette);
    const Colours colours = coloursOf(palette);
    for (const QColor& ground : {colours.card, colours.page}) {
        QVERIFY(contrast(colours.text, ground) >= 4.5);
        QVERIFY(contrast(colours.muted, ground) >= 4.5);
        QVERIFY(contrast(colours.accent, ground) >= 4.5);
    }
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Attention, Tone::Alarm}) {
        QVERIFY(contrast(colours.ink(tone), colours.ground(tone)) >= 4.5);
        QVERIFY(contrast(colours.ink(tone), colours.card) >= 4.5);
        QVERIFY(contrast(colours.ink(tone), colours.page) >= 4.5);
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 3);
}

void TestLooks::darkIsDark()
{
    QVERIFY(!coloursOf(paletteOf(Appearance::Light)).dark);
    QVERIFY(coloursOf(paletteOf(Appearance::Dark)).dark);
    QVERIFY(coloursOf(paletteOf(Appearance::HighContrast)).highContrast);
    QVERIFY(!coloursOf(paletteOf(Appearance::Dark)).highContrast);
}

void TestLooks::contrastIsMeasuredAsPublished()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
