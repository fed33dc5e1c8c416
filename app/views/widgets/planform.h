// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record/plan.h"
#include "models/fieldentry.h"

#include <QWidget>

class QLabel;

namespace daymark {

class CodeBox;
class EntryEdit;
class LinkButton;
class MomentEdit;

/// One line in which a decision about the follow-up schedule is typed: which item, when instead, why. Enter in the
/// last field keeps it, Esc leaves everything as it was. Without a reason nothing is kept.
class PlanForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget* parent = nullptr);

    /// Opens the line for this decision; `words` names the item where it is not chosen here.
    void ask(PlanDecision decision, ScheduleItem item, const QString& words, const EntryContext& context);
    /// Closes the line; what was typed is forgotten.
    void leave();
    /// Takes what is complete, as if Enter had been pressed. False where something is typed that cannot be kept.
    bool commitPending();
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    /// Typed and complete, but for id, parent and the day of the decision.
    void decided(const daymark::PlanChange& change);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool accept();
    void say(const QString& missing);

    PlanDecision m_decision = PlanDecision::NotStated;
    ScheduleItem m_item = ScheduleItem::NotStated;
    QLabel* m_what;
    CodeBox* m_items;
    QLabel* m_dueLabel;
    MomentEdit* m_due;
    EntryEdit* m_reason;
    LinkButton* m_keep;
    QLabel* m_missing;
};

}  // namespace daymark
