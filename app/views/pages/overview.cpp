// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview.h"

#include "charts/output.h"
#include "charts/plotwidget.h"
#include "interchange/wholefile.h"
#include "models/momentwords.h"
#include "models/nextsteps.h"
#include "ui_overview.h"
#include "views/actions.h"
#include "views/askoutput.h"
#include "views/widgets/segments.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace daymark {

namespace {

constexpr int sideInLetters = 42;
constexpr int narrowInLetters = 150;

}  // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_form(new Ui::Overview),
      m_tools(new QWidget),
      m_ranges(new QActionGroup(this)),
      m_scales(new QActionGroup(this))
{
    m_form->setupUi(this);
    m_form->steps->setTitle(tr("Next steps"));
    m_form->latest->setTitle(tr("Latest values"));
    m_form->course->setTitle(tr("Course"));
    m_form->scores->setTitle(tr("Scores"));
    m_form->plan->setTitle(tr("Last visit"));
    m_form->sideContent->setAutoFillBackground(false);
    m_form->side->viewport()->setAutoFillBackground(false);
    m_form->side->setFixedWidth(fontMetrics().averageCharWidth() * sideInLetters);
    m_form->plot->setLanguage(language());
    m_form->table->setModel(m_form->plot->table());
    m_form->table->verticalHeader()->hide();
    m_form->table->horizontalHeader()->setStretchLastSection(true);
    m_options.range = AxisRange(m_remembered.chartRange());
    m_options.coronary = m_remembered.chartsAsZ() ? CoronaryScale::ZScore : CoronaryScale::Millimetres;
    addActions();
    makeTools();
    setFocusProxy(m_form->plot);
    m_form->steps->setDismiss([this](const HintStep& step, const QString& reason) {
        return dismiss(this->session(), step.hint, reason, language());
    });
    connect(m_form->steps, &StepsCard::restored, this, [this](const Id& dismissal) {
        if (const auto done = restore(this->session(), dismissal, language()); !done)
            Q_EMIT refused(done.error().message);
    });
    connect(m_form->plot, &PlotWidget::rangeChanged, this, [this](AxisRange range) {
        m_options.range = range;
        showOptions();
    });
    showOptions();
}

OverviewPage::~OverviewPage() = default;

QAction* OverviewPage::offer(QActionGroup* group, const QString& name, const QString& key, const QString& says)
{
    auto* action = new QAction(name, this);
    action->setShortcut(QKeySequence(key));
    action->setStatusTip(says);
    action->setCheckable(group != nullptr);
    if (group) group->addAction(action);
    addAction(action);
    return action;
}

void OverviewPage::addActions()
{
    const QString alt = QStringLiteral("Alt+");
    offer(m_ranges, tr("Acute"), alt + u'A', tr("Shows days 1 to 30"));
    offer(m_ranges, tr("Whole course"), alt + u'W', tr("Shows everything; each later month takes less room"));
    offer(m_ranges, tr("Fit"), alt + u'I', tr("Shows from the first event to the last"));
    offer(m_scales, tr("mm"), alt + u'M', tr("Shows coronary diameters in millimetres"));
    offer(m_scales, tr("Z"), alt + u'Z', tr("Shows coronary diameters as Z scores"));
    m_table = offer(nullptr, tr("Table of the charts"), QStringLiteral("Ctrl+T"),
                    tr("Shows the same numbers as a table, and back"));
    m_table->setCheckable(true);
    m_export = offer(nullptr, tr("Export charts…"), {}, tr("Writes the charts as PDF, SVG or PNG, black on white"));
    m_export->setObjectName(pageActionName(Act::ExportCharts));
    connect(m_ranges, &QActionGroup::triggered, this, [this](QAction* action) {
        m_options.range = AxisRange(m_ranges->actions().indexOf(action));
        showOptions();
        fillCharts();
    });
    connect(m_scales, &QActionGroup::triggered, this, [this](QAction* action) {
        m_options.coronary = CoronaryScale(m_scales->actions().indexOf(action));
        showOptions();
        fillCharts();
    });
    connect(m_table, &QAction::toggled, this, &OverviewPage::showTable);
    connect(m_export, &QAction::triggered, this, &OverviewPage::exportCharts);
}

void OverviewPage::makeTools()
{
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Segments(m_ranges->actions(), tr("Days shown"), m_tools));
    row->addWidget(new Segments(m_scales->actions(), tr("Coronary arteries in"), m_tools));
    m_exportButton = new Segments({m_export}, tr("Export"), m_tools);
    row->addWidget(m_exportButton);
}

void OverviewPage::showOptions()
{
    m_ranges->actions().at(int(m_options.range))->setChecked(true);
    m_scales->actions().at(int(m_options.coronary))->setChecked(true);
    m_remembered.setChartRange(int(m_options.range));
    m_remembered.setChartsAsZ(m_options.coronary == CoronaryScale::ZScore);
}

