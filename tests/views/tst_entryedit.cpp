// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/entryedit.h"

#include "entryform.h"
#include "views/widgets/codebox.h"
#include "views/widgets/noteedit.h"
#include "views/widgets/presencebuttons.h"
#include "views/windowlanguage.h"

#include <QAction>
#include <QtTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// Today is day 27 of a child born on 18 May 2025.
EntryContext bedside()
{
    EntryContext context;
    context.today = QDate(2026, 3, 15);
    context.onset = QDate(2026, 2, 17);
    context.check = [](const QVariant& value) -> std::optional<Message> {
        const Moment moment = Moment::fromText(value.toString()).value_or(Moment());
        if (moment.first(QDate(2026, 2, 17)) < QDate(2025, 5, 18)) return Message("before birth");
        return std::nullopt;
    };
    return context;
}

}  // namespace

/// Typing with real keys: only what can be accepted is, and nothing that was accepted is ever lost.
class tst_entryedit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void dates_data();
    void dates();
    void the_date_is_said_while_typing();
    void the_echo_moves_nothing();
    void what_cannot_be_stays_at_the_field_data();
    void what_cannot_be_stays_at_the_field();
    void escape_never_discards_what_was_accepted();
    void decimal_marks_never_multiply_by_ten_data();
    void decimal_marks_never_multiply_by_ten();
    void number_and_unit_together();
    void the_file_may_refuse();
    void undo_is_the_records_when_nothing_is_typed();
    void a_code_by_its_first_letter();
    void another_first_letter_corrects_the_choice();
    void the_wheel_turns_nothing_in_passing();
    void presence_by_one_key();
    void a_note_is_left_with_tab();
    void a_note_is_as_high_as_its_text();
};

void tst_entryedit::dates_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("value");
    QTest::newRow("day of illness") << u"d16"_s << u"d16"_s;
    QTest::newRow("day and month") << u"12/3"_s << u"2026-03-12"_s;
    QTest::newRow("in two days") << u"+2"_s << u"2026-03-04"_s;
    QTest::newRow("iso") << u"2026-02-28"_s << u"2026-02-28"_s;
    QTest::newRow("dots") << u"12.03.2026"_s << u"2026-03-12"_s;
    QTest::newRow("today") << u"today"_s << u"2026-03-15"_s;
}

void tst_entryedit::dates()
{
    QFETCH(QString, keys);
    QFETCH(QString, value);
    Form<MomentEdit> form;
    EntryContext context = bedside();
    context.previous = Moment::on(QDate(2026, 3, 2));
    form.input->setContext(context);
    QSignalSpy accepted(form.input, &EntryEdit::accepted);
    QTest::keyClicks(form.input, keys);
    QCOMPARE(accepted.count(), 0);  // not before the cursor leaves
    QTest::keyClick(form.input, Qt::Key_Tab);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(form.input->value().toString(), value);
    QVERIFY(form.next->hasFocus());
}

void tst_entryedit::the_date_is_said_while_typing()
{
    Form<MomentEdit> form;
    form.input->setContext(bedside());
    QTest::keyClicks(form.input, u"12/3"_s);
    QCOMPARE(form.input->noticeText(), u"Thu 12 Mar 2026 · day 24"_s);
    QTest::keyClick(form.input, Qt::Key_Return);
    QCOMPARE(form.input->noticeText(), QString());
    QCOMPARE(form.input->text(), u"12 Mar 2026"_s);
}

void tst_entryedit::the_echo_moves_nothing()
{
    Form<MomentEdit> form;
    form.input->setContext(bedside());
    const QRect before = form.input->geometry();
    const QRect below = form.next->geometry();
    QTest::keyClicks(form.input, u"d2"_s);
    QVERIFY(!form.input->noticeText().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(form.input->geometry(), before);
    QCOMPARE(form.next->geometry(), below);
    QVERIFY(form.input->hasFocus());
}

void tst_entryedit::what_cannot_be_stays_at_the_field_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such day") << u"29/2/2023"_s << u"not in the calendar"_s;
    QTest::newRow("future") << u"16/3/2026"_s << u"in the future"_s;
    QTest::newRow("birth") << u"1/5/2025"_s << u"before birth"_s;
    QTest::newRow("two digits") << u"1/5/25"_s << u"write all four"_s;
}

