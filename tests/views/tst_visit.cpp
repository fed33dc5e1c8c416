// SPDX-License-Identifier: GPL-3.0-or-later
// A follow-up visit on one screen, by keys: from the plan of the visit before to the next date.
#include "medicinewindow.h"
#include "models/visitsheet.h"

#include "views/widgets/linkbutton.h"
#include "views/widgets/sheetnotice.h"
#include "views/widgets/sheetview.h"

#include <QLabel>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestVisit : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void aVisitIsTypedFromTheKeyboard();
    void theEchoOfTheDayIsTypedThere();
    void whatIsWrongWithAnEchoStaysThere();
    void aRefusedTextIsFoundAgainWithItsVisit();
    void theBodySizeBelongsToItsVisit();
    void aDateThePlanDoesNotAskForIsAskedAbout();
    void anEchoTooEarlyForItsWeeksIsAskedAbout();

private:
    const Visit& lastVisit() const { return record().visits.last(); }
};

void TestVisit::aVisitIsTypedFromTheKeyboard()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; visit d120"_s);
    show(onFollowUp);
    const auto visits = record().visits.size();
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"today"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().visits.size(), visits + 1);
    QVERIFY2(child<QLabel>("visitBefore")->text().startsWith(u"Visit of "_s), "what was planned then is in sight");
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), child<QWidget>("weight"));
    type(u"14.2"_s);
    key(Qt::Key_Tab);
    type(u"98"_s);
    key(Qt::Key_Tab);
    QVERIFY2(child<QLineEdit>("weight")->toolTip().isEmpty(), qPrintable(child<QLineEdit>("weight")->toolTip()));
    const QList<BodySize>& sizes = record().bodySizes;
    QCOMPARE(sizes.size(), 2);
    QCOMPARE(sizes.last().kind, BodyKind::Height);
    QCOMPARE(sizes.last().text, u"98"_s);
    QCOMPARE(sizes[sizes.size() - 2].text, u"14.2"_s);
    QCOMPARE(sizes.last().when, lastVisit().when);
    auto* take = child<LinkButton>("takeNext");
    QVERIFY2(take->isVisible(), "the schedule proposes the next date");
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lastVisit().nextDue.date() > QDate::currentDate());
    QVERIFY2(!take->isVisible(), "it stands already");
    QVERIFY(take->text().contains(windowLanguage().date(lastVisit().nextDue.date())));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(lastVisit().nextDue.isNull());
}

void TestVisit::theEchoOfTheDayIsTypedThere()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; lad-mid 3 d11"_s);
    show(onFollowUp);
    auto* echo = child<SheetView>("echo");
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!echo->isVisible(), "the visit has no day yet");
    type(u"today"_s);
    key(Qt::Key_Return);
    QVERIFY(echo->isVisible());
    const auto studies = record().echoStudies.size();
    key(Qt::Key_Tab);
    type(u"14.2"_s);
    key(Qt::Key_Tab);
    type(u"98"_s);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), echo);
    QCOMPARE(record().echoStudies.size(), studies);
    // The usual segments and the one that was measured last, one below the other.
    for (const QString& mm : {u"2.4"_s, u"4.2"_s, u"2.9"_s, u"1.8"_s, u"2.2"_s}) {
        type(mm);
        key(Qt::Key_Return);
    }
    type(u"worse"_s);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"notes"_s);
    QCOMPARE(record().echoStudies.size(), studies + 1);
    const EchoStudy& made = record().echoStudies.last();
    QCOMPARE(made.when, lastVisit().when);
    QCOMPARE(made.conclusion, EchoConclusion::Worse);
    const QList<EchoMeasure> measures = rowsOf(record().echoMeasures, made.id);
    QCOMPARE(measures.size(), 5);
    QCOMPARE(measures[1].segment, Segment::LadProximal);
    QCOMPARE(measures[1].mm, std::optional(Millimetres(4.2)));
    QCOMPARE(measures[2].segment, Segment::LadMid);
    const QString z = echo->model()->index(1, 1).data().toString();
    QVERIFY2(z.contains(u"medium"_s) || z.contains(u"large"_s), qPrintable(z));
    // The first diameter made the study: with its edit undone it is gone, and can be typed again.
    for (int edits = 0; edits < 6; ++edits)
        key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(record().echoStudies.size(), studies);
    echo->setFocus();
    QVERIFY(echo->currentIndex().isValid());
    type(u"2.5"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().echoStudies.size(), studies + 1);
    QCOMPARE(record().echoMeasures.last().mm, std::optional(Millimetres(2.5)));
}

void TestVisit::whatIsWrongWithAnEchoStaysThere()
{
    admit(u"fever d1-d8; 12kg d120; 90cm d120; visit d120"_s);
    show(onFollowUp);
    auto* echo = child<SheetView>("echo");
    echo->setFocus();
    type(u"-3"_s);
    key(Qt::Key_Return);
    QVERIFY(record().echoStudies.isEmpty());
    QVERIFY(!child<SheetNotice>("echoNotice")->text().isEmpty());
    key(Qt::Key_Escape);
    type(u"0.31 cm"_s);
    key(Qt::Key_Return);
    QVERIFY2(record().echoStudies.isEmpty(), "it is asked about");
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(record().echoMeasures.last().mm, std::optional(Millimetres(3.1)));
    QCOMPARE(record().echoStudies.last().when, record().visits.last().when);
    // Emptied, nothing of the study is left to say but that it was done.
    key(Qt::Key_Up);
    key(Qt::Key_Delete);
    QVERIFY(record().echoMeasures.isEmpty());
}

