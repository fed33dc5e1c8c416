// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/admission.h"

#include "domain/facts.h"
#include "models/caselines.h"
#include "models/onsetlines.h"
#include "models/rowtable.h"
#include "models/temperaturetable.h"
#include "ui_admission.h"
#include "ui_child.h"
#include "views/blocks.h"
#include "views/widgets/entryedit.h"
#include "views/widgets/formbinding.h"
#include "views/widgets/linecard.h"
#include "views/widgets/noteedit.h"
#include "views/widgets/presencebuttons.h"
#include "views/windowlanguage.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace daymark {

AdmissionPage::AdmissionPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_form(new Ui::Admission),
      m_case(new LineCard(this)),
      m_checks(new LineCard(this)),
      m_move(new LineCard(this))
{
    m_form->setupUi(this);
    m_case->setObjectName(QStringLiteral("caseCard"));
    m_case->setTitle(tr("Case class"));
    m_checks->setObjectName(QStringLiteral("checkLists"));
    m_checks->setTitle(tr("Check-lists"));
    Ui::Child child;
    child.setupUi(m_form->patient);
    child.notes->setLines(3, 8);
    m_patient = new FormBinding(m_form->patient, session, rowKind<Patient>());
    m_episode = new FormBinding(m_form->episode, session, rowKind<Episode>());
    previewOnset();
    m_form->signs->setSession(session);
    m_form->notes->setLines(1, 8);

    const auto show = [&](RowTable* view, RowTableModel* rows) {
        connect(rows, &RowTableModel::refused, this, &Page::refused);
        view->setRows(rows);
        m_tables << view;
    };
    const auto table = [&](RowTable* view, const RowKind& kind, QList<RowColumn> columns) {
        show(view, new RowTableModel(session, kind, std::move(columns), windowLanguage(), view));
    };
    show(m_form->temperatures, new TemperatureTable(session, windowLanguage(), m_form->temperatures));
    table(m_form->feverSpans, rowKind<FeverSpan>(),
          {{"fever"}, {"from"}, {"from", nullptr, true}, {"to"}, {"to", nullptr, true}, {"detail"}});
    table(m_form->findings, rowKind<Finding>(),
          {{"finding"}, {"presence"}, {"first"}, {"first", nullptr, true}, {"last"}, {"size"}, {"detail"}});
    table(m_form->admissions, rowKind<Admission>(),
          {{"from"}, {"from", nullptr, true}, {"to"}, {"kind"}, {"hospital"}, {"ward"}, {"reason"}});
    table(m_form->bodySizes, rowKind<BodySize>(),
          {{"when"}, {"when", nullptr, true}, {"kind"}, {"text", "unit"}, {"method"}});
    table(m_form->vitals, rowKind<Vital>(),
          {{"when"}, {"when", nullptr, true}, {"kind"}, {"text", "unit"}, {"detail"}});
    table(m_form->sarsTests, rowKind<SarsTest>(),
          {{"kind"}, {"when"}, {"when", nullptr, true}, {"result"}, {"detail"}});
    arrange(true);
    offerBlocks(this);
}

AdmissionPage::~AdmissionPage() = default;

/// What another onset changes stands below the illness until it is decided: Enter moves it, Esc keeps the old one.
void AdmissionPage::previewOnset()
{
    m_move->setObjectName(QStringLiteral("onsetPreview"));
    m_move->setTitle(tr("What another onset changes"));
    m_move->setColumn(26);
    m_form->illnessCardColumn->insertWidget(m_form->illnessCardColumn->indexOf(m_form->episode) + 1, m_move);
    m_episode->setPreview(QLatin1StringView("onset"),
                          [this](const Record& before, const Record& after) { return askAboutOnset(before, after); });
    connect(m_form->onset, &QLineEdit::textChanged, this, [this] { m_move->setLines({}); });
    connect(m_form->onset, &EntryEdit::accepted, this, [this] { m_move->setLines({}); });
    m_form->onset->installEventFilter(this);
}

