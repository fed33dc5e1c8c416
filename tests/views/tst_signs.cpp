// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewindow.h"
#include "views/pages/admission.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/presencebuttons.h"
#include "views/windowlanguage.h"

#include <QPointer>

using namespace daymark;
using namespace Qt::StringLiterals;
using ward::Window;

namespace {

void type(QWidget* input, const QString& keys)
{
    input->setFocus();
    QTest::keyClicks(input, keys);
    QTest::keyClick(input, Qt::Key_Tab);
}

}  // namespace

/// The principal signs on Admission, by keyboard.
class tst_signs : public QObject
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
    void signs_are_ticked_down_the_column();
    void a_sign_stated_twice_takes_nothing_away();

private:
    Session& session() { return *m_bedside->session; }
    Record disk() { return m_bedside->onDisk(m_child); }

    std::unique_ptr<Bedside> m_bedside;
    Record m_child;
};

void tst_signs::signs_are_ticked_down_the_column()
{
    Window<AdmissionPage> window(*m_bedside);
    auto* panel = window.page.findChild<QWidget*>(u"signs"_s);
    auto buttons = panel->findChildren<PresenceButtons*>(u"presence"_s);
    QCOMPARE(buttons.size(), qsizetype(codesOf<SignKind>().size()) - 1);
    buttons[0]->setFocus();
    for (const char* key : {"+", "+", "?", "-"}) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1StringView(key));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    const Record kept = disk();
    QCOMPARE(kept.signs.size(), 4);
    QCOMPARE(kept.signs[0].sign, SignKind::Conjunctivae);
    QCOMPARE(kept.signs[2].presence, Presence::NotLookedFor);
    QCOMPARE(session().history()->undoText().section(u':', 0, 0), u"Hands and feet"_s);
    // The last day of the rash, in the same line.
    auto lasts = panel->findChildren<MomentEdit*>(u"last"_s);
    // So many days after the first day beside it.
    type(panel->findChildren<MomentEdit*>(u"first"_s)[0], u"d5"_s);
    type(lasts[0], u"+2"_s);
    const Sign conjunctivae = disk().signs[0];
    QCOMPARE(conjunctivae.last.date(), conjunctivae.first.first(session().shownEpisode()->onset).addDays(2));
    session().undo();
    session().undo();
    type(lasts[1], u"d9"_s);
    QCOMPARE(disk().signs.size(), 4);
    QCOMPARE(disk().signs[1].last.text(), u"d9"_s);
    session().undo();
    session().undo();
    QVERIFY(buttons[3]->value().isNull());
    QCOMPARE(disk().signs.size(), 3);
}

/// A line more or less makes no other line anew: what is refused or half typed there stays.
void tst_signs::a_sign_stated_twice_takes_nothing_away()
{
    Window<AdmissionPage> window(*m_bedside);
    auto* panel = window.page.findChild<QWidget*>(u"signs"_s);
    const auto lasts = [panel] {
        QCoreApplication::processEvents();  // a line that is new is shown in a moment
        QList<MomentEdit*> shown = panel->findChildren<MomentEdit*>(u"last"_s);
        shown.removeIf([](const MomentEdit* each) { return !each->isVisible(); });
        return shown;
    };
    const QPointer<MomentEdit> first = lasts()[0];
    const qsizetype before = lasts().size();
    type(first, u"32/1"_s);
    QVERIFY(!first->refusal().isEmpty());
    const QPointer<MomentEdit> last = lasts()[1];
    last->setFocus();
    QTest::keyClicks(last, u"d9"_s);
    Record after = session().record();
    for (const char* detail : {"first", "again"}) {
        Sign rash;
        rash.sign = SignKind::Rash;
        rash.presence = Presence::Present;
        rash.detail = QString::fromLatin1(detail);
        rash.id = Id::make();
        rash.parent = session().episode();
        after.signs << rash;
    }
    QVERIFY(session().edit(u"Rash, twice"_s, after));
    QCOMPARE(lasts().size(), before + 1);
    QVERIFY(first && last);
    QCOMPARE(first->text(), u"32/1"_s);
    QVERIFY(!first->refusal().isEmpty());
    QCOMPARE(last->text(), u"d9"_s);
    QVERIFY(last->hasFocus());
    // What is typed in the line more, and refused, goes with it when it is undone, and comes back.
    MomentEdit* second = nullptr;
    for (MomentEdit* each : lasts()) {
        if (each->place().row == after.signs.last().id) second = each;
    }
    QVERIFY(second);
    type(second, u"33/1"_s);
    QCOMPARE(window.page.refusedTexts().size(), 2);
    QCOMPARE(disk().signs.size(), 3);  // "d9" was accepted in passing
    session().undo();
    session().undo();
    QCOMPARE(lasts().size(), before);
    QCOMPARE(window.page.refusedTexts().size(), 1);
    session().redo();
    QCOMPARE(lasts().size(), before + 1);
    QCOMPARE(window.page.refusedTexts().size(), 2);
    // Another child has nothing of it.
    const Record other = m_bedside->admit(u"KD-0002"_s);
    m_bedside->open(other);
    QCOMPARE(lasts().size(), before);
    for (const MomentEdit* each : lasts())
        QVERIFY(each->text().isEmpty());
    QCOMPARE(window.page.refusedTexts().size(), 2);
    m_bedside->open(m_child);
    QCOMPARE(lasts().size(), before + 1);
    QCOMPARE(first->text(), u"32/1"_s);
    QCOMPARE(second->text(), u"33/1"_s);
}

QTEST_MAIN(tst_signs)
#include "tst_signs.moc"
