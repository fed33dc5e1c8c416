// SPDX-License-Identifier: GPL-3.0-or-later
// What the record asks about or refuses is seen at the input where it was chosen or typed, and waits for its answer.
#include "entryform.h"
#include "shownsheet.h"
#include "views/pages/treatments.h"
#include "views/widgets/codebox.h"
#include "views/widgets/noteedit.h"
#include "views/widgets/presencebuttons.h"

using namespace daymark;
using namespace Qt::StringLiterals;
using ward::Shown;

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_question_about_a_code_is_seen();
    void a_code_picked_again_is_the_answer();
    void a_refused_note_stays();
    void a_refused_presence_stays();
    void a_basis_of_a_dose_is_asked_about_where_it_is_seen();
};

namespace {

/// What asks once about every value, and takes it when it comes again.
Acceptor asksOnce(int& asked)
{
    return [&asked](const QVariant&) -> Result<void> {
        if (asked++ % 2 == 0) return refuse(Message("Is that so?"));
        return {};
    };
}

}  // namespace

void TestRefusals::a_question_about_a_code_is_seen()
{
    Form<CodeBox> form;
    int asked = 0;
    form.input->describe(presence());
    form.input->setAcceptor(asksOnce(asked));
    QTest::keyClick(form.input, Qt::Key_A);
    QTest::keyClick(form.input, Qt::Key_Tab);
    QVERIFY2(form.input->hasFocus(), "a key does not leave a question behind");
    QCOMPARE(form.input->refusal(), u"Is that so?"_s);
    QCOMPARE(form.input->noticeText(), u"Is that so?"_s);
    QCOMPARE(form.input->accessibleDescription(), u"Is that so?"_s);
    QCOMPARE(form.input->chosen(), u"absent"_s);
    QCOMPARE(form.input->pendingText(), form.input->currentText());
    QVERIFY(form.input->value().isNull());
    // Leaving with the mouse is no answer, and neither is going to another page; the record being shown changes
    // nothing.
    form.next->setFocus();
    QVERIFY(form.input->noticeText().isEmpty());
    QVERIFY(!form.input->commitPending());
    form.input->setValue({});
    QCOMPARE(form.input->chosen(), u"absent"_s);
    QCOMPARE(asked, 1);
    form.input->setFocus();
    QCOMPARE(form.input->noticeText(), u"Is that so?"_s);
    QTest::keyClick(form.input, Qt::Key_Return);
    QCOMPARE(form.input->value().toString(), u"absent"_s);
    QVERIFY(form.input->refusal().isEmpty() && form.input->noticeText().isEmpty());
    QVERIFY(form.next->hasFocus());
    // Another word is another question; Esc takes it back.
    form.input->setFocus();
    form.input->setCurrentIndex(form.input->findData(u"present"_s));
    QVERIFY(!form.input->commitPending());
    QTest::keyClick(form.input, Qt::Key_Escape);
    QCOMPARE(form.input->chosen(), u"absent"_s);
    QVERIFY(form.input->refusal().isEmpty() && form.input->noticeText().isEmpty());
}

void TestRefusals::a_code_picked_again_is_the_answer()
{
    Form<CodeBox> form;
    int asked = 0;
    form.input->describe(presence());
    form.input->setAcceptor(asksOnce(asked));
    const int absent = form.input->findData(u"absent"_s);
    form.input->setCurrentIndex(absent);
    Q_EMIT form.input->activated(absent);
    QCOMPARE(form.input->noticeText(), u"Is that so?"_s);
    QVERIFY(form.input->value().isNull());
    Q_EMIT form.input->activated(absent);
    QCOMPARE(form.input->value().toString(), u"absent"_s);
    QVERIFY(form.input->noticeText().isEmpty());
}

void TestRefusals::a_refused_note_stays()
{
    Form<NoteEdit> form;
    int asked = 0;
    form.input->setAcceptor(asksOnce(asked));
    QTest::keyClicks(form.input, u"Ba"_s);
    QTest::keyClick(form.input, Qt::Key_Tab);
    QVERIFY(form.input->hasFocus());
    QCOMPARE(form.input->refusal(), u"Is that so?"_s);
    QCOMPARE(form.input->noticeText(), u"Is that so?"_s);
    QCOMPARE(form.input->toPlainText(), u"Ba"_s);
    QVERIFY(!form.input->commitPending());
    QCOMPARE(asked, 1);
    QTest::keyClick(form.input, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(form.input->value().toString(), u"Ba"_s);
    QVERIFY(form.input->refusal().isEmpty() && form.input->noticeText().isEmpty());
    // Typing on is another text.
    QTest::keyClicks(form.input, u" lo"_s);
    QVERIFY(!form.input->commitPending());
    QTest::keyClicks(form.input, u" mi"_s);
    QVERIFY(form.input->refusal().isEmpty() && form.input->noticeText().isEmpty());
    QVERIFY(form.input->commitPending());
}

void TestRefusals::a_refused_presence_stays()
{
    Form<PresenceButtons> form;
    int asked = 0;
    form.input->describe(presence());
    form.input->setAcceptor(asksOnce(asked));
    QTest::keyClicks(form.input, u"-"_s);
    QCOMPARE(form.input->refusal(), u"Is that so?"_s);
    QCOMPARE(form.input->noticeText(), u"Is that so?"_s);
    QVERIFY(form.input->value().isNull());
    QVERIFY(!form.input->pendingText().isEmpty());
    QVERIFY(!form.input->commitPending());
    QTest::keyClick(form.input, Qt::Key_Tab);
    QVERIFY(form.input->hasFocus());
    QTest::keyClick(form.input, Qt::Key_Escape);
    QVERIFY(form.input->pendingText().isEmpty() && form.input->noticeText().isEmpty());
    ++asked;
    QTest::keyClicks(form.input, u"+"_s);
    QVERIFY(!form.input->refusal().isEmpty());
    QTest::keyClicks(form.input, u"+"_s);
    QCOMPARE(form.input->value().toString(), u"present"_s);
    QVERIFY(form.input->refusal().isEmpty() && form.input->noticeText().isEmpty());
}

void TestRefusals::a_basis_of_a_dose_is_asked_about_where_it_is_seen()
{
    Shown<TreatmentsPage> treatments;
    treatments.press(Qt::Key_Insert, Qt::ControlModifier);
    treatments.type(u"ivig"_s);
    treatments.press(Qt::Key_Return);
    treatments.type(u"5 g once"_s);
    treatments.press(Qt::Key_Return);
    treatments.press(Qt::Key_Up);
    const auto kept = [&] { return treatments.record().doseSteps.first().basis; };
    QCOMPARE(kept(), DoseBasis::Absolute);
    auto* basis = treatments.page->findChild<QWidget*>(u"step"_s)->findChild<CodeBox*>(u"basis"_s);
    basis->setFocus();
    basis->setCurrentIndex(basis->findData(u"per-kg"_s));
    treatments.press(Qt::Key_Return);
    QVERIFY(basis->hasFocus());
    QVERIFY2(basis->noticeText().contains(u"Please confirm"_s), qPrintable(basis->noticeText()));
    QCOMPARE(kept(), DoseBasis::Absolute);
    treatments.sheet->setFocus();
    QVERIFY(!treatments.page->commitPending());
    QCOMPARE(kept(), DoseBasis::Absolute);
    QCOMPARE(treatments.page->refusedTexts().size(), 1);
    basis->setFocus();
    treatments.press(Qt::Key_Return);
    QCOMPARE(kept(), DoseBasis::PerKilogram);
    QVERIFY(treatments.page->refusedTexts().isEmpty());
}

QTEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
