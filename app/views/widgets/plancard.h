// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refusedtext.h"
#include "session/session.h"
#include "views/widgets/card.h"

#include <QHash>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

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
    /// What stands in decisions that could not be kept, of any child.
    QList<RefusedText> refusedTexts() const;

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
    PlanForm* formOfThisIllness();
    void close(const Id& episode);
    void showAdvice();
    void chooseLine();
    void enableActions();

    Session& m_session;
    LineCard* m_advice;
    ScheduleTable* m_lines;
    FactTableView* m_table;
    QLabel* m_empty;
    /// A decision being typed.
    struct Begun
    {
        Id child;
        PlanForm* form = nullptr;
    };
    QHash<Id, Begun> m_begun;  ///< by episode; each stands where it was begun and waits there
    QVBoxLayout* m_column;
    LinkButton* m_move;
    LinkButton* m_notNeeded;
    LinkButton* m_add;
    LinkButton* m_withdraw;
};

}  // namespace daymark
