// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nextsteps.h"

#include "models/recordedit.h"
#include "models/schedulelines.h"
#include "models/shownillness.h"

#include <algorithm>

namespace daymark {

namespace {

constexpr int nearDays = 90;  // what comes later is on the Follow-up page

std::optional<DueStep> stepOf(const ScheduleLine& line, QDate today)
{
    const PlannedItem& plan = line.plan;
    const bool now = plan.status == PlanStatus::Overdue || plan.status == PlanStatus::Due;
    const bool soon =
        plan.status == PlanStatus::Planned && plan.dueFrom.isValid() && today.daysTo(plan.dueFrom) <= nearDays;
    if (!now && !soon) return std::nullopt;
    return DueStep{whatWords(plan), statusWords(plan, today), toneOf(plan.status), line.why};
}

/// What the lines of what is due say already.
bool isAboutPlan(const Hint& hint)
{
    return QLatin1StringView(hint.id) == QLatin1StringView("followup.overdue");
}

QString shortText(const Hint& hint, const Language& language)
{
    constexpr int longest = 60;
    const QString text = language(hint.text);
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

}  // namespace

Fact factOf(const Hint& hint)
{
    Fact fact;
    fact.rule = hint.rule;
    fact.source = hint.source;
    fact.standing = hint.standing;
    fact.inputs = hint.inputs;
    fact.tell(QString::fromLatin1(hint.id), hint.text);
    return fact;
}

NextSteps nextSteps(const Session& session)
{
    NextSteps steps;
    for (const ScheduleLine& line : scheduleLines(session)) {
        if (const auto step = stepOf(line, session.today())) steps.due << *step;
    }
    const QList<Dismissal> dismissals = rowsOf(session.record().dismissals, session.episode());
    const QList<Hint> hints = ofShownIllness(session, everyHint);
    for (const Hint& hint : hints) {
        if (isAboutPlan(hint)) continue;
        const auto dismissal = std::find_if(dismissals.cbegin(), dismissals.cend(),
                                            [&](const Dismissal& each) { return isAbout(each, hint); });
        if (dismissal == dismissals.cend())
            steps.hints << HintStep{hint, factOf(hint)};
        else
            steps.dismissed << DismissedHint{dismissal->id, hint.text, dismissal->reason, dismissal->when};
    }
    return steps;
}

Result<void> dismiss(Session& session, const Hint& hint, const QString& reason, const Language& language)
{
    Dismissal dismissal;
    dismissal.id = Id::make();
    dismissal.parent = session.episode();
    dismissal.when = Moment::on(session.today());
    dismissal.hint = QString::fromLatin1(hint.id);
    dismissal.fingerprint = hint.fingerprint();
    dismissal.reason = withoutControls(reason);
    const Message what{QT_TRANSLATE_NOOP("daymark", "Dismiss “%1”"), {shortText(hint, language)}};
    return session.edit(language(what), withRow(session.record(), dismissal));
}

Result<void> restore(Session& session, const Id& dismissal, const Language& language)
{
    const Dismissal* row = find(session.record().dismissals, dismissal);
    if (!row) return {};
    return session.edit(language(QT_TRANSLATE_NOOP("daymark", "Restore a hint")), withoutRow(session.record(), *row));
}

}  // namespace daymark
