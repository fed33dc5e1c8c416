// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/childactions.h"

#include "ui_reasonform.h"
#include "views/actions.h"
#include "views/childform.h"
#include "views/desk.h"
#include "views/looks.h"
#include "views/mergeform.h"
#include "views/windowlanguage.h"

#include <QPushButton>

namespace daymark {

ChildActions::ChildActions(const Actions& actions, QWidget* window)
    : QObject(window), m_actions(actions), m_window(window)
{
    connect(actions[Act::NewChild], &QAction::triggered, this, &ChildActions::newChild);
    connect(actions[Act::EditIdentity], &QAction::triggered, this, &ChildActions::editIdentity);
    connect(actions[Act::NewEpisode], &QAction::triggered, this, &ChildActions::newEpisode);
    connect(actions[Act::DeleteChild], &QAction::triggered, this, &ChildActions::deleteChild);
    connect(actions[Act::RestoreChild], &QAction::triggered, this, &ChildActions::restoreChild);
    connect(actions[Act::MergeChild], &QAction::triggered, this, &ChildActions::mergeChild);
}

void ChildActions::serve(Session* session, Desk* desk)
{
    closeForms();
    delete m_newChild;
    m_session = session;
    m_desk = desk;
    if (session) connect(session, &Session::childOpened, this, &ChildActions::closeForms);
    update();
}

void ChildActions::update()
{
    const bool writable = m_session && !m_session->isReadOnly();
    const bool child = writable && m_session->hasChild();
    const bool binned = child && m_session->record().patient.binned.isValid();
    m_actions[Act::NewChild]->setEnabled(writable);
    m_actions[Act::EditIdentity]->setEnabled(child);
    m_actions[Act::NewEpisode]->setEnabled(child && !binned);
    m_actions[Act::DeleteChild]->setEnabled(child && !binned);
    m_actions[Act::RestoreChild]->setEnabled(binned);
    m_actions[Act::MergeChild]->setEnabled(child && !binned);
}

void ChildActions::closeForms()
{
    if (m_ofChild) m_ofChild->deleteLater();
    m_ofChild.clear();
}

QStringList ChildActions::typedTexts() const
{
    return m_newChild ? m_newChild->typedTexts() : QStringList();
}

void ChildActions::newChild()
{
    if (!m_newChild) {
        m_newChild = new ChildForm(*m_session, ChildForm::Purpose::NewChild, m_window);
        connect(m_newChild, &ChildForm::done, m_desk, &Desk::begin);
        connect(m_newChild, &ChildForm::asked, m_desk, &Desk::openChild);
    }
    m_newChild->show();
    m_newChild->activateWindow();
    m_newChild->prepare();
}

void ChildActions::editIdentity()
{
    closeForms();
    m_desk->commitPending();
    auto* form = new ChildForm(*m_session, ChildForm::Purpose::Identity, m_window);
    connect(form, &ChildForm::asked, m_desk, &Desk::openChild);
    m_ofChild = form;
    form->showIdentity();
    form->show();
    form->activateWindow();
}

void ChildActions::newEpisode()
{
    m_desk->commitPending();
    Record after = m_session->record();
    Episode episode;
    episode.id = Id::make();
    episode.onsetKind = OnsetKind::Unknown;
    after.episodes << episode;
    edit(tr("New episode"), after);
    m_session->showEpisode(episode.id);
}

void ChildActions::deleteChild()
{
    closeForms();
    m_desk->commitPending();
    auto* form = new QDialog(m_window);
    Ui::ReasonForm ui;
    ui.setupUi(form);
    form->setAttribute(Qt::WA_DeleteOnClose);
    ui.what->setText(tr("%1 goes into the bin with everything recorded. Nothing is lost: Undo or Restore brings the "
                        "child back.")
                         .arg(m_session->record().patient.number));
    QPushButton* button = ui.buttons->button(QDialogButtonBox::Ok);
    button->setText(tr("&Delete into the bin"));
    button->setEnabled(false);
    connect(ui.binReason, &QLineEdit::textChanged, button,
            [button](const QString& text) { button->setEnabled(!text.trimmed().isEmpty()); });
    connect(ui.buttons, &QDialogButtonBox::rejected, form, &QDialog::close);
    connect(ui.buttons, &QDialogButtonBox::accepted, this, [this, form, ui] {
        const auto done = bin(withoutControls(ui.binReason->text()).trimmed());
        if (done) return (void)form->close();
        sayRefusal(ui.refusal, windowLanguage()(done.error().message));
    });
    connect(ui.binReason, &QLineEdit::textEdited, ui.refusal, &QWidget::hide);
    m_ofChild = form;
    form->show();
    form->activateWindow();
    ui.binReason->setFocus();
}

Result<void> ChildActions::bin(const QString& reason)
{
    Record after = m_session->record();
    after.patient.binned = m_session->today();
    after.patient.binReason = reason;
    return m_session->edit(tr("Delete %1 into the bin").arg(after.patient.number), after);
}

void ChildActions::restoreChild()
{
    Record after = m_session->record();
    after.patient.binned = {};
    after.patient.binReason.clear();
    edit(tr("Restore %1 from the bin").arg(after.patient.number), after);
}

void ChildActions::mergeChild()
{
    closeForms();
    m_desk->commitPending();
    auto* form = new MergeForm(*m_session, m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &MergeForm::told, this, &ChildActions::told);
    m_ofChild = form;
    form->open();
}

void ChildActions::edit(const QString& what, const Record& after)
{
    if (const auto done = m_session->edit(what, after); !done) Q_EMIT refused(done.error().message);
}

}  // namespace daymark
