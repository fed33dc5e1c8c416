// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planedit.h"

#include "models/recordedit.h"

namespace daymark {

namespace {

Message nameOf(const PlanChange& change)
{
    const Message item(codeOf(change.item).label);
    switch (change.decision) {
        case PlanDecision::Moved:
            return {QT_TRANSLATE_NOOP("daymark", "Move of the plan: %1"), {item}};
        case PlanDecision::NotNeeded:
            return {QT_TRANSLATE_NOOP("daymark", "Not needed in the plan: %1"), {item}};
        case PlanDecision::Added:
        case PlanDecision::NotStated:
            break;
    }
    return {QT_TRANSLATE_NOOP("daymark", "Addition to the plan: %1"), {item}};
}

}  // namespace

Result<void> decide(Session& session, PlanChange change, const Language& language)
{
    change.id = Id::make();
    change.parent = session.episode();
    change.when = Moment::on(session.today());
    Record after = session.record();
    after.planChanges.removeIf(
        [&](const PlanChange& before) { return before.parent == change.parent && before.item == change.item; });
    return session.edit(language(nameOf(change)), withRow(after, change));
}

Result<void> withdraw(Session& session, const Id& change, const Language& language)
{
    const PlanChange* row = find(session.record().planChanges, change);
    if (!row) return {};
    const Message what{QT_TRANSLATE_NOOP("daymark", "Undo a decision: %1"), {Message(codeOf(row->item).label)}};
    return session.edit(language(what), withoutRow(session.record(), *row));
}

}  // namespace daymark
