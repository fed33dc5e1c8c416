// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview.h"

#include "domain/facts.h"
#include "ui_overview.h"

namespace daymark {

OverviewPage::OverviewPage(Session& session, QWidget* parent) : Page(session, parent), m_form(new Ui::Overview)
{
    m_form->setupUi(this);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::showChild()
{
    m_form->facts->clear();
    for (const EpisodeFacts& episode : factsOf(session().record(), session().today())) {
        if (!(episode.episode == session().episode())) continue;
        for (const Fact& fact : episode.facts)
            m_form->facts->addItem(language()(fact.text));
    }
}

}  // namespace daymark
