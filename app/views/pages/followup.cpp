// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/followup.h"

#include "domain/record/tables.h"
#include "models/echogrid.h"
#include "models/rowtable.h"
#include "models/visitsheet.h"
#include "ui_followup.h"
#include "views/blocks.h"
#include "views/widgets/formbinding.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plancard.h"
#include "views/windowlanguage.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

namespace daymark {

namespace {

constexpr int digitsOfVisit = 82;  // of its width: a segment, its diameter, Z and class, and beside them the words
constexpr int linesBeside = 9;     // of the list of visits, beside the visit it shows

}  // namespace

FollowUpPage::FollowUpPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_form(new Ui::FollowUp),
      m_plan(new PlanCard(session)),
      m_echo(new EchoGrid(session, language(), this))
{
    m_form->setupUi(this);
    m_form->sections->addWidget(m_plan, 2, 0, 1, 2);
    connect(m_plan, &PlanCard::refused, this, &Page::refused);
    m_visit = new FormBinding(m_form->visit, session, rowKind<Visit>());
    m_patient = new FormBinding(m_form->patient, session, rowKind<Patient>());
    const auto body = [&](QuantityEdit* input, const QString& subject) {
        auto* form = new FormBinding(QList<QWidget*>(), session, rowKind<BodySize>(), this);
        form->bindQuantity(input, QLatin1StringView("text"), QLatin1StringView("unit"));
        form->setSubject(subject);
        return form;
    };
    m_weight = body(m_form->weight, tr("Weight of this day"));
    m_height = body(m_form->height, tr("Height of this day"));

    m_visits = new RowTableModel(session, rowKind<Visit>(), {{"when"}, {"when", nullptr, true}, {"nextDue"}},
                                 windowLanguage(), this);
    m_form->visits->setRows(m_visits);
    auto* studies = new RowTableModel(
        session, rowKind<OtherStudy>(),
        {{"when"}, {"when", nullptr, true}, {"kind"}, {"result"}, {"ischaemia"}, {"detail"}}, windowLanguage(), this);
    m_form->otherStudies->setRows(studies);
    for (RowTableModel* rows : {m_visits, studies})
        connect(rows, &RowTableModel::refused, this, &Page::refused);
    connect(m_form->visits->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FollowUpPage::showVisit);
    connect(m_visit, &FormBinding::made, this, [this](const Id& row) {
        m_form->visits->setCurrentIndex(m_visits->index(m_visits->lineOf(row), 0));
        showVisit();
    });
    m_visit->setPreview(QLatin1StringView("nextDue"), [this](const Record&, const Record& after) {
        const Visit* visit = daymark::find(after.visits, m_visit->place().row);
        return visit ? whyUnplanned(this->session(), *visit, visit->nextDue) : std::nullopt;
    });
    connect(m_form->takeNext, &LinkButton::clicked, this, &FollowUpPage::takeNext);
    for (NoteEdit* note : {m_form->notes, m_form->plan, m_form->questions})
        note->setLines(4, 12);

    addEcho();
    arrange(true);

    // From the list to the visit it shows; what stands below the list comes after both.
    QWidget* const way[] = {m_form->visits,    m_form->when,    m_form->clinic,  m_form->weight,
                            m_form->height,    m_form->echo,    m_form->notes,   m_form->plan,
                            m_form->questions, m_form->nextDue, m_form->takeNext};
    for (std::size_t i = 1; i < std::size(way); ++i)
        setTabOrder(way[i - 1], way[i]);

    addActions();
}

void FollowUpPage::addEcho()
{
    m_form->echo->setSheet(m_echo);
    m_form->echoNotice->setNarrow();
    m_form->echoNotice->follow(m_form->echo, m_echo);
    m_form->echo->horizontalHeader()->setStretchLastSection(true);
    m_form->echo->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_echo, &SheetModel::refused, this, &Page::refused);
    connect(m_echo, &SheetModel::modelReset, this, &FollowUpPage::fitEcho);
    connect(m_form->echo, &SheetView::currentSaysElse, this, &FollowUpPage::seeEcho);
    connect(qApp, &QApplication::focusChanged, this, &FollowUpPage::seeEcho);
    connect(m_form->echo, &SheetView::ended, m_form->notes, qOverload<>(&QWidget::setFocus));
    fitEcho();
}

