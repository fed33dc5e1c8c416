// SPDX-License-Identifier: GPL-3.0-or-later
// What a registry decides for itself: local choices, and analytes of its own.
#include "../domain/ward.h"
#include "views/choicesform.h"
#include "views/desk.h"
#include "views/keylist.h"
#include "views/ownanalyteform.h"
#include "views/page.h"
#include "views/widgets/codebox.h"
#include "views/widgets/sheetview.h"
#include "windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestChoices : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init();
    void cleanup() { closeWindow(); }

    void everySettingHasItsBoxAndItsSource();
    void aChoiceByKeysHoldsAtOnce();
    void theDefaultComesBackByBackspace();
    void choicesAreListedAmongTheKeys();
    void aReaderCannotChoose();
    void theFormGoesWithItsRegistry();
    void anOwnAnalyteByKeys();
    void aNameThatIsTakenIsSaid();
    void aLimitThatIsNoNumberIsSaid();
    void anOwnAnalyteIsChangedInItsRow();
    void aUnitThatLeavesResultsUnreadIsAskedAbout();

private:
    QString path() const { return WindowTest::path(u"ward.daymark"_s); }
    Session& session() const { return *m_window->session(); }
    ChoicesForm* choices(MainWindow& window);
    OwnAnalyteForm* ownAnalyte();
    static void activate(QWidget* window)
    {
        QApplication::setActiveWindow(window);
        QTRY_COMPARE(QApplication::activeWindow(), window);
    }
    static void type(QWidget* form, const QString& words, Qt::Key leave, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = form->focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, words);
        QTest::keyClick(focus, leave, modifiers);
    }
};

void TestChoices::init()
{
    openWindow();
    m_window->createFile(path(), false);
    QVERIFY(m_window->session());
    ward::Child child(QDate::currentDate().addDays(-23));
    child.echo("d16");
    child.measure(Segment::Lmca, 4.1, 5.8);
    QVERIFY(session().edit(u"begin"_s, {Change{std::nullopt, child.record}}));
    QVERIFY(session().openChild(child.record.patient.id));
}

ChoicesForm* TestChoices::choices(MainWindow& window)
{
    activate(&window);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto* form = window.findChild<ChoicesForm*>();
    if (form) activate(form);
    return form;
}

OwnAnalyteForm* TestChoices::ownAnalyte()
{
    activate(m_window.get());
    m_window->desk()->showPage(2);
    m_window->desk()->page()->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto* form = m_window->findChild<OwnAnalyteForm*>();
    if (form) activate(form);
    return form;
}

void TestChoices::everySettingHasItsBoxAndItsSource()
{
    ChoicesForm* form = choices(*m_window);
    QVERIFY(form && form->isVisible());
    QStringList words;
    for (const QLabel* label : form->findChildren<QLabel*>())
        words << label->text();
    for (const auto& field : Settings::fields()) {
        auto* box = form->findChild<CodeBox*>(field.name());
        QVERIFY2(box, field.key);
        QVERIFY2(box->isEnabled() && box->focusPolicy() == Qt::StrongFocus, field.key);
        QCOMPARE(box->currentText(), u"default"_s);
        QCOMPARE(box->count(), int(field.codes.size()));
        QVERIFY2(words.contains(windowLanguage()(field.label)), field.key);
        QVERIFY2(windowLanguage()(field.label).contains(u"default"_s), field.key);  // the label says which one it is
        QVERIFY2(!box->accessibleDescription().isEmpty() && words.contains(box->accessibleDescription()), field.key);
    }
}

void TestChoices::aChoiceByKeysHoldsAtOnce()
{
    QCOMPARE(session().episodeFacts()->find(QLatin1StringView("coronary.worst"))->value.toString(), u"medium"_s);
    ChoicesForm* form = choices(*m_window);
    QVERIFY(form);
    auto* box = form->findChild<CodeBox*>(u"lmcaCounts"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_N);  // no
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(session().registry().settings()->lmcaCounts, Answer::No);
    QVERIFY(session().episodeFacts()->find(QLatin1StringView("coronary.worst"))->value.isNull());
    const auto told = session().registry().audit({});
    QCOMPARE(told->size(), 1);
    QCOMPARE(told->front().field, u"lmcaCounts"_s);
    QCOMPARE(told->front().after, u"no"_s);
    QVERIFY(told->front().what.startsWith(u"Local choice: LMCA"_s));
}

