// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/everything.h"

#include "models/facttable.h"
#include "views/widgets/facttableview.h"
#include "views/windowlanguage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace daymark {

Everything::Everything(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_facts(new FactTable(windowLanguage(), this)),
      m_view(new FactTableView(this)),
      m_filter(new QLineEdit(this))
{
    setObjectName(QStringLiteral("everything"));
    m_filter->setPlaceholderText(tr("Filter: words of what is derived, of its answer or its standing"));
    m_filter->setAccessibleName(tr("Filter what is derived"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->setAccessibleName(tr("Everything derived; Enter says why"));
    m_view->setTable(m_facts, FactTable::Answer, [this](int line) -> std::optional<Fact> {
        const Fact* fact = m_facts->factAt(line);
        return fact ? std::optional(*fact) : std::nullopt;
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_view);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_facts->setFilter(words);
        markGroups();
    });
    connect(&session, &Session::childOpened, this, &Everything::showFacts);
    connect(&session, &Session::recordChanged, this, &Everything::showFacts);
    connect(&session, &Session::settingsChanged, this, &Everything::showFacts);
    showFacts();
    resize(900, 620);
    m_filter->setFocus();
}

void Everything::showFacts()
{
    const int before = m_view->currentIndex().row();
    const EpisodeFacts* shown = m_session.episodeFacts();
    m_facts->setFacts(shown ? shown->facts : QList<Fact>());
    markGroups();
    if (m_facts->factAt(before)) m_view->setCurrentIndex(m_facts->index(before, 0));
    const QString number = m_session.record().patient.number;
    setWindowTitle(number.isEmpty() ? tr("Everything derived") : tr("Everything derived — %1").arg(number));
}

void Everything::markGroups()
{
    m_view->clearSpans();
    for (int line = 0; line < m_facts->rowCount(); ++line) {
        if (!m_facts->factAt(line)) m_view->setSpan(line, 0, 1, FactTable::ColumnCount);
    }
}

/// From the filter into the table: arrow down to its first line, Enter straight to why.
bool Everything::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Down) return QDialog::eventFilter(watched, event);
    m_view->setCurrentIndex(m_facts->index(m_facts->firstFact(), 0));
    m_view->setFocus();
    if (enter) m_view->explain();
    return true;
}

}  // namespace daymark
