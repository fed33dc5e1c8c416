// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mergeform.h"

#include "domain/merge.h"
#include "models/identity.h"
#include "models/tone.h"
#include "views/windowlanguage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace daymark {

namespace {

constexpr int mostShown = 50;

}  // namespace

MergeForm::MergeForm(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_child(session.record().patient.id),
      m_search(new QLineEdit(this)),
      m_found(new QListWidget(this)),
      m_words(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("merge"));
    const Patient& patient = session.record().patient;
    const QString who = whoIs(patient.number, patient.familyName, patient.givenName);
    setWindowTitle(tr("Merge a duplicate into %1").arg(patient.number));
    auto* lead = new QLabel(tr("Which child is the same as %1?").arg(who), this);
    lead->setWordWrap(true);
    m_search->setPlaceholderText(tr("Name, number, birth date"));
    m_search->setAccessibleName(tr("Find the duplicate"));
    m_found->setAccessibleName(tr("Children found"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    auto* outcome = new QScrollArea(this);
    outcome->setFrameShape(QFrame::NoFrame);
    outcome->setWidgetResizable(true);
    outcome->setWidget(m_words);
    outcome->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Merge"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(m_search);
    column->addWidget(m_found, 1);
    column->addWidget(outcome, 1);
    column->addWidget(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &MergeForm::find);
    connect(m_found, &QListWidget::currentRowChanged, this, &MergeForm::say);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MergeForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::childOpened, this, &QDialog::reject);
    resize(560, 480);
    find({});
    m_search->setFocus();
}

void MergeForm::find(const QString& words)
{
    m_found->clear();
    const auto lines = m_session.registry().find({words}, 0, mostShown);
    if (!lines) return sayRefused(lines.error().message);
    for (const PatientLine& line : *lines) {
        if (line.id == m_child) continue;
        const QString about = windowLanguage()(aside(line, m_session.today()));
        auto* item = new QListWidgetItem(whoIs(line.number, line.familyName, line.givenName) +
                                             (about.isEmpty() ? QString() : QStringLiteral(" · ") + about),
                                         m_found);
        item->setData(Qt::UserRole, line.id.text());
    }
    if (!words.isEmpty() && m_found->count() > 0) m_found->setCurrentRow(0);
    say();
}

Id MergeForm::chosen() const
{
    const QListWidgetItem* item = m_found->currentItem();
    return item ? Id::fromText(item->data(Qt::UserRole).toString()) : Id();
}

void MergeForm::say()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    if (chosen().isNull()) {
        m_words->setText(
            tr("Type to find the child, then choose it with the arrow keys. Nothing is changed before "
               "Merge."));
        return;
    }
    const auto other = m_session.registry().load(chosen());
    if (!other) return sayRefused(other.error().message);
    const Merged result = merged(m_session.record(), *other, {}, m_session.today());
    if (!result.impossible.isEmpty()) {
        m_words->setText(symbolOf(Tone::Alarm) + QLatin1Char(' ') +
                         tr("These are two children, or a date is wrong: %1. Nothing can be merged before it is put "
                            "right.")
                             .arg(windowLanguage()(result.impossible)));
        return;
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    QStringList parts{tr("%n row(s) come from %1", nullptr, result.added).arg(other->patient.number),
                      tr("%n are there already", nullptr, result.equal),
                      tr("%1 goes into the bin as it is; Undo takes all of it back").arg(other->patient.number)};
    for (const Message& difference : result.differ)
        parts << windowLanguage()(difference);
    m_words->setText(parts.join(QStringLiteral(".\n")) + QLatin1Char('.'));
}

void MergeForm::sayRefused(const Message& why)
{
    m_words->setText(symbolOf(Tone::Alarm) + QLatin1Char(' ') + windowLanguage()(why));
}

void MergeForm::accept()
{
    const auto other = m_session.registry().load(chosen());
    if (!other) return sayRefused(other.error().message);
    const QString number = m_session.record().patient.number;
    const Record before = m_session.record();
    const Merged result = merged(before, *other, tr("Merged into %1").arg(number), m_session.today());
    if (!result.impossible.isEmpty()) return sayRefused(result.impossible);
    const auto done = m_session.edit(tr("Merge %1 into %2").arg(other->patient.number, number),
                                     QList<Change>{{before, result.kept}, {*other, result.other}});
    if (!done) return sayRefused(done.error().message);
    Q_EMIT told(tr("%1 is merged into %2; Undo takes it back.").arg(other->patient.number, number));
    QDialog::accept();
}

}  // namespace daymark
