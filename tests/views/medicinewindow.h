// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole window with one dictated child in it, for tests by keys.

#include "../domain/dictation.h"
#include "models/facttable.h"
#include "models/scheduletable.h"
#include "session/session.h"
#include "views/bannerview.h"
#include "views/desk.h"
#include "views/everything.h"
#include "views/mainwindow.h"
#include "views/widgets/chip.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/facttableview.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/planform.h"
#include "views/widgets/presencebuttons.h"
#include "views/widgets/stepscard.h"
#include "views/widgets/whypopup.h"
#include "views/windowlanguage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace daymark {

using namespace Qt::StringLiterals;

/// The pages in the order of the tabs.
enum Pages { onOverview, onAdmission, onLabs, onTreatments, onEcho, onFollowUp, onSummary };

class MedicineWindow : public QObject
{
protected:
    void admit(const QString& course, int days = 200);
    void change(const QString& course);
    void show(int page);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    const Record& record() const { return m_window->session()->record(); }
    template <class Widget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    WhyPopup* openWhy() const;
    HintBlock* hint(const char* id) const;
    int planLine(FollowUpItem item) const;
    ScheduleTable* plan() const { return m_window->findChild<ScheduleTable*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    ward::Child m_child;
    void begin();
    void openWindow();
    void closeWindow();
};

inline void MedicineWindow::begin()
{
    QCoreApplication::setOrganizationName(u"DaymarkTest"_s);
    QCoreApplication::setApplicationName(u"DaymarkTest"_s);
}

inline void MedicineWindow::openWindow()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    setWindowLanguage(u"en"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->createFile(m_folder->filePath(u"ward.daymark"_s), false);
    QVERIFY(m_window->session());
}

inline void MedicineWindow::closeWindow()
{
    m_window.reset();
    m_folder.reset();
    setWindowLanguage(u"en"_s);
}

/// A child as it is dictated, ill since so many days, opened.
inline void MedicineWindow::admit(const QString& course, int days)
{
    m_child = ward::Child(QDate::currentDate().addDays(1 - days));
    ward::Dictation(m_child).write(course);
    QVERIFY(m_window->session()->edit(u"begin"_s, {Change{std::nullopt, m_child.record}}));
    m_window->desk()->openChild(m_child.record.patient.id);
    QVERIFY(m_window->session()->hasChild());
}

/// What is dictated later.
inline void MedicineWindow::change(const QString& course)
{
    m_child.record = record();
    ward::Dictation(m_child).write(course);
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
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClicks(focus, text);
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