void TestVisit::aRefusedTextIsFoundAgainWithItsVisit()
{
    admit(u"fever d1-d8; visit d100; visit d120"_s);
    show(onFollowUp);
    auto* echo = child<SheetView>("echo");
    auto* visits = child<QAbstractItemView>("visits");
    echo->setFocus();
    type(u"-3"_s);
    key(Qt::Key_Return);
    const QModelIndex here = visits->currentIndex();
    visits->setCurrentIndex(here.siblingAtRow(here.row() - 1));
    QVERIFY(echo->model()->index(0, 0).data().toString().isEmpty());
    visits->setCurrentIndex(here);
    QCOMPARE(echo->model()->index(0, 0).data().toString(), u"-3"_s);
    QVERIFY(record().echoStudies.isEmpty());
}

void TestVisit::theBodySizeBelongsToItsVisit()
{
    admit(u"fever d1-d8; visit d120"_s);
    show(onFollowUp);
    child<QWidget>("weight")->setFocus();
    type(u"13.1 kg"_s);
    key(Qt::Key_Return);
    const BodySize weighed = record().bodySizes.last();
    QCOMPARE(weighed.when, record().visits.first().when);
    QCOMPARE(weighed.method, BodyMethod::Measured);
    // Typed again it is changed, not added.
    const auto sizes = record().bodySizes.size();
    child<QWidget>("weight")->setFocus();
    type(u"13.4"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().bodySizes.size(), sizes);
    QCOMPARE(record().bodySizes.last().text, u"13.4"_s);
    // Emptied it is taken away; undo brings it back.
    child<QLineEdit>("weight")->setFocus();
    child<QLineEdit>("weight")->selectAll();
    key(Qt::Key_Delete);
    key(Qt::Key_Return);
    QCOMPARE(record().bodySizes.size(), sizes - 1);
    QVERIFY2(child<QLineEdit>("weight")->toolTip().isEmpty(), qPrintable(child<QLineEdit>("weight")->toolTip()));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(record().bodySizes.last().text, u"13.4"_s);
    QCOMPARE(child<QLineEdit>("weight")->text(), u"13.4"_s);
    // A new visit begins without one.
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<QLineEdit>("weight")->text().isEmpty());
    QVERIFY2(!child<QWidget>("weight")->isEnabled(), "the visit has no day yet");
}

void TestVisit::aDateThePlanDoesNotAskForIsAskedAbout()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; visit d120"_s);
    show(onFollowUp);
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"today"_s);
    key(Qt::Key_Return);
    child<QWidget>("nextDue")->setFocus();
    type(QDate::currentDate().addYears(6).toString(Qt::ISODate));
    key(Qt::Key_Return);
    QVERIFY2(lastVisit().nextDue.isNull(), "first it is asked about");
    QVERIFY(child<QWidget>("nextDue")->toolTip().startsWith(u"The plan asks for this until "_s));
    key(Qt::Key_Return);
    QCOMPARE(lastVisit().nextDue, Moment::on(QDate::currentDate().addYears(6)));
    // So is an earlier one.
    child<QWidget>("nextDue")->setFocus();
    type(QDate::currentDate().addDays(7).toString(Qt::ISODate));
    key(Qt::Key_Return);
    QCOMPARE(lastVisit().nextDue, Moment::on(QDate::currentDate().addYears(6)));
    QVERIFY(child<QWidget>("nextDue")->toolTip().startsWith(u"The plan asks for this from "_s));
    key(Qt::Key_Return);
    QCOMPARE(lastVisit().nextDue, Moment::on(QDate::currentDate().addDays(7)));
}

void TestVisit::anEchoTooEarlyForItsWeeksIsAskedAbout()
{
    // Treated on day 6 with an aneurysm, seen today on day 20: an echo 4 to 6 weeks after treatment is asked for.
    admit(u"fever d1-d6; ivig 2g/kg d6; echo d5; lad-prox 4 z6 d5; echo d15; lad-prox 4 z6 d15; visit d20"_s, 20);
    show(onFollowUp);
    const QDate from = QDate::currentDate().addDays(-14 + 28);
    const auto proposal = visitSheet(*m_window->session(), &record().visits.last()).proposal;
    QVERIFY(proposal);
    QCOMPARE(proposal->on, from);
    QCOMPARE(proposal->earliest, from);
    const auto typeNext = [&](QDate date) {
        child<QWidget>("nextDue")->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(date.toString(Qt::ISODate));
        key(Qt::Key_Return);
    };
    typeNext(from.addDays(-1));
    QVERIFY2(lastVisit().nextDue.isNull(), "a day before the window nothing counts");
    QVERIFY(child<QWidget>("nextDue")->toolTip().startsWith(u"The plan asks for this from "_s));
    typeNext(from);
    QCOMPARE(lastVisit().nextDue, Moment::on(from));
}

QTEST_MAIN(TestVisit)
#include "tst_visit.moc"
