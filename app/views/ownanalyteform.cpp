// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ownanalyteform.h"

#include "domain/labs.h"
#include "models/ownanalyte.h"
#include "models/recordedit.h"
#include "ui_ownanalyteform.h"
#include "views/looks.h"
#include "views/windowlanguage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

namespace daymark {

OwnAnalyteForm::OwnAnalyteForm(Session& session, const QString& changed, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_child(session.record().patient.id),
      m_changed(changed),
      m_form(new Ui::OwnAnalyteForm)
{
    m_form->setupUi(this);
    m_form->refusal->hide();
    m_form->buttons->button(QDialogButtonBox::Ok)->setText(changed.isEmpty() ? tr("&Add") : tr("&Change"));
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &OwnAnalyteForm::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    // The form is about one child.
    connect(&session, &Session::childOpened, this, [this] {
        if (m_session.record().patient.id != m_child) close();
    });
    m_form->code->setFocus();
    const OwnAnalyte* there = findOwn(changed, session.record().ownAnalytes);
    if (!there) return;
    const TypedAnalyte typed = typedOf(*there, windowLanguage());
    m_form->code->setText(typed.code);
    m_form->name->setText(typed.name);
    m_form->unit->setText(typed.unit);
    m_form->low->setText(typed.low);
    m_form->high->setText(typed.high);
    m_form->referenceLow->setText(typed.referenceLow);
    m_form->referenceHigh->setText(typed.referenceHigh);
    // The results know it by its code.
    m_form->code->setReadOnly(true);
    m_form->name->setFocus();
}

OwnAnalyteForm::~OwnAnalyteForm() = default;

void OwnAnalyteForm::accept()
{
    const TypedAnalyte typed{m_form->code->text(),         m_form->name->text(), m_form->unit->text(),
                             m_form->low->text(),          m_form->high->text(), m_form->referenceLow->text(),
                             m_form->referenceHigh->text()};
    const Record& record = m_session.record();
    const OwnAnalyte* there = findOwn(m_changed, record.ownAnalytes);
    const auto analyte = there ? readOwnAnalyte(typed, *there, record, windowLanguage())
                               : readOwnAnalyte(typed, record, windowLanguage());
    if (!analyte) return refuseWith(analyte.error());
    const auto unread = whyUnread(*analyte, record);
    if (unread && std::exchange(m_askedUnit, analyte->unit) != analyte->unit)
        return refuseWith({*unread, QStringLiteral("unit")});
    const auto done = m_session.edit(windowLanguage()(addingOf(*analyte)), withChangedAnalyte(record, *analyte));
    if (!done) return refuseWith(done.error());
    Q_EMIT added(analyte->code);
    close();
}

void OwnAnalyteForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) return accept();
    if (isEnter && qobject_cast<QLineEdit*>(focusWidget()) && focusWidget() != m_form->referenceHigh) {
        focusNextChild();
        return event->accept();
    }
    QDialog::keyPressEvent(event);
}

void OwnAnalyteForm::refuseWith(const Error& why)
{
    sayRefusal(m_form->refusal, windowLanguage()(why.message));
    if (auto* field = findChild<QLineEdit*>(why.where)) {
        field->setFocus();
        field->selectAll();
    }
}

}  // namespace daymark
