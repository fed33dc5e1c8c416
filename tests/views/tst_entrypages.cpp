// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowtable.h"
#include "views/pages/admission.h"
#include "views/pages/followup.h"
#include "views/widgets/codebox.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/formbinding.h"
#include "views/widgets/linecard.h"
#include "views/widgets/noteedit.h"
#include "views/widgets/rowtable.h"
#include "views/windowlanguage.h"

#include "pagewindow.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

using namespace daymark;
using namespace Qt::StringLiterals;
using ward::Window;

namespace {

/// No word of a column's head is cut off.
bool headsFit(const RowTable& table)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, table.columnWidth(column) - 6, table.horizontalHeader()->height());
        const QRect words = table.fontMetrics().boundingRect(room, Qt::TextWordWrap, head);
        if (words.width() > room.width() || words.height() > room.height()) return false;
    }
    return true;
}

void type(QWidget* input, const QString& keys, Qt::Key leave = Qt::Key_Tab)
{
    input->setFocus();
    QTest::keyClicks(input, keys);
    QTest::keyClick(input, leave);
}

/// Types into the current cell of a table and goes on.
void typeCell(RowTable* table, const QString& keys, Qt::Key leave = Qt::Key_Tab)
{
    QTest::keyClick(table, keys[0].toLatin1());
    QWidget* editor = QApplication::focusWidget();
    QTest::keyClicks(editor, keys.mid(1));
    QTest::keyClick(editor, leave);
}

}  // namespace

/// The pages Admission and Follow-up, by keyboard.
class tst_entrypages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setWindowLanguage(u"en"_s);
        m_bedside = std::make_unique<Bedside>();
        m_child = m_bedside->admit(u"KD-0001"_s);
        m_bedside->open(m_child);
    }

    void cleanup() { QApplication::setFont(m_font); }
    void inputs_are_named_by_their_fields();
    void one_edit_a_field_undone_by_name();
    void the_onset_moves_the_days();
    void another_onset_is_shown_before_it_is_kept();
    void birth_and_death_bound_everything();
    void a_number_taken_is_said_at_the_field();
    void temperatures_are_typed_down_the_sheet();
    void text_typed_for_one_child_never_reaches_another();
    void refused_text_waits_for_its_child();
    void closing_keeps_what_is_typed();
    void a_visit_is_made_by_what_is_typed();
    void a_plan_lies_ahead();
    void nothing_scrolls_sideways_data();
    void nothing_scrolls_sideways();
    void every_input_has_a_name();

private:
    Session& session() { return *m_bedside->session; }
    Record disk() { return m_bedside->onDisk(m_child); }

    std::unique_ptr<Bedside> m_bedside;
    Record m_child;
    QFont m_font = QApplication::font();
};

void tst_entrypages::inputs_are_named_by_their_fields()
{
    Window<AdmissionPage> admission(*m_bedside);
    Window<FollowUpPage> followUp(*m_bedside);
    const auto keysIn = [](QWidget* page, const char* place) {
        QStringList keys;
        const auto widgets = page->findChild<QWidget*>(QLatin1StringView(place))->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (dynamic_cast<FieldInput*>(widget)) keys << widget->objectName();
        }
        return keys;
    };
    const auto checkForm = [](const RowKind& kind, QStringList keys, const QStringList& elsewhere) {
        for (const FieldInfo& field : kind.fields()) {
            const bool typed = keys.removeOne(field.name());
            QVERIFY2(typed != elsewhere.contains(field.name()), field.key);
        }
        QVERIFY2(keys.isEmpty(), qPrintable(u"no such field: "_s + keys.join(u' ')));
    };
    // Where a child comes from and how it went are the program's own and the bin's.
    checkForm(rowKind<Patient>(), keysIn(&admission.page, "patient") + keysIn(&followUp.page, "patient"),
              {u"origin"_s, u"source"_s, u"binned"_s, u"binReason"_s});
    checkForm(rowKind<Episode>(), keysIn(&admission.page, "episode"), {});
    // The weight and height of its day are rows of their own.
    QStringList visit = keysIn(&followUp.page, "visit");
    QVERIFY(visit.removeOne(u"weight"_s) && visit.removeOne(u"height"_s));
    checkForm(rowKind<Visit>(), visit, {});
}

