// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choicesform.h"

#include "domain/settingsources.h"
#include "ui_choicesform.h"
#include "views/looks.h"
#include "views/widgets/codebox.h"
#include "views/windowlanguage.h"

namespace daymark {

ChoicesForm::ChoicesForm(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_form(new Ui::ChoicesForm)
{
    m_form->setupUi(this);
    m_form->refusal->hide();
    m_form->readOnly->setVisible(session.isReadOnly());
    for (const auto& field : Settings::fields())
        addChoice(field);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(&session, &Session::settingsChanged, this, &ChoicesForm::showChoices);
    showChoices();
}

ChoicesForm::~ChoicesForm() = default;

void ChoicesForm::addChoice(const Field<Settings>& field)
{
    const QString words = windowLanguage()(field.label);
    auto* box = new CodeBox(m_form->choices);
    box->setObjectName(field.name());
    box->setAccessibleName(words);
    box->describe(field);
    box->setImplied(windowLanguage()(QT_TRANSLATE_NOOP("daymark", "default")));
    box->setEnabled(!m_session.isReadOnly());
    box->setAcceptor([this, &field](const QVariant& value) { return choose(field, value); });
    auto* label = new QLabel(words, m_form->choices);
    label->setBuddy(box);
    m_form->rows->addRow(label, box);
    auto* source = new QLabel(windowLanguage()(sourceOf(field)), m_form->choices);
    source->setWordWrap(true);
    source->setForegroundRole(QPalette::PlaceholderText);
    box->setAccessibleDescription(source->text());
    m_form->rows->addRow(source);
    m_boxes << box;
}

void ChoicesForm::showChoices()
{
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setValue(Settings::fields()[i].get(m_session.settings()));
}

Result<void> ChoicesForm::choose(const Field<Settings>& field, const QVariant& value)
{
    Settings settings = m_session.settings();
    auto done = field.set(settings, value);
    if (done) done = m_session.choose(tr("Local choice: %1").arg(windowLanguage()(field.label)), settings);
    m_form->refusal->hide();
    if (!done) sayRefusal(m_form->refusal, windowLanguage()(done.error().message));
    return done;
}

void ChoicesForm::hideEvent(QHideEvent* event)
{
    // What was chosen by keys and not left yet is chosen all the same; what is refused does not stay behind.
    for (CodeBox* box : std::as_const(m_boxes)) {
        if (!box->commitPending()) box->takeBack();
    }
    QDialog::hideEvent(event);
}

}  // namespace daymark