void OverviewPage::showChild()
{
    // Unseen, the page is only emptied; it fills when somebody looks.
    m_stale = !isVisible();
    if (!m_stale) {
        fill();
        return;
    }
    m_form->plot->setCharts({});
    fillSide({});
}

bool OverviewPage::commitPending()
{
    return m_form->steps->commitPending();
}

QList<RefusedText> OverviewPage::refusedTexts() const
{
    QList<RefusedText> texts;
    for (const QString& text : m_form->steps->typed())
        texts << RefusedText{session().record().patient.id, text};
    return texts;
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_stale) return;
    m_stale = false;
    fill();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // In a narrow window the names of the pages go first; the menu exports too.
    m_exportButton->setVisible(width() >= narrowInLetters * fontMetrics().averageCharWidth());
}

void OverviewPage::fill()
{
    fillCharts();
    fillSide(m_form->plot->charts());
}

void OverviewPage::fillCharts()
{
    const Record past = until(session().record(), session().today());
    const Episode* episode = daymark::find(past.episodes, session().episode());
    const CourseCharts charts =
        episode ? courseCharts(Illness(past, *episode, session().today(), session().settings()), m_options)
                : CourseCharts();
    m_form->plot->setCharts(charts);
    m_export->setEnabled(!charts.isEmpty());
    showTable(m_table->isChecked());
}

void OverviewPage::showTable(bool table)
{
    QWidget* shown = table ? static_cast<QWidget*>(m_form->table) : m_form->plotScroll;
    if (m_form->plot->charts().isEmpty()) shown = m_form->nothing;
    if (shown == m_form->table) m_form->table->resizeColumnsToContents();
    QWidget* hands = shown == m_form->plotScroll ? m_form->plot : shown;
    const bool hadFocus = m_form->chartOrTable->isAncestorOf(focusWidget());
    m_form->chartOrTable->setCurrentWidget(shown);
    setFocusProxy(hands);
    if (hadFocus) hands->setFocus();
}

void OverviewPage::fillSide(const CourseCharts& charts)
{
    const bool some = session().hasChild() && !m_stale;
    m_form->latest->setLines(some ? latestValues(charts) : QList<CardLine>());
    const EpisodeFacts* facts = some ? session().episodeFacts() : nullptr;
    m_form->steps->showSteps(facts ? nextSteps(session()) : NextSteps(), !session().isChildReadOnly());
    m_form->course->setLines(facts ? cardLines(courseLines(*facts)) : QList<CardLine>());
    m_form->scores->setLines(facts ? cardLines(scoreLines(*facts)) : QList<CardLine>());
    m_form->plan->setLines(some ? planLines() : QList<CardLine>());
}

QList<CardLine> OverviewPage::latestValues(const CourseCharts& charts) const
{
    QList<CardLine> lines;
    for (const Chart& chart : charts.charts) {
        for (const ChartSeries& series : chart.series) {
            if (series.points.isEmpty()) continue;
            const ChartPoint& last = series.points.last();
            const QString what = language()(chart.series.size() > 1 ? series.name : chart.title);
            QString says = language()(last.text);
            if (last.beyond == Beyond::High) says += tr(" high");
            if (last.beyond == Beyond::Low) says += tr(" low");
            lines << CardLine{what, says, charts.axis.words(last.at, language()), {}};
        }
    }
    return lines;
}

QList<CardLine> OverviewPage::planLines() const
{
    const Episode* episode = session().shownEpisode();
    if (!episode) return {};
    const Illness illness(session().record(), *episode, session().today(), session().settings());
    const QList<Visit> visits = illness.rows<Visit>();
    if (visits.isEmpty()) return {};
    const Visit& last = visits.last();
    QList<CardLine> lines{{tr("Visit"), dateHeading(last.when, episode->onset, language()), {}, {}}};
    if (!last.nextDue.isNull()) lines << CardLine{tr("Next due"), language().moment(last.nextDue), {}, {}};
    if (!last.plan.isEmpty()) lines << CardLine{tr("Plan"), last.plan, {}, {}};
    if (!last.questions.isEmpty()) lines << CardLine{tr("Open questions"), last.questions, {}, {}};
    return lines;
}

void OverviewPage::exportCharts()
{
    const QString path = askOutput(this, tr("Export charts"), session(), QStringLiteral("-charts.pdf"),
                                   tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (path.isEmpty()) return;
    const auto written =
        chartFile(m_form->plot->charts(), path, language(), QDateTime::currentDateTime())
            .and_then([&](const QByteArray& bytes) { return writeWhole(path, bytes, session().registry().path()); });
    if (written)
        Q_EMIT told(tr("The charts are in %1").arg(path));
    else
        Q_EMIT refused(written.error().message);
}

}  // namespace daymark
