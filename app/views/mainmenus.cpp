// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window.
#include "models/identity.h"
#include "session/session.h"
#include "ui_mainwindow.h"
#include "views/childactions.h"
#include "views/desk.h"
#include "views/mainwindow.h"
#include "views/page.h"
#include "views/pages.h"
#include "views/patientpane.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QUndoStack>

namespace daymark {

void MainWindow::fillMenus()
{
    (*m_actions)[Act::ShowBin]->setCheckable(true);
    m_actions->fill(m_form->fileMenu, Bar::File);
    m_recent = new QMenu(tr("Open &recent"), this);
    m_form->fileMenu->insertMenu((*m_actions)[Act::SampleRegistry], m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::addRecentFiles);
    addRecentFiles();
    m_form->fileMenu->insertSeparator((*m_actions)[Act::ExportCharts]);
    m_form->fileMenu->insertSeparator((*m_actions)[Act::CloseRegistry]);
    m_actions->fill(m_form->editMenu, Bar::Edit);
    m_actions->fill(m_form->patientMenu, Bar::Patient);
    fillViewMenu();
    m_actions->fill(m_form->helpMenu, Bar::Help);
}

void MainWindow::fillViewMenu()
{
    int number = 0;
    for (const PageKind& kind : pageKinds()) {
        auto* action = new QAction(kind.title(), m_pageActions);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, number] { m_desk->goToPage(number); });
        ++number;
    }
    m_form->viewMenu->addActions(m_pageActions->actions());
    m_form->viewMenu->addSeparator();
    m_actions->fill(m_form->viewMenu, Bar::View);
    m_form->viewMenu->addSeparator();
    m_pageMenu = m_form->viewMenu->addMenu(tr("&This page"));
    fillChoices();
}

void MainWindow::fillChoices()
{
    const auto offer = [this](const QString& title, const QStringList& names, int chosen, const auto& choose) {
        QMenu* menu = m_form->viewMenu->addMenu(title);
        auto* group = new QActionGroup(menu);
        for (int i = 0; i < names.size(); ++i) {
            QAction* action = menu->addAction(names[i]);
            action->setCheckable(true);
            action->setChecked(i == chosen);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [choose, i] { choose(i); });
        }
    };
    offer(tr("&Appearance"), {tr("&System"), tr("&Light"), tr("&Dark"), tr("&High contrast")},
          int(m_remembered.appearance()), [this](int i) {
              m_remembered.setAppearance(Appearance(i));
              applyAppearance(Appearance(i));
          });
    const QStringList codes = QStringList{QString()} + Language::available();
    QStringList names{tr("&System")};
    for (const QString& code : Language::available())
        names << u'&' + Language::ownName(code);
    offer(tr("La&nguage"), names, int(codes.indexOf(m_remembered.language())), [this, codes](int i) {
        m_remembered.setLanguage(codes[i]);
        if (!mayLeave()) return;
        leave();
        QApplication::exit(startAgain);
    });
}

void MainWindow::addRecentFiles()
{
    m_recent->clear();
    for (const QString& path : m_remembered.recentFiles()) {
        QAction* action =
            m_recent->addAction(QFileInfo(path).fileName() + QStringLiteral("  ") + QFileInfo(path).absolutePath());
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

/// As a menu below the search: of this registry, without the open child and who is in the bin.
void MainWindow::showRecentChildren()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& text : m_remembered.recentChildren()) {
        const Id id = Id::fromText(text);
        const auto line = m_session->registry().line(id);
        if (!line || line->binned.isValid() || id == m_session->record().patient.id) continue;
        QAction* open = menu->addAction(whoIs(line->number, line->familyName, line->givenName));
        connect(open, &QAction::triggered, m_desk, [this, id] { m_desk->openChild(id); });
    }
    if (menu->isEmpty()) menu->addAction(tr("No other child was opened yet"))->setEnabled(false);
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_desk->patients()->mapToGlobal(QPoint(12, 40)));
}

void MainWindow::updatePageActions()
{
    m_pageMenu->clear();
    Page* page = m_desk ? m_desk->page() : nullptr;
    if (page) m_pageMenu->addActions(page->actions());
    m_pageMenu->setEnabled(!m_pageMenu->isEmpty());
    const auto actions = m_pageActions->actions();
    if (m_desk && m_desk->pageIndex() >= 0 && m_desk->pageIndex() < actions.size())
        actions[m_desk->pageIndex()]->setChecked(true);
}

void MainWindow::updateActions()
{
    const bool open = m_session != nullptr;
    const bool child = open && m_session->hasChild();
    const Actions& all = *m_actions;
    for (const Act act :
         {Act::CloseRegistry, Act::FindChild, Act::Children, Act::RecentChildren, Act::ShowBin, Act::LocalChoices})
        all[act]->setEnabled(open);
    for (const Act act : {Act::ExportCharts, Act::PrintSummary, Act::SaveSummary, Act::ExportCase, Act::NextPage,
                          Act::PreviousPage, Act::Why, Act::Everything, Act::History})
        all[act]->setEnabled(child);
    for (QAction* action : m_pageActions->actions())
        action->setEnabled(child);
    const QUndoStack* history = child ? m_session->history() : nullptr;
    const bool canUndo = history && history->canUndo();
    const bool canRedo = history && history->canRedo();
    all[Act::Undo]->setEnabled(canUndo);
    all[Act::Undo]->setText(canUndo ? tr("&Undo %1").arg(history->undoText()) : tr("&Undo"));
    all[Act::Redo]->setEnabled(canRedo);
    all[Act::Redo]->setText(canRedo ? tr("&Redo %1").arg(history->redoText()) : tr("&Redo"));
    m_childActions->update();
}

}  // namespace daymark
