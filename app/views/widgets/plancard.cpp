// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plancard.h"

#include "domain/factnames.h"
#include "models/planedit.h"
#include "models/scheduletable.h"
#include "views/readingorder.h"
#include "views/widgets/facttableview.h"
#include "views/widgets/linecard.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/planform.h"
#include "views/windowlanguage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace daymark {

namespace {

constexpr int nameInLetters = 30;

// What stands above the schedule.
constexpr const char* adviceFacts[] = {"risk.aha-2017", "followup.antithrombotic", "followup.lifestyle",
                                       "vaccine.live-not-before"};

}  // namespace

PlanCard::PlanCard(Session& session, QWidget* parent)
    : Card(parent),
      m_session(session),
      m_advice(new LineCard(this)),
      m_lines(new ScheduleTable(windowLanguage(), this)),
      m_table(new FactTableView(this)),
      m_empty(new QLabel(this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("planCard"));
    setAccessibleName(tr("Follow-up plan"));
    m_advice->setBare();
    m_advice->setColumn(nameInLetters);
    m_table->setObjectName(QStringLiteral("schedule"));
    m_table->setAccessibleName(tr("Follow-up schedule; Enter says why"));
    m_table->setTable(m_lines, ScheduleTable::Interval, [this](int row) -> std::optional<Fact> {
        const ScheduleLine* line = m_lines->lineAt(row);
        return line ? std::optional(line->why) : std::nullopt;
    });
    m_table->setMostLines(12);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* title = new QLabel(tr("Follow-up plan"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_column->setSpacing(6);
    m_column->setContentsMargins(12, 8, 12, 12);
    for (QWidget* part : std::initializer_list<QWidget*>{title, m_advice, m_table, m_empty})
        m_column->addWidget(part);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    buildActions(actions);
    m_column->addLayout(actions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanCard::enableActions);
}

void PlanCard::buildActions(QHBoxLayout* into)
{
    const auto offer = [&](const QString& words, void (PlanCard::*does)()) {
        auto* button = new LinkButton(words, this);
        into->addWidget(button);
        connect(button, &LinkButton::clicked, this, does);
        return button;
    };
    m_move = offer(tr("Move…"), &PlanCard::moveItem);
    m_notNeeded = offer(tr("Not needed…"), &PlanCard::setNotNeeded);
    m_add = offer(tr("Add…"), &PlanCard::add);
    m_withdraw = offer(tr("Undo the decision"), &PlanCard::withdraw);
    into->addStretch();
}

void PlanCard::showPlan()
{
    const int before = m_table->currentIndex().row();
    m_lines->setLines(scheduleLines(m_session), m_session.today());
    if (before >= 0 && before < m_lines->rowCount()) m_table->setCurrentIndex(m_lines->index(before, 0));
    showAdvice();
    const EpisodeFacts* facts = m_session.episodeFacts();
    const Fact* schedule = facts ? facts->find(QLatin1StringView("followup.schedule")) : nullptr;
    const bool any = m_lines->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(schedule ? windowLanguage()(schedule->text) : QString());
    for (auto begun = m_begun.cbegin(); begun != m_begun.cend(); ++begun)
        begun->form->setVisible(begun.key() == m_session.episode());
    enableActions();
}

void PlanCard::showAdvice()
{
    QList<FactLine> lines;
    const EpisodeFacts* facts = m_session.episodeFacts();
    for (const char* id : adviceFacts) {
        const Fact* fact = facts ? facts->find(QLatin1StringView(id)) : nullptr;
        if (fact) lines << FactLine{nameOfFact(QLatin1StringView(id)), fact->text, Tone::Neutral, *fact};
    }
    m_advice->setLines(cardLines(lines));
}

void PlanCard::enableActions()
{
    const bool writable = !m_session.isChildReadOnly() && !m_session.episode().isNull();
    const ScheduleLine* line = m_lines->lineAt(m_table->currentIndex().row());
    const bool decidable = writable && line && line->isOpen();
    m_move->setEnabled(decidable);
    m_notNeeded->setEnabled(decidable);
    m_add->setEnabled(writable);
    m_withdraw->setEnabled(writable && line && !line->change.isNull());
}

void PlanCard::ask(PlanDecision decision)
{
    const ScheduleLine* line = m_lines->lineAt(m_table->currentIndex().row());
    if (decision != PlanDecision::Added && (!line || !m_move->isEnabled())) return;
    if (!m_add->isEnabled()) return;
    const Episode* episode = m_session.shownEpisode();
    EntryContext context{m_session.today()};
    if (episode) context.onset = episode->onset;
    formOfThisIllness()->ask(decision, line ? line->item : ScheduleItem::NotStated,
                             line ? windowLanguage()(whatWords(line->plan)) : QString(), context);
}

/// A key without a chosen line goes to the first that is open.
void PlanCard::chooseLine()
{
    for (int row = 0; row < m_lines->rowCount() && !m_table->currentIndex().isValid(); ++row) {
        if (m_lines->lineAt(row)->isOpen()) m_table->setCurrentIndex(m_lines->index(row, 0));
    }
}

void PlanCard::moveItem()
{
    chooseLine();
    ask(PlanDecision::Moved);
}

void PlanCard::setNotNeeded()
{
    chooseLine();
    ask(PlanDecision::NotNeeded);
}

void PlanCard::add()
{
    ask(PlanDecision::Added);
}

PlanForm* PlanCard::formOfThisIllness()
{
    const Id episode = m_session.episode();
    if (const auto begun = m_begun.constFind(episode); begun != m_begun.cend()) return begun->form;
    auto* form =
        new PlanForm([this](const PlanChange& change) { return decide(m_session, change, windowLanguage()); }, this);
    connect(form, &PlanForm::closed, this, [this, episode] { close(episode); });
    m_column->insertWidget(m_column->count() - 1, form);
    tabInReadingOrder(form, m_table);
    form->show();
    m_begun.insert(episode, {m_session.record().patient.id, form});
    return form;
}

void PlanCard::close(const Id& episode)
{
    const Begun begun = m_begun.take(episode);
    if (!begun.form) return;
    if (begun.form->isAncestorOf(QApplication::focusWidget())) m_table->setFocus(Qt::OtherFocusReason);
    begun.form->hide();
    begun.form->deleteLater();
}

void PlanCard::withdraw()
{
    const ScheduleLine* line = m_lines->lineAt(m_table->currentIndex().row());
    if (!line || line->change.isNull()) return;
    if (const auto done = daymark::withdraw(m_session, line->change, windowLanguage()); !done)
        Q_EMIT refused(done.error().message);
}

bool PlanCard::commitPending()
{
    const auto begun = m_begun.constFind(m_session.episode());
    return begun == m_begun.cend() || begun->form->commitPending();
}

QList<RefusedText> PlanCard::refusedTexts() const
{
    QList<RefusedText> texts;
    for (const Begun& begun : m_begun) {
        for (const QString& text : begun.form->typed())
            texts << RefusedText{begun.child, text};
    }
    return texts;
}

}  // namespace daymark