void tst_entryedit::what_cannot_be_stays_at_the_field()
{
    QFETCH(QString, keys);
    QFETCH(QString, says);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Tab), 0}) {
        Form<MomentEdit> form;
        form.input->setContext(bedside());
        form.input->setValue(u"2026-03-12"_s);
        QSignalSpy accepted(form.input, &EntryEdit::accepted);
        QTest::keyClicks(form.input, keys);
        if (key)
            QTest::keyClick(form.input, Qt::Key(key));
        else
            form.next->setFocus(Qt::MouseFocusReason);
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(form.input->text(), keys);  // for correction
        QVERIFY2(form.input->refusal().contains(says), qPrintable(form.input->refusal()));
        QCOMPARE(form.input->value().toString(), u"2026-03-12"_s);
        if (key) QVERIFY(form.input->hasFocus());
        form.input->setFocus();
        QTest::keyClick(form.input, Qt::Key_Escape);
        QCOMPARE(form.input->text(), u"12 Mar 2026"_s);
        QVERIFY(form.input->refusal().isEmpty());
    }
}

void tst_entryedit::escape_never_discards_what_was_accepted()
{
    Form<MomentEdit> form;
    form.input->setContext(bedside());
    QTest::keyClicks(form.input, u"12/3"_s);
    QTest::keyClick(form.input, Qt::Key_Tab);
    form.input->setFocus();
    QTest::keyClick(form.input, Qt::Key_Escape);
    QTest::keyClick(form.input, Qt::Key_Escape);
    QCOMPARE(form.input->moment(), Moment::on(QDate(2026, 3, 12)));
    QCOMPARE(form.input->text(), u"12 Mar 2026"_s);
}

void tst_entryedit::decimal_marks_never_multiply_by_ten_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("keys");
    for (const char* locale : {"en_US", "en_GB", "fr_FR", "de_DE", "de_CH", "ar_EG", "pt_BR"}) {
        for (const char* keys : {"3.2", "3,2"})
            QTest::addRow("%s %s", locale, keys) << QString::fromLatin1(locale) << QString::fromLatin1(keys);
    }
}

void tst_entryedit::decimal_marks_never_multiply_by_ten()
{
    QFETCH(QString, locale);
    QFETCH(QString, keys);
    QLocale::setDefault(QLocale(locale));
    for (const QString& language : Language::available()) {
        setWindowLanguage(language);
        QLocale::setDefault(QLocale(locale));
        Form<NumberEdit> form;
        form.input->setLocale(QLocale(locale));
        QTest::keyClicks(form.input, keys);
        QTest::keyClick(form.input, Qt::Key_Tab);
        QCOMPARE(form.input->value().toDouble(), 3.2);
        // What is shown reads back as itself.
        form.input->setFocus();
        QTest::keyClick(form.input, Qt::Key_End);
        QTest::keyClick(form.input, Qt::Key_5);
        QTest::keyClick(form.input, Qt::Key_Tab);
        QCOMPARE(form.input->value().toDouble(), 3.25);
    }
    setWindowLanguage(u"en"_s);
}

void tst_entryedit::number_and_unit_together()
{
    Form<QuantityEdit> form;
    QTest::keyClicks(form.input, u"102,5 °F"_s);
    QTest::keyClick(form.input, Qt::Key_Tab);
    QCOMPARE(form.input->value().value<TypedQuantity>(), (TypedQuantity{u"102,5"_s, u"°F"_s}));
}

void tst_entryedit::the_file_may_refuse()
{
    Form<EntryEdit> form;
    form.input->setValue(u"KD-1"_s);
    form.input->setAcceptor([](const QVariant&) -> Result<void> { return refuse(Message("That number is taken")); });
    QTest::keyClick(form.input, Qt::Key_End);
    QTest::keyClicks(form.input, u"2"_s);
    QTest::keyClick(form.input, Qt::Key_Tab);
    QCOMPARE(form.input->refusal(), u"That number is taken"_s);
    QCOMPARE(form.input->text(), u"KD-12"_s);
    QCOMPARE(form.input->value().toString(), u"KD-1"_s);
    QTest::keyClick(form.input, Qt::Key_Escape);
    QCOMPARE(form.input->text(), u"KD-1"_s);
}

void tst_entryedit::undo_is_the_records_when_nothing_is_typed()
{
    Form<EntryEdit> form;
    int undone = 0;
    auto* undo = new QAction(&form.window);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [&] { ++undone; });
    form.window.addAction(undo);
    QTest::keyClicks(form.input, u"Ba"_s);
    QTest::keySequence(form.input, QKeySequence::Undo);
    QCOMPARE(undone, 0);  // the line's own, while typing
    QCOMPARE(form.input->text(), QString());
    QTest::keyClicks(form.input, u"Ba"_s);
    form.input->commitPending();
    QTest::keySequence(form.input, QKeySequence::Undo);
    QCOMPARE(undone, 1);
}