/// While somebody types there, what is asked beneath it is in sight too.
void FollowUpPage::seeEcho()
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || (focus != m_form->echo && !m_form->echo->isAncestorOf(focus))) return;
    for (QWidget* part : std::initializer_list<QWidget*>{m_form->echoNotice, m_form->echo})
        m_form->scroll->ensureWidgetVisible(part, 0, 4);
}

/// All its rows are in sight, and the cursor waits in the first.
void FollowUpPage::fitEcho()
{
    const SheetView* sheet = m_form->echo;
    const bool any = m_echo->columnCount() > 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_form->echo, m_form->echoNotice})
        part->setVisible(any);
    m_form->echoLabel->setText(any ? tr("Echo of this day") : tr("Echo: once this visit has its date"));
    if (!any) return;
    const int rows = m_echo->rowCount() * sheet->verticalHeader()->defaultSectionSize();
    m_form->echo->setFixedHeight(rows + sheet->horizontalHeader()->sizeHint().height() + 2 * sheet->frameWidth());
    if (!sheet->currentIndex().isValid()) m_form->echo->goTo(m_echo->index(0, 0));
}

void FollowUpPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange(width() - m_form->scroll->verticalScrollBar()->sizeHint().width() >= widthForTwo());
}

/// The page's width from which on the list and the two halves of a visit have room beside each other.
int FollowUpPage::widthForTwo() const
{
    const int visit = fontMetrics().horizontalAdvance(QLatin1Char('0')) * digitsOfVisit;
    const QMargins card = m_form->visitsCardColumn->contentsMargins();
    const QMargins sheet = m_form->sections->contentsMargins();
    return m_form->visits->neededWidth() + visit + 2 * (card.left() + card.right()) +
           m_form->sections->horizontalSpacing() + sheet.left() + sheet.right();
}

/// The list beside its visit, or above it.
void FollowUpPage::arrange(bool two)
{
    if (two == m_two) return;
    m_two = two;
    m_form->sections->addWidget(m_form->outcomeCard, two ? 1 : 0, two ? 0 : 1);
    m_form->sections->addWidget(m_form->visitCard, two ? 0 : 1, two ? 1 : 0, two ? 2 : 1, two ? 1 : 2);
    m_form->sections->setColumnStretch(0, two ? 8 : 1);
    m_form->sections->setColumnStretch(1, two ? 17 : 1);
    m_form->visits->setLines(two ? linesBeside : 3, linesBeside);
}

void FollowUpPage::addActions()
{
    offerBlocks(this);
    const auto offer = [this](const QString& name, Qt::Key key, const QString& says, auto* target, auto does) {
        auto* action = new QAction(name, this);
        action->setShortcut(Qt::CTRL | Qt::SHIFT | key);
        action->setStatusTip(says);
        connect(action, &QAction::triggered, target, does);
        addAction(action);
    };
    offer(tr("New visit"), Qt::Key_V, tr("Begins a new visit"), this, &FollowUpPage::newVisit);
    offer(tr("Next visit as the plan proposes"), Qt::Key_T,
          tr("Takes the date the schedule proposes as that of the next visit"), this, &FollowUpPage::takeNext);
    offer(tr("Move in the plan…"), Qt::Key_M, tr("Gives the current line of the plan another date, with the reason"),
          m_plan, &PlanCard::moveItem);
    offer(tr("Not needed…"), Qt::Key_K, tr("Says that the current line of the plan is not needed, with the reason"),
          m_plan, &PlanCard::setNotNeeded);
    offer(tr("Add to the plan…"), Qt::Key_A, tr("Adds something to the plan, with its date and the reason"), m_plan,
          &PlanCard::add);
    offer(tr("Undo the decision"), Qt::Key_U, tr("Takes the decision about the current line of the plan back"), m_plan,
          &PlanCard::withdraw);
}

FollowUpPage::~FollowUpPage()
{
    // The focus moves on while the fields go.
    disconnect(qApp, nullptr, this, nullptr);
}

