// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/echo.h"

#include "models/rowedit.h"
#include "ui_echo.h"
#include "views/widgets/formbinding.h"

#include <QAction>

namespace daymark {

EchoPage::EchoPage(Session& session, QWidget* parent)
    : SheetPage(session, parent), m_form(new Ui::Echo), m_grid(new EchoGrid(session, language(), this))
{
    m_form->setupUi(this);
    flow(m_form->tools);
    m_model = new FormBinding(m_form->model, session, rowKind<Episode>());
    m_study = new FormBinding(m_form->study, session, rowKind<EchoStudy>());
    m_measure = new FormBinding(m_form->measure, session, rowKind<EchoMeasure>());
    serve(m_form->sheet, m_grid, m_form->notice);
    connect(m_grid, &EchoGrid::modelReset, this, &EchoPage::shareWidth);
    shareWidth();
    connect(m_form->sheet, &SheetView::currentSaysElse, this, &EchoPage::showCurrent);
    connect(m_form->sheet, &SheetView::currentSaysElse, this, &EchoPage::showStudy);
    connect(m_form->sheet, &SheetView::stopped, this, &EchoPage::askForDate);
    connect(m_form->newestLeft, &QCheckBox::toggled, m_grid, &EchoGrid::setNewestLeft);
    connect(m_form->allSegments, &QCheckBox::toggled, this,
            [this](bool on) { showSegments(on, EchoGrid::Segments::All); });
    connect(m_form->asLast, &QCheckBox::toggled, this,
            [this](bool on) { showSegments(on, EchoGrid::Segments::AsLast); });
    m_form->newStudy->setAccessibleName(tr("Date of a new echo"));
    takeDates(
        m_form->newStudy, [this](const Moment& moment) { return m_grid->addStudy(moment); },
        [this](int column, int row) { goToStudy(column, row); });
    addActions();
}

EchoPage::~EchoPage() = default;

void EchoPage::addActions()
{
    offer(tr("New &echo"), QKeySequence(Qt::CTRL | Qt::Key_Insert), tr("Goes to the date of a new echo"),
          [this] { m_form->newStudy->setFocus(); });
    offer(tr("All &segments"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
          tr("Shows every segment, or only those usually measured"), [this] { m_form->allSegments->toggle(); });
    offer(tr("&Same segments as in the last echo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
          tr("Shows only the segments of the last echo, or all of them"), [this] { m_form->asLast->toggle(); });
    offer(tr("Z &models side by side"), QKeySequence(Qt::CTRL | Qt::Key_M),
          tr("Shows the Z score of each measure by every model, or by that of the illness"),
          [this] { m_grid->setShowsModels(!m_grid->showsModels()); });
    offer(tr("Newest &left"), QKeySequence(Qt::CTRL | Qt::Key_L), tr("Shows the newest echo first, or last"),
          [this] { m_form->newestLeft->toggle(); });
    offer(tr("Between the sheet and its &details"), QKeySequence(Qt::Key_F6),
          tr("Goes to the details of the chosen cell, and back"), [this] { change(m_form->sheet, m_form->thrombus); });
    QAction* remove = offer(tr("&Remove this echo"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                            tr("Removes the echo of the chosen column; Undo brings it back"),
                            [this] { m_grid->removeStudy(m_form->sheet->currentIndex().column()); });
    m_form->removeStudy->setDefaultAction(remove);
}

void EchoPage::showChild()
{
    readyNewStudy();
    keepDate(m_form->newStudy);
    const Id child = session().record().patient.id;
    m_model->show({child, nullptr, session().episode()});
    if (child != m_child) {
        m_child = child;
        m_form->asLast->setChecked(false);
        // The newest study is what one comes for; where there is none, the new one.
        const int newColumn = m_grid->newStudyColumn();
        const int newest = m_grid->isNewestLeft() ? 1 : newColumn - 2;
        const int column = m_grid->study(newest) ? newest : newColumn;
        m_form->sheet->goTo(m_grid->index(m_grid->rowOf(Segment::Lmca), column));
    }
    showCurrent();
}

bool EchoPage::commitPending()
{
    return allCommitted(m_form->sheet, m_form->newStudy, m_model, m_study, m_measure);
}

QList<RefusedText> EchoPage::refusedTexts() const
{
    return allRefused(m_form->sheet, m_model, m_study, m_measure) + refusedDates(m_form->newStudy);
}

/// One choice at a time; none of them: the usual segments.
void EchoPage::showSegments(bool on, EchoGrid::Segments segments)
{
    if (!on && m_grid->segments() != segments) return;
    const bool all = on && segments == EchoGrid::Segments::All;
    const bool asLast = on && segments == EchoGrid::Segments::AsLast;
    m_grid->setSegments(on ? segments : EchoGrid::Segments::Usual);
    m_form->allSegments->setChecked(all);
    m_form->asLast->setChecked(asLast);
}

/// A diameter needs less room than a Z with its class.
void EchoPage::shareWidth()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool left = m_grid->isNewestLeft();
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const bool isZ = column != m_grid->newStudyColumn() && (left ? column - 1 : column) % 2 == 1;
        m_form->sheet->setColumnWidth(column, letter * (isZ ? 28 : 15));
    }
}

void EchoPage::readyNewStudy()
{
    const RowKind& kind = rowKind<EchoStudy>();
    const RowPlace place{session().record().patient.id, &kind, {}, session().episode()};
    EntryContext context =
        contextOf(session().record(), place, kind.indexOf(QLatin1StringView("when")), session().today());
    const int newest = m_grid->isNewestLeft() ? 1 : m_grid->newStudyColumn() - 2;
    if (const EchoStudy* last = m_grid->study(newest)) context.previous = last->when;
    m_form->newStudy->setContext(context);
    m_form->newStudy->setEnabled(!session().episode().isNull() && !session().isChildReadOnly());
}

/// The Z beside the diameter is what one looks for while typing: it comes into sight with it.
void EchoPage::showStudy()
{
    const QModelIndex cell = m_form->sheet->currentIndex();
    if (!cell.isValid()) return;
    if (const QModelIndex beside = cell.siblingAtColumn(cell.column() + 1);
        beside.isValid() && m_grid->study(beside.column()) == m_grid->study(cell.column()))
        m_form->sheet->scrollTo(beside);
    m_form->sheet->scrollTo(cell);
}

void EchoPage::showCurrent()
{
    const QModelIndex cell = m_form->sheet->currentIndex();
    const EchoStudy* study = cell.isValid() ? m_grid->study(cell.column()) : nullptr;
    const Segment segment = m_grid->segment(cell.row());
    const CoronaryMeasure* measure = cell.isValid() ? m_grid->measure(cell) : nullptr;
    const Id child = session().record().patient.id;
    m_study->show({child, nullptr, study ? study->id : Id()});
    RowPlace place{child, nullptr, measure ? measure->measure.id : Id()};
    if (study && segment != Segment::NotStated) {
        const int field = rowKind<EchoMeasure>().indexOf(QLatin1StringView("segment"));
        place.parent = study->id;
        place.beginning = {{field, QString::fromLatin1(codeOf(segment).code)}};
    }
    m_measure->setSubject(segment == Segment::NotStated ? QString() : language()(codeOf(segment).label));
    m_measure->show(place);
    m_form->removeStudy->setEnabled(study && !session().isChildReadOnly());
}

void EchoPage::askForDate()
{
    const QModelIndex cell = m_form->sheet->currentIndex();
    if (!m_grid->isNewStudy(cell)) return;
    m_waitingRow = cell.row();
    m_form->newStudy->setFocus();
}

void EchoPage::goToStudy(int column, int row)
{
    const bool waited = row >= 0;
    const QModelIndex cell = m_grid->index(waited ? row : m_grid->rowOf(Segment::Lmca), column);
    m_form->sheet->setFocus();
    m_form->sheet->goTo(cell);
    // A value that waited is in: on to the next segment.
    if (waited && !m_grid->hasDraft(cell)) m_form->sheet->goDown();
}

}  // namespace daymark
