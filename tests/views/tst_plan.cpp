// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up plan in the window, by keys.
#include "medicinewindow.h"

using namespace daymark;
using namespace Qt::StringLiterals;

class TestPlan : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void aLineOfThePlanIsMovedAndThatIsUndone();
    void aLineOfThePlanIsNotNeededAndThatIsWithdrawn();
    void somethingIsAddedToThePlan();
    void withoutAReasonNothingIsDecided();
    void whatWasDoneIsNotMoved();
    void aDecisionBegunWaitsWithItsChild();
};

void TestPlan::aLineOfThePlanIsMovedAndThatIsUndone()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; visit d120"_s);
    show(onFollowUp);
    const int line = planLine(FollowUpItem::IschaemiaTest);
    QVERIFY(line >= 0);
    const QString before = plan()->index(line, ScheduleTable::Due).data().toString();
    auto* table = child<FactTableView>("schedule");
    table->setFocus();
    table->setCurrentIndex(plan()->index(line, 0));
    key(Qt::Key_Return);
    QVERIFY(openWhy());
    key(Qt::Key_Escape);
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), child<QWidget>("planDue"));
    type(QDate::currentDate().addDays(40).toString(Qt::ISODate));
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), child<QWidget>("planReason"));
    type(u"after the holidays"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().planChanges.size(), 1);
    QCOMPARE(record().planChanges[0].decision, PlanDecision::Moved);
    QCOMPARE(record().planChanges[0].due, Moment::on(QDate::currentDate().addDays(40)));
    const int moved = planLine(FollowUpItem::IschaemiaTest);
    QVERIFY(moved >= 0);
    QVERIFY(plan()->index(moved, ScheduleTable::Due).data().toString() != before);
    QVERIFY(plan()->index(moved, ScheduleTable::Interval).data().toString().contains(u"after the holidays"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(record().planChanges.isEmpty());
    QCOMPARE(plan()->index(planLine(FollowUpItem::IschaemiaTest), ScheduleTable::Due).data().toString(), before);
}

void TestPlan::aLineOfThePlanIsNotNeededAndThatIsWithdrawn()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; visit d120"_s);
    show(onFollowUp);
    auto* table = child<FactTableView>("schedule");
    table->setFocus();
    table->setCurrentIndex(plan()->index(planLine(FollowUpItem::IschaemiaTest), 0));
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"done elsewhere"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().planChanges.size(), 1);
    QCOMPARE(record().planChanges[0].decision, PlanDecision::NotNeeded);
    const int line = planLine(FollowUpItem::IschaemiaTest);
    QCOMPARE(plan()->lineAt(line)->plan.status, PlanStatus::NotNeeded);
    QCOMPARE(plan()->lineAt(line)->change, record().planChanges[0].id);
    table->setCurrentIndex(plan()->index(line, 0));
    key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(record().planChanges.isEmpty());
    QVERIFY(plan()->lineAt(planLine(FollowUpItem::IschaemiaTest))->plan.status != PlanStatus::NotNeeded);
}

void TestPlan::somethingIsAddedToThePlan()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; visit d120"_s);
    show(onFollowUp);
    const int before = plan()->rowCount();
    child<FactTableView>("schedule")->setFocus();
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"l"_s);  // laboratory tests
    key(Qt::Key_Tab);
    type(QDate::currentDate().addDays(10).toString(Qt::ISODate));
    key(Qt::Key_Tab);
    type(u"lipids"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().planChanges.size(), 1);
    QCOMPARE(record().planChanges[0].item, ScheduleItem::Laboratory);
    QCOMPARE(record().planChanges[0].decision, PlanDecision::Added);
    QVERIFY(plan()->rowCount() > before);
}

void TestPlan::withoutAReasonNothingIsDecided()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; visit d120"_s);
    show(onFollowUp);
    auto* table = child<FactTableView>("schedule");
    table->setFocus();
    table->setCurrentIndex(plan()->index(planLine(FollowUpItem::IschaemiaTest), 0));
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Return);
    QVERIFY(record().planChanges.isEmpty());
    QVERIFY(m_window->findChild<PlanForm*>());
    QVERIFY(m_window->findChild<PlanForm*>()->isVisible());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PlanForm*>());
    QVERIFY(record().planChanges.isEmpty());
}

/// What is typed of a decision waits where it was begun: never is it another child's.
void TestPlan::whatWasDoneIsNotMoved()
{
    admit(u"fever d1-d8; echo d5; lad-prox 4 z6 d5; visit d120"_s);
    show(onFollowUp);
    const int line = planLine(FollowUpItem::EchoBaseline);
    QVERIFY(line >= 0);
    QCOMPARE(plan()->lineAt(line)->plan.status, PlanStatus::Done);
    auto* table = child<FactTableView>("schedule");
    table->setFocus();
    table->setCurrentIndex(plan()->index(line, 0));
    for (const Qt::Key decides : {Qt::Key_M, Qt::Key_K}) {
        key(decides, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_window->findChild<QWidget*>(u"planReason"_s));
    }
}

void TestPlan::aDecisionBegunWaitsWithItsChild()
{
    admit(u"fever d1-d8; echo d11; lad-prox 4 z6 d11; visit d120"_s);
    const Id first = record().patient.id;
    ward::Child other = ward::dictated(u"fever d1-d8; visit d120"_s);
    other.record.patient.number = u"KD-2"_s;
    QVERIFY(m_window->session()->edit(u"a child"_s, {Change{std::nullopt, other.record}}));
    m_window->desk()->openChild(first);
    show(onFollowUp);
    auto* table = child<FactTableView>("schedule");
    table->setFocus();
    table->setCurrentIndex(plan()->index(planLine(FollowUpItem::IschaemiaTest), 0));
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const QString date = QDate::currentDate().addDays(40).toString(Qt::ISODate);
    type(date);
    m_window->desk()->openChild(other.record.patient.id);
    QCOMPARE(record().patient.number, u"KD-2"_s);
    QVERIFY(!child<QWidget>("planReason")->isVisible());
    QCOMPARE(m_window->desk()->refusedTexts().size(), 1);
    QVERIFY(m_window->desk()->refusedTexts().first().child == first);
    m_window->desk()->openChild(first);
    auto* reason = child<QWidget>("planReason");
    QVERIFY(reason->isVisible());
    reason->setFocus();
    type(u"after the holidays"_s);
    key(Qt::Key_Return);
    QCOMPARE(record().planChanges.size(), 1);
    QCOMPARE(record().planChanges[0].reason, u"after the holidays"_s);
    QVERIFY(m_window->desk()->refusedTexts().isEmpty());
}

QTEST_MAIN(TestPlan)
#include "tst_plan.moc"
