// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/stepscard.h"

#include "views/looks.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/whypopup.h"
#include "views/windowlanguage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace daymark {

namespace {

constexpr int inset = 14;  // what belongs to a hint stands a little further in

QHBoxLayout* quietRow()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(inset, 0, 0, 0);
    row->setSpacing(4);
    return row;
}

}  // namespace

HintBlock::HintBlock(Dismiss dismiss, QWidget* parent)
    : QWidget(parent),
      m_onDismiss(std::move(dismiss)),
      m_says(new LineButton(this)),
      m_why(new LinkButton(tr("Why"), this)),
      m_dismiss(new LinkButton(tr("Dismiss…"), this)),
      m_reason(new QLineEdit(this)),
      m_refusal(new QLabel(this))
{
    m_says->setObjectName(QStringLiteral("hint"));
    m_why->setObjectName(QStringLiteral("why"));
    m_dismiss->setObjectName(QStringLiteral("dismiss"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Reason, then Enter; Esc leaves it"));
    m_reason->setAccessibleName(tr("Reason to dismiss the hint"));
    m_reason->installEventFilter(this);
    m_reason->hide();
    m_refusal->setObjectName(QStringLiteral("reasonRefusal"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addWidget(m_says);
    QHBoxLayout* row = quietRow();
    row->addWidget(m_why);
    row->addWidget(m_dismiss);
    row->addStretch();
    column->addLayout(row);
    QHBoxLayout* reasonRow = quietRow();
    reasonRow->addWidget(m_reason);
    column->addLayout(reasonRow);
    QHBoxLayout* refusalRow = quietRow();
    refusalRow->addWidget(m_refusal);
    column->addLayout(refusalRow);
    connect(m_reason, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_says, &LineButton::clicked, this, [this] { Q_EMIT whyAsked(m_says); });
    connect(m_why, &LinkButton::clicked, this, [this] { Q_EMIT whyAsked(m_says); });
    connect(m_dismiss, &LinkButton::clicked, this, [this] { askReason(true); });
    connect(m_reason, &QLineEdit::returnPressed, this, &HintBlock::accept);
}

void HintBlock::showHint(const HintStep& step, bool canDismiss)
{
    // What is being typed belongs to the hint it was typed for.
    if (step.hint.fingerprint() != m_step.hint.fingerprint()) close();
    m_step = step;
    const bool sure = step.hint.standing != Standing::Unverified;
    QString says = windowLanguage()(step.hint.text);
    if (!sure) says = symbolOf(step.hint.standing) + QChar(QChar::Nbsp) + says;
    m_says->setLine({{}, says, {}, step.why, sure ? Tone::Attention : Tone::Neutral});
    m_why->setAccessibleName(tr("Why: %1").arg(says));
    m_dismiss->setAccessibleName(tr("Dismiss: %1").arg(says));
    m_dismiss->setVisible(canDismiss);
}

void HintBlock::askReason(bool ask)
{
    m_reason->setVisible(ask);
    if (ask)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_dismiss->setFocus(Qt::OtherFocusReason);
}

void HintBlock::close()
{
    m_reason->clear();
    m_reason->hide();
    m_refusal->hide();
}

bool HintBlock::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) return true;
    // A dismissal that is kept shows other hints at once, here too: the line must not be found open.
    const HintStep step = m_step;
    close();
    const auto kept = m_onDismiss(step, reason);
    if (kept) return true;
    m_reason->setText(reason);
    askReason(true);
    sayRefusal(m_refusal, windowLanguage()(kept.error().message));
    return false;
}

bool HintBlock::commitPending()
{
    return m_reason->isHidden() || accept();
}

QString HintBlock::typed() const
{
    return m_reason->isHidden() ? QString() : m_reason->text().trimmed();
}

bool HintBlock::eventFilter(QObject* watched, QEvent* event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched != m_reason || !escape) return QWidget::eventFilter(watched, event);
    close();
    askReason(false);
    return true;
}

StepsCard::StepsCard(QWidget* parent)
    : LineCard(parent), m_hintColumn(new QVBoxLayout), m_count(new LinkButton({}, this)), m_dismissed(new QWidget(this))
{
    m_hintColumn->setSpacing(0);
    below()->addLayout(m_hintColumn);
    m_count->setObjectName(QStringLiteral("dismissedCount"));
    m_count->hide();
    below()->addWidget(m_count);
    m_dismissed->setObjectName(QStringLiteral("dismissedHints"));
    m_dismissed->hide();
    below()->addWidget(m_dismissed);
    connect(m_count, &LinkButton::clicked, this, [this] { m_dismissed->setVisible(m_dismissed->isHidden()); });
}

void StepsCard::showSteps(const NextSteps& steps, bool canDismiss)
{
    QList<CardLine> lines;
    for (const DueStep& step : steps.due)
        lines << CardLine{windowLanguage()(step.what), windowLanguage()(step.when), {}, step.why, step.tone};
    setLines(lines);
    showHints(steps.hints, canDismiss);
    showDismissed(steps.dismissed, canDismiss);
    setVisible(!steps.due.isEmpty() || !steps.hints.isEmpty() || !steps.dismissed.isEmpty());
}

void StepsCard::showHints(const QList<HintStep>& hints, bool canDismiss)
{
    for (qsizetype i = 0; i < hints.size(); ++i) {
        if (i == m_hints.size()) {
            auto* block = new HintBlock(
                [this](const HintStep& step, const QString& reason) { return m_dismiss(step, reason); }, this);
            m_hintColumn->addWidget(block);
            connect(block, &HintBlock::whyAsked, this,
                    [this, block](QWidget* anchor) { why()->explain(block->step().why, anchor); });
            m_hints << block;
        }
        m_hints[i]->showHint(hints[i], canDismiss);
        m_hints[i]->show();
    }
    for (qsizetype i = hints.size(); i < m_hints.size(); ++i) {
        m_hints[i]->showHint({}, false);  // nothing of another child stays, seen or not
        m_hints[i]->hide();
    }
}

void StepsCard::showDismissed(const QList<DismissedHint>& dismissed, bool canRestore)
{
    delete m_dismissed->layout();
    qDeleteAll(m_dismissed->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* column = new QVBoxLayout(m_dismissed);
    column->setContentsMargins(inset, 0, 0, 0);
    column->setSpacing(2);
    for (const DismissedHint& hint : dismissed) {
        auto* words = new QLabel(
            tr("%1 — %2: %3").arg(windowLanguage()(hint.text), windowLanguage().moment(hint.when), hint.reason),
            m_dismissed);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(words);
        auto* back = new LinkButton(tr("Restore"), m_dismissed);
        back->setObjectName(QStringLiteral("restore"));
        back->setAccessibleName(tr("Restore: %1").arg(windowLanguage()(hint.text)));
        back->setVisible(canRestore);
        column->addWidget(back);
        // The button goes with the list when the record has changed: first done with the click, then told.
        connect(
            back, &LinkButton::clicked, this, [this, id = hint.dismissal] { Q_EMIT restored(id); },
            Qt::QueuedConnection);
    }
    m_count->setText(tr("%n dismissed", nullptr, int(dismissed.size())));
    m_count->setVisible(!dismissed.isEmpty());
    if (dismissed.isEmpty()) m_dismissed->hide();
}

bool StepsCard::commitPending()
{
    bool all = true;
    for (HintBlock* block : std::as_const(m_hints))
        all = block->commitPending() && all;
    return all;
}

QStringList StepsCard::typed() const
{
    QStringList texts;
    for (const HintBlock* block : m_hints) {
        if (const QString text = block->typed(); !text.isEmpty()) texts << text;
    }
    return texts;
}

}  // namespace daymark
