// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "interchange/casewriter.h"
#include "interchange/wholefile.h"
#include "ui_mainwindow.h"
#include "views/about.h"
#include "views/askoutput.h"
#include "views/childactions.h"
#include "views/childrenform.h"
#include "views/choicesform.h"
#include "views/desk.h"
#include "views/everything.h"
#include "views/historyform.h"
#include "views/keylist.h"
#include "views/page.h"
#include "views/pages.h"
#include "views/patientpane.h"
#include "views/registryfile.h"
#include "views/startpage.h"
#include "views/typingkeeper.h"
#include "views/widgets/explains.h"
#include "views/widgets/fieldinput.h"
#include "views/widgets/hashistory.h"
#include "views/windowlanguage.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStandardPaths>
#include <QTime>
#include <QUndoGroup>

namespace daymark {

MainWindow::MainWindow()
    : m_form(new Ui::MainWindow),
      m_actions(new Actions(this)),
      m_childActions(new ChildActions(*m_actions, this)),
      m_start(new StartPage(*m_actions, this)),
      m_pageActions(new QActionGroup(this)),
      m_saved(new QLabel(this)),
      m_file(new QLabel(this))
{
    m_form->setupUi(this);
    m_form->rooms->addWidget(m_start);
    m_form->status->setContentsMargins(12, 0, 0, 0);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_form->status->addWidget(m_saved);
    m_form->status->addWidget(m_file, 1);
    fillMenus();
    connectActions();
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_childActions, &ChildActions::refused, this, &MainWindow::tell);
    connect(m_childActions, &ChildActions::told, this,
            [this](const QString& words) { m_form->notice->tellPassing(Tone::Good, words); });
    resize(1280, 720);
    restoreGeometry(m_remembered.geometry());
    m_start->showRecent(m_remembered.recentFiles());
    updateActions();
    updateStatus();
}

MainWindow::~MainWindow()
{
    leaveDesk();
}

void MainWindow::connectActions()
{
    m_actions->on(Act::NewRegistry, this, &MainWindow::askNewFile);
    m_actions->on(Act::SampleRegistry, this, &MainWindow::askSampleFile);
    m_actions->on(Act::OpenRegistry, this, &MainWindow::askOpenFile);
    m_actions->on(Act::ExportCase, this, &MainWindow::askExportCase);
    for (const Act act : {Act::ExportCharts, Act::PrintSummary, Act::SaveSummary})
        connect((*m_actions)[act], &QAction::triggered, this, [this, act] { m_desk->doOnPage(pageActionName(act)); });
    m_actions->on(Act::CloseRegistry, this, &MainWindow::closeFile);
    connect((*m_actions)[Act::Quit], &QAction::triggered, this, &QWidget::close);
    m_actions->on(Act::Undo, this, &MainWindow::undo);
    m_actions->on(Act::Redo, this, &MainWindow::redo);
    m_actions->on(Act::FindChild, this, &MainWindow::goToSearch);
    m_actions->on(Act::Children, this, &MainWindow::showChildren);
    m_actions->on(Act::NextPage, this, &MainWindow::nextPage);
    m_actions->on(Act::PreviousPage, this, &MainWindow::previousPage);
    m_actions->on(Act::Why, this, &MainWindow::explainFocus);
    m_actions->on(Act::Everything, this, &MainWindow::showEverything);
    m_actions->on(Act::RecentChildren, this, &MainWindow::showRecentChildren);
    m_actions->on(Act::History, this, &MainWindow::showHistory);
    m_actions->on(Act::ShowBin, this, &MainWindow::showBin);
    m_actions->on(Act::LocalChoices, this, &MainWindow::showChoices);
    m_actions->on(Act::Keys, this, &MainWindow::showKeys);
    m_actions->on(Act::About, this, &MainWindow::showAbout);
}

void MainWindow::openFile(const QString& path)
{
    // One's own open file cannot be had for writing a second time.
    const bool isOpen = m_session && QFileInfo(path) == QFileInfo(filePath());
    if (isOpen && !m_session->isReadOnly()) return;
    if (!mayLeave()) return;
    auto opened = openRegistry(path);
    if (!opened) {
        // Not every sentence says which file it is about.
        const Message& why = opened.error().message;
        const QString file = QFileInfo(path).fileName();
        const bool isNamed = windowLanguage()(why).contains(file);
        tell(isNamed ? why : Message(QT_TRANSLATE_NOOP("daymark", "%1 was not opened: %2"), {file, why}));
        return;
    }
    m_remembered.noteFile(path);
    takeSession(std::make_unique<Session>(std::move(opened->registry)));
    if (!opened->whyReadOnly.isEmpty()) {
        m_form->notice->tellLasting(
            Tone::Attention,
            tr("%1. You can read everything here; nothing can be changed until you open the file again.")
                .arg(windowLanguage()(opened->whyReadOnly)));
    }
}

