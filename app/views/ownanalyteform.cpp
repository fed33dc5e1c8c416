// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ownanalyteform.h"

#include "models/ownanalyte.h"
#include "models/recordedit.h"
#include "ui_ownanalyteform.h"
#include "views/looks.h"
#include "views/windowlanguage.h"

#include <QLineEdit>
#include <QPushButton>

namespace daymark {

OwnAnalyteForm::OwnAnalyteForm(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_child(session.record().patient.id), m_form(new Ui::OwnAnalyteForm)
{
    m_form->setupUi(this);
    m_form->refusal->hide();
    m_form->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &OwnAnalyteForm::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    // The form is about one child.
    connect(&session, &Session::childOpened, this, [this] {
        if (m_session.record().patient.id != m_child) close();
    });
    m_form->code->setFocus();
}

OwnAnalyteForm::~OwnAnalyteForm() = default;

void OwnAnalyteForm::accept()
{
    const TypedAnalyte typed{m_form->code->text(), m_form->name->text(), m_form->unit->text(), m_form->low->text(),
                             m_form->high->text()};
    const auto analyte = readOwnAnalyte(typed, m_session.record(), windowLanguage());
    if (!analyte) return refuseWith(analyte.error());
    const auto done = m_session.edit(tr("Own analyte %1").arg(analyte->code), withRow(m_session.record(), *analyte));
    if (!done) return refuseWith(done.error());
    Q_EMIT added(analyte->code);
    close();
}

void OwnAnalyteForm::refuseWith(const Error& why)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, coloursOf(palette()).ink(Tone::Alarm));
    m_form->refusal->setPalette(red);
    m_form->refusal->setText(symbolOf(Tone::Alarm) + QLatin1Char(' ') + windowLanguage()(why.message));
    m_form->refusal->show();
    if (auto* field = findChild<QLineEdit*>(why.where)) {
        field->setFocus();
        field->selectAll();
    }
}

}  // namespace daymark
