// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labels.h"

#include <QRandomGenerator>
#include <QTest>

using namespace daymark;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfOneRowNeverTouch();
    void aWordAtTheEndOfThePageTurnsLeft();
    void aFarWordStaysInTheFirstRow();
    void aLabelTakesTheFirstFreePlace();
    void aLabelStaysInside();
};

void TestLabels::wordsOfOneRowNeverTouch()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<double> anchors;
        QList<double> widths;
        for (int i = 0; i < 12; ++i) {
            anchors << random.bounded(800.0);
            widths << 20 + random.bounded(60.0);
        }
        std::sort(anchors.begin(), anchors.end());
        const auto words = placeWords(anchors, widths, 0, 800, 3);
        for (qsizetype i = 0; i < words.size(); ++i) {
            QVERIFY(words[i].left >= 0);
            QVERIFY(words[i].left + widths[i] <= 800);
            for (qsizetype j = 0; j < i; ++j) {
                if (words[i].row != words[j].row) continue;
                const bool apart =
                    words[i].left > words[j].left + widths[j] || words[j].left > words[i].left + widths[i];
                QVERIFY(apart);
            }
        }
    }
}

void TestLabels::aWordAtTheEndOfThePageTurnsLeft()
{
    const auto words = placeWords({790}, {50}, 0, 800, 3);
    QCOMPARE(words[0].left, 737.0);
    QCOMPARE(words[0].anchor, 790.0);
}

void TestLabels::aFarWordStaysInTheFirstRow()
{
    const auto words = placeWords({10, 20, 400}, {50, 50, 50}, 0, 800, 3);
    QCOMPARE(words[0].row, 0);
    QCOMPARE(words[1].row, 1);
    QCOMPARE(words[2].row, 0);
}

void TestLabels::aLabelTakesTheFirstFreePlace()
{
    LabelRoom room(QRectF(0, 0, 100, 100));
    room.take(QRectF(0, 0, 50, 50));
    room.take(QLineF(50, 70, 100, 70));
    QCOMPARE(room.place({20, 10}, {{10, 10}, {60, 65}, {60, 20}}).topLeft(), QPointF(60, 20));
    QCOMPARE(room.place({20, 10}, {{60, 20}, {60, 40}}).topLeft(), QPointF(60, 40));
}

void TestLabels::aLabelStaysInside()
{
    LabelRoom room(QRectF(0, 0, 100, 100));
    QCOMPARE(room.place({20, 10}, {{95, -4}}), QRectF(80, 0, 20, 10));
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
