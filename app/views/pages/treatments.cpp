// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/treatments.h"

#include "charts/coursecharts.h"
#include "domain/illness.h"
#include "models/coursesheet.h"
#include "models/presetentry.h"
#include "models/rowedit.h"
#include "ui_treatments.h"
#include "views/widgets/formbinding.h"
#include "views/widgets/searchmenu.h"

#include <QAction>
#include <QMenu>

namespace daymark {

namespace {

constexpr int leastLinesBelow = 26;  // the sheet with some rows, its notice and the details

}  // namespace

TreatmentsPage::TreatmentsPage(Session& session, QWidget* parent)
    : SheetPage(session, parent), m_form(new Ui::Treatments), m_sheet(new CourseSheet(session, language(), this))
{
    m_form->setupUi(this);
    flow(m_form->tools);
    m_step = new FormBinding(m_form->step, session, rowKind<DoseStep>());
    m_course = new FormBinding(m_form->course, session, rowKind<Course>());
    serve(m_form->sheet, m_sheet, m_form->notice);
    m_form->sheet->verticalHeader()->hide();
    // The dose is the last thing to be cut.
    m_form->sheet->shareColumns({CourseSheet::Condition, CourseSheet::ResponseColumn, CourseSheet::StopReason},
                                CourseSheet::Condition);
    m_form->lanes->setLanguage(language());
    connect(m_form->sheet, &SheetView::currentSaysElse, this, &TreatmentsPage::showCurrent);
    connect(m_sheet, &CourseSheet::accepted, this, &TreatmentsPage::goToNewStep, Qt::QueuedConnection);
    connect(m_form->lanes, &LanePlot::moved, this, &TreatmentsPage::moveStep);
    addActions();
}

TreatmentsPage::~TreatmentsPage() = default;

void TreatmentsPage::addActions()
{
    QAction* course = offer(tr("&New treatment"), QKeySequence(Qt::CTRL | Qt::Key_Insert),
                            tr("Goes to the last line, where a drug or the name of a preset is typed"), [this] {
                                m_form->sheet->setFocus();
                                const QModelIndex cell = m_sheet->index(m_sheet->newCourseRow(), CourseSheet::Drug);
                                m_form->sheet->goTo(cell);
                                if (cell.flags().testFlag(Qt::ItemIsEditable)) m_form->sheet->edit(cell);
                            });
    m_presets = new SearchMenu(this);
    m_presets->setToolTipsVisible(true);
    for (const Preset& preset : presets()) {
        QAction* begin = m_presets->addAction(language()(preset.label));
        begin->setToolTip(language()(presetWords(preset)));
        connect(begin, &QAction::triggered, this, [this, name = language()(preset.label)] {
            m_sheet->setData(m_sheet->index(m_sheet->newCourseRow(), CourseSheet::Drug), name);
        });
    }
    QAction* preset = offer(tr("From a &preset…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Insert),
                            tr("Begins a treatment from a published scheme, with the weight of its day"), [this] {
                                m_presets->popup(m_form->preset->mapToGlobal(m_form->preset->rect().bottomLeft()));
                            });
    QAction* step = offer(tr("Next &step of this treatment"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Insert),
                          tr("Adds a step that follows the last one of the treatment"), [this] { addStep(); });
    QAction* remove = offer(tr("&Remove this step"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                            tr("Removes the chosen step; Undo brings it back"),
                            [this] { m_sheet->removeStep(m_form->sheet->currentIndex().row()); });
    offer(tr("Between the sheet and its &details"), QKeySequence(Qt::Key_F6),
          tr("Goes to the details of the chosen cell, and back"), [this] { change(m_form->sheet, m_form->amount); });
    m_form->newCourse->setDefaultAction(course);
    m_form->preset->setDefaultAction(preset);
    m_form->addStep->setDefaultAction(step);
    m_form->removeStep->setDefaultAction(remove);
}

void TreatmentsPage::showChild()
{
    const Id child = session().record().patient.id;
    if (child != m_child) {
        m_child = child;
        m_form->sheet->goTo(m_sheet->index(std::max(0, m_sheet->newCourseRow() - 1), CourseSheet::Drug));
    }
    showLanes();
    showCurrent();
}

void TreatmentsPage::showLanes()
{
    const Episode* episode = session().shownEpisode();
    const bool any = episode && !rowsOf(session().record().courses, episode->id).isEmpty();
    if (!any) {
        m_form->lanes->setCharts({});
        shareHeight();
        return;
    }
    CourseCharts charts = courseCharts(Illness(session().record(), *episode, session().today(), session().settings()));
    charts.charts.removeIf([](const Chart& chart) { return qstrcmp(chart.id, "treatment") != 0; });
    m_form->lanes->setCharts(charts);
    shareHeight();
}

QString TreatmentsPage::nameOf(LanePlot::Part part)
{
    switch (part) {
        case LanePlot::Part::Start:
            return tr("Start of a treatment");
        case LanePlot::Part::Last:
            return tr("End of a treatment");
        case LanePlot::Part::Whole:
            break;
    }
    return tr("Days of a treatment");
}

void TreatmentsPage::moveStep(const Id& step, LanePlot::Part part, QDate date)
{
    const DoseStep* there = daymark::find(session().record().doseSteps, step);
    const Episode* episode = session().shownEpisode();
    if (!there || !episode) return;
    const QDate onset = episode->onset;
    const RowKind& kind = rowKind<DoseStep>();
    const RowPlace place{session().record().patient.id, &kind, step};
    const auto field = [&](const char* key) { return kind.indexOf(QLatin1StringView(key)); };
    QList<FieldValue> values;
    if (part != LanePlot::Part::Last)
        values << FieldValue{field("start"), onAnotherDay(there->start, date, onset).text()};
    if (part == LanePlot::Part::Last) {
        const Moment& like = there->end.isNull() && there->start.isRelative() ? there->start : there->end;
        values << FieldValue{field("end"), onAnotherDay(like, date, onset).text()};
        // An end that is drawn takes the place of a duration.
        values << FieldValue{field("duration"), {}} << FieldValue{field("durationMax"), {}};
    } else if (const QDate first = there->start.first(onset), last = there->end.first(onset);
               part == LanePlot::Part::Whole && first.isValid() && last.isValid()) {
        const QDate after = last.addDays(first.daysTo(date));
        values << FieldValue{field("end"), onAnotherDay(there->end, after, onset).text()};
    }
    const auto done = editRow(session(), nameOf(part), place, values);
    if (!done) Q_EMIT refused(done.error().message);
}

/// As high as its lanes, but never at the cost of the sheet: in a low window they are on Overview alone.
void TreatmentsPage::shareHeight()
{
    const int line = fontMetrics().height();
    const int wish = std::min(m_form->lanes->sizeHint().height(), line * 11);
    const bool any = !m_form->lanes->charts().isEmpty();
    m_form->lanes->setFixedHeight(wish);
    m_form->lanes->setDraggable(!session().isChildReadOnly());
    m_form->lanes->setVisible(any && height() >= wish + line * leastLinesBelow);
}

void TreatmentsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    shareHeight();
}

bool TreatmentsPage::commitPending()
{
    return allCommitted(m_form->sheet, m_step, m_course);
}

QList<RefusedText> TreatmentsPage::refusedTexts() const
{
    return allRefused(m_form->sheet, m_step, m_course);
}

void TreatmentsPage::showCurrent()
{
    const int row = m_form->sheet->currentIndex().row();
    const Id child = session().record().patient.id;
    const Id course = m_sheet->courseId(row);
    const QString drug = m_sheet->drugOf(row);
    m_step->setSubject(drug);
    m_course->setSubject(drug);
    m_step->show({child, nullptr, m_sheet->stepId(row), course});
    m_course->show({child, nullptr, course});
    m_form->preset->defaultAction()->setEnabled(!session().isChildReadOnly());
    const bool can = !course.isNull() && !session().isChildReadOnly();
    m_form->addStep->defaultAction()->setEnabled(can);
    m_form->removeStep->defaultAction()->setEnabled(can);
}

void TreatmentsPage::goToNewStep(const QString& cellKey)
{
    // The drug of a new treatment was typed in the last line: its first step stands above it now.
    if (cellKey != m_sheet->cellKey(m_sheet->index(m_sheet->newCourseRow(), CourseSheet::Drug))) return;
    const int first = m_sheet->firstRowOf(m_sheet->newCourseRow() - 1);
    const bool isDosed = !m_sheet->index(first, CourseSheet::Dose).data().toString().isEmpty();
    m_form->sheet->setFocus();
    m_form->sheet->goTo(m_sheet->index(first, isDosed ? CourseSheet::Start : CourseSheet::Dose));
}

void TreatmentsPage::addStep()
{
    const auto row = m_sheet->addStep(m_form->sheet->currentIndex().row());
    if (!row) {
        Q_EMIT refused(row.error().message);
        return;
    }
    m_form->sheet->setFocus();
    m_form->sheet->goTo(m_sheet->index(*row, CourseSheet::Dose));
}

}  // namespace daymark
