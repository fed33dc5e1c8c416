// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/summary.h"

#include "interchange/wholefile.h"
#include "reports/summary.h"
#include "ui_summary.h"
#include "views/actions.h"
#include "views/askoutput.h"
#include "views/remembered.h"

#include <QAction>
#include <QPrintDialog>
#include <QPrinter>

namespace daymark {

SummaryPage::SummaryPage(Session& session, QWidget* parent) : Page(session, parent), m_form(new Ui::Summary)
{
    m_form->setupUi(this);
    m_form->scroll->viewport()->setAutoFillBackground(false);
    m_form->paper->setAutoFillBackground(false);
    setFocusProxy(m_form->scroll);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SummaryPage::layOut);
    fillChoices();
    offer();
}

SummaryPage::~SummaryPage() = default;

void SummaryPage::fillChoices()
{
    const Remembered remembered;
    for (const QString& code : Language::available())
        m_form->sheetLanguage->addItem(Language::ownName(code), code);
    const QString chosen = remembered.sheetLanguage().isEmpty() ? language().code() : remembered.sheetLanguage();
    m_form->sheetLanguage->setCurrentIndex(std::max(0, m_form->sheetLanguage->findData(chosen)));
    for (const Paper paper : {Paper::A4, Paper::Letter})
        m_form->paperSize->addItem(language()(codeOf(paper).label), int(paper));
    m_form->paperSize->setCurrentIndex(std::max(0, m_form->paperSize->findData(remembered.paper())));
    const auto choose = [this] {
        Remembered now;
        now.setSheetLanguage(m_form->sheetLanguage->currentData().toString());
        now.setPaper(m_form->paperSize->currentData().toInt());
        layOut();
    };
    connect(m_form->sheetLanguage, &QComboBox::currentIndexChanged, this, choose);
    connect(m_form->paperSize, &QComboBox::currentIndexChanged, this, choose);
}

void SummaryPage::offer()
{
    const auto add = [this](QPushButton* button, Act act, void (SummaryPage::*does)()) {
        auto* action = new QAction(button->text(), this);
        action->setObjectName(pageActionName(act));
        addAction(action);
        connect(action, &QAction::triggered, this, does);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    };
    add(m_form->print, Act::PrintSummary, &SummaryPage::print);
    add(m_form->savePdf, Act::SaveSummary, &SummaryPage::savePdf);
}

void SummaryPage::showChild()
{
    // Unseen, the page is only emptied; it is laid out when somebody looks.
    m_stale = !isVisible();
    if (m_stale || !(m_child == session().record().patient.id)) empty();
    // An edit is accepted before the pages of it are there: laying out takes longer than all the rest.
    if (!m_stale) m_soon.start();
}

void SummaryPage::empty()
{
    m_form->paper->setPages(std::nullopt);
    m_form->pageCount->clear();
}

void SummaryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_stale) return;
    m_stale = false;
    layOut();
}

void SummaryPage::layOut()
{
    m_soon.stop();
    if (!session().hasChild() || m_stale) return empty();
    m_child = session().record().patient.id;
    const Document document =
        followUpSummary(session().record(), session().today(), session().facts(), session().settings());
    const Language sheet(m_form->sheetLanguage->currentData().toString());
    const auto paper = Paper(m_form->paperSize->currentData().toInt());
    m_form->paper->setPages(Pages(document, sheet, paper, QDateTime::currentDateTime()));
    m_form->pageCount->setText(tr("%n page(s)", nullptr, m_form->paper->pages()->count()));
}

void SummaryPage::print()
{
    layOut();  // "printed on" is now
    if (!m_form->paper->pages()) return;
    QPrinter printer;
    printer.setDocName(session().record().patient.number);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    if (m_form->paper->pages()->print(printer))
        Q_EMIT told(tr("The summary of %1 was sent to the printer.").arg(session().record().patient.number));
    else
        Q_EMIT refused(Message(QT_TRANSLATE_NOOP("daymark", "The printer did not take the summary; save it as PDF")));
}

void SummaryPage::savePdf()
{
    layOut();
    if (!m_form->paper->pages()) return;
    const QString path = askOutput(this, tr("Save PDF"), session(), QStringLiteral("-summary.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    const auto written = m_form->paper->pages()->pdf().and_then(
        [&](const QByteArray& bytes) { return writeWhole(path, bytes, session().registry().path()); });
    if (written)
        Q_EMIT told(tr("The summary is in %1").arg(path));
    else
        Q_EMIT refused(written.error().message);
}

}  // namespace daymark
