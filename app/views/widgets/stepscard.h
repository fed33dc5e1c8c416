// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nextsteps.h"
#include "views/widgets/linecard.h"

class QLabel;
class QLineEdit;

namespace daymark {

class LinkButton;

/// A hint on a card: what it says (Enter says why), and below it "Why" and "Dismiss…", which opens a line for the
/// reason.
class HintBlock : public QWidget
{
    Q_OBJECT

public:
    explicit HintBlock(QWidget* parent = nullptr);

    void showHint(const HintStep& step, bool canDismiss);
    const HintStep& step() const { return m_step; }
    /// Takes a reason that was typed and not yet accepted.
    void commitPending();

Q_SIGNALS:
    void whyAsked(QWidget* anchor);
    void dismissed(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askReason(bool ask);
    void accept();

    HintStep m_step;
    LineButton* m_says;
    LinkButton* m_why;
    LinkButton* m_dismiss;
    QLineEdit* m_reason;
};

/// The card of next steps: what is due, then the hints, then how many were dismissed.
class StepsCard : public LineCard
{
    Q_OBJECT

public:
    explicit StepsCard(QWidget* parent = nullptr);

    void showSteps(const NextSteps& steps, bool canDismiss);
    void commitPending();

Q_SIGNALS:
    void dismissed(const daymark::Hint& hint, const QString& reason);
    void restored(const daymark::Id& dismissal);

private:
    void showHints(const QList<HintStep>& hints, bool canDismiss);
    void showDismissed(const QList<DismissedHint>& dismissed, bool canRestore);

    QList<HintBlock*> m_hints;
    QVBoxLayout* m_hintColumn;
    LinkButton* m_count;
    QWidget* m_dismissed;
};

}  // namespace daymark