void tst_entrypages::one_edit_a_field_undone_by_name()
{
    Window<AdmissionPage> window(*m_bedside);
    auto* sex = window.find<CodeBox>("patient", "sex");
    type(sex, u"f"_s);
    QCOMPARE(disk().patient.sex, Sex::Female);
    QCOMPARE(session().history()->undoText(), u"Sex"_s);
    auto* onset = window.find<DateEdit>("episode", "onset");
    type(onset, u"16/2"_s, Qt::Key_Return);
    QTest::keyClick(onset, Qt::Key_Return);  // what changes was shown
    QCOMPARE(disk().episodes[0].onset, QDate(2026, 2, 16));
    QCOMPARE(session().history()->undoText(), u"Onset of fever"_s);
    session().undo();
    QCOMPARE(onset->value().toString(), u"2026-02-17"_s);
    session().undo();
    QVERIFY(sex->value().isNull());
    QCOMPARE(disk().patient.sex, Sex::NotStated);
    session().redo();
    QCOMPARE(sex->value().toString(), u"female"_s);
}

void tst_entrypages::the_onset_moves_the_days()
{
    Window<AdmissionPage> window(*m_bedside);
    auto* table = window.find<RowTable>("sheet", "temperatures");
    table->setFocus();
    typeCell(table, u"d8"_s);
    typeCell(table, u"39.7"_s);
    table->model()->setData(table->model()->index(1, 0), u"24/2/2026"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"day 8"_s);
    auto* onset = window.find<DateEdit>("episode", "onset");
    type(onset, u"16/2"_s, Qt::Key_Return);
    QTest::keyClick(onset, Qt::Key_Return);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"day 8"_s);  // kept as a day
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"23 Feb 2026"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"day 9"_s);  // kept as a date
}

void tst_entrypages::another_onset_is_shown_before_it_is_kept()
{
    Window<AdmissionPage> window(*m_bedside);
    auto* onset = window.find<DateEdit>("episode", "onset");
    auto* preview = window.find<LineCard>("sheet", "onsetPreview");
    QVERIFY(preview->isHidden());
    type(onset, u"16/2"_s);
    QVERIFY(preview->isVisible());
    QStringList said;
    for (const LineButton* line : preview->findChildren<LineButton*>())
        said << line->line().what + u": "_s + line->line().says;
    QVERIFY2(said.contains(u"Day of illness: Now on day 27 (15 Mar 2026)\n→ Now on day 28 (15 Mar 2026)"_s),
             qPrintable(said.join(u'\n')));
    QCOMPARE(disk().episodes[0].onset, QDate(2026, 2, 17));
    QCOMPARE(onset->text(), u"16/2"_s);
    QVERIFY(onset->refusal().contains(u"17 Feb 2026"_s));
    // Leaving is no answer, and neither is going to another page.
    QVERIFY(!window.page.commitPending());
    QCOMPARE(disk().episodes[0].onset, QDate(2026, 2, 17));

    QTest::keyClick(onset, Qt::Key_Escape);
    QVERIFY(preview->isHidden());
    QCOMPARE(onset->value().toString(), u"2026-02-17"_s);
    QVERIFY(onset->refusal().isEmpty());

    type(onset, u"15/2"_s, Qt::Key_Return);
    QVERIFY(preview->isVisible());
    QTest::keyClick(onset, Qt::Key_Return);
    QVERIFY(preview->isHidden());
    QCOMPARE(disk().episodes[0].onset, QDate(2026, 2, 15));
    session().undo();
    QCOMPARE(onset->value().toString(), u"2026-02-17"_s);
}

void tst_entrypages::birth_and_death_bound_everything()
{
    Window<AdmissionPage> window(*m_bedside);
    auto* table = window.find<RowTable>("sheet", "temperatures");
    QVERIFY(!table->model()->setData(table->model()->index(0, 0), u"1/5/2025"_s));
    QVERIFY(table->model()->index(0, 0).data(RefusedRole).toString().contains(u"birth"_s));
    auto* death = window.find<DateEdit>("patient", "death");
    type(death, u"1/5/2025"_s);
    QVERIFY2(death->refusal().contains(u"birth"_s), qPrintable(death->refusal()));
    QTest::keyClick(death, Qt::Key_Escape);
    auto* birth = window.find<DateEdit>("patient", "birth");
    type(birth, u"1/3/2026"_s);
    QVERIFY(birth->hasFocus());  // the onset would lie before birth
    QVERIFY(!birth->refusal().isEmpty());
    QCOMPARE(disk().patient.birth, QDate(2025, 5, 18));
}