void tst_entryedit::a_code_by_its_first_letter()
{
    Form<CodeBox> form;
    form.input->describe(presence());
    QSignalSpy accepted(form.input, &CodeBox::accepted);
    QTest::keyClick(form.input, Qt::Key_A);
    QCOMPARE(accepted.count(), 0);
    QTest::keyClick(form.input, Qt::Key_Tab);
    QCOMPARE(form.input->value().toString(), u"absent"_s);
    form.input->setFocus();
    QTest::keyClick(form.input, Qt::Key_P);
    QTest::keyClick(form.input, Qt::Key_Escape);
    QCOMPARE(form.input->chosen(), u"absent"_s);
    QTest::keyClick(form.input, Qt::Key_Backspace);
    QTest::keyClick(form.input, Qt::Key_Return);
    QVERIFY(form.input->value().isNull());
    QCOMPARE(accepted.count(), 2);
}

/// A second letter soon after the first goes on with the word; after a moment it corrects the choice.
void tst_entryedit::another_first_letter_corrects_the_choice()
{
    QApplication::setKeyboardInputInterval(50);
    Form<CodeBox> form;
    form.input->describe(presence());
    QTest::keyClick(form.input, Qt::Key_A);
    QTest::qWait(60);
    QTest::keyClick(form.input, Qt::Key_P);
    QCOMPARE(form.input->chosen(), u"present"_s);
    QTest::qWait(60);
    QTest::keyClick(form.input, Qt::Key_R);  // typed slowly, the same word
    QCOMPARE(form.input->chosen(), u"present"_s);
    QTest::keyClick(form.input, Qt::Key_A);
    QVERIFY(form.input->chosen().isEmpty());
    QVERIFY2(form.input->refusal().contains(u"“pra”"_s), qPrintable(form.input->refusal()));
}

void tst_entryedit::the_wheel_turns_nothing_in_passing()
{
    Form<CodeBox> form;
    form.input->describe(presence());
    form.input->setValue(u"present"_s);
    form.next->setFocus();
    const QPointF at = form.input->rect().center();
    QWheelEvent wheel(at, form.input->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(form.input, &wheel);
    QCOMPARE(form.input->chosen(), u"present"_s);
}

void tst_entryedit::presence_by_one_key()
{
    Form<PresenceButtons> form;
    form.input->describe(presence());
    QSignalSpy accepted(form.input, &PresenceButtons::accepted);
    const QList<std::pair<QString, QString>> strokes{
        {u"+"_s, u"present"_s}, {u"-"_s, u"absent"_s}, {u"?"_s, u"not-looked-for"_s}};
    for (const auto& [key, code] : strokes) {
        QTest::keyClicks(form.input, key);
        QCOMPARE(form.input->value().toString(), code);
    }
    // A description typed one field too early changes nothing.
    QTest::keyClicks(form.input, u"strawberry tongue, pale"_s);
    QCOMPARE(form.input->value().toString(), u"not-looked-for"_s);
    QTest::keyClicks(form.input, u"?"_s);  // once more says it again
    QCOMPARE(form.input->value().toString(), u"not-looked-for"_s);
    QTest::keyClick(form.input, Qt::Key_Backspace);
    QVERIFY(form.input->value().isNull());
    QCOMPARE(accepted.count(), 4);
}

void tst_entryedit::a_note_is_left_with_tab()
{
    Form<NoteEdit> form;
    QTest::keyClicks(form.input, u"Ba lo."_s);
    QTest::keyClick(form.input, Qt::Key_Return);
    QTest::keyClicks(form.input, u"mi"_s);
    QTest::keyClick(form.input, Qt::Key_Tab);
    QVERIFY(form.next->hasFocus());
    QCOMPARE(form.input->value().toString(), u"Ba lo.\nmi"_s);
    form.input->setFocus();
    QTest::keyClicks(form.input, u" no"_s);
    QTest::keyClick(form.input, Qt::Key_Escape);
    QCOMPARE(form.input->toPlainText(), u"Ba lo.\nmi"_s);
    QTest::keyClicks(form.input, u"X"_s);
    QTest::keyClick(form.input, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(form.input->value().toString().contains(u'X'));
}

void tst_entryedit::a_note_is_as_high_as_its_text()
{
    Form<NoteEdit> form;
    form.input->setLines(1, 5);
    const int line = form.input->fontMetrics().lineSpacing();
    const int one = form.input->height();
    form.input->setValue(u"Ba lo mi ne su ba lo mi ne su ba lo mi ne su"_s);
    form.input->resize(form.input->fontMetrics().horizontalAdvance(u"Ba lo mi ne su ba lo"_s), one);
    QVERIFY2(form.input->height() >= one + 2 * line, "broken lines count");
    form.input->setValue(u"Ba\nlo\nmi"_s);
    QCOMPARE(form.input->height(), one + 2 * line);
    form.input->setValue(u"1\n2\n3\n4\n5\n6\n7"_s);
    QCOMPARE(form.input->height(), one + 4 * line);
    QCOMPARE(form.input->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    form.input->setValue({});
    QCOMPARE(form.input->height(), one);
}

QTEST_MAIN(tst_entryedit)
#include "tst_entryedit.moc"
