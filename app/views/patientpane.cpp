// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/patientpane.h"

#include "ui_patientpane.h"
#include "views/patientdelegate.h"
#include "views/readingorder.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/windowlanguage.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace daymark {

PatientPane::PatientPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_form(new Ui::PatientPane),
      m_children(new PatientList(session, windowLanguage(), this))
{
    m_form->setupUi(this);
    addFilters();
    m_form->binTitle->hide();
    m_form->list->setModel(m_children);
    m_form->list->setItemDelegate(new PatientDelegate(this));
    m_form->list->installEventFilter(this);
    m_form->search->installEventFilter(this);
    connect(m_form->search, &QLineEdit::textChanged, m_children, &PatientList::search);
    connect(m_form->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PatientPane::choose);
    connect(m_form->list, &QListView::clicked, this, &PatientPane::choose);
    connect(m_children, &PatientList::counted, this, &PatientPane::showCounts);
    connect(m_children, &PatientList::modelReset, this, &PatientPane::markOpenChild);
    connect(m_children, &PatientList::refused, this, &PatientPane::refused);
    showCounts();
    tabInReadingOrder(this);
}

PatientPane::~PatientPane() = default;

void PatientPane::addFilters()
{
    auto* flow = new FlowLayout(m_form->filters);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < PatientList::lists().size(); ++i) {
        auto* chip = new ChipButton(m_form->filters);
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        group->addButton(chip);
        flow->addWidget(chip);
        m_filters << chip;
        connect(chip, &ChipButton::toggled, this, [this, i](bool on) {
            if (!on) return;
            m_children->setList(PatientList::lists()[i]);
            showEmptiness();
        });
    }
    const QStringList tips{tr("Every child"), tr("Within 30 days of onset"),
                           tr("Something is due or overdue by the plan; the higher risk first"),
                           tr("Worst-ever class small aneurysm or more")};
    for (qsizetype i = 0; i < m_filters.size(); ++i)
        m_filters[i]->setToolTip(tips[i]);
}

void PatientPane::showCounts()
{
    const QStringList names{tr("All"), tr("Acute"), tr("To see"), tr("Aneurysm")};
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        // Of words that match so many, no more are looked at.
        const bool isMore = i == 0 && m_children->foundMore();
        m_filters[i]->setText(QStringLiteral("%1 %2%3")
                                  .arg(names[i])
                                  .arg(m_children->counts().value(i))
                                  .arg(isMore ? QStringLiteral("+") : QString()));
        m_filters[i]->updateGeometry();
    }
    showEmptiness();
    Q_EMIT counted();
}

void PatientPane::showEmptiness()
{
    const bool none = m_children->rowCount() == 0;
    m_form->list->setVisible(!none);
    m_form->empty->setVisible(none);
    if (m_children->showsBin())
        m_form->empty->setText(tr("Nothing like that is in the bin."));
    else if (!m_children->words().isEmpty())
        m_form->empty->setText(tr("No child matches “%1”. Esc clears the search.").arg(m_children->words()));
    else if (m_children->total() == 0)
        m_form->empty->setText(tr("No children yet. Ctrl+N adds the first."));
    else
        m_form->empty->setText(tr("No child is in this group. “All” shows everybody."));
    // The empty list leaves its room, so that the search stays where it was.
    m_form->column->setStretchFactor(m_form->empty, none ? 1 : 0);
}

QWidget* PatientPane::lastStop() const
{
    return m_form->list;
}

void PatientPane::focusSearch()
{
    m_form->search->setFocus(Qt::ShortcutFocusReason);
    m_form->search->selectAll();
}

void PatientPane::showBin(bool bin)
{
    m_children->showBin(bin);
    m_form->binTitle->setVisible(bin);
    m_form->filters->setVisible(!bin);
    m_filters.front()->setChecked(true);
    showEmptiness();
}

void PatientPane::markOpenChild()
{
    const int row = m_session.hasChild() ? m_children->rowOf(m_session.record().patient.id) : -1;
    m_marking = true;
    if (row < 0)
        m_form->list->selectionModel()->clear();
    else
        m_form->list->setCurrentIndex(m_children->index(row));
    m_marking = false;
}

void PatientPane::choose(const QModelIndex& current)
{
    if (m_marking || !current.isValid()) return;
    const Id id = m_children->idAt(current.row());
    if (!(m_session.hasChild() && m_session.record().patient.id == id)) Q_EMIT chosen(id);
}

bool PatientPane::eventFilter(QObject* watched, QEvent* event)
{
    // Undo inside the empty search is the record's.
    if (event->type() == QEvent::ShortcutOverride && watched == m_form->search && m_form->search->text().isEmpty()) {
        auto* pressed = static_cast<QKeyEvent*>(event);
        if (pressed->matches(QKeySequence::Undo) || pressed->matches(QKeySequence::Redo)) {
            pressed->ignore();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_form->list && isEnter && m_form->list->currentIndex().isValid()) {
        Q_EMIT entered();
        return true;
    }
    if (watched == m_form->search) {
        if (key == Qt::Key_Down && m_children->rowCount() > 0) {
            m_form->list->setFocus(Qt::TabFocusReason);
            if (!m_form->list->currentIndex().isValid()) m_form->list->setCurrentIndex(m_children->index(0));
            return true;
        }
        if (isEnter && m_children->rowCount() > 0) {
            choose(m_children->index(m_children->likeliest()));
            Q_EMIT entered();
            return true;
        }
        if (key == Qt::Key_Escape && !m_form->search->text().isEmpty()) {
            m_form->search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace daymark