std::optional<Message> AdmissionPage::askAboutOnset(const Record& before, const Record& after)
{
    const OnsetMove move = onsetMove(before, after, session().episode(), session().today(), session().settings());
    // A first onset is entered, not moved.
    if (!move.before.isValid() || move.count() == 0) return std::nullopt;
    QList<CardLine> lines;
    for (const OnsetLine& line : onsetLines(move))
        lines << CardLine{language()(line.what), language()(line.says), {}, std::nullopt};
    m_move->setLines(lines);
    // The field at the top and as much of the list as there is room for below it, once both are laid out.
    QTimer::singleShot(0, m_move, [this] {
        const int top = m_form->episode->mapTo(m_form->sheet, QPoint()).y();
        if (!m_move->isHidden()) m_form->scroll->verticalScrollBar()->setValue(top);
    });
    return Message(QT_TRANSLATE_NOOP("daymark",
                                     "What changes with the onset is listed below (Page down). Enter moves "
                                     "the onset, Esc keeps %1."),
                   {move.before});
}

/// While the preview is open the page is read from the field.
bool AdmissionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_move->isHidden()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        QScrollBar* bar = m_form->scroll->verticalScrollBar();
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            bar->triggerAction(key == Qt::Key_PageDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void AdmissionPage::showChild()
{
    const Id child = session().record().patient.id;
    m_patient->show({child, &rowKind<Patient>(), child});
    m_episode->show({child, &rowKind<Episode>(), session().episode()});
    m_form->signs->showSigns();
    setFocusProxy(m_form->signs->findChild<PresenceButtons*>());  // whoever comes here by a key ticks the signs first
    showCase();
}

void AdmissionPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange(width() - m_form->scroll->verticalScrollBar()->sizeHint().width() >= widthForTwo());
}

/// The page's width from which on nothing in two columns of cards is cut, whatever font and language.
int AdmissionPage::widthForTwo() const
{
    int widest = std::max(m_form->patient->minimumSizeHint().width(), m_form->episode->minimumSizeHint().width());
    for (const RowTable* table : m_tables)
        widest = std::max(widest, table->neededWidth());
    const QMargins card = m_form->childCardColumn->contentsMargins();
    const QMargins sheet = m_form->sections->contentsMargins();
    return 2 * (widest + card.left() + card.right()) + m_form->sections->horizontalSpacing() + sheet.left() +
           sheet.right();
}

/// Cards side by side, or all below one another.
void AdmissionPage::arrange(bool two)
{
    if (two == m_two) return;
    m_two = two;
    QWidget* const pairs[][2] = {{m_form->childCard, m_form->illnessCard},
                                 {m_form->signsCard, nullptr},
                                 {m_case, m_checks},
                                 {m_form->temperaturesCard, m_form->feverCard},
                                 {m_form->findingsCard, m_form->admissionsCard},
                                 {m_form->bodyCard, m_form->vitalsCard},
                                 {m_form->sarsCard, nullptr}};
    int row = 0;
    for (const auto& [left, right] : pairs) {
        const bool whole = !two || left == m_form->signsCard;
        m_form->sections->setRowStretch(row, 0);
        m_form->sections->addWidget(left, row, 0, 1, whole ? 2 : 1);
        if (right) m_form->sections->addWidget(right, two ? row : ++row, two ? 1 : 0, 1, two ? 1 : 2);
        m_form->sections->setRowStretch(row++, 0);
    }
    m_form->sections->setRowStretch(row - 1, 1);
    // What has the focus has moved; it is shown with as much of its card as there is room for.
    QTimer::singleShot(0, this, [this] {
        QWidget* focus = QApplication::focusWidget();
        if (!focus || !m_form->sheet->isAncestorOf(focus)) return;
        if (m_form->signsCard->isAncestorOf(focus)) m_form->scroll->ensureWidgetVisible(m_form->signsCard);
        m_form->scroll->ensureWidgetVisible(focus);
    });
}

void AdmissionPage::showCase()
{
    const EpisodeFacts* facts = session().episodeFacts();
    const Fact* fact = facts ? facts->find(QLatin1StringView("diagnosis.aha-2017")) : nullptr;
    m_form->caseLine->setText(fact ? language()(fact->text) : QString());
    m_case->setLines(cardLines(caseLines(session())));
    m_checks->setLines(cardLines(checkListLines(session())));
}

bool AdmissionPage::commitPending()
{
    bool all = allCommitted(m_patient, m_episode, m_form->signs);
    for (RowTable* table : std::as_const(m_tables))
        all = table->commitPending() && all;
    return all;
}

QList<RefusedText> AdmissionPage::refusedTexts() const
{
    QList<RefusedText> texts = allRefused(m_patient, m_episode, m_form->signs);
    for (const RowTable* table : m_tables)
        texts << table->refusedTexts();
    return texts;
}

}  // namespace daymark
