// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk.h"

#include "ui_desk.h"
#include "views/pages.h"
#include "views/pages/admission.h"
#include "views/patientpane.h"
#include "views/readingorder.h"

#include <algorithm>
#include <QAction>

namespace daymark {

namespace {

constexpr int paneWidth = 262;

}  // namespace

Desk::Desk(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new Ui::Desk), m_patients(new PatientPane(session, this))
{
    m_form->setupUi(this);
    delete m_form->split->replaceWidget(0, m_patients);
    m_form->split->setStretchFactor(0, 0);
    m_form->split->setStretchFactor(1, 1);
    m_form->split->setSizes({paneWidth, 4 * paneWidth});
    m_patients->setAutoFillBackground(true);
    m_patients->setBackgroundRole(QPalette::Base);
    addPages();
    m_idle.setInterval(0);
    m_order.setSingleShot(true);
    m_order.setInterval(0);

    connect(&m_order, &QTimer::timeout, this, &Desk::orderTabs);
    connect(&m_idle, &QTimer::timeout, this, &Desk::showNextStale);
    connect(m_form->tabs, &QTabBar::currentChanged, this, &Desk::turnTo);
    connect(m_form->banner, &BannerView::episodeChosen, this, [this](const Id& episode) {
        commitPending();
        m_session.showEpisode(episode);
    });
    connect(m_patients, &PatientPane::chosen, this, &Desk::openChild);
    connect(m_patients, &PatientPane::entered, this, [this] {
        if (page()) page()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_patients, &PatientPane::refused, this, &Desk::refused);
    connect(&session, &Session::childOpened, this, &Desk::showChild);
    connect(&session, &Session::recordChanged, this, &Desk::showChange);
    connect(&session, &Session::settingsChanged, this, &Desk::showChange);
    showChild();
}

Desk::~Desk() = default;

void Desk::addPages()
{
    for (const PageKind& kind : pageKinds()) {
        Page* page = kind.make(m_session, m_form->pages);
        const QString title = kind.title();
        page->setAccessibleName(title);
        connect(page, &Page::refused, this, &Desk::refused);
        connect(page, &Page::told, this, &Desk::told);
        m_pages << page;
        m_form->pages->addWidget(page);
        m_form->tools->addWidget(page->tools() ? page->tools() : new QWidget);
        const int index = m_form->tabs->addTab(title);
        m_form->tabs->setTabToolTip(index, tr("Ctrl+%1").arg(index + 1));
    }
}

Page* Desk::page() const
{
    return m_pages.value(m_form->pages->currentIndex());
}

int Desk::pageIndex() const
{
    return m_form->tabs->currentIndex();
}

void Desk::showPage(int index)
{
    if (index >= 0 && index < m_pages.size()) m_form->tabs->setCurrentIndex(index);
}

void Desk::goToPage(int index)
{
    showPage(index);
    if (page() && page()->focusProxy()) page()->setFocus(Qt::ShortcutFocusReason);
}

void Desk::stepPage(int by)
{
    const int count = int(m_pages.size());
    if (count > 0) showPage((pageIndex() + by + count) % count);
}

void Desk::doOnPage(const QString& actionName)
{
    for (Page* each : std::as_const(m_pages)) {
        for (QAction* action : each->actions()) {
            if (action->objectName() != actionName) continue;
            showPage(int(m_pages.indexOf(each)));
            action->trigger();
            return;
        }
    }
}

void Desk::turnTo(int index)
{
    if (Page* before = page(); before && m_session.hasChild()) before->commitPending();
    m_form->pages->setCurrentIndex(index);
    m_form->tools->setCurrentIndex(index);
    arrangeTabLine();
    if (m_stale.contains(page()))
        showNow(page());
    else
        m_order.start();
    Q_EMIT pageShown(index);
}

/// Every tab is in sight: the tools of the page go below them where both have no room side by side. Only the tools of
/// the page shown count.
void Desk::arrangeTabLine()
{
    for (int i = 0; i < m_form->tools->count(); ++i) {
        const auto policy = i == m_form->tools->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_form->tools->widget(i)->setSizePolicy(policy, policy);
    }
    const int wish = m_form->tabs->sizeHint().width() + m_form->tabLine->spacing() +
                     (page() && page()->tools() ? page()->tools()->sizeHint().width() : 0);
    const bool beside = wish <= m_form->tabLine->geometry().width();
    m_form->tabLine->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->tools->setVisible(m_session.hasChild() && page() && page()->tools());
}

void Desk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeTabLine();
}

void Desk::commitPending()
{
    if (!m_session.hasChild()) return;
    if (Page* now = page()) now->commitPending();
}

QList<RefusedText> Desk::refusedTexts()
{
    QList<RefusedText> texts;
    showStale();
    for (Page* each : std::as_const(m_pages)) {
        if (m_session.hasChild()) each->commitPending();
        texts << each->refusedTexts();
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

void Desk::showRefused()
{
    const QList<RefusedText> texts = refusedTexts();
    if (texts.isEmpty()) return;
    const Id open = m_session.record().patient.id;
    const auto isOfOpen = [&](const RefusedText& text) { return text.child == open; };
    const Id child = std::any_of(texts.begin(), texts.end(), isOfOpen) ? open : texts.front().child;
    if (!(child == open)) openChild(child);
    showStale();
    for (int index = 0; index < m_pages.size(); ++index) {
        const QList<RefusedText> there = m_pages[index]->refusedTexts();
        const auto isOfChild = [&](const RefusedText& text) { return text.child == child; };
        if (std::none_of(there.begin(), there.end(), isOfChild)) continue;
        showPage(index);
        m_pages[index]->commitPending();  // sets the focus on what is refused
        return;
    }
}

void Desk::openChild(const Id& patient)
{
    commitPending();
    if (const auto opened = m_session.openChild(patient); !opened) {
        Q_EMIT refused(opened.error().message);
        m_patients->markOpenChild();
    }
}

void Desk::begin(const Id& patient)
{
    openChild(patient);
    const auto admission = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                        [](const Page* each) { return qobject_cast<const AdmissionPage*>(each); });
    goToPage(int(admission - m_pages.cbegin()));
}

void Desk::showChild()
{
    const bool some = m_session.hasChild();
    m_form->banner->setVisible(some);
    m_form->tabs->setVisible(some);
    arrangeTabLine();
    m_form->pages->setVisible(some);
    m_form->noChild->setVisible(!some);
    m_form->noChild->setText(m_patients->children().total() == 0
                                 ? tr("This registry is empty. Ctrl+N adds the first child.")
                                 : tr("Choose a child on the left, or type its name, number or birth date (Ctrl+F). "
                                      "Ctrl+N adds a child."));
    showBanner();
    // The page in sight first; the others as soon as it is painted: nothing of the child before stays anywhere.
    m_stale = QSet<Page*>(m_pages.cbegin(), m_pages.cend());
    showNow(page());
    m_idle.start();
    m_patients->markOpenChild();
}

void Desk::showChange()
{
    showBanner();
    m_stale = QSet<Page*>(m_pages.cbegin(), m_pages.cend());
    showNow(page());
}

void Desk::showNow(Page* page)
{
    m_stale.remove(page);
    page->showChild();
    if (page == this->page()) m_order.start();
}

/// As it is read: children, banner, tabs, the tools beside them, the page. What was just made stands at the end.
void Desk::orderTabs()
{
    QWidget* last = tabInReadingOrder(m_form->banner, m_patients->lastStop());
    setTabOrder(last, m_form->tabs);
    last = page()->tools() ? tabInReadingOrder(page()->tools(), m_form->tabs) : m_form->tabs;
    tabInReadingOrder(page(), last);
}

/// One page a turn of the event loop, so that a key typed meanwhile does not wait for all of them.
void Desk::showNextStale()
{
    if (m_stale.isEmpty())
        m_idle.stop();
    else
        showNow(*m_stale.cbegin());
}

void Desk::showStale()
{
    while (!m_stale.isEmpty())
        showNow(*m_stale.cbegin());
}

void Desk::showBanner()
{
    m_form->banner->showBanner(
        bannerOf(m_session.record(), m_session.facts(), m_session.episode(), m_session.today(), m_session.settings()));
}

}  // namespace daymark