void MainWindow::createFile(const QString& path, bool sample)
{
    if (!mayLeave()) return;
    const auto made = sample ? createSample(path) : createRegistry(path);
    if (made)
        openFile(path);
    else
        tell(made.error().message);
}

QString MainWindow::filePath() const
{
    return m_session ? m_session->registry().path() : QString();
}

QString MainWindow::notice() const
{
    return m_form->notice->sentence();
}

void MainWindow::takeSession(std::unique_ptr<Session> session)
{
    leaveDesk();
    m_toldRefused.clear();
    m_toldUnadded.clear();
    m_form->notice->clear();
    m_saved->clear();
    m_session = std::move(session);
    m_desk = new Desk(*m_session, this);
    m_form->rooms->addWidget(m_desk);
    m_form->rooms->setCurrentWidget(m_desk);
    m_childActions->serve(m_session.get(), m_desk);
    connect(m_desk, &Desk::refused, this, &MainWindow::tell);
    connect(m_desk, &Desk::told, this,
            [this](const QString& words) { m_form->notice->tellPassing(Tone::Good, words); });
    connect(m_desk, &Desk::pageShown, this, [this](int index) {
        m_form->notice->pass();
        m_remembered.setPage(index);
        updatePageActions();
    });
    connect(m_session.get(), &Session::refused, this, &MainWindow::tell);
    connect(m_session.get(), &Session::saved, this, &MainWindow::noteSaved);
    connect(m_session.get(), &Session::childOpened, this, &MainWindow::updateActions);
    connect(m_session.get(), &Session::childOpened, this, [this] {
        m_form->notice->pass();
        if (m_session->hasChild()) m_remembered.noteChild(m_session->record().patient.id.text());
    });
    connect(m_session.get(), &Session::recordChanged, this, &MainWindow::updateActions);
    const QUndoGroup* histories = m_session->histories();
    connect(histories, &QUndoGroup::undoTextChanged, this, &MainWindow::updateActions);
    connect(histories, &QUndoGroup::redoTextChanged, this, &MainWindow::updateActions);
    connect(histories, &QUndoGroup::canUndoChanged, this, &MainWindow::updateActions);
    connect(histories, &QUndoGroup::canRedoChanged, this, &MainWindow::updateActions);
    connect(m_desk->patients(), &PatientPane::counted, this, &MainWindow::updateStatus);
    m_typing = new TypingKeeper(*m_session, *m_desk, this);
    if (const QString left = m_typing->leftBehind(); !left.isEmpty()) m_form->notice->tell(Tone::Attention, left);
    m_desk->showPage(m_remembered.page());
    m_desk->patients()->focusSearch();
    (*m_actions)[Act::ShowBin]->setChecked(false);
    updatePageActions();
    updateActions();
    updateStatus();
}

void MainWindow::leaveDesk()
{
    if (!m_desk) return;
    m_desk->commitPending();
    m_childActions->serve(nullptr, nullptr);
    if (m_choices) m_choices->close();  // what stands in a box is accepted
    delete m_choices;
    m_pageMenu->clear();
    delete m_everything;
    delete m_allChildren;
    m_typing->forget();
    delete m_typing;
    m_typing = nullptr;
    delete m_desk;  // before its session, which its pages refer to
    m_desk = nullptr;
    m_session.reset();
}

void MainWindow::closeFile()
{
    if (!mayLeave()) return;
    leaveDesk();
    m_remembered.noteClosed();
    m_form->notice->clear();
    m_saved->clear();
    m_start->showRecent(m_remembered.recentFiles());
    m_form->rooms->setCurrentWidget(m_start);
    updateActions();
    updateStatus();
}

QString MainWindow::askPath(const QString& title, bool forNew)
{
    const QString last = m_remembered.recentFiles().value(0);
    const QString folder = last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(last).absolutePath();
    const QString filter = tr("Daymark registries (*.daymark)");
    if (!forNew) return QFileDialog::getOpenFileName(this, title, folder, filter);
    // Nothing is ever overwritten: a name that is taken is refused with a sentence.
    QString path =
        QFileDialog::getSaveFileName(this, title, folder, filter, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".daymark");
    return path;
}

void MainWindow::askNewFile()
{
    const QString path = askPath(tr("New registry"), true);
    if (!path.isEmpty()) createFile(path, false);
}

void MainWindow::askSampleFile()
{
    const QString path = askPath(tr("New sample registry"), true);
    if (!path.isEmpty()) createFile(path, true);
}

