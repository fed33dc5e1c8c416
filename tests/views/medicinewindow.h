// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole window with one dictated child in it, for tests by keys.

#include "../domain/dictation.h"
#include "models/facttable.h"
#include "models/scheduletable.h"
#include "views/bannerview.h"
#include "views/desk.h"
#include "views/everything.h"
#include "views/widgets/chip.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/facttableview.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/planform.h"
#include "views/widgets/presencebuttons.h"
#include "views/widgets/stepscard.h"
#include "views/widgets/whypopup.h"
#include "windowtest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

namespace daymark {

using namespace Qt::StringLiterals;

/// The pages in the order of the tabs.
enum Pages { onOverview, onAdmission, onLabs, onTreatments, onEcho, onFollowUp, onSummary };

class MedicineWindow : public WindowTest
{
protected:
    void admit(const QString& course, int days = 200);
    void change(const QString& course);
    void show(int page);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    WhyPopup* openWhy() const;
    HintBlock* hint(const char* id) const;
    int planLine(FollowUpItem item) const;
    ScheduleTable* plan() const { return m_window->findChild<ScheduleTable*>(); }

    void openRegistry();

    ward::Child m_child;
};

/// The window on an empty registry.
inline void MedicineWindow::openRegistry()
{
    openWindow();
    m_window->createFile(path(u"ward.daymark"_s), false);
    QVERIFY(m_window->session());
}

/// A child as it is dictated, ill since so many days, opened.
inline void MedicineWindow::admit(const QString& course, int days)
{
    m_child = ward::Child(QDate::currentDate().addDays(1 - days));
    ward::dictate(m_child, course);
    QVERIFY(m_window->session()->edit(u"begin"_s, {Change{std::nullopt, m_child.record}}));
    m_window->desk()->openChild(m_child.record.patient.id);
    QVERIFY(m_window->session()->hasChild());
}

/// What is dictated later.
inline void MedicineWindow::change(const QString& course)
{
    m_child.record = record();
    ward::dictate(m_child, course);
    QVERIFY(m_window->session()->edit(u"later"_s, m_child.record));
}

inline void MedicineWindow::show(int page)
{
    m_window->desk()->showPage(page);
    QCoreApplication::processEvents();
}

inline void MedicineWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* active = QApplication::activePopupWidget();
    if (!active) active = QApplication::activeWindow();
    if (!active) active = m_window.get();
    QTest::keyClick(active->focusWidget() ? active->focusWidget() : active, key, modifiers);
}

inline void MedicineWindow::type(const QString& text)
{
    // A sheet opens its cell with the first key; the next go there.
    for (const QChar letter : text) {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    }
}

/// The explanation that is open; null where none is.
inline WhyPopup* MedicineWindow::openWhy() const
{
    for (WhyPopup* why : m_window->findChildren<WhyPopup*>()) {
        if (why->isVisible()) return why;
    }
    return nullptr;
}

inline HintBlock* MedicineWindow::hint(const char* id) const
{
    for (HintBlock* block : m_window->findChildren<HintBlock*>()) {
        if (block->isVisibleTo(m_window.get()) && qstrcmp(block->step().hint.id, id) == 0) return block;
    }
    return nullptr;
}

inline int MedicineWindow::planLine(FollowUpItem item) const
{
    for (int row = 0; row < plan()->rowCount(); ++row) {
        if (plan()->lineAt(row)->plan.item == item) return row;
    }
    return -1;
}

}  // namespace daymark
