// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/laneplot.h"

#include "../domain/dictation.h"
#include "shownsheet.h"
#include "views/pages/treatments.h"

#include <QTest>

using namespace daymark;
using namespace Qt::StringLiterals;
using ward::Shown;

/// The lanes above the treatments, drawn by hand.
class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndIsDrawn();
    void aWholeBarIsDrawn();
    void anInfusionKeepsItsHours();
    void escapeGivesItUp();
};

namespace {

struct Lanes : Shown<TreatmentsPage>
{
    LanePlot* plot = nullptr;

    explicit Lanes(const QString& dictated) : Shown(child(dictated))
    {
        page->resize(1200, 1000);
        plot = page->findChild<LanePlot*>();
        if (!QTest::qWaitFor([this] { return plot->isVisible(); })) qFatal("no lanes");
        plot->grab();
    }
    static Record child(const QString& dictated)
    {
        ward::Child child;
        ward::dictate(child, dictated);
        return child.record;
    }
    const DoseStep& step() const { return record().doseSteps.first(); }
    /// The first place, from the right, that can be taken so; null where none can.
    QPoint place(Qt::CursorShape shape)
    {
        plot->grab();
        for (int y = 0; y < plot->height(); y += 4) {
            for (int x = plot->width() - 1; x > 0; x -= 2) {
                QTest::mouseMove(plot, QPoint(x, y));
                if (plot->cursor().shape() == shape) return {x, y};
            }
        }
        return {};
    }
    void draw(QPoint from, int by)
    {
        QTest::mousePress(plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(plot, from + QPoint(by, 0));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, from + QPoint(by, 0));
    }
};

}  // namespace

void LanesTest::anEndIsDrawn()
{
    Lanes lanes(u"anakinra 5mg/kg/day d10-d20"_s);
    const QPoint end = lanes.place(Qt::SizeHorCursor);
    QVERIFY(!end.isNull());
    QTest::mousePress(lanes.plot, Qt::LeftButton, {}, end);
    QTest::mouseMove(lanes.plot, end + QPoint(40, 0));
    QVERIFY2(!lanes.plot->chosenWords().isEmpty(), "the day under the hand is told");
    QTest::mouseRelease(lanes.plot, Qt::LeftButton, {}, end + QPoint(40, 0));
    QCOMPARE(lanes.step().start.text(), u"d10"_s);
    QVERIFY2(lanes.step().end.isRelative() && lanes.step().end.count() > 20, qPrintable(lanes.step().end.text()));
    lanes.session->undo();
    QCOMPARE(lanes.step().end.text(), u"d20"_s);
    // To before its start it is refused, and nothing is changed.
    lanes.plot->grab();
    QTest::mousePress(lanes.plot, Qt::LeftButton, {}, end);
    QTest::mouseRelease(lanes.plot, Qt::LeftButton, {}, QPoint(lanes.plot->width() / 8, end.y()));
    QCOMPARE(lanes.step().end.text(), u"d20"_s);
}

void LanesTest::aWholeBarIsDrawn()
{
    Lanes lanes(u"anakinra 5mg/kg/day d10-d20"_s);
    const QPoint middle = lanes.place(Qt::OpenHandCursor);
    QVERIFY(!middle.isNull());
    lanes.draw(middle, 60);
    const int moved = lanes.step().start.count() - 10;
    QVERIFY2(moved > 0, qPrintable(lanes.step().start.text()));
    QVERIFY2(lanes.step().start.isRelative(), "a day of illness stays one");
    QCOMPARE(lanes.step().end.text(), u"d%1"_s.arg(20 + moved));
    QCOMPARE(lanes.session->history()->undoText(), u"Days of a treatment"_s);
    lanes.session->undo();
    QCOMPARE(lanes.step().start.text(), u"d10"_s);
    QCOMPARE(lanes.step().end.text(), u"d20"_s);
    // Within the day it was taken on, nothing happens.
    const int edits = lanes.session->history()->index();
    lanes.draw(lanes.place(Qt::OpenHandCursor), 0);
    QCOMPARE(lanes.session->history()->index(), edits);
}

void LanesTest::anInfusionKeepsItsHours()
{
    Lanes lanes(u"ivig 2g/kg 2021-03-06"_s);
    Record timed = lanes.record();
    timed.doseSteps.first().start = Moment::at(QDate(2021, 3, 6), QTime(20, 0));
    timed.doseSteps.first().end = Moment::at(QDate(2021, 3, 7), QTime(8, 0));
    QVERIFY(lanes.session->edit(u"times"_s, timed));
    const QPoint bar = lanes.place(Qt::OpenHandCursor);
    QVERIFY(!bar.isNull());
    lanes.draw(bar, 60);
    const DoseStep& step = lanes.step();
    QVERIFY(step.start.date() > QDate(2021, 3, 6));
    QCOMPARE(step.start.time(), QTime(20, 0));
    QCOMPARE(step.end, Moment::at(step.start.date().addDays(1), QTime(8, 0)));
}

void LanesTest::escapeGivesItUp()
{
    Lanes lanes(u"anakinra 5mg/kg/day d10-d20"_s);
    const QPoint middle = lanes.place(Qt::OpenHandCursor);
    QTest::mousePress(lanes.plot, Qt::LeftButton, {}, middle);
    QTest::mouseMove(lanes.plot, middle + QPoint(60, 0));
    QTest::keyClick(lanes.plot, Qt::Key_Escape);
    QTest::mouseRelease(lanes.plot, Qt::LeftButton, {}, middle + QPoint(60, 0));
    QCOMPARE(lanes.step().start.text(), u"d10"_s);
    QVERIFY(lanes.plot->chosenWords().isEmpty());
}

QTEST_MAIN(LanesTest)
#include "tst_lanes.moc"
