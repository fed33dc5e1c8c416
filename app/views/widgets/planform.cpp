// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/planform.h"

#include "models/recordedit.h"
#include "views/looks.h"
#include "views/widgets/codebox.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/linkbutton.h"
#include "views/windowlanguage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace daymark {

namespace {

constexpr int dueInLetters = 16;

QString question(PlanDecision decision, const QString& item)
{
    switch (decision) {
        case PlanDecision::Moved:
            return PlanForm::tr("Move: %1").arg(item);
        case PlanDecision::NotNeeded:
            return PlanForm::tr("Not needed: %1").arg(item);
        case PlanDecision::Added:
        case PlanDecision::NotStated:
            break;
    }
    return PlanForm::tr("Add");
}

}  // namespace

PlanForm::PlanForm(Keep keep, QWidget* parent)
    : QWidget(parent),
      m_onKeep(std::move(keep)),
      m_what(new QLabel(this)),
      m_items(new CodeBox(this)),
      m_dueLabel(new QLabel(tr("to"), this)),
      m_due(new MomentEdit(this)),
      m_reason(new EntryEdit(this)),
      m_keep(new LinkButton(tr("Keep"), this)),
      m_leave(new LinkButton(tr("Leave"), this)),
      m_missing(new QLabel(this))
{
    m_items->setObjectName(QStringLiteral("planItem"));
    m_items->describe(*fieldOf<PlanChange>("item"));
    m_items->setAccessibleName(tr("What is added"));
    m_due->setObjectName(QStringLiteral("planDue"));
    m_due->describe(*fieldOf<PlanChange>("due"));
    m_due->setAccessibleName(tr("New date"));
    m_due->setMinimumWidth(fontMetrics().averageCharWidth() * dueInLetters);
    m_reason->setObjectName(QStringLiteral("planReason"));
    m_reason->describe({"reason", "", FieldKind::Text});
    m_reason->setPlaceholderText(tr("Reason, then Enter; Esc leaves it"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_what, m_items, m_dueLabel, m_due, m_reason, m_keep, m_leave})
        line->addWidget(widget, widget == m_reason ? 1 : 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_missing);
    m_missing->hide();
    for (QWidget* input : std::initializer_list<QWidget*>{m_items, m_due, m_reason})
        input->installEventFilter(this);
    connect(m_keep, &LinkButton::clicked, this, &PlanForm::accept);
    connect(m_leave, &LinkButton::clicked, this, &PlanForm::leave);
}

void PlanForm::ask(PlanDecision decision, ScheduleItem item, const QString& words, const EntryContext& context)
{
    m_decision = decision;
    m_item = item;
    m_what->setText(question(decision, words));
    m_items->setVisible(decision == PlanDecision::Added);
    const bool dated = decision != PlanDecision::NotNeeded;
    m_dueLabel->setText(decision == PlanDecision::Added ? tr("on") : tr("to"));
    m_dueLabel->setVisible(dated);
    m_due->setVisible(dated);
    EntryContext planned = context;
    planned.planned = true;
    m_due->setContext(planned);
    m_items->setValue({});
    for (EntryEdit* edit : std::initializer_list<EntryEdit*>{m_due, m_reason}) {
        edit->takeBack();
        edit->setValue({});
    }
    say({});
    QWidget* first = decision == PlanDecision::Added ? static_cast<QWidget*>(m_items) : dated ? m_due : m_reason;
    first->setFocus(Qt::OtherFocusReason);
}

void PlanForm::leave()
{
    Q_EMIT closed();
}

void PlanForm::say(const QString& missing)
{
    m_missing->hide();
    if (!missing.isEmpty()) sayRefusal(m_missing, missing);
}

bool PlanForm::accept()
{
    if (!m_items->commitPending() || !m_due->commitPending() || !m_reason->commitPending()) return false;
    PlanChange change;
    change.decision = m_decision;
    change.item = m_decision == PlanDecision::Added
                      ? FieldCodec<ScheduleItem>::parse(m_items->value()).value_or(ScheduleItem::NotStated)
                      : m_item;
    if (m_decision != PlanDecision::NotNeeded) change.due = m_due->moment();
    change.reason = m_reason->value().toString();
    const bool noItem = change.item == ScheduleItem::NotStated;
    const bool noDate = m_decision != PlanDecision::NotNeeded && change.due.isNull();
    if (noItem || noDate || change.reason.isEmpty()) {
        say(noItem   ? tr("What is added? Choose it in the list.")
            : noDate ? tr("Type the date.")
                     : tr("Type the reason."));
        return false;
    }
    if (const auto kept = m_onKeep(change); !kept) {
        say(windowLanguage()(kept.error().message));
        return false;
    }
    Q_EMIT closed();
    return true;
}

bool PlanForm::commitPending()
{
    if (!typed().isEmpty()) return accept();
    Q_EMIT closed();
    return true;
}

QStringList PlanForm::typed() const
{
    QStringList texts;
    for (const EntryEdit* edit : std::initializer_list<const EntryEdit*>{m_due, m_reason}) {
        if (!edit->text().isEmpty()) texts << edit->text();
    }
    return texts;
}

bool PlanForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto* edit = qobject_cast<EntryEdit*>(watched);
    if (key == Qt::Key_Escape && (!edit || edit->refusal().isEmpty())) {
        leave();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && watched == m_reason) {
        accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace daymark