void MainWindow::askOpenFile()
{
    const QString path = askPath(tr("Open registry"), false);
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::askExportCase()
{
    m_desk->commitPending();
    const QString path =
        askOutput(this, tr("Export case file"), *m_session, QStringLiteral(".json"), tr("Case files (*.json)"));
    if (path.isEmpty()) return;
    if (const auto written = writeWhole(path, writeCase(m_session->record()), m_session->registry().path()); written)
        m_form->notice->tell(Tone::Good, tr("The case file is %1").arg(path));
    else
        tell(written.error().message);
}

void MainWindow::undo()
{
    m_desk->commitPending();
    const QString what = m_session->history()->undoText();
    if (m_session->undo()) m_saved->setText(tr("Undone: %1").arg(what));
}

void MainWindow::redo()
{
    const QString what = m_session->history()->redoText();
    if (m_session->redo()) m_saved->setText(tr("Redone: %1").arg(what));
}

void MainWindow::goToSearch()
{
    m_desk->patients()->focusSearch();
}

void MainWindow::nextPage()
{
    m_desk->stepPage(1);
}

void MainWindow::previousPage()
{
    m_desk->stepPage(-1);
}

void MainWindow::showBin()
{
    m_desk->patients()->showBin((*m_actions)[Act::ShowBin]->isChecked());
}

void MainWindow::showChoices()
{
    m_desk->commitPending();
    if (!m_choices) {
        m_choices = new ChoicesForm(*m_session, this);
        m_choices->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_choices->show();
    m_choices->activateWindow();
}

/// Whatever has the focus, or stands around it, says why; where nothing derived does, everything is listed.
void MainWindow::explainFocus()
{
    for (QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        auto* derived = dynamic_cast<Explains*>(at);
        if (derived && derived->explain()) return;
    }
    showEverything();
}

void MainWindow::showEverything()
{
    m_desk->commitPending();
    if (!m_everything) {
        m_everything = new Everything(*m_session, this);
        m_everything->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_everything->show();
    m_everything->activateWindow();
}

/// Of what has the focus or stands around it; where nothing of the record does, of the whole child.
void MainWindow::showHistory()
{
    FieldPlace place;
    QString name;
    for (QWidget* at = QApplication::focusWidget(); at && place.isNull(); at = at->parentWidget()) {
        if (const auto* input = dynamic_cast<FieldInput*>(at)) place = input->place();
        if (const auto* rows = dynamic_cast<HasHistory*>(at); rows && place.isNull()) place = rows->placeInRecord();
        if (!place.isNull()) name = at->accessibleName();
    }
    m_desk->commitPending();
    auto* history = new HistoryForm(*m_session, place, name, this);
    history->setAttribute(Qt::WA_DeleteOnClose);
    history->open();
}

void MainWindow::showChildren()
{
    m_desk->commitPending();
    if (!m_allChildren) {
        m_allChildren = new ChildrenForm(*m_session, this);
        connect(m_allChildren, &ChildrenForm::chosen, m_desk, &Desk::openChild);
        connect(m_allChildren, &ChildrenForm::refused, this, &MainWindow::tell);
    }
    m_allChildren->show();
    m_allChildren->activateWindow();
    m_allChildren->prepare();
}

void MainWindow::showKeys()
{
    auto* list = new KeyList(*m_actions, m_desk ? m_desk->pages() : QList<Page*>(), this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
}

void MainWindow::showAbout()
{
    auto* about = new About(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

void MainWindow::tell(const Message& why)
{
    // It is of one child and one page, and goes with them.
    m_form->notice->tellPassing(Tone::Alarm, windowLanguage()(why));
}

void MainWindow::noteSaved()
{
    m_form->notice->pass();
    m_saved->setText(tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
    updateActions();
}

void MainWindow::updateStatus()
{
    QStringList parts;
    if (m_session) {
        parts << tr("Registry %1").arg(QFileInfo(filePath()).fileName());
        if (!m_desk->patients()->children().showsBin())
            parts << tr("%n child(ren)", nullptr, m_desk->patients()->children().total());
        if (m_session->isReadOnly()) parts << tr("read only");
    }
    m_file->setText(parts.join(QStringLiteral(" · ")));
    setWindowTitle(m_session ? tr("%1 — Daymark").arg(QFileInfo(filePath()).fileName()) : QStringLiteral("Daymark"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) return event->ignore();
    leave();
    event->accept();
}

/// Text that was refused is nowhere but in its field: leaving says so once and leaves the choice.
bool MainWindow::mayLeave()
{
    const QList<RefusedText> refused = m_desk ? m_desk->refusedTexts() : QList<RefusedText>();
    if (!refused.isEmpty() && refused != m_toldRefused) {
        m_desk->showRefused();
        m_toldRefused = m_desk->refusedTexts();
        m_form->notice->tellPassing(Tone::Alarm,
                                    tr("Text on this page could not be accepted and is not saved. Correct it, or "
                                       "take it back with Esc; closing once more leaves it behind."));
        return false;
    }
    const QStringList unadded = m_childActions->typedTexts();
    if (unadded.isEmpty() || unadded == m_toldUnadded) return true;
    m_toldUnadded = unadded;
    m_childActions->newChild();
    m_form->notice->tellPassing(Tone::Alarm,
                                tr("A new child is typed and not added yet, so it is not saved. Add it, or close "
                                   "once more to leave it behind."));
    return false;
}

void MainWindow::leave()
{
    if (m_desk) m_desk->commitPending();
    m_remembered.setGeometry(saveGeometry());
}

}  // namespace daymark
