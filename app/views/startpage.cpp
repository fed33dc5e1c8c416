// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage.h"

#include "ui_startpage.h"
#include "views/actions.h"

#include <QCommandLinkButton>
#include <QFileInfo>

namespace daymark {

namespace {

/// A button that does what the action does, with its words and its key.
void follow(QPushButton* button, QAction* action)
{
    button->setText(QString(action->text()).remove(u'&'));
    button->setToolTip(action->statusTip() + QStringLiteral(" · ") +
                       action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

}  // namespace

StartPage::StartPage(const Actions& actions, QWidget* parent) : QWidget(parent), m_form(new Ui::StartPage)
{
    m_form->setupUi(this);
    m_form->title->setText(QStringLiteral("<span style='font-size:xx-large;font-weight:600'>Daymark</span>"));
    m_form->recentTitle->setText(QStringLiteral("<b>%1</b>").arg(m_form->recentTitle->text()));
    follow(m_form->newRegistry, actions[Act::NewRegistry]);
    follow(m_form->openRegistry, actions[Act::OpenRegistry]);
    follow(m_form->sampleRegistry, actions[Act::SampleRegistry]);
}

StartPage::~StartPage() = default;

void StartPage::showRecent(const QStringList& paths)
{
    qDeleteAll(m_recent);
    m_recent.clear();
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path)) continue;
        auto* link = new QCommandLinkButton(QFileInfo(path).fileName(), QFileInfo(path).absolutePath(), m_form->recent);
        connect(link, &QCommandLinkButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_form->recentColumn->addWidget(link);
        m_recent << link;
    }
    m_form->recent->setVisible(!m_recent.isEmpty());
}

}  // namespace daymark
