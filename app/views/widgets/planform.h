// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record/plan.h"
#include "models/fieldentry.h"

#include <functional>
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
    /// Keeps a decision that is complete but for id, parent and day; where it refuses, the line stays open and says
    /// why.
    using Keep = std::function<Result<void>(const PlanChange&)>;

    explicit PlanForm(Keep keep, QWidget* parent = nullptr);

    /// Begins this decision; `words` names the item where it is not chosen here.
    void ask(PlanDecision decision, ScheduleItem item, const QString& words, const EntryContext& context);
    /// Closes the line; what was typed is forgotten.
    void leave();
    /// Takes what is complete, as if Enter had been pressed. False where something is typed that cannot be kept.
    bool commitPending();
    /// What is typed, in order; nothing where nothing is.
    QStringList typed() const;

Q_SIGNALS:
    /// The decision is kept, or nothing was decided: the line is no longer wanted.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool accept();
    void say(const QString& missing);

    Keep m_onKeep;
    PlanDecision m_decision = PlanDecision::NotStated;
    ScheduleItem m_item = ScheduleItem::NotStated;
    QLabel* m_what;
    CodeBox* m_items;
    QLabel* m_dueLabel;
    MomentEdit* m_due;
    EntryEdit* m_reason;
    LinkButton* m_keep;
    LinkButton* m_leave;
    QLabel* m_missing;
};

}  // namespace daymark
