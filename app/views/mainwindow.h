// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refusedtext.h"
#include "views/actions.h"
#include "views/remembered.h"

#include <memory>
#include <QDialog>
#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QLabel;

namespace Ui {
class MainWindow;
}

namespace daymark {

class ChildActions;
class ChildrenForm;
class Desk;
class Everything;
struct Message;
class Page;
class Session;
class StartPage;
class TypingKeeper;

/// The window: menus, the bar for what has to be said, the start page or the open registry, the status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Exit status of the event loop that asks for the window to be made anew, in another language.
    static constexpr int startAgain = 1000;

    MainWindow();
    ~MainWindow() override;

    /// Opens a registry; where somebody else writes in it, for reading only, saying so. What cannot be opened at all
    /// leaves the registry open before, and a sentence in the bar.
    void openFile(const QString& path);
    /// Makes a new registry and opens it. `sample`: with the sample children.
    void createFile(const QString& path, bool sample);
    QString filePath() const;  ///< of the open registry; empty where none is

    Session* session() const { return m_session.get(); }
    Desk* desk() const { return m_desk; }
    const Actions& actions() const { return *m_actions; }
    /// What the bar says; empty where it is hidden.
    QString notice() const;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void fillMenus();
    void fillViewMenu();
    void fillChoices();
    void connectActions();
    void addRecentFiles();
    void askNewFile();
    void askSampleFile();
    void askOpenFile();
    void askExportCase();
    void closeFile();
    void takeSession(std::unique_ptr<Session> session);
    void leaveDesk();
    bool mayLeave();
    void leave();
    void undo();
    void redo();
    void goToSearch();
    void nextPage();
    void previousPage();
    void showBin();
    void showChoices();
    void explainFocus();
    void showEverything();
    void showHistory();
    void showRecentChildren();
    void showChildren();
    void showKeys();
    void showAbout();
    void tell(const daymark::Message& why);
    void noteSaved();
    void updateActions();
    void updateStatus();
    void updatePageActions();
    QString askPath(const QString& title, bool forNew);

    std::unique_ptr<Ui::MainWindow> m_form;
    Remembered m_remembered;
    Actions* m_actions;
    ChildActions* m_childActions;
    StartPage* m_start;
    QMenu* m_recent = nullptr;
    QMenu* m_pageMenu = nullptr;
    QActionGroup* m_pageActions;
    QLabel* m_saved;
    QLabel* m_file;
    std::unique_ptr<Session> m_session;
    Desk* m_desk = nullptr;
    TypingKeeper* m_typing = nullptr;
    QList<RefusedText> m_toldRefused;  ///< it was said once that these will be lost
    QStringList m_toldUnadded;         ///< and these, of a child that is not added
    QPointer<QDialog> m_choices;       ///< of the open registry: goes with it
    QPointer<Everything> m_everything;
    QPointer<ChildrenForm> m_allChildren;
};

}  // namespace daymark