void tst_entrypages::a_number_taken_is_said_at_the_field()
{
    m_bedside->admit(u"KD-0002"_s);
    Window<AdmissionPage> window(*m_bedside);
    auto* number = window.find<EntryEdit>("patient", "number");
    number->setFocus();
    number->selectAll();
    type(number, u"KD-0002"_s);
    QVERIFY(!number->refusal().isEmpty());
    QCOMPARE(number->text(), u"KD-0002"_s);
    QCOMPARE(disk().patient.number, u"KD-0001"_s);
}

void tst_entrypages::temperatures_are_typed_down_the_sheet()
{
    Window<AdmissionPage> window(*m_bedside);
    auto* table = window.find<RowTable>("sheet", "temperatures");
    table->setFocus();
    typeCell(table, u"d8"_s);
    typeCell(table, u"39,7"_s);
    typeCell(table, u"r"_s);  // rectal
    QCOMPARE(table->currentIndex().row(), 0);
    table->setCurrentIndex(table->model()->index(1, 0));
    typeCell(table, u"+1"_s, Qt::Key_Return);
    QCOMPARE(table->currentIndex().row(), 2);
    const Record kept = disk();
    QCOMPARE(kept.temperatures.size(), 2);
    QCOMPARE(kept.temperatures[0].text, u"39,7"_s);
    QCOMPARE(kept.temperatures[0].route, Route::Rectal);
    QCOMPARE(kept.temperatures[1].when.text(), u"2026-02-25"_s);  // the day after day 8
    // Refused: the cursor stays in its cell.
    typeCell(table, u"32/1"_s);
    QCOMPARE(table->currentIndex(), table->model()->index(2, 0));
    QVERIFY(table->currentIndex().data(RefusedRole).toString().contains(u"not in the calendar"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(table->currentIndex().data(RefusedRole).toString().isEmpty());
    // Del takes a row away, undo brings it back.
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(disk().temperatures.size(), 1);
    session().undo();
    QCOMPARE(disk().temperatures.size(), 2);
}

void tst_entrypages::text_typed_for_one_child_never_reaches_another()
{
    const Record other = m_bedside->admit(u"KD-0002"_s);
    Window<AdmissionPage> window(*m_bedside);
    auto* given = window.find<EntryEdit>("patient", "givenName");
    given->setFocus();
    QTest::keyClicks(given, u"Lo"_s);
    auto* table = window.find<RowTable>("sheet", "temperatures");
    // Opened by whatever way, without the page being asked first.
    m_bedside->open(other);
    QCOMPARE(given->text(), QString());
    QCOMPARE(disk().patient.givenName, u"Lo"_s);
    QCOMPARE(m_bedside->onDisk(other).patient.givenName, QString());
    // The same from an open cell.
    table->setFocus();
    QTest::keyClicks(table, u"d"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
    m_bedside->open(m_child);
    QVERIFY(disk().temperatures.isEmpty());
    QCOMPARE(m_bedside->onDisk(other).temperatures.size(), 1);
}

void tst_entrypages::refused_text_waits_for_its_child()
{
    const Record other = m_bedside->admit(u"KD-0002"_s);
    Window<AdmissionPage> window(*m_bedside);
    auto* onset = window.find<DateEdit>("episode", "onset");
    onset->setFocus();
    QTest::keyClicks(onset, u"29/2/2023"_s);
    window.page.commitPending();
    m_bedside->open(other);
    QVERIFY(onset->refusal().isEmpty());
    QCOMPARE(onset->value().toString(), u"2026-02-17"_s);
    m_bedside->open(m_child);
    QCOMPARE(onset->text(), u"29/2/2023"_s);
    QVERIFY(!onset->refusal().isEmpty());
}

void tst_entrypages::closing_keeps_what_is_typed()
{
    {
        Window<AdmissionPage> window(*m_bedside);
        auto* notes = window.find<NoteEdit>("episode", "notes");
        notes->setFocus();
        QTest::keyClicks(notes, u"ba lo"_s);
        window.page.commitPending();
    }
    QCOMPARE(disk().episodes[0].notes, u"ba lo"_s);
}

void tst_entrypages::a_visit_is_made_by_what_is_typed()
{
    Window<FollowUpPage> window(*m_bedside);
    type(window.find<MomentEdit>("visit", "when"), u"12/3"_s);
    type(window.find<NoteEdit>("visit", "notes"), u"well"_s);
    QCOMPARE(disk().visits.size(), 1);
    QCOMPARE(disk().visits[0].when.text(), u"2026-03-12"_s);
    QCOMPARE(disk().visits[0].notes, u"well"_s);
    auto* list = window.find<RowTable>("sheet", "visits");
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(list->model()->rowCount(), 2);
    // The empty line shows an empty form; what is typed there is another visit.
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(window.find<NoteEdit>("visit", "notes")->toPlainText(), QString());
    type(window.find<MomentEdit>("visit", "when"), u"1/3"_s);
    QCOMPARE(disk().visits.size(), 2);
    QCOMPARE(disk().visits[0].notes, u"well"_s);
    session().undo();
    QCOMPARE(disk().visits.size(), 1);
}

void tst_entrypages::a_plan_lies_ahead()
{
    Window<FollowUpPage> window(*m_bedside);
    type(window.find<MomentEdit>("visit", "nextDue"), u"1/9"_s);
    QCOMPARE(disk().visits[0].nextDue.text(), u"2026-09-01"_s);
    auto* when = window.find<MomentEdit>("visit", "when");
    type(when, u"1/9/2026"_s);
    QVERIFY(when->refusal().contains(u"in the future"_s));
}

void tst_entrypages::nothing_scrolls_sideways_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("font");
    QTest::addColumn<int>("width");
    // 1366 pixels at 100 and 125 %, less the list of patients and the margins. The widest and the narrowest font of
    // those that are always there, and the system's; one that is missing is replaced by another, which is as good.
    for (const char* page : {"admission", "follow-up"}) {
        for (const QString& language : Language::available()) {
            for (const char* font : {"", "Liberation Sans", "Liberation Mono", "DejaVu Sans"}) {
                for (const int width : {1040, 805})
                    QTest::addRow("%s %s %s %d", page, qPrintable(language), font, width)
                        << QString::fromLatin1(page) << language << QString::fromLatin1(font) << width;
            }
        }
    }
}

void tst_entrypages::nothing_scrolls_sideways()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    QFETCH(QString, font);
    QFETCH(int, width);
    setWindowLanguage(language);
    if (!font.isEmpty()) QApplication::setFont(QFont(font, QApplication::font().pointSize()));
    const auto check = [width](QWidget& shown) {
        shown.resize(width, 420);
        QCoreApplication::processEvents();
        const auto* area = shown.findChild<QScrollArea*>();
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        const auto inputs = shown.findChildren<EntryEdit*>();
        for (const QWidget* input : inputs)
            QVERIFY2(input->width() >= input->minimumSizeHint().width(), qPrintable(input->objectName()));
        const auto tables = shown.findChildren<RowTable*>();
        QVERIFY(!inputs.isEmpty() && !tables.isEmpty());
        for (const RowTable* table : tables) {
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(table->objectName()));
            QVERIFY2(headsFit(*table), qPrintable(table->objectName()));
        }
    };
    if (page == u"admission"_s) {
        Window<AdmissionPage> window(*m_bedside);
        check(window.page);
    } else {
        Window<FollowUpPage> window(*m_bedside);
        check(window.page);
    }
}

void tst_entrypages::every_input_has_a_name()
{
    Window<AdmissionPage> admission(*m_bedside);
    Window<FollowUpPage> followUp(*m_bedside);
    for (QWidget* page : {static_cast<QWidget*>(&admission.page), static_cast<QWidget*>(&followUp.page)}) {
        const auto widgets = page->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (dynamic_cast<FieldInput*>(widget) || qobject_cast<RowTable*>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(tst_entrypages)
#include "tst_entrypages.moc"
