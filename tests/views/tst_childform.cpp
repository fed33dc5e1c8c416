// SPDX-License-Identifier: GPL-3.0-or-later
// The form that says who a child is, beside the window.
#include "medicinewindow.h"
#include "views/childform.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace daymark;
using namespace Qt::StringLiterals;

class TestChildForm : public MedicineWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { openRegistry(); }
    void cleanup() { closeWindow(); }
    void identityChangesWhatItShowsAndNothingElse();
    void aLikelyDuplicateIsAddedOnPurposeOnly();
    void closingTellsOfAChildThatIsNotAdded();

private:
    /// The form, in front as a window manager puts it; offscreen there is none.
    ChildForm* opened() const
    {
        auto* form = m_window->findChild<ChildForm*>();
        if (form) QApplication::setActiveWindow(form);
        return form;
    }
};

/// The form stands beside the window: what is changed there meanwhile stays, and what cannot be is refused here too.
void TestChildForm::identityChangesWhatItShowsAndNothingElse()
{
    admit(u"born 2019-06-01; fever d1-d8"_s);
    key(Qt::Key_I, Qt::ControlModifier);
    ChildForm* form = opened();
    QVERIFY(form);
    Record noted = record();
    noted.patient.notes = u"moves away in June"_s;
    QVERIFY(m_window->session()->edit(u"a note"_s, noted));
    auto* birth = form->findChild<QLineEdit*>(u"birth"_s);
    const QString before = birth->text();
    birth->setFocus();
    birth->selectAll();
    type(u"today"_s);  // after the onset
    form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(form->isVisible());
    QVERIFY(form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    birth->setFocus();
    birth->selectAll();
    type(before);
    auto* given = form->findChild<QLineEdit*>(u"givenName"_s);
    given->setFocus();
    given->selectAll();
    type(u"Ka"_s);
    form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(record().patient.givenName, u"Ka"_s);
    QCOMPARE(record().patient.notes, u"moves away in June"_s);
}

/// Enter once too many adds nobody twice: it is said, and asked for again.
void TestChildForm::aLikelyDuplicateIsAddedOnPurposeOnly()
{
    admit(u"born 2019-06-01; fever d1-d8"_s);
    Record named = record();
    named.patient.familyName = u"Lo"_s;
    named.patient.givenName = u"Ba"_s;
    QVERIFY(m_window->session()->edit(u"names"_s, named));
    const auto count = [&] { return m_window->session()->registry().patients()->size(); };
    key(Qt::Key_N, Qt::ControlModifier);
    ChildForm* form = opened();
    QVERIFY(form);
    for (const auto& [field, text] : {std::pair("familyName", u"Lo"_s),
                                      {"givenName", u"Ba"_s},
                                      {"birth", u"2019-06-01"_s},
                                      {"onset", u"today"_s}}) {
        form->findChild<QLineEdit*>(QLatin1StringView(field))->setFocus();
        type(text);
    }
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    QVERIFY(form->isVisible());
    QCOMPARE(count(), 1);
    QVERIFY(form->findChild<QLabel*>(u"refusal"_s)->isVisible());
    key(Qt::Key_Return);
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(count(), 2);
}

/// What is typed of a new child is not thrown away by closing the window.
void TestChildForm::closingTellsOfAChildThatIsNotAdded()
{
    key(Qt::Key_N, Qt::ControlModifier);
    ChildForm* form = opened();
    QVERIFY(form);
    form->findChild<QLineEdit*>(u"familyName"_s)->setFocus();
    type(u"Mi"_s);
    QVERIFY(!m_window->close());
    QVERIFY(form->isVisible());
    QVERIFY(!m_window->notice().isEmpty());
    QVERIFY(m_window->close());
}

QTEST_MAIN(TestChildForm)
#include "tst_childform.moc"
