// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/nextsteps.h"
#include "views/widgets/linecard.h"

#include <functional>

class QLabel;
class QLineEdit;

namespace daymark {

class LinkButton;

/// A hint on a card: what it says (Enter says why), and below it "Why" and "Dismiss…", which opens a line for the
/// reason. Where the file refuses, the line stays open with what was typed, and says why.
class HintBlock : public QWidget
{
    Q_OBJECT

public:
    /// Keeps the dismissal of the hint shown.
    using Dismiss = std::function<Result<void>(const HintStep& step, const QString& reason)>;

    explicit HintBlock(Dismiss dismiss, QWidget* parent = nullptr);

    void showHint(const HintStep& step, bool canDismiss);
    const HintStep& step() const { return m_step; }
    /// Takes a reason that was typed and not yet accepted. False: it cannot be; it has the focus then.
    bool commitPending();
    /// The reason that is typed and not kept; empty where there is none.
    QString typed() const;

Q_SIGNALS:
    void whyAsked(QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askReason(bool ask);
    void close();
    bool accept();

    Dismiss m_onDismiss;
    HintStep m_step;
    LineButton* m_says;
    LinkButton* m_why;
    LinkButton* m_dismiss;
    QLineEdit* m_reason;
    QLabel* m_refusal;
};

/// The card of next steps: what is due, then the hints, then how many were dismissed.
class StepsCard : public LineCard
{
    Q_OBJECT

public:
    explicit StepsCard(QWidget* parent = nullptr);

    /// What keeps the dismissal of a hint.
    void setDismiss(HintBlock::Dismiss dismiss) { m_dismiss = std::move(dismiss); }
    void showSteps(const NextSteps& steps, bool canDismiss);
    /// False: a reason that is typed cannot be kept; it has the focus then.
    bool commitPending();
    /// The reasons that are typed and not kept.
    QStringList typed() const;

Q_SIGNALS:
    void restored(const daymark::Id& dismissal);

private:
    void showHints(const QList<HintStep>& hints, bool canDismiss);
    void showDismissed(const QList<DismissedHint>& dismissed, bool canRestore);

    HintBlock::Dismiss m_dismiss;
    QList<HintBlock*> m_hints;
    QVBoxLayout* m_hintColumn;
    LinkButton* m_count;
    QWidget* m_dismissed;
};

}  // namespace daymark
