// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/hints.h"
#include "models/tone.h"
#include "session/session.h"

namespace daymark {

/// Something that is due or overdue, or comes next.
struct DueStep
{
    Message what;
    Message when;  ///< "overdue by 12 days"
    Tone tone = Tone::Neutral;
    Fact why;
};

/// A hint with all it takes to say why.
struct HintStep
{
    Hint hint;
    Fact why;
};

/// A hint that was put aside and would be shown otherwise.
struct DismissedHint
{
    Id dismissal;
    Message text;
    QString reason;
    Moment when;
};

/// What to do next for a child: what is due, what to look at, and what somebody decided not to look at.
struct NextSteps
{
    QList<DueStep> due;
    QList<HintStep> hints;
    QList<DismissedHint> dismissed;
};

/// Of the episode shown.
NextSteps nextSteps(const Session& session);

/// A hint as something derived, to be explained like everything else.
Fact factOf(const Hint& hint);

/// Puts the hint aside, with the reason, as one named edit.
Result<void> dismiss(Session& session, const Hint& hint, const QString& reason, const Language& language);
/// Takes that back, as one named edit.
Result<void> restore(Session& session, const Id& dismissal, const Language& language);

}  // namespace daymark