void TestChoices::theDefaultComesBackByBackspace()
{
    Settings french;
    french.country = Country::France;
    QVERIFY(session().choose(u"Country"_s, french));
    ChoicesForm* form = choices(*m_window);
    QVERIFY(form);
    auto* box = form->findChild<CodeBox*>(u"country"_s);
    QCOMPARE(box->currentText(), u"France"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Backspace);
    QTest::keyClick(form, Qt::Key_Escape);  // closing keeps what stands in the box
    QTRY_VERIFY(!m_window->findChild<ChoicesForm*>());
    QCOMPARE(*session().registry().settings(), Settings());
}

void TestChoices::choicesAreListedAmongTheKeys()
{
    activate(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto* list = m_window->findChild<KeyList*>();
    QVERIFY(list);
    QStringList names;
    for (QTreeWidgetItemIterator it(list->findChild<QTreeWidget*>()); *it; ++it)
        names << (*it)->text(1);
    QVERIFY(names.contains(u"Local choices…"_s));
    QVERIFY(names.contains(u"Own analyte…"_s));
}

void TestChoices::aReaderCannotChoose()
{
    MainWindow second;
    second.show();
    second.openFile(path());
    QVERIFY(second.session() && second.session()->isReadOnly());
    ChoicesForm* form = choices(second);
    QVERIFY(form);
    QVERIFY(form->findChild<QLabel*>(u"readOnly"_s)->isVisible());
    for (const CodeBox* box : form->findChildren<CodeBox*>())
        QVERIFY(!box->isEnabled());
}

void TestChoices::theFormGoesWithItsRegistry()
{
    QVERIFY(choices(*m_window));
    activate(m_window.get());
    m_window->actions()[Act::CloseRegistry]->trigger();
    QVERIFY(!m_window->findChild<ChoicesForm*>());
    QVERIFY(!m_window->actions()[Act::LocalChoices]->isEnabled());
}

void TestChoices::anOwnAnalyteByKeys()
{
    OwnAnalyteForm* form = ownAnalyte();
    QVERIFY(form && form->isVisible());
    // Enter goes on to the next field, and adds it at the last one.
    for (const QString& words : {u"S100A12"_s, u"Calgranulin C"_s, u"ng/mL"_s, u"0"_s, u"5000"_s, u"20"_s}) {
        type(form, words, Qt::Key_Return);
        QVERIFY(session().record().ownAnalytes.isEmpty());
    }
    type(form, u"250"_s, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<OwnAnalyteForm*>());
    const Record kept = session().registry().load(session().record().patient.id).value();
    QCOMPARE(kept.ownAnalytes.size(), 1);
    QCOMPARE(kept.ownAnalytes[0].code, u"S100A12"_s);
    QCOMPARE(kept.ownAnalytes[0].unit, u"ng/mL"_s);
    QCOMPARE(kept.ownAnalytes[0].high->value, 5000.0);
    QCOMPARE(kept.ownAnalytes[0].referenceHigh->value, 250.0);
    QCOMPARE(session().history()->undoText(), u"Own analyte S100A12"_s);
    // It is the row the cursor is in.
    const auto* sheet = m_window->desk()->page()->findChild<SheetView*>();
    const int row = sheet->currentIndex().row();
    QVERIFY(sheet->model()->headerData(row, Qt::Vertical).toString().startsWith(u"Calgranulin C"_s));
}

void TestChoices::aNameThatIsTakenIsSaid()
{
    OwnAnalyteForm* form = ownAnalyte();
    QVERIFY(form);
    type(form, u"crp"_s, Qt::Key_Return, Qt::ControlModifier);
    const auto* refusal = form->findChild<QLabel*>(u"refusal"_s);
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"“crp” is on the list already"_s), qPrintable(refusal->text()));
    QVERIFY(session().record().ownAnalytes.isEmpty());
    type(form, {}, Qt::Key_Backspace);
    type(form, {}, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(refusal->text().contains(u"needs a code"_s));
    type(form, u"IL-18"_s, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<OwnAnalyteForm*>());
    QCOMPARE(session().record().ownAnalytes.size(), 1);
    // One's own is taken, too.
    form = ownAnalyte();
    QVERIFY(form);
    type(form, u"il-18"_s, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    QCOMPARE(session().record().ownAnalytes.size(), 1);
}

void TestChoices::aLimitThatIsNoNumberIsSaid()
{
    OwnAnalyteForm* form = ownAnalyte();
    QVERIFY(form);
    type(form, u"IL-18"_s, Qt::Key_Tab);
    form->findChild<QLineEdit*>(u"low"_s)->setFocus();
    type(form, u"much"_s, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    QCOMPARE(form->focusWidget(), form->findChild<QLineEdit*>(u"low"_s));
    QVERIFY(session().record().ownAnalytes.isEmpty());
}

void TestChoices::anOwnAnalyteIsChangedInItsRow()
{
    OwnAnalyteForm* form = ownAnalyte();
    QVERIFY(form);
    type(form, u"IL-18"_s, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<OwnAnalyteForm*>());
    const Id id = session().record().ownAnalytes.first().id;
    // The cursor is in its row.
    activate(m_window.get());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    form = m_window->findChild<OwnAnalyteForm*>();
    QVERIFY(form);
    activate(form);
    QVERIFY(form->findChild<QLineEdit*>(u"code"_s)->isReadOnly());
    type(form, u"Interleukin 18"_s, Qt::Key_Return);
    type(form, u"pg/mL"_s, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<OwnAnalyteForm*>());
    QCOMPARE(session().record().ownAnalytes.size(), 1);
    const OwnAnalyte& changed = session().record().ownAnalytes.first();
    QVERIFY(changed.id == id && changed.code == u"IL-18"_s);
    QCOMPARE(changed.name, u"Interleukin 18"_s);
    QCOMPARE(changed.unit, u"pg/mL"_s);
}

void TestChoices::aUnitThatLeavesResultsUnreadIsAskedAbout()
{
    OwnAnalyteForm* form = ownAnalyte();
    QVERIFY(form);
    type(form, u"IL-18"_s, Qt::Key_Return);
    type(form, {}, Qt::Key_Return);
    type(form, u"ng/L"_s, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<OwnAnalyteForm*>());
    Record record = session().record();
    LabPanel panel;
    panel.id = Id::make();
    panel.parent = record.episodes.first().id;
    LabResult result;
    result.id = Id::make();
    result.parent = panel.id;
    result.analyte = u"IL-18"_s;
    result.text = u"40"_s;
    result.unit = u"ng/L"_s;
    record.labPanels << panel;
    record.labResults << result;
    QVERIFY(session().edit(u"Result"_s, record));

    const auto change = [&](const QString& unit) {
        activate(m_window.get());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
        form = m_window->findChild<OwnAnalyteForm*>();
        if (!form) qFatal("no form");
        activate(form);
        auto* line = form->findChild<QLineEdit*>(u"unit"_s);
        line->setFocus();
        line->selectAll();
        type(form, unit, Qt::Key_Return, Qt::ControlModifier);
    };
    const auto unitOf = [&] { return find(session().record().labResults, result.id)->unit; };
    change(u"pg/mL"_s);  // of the same kind: converted
    QTRY_VERIFY(!m_window->findChild<OwnAnalyteForm*>());
    QCOMPARE(unitOf(), u"ng/L"_s);
    change(u"U/mL"_s);
    const auto* refusal = form->findChild<QLabel*>(u"refusal"_s);
    QVERIFY2(refusal->text().contains(u"1 result in “ng/L” cannot be converted into “U/mL”"_s),
             qPrintable(refusal->text()));
    QCOMPARE(session().record().ownAnalytes.first().unit, u"pg/mL"_s);
    type(form, {}, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<OwnAnalyteForm*>());
    QCOMPARE(session().record().ownAnalytes.first().unit, u"U/mL"_s);
    QCOMPARE(unitOf(), u"U/mL"_s);
    session().undo();
    QCOMPARE(unitOf(), u"ng/L"_s);
}

QTEST_MAIN(TestChoices)
#include "tst_choices.moc"
