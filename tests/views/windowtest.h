// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole window, with settings and files of its own, for tests by keys.

#include "session/session.h"
#include "storage/connection.h"
#include "views/mainwindow.h"
#include "views/windowlanguage.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace daymark {

class WindowTest : public QObject
{
protected:
    /// Once for all tests: nothing of them reaches the settings of whoever runs them.
    static void begin()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("DaymarkTest"));
        QCoreApplication::setApplicationName(QStringLiteral("DaymarkTest"));
    }
    void openWindow(const QString& language = QStringLiteral("en"))
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        QSettings().clear();
        setWindowLanguage(language);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeWindow()
    {
        m_window.reset();
        m_folder.reset();
        setWindowLanguage(QStringLiteral("en"));
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    const Record& record() const { return m_window->session()->record(); }
    /// Somebody else writes to the file, so that edits of the open child are refused; and takes it back.
    void overtake(bool isOvertaken = true)
    {
        const auto file = Connection::open(m_window->session()->registry().path(), Connection::Mode::Write);
        QVERIFY(file);
        const QVariant notes = isOvertaken ? QVariant(QStringLiteral("seen elsewhere")) : QVariant();
        QVERIFY((*file)->run(QStringLiteral("UPDATE patient SET \"notes\" = ? WHERE \"id\" = ?"),
                             {notes, record().patient.id.text()}));
    }
    template <class Widget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace daymark
