// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "views/widgets/card.h"

class QHBoxLayout;
class QLabel;

namespace daymark {

class FactTableView;
class LineCard;
class LinkButton;
class PlanForm;
class ScheduleTable;

/// The follow-up that follows from the level of risk: the level, what the statement says about antithrombotic
/// treatment and daily life, when live vaccines are possible, and the schedule, whose lines can be decided otherwise.
class PlanCard : public Card
{
    Q_OBJECT

public:
    PlanCard(Session& session, QWidget* parent = nullptr);

    void showPlan();
    bool commitPending();

    /// The decisions about the current line, and what is added: each opens the line to type in.
    void moveItem();
    void setNotNeeded();
    void add();
    /// Takes the decision about the current line back.
    void withdraw();

Q_SIGNALS:
    void refused(const daymark::Message& why);

private:
    void buildActions(QHBoxLayout* into);
    void ask(PlanDecision decision);
    void keep(PlanChange change);
    void showAdvice();
    void enableActions();

    Session& m_session;
    LineCard* m_advice;
    ScheduleTable* m_lines;
    FactTableView* m_table;
    QLabel* m_empty;
    PlanForm* m_form;
    LinkButton* m_move;
    LinkButton* m_notNeeded;
    LinkButton* m_add;
    LinkButton* m_withdraw;
};

}  // namespace daymark