void FollowUpPage::showChild()
{
    const Id child = session().record().patient.id;
    m_patient->show({child, &rowKind<Patient>(), child});
    // The visit looked at when another child is opened is the latest.
    if (m_visit->place().child != child || m_visit->place().parent != session().episode()) {
        const int last = m_visits->rowCount() - (session().isChildReadOnly() ? 1 : 2);
        m_form->visits->setCurrentIndex(m_visits->index(std::max(0, last), 0));
    }
    showVisit();
    m_plan->showPlan();
}

/// The form shows the visit chosen in the list; on the list's empty line, one that is made by what is typed.
void FollowUpPage::showVisit()
{
    const Id child = session().record().patient.id;
    const Id row = m_visits->rowId(m_form->visits->currentIndex().row());
    const RowPlace place{child, &rowKind<Visit>(), row, session().episode()};
    m_visit->show(place);
    const Visit* visit = daymark::find(session().record().visits, row);
    m_form->visitLine->setText(visit ? language().moment(visit->when) : tr("new: made by what you type"));
    m_weight->show(bodyPlaceOf(session(), visit, BodyKind::Weight));
    m_height->show(bodyPlaceOf(session(), visit, BodyKind::Height));
    showEchoBody(visit);
    const VisitSheet sheet = visitSheet(session(), visit);
    m_form->visitBefore->setText(language()(sheet.before));
    m_form->visitBefore->setVisible(!sheet.before.isEmpty());
    m_echo->setDay(visit ? visit->when : Moment());
    const auto& next = sheet.proposal;
    m_form->takeNext->setVisible(next && visit && !(visit->nextDue == Moment::on(next->on)));
    m_form->takeNext->setEnabled(!session().isChildReadOnly());
    if (next) m_form->takeNext->setText(tr("Take %1").arg(language().date(next->on)));
    m_form->takeNext->setToolTip(next ? language()(next->what) : QString());
}

/// What was typed with the echo of the visit need not be typed again: it stands in the empty fields.
void FollowUpPage::showEchoBody(const Visit* visit)
{
    const EchoStudy* study = nullptr;
    for (const EchoStudy& one : session().record().echoStudies) {
        if (visit && one.parent == session().episode() && one.when == visit->when) study = &one;
    }
    const auto hint = [&](QLineEdit* field, const auto& amount, const QString& unit) {
        field->setPlaceholderText(amount ? tr("%1 %2, with the echo").arg(language().number(amount->value), unit)
                                         : QString());
    };
    hint(m_form->weight, study ? study->weight : std::optional<Kilograms>(), QStringLiteral("kg"));
    hint(m_form->height, study ? study->height : std::optional<Centimetres>(), QStringLiteral("cm"));
}

/// The date the schedule proposes, as if it had been typed.
void FollowUpPage::takeNext()
{
    const Visit* visit = daymark::find(session().record().visits, m_visit->place().row);
    const auto next = visitSheet(session(), visit).proposal;
    if (!visit || !next || !m_form->takeNext->isEnabled()) return;
    const RowKind& kind = rowKind<Visit>();
    const FieldValue value{kind.indexOf(QLatin1StringView("nextDue")), Moment::on(next->on).text()};
    const auto done = editRow(session(), tr("Next visit as the plan proposes"), m_visit->place(), {value});
    if (!done) Q_EMIT refused(done.error().message);
}

void FollowUpPage::newVisit()
{
    const QModelIndex empty = m_visits->index(m_visits->rowCount() - 1, 0);
    m_form->visits->setCurrentIndex(empty);
    m_form->when->setFocus(Qt::ShortcutFocusReason);
}

bool FollowUpPage::commitPending()
{
    return allCommitted(m_plan, m_visit, m_weight, m_height, m_form->echo, m_patient, m_form->visits,
                        m_form->otherStudies);
}

QList<RefusedText> FollowUpPage::refusedTexts() const
{
    return allRefused(m_plan, m_visit, m_weight, m_height, m_form->echo, m_patient, m_form->visits,
                      m_form->otherStudies);
}

}  // namespace daymark
